"""A folder takes the place of another whole, or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.content.workbook import exchange as exchanging
from kiosk.content.workbook import importing
from kiosk.content.workbook.exchange import KEPT, backups, carry_over, exchange, recover, staging
from kiosk.content.workbook.importing import import_workbook
from tests.unit.content.books import fingerprint, make_book
from tests.unit.content.zone_maker import edit, make_zone


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A content folder that has changed since its workbook was made."""
    folder = make_zone(tmp_path / "source")
    make_book(folder, tmp_path / "book.xlsx")
    edit(folder, "parks/alpha.yaml", "已签约", "改过了")
    return folder


def others(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path.name not in ("book.xlsx", folder.name))


@pytest.mark.parametrize("at_once", [True, False])
def test_the_old_state_is_kept_beside_it(
    source: Path, tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    if not at_once:
        monkeypatch.setattr(exchanging, "_at_once", lambda one, other: False)
    before = fingerprint(source)
    (source / "notes").mkdir()
    (source / "notes" / "mine.txt").write_text("keep me")
    outcome = import_workbook(tmp_path / "book.xlsx", source, fonts)
    assert outcome.done and outcome.written == ["parks/alpha.yaml"]
    assert "已签约" in (source / "parks" / "alpha.yaml").read_text(encoding="utf-8")
    assert (source / "notes" / "mine.txt").read_text() == "keep me"
    assert outcome.backup is not None
    assert {name: raw for name, raw in fingerprint(outcome.backup).items() if name in before} == before
    assert others(source) == [outcome.backup.name]


def test_folders_change_places_in_one_step_where_the_system_can(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not exchanging._at_once(tmp_path / "one", tmp_path / "two"):
        pytest.skip("this system or disk has no renameat2 with RENAME_EXCHANGE")
    assert (tmp_path / "one" / "two").exists() and (tmp_path / "two" / "one").exists()


@pytest.mark.parametrize("step", ["carry_over", "exchange", "yaml_text", "_write"])
def test_whatever_fails_the_folder_is_as_it_was(
    source: Path, tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(importing, step, fail)
    before = fingerprint(source)
    outcome = import_workbook(tmp_path / "book.xlsx", source, fonts)
    assert not outcome.done and fingerprint(source) == before and others(source) == []
    (fault,) = outcome.faults
    assert (
        fault.code == "not-written" and "the disk is full" in fault.message["en"] and "磁盘已满" in fault.message["zh"]
    )


def test_a_rename_that_fails_puts_the_old_folder_back(
    source: Path, tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanging, "_at_once", lambda one, other: False)
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if ".new-" in self.name:
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    before = fingerprint(source)
    assert not import_workbook(tmp_path / "book.xlsx", source, fonts).done
    assert fingerprint(source) == before and others(source) == []


def test_a_backup_that_cannot_be_named_puts_the_old_folder_back(
    source: Path, tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if ".before-" in target.name:
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    before = fingerprint(source)
    assert not import_workbook(tmp_path / "book.xlsx", source, fonts).done
    assert fingerprint(source) == before and others(source) == []


def test_a_power_cut_between_two_renames_is_mended(source: Path, tmp_path: Path, fonts: Path) -> None:
    before = fingerprint(source)
    source.rename(source.parent / f".{source.name}.before-20260101-000000")  # all that had happened
    assert recover(source) and fingerprint(source) == before
    assert not recover(source)
    assert import_workbook(tmp_path / "book.xlsx", source, fonts).done


def test_what_was_written_wrongly_is_never_put_in_place(
    source: Path, tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = importing.yaml_text

    def wrong(value: object, before: str) -> tuple[str, int]:
        text, lost = real(value, before)  # type: ignore[arg-type]
        return text.replace("已签约", "已签"), lost

    monkeypatch.setattr(importing, "yaml_text", wrong)
    before = fingerprint(source)
    outcome = import_workbook(tmp_path / "book.xlsx", source, fonts)
    assert [fault.code for fault in outcome.faults] == ["not-exact"] and fingerprint(source) == before


def test_three_backups_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    for number in range(KEPT + 2):
        with staging(folder) as fresh:
            (fresh / "n").write_text(str(number))
            exchange(fresh, folder)
    kept = [path / "n" for path in backups(folder)]
    assert [path.read_text() for path in kept] == ["3", "2", "1"] and (folder / "n").read_text() == "4"


def test_pictures_are_shared_and_texts_copied(tmp_path: Path) -> None:
    old, fresh = tmp_path / "old", tmp_path / "fresh"
    (old / "media").mkdir(parents=True)
    (old / "media" / "a.png").write_bytes(b"picture")
    (old / "zone.yaml").write_text("a: b")
    fresh.mkdir()
    carry_over(old, fresh, {"gone.yaml"})
    assert (old / "media" / "a.png").samefile(fresh / "media" / "a.png")
    assert not (old / "zone.yaml").samefile(fresh / "zone.yaml")


def test_backups_do_not_count_as_zones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk import paths

    for name in ("zone", ".zone.before-20260101-000000"):
        (tmp_path / "content" / name).mkdir(parents=True)
    monkeypatch.setattr(paths, "assets", lambda: tmp_path)
    assert paths.content_sources().name == "zone"
    shutil.rmtree(tmp_path / "content")


@pytest.mark.skipif(os.name == "nt", reason="links without rights")
def test_links_that_run_in_a_circle_are_no_error(source: Path, fonts: Path, tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    outcome = import_workbook(tmp_path / "book.xlsx", tmp_path / "circle", fonts)
    assert not outcome.done and outcome.faults and (tmp_path / "circle").is_symlink()
