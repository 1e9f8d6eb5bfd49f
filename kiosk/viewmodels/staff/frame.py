"""View model of all that staff mode shows around its pages, and of the way in."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import Clean, EnterStaff, Finish, SetLanguage, SetOption, ShowDoor, ShowStaff, State, Touch
from kiosk.session.staffing import STAFF_IDLE
from kiosk.settings import pin_hash_of
from kiosk.staff import knock
from kiosk.supervisor import codes
from kiosk.viewmodels.base import ScreenViewModel

if TYPE_CHECKING:
    from kiosk.staff.knock import Knocks
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage
    from .base import StaffPageViewModel
    from .door import DoorViewModel
    from .pages import StaffPlace

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
"""First set-up: PIN and key."""
WARNED = 20
"""Seconds before staff mode ends by itself from which on it says so."""


@QmlElement
@QmlUncreatable("made in Python")
class StaffViewModel(ScreenViewModel):
    """The door, which page is on show, and how long staff mode still lasts."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.backstage: Backstage | None = None
        """Given by the window before the first touch; without it there is no way in."""
        self.calm: Callable[[], bool] = lambda: True
        """Whether hands alone explain what is on the panel."""
        self._knocks: Knocks = ()
        self._door: DoorViewModel | None = None
        self._models: dict[str, StaffPageViewModel] = {}
        self._shown = ""

    # -- what the state says -------------------------------------------------------------------------------------

    def key(self, state: State) -> Hashable:
        return state.language, state.door, self._page_of(state), self._cleaning(state), self._ending(state)

    def updated(self) -> None:
        """Tell a page that it comes on show, and everything that was on show that it is over."""
        state = self.context.state
        shown = "door" if state.door else self._page_of(state)
        language = state.language
        if (shown, language) == (self._shown, getattr(self, "_language", "")):
            return
        before, self._shown, self._language = self._shown, shown, language
        if not shown and before:
            self._over()
        elif model := self._model(shown):
            model.entered()

    @staticmethod
    def _page_of(state: State) -> str:
        return state.route.subject if state.staffed else ""

    @staticmethod
    def _cleaning(state: State) -> int:
        return -1 if state.clean_until is None else math.ceil(max(0.0, state.clean_until - state.now))

    @staticmethod
    def _ending(state: State) -> int:
        left = math.ceil(STAFF_IDLE - (state.now - state.touched_at))
        return left if state.staffed and state.clean_until is None and left <= WARNED else -1

    # -- for QML -------------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The door is on show."""
        return self.context.state.door

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        return self.context.state.staffed

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page_of(self.context.state)

    @Property("QVariantList", notify=changed)
    def places(self) -> list[dict[str, str]]:
        zh = self.language == "zh"
        return [{"name": one.name, "text": one.zh if zh else one.en, "icon": one.icon} for one in _listed()[:-1]]

    @Property(int, notify=changed)
    def cleaning(self) -> int:
        """Seconds for which the screen may still be wiped, -1 while it may not."""
        return self._cleaning(self.context.state)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until staff mode ends by itself, -1 while that is far off."""
        return self._ending(self.context.state)

    @Property(bool, notify=changed)
    def restarting(self) -> bool:
        """Whether leaving starts the kiosk anew, because settings were changed."""
        return self.backstage is not None and self.backstage.needs_restart

    @Property(QObject, notify=changed)
    def door(self) -> DoorViewModel | None:
        return self._door

    @Slot(str, result=QObject)
    def model(self, page: str) -> QObject | None:
        """The view model of a page."""
        return self._model(page)

    # -- what staff do -------------------------------------------------------------------------------------------

    def knocked(self, corner: bool) -> None:
        """A finger came down, in the corner or elsewhere. Here every one of them counts as being there."""
        state, now = self.context.state, self.context.clock.now()
        if state.door or state.staffed:
            self.context.send(Touch(now))
            return
        self._knocks, wanted = knock(self._knocks, now, corner=corner, calm=self.calm())
        if not wanted or self.backstage is None:
            return
        from .door import DoorViewModel

        if self._needed:
            self.setUp(ALL)
        else:
            self._door = self._door or DoorViewModel(self.context, self.backstage, self)
            self.context.send(ShowDoor(now, True))

    @Slot(str)
    def show(self, page: str) -> None:
        if any(one.name == page for one in _listed()[:-1]) and not self._needed:
            self.context.send(ShowStaff(self.context.clock.now(), page))

    @Slot(str)
    def setUp(self, what: str) -> None:
        """Make a PIN, a key or both. The first PIN is set by whoever stands here; later only staff get so far."""
        state, now = self.context.state, self.context.clock.now()
        if self.backstage is None or not (state.staffed or (what == ALL and self._needed)):
            return
        from .setup import SetUpViewModel

        setup = _listed()[-1].name
        model = self._model(setup)
        assert isinstance(model, SetUpViewModel)
        model.begin(what, self._page_of(state))
        self.context.send(ShowStaff(now, setup) if state.staffed else EnterStaff(now, setup))

    @Slot()
    def clean(self) -> None:
        self.context.send(Clean(self.context.clock.now()))

    @Slot()
    def leave(self) -> None:
        self.context.send(Finish(self.context.clock.now()))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self.context.send(SetLanguage(self.context.clock.now(), language))

    @Slot(bool)
    def enlarge(self, on: bool) -> None:
        self.context.send(SetOption(self.context.clock.now(), "large_text", on))

    @Slot()
    def tick(self) -> None:
        """Twice a second: pages that tell the time, and work that keeps staff mode open."""
        model = self._model(self._shown) if self._shown else None
        if model is not None:
            model.ticked()
        if any(one.busy for one in self._models.values()) and self.context.state.staffed:
            self.context.send(Touch(self.context.clock.now()))

    def finish(self, seconds: float = 10.0) -> None:
        """At the end of the program: what is being written is finished."""
        for one in self._models.values():
            one.jobs.finish(seconds)

    # -- inside --------------------------------------------------------------------------------------------------

    @property
    def _needed(self) -> bool:
        """Nobody has ever set a PIN here."""
        return self.backstage is not None and pin_hash_of(self.backstage.data) is None

    def _model(self, page: str) -> StaffPageViewModel | None:
        if page == "door":
            return self._door
        if page not in self._models:
            place = next((one for one in _listed() if one.name == page), None)
            if place is None or self.backstage is None:
                return None
            self._models[page] = place.model(self.context, self.backstage, self)
        return self._models[page]

    def _over(self) -> None:
        """Door or staff mode has ended: nothing is left lying about, and changed settings are taken over."""
        for one in (*self._models.values(), *([self._door] if self._door else [])):
            one.left()
        stage = self.backstage
        if stage and stage.needs_restart and stage.supervised and stage.leave and self.context.state.attracting:
            stage.leave(codes.RESTART_SHELL)


def _listed() -> tuple[StaffPlace, ...]:
    """Every page, the first set-up last. Read when staff knock: the start of the kiosk does without all of it."""
    from .pages import PAGES, SETUP

    return (*PAGES, SETUP)
