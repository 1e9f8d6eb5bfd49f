"""The folder dist/kiosk and its commands that need no screen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.tooling import ROOT, package
from kiosk.tooling.setup.products import fingerprint

from .driver import command

SOURCES = next(folder for folder in (ROOT / "assets" / "content").glob("[!.]*") if folder.is_dir())


def test_it_is_small(program: Path) -> None:
    assert package.size_of(program.parent) <= package.LIMIT


def test_it_holds_no_link_that_leads_nowhere(program: Path) -> None:
    assert [str(file) for file in program.parent.rglob("*") if file.is_symlink() and not file.exists()] == []


def test_it_holds_what_is_used_and_nothing_else(program: Path) -> None:
    names = {file.name for file in program.parent.rglob("*")}
    assert {"LICENSE", "OFL.txt", "resources.rcc", "libqxcb.so", "libqoffscreen.so", "libqwebp.so"} <= names
    unwanted = ("Charts", "Graphs", "DataVisualization", "WebEngine", "Quick3D", "Multimedia", "Widgets", "gtk")
    assert [name for name in names if any(part in name for part in unwanted)] == []
    assert not names & {"qtawesome", "pytest", "numpy", "PyInstaller"}
    assert [name for name in names if name.endswith((".qmltypes", ".ts"))] == []


def test_it_starts_with_an_empty_environment_from_another_folder(program: Path) -> None:
    done = command(program, "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


def test_without_a_screen_it_says_so_plainly(program: Path, tmp_path: Path) -> None:
    done = command(program, KIOSK_DATA=str(tmp_path))
    assert done.returncode == 4
    assert "没有找到屏幕" in done.stderr and "No screen was found" in done.stderr


def test_it_checks_content(program: Path) -> None:
    done = command(program, "content", "check", str(SOURCES), "--json")
    answer = json.loads(done.stdout)
    assert answer["faults"] == [] and done.returncode == 0
    assert answer["counts"]["parks"] == 19


def test_it_names_a_fault_and_not_a_traceback(program: Path, tmp_path: Path) -> None:
    sources = tmp_path / "内容 sources"
    shutil.copytree(SOURCES, sources)
    zone = sources / "zone.yaml"
    zone.write_text(zone.read_text(encoding="utf-8") + "\nnonsense: 1\n", encoding="utf-8")
    done = command(program, "content", "check", str(sources))
    assert done.returncode == 1
    assert "zone.yaml" in done.stdout + done.stderr and "nonsense" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_it_compiles_the_pack_that_it_ships(program: Path, tmp_path: Path) -> None:
    done = command(program, "content", "compile", str(SOURCES), str(tmp_path / "pack"))
    assert done.returncode == 0, done.stderr
    made = json.loads((tmp_path / "pack" / "manifest.json").read_text(encoding="utf-8"))
    shipped = json.loads(next(program.parent.rglob("manifest.json")).read_text(encoding="utf-8"))
    assert made["files"] == shipped["files"]


def test_it_takes_workbooks_and_photographs(program: Path, tmp_path: Path) -> None:
    """HEIC, colours and all: what the checkout can import, the packaged program can."""
    import openpyxl
    import pillow_heif
    from PIL import Image

    sources, book, photos = tmp_path / "内容", tmp_path / "book.xlsx", tmp_path / "photos" / "tusstar"
    shutil.copytree(SOURCES, sources)
    done = command(program, "content", "workbook", str(sources), str(book))
    assert done.returncode == 0, done.stderr
    opened = openpyxl.load_workbook(book)
    row = [None, "tusstar", "*", "photograph", "内景", "Inside", "张三", "Zhang San", "2026-05", "高新区", "The zone"]
    opened["图片 pictures"].append(row)
    opened.save(book)
    photos.mkdir(parents=True)
    pillow_heif.register_heif_opener()
    for number, suffix in enumerate(("heic", "tif", "png", "webp", "jpg")):
        Image.effect_noise((1300, 800), 90).convert("RGB").save(photos / f"{number}.{suffix}")
    done = command(program, "content", "import", str(book), "--photos", str(photos.parent), str(sources), "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert answer["done"] and answer["findings"] == []
    assert answer["photographs"] == [f"tusstar/{number}.jpg" for number in range(5)]


@pytest.mark.parametrize(("language", "word"), [("zh", "程序"), ("en", "Program")])
def test_the_doctor_reports_from_the_packaged_program(
    program: Path, landscape: str, tmp_path: Path, language: str, word: str
) -> None:
    done = command(program, "doctor", "--language", language, DISPLAY=landscape, KIOSK_DATA=str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert word in done.stdout and "1920×1080" in done.stdout
    assert done.stderr == ""


def test_the_tour_needs_no_display(program: Path, tmp_path: Path) -> None:
    done = command(program, "tour", "--out", str(tmp_path / "tour"), "--size", "1280x720", KIOSK_DATA=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) > 20


def test_it_never_writes_into_its_own_folder(program: Path, landscape: str, tmp_path: Path) -> None:
    before = fingerprint([program.parent])
    command(program, "doctor", DISPLAY=landscape, KIOSK_DATA=str(tmp_path))
    assert fingerprint([program.parent]) == before
