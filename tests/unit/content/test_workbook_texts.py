"""Any text that content may hold survives a cell, and a YAML file that an import writes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.authoring import Author
from kiosk.content.model import Park
from kiosk.content.reader import parse_nodes
from kiosk.content.sources import Content, Document, read_content
from kiosk.content.workbook.dates import date_from
from kiosk.content.workbook.read import read_workbook
from kiosk.content.workbook.write import write_workbook
from kiosk.content.workbook.yaml_files import yaml_text
from tests.unit.content.full_zone import make_full_zone

characters = st.characters(exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t")
texts = st.one_of(
    st.text(characters, min_size=1, max_size=60),
    st.sampled_from(
        ["=1", "'x", "null", "~", "yes", "1e5", "007", "- a", "a: b", "# c", "{park}", "_x000D_", "\\n", "#REF!"]
    ),
).map(str.strip)
texts = texts.filter(bool)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return read_content(make_full_zone(tmp_path_factory.mktemp("texts") / "source"))[0]


def park_with(content: Content, words: list[str], number: float) -> Park:
    """A park of which everything that is free to choose is one of the words."""
    park: Park = content.parks[0].value
    first, second, third = words
    figure = msgspec.structs.replace(park.figures[0], value=number, as_printed=third, words=first)
    return msgspec.structs.replace(
        park,
        name={"zh": first, "en": second},
        aliases=(second, third),
        status={"zh": third, "en": first},
        note={"zh": second, "en": third},
        figures=(figure, *park.figures[1:]),
    )


@settings(max_examples=300, deadline=None)
@given(words=st.lists(texts, min_size=3, max_size=3), number=st.floats(allow_nan=False, allow_infinity=False))
def test_yaml_keeps_every_text_and_number(content: Content, words: list[str], number: float) -> None:
    park = park_with(content, words, number)
    text, _ = yaml_text(park, "")
    node, faults = parse_nodes(text.encode(), "parks/alpha.yaml", "park")
    assert not faults and node is not None
    author = Author("parks/alpha.yaml")
    assert author.convert(node, Park) == park and not author.faults


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(texts, min_size=3, max_size=3), number=st.floats(-1e18, 1e18))
def test_a_workbook_keeps_every_text_and_number(
    content: Content, tmp_path: Path, words: list[str], number: float
) -> None:
    park = park_with(content, words, number)
    documents = [Document("parks/alpha.yaml", park, content.zone.lines), *content.parks[1:]]
    changed = Content(content.folder, content.zone, content.lists, documents, content.matching)
    write_workbook(changed, tmp_path / "book.xlsx")
    read = read_workbook(tmp_path / "book.xlsx", content.folder)
    assert read.findings == [] and read.content.parks[0].value == park


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2020", "2020"),
        ("2020年", "2020"),
        ("2020-7", "2020-07"),
        ("2020/07", "2020-07"),
        ("２０２０年７月", "2020-07"),
        ("2020年7月 下旬", "2020-07 late"),
        ("2020-07 EARLY", "2020-07 early"),
        ("2020年6月29日", "2020-06-29"),
        ("2020.6.29", "2020-06-29"),
        ("2020-02-30", "2020-02-30"),
        ("去年", "去年"),
        ("7月", "7月"),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, date: str) -> None:
    assert date_from(written) == date
