"""Cuts the Noto CJK faces to the characters that the kiosk can show: `python -m kiosk.tooling fonts`.

The cut faces get names of their own ("Kiosk Sans", "Kiosk Serif"), so that a machine that has another
Noto installed draws exactly the same picture. `fonts --check` names characters that no shipped font has.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.tooling import ROOT

SOURCE_FOLDERS = (Path("/usr/share/fonts/opentype/noto"), Path("/usr/share/fonts/noto-cjk"))
# file in the Debian package fonts-noto-cjk, family inside it, our family, style
FACES = (
    ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Kiosk Sans", "Regular"),
    ("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Kiosk Sans", "Bold"),
    ("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Kiosk Serif", "Regular"),
    ("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "Kiosk Serif", "Bold"),
)
RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x00FF),  # Latin-1: European names, ×, ·, ², ³, ±
    (0x0100, 0x017F),  # Latin Extended-A: pinyin macrons, Central European names
    (0x01CD, 0x01DC),  # pinyin carons
    (0x2010, 0x2027),  # dashes, quotes, bullet, ellipsis
    (0x2030, 0x203A),  # per mille, primes, angle quotes
    (0x2190, 0x2193),  # arrows
    (0x2460, 0x2473),  # ① … ⑳
    (0x3000, 0x3017),  # CJK punctuation
    (0xFF01, 0xFF5E),  # full-width forms
    (0xFFE0, 0xFFE6),  # full-width currency
)
SIGNS = "€℃№™≈≠≤≥−√∞●○◎◉◐◌┄■□▲△▼▽◆◇★☆✓⚠設"
# without "locl": its Japanese, Korean and Traditional forms would double the Sans faces, for scripts not shipped yet
FEATURES = ("pwid", "kern", "liga", "ccmp", "mark", "mkmk")
"""`pwid`: Latin text asks for it, because the quotation marks of these fonts are a full square wide."""
DROPPED_TABLES = ("VORG", "vhea", "vmtx", "BASE", "DSIG", "meta")
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def gb2312() -> set[int]:
    """Every code point of GB 2312: rows 1 to 9 (signs) and 16 to 87 (6,763 Chinese characters)."""
    found: set[int] = set()
    for row in (*range(1, 10), *range(16, 88)):
        for cell in range(1, 95):
            try:
                found.add(ord(bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found


TYPED = ("Kiosk Sans", "Regular")
"""The face of fields, candidates and the list of enquiries: what visitors type is drawn with it."""
STANDARD = Path(__file__).with_name("general_standard_characters.txt")
"""通用规范汉字表, the 8,105 characters for names and everything else printed (State Council, 2013); GB 2312 lacks
1,467 of them. Taken from Unicode's Unihan database, property kTGH."""
IN_PLAY = {"ja": "euc_jp", "ko": "euc_kr", "zh-tw": "big5", "zh-hk": "big5hkscs", "zh-hant": "big5"}
"""What else is typed where the content has one of these languages."""


def typed(languages: Iterable[str] = ()) -> set[int]:
    """What visitors can type: the standard table with kana, and the characters of other languages of the content."""
    found = characters_of([STANDARD]) | {*range(0x3041, 0x3097), *range(0x3099, 0x3100)} | {0x02CA, 0x02CB, 0x02D9}
    for language in languages:
        if codec := IN_PLAY.get(language.lower()):
            found |= {code for code in range(0x80, 0x30000) if chr(code).encode(codec, "ignore")}
    return found


def languages_of(root: Path = ROOT) -> set[str]:
    """The languages of all content in the tree."""
    import yaml

    zones = root.glob("assets/content/*/zone.yaml")
    return {one for file in zones for one in yaml.safe_load(file.read_text(encoding="utf-8")).get("languages", ())}


def characters_of(files: Iterable[Path]) -> set[int]:
    """Code points above space in the given UTF-8 text files."""
    return {ord(char) for file in files for char in file.read_text(encoding="utf-8") if ord(char) > 0x20}


