"""Export, import, compile: the same catalogue."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.check import check
from kiosk.content.compile import compile_pack
from kiosk.content.manifest import CATALOGUE
from kiosk.content.sources import read_content
from kiosk.content.workbook.exporting import export_workbook
from kiosk.content.workbook.importing import import_workbook
from kiosk.content.workbook.read import read_workbook
from tests.unit.content.full_zone import make_full_zone
from tests.unit.content.zone_maker import edit
from tests.zones.harbour import make_harbour

SOFFICE = shutil.which("soffice")


@pytest.fixture
def full(tmp_path: Path, fonts: Path) -> Path:
    folder = make_full_zone(tmp_path / "source")
    assert not check(folder, fonts).faults
    return folder


def export(folder: Path, book: Path) -> Path:
    content, faults = read_content(folder)
    assert not faults and export_workbook(content, book) == []
    return book


def values(folder: Path) -> dict[str, object]:
    content, faults = read_content(folder)
    assert not faults
    return {document.file: document.value for document in content.documents}


def catalogue(folder: Path, pack: Path) -> bytes:
    content, faults = read_content(folder)
    assert not faults
    compile_pack(content, pack, jobs=1)
    return (pack / CATALOGUE).read_bytes()


def test_a_zone_that_uses_everything(full: Path, tmp_path: Path, fonts: Path) -> None:
    book = export(full, tmp_path / "book.xlsx")
    fresh = tmp_path / "fresh"
    shutil.copytree(full / "media", fresh / "media")  # pictures alone: every text comes out of the workbook
    outcome = import_workbook(book, fresh, fonts)
    assert outcome.done and outcome.findings == []
    assert values(fresh) == values(full)
    assert catalogue(fresh, tmp_path / "one") == catalogue(full, tmp_path / "two")


def test_the_shipped_zone(pack_folder: Path, tmp_path: Path, fonts: Path) -> None:
    source = paths.content_sources()
    book = export(source, tmp_path / "book.xlsx")
    fresh = tmp_path / "fresh"
    shutil.copytree(source / "media", fresh / "media")
    outcome = import_workbook(book, fresh, fonts)
    assert outcome.done, outcome.findings
    pack = Path(shutil.copytree(pack_folder, tmp_path / "pack"))  # unchanged pictures are taken over from it
    assert catalogue(fresh, pack) == (pack_folder / CATALOGUE).read_bytes()


def test_importing_the_same_again_touches_nothing(full: Path, tmp_path: Path, fonts: Path) -> None:
    book = export(full, tmp_path / "book.xlsx")
    before = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in full.rglob("*")}
    outcome = import_workbook(book, full, fonts)
    assert outcome.done and outcome.written == [] and outcome.backup is None
    assert {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in full.rglob("*")} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.xlsx", "source"]


def test_only_what_changed_is_written_and_comments_above_fields_stay(full: Path, tmp_path: Path, fonts: Path) -> None:
    book = export(full, tmp_path / "book.xlsx")
    edit(full, "zone.yaml", "id: testzone\n", "# 本区 / the zone\n\nid: testzone\n")
    edit(full, "zone.yaml", "sectors:\n", "# 行业 / sectors\nsectors:\n  # inside\n")
    edit(full, "zone.yaml", "从哪里看起？", "从这里看起")
    untouched = (full / "parks" / "alpha.yaml").read_bytes()
    outcome = import_workbook(book, full, fonts)
    assert outcome.done and outcome.written == ["zone.yaml"]
    text = (full / "zone.yaml").read_text(encoding="utf-8")
    assert text.startswith("# 本区 / the zone\n\nid: testzone\n") and "# 行业 / sectors\nsectors:" in text
    (lost,) = outcome.findings
    assert lost.level == "notice" and "1 行" in lost.message["zh"] and "zone.yaml" in lost.message["en"]
    assert (full / "parks" / "alpha.yaml").read_bytes() == untouched
    assert outcome.backup is not None
    assert "从这里看起" in (outcome.backup / "zone.yaml").read_text(encoding="utf-8")
    assert "从哪里看起？" in text


def test_a_zone_without_matching_stays_without(zone: Path, tmp_path: Path, fonts: Path) -> None:
    assert import_workbook(export(zone, tmp_path / "book.xlsx"), zone, fonts).done
    assert not (zone / "matching.yaml").exists()


def test_a_workbook_whose_keys_were_lost_is_read_by_its_headings(full: Path, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(export(full, tmp_path / "book.xlsx"))
    for sheet in book.worksheets[1:]:
        if sheet.title != "本区 zone" and sheet.sheet_state == "visible":
            sheet.delete_rows(4)
    book.save(tmp_path / "book.xlsx")
    read = read_workbook(tmp_path / "book.xlsx", full)
    wanted = values(full)
    found = {document.file: document.value for document in read.content.documents}
    assert {name for name in wanted if "fr" not in str(wanted[name])} <= {
        name for name in wanted if wanted[name] == found.get(name)
    }


def test_moved_columns_and_rows_are_found_again(full: Path, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(export(full, tmp_path / "book.xlsx"))
    sheet = book["大事记 events"]
    sheet.insert_cols(2)
    sheet.insert_rows(1, 2)
    book.move_sheet(sheet, -3)
    sheet.title = "大事记"
    book.save(tmp_path / "book.xlsx")
    read = read_workbook(tmp_path / "book.xlsx", full)
    assert {document.file: document.value for document in read.content.documents} == values(full)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (libreoffice-calc) is not installed")
@pytest.mark.parametrize("which", ["full", "shipped"])
def test_libreoffice_opens_and_saves_it(full: Path, tmp_path: Path, which: str) -> None:
    source = full if which == "full" else paths.content_sources()
    book = export(source, tmp_path / "book.xlsx")
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
    subprocess.run([*command, str(tmp_path / "out"), str(book)], check=True, capture_output=True, timeout=300)
    read = read_workbook(tmp_path / "out" / "book.xlsx", source)
    assert read.findings == [] and read.faults == []
    assert {document.file: document.value for document in read.content.documents} == values(source)


def test_a_zone_with_its_own_look_and_map(tmp_path: Path, fonts: Path) -> None:
    source = make_harbour(tmp_path / "source")
    book = export(source, tmp_path / "book.xlsx")
    fresh = tmp_path / "fresh"
    shutil.copytree(source / "media", fresh / "media")
    outcome = import_workbook(book, fresh, fonts)
    assert outcome.done, outcome.findings
    assert values(fresh) == values(source)
