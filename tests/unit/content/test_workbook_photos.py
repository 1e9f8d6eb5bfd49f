"""Photographs that come with a workbook: taken with their rights, else refused, and the rendering stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from kiosk.content.check import check
from kiosk.content.model import Picture
from kiosk.content.sources import read_content
from kiosk.content.workbook.importing import Outcome, import_workbook
from tests.unit.content.books import cell, fingerprint, make_book, row_of
from tests.unit.content.photo_maker import photo
from tests.unit.content.zone_maker import make_zone

PICTURES = "图片 pictures"
RIGHTS = {
    "credit.zh": "张三",
    "credit.en": "Zhang San",
    "date": "2026-05",
    "rights.zh": "试验区",
    "rights.en": "Test Zone",
}
WHOLE = {"kind": "照片 photograph", "caption.zh": "大门", "caption.en": "The gate", **RIGHTS}

Run = Callable[..., Outcome]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_book(make_zone(folder / "source"), folder / "book.xlsx")
    return folder


@pytest.fixture
def source(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "source", tmp_path / "source"))


@pytest.fixture
def run(made: Path, source: Path, tmp_path: Path, fonts: Path) -> Run:
    """Import with rows added to the sheet of pictures, each a dict by key."""

    def go(*rows: dict[str, Any], drop: str = "", photos: bool = True) -> Outcome:
        book = openpyxl.load_workbook(made / "book.xlsx")
        sheet = book[PICTURES]
        if drop:
            sheet.delete_rows(row_of(sheet, "owner", drop))
        for row in rows:
            number = sheet.max_row + 1
            for key, value in row.items():
                sheet[cell(sheet, key, number)] = value
        book.save(tmp_path / "book.xlsx")
        return import_workbook(tmp_path / "book.xlsx", source, fonts, tmp_path / "photos" if photos else None, 1)

    return go


def pictures(source: Path, park: str) -> list[Picture]:
    return list(next(one.value for one in read_content(source)[0].parks if one.value.id == park).pictures)


def codes(outcome: Outcome) -> list[str]:
    return [finding.code for finding in outcome.findings]


def test_a_photograph_with_its_rights_comes_in(run: Run, source: Path, tmp_path: Path, fonts: Path) -> None:
    photo(tmp_path / "photos" / "阿尔法软件园" / "大门 1.heic", turned=6)
    outcome = run({"owner": "alpha", "file": "大门 1.HEIC", **WHOLE})
    assert outcome.done and outcome.findings == [] and outcome.photographs == ["alpha/da-men-1.jpg"]
    hero, gate = pictures(source, "alpha")
    assert (hero.file, hero.kind) == ("hero.png", "rendering")
    assert (gate.file, gate.kind, gate.date) == ("da-men-1.jpg", "photograph", "2026-05")
    with Image.open(source / "media" / "alpha" / "da-men-1.jpg") as picture:
        assert picture.size == (1200, 1600) and not picture.getexif()
    assert not check(source, fonts).faults


@pytest.mark.parametrize("lacking", ["credit", "date", "rights"])
def test_without_rights_it_is_refused_and_the_rendering_stays(
    run: Run, source: Path, tmp_path: Path, fonts: Path, lacking: str
) -> None:
    photo(tmp_path / "photos" / "alpha" / "gate.jpg")
    row = {key: value for key, value in WHOLE.items() if not key.startswith(lacking)}
    before = fingerprint(source)
    outcome = run({"owner": "alpha", "file": "gate.jpg", **row}, drop="alpha")  # even in the rendering's place
    assert outcome.done and outcome.photographs == [] and fingerprint(source) == before
    (finding,) = outcome.findings
    assert (finding.code, finding.level, finding.file) == ("photo-rights", "notice", "alpha/gate.jpg")
    assert (finding.sheet, finding.row) == (PICTURES, 7) and "7" in finding.fix["zh"] and "row 7" in finding.fix["en"]
    assert [one.file for one in pictures(source, "alpha")] == ["hero.png"]


def test_one_that_has_no_row_is_refused_and_the_row_to_write_is_said(run: Run, source: Path, tmp_path: Path) -> None:
    photo(tmp_path / "photos" / "beta" / "x.jpg")
    before = fingerprint(source)
    outcome = run()
    assert codes(outcome) == ["photo-no-row"] and fingerprint(source) == before
    said = outcome.findings[0]
    assert "beta" in said.fix["zh"] and "x.jpg" in said.fix["zh"] and "2026-05-01" in said.message["zh"]


def test_a_star_stands_for_all_others_of_the_park(run: Run, source: Path, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "special.jpg"):
        photo(tmp_path / "photos" / "alpha" / name, (1300, 800))
    rows = (
        {"owner": "alpha", "file": "*", **WHOLE},
        {"owner": "alpha", "file": "special", **WHOLE, "caption.zh": "特别"},
    )
    outcome = run(*rows)
    assert outcome.done and outcome.findings == []
    assert [one.file for one in pictures(source, "alpha")] == ["hero.png", "a.jpg", "b.jpg", "special.jpg"]
    again = run(*rows)  # the same workbook once more, and without the photographs
    assert again.done and again.written == []
    assert run(*rows, photos=False).written == []


@pytest.mark.parametrize(
    ("size", "raw", "code"),
    [((640, 480), None, "photo-small"), ((1300, 800), b"\xff\xd8\xff\xe0 no", "photo-unreadable")],
)
def test_one_that_cannot_be_used_is_refused_and_the_rest_comes_in(
    run: Run, source: Path, tmp_path: Path, size: tuple[int, int], raw: bytes | None, code: str
) -> None:
    bad = photo(tmp_path / "photos" / "alpha" / "bad.jpg", size)
    if raw is not None:
        bad.write_bytes(raw)
    photo(tmp_path / "photos" / "beta" / "good.jpg", (1300, 800))
    rows = ({"owner": "alpha", "file": "bad.jpg", **WHOLE}, {"owner": "beta", "file": "good.jpg", **WHOLE})
    outcome = run(*rows, drop="alpha")
    assert outcome.done and codes(outcome) == [code] and outcome.findings[0].level == "notice"
    assert outcome.photographs == ["beta/good.jpg"]
    assert [one.file for one in pictures(source, "alpha")] == ["hero.png"]
    assert not (source / "media" / "alpha" / "bad.jpg").exists()


def test_nothing_that_a_camera_took_is_labelled_a_rendering(run: Run, source: Path, tmp_path: Path) -> None:
    photo(tmp_path / "photos" / "alpha" / "hero.png")
    before = fingerprint(source)
    assert codes(run()) == ["photo-no-row"] and fingerprint(source) == before


def test_those_that_fit_nothing_or_several_are_said(run: Run, tmp_path: Path) -> None:
    photo(tmp_path / "photos" / "somewhere" / "1.jpg")
    (tmp_path / "photos" / "clip.mov").write_bytes(b"x")
    photo(tmp_path / "photos" / "alpha" / "same.jpg", (1300, 800))
    photo(tmp_path / "photos" / "阿尔法软件园" / "same.png", (1300, 800))
    found = {finding.code: finding for finding in run({"owner": "alpha", "file": "*", **WHOLE}).findings}
    assert set(found) == {"photo-no-park", "photo-not-one", "photo-same-name"} or "photo-no-row" in found
    assert all(finding.level == "notice" for finding in found.values())


def test_a_fault_in_a_cell_stops_the_photographs_too(run: Run, source: Path, tmp_path: Path) -> None:
    photo(tmp_path / "photos" / "alpha" / "gate.jpg")
    before = fingerprint(source)
    outcome = run(
        {"owner": "alpha", "file": "gate.jpg", **WHOLE, "caption.en": None}, {"owner": "nobody", "file": "x.jpg"}
    )
    assert not outcome.done and fingerprint(source) == before
    assert {"missing-translation", "owner-unknown"} <= set(codes(outcome))


def test_a_folder_that_is_not_there_is_said(run: Run, source: Path) -> None:
    before = fingerprint(source)
    outcome = run()
    assert not outcome.done and codes(outcome) == ["photos-unreadable"] and fingerprint(source) == before


def test_the_backup_keeps_its_own_picture_when_a_photograph_is_replaced(run: Run, source: Path, tmp_path: Path) -> None:
    row = {"owner": "alpha", "file": "gate.jpg", **WHOLE}
    photo(tmp_path / "photos" / "alpha" / "gate.jpg", (1300, 800))
    run(row)
    first = (source / "media" / "alpha" / "gate.jpg").read_bytes()
    photo(tmp_path / "photos" / "alpha" / "gate.jpg", (1400, 900))
    outcome = run(row)
    assert outcome.done and outcome.backup is not None
    assert (outcome.backup / "media" / "alpha" / "gate.jpg").read_bytes() == first
    assert (source / "media" / "alpha" / "gate.jpg").read_bytes() != first
