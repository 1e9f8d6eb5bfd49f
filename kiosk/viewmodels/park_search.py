"""View model of the parks search: what is typed, what is found, what to try."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.model import SearchKey
from kiosk.content.search import Search
from kiosk.session import State

from .base import ScreenViewModel
from .context import Context
from .park_rows import ParkRows
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EXAMPLES = 3
SLICE, PAUSE = 100, 40
"""Parks laid out for the search at a time, and milliseconds between: never in the way of a touch."""
READY = 20
"""Parks whose cards are made before anything is typed, unseen: as many as the screen shows."""
CANDIDATES = 12
"""Parks tried for examples, from the best known on; enough for three, few enough for no delay."""
LETTERS = 4
"""Initials that an example shows: enough to find one park, few enough to be typed."""


@QmlElement
@QmlUncreatable("made in Python")
class ParkSearchViewModel(ScreenViewModel):
    """The parks that a text finds, best first. The chips do not narrow a search."""

    changed = Signal()
    shown_on = ("parks", "compare")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._search = Search(context.index.catalogue.search)
        self._rows = ParkRows(context, tiers=False, parent=self)
        self._rows.show(context.index.catalogue.parks[:READY])
        self._found = 0
        self._examples: dict[str, list[Value]] = {}
        self._preparing = QTimer(self)
        self._preparing.setInterval(PAUSE)
        self._preparing.timeout.connect(self._prepare)
        self._preparing.start()

    def _prepare(self) -> None:
        if not self._search.prepare(SLICE):
            self._preparing.stop()

    def key(self, state: State) -> Hashable:
        return state.language, state.query

    def updated(self) -> None:
        """Rows are kept while nothing is found: the next letter changes them, which is cheaper than making them."""
        query = (self.context.state.query or "").strip()
        found = self._search.find(query) if query else []
        self._found = len(found)
        if found:
            parks = self.context.index.parks
            self._rows.show([parks[one] for one in found])
        else:
            self._rows.show(self._rows.shown)

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self.context.state.query is not None

    @Property(str, notify=changed)
    def query(self) -> str:
        return self.context.state.query or ""

    @Property(ParkRows, constant=True)
    def rows(self) -> ParkRows:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._found

    @Property("QVariantList", notify=changed)
    def examples(self) -> list[Value]:
        """Things to type, each with the park that it finds first."""
        if self.language not in self._examples:
            self._examples[self.language] = list(self._tried())
        return self._examples[self.language]

    def _tried(self) -> Iterator[Value]:
        """The ways of typing in turn, one park each; a way that does not lead to its park first is left out."""
        ways = (_initials, _pinyin, _english) if self.language == "zh" else (_english, _initials, _english)
        given = 0
        for key in self.context.index.catalogue.search[:CANDIDATES]:
            query = ways[given % len(ways)](key)
            found = self._search.find(query) if query else []
            if found[:1] == [key.id]:
                yield {"query": query, "name": text(self.context.index.park(key.id).name, self.language)}
                given += 1
            if given == EXAMPLES:
                return


def _initials(key: SearchKey) -> str:
    return key.initials.split("\n")[0][:LETTERS]


def _pinyin(key: SearchKey) -> str:
    return "".join(key.pinyin.split("\n")[0].split(" ")[:2])


def _english(key: SearchKey) -> str:
    return key.english.split("\n")[0].split(" ")[0]
