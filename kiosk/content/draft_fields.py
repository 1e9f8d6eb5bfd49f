"""Cards of what stands in a field of the zone, a park or a service: statements, milestones, steps, mentions."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.display import text
from kiosk.content.draft import UNKNOWN_COURSE, UNKNOWN_OUTCOME, Draft, claim, date, noted, used
from kiosk.content.index import Index
from kiosk.content.model import Milestone, Park, Plan, Service, Statement, Step, Text, Zone


def field_draft(index: Index, owner: Zone | Park | Service, path: str) -> Draft:
    """The card of a path inside its owner, `<field>` or `<field>/<n>`. Raises as `drafts.draft`."""
    name, _, number = path.partition("/")
    if name == "mentions":
        mentions = (owner.mentions[int(number)],) if number else owner.mentions
        return Draft(owner.name, {}, owner.name, "stated", [_naming(index, owner, one) for one in mentions])
    if name == "what" and isinstance(owner, Service):
        return Draft(owner.name, {}, owner.what, "stated", [used(index, owner.what_sentence, owner.what)])
    found = getattr(owner, name, None)
    if isinstance(found, tuple) and not number:
        return _together(index, owner.name, found)
    one = found[int(number)] if isinstance(found, tuple) else found
    if isinstance(one, Milestone):
        return _milestone(index, owner.name, one)
    if isinstance(one, Step):
        return Draft(owner.name, one.label, one.text, "actual", [(one.sentence, "")])
    if isinstance(one, Statement):
        return _statement(index, owner.name, one, goal=name == "goals")
    if isinstance(one, Plan):
        return _plan(owner.name, one)
    if name == "headlines" and isinstance(one, str):
        sentence, _ = index.sentence(one)
        return Draft(owner.name, {}, {sentence.language: sentence.text, **sentence.translation}, "stated", [(one, "")])
    raise KeyError(path)


def _milestone(index: Index, subject: Text, found: Milestone) -> Draft:
    drawn = Draft(subject, {}, found.label, claim(found.kind), [used(index, found.sentence, found.label)])
    if found.date:
        drawn.rows.append(("as_of", date(found.date)))
    noted(drawn, found.note)
    if found.kind == "planned":
        drawn.rows.append(("outcome", UNKNOWN_COURSE))
    return drawn


def _statement(index: Index, subject: Text, found: Statement, goal: bool = False) -> Draft:
    kind = "target" if goal else "stated"
    drawn = Draft(subject, found.role or {}, found.text, kind, [used(index, found.sentence, found.text)])
    if found.inferred:
        drawn.rows.append(("inferred", found.inferred))
    noted(drawn, found.note)
    if goal:
        drawn.rows.append(("outcome", UNKNOWN_OUTCOME))
    return drawn


def _plan(subject: Text, found: Plan) -> Draft:
    """A list on one card, its items in a row."""
    languages = {code for item in found.items for code in item}
    marks = {"zh": "、"}
    joined = {code: marks.get(code, "; ").join(text(item, code) for item in found.items) for code in sorted(languages)}
    return Draft(subject, found.label, joined, "actual", [(found.sentence, "")])


def _together(index: Index, subject: Text, found: Sequence[Statement]) -> Draft:
    """Several statements on one card: 甲 × 乙, each sentence and note once. Raises IndexError where there is none."""
    first = found[0]
    languages = {code for one in found for code in one.text}
    joined = {code: " × ".join(text(one.text, code) for one in found) for code in sorted(languages)}
    drawn = Draft(subject, first.role or {}, joined, "stated")
    drawn.sentences = [(one, "") for one in dict.fromkeys(one.sentence for one in found)]
    for note in {text(one.note, "zh"): one.note for one in found if one.note}.values():
        noted(drawn, note)
    return drawn


def _naming(index: Index, owner: Zone | Park | Service, sentence: str) -> tuple[str, str]:
    """The sentence with the name by which it calls its subject, the longest that stands there."""
    stored = index.sentence(sentence)[0].text
    names = [owner.name.get("zh", ""), *(owner.aliases if isinstance(owner, Park) else ())]
    found = [one for one in names if one and one in stored]
    return sentence, max(found, key=len, default="")
