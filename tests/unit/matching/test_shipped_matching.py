"""The matching of the zone that is shipped: every reason of every park, and the house rules of honesty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.cards import card
from kiosk.matching.needs import Needs
from kiosk.matching.rank import rank
from kiosk.matching.reasons import Reason
from kiosk.matching.words import sentence, short
from tests.unit.matching.match_maker import shipped

OPTIONS = [option.id for criterion in shipped().matching.criteria for option in criterion.options]


def reasons(option: str) -> dict[str, Reason]:
    """The one reason of every park for one chip."""
    ranked = rank(shipped(), Needs(frozenset([option])))
    return {one.park_id: (one.fits + one.misfits + one.unknown)[0] for one in ranked}


def fitting(option: str) -> list[str]:
    return [park for park, reason in reasons(option).items() if reason.verdict == "fits"]


def every() -> Iterator[tuple[str, str, Reason]]:
    for option in OPTIONS:
        for park, reason in reasons(option).items():
            yield option, park, reason


def test_every_sector_of_the_zone_can_be_asked_for() -> None:
    asked = {one for found in shipped().matching.criteria for option in found.options for one in option.sectors}
    assert asked == set(shipped().index.sectors)


def test_every_reason_is_a_sentence_in_both_languages_and_opens_its_source() -> None:
    for option, park, reason in every():
        for language in ("zh", "en"):
            shown = card(shipped().index, reason.ref, language)
            assert shown.quotes and shown.title, (option, park, reason.ref)
            for said in (sentence(reason, language), short(reason, language)):
                assert said and not set("{}") & set(said), (option, park, said)
        assert "  " not in sentence(reason, "en") and not sentence(reason, "zh").startswith(("，", "。", "、"))
        assert len(short(reason, "zh")) <= 32, (option, park, short(reason, "zh"))


def test_every_figure_in_a_reason_stands_with_its_kind() -> None:
    for option, park, reason in every():
        if reason.values.figure is not None and any("{figure}" in text for text in reason.text.values()):
            assert all("{mark}" in text for text in reason.text.values()), (option, park)


def test_a_reason_for_or_against_that_goes_by_the_name_says_so() -> None:
    parks = shipped().index.parks
    found = 0
    for _, park, reason in every():
        if reason.verdict == "unknown" or not parks[park].sectors_by_name_only:
            assert not reason.name_only
            continue
        found += reason.name_only
        assert reason.verdict == "fits" and reason.name_only
        assert "只凭名称" in sentence(reason, "zh") and "name alone" in sentence(reason, "en")
        assert "只凭名称" in short(reason, "zh") and "name alone" in short(reason, "en")
    assert found > 8


def test_parks_known_by_name_fit_in_nothing_but_their_name() -> None:
    parks = shipped().index.parks
    for option, park, reason in every():
        if parks[park].disclosure in ("named_only", "caption_only"):
            assert reason.verdict == "unknown" or reason.name_only, (option, park)


def test_a_broken_off_sentence_supports_nothing() -> None:
    for _, park, reason in every():
        if park == "tusstar" and reason.verdict != "unknown":
            assert reason.ref in ("fact/tusstar", "figure/financing-matched")


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("finished-building", ["wantian-science-park"]),
        ("half-year", []),
        ("one-year", []),
        ("still-looking", ["xn-xx-software-park", "xn-xx-ecommerce-park", "headquarters-base", "wantian-science-park"]),
        ("talent", []),
        ("near-high-speed-rail", []),
        ("named-partners", ["xn-xx-software-park", "xn-xx-ecommerce-park"]),
        ("area-large", ["headquarters-base"]),
        ("area-compact", ["xn-xx-ecommerce-park"]),
        ("investment-large", ["xn-xx-software-park", "xn-xx-ecommerce-park", "headquarters-base"]),
        ("incubation", ["tusstar", "898-innovation-centre"]),
        ("software-digital", ["xn-xx-software-park", "zhongguancun-digital-park"]),
        ("e-commerce", ["xn-xx-ecommerce-park"]),
        ("artificial-intelligence", ["nanhua-ai-park"]),
        ("cultural-creative", ["fengjiazhou-cultural-park", "haibo-xingdu-cultural-park"]),
        ("smart-manufacturing", []),
        ("headquarters", ["xn-xx-ecommerce-park", "headquarters-base", "wantian-science-park"]),
        (
            "bank-finance",
            ["xn-xx-software-park", "xn-xx-ecommerce-park", "headquarters-base", "wantian-science-park", "tusstar"],
        ),
    ],
)
def test_what_fits_is_what_the_sources_bear_out(option: str, expected: list[str]) -> None:
    assert sorted(fitting(option)) == sorted(expected)


def test_a_plan_whose_date_has_passed_is_unknown_and_a_target_no_result() -> None:
    timing, talent = reasons("half-year")["xn-xx-ecommerce-park"], reasons("talent")["xn-xx-ecommerce-park"]
    assert timing.verdict == talent.verdict == "unknown"
    assert sentence(timing, "zh") == "原计划2020年9月运营，是否如期没有记载"
    assert sentence(talent, "zh") == "引进人才300人，不是实绩（目标 · 2020-07 · 运营后）"
    assert talent.ref == "figure/ecommerce-park-talent-target"


def test_the_zones_distance_is_not_a_parks() -> None:
    found = reasons("near-high-speed-rail")
    assert all(reason.verdict == "unknown" and reason.zone_wide for reason in found.values())
    assert all("13公里" in sentence(reason, "zh") for reason in found.values())
    assert "衡州大道" in sentence(found["xn-xx-software-park"], "zh")
    assert "位置没有公布" in sentence(found["5g-park"], "zh")


def test_bank_finance_is_the_zones_service_and_open_for_projects_known_by_name() -> None:
    found = reasons("bank-finance")
    assert found["wantian-science-park"].verdict == "fits" and found["wantian-science-park"].zone_wide
    assert "2.34亿元（实际" in sentence(found["wantian-science-park"], "zh")
    assert {found[park].verdict for park in ("intel-park", "zhurong-academy")} == {"unknown"}


WORDS = {
    "software-digital": "软件 数字经济", "e-commerce": "电商", "artificial-intelligence": "人工智能",
    "cultural-creative": "文化 文创", "next-generation-communications": "通信 5G", "electronic-information": "电子信息",
    "smart-manufacturing": "制造", "industrial-internet": "工业互联网", "modern-logistics": "物流 自运",
    "blockchain": "区块链", "big-data": "大数据", "e-sports": "电竞", "headquarters": "总部",
    "industrial-buildings": "工业楼宇", "home-appliances": "家电 电器", "innovation-incubation": "孵化",
    "capital-market-services": "上市 资本",
}  # fmt: skip


def test_no_park_is_said_to_be_of_another_line_while_its_own_words_name_the_line() -> None:
    for option, words in WORDS.items():
        for park_id, reason in reasons(option).items():
            if reason.verdict != "misfits":
                continue
            park = shipped().index.parks[park_id]
            said = [*park.components, *park.goals, *park.tenants, *([park.location] if park.location else [])]
            own = park.name["zh"] + "".join(one.text["zh"] for one in said)
            assert not [word for word in words.split() if word in own], (park_id, option)


def test_the_example_of_the_design() -> None:
    """Picture 07: the software park first with nothing against it, Wantian second, the digital park by its name."""
    options = frozenset(["software-digital", "half-year", "bank-finance", "finished-building"])
    ranked = rank(shipped(), Needs(options))
    assert [(one.park_id, len(one.fits), len(one.misfits), len(one.unknown)) for one in ranked[:2]] == [
        ("xn-xx-software-park", 2, 0, 2),
        ("wantian-science-park", 2, 1, 1),
    ]
    named = next(one for one in ranked if one.park_id == "zhongguancun-digital-park")
    assert [reason.name_only for reason in named.fits] == [True] and len(named.unknown) == 3
    assert not any(one.is_match for one in ranked if not one.fits)
