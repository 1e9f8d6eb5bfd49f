"""All measurements in one command, as ratios within one run: `python3 run.py bench [--rounds N]`."""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk import paths
from kiosk.content.index import Index
from kiosk.content.load import open_pack
from tests.benchmarks import scenarios
from tests.benchmarks.bounds import OVER


def machine() -> str:
    """What the figures were measured on."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(asked, cwd=paths.base(), capture_output=True, text=True, check=False).stdout.strip()
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"{system}, Python {platform.python_version()}, commit {commit}"


def size_mb() -> float:
    """Size of the packaged program in MB (10^6 bytes)."""
    files = (file for file in scenarios.PROGRAM.parent.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6


def meter(files: list[Path], rounds: int, shots: Path | None = None) -> None:
    command = [sys.executable, str(scenarios.METER / "meter.py"), "--rounds", str(rounds)]
    for file in files:
        command += ["--scenario", str(file)]
    subprocess.run([*command, *(["--shots", str(shots)] if shots else [])], check=True)


def sheet_seconds(folder: Path, rounds: int) -> list[float]:
    """From exec to the finished A4 sheet of three parks, process and all, as the kiosk makes it."""
    index = Index(open_pack(paths.shipped_pack()).catalogue)
    command = [str(scenarios.PROGRAM), "takeaway", "--parks", ",".join(list(index.parks)[:3]), "--language", "zh"]
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        subprocess.run([*command, "--out", str(folder / "sheet.pdf")], check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - began)
    return taken


def part(name: str, *arguments: str) -> int:
    """A benchmark in its own process: 0, or OVER if a figure is above its bound. Raises RuntimeError if it fails."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments]
    code = subprocess.run(command, cwd=paths.base(), check=False).returncode
    if code not in (0, OVER):
        raise RuntimeError(f"{name} ended with {code}")
    return code


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--visits", type=int, default=500)
    options = parser.parse_args()
    for needed in (scenarios.METER / "meter.py", scenarios.PROGRAM):
        if not needed.exists():
            print(f"{needed} is missing (the program: python3 run.py build)", file=sys.stderr)
            return 1
    print(machine())
    print(f"packaged program: {size_mb():.1f} MB")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many = folder / "many"
        make = [sys.executable, "-m", "kiosk.tooling", "made-pack", str(paths.shipped_pack()), str(many)]
        subprocess.run([*make, "--parks", "5000"], cwd=paths.base(), check=True)
        listing = [*scenarios.tap("begin", scenarios.BEGIN), *scenarios.tap("parks", scenarios.STATIONS["parks"])]
        listing += [["list", ["flick", *scenarios.LIST, 0, -420, 250]]]
        files = [
            scenarios.bare(folder),
            scenarios.bare(folder, software=True),
            scenarios.kiosk("kiosk", folder, steps=scenarios.visit()),
            scenarios.kiosk("compare", folder, steps=scenarios.comparing()),
            scenarios.kiosk("5000 parks", folder, many, listing),
        ]
        meter(files, options.rounds, paths.base() / "build" / "shots")
        sheets = sheet_seconds(folder, options.rounds)
        print(f"A4 sheet of three parks: median {statistics.median(sheets):.2f} s, at most {max(sheets):.2f} s")
        asked = [sys.executable, "-m", "tests.benchmarks.insights", str(paths.shipped_pack())]
        environment = os.environ | {"KIOSK_PROGRAM": str(scenarios.PROGRAM)}
        subprocess.run(asked, cwd=paths.base(), check=True, env=environment)
        over = [
            part("inside", "keystrokes", str(many)),
            part("matching", str(many)),
            part("supervisor"),
            part("saving", str(folder)),
            part("inside", "visits", str(paths.shipped_pack()), "--count", str(options.visits)),
        ]
    return max(over)


if __name__ == "__main__":
    sys.exit(main())
