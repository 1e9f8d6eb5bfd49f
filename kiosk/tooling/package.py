"""Makes the packaged program, dist/kiosk/kiosk, and says how large it is: `python -m kiosk.tooling package`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk import whole
from kiosk.tooling import ROOT, icu
from kiosk.tooling.setup import products

LIMIT, AIM = 190_000_000, 150_000_000
"""Bytes that the packaged program may have, and those to aim for."""
DIST = ROOT / "dist" / "kiosk"


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder; symbolic links count nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _strip(folder: Path) -> None:
    """Takes debug symbols out of CPython and the extension modules. Qt has none; strip breaks libraries of wheels, but
    not libsodium, which nothing was patched into and which is 3.1 MB of symbols and 0.6 MB of code."""
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return
    for file in [*folder.rglob("libpython*.so*"), *folder.rglob("*.cpython-*.so"), *folder.rglob("_sodium.abi3.so")]:
        if not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=False)


def _slim_icu(folder: Path) -> None:
    """Only Linux has ICU's data as a library of its own; Windows brings ICU along."""
    for library in folder.rglob("libicudata.so.*"):
        if library.is_symlink():
            continue
        try:
            print(f"{library.name}: {icu.slim(library) / 1e6:.1f} MB less")
        except icu.NotKnownError as error:
            print(f"{library.name} is left as it is: {error}")


def _add_booth(folder: Path) -> None:
    """Puts the scripts that make a computer a booth beside the program: one folder on a stick is all that is needed."""
    system = "windows" if sys.platform == "win32" else "linux"
    shutil.copytree(ROOT / "packaging" / system, folder / "booth", dirs_exist_ok=True)
    for page in (*sorted((ROOT / "docs").glob("booth*")), ROOT / "README.md"):
        shutil.copy(page, folder / "booth")


def _list(folder: Path) -> None:
    """Writes down every file with its SHA-256, so that the program knows when one of them is damaged."""
    (folder / whole.LIST).write_text(json.dumps(whole.listed(folder), indent=0), encoding="ascii")


def main(argv: list[str]) -> int:
    del argv
    products.ensure_resources(ROOT, Path(sys.executable))
    products.ensure_packs(ROOT, Path(sys.executable), strict=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    done = subprocess.run([*command, *folders, str(ROOT / "build_spec.spec")], cwd=ROOT, check=False)
    if done.returncode:
        return done.returncode
    _strip(DIST)
    _slim_icu(DIST)
    _add_booth(DIST)
    _list(DIST / "_internal")
    size = size_of(DIST)
    print(f"dist/kiosk: {size / 1e6:.1f} MB (limit {LIMIT / 1e6:.0f}, aim {AIM / 1e6:.0f})")
    return 1 if size > LIMIT else 0
