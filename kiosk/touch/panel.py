"""The touch panel as one frozen value, and the functions from one to the next. Times in seconds on a steady clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

STORM = 40
"""More new contacts than this in a second are no hands: the bound is the booth's requirement. Ten fingers that drum as
fast as fingers can (6 a second, norm of the Halstead-Reitan finger tapping test) reach 60, but nobody visits so."""
CALM, QUIET = 10, 2.0
"""A storm is over once no second of the last two has seen more than ten new contacts. Ten, so that a visitor who taps
in vain (6 a second at most, see above) does not keep the storm up; two seconds, so that the pauses within it (a
charger's interference beats with the mains, many times a second) do not end it."""
HELD = 60.0
"""A contact held longer is a drop, a sleeve or a broken panel: the booth's requirement."""
RESTING = 1.0
"""Seconds after which a contact rests: a tap is over by then. A newer one on the same target takes its place."""
PALM = 28.0
"""Millimetres across: larger than any finger. ChromiumOS' gesture library takes 21.2 mm for a palm and lets a finger
that lies flat be 1.3 times as large (palm_classifying_filter_interpreter.cc)."""
PALMS = 3
"""Palms without a finger between them, after which the panel's sizes are doubted: better a palm's tap than no taps."""

Reason = str
"""Why a contact is ignored: storm, held, palm, beside (another on the same target) or left (the screen is another)."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact, from coming down to going up."""

    since: float
    ignored: Reason = ""
    """'' while it counts."""
    large: bool = False
    """It has been as large as a palm."""
    sized: bool = False
    """The panel has said how large it is."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What is on the panel, and what to remember of it. The first value: nothing has ever touched it."""

    contacts: Mapping[int, Contact] = field(default_factory=lambda: MappingProxyType({}))
    recent: tuple[float, ...] = ()
    """When the latest contacts came down, as many as it takes to tell a storm."""
    loud_at: float | None = None
    """While there is a storm: when there were last more than CALM contacts in a second."""
    storm_at: float = 0.0
    """When the storm began."""
    storms: int = 0
    stuck: int = 0
    """Contacts that were held too long."""
    lost: int = 0
    """Contacts that came down in a storm, the present one or else the last."""
    sizes: bool = False
    """The panel tells fingers from palms: it has shown a finger, and since then few enough palms."""
    palms: int = 0

    @property
    def storming(self) -> bool:
        return self.loud_at is not None

    @property
    def ignored(self) -> frozenset[int]:
        """Contacts that are down and do not count."""
        return frozenset(one for one, contact in self.contacts.items() if contact.ignored)

    def resting(self, one: int, at: float) -> bool:
        """True for a contact that counts and has been down for longer than a tap takes."""
        contact = self.contacts.get(one)
        return contact is not None and not contact.ignored and at - contact.since > RESTING


def press(panel: Panel, at: float, one: int, beside: int | None = None) -> Panel:
    """A contact comes down; `beside` is one that presses the same target already.

    Of two on one target only one counts, or neither would: the first, unless it rests (somebody leans on the screen).
    """
    panel = tick(panel, at)
    recent = (*panel.recent, at)[-STORM - 1 :]
    panel = replace(panel, recent=recent, lost=panel.lost + panel.storming)
    reason = "storm" if panel.storming else ""
    if beside is not None and not reason:
        if panel.resting(beside, at):
            panel = _ignore(panel, beside, "beside")
        else:
            reason = "beside"
    panel = _with(panel, one, Contact(at, reason))
    if panel.storming:
        return replace(panel, loud_at=at) if _more(recent, CALM, at) else panel
    return _storm(panel, at) if _more(recent, STORM, at) else panel


def calm(panel: Panel, at: float) -> bool:
    """True while hands alone explain what is on the panel. Taps that open what visitors must not see count only then.

    A storm is told at its 41st contact, and the first forty have been taps to everybody else; this is told at the 11th.
    """
    return not panel.storming and not _more(panel.recent, CALM, at)


def release(panel: Panel, one: int) -> Panel:
    """A contact goes up. A finger that went up shows that the panel can tell sizes."""
    gone = panel.contacts.get(one)
    if gone is None:
        return panel
    contacts = MappingProxyType({other: contact for other, contact in panel.contacts.items() if other != one})
    if gone.sized and not gone.large and gone.ignored != "storm":
        return replace(panel, contacts=contacts, sizes=True, palms=0)
    return replace(panel, contacts=contacts)


def size(panel: Panel, one: int, millimetres: float) -> Panel:
    """The panel says how large a contact is, along its longer axis; 0 where it does not know."""
    contact = panel.contacts.get(one)
    if contact is None or contact.large or millimetres <= 0:
        return panel
    if millimetres <= PALM:
        return panel if contact.sized else _with(panel, one, replace(contact, sized=True))
    panel = replace(_with(panel, one, replace(contact, sized=True, large=True)), palms=panel.palms + 1)
    if panel.palms > PALMS:
        return replace(panel, sizes=False)
    return _ignore(panel, one, "palm") if panel.sizes else panel


def tick(panel: Panel, at: float) -> Panel:
    """Time goes by: contacts become stuck, storms end."""
    if panel.loud_at is not None and at - panel.loud_at >= QUIET:
        panel = replace(panel, loud_at=None)
    for one, contact in panel.contacts.items():
        if not contact.ignored and at - contact.since > HELD:
            panel = replace(_ignore(panel, one, "held"), stuck=panel.stuck + 1)
    return panel


def leave(panel: Panel) -> Panel:
    """The screen is another one: what is still down was meant for the one before."""
    for one, contact in panel.contacts.items():
        if not contact.ignored:
            panel = _ignore(panel, one, "left")
    return panel


def cancel(panel: Panel) -> Panel:
    """The system has taken all contacts away."""
    return replace(panel, contacts=MappingProxyType({}))


def _storm(panel: Panel, at: float) -> Panel:
    for one in panel.contacts:
        panel = _ignore(panel, one, "storm")
    return replace(panel, loud_at=at, storm_at=at, storms=panel.storms + 1, lost=len(panel.recent))


def _more(recent: tuple[float, ...], count: int, at: float) -> bool:
    """True when more than `count` contacts came down within the last second."""
    return len(recent) > count and at - recent[-1 - count] < 1.0


def _ignore(panel: Panel, one: int, reason: Reason) -> Panel:
    return _with(panel, one, replace(panel.contacts[one], ignored=reason))


def _with(panel: Panel, one: int, contact: Contact) -> Panel:
    return replace(panel, contacts=MappingProxyType({**panel.contacts, one: contact}))
