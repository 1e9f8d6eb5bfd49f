"""A park's screen says what the sources say, and what they do not say."""

from __future__ import annotations

import pytest

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.content.model import Park
from kiosk.session import Open, Route, Rules, initial, step
from kiosk.viewmodels.clock import HandClock
from kiosk.viewmodels.context import Context
from kiosk.viewmodels.park import ParkViewModel


def shown(pack: Pack, park: Park, language: str = "zh") -> ParkViewModel:
    state = step(initial(Rules(language=language)), Open(1.0, Route("park", park.id)))
    found = ParkViewModel(Context(Index(pack.catalogue), pack.folder, state, HandClock()))
    found.refresh(state)
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_park_shows_all_that_is_said_and_missing_what_is_not(pack: Pack, language: str) -> None:
    for park in pack.catalogue.parks:
        found = shown(pack, park, language)
        rows = {row["field"]: row["items"] for row in found.rows}
        assert {"partners", "location"} <= set(rows)
        assert bool(rows["partners"]) == bool(park.partners)
        assert bool(rows["location"]) == (park.location is not None)
        for field in ("goals", "tenants", "components", "remarks"):
            assert len(rows.get(field, [])) == len(getattr(park, field)), (park.id, field)
        assert all(item["text"] and item["ref"] for items in rows.values() for item in items)
        assert len(found.steps) == len(park.milestones)
        assert len(found.pictures) == len(park.pictures) > 0
        assert all("full" in one["sources"] and "hero" in one["sources"] for one in found.pictures)


def test_tiles_are_every_figure_and_then_what_nobody_published(pack: Pack) -> None:
    index = Index(pack.catalogue)
    for park in pack.catalogue.parks:
        tiles = shown(pack, park).tiles
        later = [figure for fact in index.facts_about(park.id) for figure in fact.figures]
        known = [one["id"] for one in tiles if not one["missing"]]
        assert known == [one.id for one in (*park.figures, *later)]
        given = {one.measure for one in (*park.figures, *later)}
        assert sum(one["missing"] for one in tiles) == len(set(park.expected) - given)


def test_the_line_is_solid_up_to_the_last_thing_that_happened(pack: Pack) -> None:
    for park in pack.catalogue.parks:
        nodes = [step["node"] for step in shown(pack, park).steps]
        kinds = [one.kind for one in park.milestones]
        last = max((n for n, kind in enumerate(kinds) if kind == "happened"), default=-1)
        assert all(node == "done" for node in nodes[: last + 1])
        assert "done" not in nodes[last + 1 :]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_named_park_quotes_the_sentence_that_names_it(pack: Pack, language: str) -> None:
    for park in pack.catalogue.parks:
        found = shown(pack, park, language)
        if park.disclosure not in ("named_only", "caption_only"):
            assert found.naming == {}
            continue
        naming = found.naming
        assert naming["used"] == park.name[language], park.id
        assert naming["translated"] == (language != "zh")
        assert naming["ref"] == f"park/{park.id}/mentions"


def test_later_facts_are_named_as_such(pack: Pack) -> None:
    index = Index(pack.catalogue)
    for park in pack.catalogue.parks:
        found = shown(pack, park)
        later = [row for row in found.rows if row["field"] == "later"]
        assert bool(later) == bool(index.facts_about(park.id))
        assert all(item["beside"] for row in later for item in row["items"])
    assert any(shown(pack, park).hasLater for park in pack.catalogue.parks)
    assert not all(shown(pack, park).hasLater for park in pack.catalogue.parks)


def test_nothing_is_left_once_the_screen_is_another(pack: Pack) -> None:
    found = shown(pack, pack.catalogue.parks[0])
    found.context.state = initial(Rules())
    found.refresh(found.context.state)
    assert (found.id, found.name, found.rows, found.tiles, found.pictures) == ("", "", [], [], [])
