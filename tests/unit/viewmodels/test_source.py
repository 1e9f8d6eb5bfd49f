"""Every figure and statement of the real content opens a card that says where it is from, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.cards import Card, card
from kiosk.content.display import punctuate
from kiosk.content.draft import UNMET
from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.session import Rules, ShowSource, initial, step
from kiosk.viewmodels.clock import HandClock
from kiosk.viewmodels.context import Context
from kiosk.viewmodels.source import SourceViewModel

PARK_FIELDS = ("partners", "goals", "tenants", "components", "remarks", "milestones")
SERVICE_FIELDS = ("parties", "remarks", "steps")
ZONE_FIELDS = ("facts", "organisations", "remarks")
LANGUAGES = ("zh", "en")


def statements(index: Index) -> Iterator[str]:
    """References of everything that has a source and is no figure."""
    owners = [(f"park/{one.id}", one, PARK_FIELDS) for one in index.catalogue.parks]
    owners += [(f"service/{one.id}", one, SERVICE_FIELDS) for one in index.catalogue.services]
    owners.append(("zone", index.zone, ZONE_FIELDS))
    for room, owner, fields in owners:
        for field in fields:
            yield from (f"{room}/{field}/{n}" for n, _ in enumerate(getattr(owner, field)))
        if owner.mentions:
            yield f"{room}/mentions"
    for park in index.catalogue.parks:
        yield from (f"park/{park.id}/{field}" for field in ("partners", "location") if getattr(park, field))
    for service in index.catalogue.services:
        yield f"service/{service.id}/what"
        if service.problem:
            yield f"service/{service.id}/problem"
    yield from (f"area/{one.id}" for one in index.catalogue.areas if one.mentions)
    yield from (f"event/{one.id}" for one in index.catalogue.events)
    yield from (f"fact/{one.id}" for one in index.catalogue.facts)
    yield from (f"company/{n}" for n, _ in enumerate(index.zone.companies))
    yield "sector/courted"


@pytest.fixture(scope="module")
def index(pack: Pack) -> Index:
    return Index(pack.catalogue)


def whole(found: Card) -> None:
    """A card that hides nothing it rests on."""
    assert found.title
    assert found.quotes
    for quote in found.quotes:
        assert quote.before + quote.used + quote.after
        assert quote.source
    keys = [key for key, _ in found.rows]
    assert "source" in keys
    assert all(value for _, value in found.rows)
    assert found.checked
    if found.kind in UNMET:
        assert "outcome" in keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_has_a_whole_card(index: Index, language: str) -> None:
    figures = list(index.figures())
    assert len(figures) >= 30
    for figure, _ in figures:
        found = card(index, f"figure/{figure.id}", language)
        whole(found)
        assert found.figure is figure
        assert found.kind == figure.kind
        sentence, source = index.sentence(figure.sentence)
        assert figure.as_of == source.date or dict(found.rows).get("as_of") or figure.as_of is None, figure.id
        if sentence.verbatim:
            assert found.quotes[0].used == punctuate(figure.words or figure.as_printed), figure.id
        if language != sentence.language and sentence.verbatim:
            assert found.quotes[0].translation, figure.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_has_a_whole_card(index: Index, language: str) -> None:
    for ref in statements(index):
        found = card(index, ref, language)
        whole(found)
        assert found.statement, ref
        assert found.kind in ("actual", "stated", "planned", "target"), ref


def test_the_underline_never_changes_the_sentence(index: Index) -> None:
    for figure, _ in index.figures():
        sentence, _ = index.sentence(figure.sentence)
        for quote in card(index, f"figure/{figure.id}", "zh").quotes[:1]:
            assert quote.before + quote.used + quote.after == punctuate(sentence.text), figure.id


def test_goals_are_targets_without_a_known_outcome(index: Index) -> None:
    park = next(one for one in index.catalogue.parks if one.goals)
    found = card(index, f"park/{park.id}/goals/0", "zh")
    assert found.kind == "target"
    assert "资料未提供" in dict(found.rows)["outcome"]


def test_two_versions_are_both_shown(index: Index) -> None:
    split = [figure for figure, _ in index.figures() if figure.conflicts_with]
    assert split
    for figure in split:
        found = card(index, f"figure/{figure.id}", "zh")
        assert found.conflict
        assert len(found.quotes) == 2
        assert all(quote.used for quote in found.quotes)


def test_a_named_park_is_marked_in_the_sentence_that_names_it(index: Index) -> None:
    named = [one for one in index.catalogue.parks if one.disclosure == "named_only"]
    assert named
    for park in named:
        quotes = card(index, f"park/{park.id}/mentions", "zh").quotes
        assert quotes[0].used == park.name["zh"], park.id


@pytest.mark.parametrize("ref", ["figure/none", "park/none/goals/0", "zone/nothing/0", "company/999", "tower/1"])
def test_an_unknown_reference_is_an_error(index: Index, ref: str) -> None:
    with pytest.raises((KeyError, IndexError, ValueError)):
        card(index, ref, "zh")


def test_the_card_stays_while_the_sheet_closes_and_follows_the_language(pack: Pack, index: Index) -> None:
    context = Context(index, pack.folder, initial(Rules()), HandClock())
    source = SourceViewModel(context)
    assert source.title == ""
    figure = next(figure for figure, _ in index.figures() if figure.kind == "target")
    context.state = step(context.state, ShowSource(1.0, f"figure/{figure.id}"))
    source.refresh(context.state)
    chinese = source.title, source.kindSentence
    assert source.figure["id"] == figure.id
    context.state = initial(Rules(language="en"))
    source.refresh(context.state)
    assert source.figure["id"] == figure.id
    assert (source.title, source.kindSentence) != chinese
    assert next(row["key"] for row in source.rows) == "source"
