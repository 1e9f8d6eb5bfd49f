"""The view models of the screens, made once and handed to QML by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from .base import ScreenViewModel
from .base_actions import VisitorActions
from .calls import CallsViewModel
from .compare import CompareViewModel
from .enquiry import EnquiryViewModel
from .events import EventsViewModel
from .figures import FiguresViewModel
from .home import AttractViewModel, HomeViewModel
from .keyboard import KeyboardViewModel
from .location import LocationViewModel
from .match import MatchViewModel
from .park import ParkViewModel
from .parks import ParksViewModel
from .rest import RestViewModel
from .services import ServicesViewModel
from .shortlist import ShortlistViewModel
from .source import SourceViewModel
from .staff.frame import StaffViewModel
from .takeaway import TakeawayViewModel

if TYPE_CHECKING:
    from .context import Context

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Screens(VisitorActions):
    """Owns a view model for each screen and for what lies over them."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._attract = AttractViewModel(context, self)
        self._home = HomeViewModel(context, self)
        self._parks = ParksViewModel(context, self)
        self._park = ParkViewModel(context, self)
        self._match = MatchViewModel(context, self)
        self._location = LocationViewModel(context, self)
        self._services = ServicesViewModel(context, self)
        self._figures = FiguresViewModel(context, self)
        self._events = EventsViewModel(context, self)
        self._takeaway = TakeawayViewModel(context, self)
        self._enquiry = EnquiryViewModel(context, self)
        self._keyboard = KeyboardViewModel(context, self)
        self._source = SourceViewModel(context, self)
        self._shortlist = ShortlistViewModel(context, self)
        self._compare = CompareViewModel(context, self)
        self._rest = RestViewModel(context, self)
        self._calls = CallsViewModel(context, self)
        self._staff = StaffViewModel(context, self)
        self._screens: tuple[ScreenViewModel, ...] = (
            self._attract, self._home, self._parks, self._park, self._match, self._location,
            self._services, self._figures, self._events, self._takeaway, self._enquiry, self._keyboard,
            self._source, self._shortlist, self._compare, self._rest, self._calls, self._staff,
        )  # fmt: skip

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self._home

    @Property(ParksViewModel, constant=True)
    def parks(self) -> ParksViewModel:
        return self._parks

    @Property(ParkViewModel, constant=True)
    def park(self) -> ParkViewModel:
        return self._park

    @Property(MatchViewModel, constant=True)
    def match(self) -> MatchViewModel:
        return self._match

    @Property(LocationViewModel, constant=True)
    def location(self) -> LocationViewModel:
        return self._location

    @Property(ServicesViewModel, constant=True)
    def services(self) -> ServicesViewModel:
        return self._services

    @Property(FiguresViewModel, constant=True)
    def figures(self) -> FiguresViewModel:
        return self._figures

    @Property(EventsViewModel, constant=True)
    def events(self) -> EventsViewModel:
        return self._events

    @Property(TakeawayViewModel, constant=True)
    def takeaway(self) -> TakeawayViewModel:
        return self._takeaway

    @Property(EnquiryViewModel, constant=True)
    def enquiry(self) -> EnquiryViewModel:
        return self._enquiry

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    @Property(SourceViewModel, constant=True)
    def source(self) -> SourceViewModel:
        return self._source

    @Property(ShortlistViewModel, constant=True)
    def shortlist(self) -> ShortlistViewModel:
        return self._shortlist

    @Property(CompareViewModel, constant=True)
    def compare(self) -> CompareViewModel:
        return self._compare

    @Property(RestViewModel, constant=True)
    def rest(self) -> RestViewModel:
        return self._rest

    @Property(CallsViewModel, constant=True)
    def calls(self) -> CallsViewModel:
        return self._calls

    @Property(StaffViewModel, constant=True)
    def staff(self) -> StaffViewModel:
        return self._staff
