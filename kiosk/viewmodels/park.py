"""View model of one park's screen."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.breaks import name_lines
from kiosk.content.display import text
from kiosk.content.model import Park
from kiosk.session import State

from .base import ScreenViewModel
from .context import Context
from .park_parts import has_later, naming, rows, steps, tiles
from .shapes import Value, joined, picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_LINE = 8
"""Characters of a Chinese name that stand on one line beside the picture."""
NO_BREAK_HYPHEN = "\u2011"


@QmlElement
@QmlUncreatable("made in Python")
class ParkViewModel(ScreenViewModel):
    """Everything that the sources say of one park, and what they do not say."""

    changed = Signal()

    def key(self, state: State) -> Hashable:
        return state.language, state.route.subject if state.route.screen == "park" else ""

    @property
    def park(self) -> Park | None:
        state = self.context.state
        return self.context.index.park(state.route.subject) if state.route.screen == "park" else None

    def _text(self, name: str) -> str:
        return text(getattr(self.park, name), self.language) if self.park else ""

    def _list(self, name: str, make: Callable[[Context, Park], list[Value]]) -> list[Value]:
        park = self.park
        return self.made(name, lambda: make(self.context, park)) if park else []

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.park.id if self.park else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._text("name")

    @Property(str, notify=changed)
    def brokenName(self) -> str:
        """The name for a narrow column: a long Chinese one in two lines, another without breaks at its hyphens."""
        if self.language == "zh":
            return "\n".join(name_lines(self.name, LONGEST_LINE))
        return self.name.replace("-", NO_BREAK_HYPHEN)

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return text(self.park.name, "zh" if self.language != "zh" else "en") if self.park else ""

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._text("status")

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._text("note")

    @Property(bool, notify=changed)
    def namedOnly(self) -> bool:
        return self.park is not None and self.park.disclosure in ("named_only", "caption_only")

    @Property(bool, notify=changed)
    def captionOnly(self) -> bool:
        return self.park is not None and self.park.disclosure == "caption_only"

    @Property("QVariantMap", notify=changed)
    def naming(self) -> Value:
        """The sentence that names a park little is known of: before, used, after, translated, source, ref."""
        park = self.park
        return self.made("naming", lambda: naming(self.context, park)) if park and self.namedOnly else {}

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self.park.as_of if self.park else ""

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether the rows hold a public fact that is younger than `asOf`."""
        return self.park is not None and has_later(self.context, self.park)

    @Property(str, notify=changed)
    def category(self) -> str:
        return text(self.context.index.categories[self.park.category].name, self.language) if self.park else ""

    @Property(str, notify=changed)
    def sectors(self) -> str:
        """Sectors in a row; '' where the sources do not say."""
        if not self.park:
            return ""
        index = self.context.index
        return joined((text(index.sector(one).name, self.language) for one in self.park.sectors), self.language)

    @Property(bool, notify=changed)
    def sectorsByName(self) -> bool:
        return self.park is not None and self.park.sectors_by_name_only

    @Property("QVariantList", notify=changed)
    def pictures(self) -> list[Value]:
        return self._list("pictures", lambda context, park: [picture(context, park.id, one) for one in park.pictures])

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        return self._list("rows", rows)

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[Value]:
        return self._list("steps", steps)

    @Property("QVariantList", notify=changed)
    def tiles(self) -> list[Value]:
        return self._list("tiles", tiles)
