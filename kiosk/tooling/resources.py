"""Keeps resources.qrc in step with kiosk/qml and makes build/resources.rcc of it, and the picture between two lives.

A binary .rcc is mapped into memory in under a millisecond; a generated Python module of the same data is imported
in over a second. Pictures and the CJK fonts stay files: out of a resource they cost time and memory.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.tooling import ROOT, moment
from kiosk.tooling.qt import BUILD, QML, tool

QRC, RCC = ROOT / "resources.qrc", BUILD / "resources.rcc"
TRANSLATIONS = ROOT / "kiosk" / "i18n"


def qrc_text(root: Path = ROOT) -> str:
    """Source of resources.qrc for the files that stand in the tree now."""
    qml = root / "kiosk" / "qml"
    files = sorted(
        file for file in qml.rglob("*") if file.name == "qmldir" or file.suffix in (".qml", ".js", ".svg", ".png")
    )
    lines = ["<!-- Written by `python -m kiosk.tooling resources`. -->", "<RCC>", '    <qresource prefix="/qt/qml">']
    for file in files:
        inside, alias = file.relative_to(root).as_posix(), file.relative_to(qml).as_posix()
        lines.append(f'        <file alias="{alias}">{inside}</file>')
    lines += ["    </qresource>", '    <qresource prefix="/i18n">']
    for file in sorted((root / "kiosk" / "i18n").glob("*.ts")):
        lines.append(f'        <file alias="{file.stem}.qm">build/qm/{file.stem}.qm</file>')
    return "\n".join([*lines, "    </qresource>", "</RCC>", ""])


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="kiosk.tooling resources", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether resources.qrc is in step")
    wanted = qrc_text()
    if parser.parse_args(argv).check:
        if QRC.exists() and QRC.read_text(encoding="utf-8") == wanted:
            return 0
        print("resources.qrc is not in step with kiosk/qml: run `python -m kiosk.tooling resources`")
        return 1
    if not QRC.exists() or QRC.read_text(encoding="utf-8") != wanted:
        QRC.write_text(wanted, encoding="utf-8")
    (BUILD / "qm").mkdir(parents=True, exist_ok=True)
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        if tool("lrelease", "-silent", source, "-qm", BUILD / "qm" / f"{source.stem}.qm", quiet=True).returncode:
            return 1
    fresh = RCC.with_suffix(".new")  # a running kiosk has the old file mapped: it must not change under it
    code = tool("rcc", "--binary", "-o", fresh, QRC, quiet=True).returncode
    if code:
        return code
    fresh.replace(RCC)
    return moment.main([])


__all__ = ["QML", "QRC", "RCC", "main", "qrc_text"]
