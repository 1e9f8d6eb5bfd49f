"""200 damaged workbooks: a clear report each, no traceback, nothing changed, memory bounded."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.check import check
from kiosk.content.workbook.importing import import_workbook
from tests.unit.content.book_breaker import KINDS, LARGE, damage, unpack, with_shared_texts
from tests.unit.content.books import fingerprint, make_book
from tests.unit.content.full_zone import make_full_zone

SEEDS = 200
MEMORY = 1_500 * 2**20
"""Address space that the importing process may have. A workbook that unpacks to gigabytes would need more."""
RESIDENT = 700
"""MiB of memory that it may have had at most, with everything that it loads."""

_RUN = """
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
from kiosk.content.workbook.importing import import_workbook
from kiosk.content.workbook.report import as_html
book, source, fonts = map(Path, sys.argv[1:])
outcome = import_workbook(book, source, fonts)
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) / 1024  # getrusage would name the peak of the test that started this process
print(json.dumps({{"done": outcome.done, "codes": [one.code for one in outcome.faults], "peak": peak}}))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_book(make_full_zone(folder / "source"), folder / "book.xlsx")
    return folder


@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_a_damaged_workbook_is_reported_and_changes_nothing(made: Path, tmp_path: Path, fonts: Path, kind: int) -> None:
    raw = (made / "book.xlsx").read_bytes()
    for seed in range(kind, SEEDS, len(KINDS)):
        folder = tmp_path / str(seed)
        source = Path(shutil.copytree(made / "source", folder / "source"))
        before = fingerprint(source)
        (folder / "book.xlsx").write_bytes(damage(raw, seed))
        outcome = import_workbook(folder / "book.xlsx", source, fonts)
        if outcome.done:  # damage that does no harm: what it now says is without fault
            assert not outcome.faults and not check(source, fonts).faults, seed
            if outcome.backup is not None:
                assert fingerprint(outcome.backup) == before, seed
        else:
            assert fingerprint(source) == before, seed
            assert sorted(path.name for path in folder.iterdir()) == ["book.xlsx", "source"], seed
            assert outcome.faults, seed
        for one in outcome.findings:
            assert one.message["zh"] and one.message["en"] and one.fix["zh"] and one.fix["en"], (seed, one)
            assert "Traceback" not in one.show("en") and "{" not in one.place("zh"), (seed, one)
    assert {path.name for path in tmp_path.iterdir()} == {str(seed) for seed in range(kind, SEEDS, len(KINDS))}


def test_texts_in_a_part_of_their_own_are_read(made: Path, tmp_path: Path, fonts: Path) -> None:
    """As Excel and WPS save them; openpyxl writes each into its cell."""
    raw = with_shared_texts((made / "book.xlsx").read_bytes())
    assert b"inlineStr" not in b"".join(unpack(raw).values())
    (tmp_path / "book.xlsx").write_bytes(raw)
    outcome = import_workbook(tmp_path / "book.xlsx", made / "source", fonts)
    assert outcome.done and outcome.written == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="bounds memory with setrlimit")
@pytest.mark.parametrize("kind", range(len(LARGE)))
@pytest.mark.parametrize("seed", range(3))
def test_a_workbook_that_would_fill_memory_does_not(
    made: Path, tmp_path: Path, fonts: Path, kind: int, seed: int
) -> None:
    source = Path(shutil.copytree(made / "source", tmp_path / "source"))
    before = fingerprint(source)
    book = tmp_path / "book.xlsx"
    book.write_bytes(LARGE[kind]((made / "book.xlsx").read_bytes(), random.Random(seed)))
    command = [sys.executable, "-c", _RUN.format(memory=MEMORY), str(book), str(source), str(fonts)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert not answer["done"] and fingerprint(source) == before
    assert {"book-too-much", "sheet-too-much", "book-damaged"} & set(answer["codes"])
    assert answer["peak"] < RESIDENT
