"""State of a visit. Nothing of it outlives the visit."""

from __future__ import annotations

from dataclasses import dataclass, field

ATTRACT = "attract"
HOME = "home"
PARK = "park"
STAFF = "staff"
"""Where staff are, behind the PIN. Not one of SCREENS: no visitor's route leads there."""
ENQUIRY = "enquiry"
SCREENS = (
    ATTRACT, HOME, "parks", PARK, "match", "location", "services", "figures", "events", "compare", "takeaway", ENQUIRY,
)  # fmt: skip
"""Every screen there is; a route leads to no other."""

ONE_PARK = "park/"
"""Begins the subject of a route to `takeaway` or `enquiry` that is about one park; without it about the shortlist."""

MAX_SHORTLIST = 3
"""Parks that a visitor can keep: as many as can be compared side by side."""

NOTICE_SECONDS = 4.0
"""How long a change of the shortlist can be undone from the notice (spec §8)."""

MAX_HISTORY = 50
"""Places remembered for going back; a visitor who wanders longer loses only the oldest."""


@dataclass(frozen=True, slots=True)
class Route:
    """A place in the kiosk: a screen, and what it shows (a park, a service, a group of figures, a page)."""

    screen: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """How this visitor wants to see: reset with the visit."""

    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False


@dataclass(frozen=True, slots=True)
class Facets:
    """What the parks list is narrowed to."""

    sectors: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Notice:
    """What just happened to the shortlist, and how to undo it."""

    kind: str
    """added, removed, replaced or cleared."""
    park: str
    at: float
    before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What settings and content say about a visit; the same for all visits.

    Times are in seconds. Idle 90 s, reading and typing longer, countdown at least 20 s: see docs/glossary.md and
    WCAG 2.2.1 (a warning of at least 20 s, one action to stay).
    """

    language: str = "zh"
    languages: tuple[str, ...] = ("zh", "en")
    idle: float = 90.0
    idle_reading: float = 150.0
    idle_typing: float = 180.0
    countdown: float = 20.0


@dataclass(frozen=True, slots=True)
class Writing:
    """An enquiry that is being written, or the code of one that was sent. Its texts are in no repr and so in no log."""

    step: int = 0
    tried: bool = False
    """The visitor wanted to go on from this step: what is wrong in it is said."""
    texts: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Name of a field and what is typed in it, as it is typed."""
    sectors: tuple[str, ...] = ()
    parks: tuple[str, ...] | None = None
    """None until the visitor chooses: then the shortlist is meant."""
    consented: bool = False
    code: str = ""
    """Once it is stored; nothing else is remembered then."""
    erase_on: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the kiosk."""

    rules: Rules
    route: Route = Route(ATTRACT)
    history: tuple[Route, ...] = ()
    language: str = "zh"
    options: Options = Options()
    facets: Facets = Facets()
    query: str | None = None
    """Text of the park search; None while the keyboard is closed."""
    needs: frozenset[tuple[str, str]] = frozenset()
    """What the visitor looks for: (criterion, option) of the content's matching."""
    most: str = ""
    """The criterion that matters most, '' if none does; forgotten with the last need of it."""
    shortlist: tuple[str, ...] = ()
    """Parks that the visitor keeps, in the order of adding; at most MAX_SHORTLIST."""
    asking: str = ""
    """A park that waits until the visitor says which of a full shortlist it replaces; '' for none."""
    notice: Notice | None = None
    tray: str = ""
    """The open tray: `shortlist`, or `exchange` to choose which park to replace; '' while it is closed."""
    picking: str | None = None
    """While a park is chosen for comparing: the one it replaces, '' for one more; None while none is chosen."""
    differences: bool = False
    """Comparing shows only rows that differ."""
    pair: int = 0
    """Which two of three parks are compared where there is room for two."""
    source: str = ""
    """Reference of the open source card, '' if none."""
    gallery: int | None = None
    """Picture shown full screen, None if none."""
    writing: Writing = Writing()
    options_open: bool = False
    touched_at: float = 0.0
    """Seconds on the clock of the ticks at the last touch."""
    countdown_from: float | None = None
    """When the idle countdown began; None while nobody is thought to have left."""
    door: bool = False
    """Staff are asked for the PIN, over a visit that stays as it is."""
    clean_until: float | None = None
    """The screen is being wiped until then and heeds no touch; None while it is not."""
    visit: int = 0
    """Number of visits begun since start; it says when to forget scroll places, never who."""
    fair_open: bool = True
    """As the last tick had it; the first moments of each visit's end are spent in full light."""
    now: float = field(default=0.0)

    @property
    def staffed(self) -> bool:
        """Staff mode: no visit goes on."""
        return self.route.screen == STAFF

    @property
    def attracting(self) -> bool:
        return self.route.screen == ATTRACT

    @property
    def resting(self) -> float:
        """Seconds for which the first screen has stood there untouched, 0 during a visit."""
        return max(0.0, self.now - self.touched_at) if self.attracting else 0.0

    @property
    def overlay(self) -> str:
        """Which overlay is on top: clean, door, source, gallery, tray, options or ''."""
        if self.clean_until is not None:
            return "clean"
        if self.door:
            return "door"
        if self.source:
            return "source"
        if self.gallery is not None:
            return "gallery"
        if self.tray or self.asking:
            return "tray"
        return "options" if self.options_open else ""

    @property
    def idle_after(self) -> float:
        """Seconds without a touch until the countdown, by what the visitor is doing."""
        if self.query is not None or (self.route.screen == ENQUIRY and not self.writing.code):
            return self.rules.idle_typing
        if self.source:
            return self.rules.idle_reading
        return self.rules.idle

    @property
    def seconds_left(self) -> float | None:
        """Seconds of the countdown that are left, None while there is none."""
        if self.countdown_from is None:
            return None
        return max(0.0, self.rules.countdown - (self.now - self.countdown_from))


def initial(rules: Rules, now: float = 0.0, visit: int = 0) -> State:
    """The first state of every visit: attracting, in the house language, nothing remembered."""
    return State(rules=rules, language=rules.language, touched_at=now, now=now, visit=visit)
