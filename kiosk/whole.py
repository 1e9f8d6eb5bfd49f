"""Is the packaged program as it was made? A list of its files with their SHA-256 lies beside them.

A resource file with one flipped bit still loads, and some screens of it stay empty; a lost font is replaced by another
one without a word. Neither would ever be found by looking at the first screen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from kiosk import paths

LIST = "files.json"
"""In the program's folder; made by kiosk.tooling.package."""
ELSEWHERE = ("pack/", "booth/")
"""Packs have a list of their own, and the scripts for setting up may be changed."""
AT_START = ("resources.rcc", "assets/")
"""Looked at before the first screen: what it is made of and what costs no time."""
SMALL = 2_000_000
"""Bytes up to which a file is read at the start; of larger ones the size is compared."""


class LoadError(RuntimeError):
    """The program's own screens could not be loaded: it is damaged."""


def listed(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file of a packaged program with size and SHA-256, by its path inside the folder with `/`."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_file() and not file.is_symlink() and file.name != LIST and not name.startswith(ELSEWHERE):
            raw = file.read_bytes()
            found[name] = (len(raw), hashlib.sha256(raw).hexdigest())
    return found


def damaged(folder: Path, quick: bool = False) -> list[str]:
    """Files that are missing or other ones than were made; the list itself where it cannot be read. A file beside the
    listed ones does no harm. `quick`: the few that the start looks at."""
    try:
        known = json.loads((folder / LIST).read_text(encoding="ascii"))
        return list(_wrong(folder, known, quick))
    except (OSError, ValueError, TypeError, AttributeError):
        return [LIST]


def faults(quick: bool = False) -> list[tuple[str, str]]:
    """What is wrong with this program, in Chinese and English; nothing in a checkout, which has no list."""
    wrong = damaged(paths.base(), quick) if paths.packaged() else []
    if not wrong:
        return []
    named = ", ".join(wrong[:3]) + (f" +{len(wrong) - 3}" if len(wrong) > 3 else "")
    zh = f"程序文件损坏或缺失：{named}。请把整个程序文件夹重新复制到这台电脑"
    en = f"Files of the program are damaged or missing: {named}."
    return [(zh, f"{en} Copy the program's whole folder to this computer anew")]


def _wrong(folder: Path, known: dict[str, tuple[int, str]], quick: bool) -> Iterator[str]:
    for name, (size, digest) in known.items():
        if quick and not name.startswith(AT_START):
            continue
        try:
            same = (folder / name).stat().st_size == size
            if same and (not quick or size < SMALL):
                same = hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
        except OSError:
            same = False
        if not same:
            yield name
