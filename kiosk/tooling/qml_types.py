"""Describes the Python view models to the QML linter: kiosk/qml/Kiosk/ViewModels/viewmodels.qmltypes.

`--check` compares without writing. The description is for qmllint alone; the program registers its types itself.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import PySide6

from kiosk.tooling import ROOT
from kiosk.tooling.qt import BUILD, QML, tool

FOLDER = QML / "Kiosk" / "ViewModels"
QMLDIR = "module Kiosk.ViewModels\ntypeinfo viewmodels.qmltypes\n"


def _describe(target: Path) -> bool:
    metatypes = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
    if not metatypes.is_dir():
        metatypes = Path(PySide6.__path__[0]) / "metatypes"  # Windows
    json = BUILD / "viewmodels.json"
    BUILD.mkdir(exist_ok=True)
    files = (ROOT / "kiosk" / "viewmodels").rglob("*.py")
    sources = sorted(files, key=lambda file: (not file.name.startswith("base"), file))  # a class is known by its base
    if tool("metaobjectdump", "-q", "-o", json, *sources, quiet=True).returncode:
        return False
    foreign = ",".join(str(metatypes / f"qt6{name}_metatypes.json") for name in ("core", "qml"))
    names = ("--import-name", "Kiosk.ViewModels", "--major-version", "1", "--foreign-types", foreign)
    discard = BUILD / "viewmodels.cpp"
    done = tool("qmltyperegistrar", "--generate-qmltypes", target, "-o", discard, *names, json, quiet=True)
    return done.returncode == 0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="kiosk.tooling types", description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(argv).check
    made, kept = BUILD / "viewmodels.qmltypes", FOLDER / "viewmodels.qmltypes"
    if not _describe(made):
        return 1
    text = made.read_text(encoding="utf-8").replace(f"{ROOT.as_posix()}/", "")  # the same in every checkout
    if check:
        if kept.exists() and kept.read_text(encoding="utf-8") == text:
            return 0
        print("the view models have changed: run `python -m kiosk.tooling types`")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept.write_text(text, encoding="utf-8")
    (FOLDER / "qmldir").write_text(QMLDIR, encoding="utf-8")
    return 0
