"""What stands beside and below the line on a service's screen: figures, cases, statements, gaps."""

from __future__ import annotations

from kiosk.content.display import text
from kiosk.content.model import Case, Figure, Service, Statement

from .context import Context
from .shapes import Value, figure

HEAD_FIGURES = 2
"""Loose figures beside the title (spec, picture 09)."""


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
