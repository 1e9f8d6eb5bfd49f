"""View model of the enquiry: three steps, what is wrong in them, and what became of it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.session import Sent, SetConsent, SetParks, SetSectors, SetText, ShowStep, State, parks_of
from kiosk.session.writing import LAST

from .base import ScreenViewModel
from .context import Context
from .enquiry_draft import by_field, day_in_words, draft_of, first_of, toggled
from .enquiry_saving import Desk, Saving
from .shapes import Value

if TYPE_CHECKING:
    from kiosk.enquiries import Draft, Fault, Notice, Receipt

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "enquiry"
MANY = 60
"""Parks to choose from are listed up to so many; of more, those that are chosen."""


@QmlElement
@QmlUncreatable("made in Python")
class EnquiryViewModel(ScreenViewModel):
    """The draft lives in the state of the visit; here it is shown, checked and sent."""

    changed = Signal()
    availableChanged = Signal()
    textsChanged = Signal()
    faultsChanged = Signal()
    sendingChanged = Signal()
    saved = Signal()
    """An enquiry was committed."""
    wrong = Signal(str)
    """The visitor wants to go on, and this field wants another look first."""
    shown_on = (SCREEN,)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._saving = Saving(self)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self._failed)
        self._saving.tried.connect(self._tried)
        self._texts: dict[str, str] = {}
        self._faults: dict[str, str] = {}
        self._consented: datetime | None = None
        self._sending, self._sorry, self._here = False, False, False

    # -- whether there is such a thing -----------------------------------------------------------------------------

    def attach(self, desk: Desk) -> None:
        """Who keeps enquiries; until it opens, and where it cannot, there is no way here."""
        self._saving.desk = desk
        desk.told = self.availableChanged.emit

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether enquiries are taken: staff have filled everything in, and the database is open."""
        if self._saving.enquiries is None:
            return False
        from kiosk.enquiries import lacking

        return not lacking(self.context.enquiry, self.context.contact)

    # -- the state --------------------------------------------------------------------------------------------------

    def key(self, state: State) -> Hashable:
        now = state.writing
        return state.language, state.visit, now.step, now.sectors, parks_of(state), now.consented, now.code

    def refresh(self, state: State) -> None:
        here = state.route.screen == SCREEN
        if state.attracting:
            self._forget()
        elif here and not self._here and not state.writing.code:
            self._saving.prepare(state.visit)
        self._here = here
        if not state.writing.consented:
            self._consented = None
        super().refresh(state)
        texts = dict(state.writing.texts)
        if texts != self._texts:
            self._texts = texts
            self.textsChanged.emit()
        self._look(state)

    def _forget(self) -> None:
        self._consented = None
        if self._sending or self._sorry:
            self._tell(False, False)

    def _look(self, state: State) -> None:
        """What is wrong in the step, once the visitor has tried to go on from it."""
        faults = by_field(self._check(), self._chinese) if state.writing.tried else {}
        if faults != self._faults:
            self._faults = faults
            self.faultsChanged.emit()

    def _tell(self, sending: bool, sorry: bool) -> None:
        if (sending, sorry) != (self._sending, self._sorry):
            self._sending, self._sorry = sending, sorry
            self.sendingChanged.emit()

    @property
    def _chinese(self) -> bool:
        return self.language.startswith("zh")

    def draft(self) -> Draft:
        """What has been written so far."""
        return draft_of(self.context.state, self._parks())

    def _parks(self) -> tuple[str, ...]:
        return tuple(one for one in parks_of(self.context.state) if one in self.context.index.parks)

    def _check(self) -> tuple[Fault, ...]:
        from kiosk.enquiries import check_step

        return check_step(self.context.state.writing.step, self.draft(), self.context.enquiry.region)

    def told(self) -> Notice | None:
        """The notice in the language of the moment: what is shown is what is stored."""
        if not self.available:
            return None
        from kiosk.enquiries import build

        return self.made("notice", lambda: build(self.context.enquiry, self.context.contact, self.language))

    # -- what is shown ------------------------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def step(self) -> int:
        return self.context.state.writing.step

    @Property("QVariantMap", notify=changed)
    def notice(self) -> Value:
        """The notice as {title, rows: [{label, text}], consent}."""
        found = self.told()
        if found is None:
            return {"title": "", "rows": [], "consent": ""}
        return {"title": found.title, "rows": [one._asdict() for one in found.rows], "consent": found.consent}

    @Property(bool, notify=changed)
    def consented(self) -> bool:
        return self.context.state.writing.consented

    @Property("QVariantMap", notify=textsChanged)
    def texts(self) -> dict[str, str]:
        """What is typed, by field: name, organisation, post, reach, message."""
        return self._texts

    @Property("QVariantMap", notify=faultsChanged)
    def faults(self) -> dict[str, str]:
        """What to say beside a field."""
        return self._faults

    @Property("QVariantMap", constant=True)
    def limits(self) -> dict[str, int]:
        """Characters that a field takes."""
        from kiosk.enquiries import LIMITS

        return {**LIMITS, "reach": LIMITS["email"]}

    @Property("QVariantList", notify=changed)
    def sectors(self) -> list[Value]:
        """Sectors as {id, name, on}."""
        on = self.context.state.writing.sectors
        return [self._choice(one.id, one.name, one.id in on) for one in self.context.index.zone.sectors]

    @Property("QVariantList", notify=changed)
    def parks(self) -> list[Value]:
        """Parks as {id, name, on}, those chosen first."""
        index, on = self.context.index, self._parks()
        others = [one.id for one in index.catalogue.parks if one.id not in on]
        listed = (*on, *others) if len(others) <= MANY else on
        return [self._choice(one, index.park(one).name, one in on) for one in listed]

    def _choice(self, identity: str, name: Any, on: bool) -> Value:
        return {"id": identity, "name": text(name, self.language), "on": on}

    @Property(bool, notify=sendingChanged)
    def sending(self) -> bool:
        return self._sending

    @Property(str, notify=sendingChanged)
    def sorry(self) -> str:
        """What to say while nothing can be stored, '' otherwise."""
        if not self._sorry:
            return ""
        from kiosk.enquiries import SORRY

        return SORRY[0 if self._chinese else 1]

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of the enquiry that this visitor has sent, '' before."""
        return self.context.state.writing.code

    @Property(str, notify=changed)
    def eraseOn(self) -> str:
        """The day on which its personal fields are erased."""
        return day_in_words(self.context.state.writing.erase_on, self._chinese) if self.code else ""

    @Property(str, notify=changed)
    def contact(self) -> str:
        """Whom to turn to, as the notice says it."""
        found = self.told()
        return found.rows[0].text if found else ""

    @Property(int, constant=True)
    def idleSeconds(self) -> int:
        """Seconds without a touch until the kiosk asks whether somebody is still there."""
        return round(self.context.state.rules.idle_typing)

    # -- what a visitor does ------------------------------------------------------------------------------------------

    @property
    def _now(self) -> float:
        return self.context.clock.now()

    @Slot(str, str)
    def setText(self, name: str, typed: str) -> None:
        if dict(self.context.state.writing.texts).get(name, "") != typed:
            self.context.send(SetText(self._now, name, typed[: self.limits[name]]))

    @Slot(str)
    def toggleSector(self, sector: str) -> None:
        self.context.send(SetSectors(self._now, toggled(self.context.state.writing.sectors, sector)))

    @Slot(str)
    def togglePark(self, park: str) -> None:
        self.context.send(SetParks(self._now, toggled(self._parks(), park)))

    @Slot()
    def toggleConsent(self) -> None:
        on = not self.consented
        self._consented = datetime.now().astimezone() if on else None
        self.context.send(SetConsent(self._now, on))

    @Slot(int)
    def show(self, step: int) -> None:
        """Back to a step, to change something."""
        self.context.send(ShowStep(self._now, step))

    @Slot()
    def next(self) -> None:
        """To the next step, or send; where something is wrong, `wrong` says where to look."""
        writing = self.context.state.writing
        faults = self._check()
        if any(one.blocks for one in faults) or (faults and not writing.tried):
            self._point_to(faults)
        elif writing.step < LAST:
            self.context.send(ShowStep(self._now, writing.step + 1))
        else:
            self._send()

    def _point_to(self, faults: tuple[Fault, ...]) -> None:
        step, field = first_of(faults)
        self.context.send(ShowStep(self._now, step, tried=True))
        self.wrong.emit(field)

    def _send(self) -> None:
        notice = self.told()
        if self._sending:
            return
        begun = notice is not None and self._saving.save(
            self.context.state.visit, self.draft(), notice, self._consented
        )
        self._tell(begun, not begun)

    def _saved(self, visit: int, receipt: Receipt) -> None:
        self.saved.emit()
        self._tell(False, False)
        self.context.send(Sent(self._now, visit, receipt.code, receipt.erase_on.isoformat()))

    def _failed(self, visit: int) -> None:
        if visit == self.context.state.visit and not self.context.state.attracting:
            self._tell(False, True)

    def _tried(self, visit: int, possible: bool) -> None:
        if visit == self.context.state.visit and not self.context.state.attracting:
            self._tell(self._sending, not possible)
