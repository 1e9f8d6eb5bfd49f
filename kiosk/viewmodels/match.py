"""View model of the match screen: what the visitor needs, and which parks suit it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.model import Criterion, Matching
from kiosk.matching.needs import Needs, criterion_of, prefer, toggle
from kiosk.matching.rank import Ranked, rank
from kiosk.matching.rules import Rules
from kiosk.session import ClearNeeds, SetMost, SetNeed, State

from .base import ScreenViewModel
from .context import Context
from .match_rows import MatchRows
from .shapes import Value, joined, picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class MatchViewModel(ScreenViewModel):
    """The chips of every criterion, and the parks that have at least one reason for or against them."""

    changed = Signal()
    shown_on = ("match",)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = MatchRows(context, self)
        self._rules: Rules | None = None

    def key(self, state: State) -> Hashable:
        return state.language, state.needs, state.most

    def refresh(self, state: State) -> None:
        if self.available:
            super().refresh(state)

    def updated(self) -> None:
        self._rows.show([one for one in self._ranked() if one.has_reason] if self.any else [])

    @property
    def matching(self) -> Matching:
        """The criteria; none where the zone has written none."""
        return self.context.index.catalogue.matching or Matching(criteria=())

    @property
    def rules(self) -> Rules:
        """Worked out when they are first needed: with thousands of parks that takes a moment."""
        if self._rules is None:
            self._rules = Rules(self.matching, self.context.index)
        return self._rules

    @property
    def needs(self) -> Needs:
        state = self.context.state
        return Needs(frozenset(option for _, option in state.needs), state.most or None)

    def _ranked(self) -> tuple[Ranked, ...]:
        return self.made("ranked", lambda: rank(self.rules, self.needs))

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether the zone has written what its parks are held against."""
        return self.context.index.catalogue.matching is not None

    @Property(MatchRows, constant=True)
    def rows(self) -> MatchRows:
        return self._rows

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether the visitor has said anything yet."""
        return bool(self.context.state.needs)

    @Property(int, notify=changed)
    def matches(self) -> int:
        """Parks with at least one reason for them."""
        return self.made("matches", lambda: sum(one.is_match for one in self._ranked())) if self.any else 0

    @Property(int, notify=changed)
    def others(self) -> int:
        """Parks of which nothing asked for is known."""
        return len(self.context.index.parks) - len(self._rows.ids) if self.any else 0

    @Property("QVariant", notify=changed)
    def view(self) -> Value | None:
        """A picture of the park that suits best, for where there is room above the list."""
        ids = self._rows.ids
        park = self.context.index.park(ids[0]) if ids else next(iter(self.context.index.catalogue.parks), None)
        return picture(self.context, park.id, park.pictures[0]) if park and park.pictures else None

    def _criterion(self, found: Criterion) -> Value:
        chosen = self.needs.options
        options = [
            {"id": one.id, "name": text(one.name, self.language), "on": one.id in chosen} for one in found.options
        ]
        shown = found.shown or len(options)
        on = [one for one in options if one["on"]]
        return {
            "id": found.id,
            "name": text(found.name, self.language),
            "most": text(found.most, self.language),
            "first": self.needs.most == found.id,
            "on": len(on),
            "summary": joined((str(one["name"]) for one in on), self.language),
            "options": options,
            "brief": [one for at, one in enumerate(options) if at < shown or one["on"]],
        }

    @Property("QVariantList", notify=changed)
    def criteria(self) -> list[Value]:
        """Criteria as {id, name, most, first, on, summary, options, brief}; `brief` are the chips before 更多."""
        return self.made("criteria", lambda: [self._criterion(one) for one in self.matching.criteria])

    @Slot(str)
    def toggle(self, option: str) -> None:
        """A tap on a chip."""
        criterion = criterion_of(self.matching, option)
        on = option in toggle(self.matching, self.needs, option).options
        alone = criterion.choice == "one"
        self.context.send(SetNeed(self.context.clock.now(), criterion.id, option, on, alone))

    @Slot(str)
    def prefer(self, criterion: str) -> None:
        """A tap on what matters most; the second tap takes it back."""
        most = prefer(self.matching, self.needs, criterion).most
        self.context.send(SetMost(self.context.clock.now(), most or ""))

    @Slot()
    def clear(self) -> None:
        self.context.send(ClearNeeds(self.context.clock.now()))
