"""What hangs from the line on a service's screen: steps, plans with their lists, or the service and its figures."""

from __future__ import annotations

from kiosk.content.dates import long_date, show_date
from kiosk.content.display import text
from kiosk.content.kinds import word
from kiosk.content.model import Figure, Plan, Service, Step

from .context import Context
from .shapes import Value, figure, joined


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
