"""Whatever is open when the kiosk asks whether somebody is still there: a touch says yes and does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.viewmodels.app import AppViewModel
from tests.driver import Visitor

OPEN: dict[str, Callable[[AppViewModel, str, str], object]] = {
    "tray": lambda app, park, figure: (app.shortlist.toggle(park), app.shortlist.showTray("shortlist")),
    "options": lambda app, park, figure: app.showOptions(True),
    "gallery": lambda app, park, figure: (app.open("park", park), app.showPicture(0)),
    "source": lambda app, park, figure: (app.open("park", park), app.showSource(figure)),
}


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, (1920, 1080))
    yield visitor
    visitor.close()


@pytest.mark.parametrize("overlay", OPEN)
def test_nothing_under_the_question_is_touched(visitor: Visitor, pack: Pack, overlay: str) -> None:
    park = pack.catalogue.parks[0]
    visitor.app.open("parks")
    OPEN[overlay](visitor.app, park.id, f"figure/{park.figures[0].id}")
    visitor.settle()
    places = [visitor.rect(one).center() for one in visitor.targets()]
    rules, before = visitor.app.state.rules, visitor.app.state
    assert visitor.app.overlay == overlay and len(places) > 2
    for place in places:
        visitor.idle(max(rules.idle, rules.idle_reading) if overlay == "source" else rules.idle)
        assert visitor.app.secondsLeft > 0
        if any(visitor.rect(one).contains(place) for one in (visitor.named("继续看"), visitor.named("结束"))):
            continue
        visitor.tap(place)
        after = visitor.app.state
        assert visitor.app.secondsLeft < 0
        assert (after.route, after.overlay, after.shortlist) == (before.route, before.overlay, before.shortlist)
        assert (after.options, after.language, after.gallery) == (before.options, before.language, before.gallery)
