"""Takes the program's icons out of qtawesome's Phosphor font: `python -m kiosk.tooling icons`.

Writes assets/icons/kiosk-icons.ttf (family "Kiosk Icons") and kiosk/qml/Kiosk/Theme/Icons.qml, one string
property an icon. qtawesome is needed here only: imported
in the program it would bring in QtWidgets and 14 MB of fonts.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

from kiosk.tooling import ROOT

# Phosphor names; qtawesome calls them "ph.<name>". "-fill" is the filled drawing of the same icon.
ICONS = (
    "arrow-down arrow-fat-up arrow-left arrow-right arrow-up arrow-clockwise arrows-out backspace bank bookmark-simple "
    "buildings caret-down caret-left caret-right caret-up chart-bar check circle-half clock eye file-text "
    "funnel-simple image info keyboard list lock-simple magnifying-glass minus plus qr-code question text-aa trash "
    "user warning x"
).split()
FAMILY = "Kiosk Icons"
FONT = ROOT / "assets" / "icons" / "kiosk-icons.ttf"
QML = ROOT / "kiosk" / "qml" / "Kiosk" / "Theme" / "Icons.qml"


def camel(name: str) -> str:
    """QML property name of a Phosphor name: "arrow-fat-up" becomes "arrowFatUp".

    Raises ValueError for a name that QML would take for a signal handler ("on" and a capital)."""
    first, *rest = name.split("-")
    result = first + "".join(part.capitalize() for part in rest)
    if result.startswith("on") and result[2:3].isupper():
        raise ValueError(f"{result}: QML reads this as a signal handler")
    return result


def _source() -> tuple[Path, dict[str, int]]:
    """Phosphor font file inside qtawesome, found without importing it, and its code point by icon name."""
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise LookupError("qtawesome is not installed: run `python3 run.py` once, it sets up everything")
    folder = Path(spec.origin).parent / "fonts"
    charmap = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text(encoding="utf-8"))
    return next(folder.glob("phosphor-[0-9]*.ttf")), {name: int(code, 16) for name, code in charmap.items()}


def qml_text(codes: dict[str, int]) -> str:
    """Source of Icons.qml for code points by icon name."""
    lines = [
        "// Written by `python -m kiosk.tooling icons`: change the list there, not here.",
        "pragma Singleton",
        "",
        "import QtQml",
        "",
        "QtObject {",
        f'    readonly property string family: "{FAMILY}"',
        *(f'    readonly property string {camel(name)}: "\\u{code:04x}"' for name, code in sorted(codes.items())),
        "}",
        "",
    ]
    return "\n".join(lines)


def _cut(source: Path, codes: dict[str, int]) -> None:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(str(source))
    options = Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes.values())
    subsetter.subset(font)
    font["name"].names = []
    for name_id, text in {1: FAMILY, 2: "Regular", 3: "KioskIcons-Regular", 4: FAMILY, 6: "KioskIcons-Regular"}.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["name"].setName("Phosphor Icons, MIT licence, https://phosphoricons.com", 0, 3, 1, 0x409)
    font.recalcTimestamp = False
    FONT.parent.mkdir(parents=True, exist_ok=True)
    font.save(str(FONT))


def main(argv: list[str]) -> int:
    del argv
    source, charmap = _source()
    if unknown := [name for name in ICONS if name not in charmap]:
        print(f"not in Phosphor: {', '.join(unknown)}")
        return 1
    codes = {name: charmap[name] for name in ICONS}
    _cut(source, codes)
    QML.write_text(qml_text(codes), encoding="utf-8")
    print(f"{len(codes)} icons, {FONT.name} {FONT.stat().st_size} bytes, {QML.name}")
    return 0
