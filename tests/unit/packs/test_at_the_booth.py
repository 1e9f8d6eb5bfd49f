"""What the content page rests on: packs found on sticks, the report of a check, the preview's process."""

from __future__ import annotations

import os
import time
from pathlib import Path

import msgspec
import pytest

from kiosk.content.load import Pack, open_pack
from kiosk.packs import finding, report
from kiosk.packs.preview import FOLDER, SCREENS, Preview, caption, clear

PATIENCE_S = 120


def test_packs_are_found_in_the_top_folder_and_the_folders_there(tmp_path: Path) -> None:
    for number, place in enumerate(
        ("a.kioskpack", "fair/B.KIOSKPACK", ".trash/c.kioskpack", "x/y/d.kioskpack", "e.zip")
    ):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"x" * number)
        os.utime(tmp_path / place, (number, number))
    (tmp_path / ".a.kioskpack").write_bytes(b"")  # as one system leaves beside every file on a stick
    found = finding.find([(tmp_path, "FAIR"), (tmp_path / "pulled", "GONE")])
    assert [(one.path.name, one.stick, one.size) for one in found] == [
        ("B.KIOSKPACK", "FAIR", 1),
        ("a.kioskpack", "FAIR", 0),
    ]


def test_the_report_says_what_staff_should_know(pack: Pack) -> None:
    same = report.rows(pack, True, pack)
    assert {row.state for row in same} == {report.OK}
    older = msgspec.structs.replace(pack.manifest, zone="other", as_of="2019", made="2019-01-01T00:00:00Z")
    catalogue = msgspec.structs.replace(pack.catalogue, parks=pack.catalogue.parks[:3])
    rows = report.rows(pack._replace(manifest=older, catalogue=catalogue), False, pack)
    noted = {row.name.en: row.value.en for row in rows if row.state == report.NOTE}
    assert set(noted) == {"Content", "Content as of", "Made", "Parks and projects", "Signature"}
    assert "older than what is on show" in noted["Content as of"] and noted["Parks and projects"] == "3, now 19"
    assert all(row.value.zh and row.value.en for row in rows)


@pytest.mark.parametrize("made", ["0001-01-01T00:00:00Z", "9999-99-99T99:99:99Z"])
def test_a_time_that_no_calendar_has(made: str) -> None:
    assert report.when(made)


def finished(preview: Preview) -> None:
    end = time.monotonic() + PATIENCE_S
    while preview.running:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_preview_of_a_pack_that_cannot_be_opened_fails(folder: Path, data: Path) -> None:
    """And does not show another pack instead."""
    (folder / "none").mkdir()
    preview = Preview(data, folder / "none", (1280, 720), 0.0, "en")
    finished(preview)
    assert preview.failed and preview.pictures() == []
    preview.stop()
    assert not (data / FOLDER).exists()


def test_a_preview_is_ended_and_leaves_nothing(folder: Path, data: Path) -> None:
    open_pack(folder)
    preview = Preview(data, folder, (1280, 720), 0.0, "zh")
    end = time.monotonic() + PATIENCE_S
    while len(preview.pictures()) < 2:
        assert preview.running and time.monotonic() < end
        time.sleep(0.05)
    assert caption(preview.pictures()[0]) == SCREENS["01"]
    preview.stop()
    assert not preview.running and not (data / FOLDER).exists()
    clear(data)  # nothing to do is no fault
