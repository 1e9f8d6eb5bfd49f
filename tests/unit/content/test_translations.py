"""Drafts: other languages that are missing or older than the Chinese are listed, and published only with a tick."""

from __future__ import annotations

import errno
import json
import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from kiosk.content import cli, cli_folders
from kiosk.content.check import check
from kiosk.content.compile import compile_pack
from kiosk.content.load import open_pack
from kiosk.content.translated import FILE
from kiosk.content.untranslated import split
from kiosk.content.workbook.importing import import_workbook
from kiosk.packs import cli as packs
from tests.unit.content.books import cell, make_book, row_of
from tests.unit.content.zone_maker import edit

ALPHA, STATUS = "parks/alpha.yaml", "status: {zh: 已签约, en: Signed}"


def gaps(zone: Path, fonts: Path) -> list[tuple[str, str, str]]:
    found = split(check(zone, fonts).faults)
    assert found.faults == ()
    return [(gap.file, gap.field, gap.code) for gap in found.gaps]


@pytest.fixture
def noted(zone: Path) -> Path:
    assert cli.main(["translated", str(zone)]) == 0
    return zone


def test_without_a_note_nothing_is_called_older(zone: Path, fonts: Path) -> None:
    edit(zone, ALPHA, STATUS, "status: {zh: 已开工, en: Signed}")
    assert gaps(zone, fonts) == []


def test_english_that_did_not_follow_the_chinese_is_listed(noted: Path, fonts: Path) -> None:
    assert gaps(noted, fonts) == []
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工, en: Signed}")
    assert gaps(noted, fonts) == [(ALPHA, "status.en", "translation-older")]
    (gap,) = split(check(noted, fonts).faults).gaps
    assert gap.line == 7 and "已开工" in gap.fix["zh"] and "已开工" in gap.fix["en"]


@pytest.mark.parametrize(
    "status", ["{zh: 已开工, en: Begun}", "{zh: 已签约, en: Contracts signed}", "{zh: 已签约, en: ' Signed '}"]
)
def test_english_that_followed_or_changed_alone_is_not(noted: Path, fonts: Path, status: str) -> None:
    edit(noted, ALPHA, STATUS, f"status: {status}")
    assert gaps(noted, fonts) == []


def test_rows_may_be_moved_about(noted: Path, fonts: Path) -> None:
    text = (noted / "sources.yaml").read_text(encoding="utf-8")
    first, second = re.findall(r"      - \{id: s.*\n", text)
    (noted / "sources.yaml").write_text(text.replace(first + second, second + first), encoding="utf-8")
    assert gaps(noted, fonts) == []


def test_a_sentence_and_its_translation_are_a_pair_too(noted: Path, fonts: Path) -> None:
    edit(noted, "sources.yaml", "撮合企业融资2.34亿元。", "撮合企业融资2.34亿元整。")
    assert gaps(noted, fonts) == [("sources.yaml", "sources[0].sentences[1].translation.en", "translation-older")]


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"a": 1}', b"\xff\xfe", b"{"])
def test_a_damaged_note_says_nothing(noted: Path, fonts: Path, damage: bytes) -> None:
    (noted / FILE).write_bytes(damage)
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工, en: Signed}")
    assert gaps(noted, fonts) == []


def test_the_check_lists_gaps_and_fails_without_a_tick(noted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工}")
    assert cli.main(["check", str(noted), "--language", "en"]) == 1
    out = capsys.readouterr().out
    assert "parks/alpha.yaml:7" in out and "Gaps in translations: 1" in out and "Faults found" not in out
    assert cli.main(["check", str(noted), "--with-gaps", "--language", "zh"]) == 0
    assert "译文缺口 1 处" in capsys.readouterr().out
    assert cli.main(["check", str(noted), "--json"]) == 1
    assert [fault["gap"] for fault in json.loads(capsys.readouterr().out)["faults"]] == [True]


