"""qmllint over all QML of the program; one warning is a failure."""

from __future__ import annotations

from kiosk.tooling.qt import QML, qml_files, tool


def main(argv: list[str]) -> int:
    del argv
    return tool("qmllint", "-W", "0", "-I", QML, *qml_files(), quiet=True).returncode
