"""The rules of matching: that each can hold, rests on something, and says only what it has."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check_matching_texts import check_sentences
from kiosk.content.conditions import Conditions
from kiosk.content.evidence import on_sector
from kiosk.content.faults import Fault
from kiosk.content.ids import Ids, Place
from kiosk.content.model import Criterion, Fact, Matching, Option, Park, Rule

LOWEST, HIGHEST = 1, 9
"""Bounds of a weight; what matters most to the visitor counts double on top of it."""

_SOURCES = ("sentences", "figure", "fact", "service")


def check_matching(ids: Ids) -> Iterator[Fault]:
    """Everything that is wrong with matching.yaml beyond ids, texts and types; nothing where there is none."""
    document = ids.content.matching
    if document is None or document.file in ids.content.unread:
        return
    matching: Matching = document.value
    whole = Place(document, (), matching)
    if not matching.criteria:
        yield whole.fault("no-criteria", ("criteria",))
    parks = tuple(park.value for park in ids.content.parks)
    conditions = Conditions(parks, (fact for fact in ids.content.listed("facts") if fact.show))
    for number, criterion in enumerate(matching.criteria):
        place = Place(document, ("criteria", number), criterion)
        yield from _criterion(place, criterion)
        for path, rule, options in _rules(criterion):
            at = Place(document, (*place.path, *path), rule)
            yield from _rule(ids, at, rule)
            yield from check_sentences(at, rule)
            yield from _over_parks(ids, at, rule, options, conditions)


def _criterion(place: Place, criterion: Criterion) -> Iterator[Fault]:
    if not LOWEST <= criterion.weight <= HIGHEST:
        yield place.fault("weight-range", ("weight",), found=criterion.weight, low=LOWEST, high=HIGHEST)
    if criterion.shown < 0:
        yield place.fault("shown-range", ("shown",), found=criterion.shown)
    if not criterion.options:
        yield place.fault("no-options", ("options",), id=criterion.id)
    yield from check_sentences(place, criterion)
    for number, option in enumerate(criterion.options):
        if not any(_can_fit(rule, option) for rule in (*option.rules, *criterion.rules)):
            yield place.fault("never-fits", ("options", number, "rules"), id=option.id)
        compared = any(rule.when.sector for rule in (*option.rules, *criterion.rules))
        if compared and not option.sectors:
            yield place.fault("option-without-sectors", ("options", number, "sectors"), id=option.id)


def _rules(criterion: Criterion) -> Iterator[tuple[tuple[str | int, ...], Rule, tuple[Option, ...]]]:
    """Every rule with its path in the criterion and the options that it serves."""
    for number, option in enumerate(criterion.options):
        for place, rule in enumerate(option.rules):
            yield ("options", number, "rules", place), rule, (option,)
    for place, rule in enumerate(criterion.rules):
        yield ("rules", place), rule, criterion.options


def _can_fit(rule: Rule, option: Option) -> bool:
    if rule.verdict != "fits" or (rule.when.sector and not option.sectors):
        return False
    return not _contradicts_itself(rule) and _rests_on_something(rule)


def _contradicts_itself(rule: Rule) -> bool:
    want = rule.when.figure
    if want is None or want.at_least is None or want.at_most is None:
        return False
    return want.at_least > want.at_most


def _rests_on_something(rule: Rule) -> bool:
    when = rule.when
    return any(getattr(rule, name) for name in _SOURCES) or bool(when.figure or when.stated or when.milestone)


def _rule(ids: Ids, place: Place, rule: Rule) -> Iterator[Fault]:
    written = [name for name in _SOURCES if getattr(rule, name)]
    if len(written) > 1:
        yield place.fault("two-sources", (written[1],), names=", ".join(written))
    if rule.verdict != "unknown" and not _rests_on_something(rule):
        yield place.fault("reason-without-source", ())
    if rule.when.figure and _contradicts_itself(rule):
        want = rule.when.figure
        yield place.fault("threshold-order", ("when", "figure", "at_least"), low=want.at_least, high=want.at_most)
    if rule.by_name and not on_sector(rule.when):
        yield place.fault("by-name-unused", ("by_name",))
    fact = ids.by_room["fact"].get(rule.fact or "")
    if fact is not None and not fact.value.show:
        yield place.fault("hidden-fact-itself", ("fact",), id=rule.fact)


def _over_parks(
    ids: Ids, place: Place, rule: Rule, options: tuple[Option, ...], conditions: Conditions
) -> Iterator[Fault]:
    """A rule beside the parks that it would speak of: the first that its source does not speak of."""
    found = 0
    for option in options:
        found |= conditions.where(rule.when, option.sectors)
    if on_sector(rule.when) and not rule.by_name:
        found &= ~conditions.by_name
    parks = [park for position, park in enumerate(conditions.parks) if found >> position & 1]
    if rule.sentences and rule.verdict != "unknown" and ids.certain("sentence"):
        for park in parks:
            if park.id and not set(rule.sentences) & set(park.mentions):
                yield place.fault("park-without-sentence", ("sentences",), park=park.id)
                return
    for name in ("figure", "fact"):
        id_ = getattr(rule, name)
        owner = _park_of(ids, name, id_) if id_ else None
        other = next((park for park in parks if park.id != owner), None)
        if owner is not None and other is not None:
            yield place.fault("reason-of-another-park", (name,), id=id_, owner=owner, park=other.id)


def _park_of(ids: Ids, room: str, id_: str) -> str | None:
    """The id of the park that a figure or fact is about; None where it is about something else or unknown."""
    place = ids.by_room[room].get(id_)
    if place is None:
        return None
    value = place.document.value
    if isinstance(value, Park):
        return value.id
    if place.document.file == "facts.yaml":
        fact: Fact = value.facts[place.path[1]]
        return fact.about if fact.about in ids.known("park") else None
    return None
