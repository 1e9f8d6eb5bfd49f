"""What stands on the sheet; how it looks is tested in tests/unit/paper."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.settings import Contact
from kiosk.takeaway.capacity import MODULE_MM
from kiosk.takeaway.page import CODE_MM, Sheet, sheet

MADE = date(2026, 1, 1)
FULL = Contact(name="张三", organisation="招商合作局", telephone="0734-8888888", email="zhang.san@example.org")
NOBODY = Contact()
SOFTWARE, BASE, INTEL = "xn-xx-software-park", "headquarters-base", "intel-park"


def page(index: Index, *parks: str, language: str = "zh", contact: Contact = NOBODY, link: str | None = None) -> Sheet:
    return sheet(index, parks, language, contact, link, MADE)


def test_every_figure_has_kind_date_condition_and_the_number_of_its_source(real: Index) -> None:
    base = page(real, BASE).parks[0]
    marks = {one.label: (one.full, one.kind, one.mark) for one in base.figures}
    assert marks["投资"] == ("约35亿元", "stated", "公布数 · 2020-08-15\u00a0[2]")
    assert marks["封顶"] == ("1栋", "actual", "实际 · 2020-07-01 · 北地块2#楼\u00a0[1]")
    titles = ("报纸专题报道", "衡阳市政府英文网站：基础设施")
    for number, (line, title) in enumerate(zip(page(real, BASE).sources, titles, strict=True), 1):
        assert line.startswith(f"[{number}] {title} · ") and line.count("2020年") == 1


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_missing_is_shown_as_missing(real: Index, language: str) -> None:
    for park in real.parks.values():
        found = page(real, park.id, language=language).parks[0]
        given = {one.measure for one in park.figures} | {
            one.measure for fact in real.facts_about(park.id) for one in fact.figures
        }
        missing = [one for one in found.figures if one.kind == "missing"]
        assert len(missing) == len([one for one in park.expected if one not in given])
        assert all(one.full == ("资料未提供" if language == "zh" else "Not in our records") for one in missing)


def test_names_stand_in_both_languages_and_renderings_are_called_so(real: Index) -> None:
    found = page(real, SOFTWARE, INTEL)
    assert [one.name for one in found.parks] == ["湘南湘西软件产业园", "英特尔产业园"]
    assert found.parks[0].other_name == "Xiangnan–Xiangxi Software Industry Park（译名）"
    english = page(real, SOFTWARE, language="en")
    assert english.parks[0].other_name == "湘南湘西软件产业园"
    assert english.names_note.startswith("English names are our renderings")


def test_a_rendering_is_labelled_and_a_photograph_names_its_photographer(real: Index, pack: Pack) -> None:
    assert page(real, SOFTWARE).parks[0].picture.label == "示意图 · 非实景"  # type: ignore[union-attr]
    park = real.park(SOFTWARE)
    credit = {"zh": "张三", "en": "Zhang San"}
    photograph = msgspec.structs.replace(park.pictures[0], kind="photograph", credit=credit, date="2026-05")
    changed = msgspec.structs.replace(park, pictures=(photograph,))
    index = Index(msgspec.structs.replace(pack.catalogue, parks=(changed,)))
    assert page(index, SOFTWARE).parks[0].picture.label == "张三 · 2026-05"  # type: ignore[union-attr]


def test_a_park_without_a_picture_has_none(pack: Pack) -> None:
    park = msgspec.structs.replace(pack.catalogue.parks[0], pictures=())
    index = Index(msgspec.structs.replace(pack.catalogue, parks=(park,)))
    assert page(index, park.id).parks[0].picture is None


def test_only_what_has_happened_has_a_solid_node(real: Index) -> None:
    assert [one.happened for one in page(real, SOFTWARE, INTEL).parks] == [True, False]


def test_the_day_it_was_made_and_that_of_the_records(real: Index) -> None:
    assert page(real, INTEL).lead == "资料截至 2020-07 · 2026-01-01 制作"
    assert page(real, INTEL, language="en").lead == "Records as of 2020-07 · made on 2026-01-01"


def test_a_contact_only_where_staff_gave_one(real: Index) -> None:
    assert page(real, INTEL).contact == ()
    assert page(real, INTEL, contact=Contact(name="张三")).contact == ()
    assert page(real, INTEL, link="https://example.org/").contact == ("https://example.org/",)
    assert page(real, INTEL, contact=FULL).contact == (
        "联系：招商合作局 · 张三",
        "0734-8888888 · zhang.san@example.org",
    )
    assert page(real, INTEL, contact=Contact(telephone="12345")).contact == ("联系：12345",)


def test_the_code_is_coarse_enough_for_its_place(real: Index) -> None:
    assert CODE_MM / page(real, *list(real.parks)[:3]).code.modules >= MODULE_MM


def test_what_cannot_be_asked_for(real: Index) -> None:
    with pytest.raises(KeyError):
        page(real, "nowhere")
    with pytest.raises(ValueError, match="different parks"):
        page(real)
