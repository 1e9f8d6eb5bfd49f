"""No command needs a module that the packaged program leaves out: tried from the checkout, where all of them exist."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import openpyxl
from PIL import Image

from kiosk import paths
from kiosk.tooling import trim

WITHOUT = f"""
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in {set(trim.UNUSED_MODULES)!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}} (left out of the package)", name=name)

sys.meta_path.insert(0, Absent())
from kiosk.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


def run(data: Path, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *map(str, arguments)],
        cwd=paths.base(),
        env={"KIOSK_DATA": str(data), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    log = data / "logs" / "kiosk.log"
    assert done.returncode == 0, (done.stdout, done.stderr, log.read_text("utf-8") if log.exists() else "")
    return done.stdout


def test_the_ones_left_out_cannot_be_imported_here() -> None:
    code = WITHOUT.replace("from kiosk.__main__ import main", "import PIL.ImageTk")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.base(), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1 and "left out of the package" in done.stderr


def test_from_an_example_zone_to_a_pack_with_a_photograph(tmp_path: Path) -> None:
    zone, book, photos = tmp_path / "zone", tmp_path / "book.xlsx", tmp_path / "photos" / "example-a"
    run(tmp_path, "content", "new", zone)
    run(tmp_path, "content", "check", zone)
    run(tmp_path, "content", "workbook", zone, book)
    opened = openpyxl.load_workbook(book)
    row = [None, "example-a", "*", "photograph", "门口", "Gate", "张三", "Zhang San", "2026-05", "示例", "Example"]
    opened["图片 pictures"].append(row)
    opened.save(book)
    photos.mkdir(parents=True)
    Image.effect_noise((1300, 800), 90).convert("RGB").save(photos / "1.jpg")
    run(tmp_path, "content", "import", book, "--photos", photos.parent, zone)
    assert (zone / "media" / "example-a" / "1.jpg").is_file()
    run(tmp_path, "pack", "key", tmp_path / "office.key")
    run(tmp_path, "pack", "build", zone, tmp_path / "new.kioskpack", "--key", tmp_path / "office.key")
    run(tmp_path, "pack", "verify", tmp_path / "new.kioskpack")
