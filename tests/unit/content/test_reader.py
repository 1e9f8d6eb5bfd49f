from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.authoring import Author
from kiosk.content.faults import Fault
from kiosk.content.model import Park, Zone
from kiosk.content.nodes import Mapping, Scalar, Sequence
from kiosk.content.reader import parse_nodes, read_nodes
from tests.unit.content.zone_maker import FILES


def codes(faults: list[Fault]) -> list[tuple[str, int]]:
    return [(fault.code, fault.line) for fault in faults]


def test_values_stay_the_text_that_they_are() -> None:
    node, faults = parse_nodes(b"a: 2020-07\nb: no\nc: 010\nd: [1_000, ~]\n", "x.yaml", "x")
    assert not faults and isinstance(node, Mapping)
    assert [str(value) for _, value in node.pairs[:3]] == ["2020-07", "no", "010"]
    listed = node.pairs[3][1]
    assert isinstance(listed, Sequence) and listed.line == 4
    assert isinstance(listed.items[1], Scalar) and listed.items[1].is_null


@pytest.mark.parametrize(
    ("raw", "code", "line"),
    [
        (b"", "empty", 0),
        (b"# only a comment\n", "empty", 0),
        (b"a: 1\nb: [1\n", "syntax", 3),
        (b"a: 'open\n", "syntax", 2),
        (b"a: 1\n\tb: 2\n", "syntax", 2),
        (b"a: 1\nb: \x00\n", "syntax", 2),
        (b"a: 1\nb: \xff\xfe\n", "not-utf8", 2),
        ("a: 中".encode("gb18030"), "not-utf8", 1),
        ("a: 1".encode("utf-16"), "not-utf8", 1),
        (b"a: &x 1\nb: *x\n", "anchor", 1),
        (b"a: 1\nb: *x\n", "anchor", 2),
        (b"a: !!python/object/apply:os.system ['true']\n", "tag", 1),
        (b"a: 1\n---\nb: 1\n", "several-documents", 2),
        (b"[" * 200_000, "too-deep", 1),
        (b"{a: " * 100 + b"}" * 100, "too-deep", 1),
    ],
)
def test_what_cannot_be_read_is_a_fault_with_its_line(raw: bytes, code: str, line: int) -> None:
    node, faults = parse_nodes(raw, "x.yaml", "x")
    assert node is None
    assert codes(faults) == [(code, line)]
    assert all(faults[0].message[language] and faults[0].fix[language] for language in ("zh", "en"))


def test_a_byte_order_mark_is_no_fault() -> None:
    assert not parse_nodes("\ufeffa: 1".encode(), "x.yaml", "x")[1]


def test_an_alias_bomb_is_stopped_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(50))
    assert codes(parse_nodes(bomb.encode(), "x.yaml", "x")[1]) == [("anchor", 1)]


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    assert codes(read_nodes(tmp_path / "none.yaml", "none.yaml", "x")[1]) == [("file-missing", 0)]
    assert codes(read_nodes(tmp_path, "folder", "x")[1]) == [("file-unreadable", 0)]
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(9 * 2**20)
    assert codes(read_nodes(large, "large.yaml", "x")[1]) == [("file-too-large", 0)]


def convert(raw: bytes, wanted: type) -> list[Fault]:
    node, faults = parse_nodes(raw, "x.yaml", "x")
    author = Author("x.yaml")
    if node is not None:
        author.convert(node, wanted)
    return faults + author.faults


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_raise(raw: bytes) -> None:
    assert convert(raw, Park)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@`?, \n\t\u4e2d~012.", max_size=200))
def test_no_text_raises(text: str) -> None:
    assert convert(text.encode(), Park)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from([("zone.yaml", Zone), ("parks/alpha.yaml", Park)]),
    st.lists(
        st.tuples(
            st.floats(0, 1), st.integers(0, 6), st.text(alphabet="a:-[]{}&*!|>'\"#, \n\t\u4e2d0\u0000", max_size=6)
        ),
        max_size=4,
    ),
)
def test_no_damage_to_a_file_raises(kind: tuple[str, type], edits: list[tuple[float, int, str]]) -> None:
    text = FILES[kind[0]]
    for place, length, added in edits:
        at = int(place * len(text))
        text = text[:at] + added + text[at + length :]
    for fault in convert(text.encode(), kind[1]):
        assert fault.message["zh"] and fault.fix["en"] and 0 <= fault.line <= text.count("\n") + 2