def content_files(root: Path = ROOT) -> list[Path]:
    """What visitors can be shown: content and translations."""
    return sorted([*root.glob("assets/content/**/*.yaml"), *root.glob("kiosk/i18n/*.ts")])


def wanted(root: Path = ROOT) -> set[int]:
    """All code points that the cut fonts are to hold."""
    ranges = {code for first, last in RANGES for code in range(first, last + 1)}
    return ranges | gb2312() | {ord(char) for char in SIGNS} | characters_of(content_files(root))


def _open_face(file: Path, family: str) -> Any:
    """The face called `family` of a TrueType collection; LookupError when it is not in it."""
    from fontTools.ttLib import TTCollection

    for font in TTCollection(str(file), lazy=True).fonts:
        if font["name"].getDebugName(1) == family or font["name"].getDebugName(16) == family:
            return font
    raise LookupError(f"{file} has no face called {family}")


def _rename(font: Any, family: str, style: str) -> None:
    """Gives the font our family name, with Regular and Bold linked as one family; keeps Adobe's copyright."""
    table, post_name = font["name"], f"{family.replace(' ', '')}-{style}"
    copyright_notice, version = table.getDebugName(0), table.getDebugName(5)
    table.names = []
    texts = {0: copyright_notice, 1: family, 2: style, 3: f"{version};{post_name}", 4: f"{family} {style}"}
    texts |= {5: version, 6: post_name, 13: LICENCE, 14: "https://openfontlicense.org"}
    for name_id, text in texts.items():
        table.setName(text, name_id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0
    cff = font["CFF "].cff
    cff.fontNames = [post_name]
    cff.topDictIndex[0].FullName = f"{family} {style}"
    cff.topDictIndex[0].FamilyName = family


def cut(file: Path, face: str, family: str, style: str, codes: set[int], target: Path) -> set[int]:
    """Writes one cut face to `target`; returns the wanted code points that the source does not have."""
    from fontTools.subset import Options, Subsetter

    font = _open_face(file, face)
    missing = codes - set(font.getBestCmap())
    options = Options(hinting=False, layout_features=list(FEATURES), name_IDs=["*"], notdef_outline=True)
    options.drop_tables += DROPPED_TABLES
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    _rename(font, family, style)
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    target.parent.mkdir(parents=True, exist_ok=True)
    font.save(str(target), reorderTables=False)
    return missing


def lacking(root: Path = ROOT) -> dict[str, str]:
    """Characters of content and translations that a shipped face lacks, by font file name."""
    from fontTools.ttLib import TTFont

    used, result = characters_of(content_files(root)), {}
    for file in sorted((root / "assets" / "fonts").glob("*.otf")):
        names = used | characters_of([STANDARD]) if file.stem == "-".join(TYPED).replace(" ", "") else used
        if gone := names - set(TTFont(file, lazy=True).getBestCmap()):
            result[file.name] = "".join(map(chr, sorted(gone)))
    return result


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="kiosk.tooling fonts", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only name characters that a shipped font lacks")
    if parser.parse_args(argv).check:
        gaps = lacking()
        for name, text in gaps.items():
            print(f"{name} lacks: {text}")
        return 1 if gaps else 0
    folder = next((f for f in SOURCE_FOLDERS if (f / FACES[0][0]).is_file() and (f / FACES[2][0]).is_file()), None)
    if folder is None:
        print("Noto CJK is not installed. On Debian and Ubuntu: sudo apt-get install fonts-noto-cjk")
        return 1
    codes, more = wanted(), typed(languages_of())
    for file, face, family, style in FACES:
        target = ROOT / "assets" / "fonts" / f"{family.replace(' ', '')}-{style}.otf"
        held = codes | more if (family, style) == TYPED else codes
        missing = cut(folder / file, face, family, style, held, target)
        print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, not in the source: {''.join(map(chr, missing))}")
    return 0
