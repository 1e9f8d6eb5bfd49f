"""Every service shows all that is said of it, each part once and with its source, and what nobody says."""

from __future__ import annotations

import pytest

from kiosk.content.cards import card
from kiosk.content.model import Figure, Plan, Service
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.service_columns import columns

FINANCING, AGREEMENT, SAFETY = "financing-matching", "huarong-xiangjiang-agreement", "safety-campaign"


def figures_on_show(app: AppViewModel) -> list[str]:
    services = app.services
    found = [column["figure"]["id"] for column in services.columns if column["figure"]]
    found += [one["id"] for one in (*services.headFigures, *services.tiles)]
    return found + [case["figure"]["id"] for case in services.cases]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_five_services_show_every_figure_once_and_every_gap(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    services = app.context.index.catalogue.services
    assert len(services) == len(app.services.chips) == 5
    for service in services:
        app.open("services", service.id)
        assert app.services.id == service.id
        assert [chip["id"] for chip in app.services.chips if chip["on"]] == [service.id]
        known = [one.id for one in (*service.figures, *(figure for case in service.cases for figure in case.figures))]
        assert sorted(figures_on_show(app)) == sorted(known)
        assert len(app.services.missing) == len(service.not_stated) > 0
        assert len(app.services.cases) == len(service.cases)


def refs(app: AppViewModel) -> list[str]:
    services = app.services
    found = [ref for one in services.columns for ref in (one["ref"], one["itemsRef"]) if ref]
    return found + [row["ref"] for row in services.rows]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_to_touch_opens_a_card_with_a_sentence(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    for service in app.context.index.catalogue.services:
        app.open("services", service.id)
        assert f"service/{service.id}/what" in refs(app)
        for ref in refs(app):
            assert card(app.context.index, ref, language).quotes, ref


def test_without_a_subject_the_first_service_is_shown(app: AppViewModel) -> None:
    app.open("services")
    assert app.services.id == app.context.index.catalogue.services[0].id
    app.open("services", "no-such-service")
    assert app.services.id == app.context.index.catalogue.services[0].id


def test_financing_hangs_four_dated_steps_from_the_line(app: AppViewModel) -> None:
    app.open("services", FINANCING)
    steps = app.services.columns
    assert [one["number"] for one in steps] == ["1", "2", "3", "4"]
    assert all(one["kind"] == "actual" and "2020-0" in one["mark"] for one in steps)
    assert app.services.lead.startswith("科技企业多为轻资产")


def test_bars_of_a_case_only_where_two_figures_share_a_unit(app: AppViewModel) -> None:
    app.open("services", FINANCING)
    bars = {
        case["name"]: [(bar["share"], bar["solid"], bar["headline"]) for bar in case["bars"]]
        for case in app.services.cases
    }
    assert bars.pop("衡阳市华圣印刷有限公司") == [(0.8, True, False), (1.0, True, True)]
    assert set(map(len, bars.values())) == {0}


def test_a_commitment_is_no_solid_part_of_the_line(app: AppViewModel) -> None:
    app.open("services", AGREEMENT)
    signed, credit = app.services.columns
    assert (signed["done"], signed["title"]) == (True, "2020年6月12日")
    assert (credit["done"], credit["kind"], credit["figure"]["before"]) == (False, "commitment", "不低于")


def test_the_plans_of_the_campaign_are_listed_and_never_summed(app: AppViewModel) -> None:
    app.open("services", SAFETY)
    counted = [(column["figure"]["value"], len(column["items"])) for column in app.services.columns]
    assert counted == [(1, 0), (2, 2), (9, 9)]
    assert not any(one["value"] == 12 for one in (*app.services.headFigures, *app.services.tiles))


def test_a_list_that_no_figure_counts_still_hangs_from_the_line(app: AppViewModel) -> None:
    name = {"zh": "名单", "en": "List"}
    service = Service(
        id="made",
        name=name,
        short=name,
        category="campaign",
        what=name,
        what_sentence="s34",
        plans=(Plan(label=name, items=(name, name), sentence="s35"),),
        figures=(
            Figure(id="f", label={"zh": "别的", "en": "Other"}, short=name, measure="count", value=3, unit="plans",
                   as_printed="3", kind="planned", sentence="s34"),
        ),
    )  # fmt: skip
    shown = columns(app.context, service)
    assert [(one["title"], len(one["items"]), one["done"]) for one in shown] == [("名单", 0, False), ("名单", 2, True)]
    assert shown[1]["ref"] == "service/made/plans/0"


def test_the_tab_is_kept_while_the_visitor_looks_elsewhere(app: AppViewModel) -> None:
    app.open("services", SAFETY)
    app.open("events")
    assert app.services.id == SAFETY
    app.back()
    assert (app.subject, app.services.id) == (SAFETY, SAFETY)
    app.finish()
    app.open("services")
    assert app.services.id == app.context.index.catalogue.services[0].id
