"""View model of the source card."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.cards import Card, card
from kiosk.content.display import text
from kiosk.content.kinds import sentence
from kiosk.session import State

from .base import ScreenViewModel
from .shapes import Value, figure

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SAID = {
    "stated": {"zh": "来源如此写", "en": "So the source says"},
    "actual": {"zh": "已经发生", "en": "Has happened"},
}
"""The kind of a statement without a figure, where the words for figures would not fit."""


@QmlElement
@QmlUncreatable("made in Python")
class SourceViewModel(ScreenViewModel):
    """What the open source card says. Keeps the last card while the sheet closes."""

    changed = Signal()

    def key(self, state: State) -> Hashable:
        return state.language, state.source or self._last()

    def _last(self) -> str:
        return self._key[1] if isinstance(self._key, tuple) else ""  # type: ignore[no-any-return]

    @property
    def card(self) -> Card | None:
        ref = self._last()
        return self.made("card", lambda: card(self.context.index, ref, self.language)) if ref else None

    @Property(str, notify=changed)
    def ref(self) -> str:
        return self._last()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.card.title if self.card else ""

    @Property(str, notify=changed)
    def statement(self) -> str:
        return self.card.statement if self.card else ""

    @Property("QVariantMap", notify=changed)
    def figure(self) -> Value:
        """The figure, or an empty mapping for a statement without one."""
        return figure(self.context, self.card.figure) if self.card and self.card.figure else {}

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self.card.kind if self.card else "actual"

    @Property(str, notify=changed)
    def kindSentence(self) -> str:
        """The kind said in words: 目标，不是实绩."""
        if self.card and not self.card.figure and self.kind in SAID:
            return text(SAID[self.kind], self.language)
        return sentence(self.kind, self.language)

    @Property(bool, notify=changed)
    def conflict(self) -> bool:
        """Whether the quotes contradict each other."""
        return self.card is not None and self.card.conflict

    @Property("QVariantList", notify=changed)
    def quotes(self) -> list[Value]:
        """Sentences: before, used, after, verbatim, truncated, translation."""
        if not self.card:
            return []
        return [
            {
                "before": one.before,
                "used": one.used,
                "after": one.after,
                "verbatim": one.verbatim,
                "truncated": one.truncated,
                "translation": one.translation,
            }
            for one in self.card.quotes
        ]

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        """Rows of the card: key is source, qualifier, as_of, printed, inferred, note, outcome or further."""
        return [{"key": key, "value": value} for key, value in self.card.rows] if self.card else []

    @Property(str, notify=changed)
    def checked(self) -> str:
        return self.card.checked if self.card else ""

    @Property(str, notify=changed)
    def namesNote(self) -> str:
        return text(self.context.index.zone.names_note, self.language)
