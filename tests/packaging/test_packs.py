"""Content and packs with the packaged program alone: workbook in, pack out, onto the booth, no dark screen."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import psutil
import pytest
from PIL import Image

from kiosk import paths

from .driver import NIGHT, Kiosk, colours, command, ended

Start = Callable[..., Kiosk]
PICTURES = "图片 pictures"


def run(program: Path, data: Path, *arguments: object, code: int = 0) -> str:
    return ended(program, *arguments, code=code, KIOSK_DATA=str(data)).stdout


@pytest.fixture(scope="module")
def packs(program: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A signed pack file made from a content folder into which a workbook and a photograph were imported."""
    folder = tmp_path_factory.mktemp("office")
    source = Path(shutil.copytree(paths.content_sources(), folder / "source"))
    park = sorted((source / "parks").glob("*.yaml"))[0].stem
    run(program, folder, "content", "workbook", source, folder / "book.xlsx")
    book = openpyxl.load_workbook(folder / "book.xlsx")
    row = [None, park, "*", "photograph", "照片", "Photo", "某人", "Someone", "2026-05", "某区", "The zone"]
    book[PICTURES].append(row)
    book.save(folder / "book.xlsx")
    (folder / "photos" / park).mkdir(parents=True)
    noise = np.random.default_rng(1).integers(0, 255, (1080, 1920, 3), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "photos" / park / "IMG_1.jpg")
    said = run(
        program, folder, "content", "import", folder / "book.xlsx", source, "--photos", folder / "photos", "--json"
    )
    assert json.loads(said)["photographs"], said
    run(program, folder, "pack", "key", folder / "office.key")
    run(program, folder, "pack", "build", source, folder / "new.kioskpack", "--key", folder / "office.key")
    return {"file": folder / "new.kioskpack", "key": folder / "office.key.pub"}


def told(program: Path, data: Path, *arguments: object, code: int = 0) -> Any:
    return json.loads(run(program, data, "pack", *arguments, "--json", code=code))


def test_from_the_workbook_to_the_booth(program: Path, packs: dict[str, Path], tmp_path: Path) -> None:
    run(program, tmp_path, "pack", "trust", packs["key"])
    found = told(program, tmp_path, "verify", packs["file"])
    assert found["signer"] and found["counts"]["parks"] > 1
    assert told(program, tmp_path, "install", packs["file"])["id"] == found["id"]
    assert told(program, tmp_path, "activate")["shown"] == found["id"]
    doctor = command(program, "doctor", "--json", KIOSK_DATA=str(tmp_path))
    assert json.loads(doctor.stdout)["pack"]["folder"].endswith(found["id"])
    assert told(program, tmp_path, "rollback")["shown"] == "shipped"
    (tmp_path / "cut.kioskpack").write_bytes(packs["file"].read_bytes()[:-1000])
    assert told(program, tmp_path, "install", tmp_path / "cut.kioskpack", code=1)["refused"] == "broken"


def test_a_running_kiosk_changes_without_a_dark_screen(
    start: Start, program: Path, landscape: str, packs: dict[str, Path]
) -> None:
    kiosk = start(landscape)
    kiosk.wait_shown()
    kiosk.wait_still()
    found = told(program, kiosk.data, "install", packs["file"])
    before = psutil.Process(kiosk.process.pid).children()
    assert told(program, kiosk.data, "activate")["shown"] == found["id"]
    dark, since, end = 0.0, None, time.monotonic() + 60
    while any(one.is_running() for one in before):
        assert time.monotonic() < end, kiosk.said()
        now, picture = time.monotonic(), kiosk.look()
        if colours(picture) > 20 and (picture[5, 5] != NIGHT).any():
            since = None
        else:
            since = since or now
            dark = max(dark, time.monotonic() - since)
    after = kiosk.wait_still()
    assert colours(after) > 50
    assert dark < 2.0, dark
    assert [child.status() for child in psutil.Process(kiosk.process.pid).children()] and kiosk.process.poll() is None
    log = (kiosk.data / "logs" / "supervisor.log").read_text(encoding="utf-8")
    assert "ended as planned (choice)" in log and not list((kiosk.data / "ends").glob("*.json"))
