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
)
from .state import Facets, Options, Route, Rules, State, initial
from .step import step

__all__ = [
    "Back",
    "ClearNeeds",
    "CloseOverlay",
    "Event",
    "Facets",
    "Finish",
    "Open",
    "OpenGallery",
    "Options",
    "Route",
    "Rules",
    "SetFacets",
    "SetLanguage",
    "SetMost",
    "SetNeed",
    "SetOption",
    "SetQuery",
    "ShowOptions",
    "ShowSource",
    "State",
    "Stay",
    "Tick",
    "Touch",
    "initial",
    "step",
]
