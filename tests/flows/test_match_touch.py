"""Matching by touch: needs, the order, the reasons, what matters most; beside the list and from pills below it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.viewmodels.match_rows import ROW_ROLE
from kiosk.viewmodels.shapes import Value
from tests.driver import Visitor

WORDS = {
    "zh": {"more": "更多", "most": "哪项最重要", "clear": "清空重选", "done": "好", "unknown": "“未知”不算符合"},
    "en": {
        "more": "More",
        "most": "What matters most",
        "clear": "Start again",
        "done": "Done",
        "unknown": "“Unknown” never counts as a fit",
    },
}


@pytest.fixture(params=[(shape, lang) for shape in ((1920, 1080), (1080, 1920)) for lang in ("zh", "en")], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    shape, language = request.param
    visitor = Visitor(pack, shape, language=language)
    visitor.app.open("home")
    visitor.settle()
    yield visitor
    visitor.close()


def words(visitor: Visitor) -> dict[str, str]:
    return WORDS[visitor.app.language]


def upright(visitor: Visitor) -> bool:
    return visitor.root.height() > visitor.root.width()


def row(visitor: Visitor, at: int = 0) -> Value:
    model = visitor.app.match.rows
    return model.data(model.index(at), ROW_ROLE)  # type: ignore[no-any-return]


def choose(visitor: Visitor, criterion: int, option: int) -> str:
    """Touch a chip, in portrait by way of its pill."""
    group = visitor.app.match.criteria[criterion]
    chip = group["options"][option]
    if upright(visitor):
        visitor.tap(group["name"])
    visitor.tap(chip["name"])
    if upright(visitor):
        visitor.tap(words(visitor)["done"])
    return str(chip["id"])


def test_the_station_and_the_door_lead_to_it(visitor: Visitor) -> None:
    visitor.tap("为我匹配" if visitor.app.language == "zh" else "Match me")
    assert visitor.app.screen == "match"
    visitor.tap("首页" if visitor.app.language == "zh" else "Home")
    visitor.tap("匹配" if visitor.app.language == "zh" else "Match")
    assert visitor.app.screen == "match"
    assert words(visitor)["unknown"] in visitor.texts()


def test_chips_rank_the_parks_and_a_row_opens_its_park(visitor: Visitor) -> None:
    visitor.app.open("match")
    visitor.settle()
    assert not [one for one in visitor.items() if one.metaObject().className().startswith("MatchRow_")]
    chosen = {choose(visitor, 0, 0), choose(visitor, 1, 0)}
    assert {option for _, option in visitor.app.state.needs} == chosen
    first = row(visitor)
    assert first["name"] in visitor.texts()
    assert words(visitor)["unknown"] in visitor.texts()
    assert ("无" if visitor.app.language == "zh" else "None") in visitor.texts(), "an empty column says so"
    visitor.tap(head(visitor, first))
    assert (visitor.app.screen, visitor.app.subject) == ("park", first["id"])
    visitor.app.back()
    visitor.settle()
    assert row(visitor)["name"] in visitor.texts(), "the needs are still chosen"


def head(visitor: Visitor, first: Value) -> QQuickItem:
    return next(one for one in visitor.targets() if first["name"] in str(one.property("name")))


def test_a_reason_opens_its_source(visitor: Visitor) -> None:
    visitor.app.open("match")
    visitor.settle()
    choose(visitor, 0, 0)
    reason = row(visitor)["fits"][0]
    visitor.tap(reason["spoken"])
    assert visitor.app.source.ref == reason["ref"]
    assert visitor.app.overlay == "source"


def test_the_rest_of_the_chips_is_behind_more(visitor: Visitor) -> None:
    visitor.app.open("match")
    visitor.settle()
    group = visitor.app.match.criteria[0]
    hidden = group["options"][-1]
    assert hidden["name"] not in visitor.texts()
    if upright(visitor):
        visitor.tap(group["name"])
    else:
        visitor.tap(next(one for one in visitor.targets() if words(visitor)["more"] in str(one.property("name"))))
    chip = visitor.named(hidden["name"])
    visitor.app.match.toggle(hidden["id"])  # it may be flicked out of sight: reached by its place in the sheet
    visitor.settle()
    assert chip.property("on")
    visitor.tap(words(visitor)["done"])
    if not upright(visitor):
        assert hidden["name"] in visitor.texts(), "a chip that is on is shown"


def test_what_matters_most_and_beginning_anew(visitor: Visitor) -> None:
    visitor.app.open("match")
    visitor.settle()
    choose(visitor, 0, 0)
    choose(visitor, 1, 0)
    visitor.tap(words(visitor)["most"])
    last = visitor.app.match.criteria[1]
    visitor.tap(last["most"])
    assert visitor.app.state.most == last["id"]
    visitor.tap(words(visitor)["done"])
    assert last["most"] in visitor.texts(), "the pill says what matters most"
    visitor.tap(words(visitor)["clear"])
    assert not visitor.app.match.any
    assert not [one for one in visitor.items() if one.metaObject().className().startswith("MatchRow_")]


def test_the_next_visitor_finds_nothing_of_it(visitor: Visitor) -> None:
    visitor.app.open("match")
    visitor.settle()
    choose(visitor, 0, 0)
    visitor.app.finish()
    visitor.app.open("match")
    visitor.settle()
    assert not visitor.app.match.any
    assert not [one for one in visitor.items() if one.metaObject().className().startswith("MatchRow_")]
