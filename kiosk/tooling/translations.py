"""Collects the program's texts into kiosk/i18n/*.ts. The source language is Chinese; English is a translation.

`--check` fails on a text that is new, unfinished or no longer used, and writes nothing.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.tooling import ROOT
from kiosk.tooling.qt import tool

LANGUAGES = ("en",)
FOLDER = ROOT / "kiosk" / "i18n"
PLACES = ("kiosk/qml", "kiosk/viewmodels")


def _collect(target: Path, language: str) -> bool:
    options = ("-extensions", "py,qml", "-locations", "none", "-no-obsolete", "-silent")
    languages = ("-source-language", "zh_CN", "-target-language", language)
    places = [ROOT / place for place in PLACES]
    return tool("lupdate", *options, *languages, *places, "-ts", target, quiet=True).returncode == 0


def _messages(file: Path) -> dict[tuple[str, str], bool]:
    """Whether each text is translated, by context and source text."""
    found: dict[tuple[str, str], bool] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None else "".join(translation.itertext()).strip()
            finished = bool(text) and translation is not None and "type" not in translation.attrib
            found[name, message.findtext("source", "")] = finished
    return found


def faults(language: str) -> list[str]:
    """What is not in order in kiosk_LANGUAGE.ts, one line each."""
    kept = FOLDER / f"kiosk_{language}.ts"
    if not kept.exists():
        return [f"{kept.name} is missing"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / kept.name
        shutil.copyfile(kept, fresh)
        if not _collect(fresh, language):
            return ["lupdate failed"]
        now, before = _messages(fresh), _messages(kept)
    result = [f"{kept.name}: not collected yet: {where}: {text}" for where, text in now.keys() - before.keys()]
    result += [f"{kept.name}: no longer used: {where}: {text}" for where, text in before.keys() - now.keys()]
    result += [f"{kept.name}: not translated: {where}: {text}" for (where, text), done in before.items() if not done]
    return sorted(result)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="kiosk.tooling translations", description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args(argv).check:
        found = [line for language in LANGUAGES for line in faults(language)]
        print("\n".join(found), end="\n" if found else "")
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    return 0 if all(_collect(FOLDER / f"kiosk_{language}.ts", language) for language in LANGUAGES) else 1
