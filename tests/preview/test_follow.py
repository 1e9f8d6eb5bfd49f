"""Every save is looked into; with a fault the last good pack stays."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.content.load import open_pack
from kiosk.preview.watch import snapshot

from .conftest import Followed, edit


def test_a_save_makes_another_pack(source: Path, followed: Followed) -> None:
    first = followed.next()
    assert first.faults == first.gaps == () and first.number == 1 and first.problem is None
    edit(
        source,
        "parks/example-b.yaml",
        "name: {zh: 示例产业园乙, en: Example Park B}",
        "name: {zh: 示例园乙, en: Park B}",
    )
    second = followed.next()
    assert second.number == 2 and second.faults == ()
    assert {"zh": "示例园乙", "en": "Park B"} in [park.name for park in open_pack(followed.pack).catalogue.parks]


def test_faults_are_told_and_the_pack_stays(source: Path, followed: Followed) -> None:
    followed.next()
    before = (followed.pack / "manifest.json").read_bytes()
    edit(source, "parks/example-b.yaml", "stage: open", "stage: opne")
    wrong = followed.next()
    (fault,) = wrong.faults
    assert (fault.file, fault.line, fault.code) == ("parks/example-b.yaml", 5, "unknown-reference-near")
    assert wrong.number == 1 and wrong.stops == () and (followed.pack / "manifest.json").read_bytes() == before
    edit(source, "parks/example-b.yaml", "stage: opne", "stage: open")
    assert followed.next().number == 2


def test_gaps_are_told_and_shown_all_the_same(source: Path, followed: Followed) -> None:
    followed.next()
    edit(source, "areas.yaml", ', en: "Example: along Example Avenue"', "")
    told = followed.next()
    assert [gap.code for gap in told.gaps] == ["missing-translation"] and told.faults == () and told.number == 2


def test_a_file_saved_by_renaming_is_seen(source: Path, followed: Followed) -> None:
    followed.next()
    text = (source / "areas.yaml").read_text(encoding="utf-8")
    (source / "areas.yaml.tmp").write_text(text.replace("示例：沿示例大道", "示例：大道两旁"), encoding="utf-8")
    os.replace(source / "areas.yaml.tmp", source / "areas.yaml")  # noqa: PTH105
    assert followed.next().number == 2
    assert open_pack(followed.pack).catalogue.areas[0].what["zh"] == "示例：大道两旁"


def test_a_picture_that_is_replaced_is_looked_at_again(source: Path, followed: Followed) -> None:
    followed.next()
    (source / "media/example-c/view-1.webp").write_bytes(b"no picture")
    told = followed.next()
    assert {fault.code for fault in told.faults} == {"picture-unreadable"}


def test_a_folder_whose_files_are_gone_is_a_fault(source: Path, followed: Followed) -> None:
    followed.next()
    (source / "zone.yaml").unlink()
    assert "file-missing" in {fault.code for fault in followed.next().faults}


def test_what_is_not_content_is_not_looked_at(source: Path) -> None:
    before = snapshot(source)
    for name in (".zone.yaml.swp", "~$book.xlsx", "book.xlsx", "notes.txt", ".hidden/zone.yaml"):
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).write_text("x")
    assert snapshot(source) == before and "parks/example-a.yaml" in before and "media/zone/logo.png" in before


def test_the_screens_to_choose_from(followed: Followed) -> None:
    stops = followed.next().stops
    found = [(stop.screen, stop.subject) for stop in stops]
    assert found[:4] == [("attract", ""), ("home", ""), ("parks", ""), ("park", "example-a")]
    assert ("match", "") in found and ("location", "map") not in found and ("services", "example-service") in found
    assert all(set(stop.name) >= {"zh", "en"} for stop in stops)