def test_publishing_with_gaps_needs_a_tick(noted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工}")
    pack = tmp_path / "pack"
    assert cli.main(["compile", str(noted), str(pack), "--jobs", "1", "--language", "en"]) == 1
    assert not pack.exists() and "--with-gaps" in capsys.readouterr().err
    assert cli.main(["compile", str(noted), str(pack), "--jobs", "1", "--with-gaps"]) == 0
    (alpha,) = [park for park in open_pack(pack).catalogue.parks if park.id == "alpha"]
    assert alpha.status == {"zh": "已开工"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: {zh: 阿尔法软件园, en: Alpha Software Park}", "name: {en: Alpha Software Park}"),
        ("stage: signed", "stage: zzz"),
    ],
)
def test_a_tick_lets_nothing_else_pass(noted: Path, tmp_path: Path, old: str, new: str) -> None:
    edit(noted, ALPHA, old, new)
    assert cli.main(["compile", str(noted), str(tmp_path / "pack"), "--with-gaps"]) == 1
    assert not (tmp_path / "pack").exists()


def test_publishing_notes_what_belongs_together_and_forgets_no_gap(noted: Path, fonts: Path, tmp_path: Path) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工, en: Signed}")
    edit(noted, ALPHA, "en: Alpha Software Park}", "en: Alpha Park}")
    assert cli.main(["compile", str(noted), str(tmp_path / "pack"), "--jobs", "1", "--with-gaps"]) == 0
    assert gaps(noted, fonts) == [(ALPHA, "status.en", "translation-older")]  # published, and still to be done
    edit(noted, ALPHA, "name: {zh: 阿尔法软件园,", "name: {zh: 阿尔法园,")
    assert (ALPHA, "name.en", "translation-older") in gaps(noted, fonts)  # older than the English that was published


def test_compiling_without_a_note_leaves_the_sources_alone(zone: Path, tmp_path: Path) -> None:
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--jobs", "1", "--no-note"]) == 0
    assert not (zone / FILE).exists()


def test_somebody_may_say_that_the_english_is_right(
    noted: Path, fonts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已签约。, en: Signed}")
    assert len(gaps(noted, fonts)) == 1
    capsys.readouterr()
    assert cli.main(["translated", str(noted), "--language", "en"]) == 0
    assert "1 had been listed" in capsys.readouterr().out and gaps(noted, fonts) == []


@pytest.mark.parametrize("broken", ["id: [", "just words", "- 1", ""])
def test_what_was_noted_of_a_text_outlives_a_file_that_is_broken_for_a_while(
    noted: Path, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, before = (noted / ALPHA).read_text(encoding="utf-8"), (noted / FILE).read_text(encoding="utf-8")
    (noted / ALPHA).write_text(broken, encoding="utf-8")
    assert cli.main(["translated", str(noted), "--language", "zh"]) == 1
    assert "什么都没有记下" in capsys.readouterr().err
    assert (noted / FILE).read_text(encoding="utf-8") == before
    (noted / ALPHA).write_text(whole, encoding="utf-8")
    assert cli.main(["translated", str(noted)]) == 0


def test_a_missing_picture_keeps_nobody_from_saying_that_the_english_is_right(noted: Path, fonts: Path) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已签约。, en: Signed}")
    next((noted / "media").rglob("*.*")).unlink()
    assert cli.main(["translated", str(noted)]) == 0
    assert split(check(noted, fonts).faults).gaps == ()


def test_a_folder_that_cannot_be_read_is_not_noted(zone: Path, tmp_path: Path) -> None:
    (zone / ALPHA).write_text("id: [", encoding="utf-8")
    assert cli.main(["translated", str(zone)]) == 1 and not (zone / FILE).exists()
    assert cli.main(["translated", str(tmp_path / "nowhere")]) == 1 and not (tmp_path / "nowhere").exists()


def change(key: str, value: str | None) -> object:
    def made(book: Workbook) -> None:
        sheet = book["园区 parks"]
        sheet[cell(sheet, key, row_of(sheet, "id", "alpha"))].value = value

    return made


def test_a_workbook_brings_a_draft_in_and_lists_its_gaps(noted: Path, fonts: Path, tmp_path: Path) -> None:
    book = make_book(noted, tmp_path / "book.xlsx", change("status.zh", "已开工"))  # type: ignore[arg-type]
    outcome = import_workbook(book, noted, fonts)
    assert outcome.done and outcome.written == [ALPHA]
    (finding,) = outcome.findings
    assert (finding.code, finding.level, finding.sheet) == ("translation-older", "notice", "园区 parks")
    assert finding.cell and "英文" in finding.column
    assert gaps(noted, fonts) == [(ALPHA, "status.en", "translation-older")]


