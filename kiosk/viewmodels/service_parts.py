"""The parts of a service as values for QML."""

from __future__ import annotations

from kiosk.content.dates import long_date, show_date
from kiosk.content.display import text
from kiosk.content.kinds import word
from kiosk.content.model import Case, Figure, Plan, Service, Statement, Step

from .context import Context
from .shapes import Value, figure, joined

HEAD_FIGURES = 2
"""Loose figures beside the title (spec, picture 09)."""


def columns(context: Context, service: Service) -> list[Value]:
    """What hangs from the golden line, left to right; `done` columns hang from its solid part."""
    if service.steps:
        return [_step(context, service, number, step) for number, step in enumerate(service.steps)]
    if service.plans:
        return _plans(context, service)
    return [_what(context, service), *(_figure_column(context, one) for one in service.figures)]


def _column(**given: object) -> Value:
    blank: Value = {
        "number": "",
        "title": "",
        "text": "",
        "kind": "",
        "mark": "",
        "ref": "",
        "figure": None,
        "items": [],
        "itemsRef": "",
        "done": True,
    }
    return blank | given


def _step(context: Context, service: Service, number: int, step: Step) -> Value:
    language = context.state.language
    when = show_date(step.date, language) if step.date else ""
    return _column(
        number=str(number + 1),
        title=text(step.label, language),
        text=text(step.text, language),
        kind="actual",
        mark=joined((word("actual", language), when, text(step.qualifier, language)), language),
        ref=f"service/{service.id}/steps/{number}",
    )


def _what(context: Context, service: Service) -> Value:
    language, dated = context.state.language, service.date is not None
    return _column(
        title=long_date(service.date, language) if service.date else "",
        text=text(service.what, language),
        kind="actual" if dated else "",
        mark=joined((word("actual", language), show_date(service.date, language)), language) if service.date else "",
        ref=f"service/{service.id}/what",
    )


def _figure_column(context: Context, found: Figure, plan: tuple[int, Plan] | None = None, owner: str = "") -> Value:
    language = context.state.language
    shown = figure(context, found)
    return _column(
        title=text(plan[1].label, language) if plan else shown["label" if not owner else "short"],
        kind=found.kind,
        mark=shown["mark"],
        ref=shown["ref"],
        figure=shown,
        items=[text(item, language) for item in plan[1].items] if plan else [],
        itemsRef=f"service/{owner}/plans/{plan[0]}" if plan else "",
        done=found.kind == "actual",
    )


def _plans(context: Context, service: Service) -> list[Value]:
    """The counted plans, each with its list where there is one, then lists that no figure counts."""
    left = dict(enumerate(service.plans))
    found: list[Value] = []
    for one in service.figures:
        if one.unit != "plans":
            continue
        number = next((n for n, plan in left.items() if _counts(one, plan)), None)
        counted = (number, left.pop(number)) if number is not None else None
        found.append(_figure_column(context, one, counted, service.id))
    for number, plan in left.items():
        ref = f"service/{service.id}/plans/{number}"
        items = [text(item, context.state.language) for item in plan.items]
        found.append(_column(title=text(plan.label, context.state.language), items=items, ref=ref, itemsRef=ref))
    return found


def _counts(found: Figure, plan: Plan) -> bool:
    """A figure counts a list when its full name ends in the name of the list: 安全生产三年行动：专题方案."""
    return any(found.label.get(language, "").endswith(name) for language, name in plan.label.items())


def _loose(service: Service) -> list[Figure]:
    """Figures of the service itself that do not hang from the line."""
    if service.steps:
        return list(service.figures)
    return [one for one in service.figures if one.unit != "plans"] if service.plans else []


def head_figures(context: Context, service: Service) -> list[Value]:
    """Figures beside the title."""
    return [figure(context, one) for one in _loose(service)[:HEAD_FIGURES]]


def other_figures(context: Context, service: Service) -> list[Value]:
    """Figures that have no place of their own."""
    found = _loose(service)[HEAD_FIGURES:]
    for case in service.cases:
        found += [one for one in case.figures if one.id != case.headline]
    return [figure(context, one) for one in found]


def cases(context: Context, service: Service) -> list[Value]:
    """Companies that the service helped."""
    return [_case(context, one) for one in service.cases]


def _case(context: Context, case: Case) -> Value:
    language = context.state.language
    headline = next(one for one in case.figures if one.id == case.headline)
    same = [one for one in case.figures if one.unit == headline.unit and one.value and not one.wording]
    longest = max((one.value or 0 for one in same), default=0)
    return {
        "name": text(case.name, language),
        "result": text(case.result, language),
        "label": text(case.headline_label, language),
        "figure": figure(context, headline),
        "bars": [
            {
                "name": text(one.short, language),
                "share": (one.value or 0) / longest,
                "solid": one.kind == "actual",
                "headline": one.id == case.headline,
            }
            for one in same
        ]
        if len(same) > 1
        else [],
    }


def rows(context: Context, service: Service) -> list[Value]:
    """Statements with their source. `field` names the row where no role does."""
    found: list[Value] = []
    if service.problem:
        found.append(_row(context, f"service/{service.id}/problem", "problem", service.problem))
    if service.steps or service.plans:
        what = Statement(text=service.what, sentence=service.what_sentence)
        found.append(_row(context, f"service/{service.id}/what", "what", what))
    for field in ("parties", "remarks"):
        for number, one in enumerate(getattr(service, field)):
            found.append(_row(context, f"service/{service.id}/{field}/{number}", field, one))
    for fact in context.index.facts_about(service.id):
        said = Statement(text=fact.text, sentence=fact.sentence)
        found.append(_row(context, f"fact/{fact.id}", "later", said))
    return found


def _row(context: Context, ref: str, field: str, found: Statement) -> Value:
    language = context.state.language
    return {
        "ref": ref,
        "field": field,
        "role": text(found.role, language),
        "text": text(found.text, language),
        "note": text(found.inferred, language),
    }


def missing(context: Context, service: Service) -> list[str]:
    """What a visitor would ask and the sources do not say."""
    return [text(one, context.state.language) for one in service.not_stated]
