"""The visit: one frozen state, changed by one pure function.

Everything that happens is an event; `step(state, event)` answers with the next state. Time is an event like any
other, so a whole visit can be replayed from a list.
"""

from .events import (
    Back,
    ClearNeeds,
    CloseOverlay,
    Event,
    Finish,
    Open,
    OpenGallery,
    SetFacets,
    SetLanguage,
    SetMost,
    SetNeed,
    SetOption,
    SetQuery,
    ShowOptions,
    ShowSource,
    Stay,
    Tick,
    Touch,
    Wake,
)
from .keeping import (
    AddToShortlist,
    ClearShortlist,
    PickPark,
    RemoveFromShortlist,
    ReplaceInShortlist,
    SetDifferences,
    ShowPair,
    ShowTray,
    Undo,
)
from .rest import Hours, is_open
from .state import ONE_PARK, SCREENS, Facets, Notice, Options, Route, Rules, State, initial
from .step import step

__all__ = [
    "ONE_PARK",
    "SCREENS",
    "AddToShortlist",
    "Back",
    "ClearNeeds",
    "ClearShortlist",
    "CloseOverlay",
    "Event",
    "Facets",
    "Finish",
    "Hours",
    "Notice",
    "Open",
    "OpenGallery",
    "Options",
    "PickPark",
    "RemoveFromShortlist",
    "ReplaceInShortlist",
    "Route",
    "Rules",
    "SetDifferences",
    "SetFacets",
    "SetLanguage",
    "SetMost",
    "SetNeed",
    "SetOption",
    "SetQuery",
    "ShowOptions",
    "ShowPair",
    "ShowSource",
    "ShowTray",
    "State",
    "Stay",
    "Tick",
    "Touch",
    "Undo",
    "Wake",
    "initial",
    "is_open",
    "step",
]