def test_english_that_is_missing_may_come_in_and_chinese_may_not(noted: Path, fonts: Path, tmp_path: Path) -> None:
    book = make_book(noted, tmp_path / "book.xlsx", change("status.en", None))  # type: ignore[arg-type]
    outcome = import_workbook(book, noted, fonts)
    assert outcome.done and [finding.code for finding in outcome.findings] == ["missing-translation"]
    book = make_book_of_draft(noted, tmp_path / "again.xlsx", "status.zh")
    assert not import_workbook(book, noted, fonts).done


def make_book_of_draft(folder: Path, book: Path, emptied: str) -> Path:
    assert cli.main(["workbook", str(folder), str(book)]) == 0
    opened = openpyxl.load_workbook(book)
    change(emptied, None)(opened)  # type: ignore[operator]
    opened.save(book)
    return book


def test_a_workbook_marks_and_lists_what_is_to_be_translated(
    noted: Path, fonts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工}")
    edit(noted, "areas.yaml", "what: {zh: 沿线,", "what: {zh: 沿大道两侧,")
    book = tmp_path / "book.xlsx"
    assert cli.main(["workbook", str(noted), str(book), "--language", "zh"]) == 0
    assert "译文缺口 2 处" in capsys.readouterr().out
    opened = openpyxl.load_workbook(book)
    listed = opened["待译 to-translate"]
    places = [str(listed.cell(row, 1).value) for row in range(3, listed.max_row + 1)]
    assert len(places) == 2
    for place in places:
        title, where = place.rsplit(" ", 1)
        assert opened[title][where].fill.fgColor.rgb == "FFFFE2A8"
    assert any("沿大道两侧" in str(listed.cell(row, 4).value) for row in (3, 4))
    outcome = import_workbook(book, noted, fonts)
    assert outcome.done and outcome.written == []


def test_without_gaps_there_is_no_such_sheet(noted: Path, tmp_path: Path) -> None:
    book = make_book(noted, tmp_path / "book.xlsx")
    assert "待译 to-translate" not in openpyxl.load_workbook(book).sheetnames


def test_a_zone_without_any_english_can_be_shown(zone: Path, fonts: Path, tmp_path: Path) -> None:
    for path in [*zone.glob("*.yaml"), *zone.glob("parks/*.yaml")]:
        text = re.sub(r", en: (\"[^\"]*\"|[^},]*)", "", path.read_text(encoding="utf-8"))
        path.write_text(re.sub(r", translation: \{en: \"[^\"]*\"\}", "", text), encoding="utf-8")
    report = check(zone, fonts)
    assert split(report.faults).faults == () and len(split(report.faults).gaps) > 20
    compile_pack(report.content, tmp_path / "pack", jobs=1)
    assert open_pack(tmp_path / "pack").catalogue.zone.name == {"zh": "试验区"}


def test_the_shipped_content_is_noted() -> None:
    from kiosk import paths
    from kiosk.content.sources import read_content
    from kiosk.content.translated import pairs, read_note

    content, _ = read_content(paths.content_sources())
    note = read_note(paths.content_sources())
    assert len(note) > 500 and {pair.key for pair in pairs(content)} == set(note)


def test_a_pack_file_with_gaps_takes_the_same_tick(
    noted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(noted, ALPHA, STATUS, "status: {zh: 已开工}")
    file = tmp_path / "zone.kioskpack"
    build = ["build", str(noted), str(file), "--jobs", "1", "--language", "en"]
    assert packs.main(build) != 0 and not file.exists()
    assert "--with-gaps" in capsys.readouterr().err
    assert packs.main([*build, "--with-gaps"]) == 0 and file.is_file()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_note_that_cannot_be_written_is_told_and_the_pack_is_made(
    zone: Path, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(cli_folders, "write_note", refuse)
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--language", language, "--jobs", "1"]) == 0
    said = capsys.readouterr().err
    assert ("磁盘是只读的" if language == "zh" else "the disk is read-only") in said and str(zone) in said
