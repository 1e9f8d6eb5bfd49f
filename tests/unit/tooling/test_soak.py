from __future__ import annotations

import csv
import random
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PIL import Image

from kiosk.tooling import ROOT
from kiosk.tooling.soak.chart import draw, ticks
from kiosk.tooling.soak.command import told
from kiosk.tooling.soak.meter import Meter
from kiosk.tooling.soak.record import Row, Table, faults, memory_slope

HOUR = 3600


def rows(hours: float, by: float, restarts: int = 0) -> list[Row]:
    """A measurement every minute; memory rises by 40 MiB in the first half hour and then `by` an hour."""
    chance = random.Random(1)
    made = []
    for minute in range(round(hours * 60) + 1):
        warm = min(1.0, minute / 30) * 40
        memory = 160 + warm + by * minute / 60 + chance.uniform(-1, 1)
        made.append(Row(minute * 60.0, memory, 15, 7, 1, 2.5, restarts, minute // 3, minute * 9, 12.0, None))
    return made


def test_the_slope_is_that_after_the_first_half_hour() -> None:
    measured = memory_slope(rows(2, by=1.0))
    assert measured is not None
    grown, judged = measured
    assert judged and grown.value == pytest.approx(1.0, abs=0.4)
    assert faults(rows(2, by=1.0)) == []


def test_memory_that_grows_faster_than_allowed_is_a_fault() -> None:
    found = faults(rows(2, by=5.0))
    assert len(found) == 1 and "MiB an hour" in found[0]


def test_a_run_of_minutes_is_measured_and_not_judged() -> None:
    measured = memory_slope(rows(0.5, by=0.0))
    assert measured is not None and measured[0].value > 50 and not measured[1]
    assert faults(rows(0.5, by=0.0)) == []
    assert any("too short to be judged" in line for line in told(rows(0.5, by=0.0), []))


def test_a_restart_is_a_fault() -> None:
    assert faults(rows(2, by=0.0, restarts=2)) == ["the kiosk was restarted 2 times"]


def test_a_program_that_answers_to_nobody_is_a_fault() -> None:
    made = rows(2, by=0.0)
    stuck = [row._replace(response_ms=None) if row.seconds >= HOUR else row for row in made]
    assert faults(stuck) == ["no touch changed anything in 6 visits from 3540 s on"]
    gallery = [row._replace(response_ms=None) if 20 <= row.visits < 25 else row for row in made]
    assert faults(gallery) == []


def test_nothing_measured_is_a_fault() -> None:
    assert memory_slope([]) is None
    assert faults([]) == ["the program did not stand long enough to be measured"]


def test_the_table_stands_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "soak.csv"
    with Table(file) as table:
        for row in rows(0.1, by=0.0):
            table.add(row)
            with file.open(encoding="utf-8") as written:
                lines = list(csv.DictReader(written))
            assert len(lines) == len(table.rows)
    assert lines[-1]["seconds"] == "360.00" and lines[-1]["worst_gap_ms"] == ""


@pytest.mark.parametrize("made", [[], rows(0.0, 0.0), rows(0.2, 0.0), rows(2, 3.0)], ids=["none", "one", "few", "many"])
def test_the_picture_is_drawn_of_any_run(made: list[Row], tmp_path: Path) -> None:
    draw(made, tmp_path / "soak.png", ROOT / "assets" / "fonts")
    with Image.open(tmp_path / "soak.png") as picture:
        colours = picture.convert("RGB").getcolors(1 << 20) or []
    assert len(colours) > 2


@pytest.mark.parametrize(("low", "high"), [(0, 1), (160, 210), (3.2, 3.21), (0, 0.013), (5, 5), (0, 4_000_000)])
def test_ticks_hold_all_values_and_are_few(low: float, high: float) -> None:
    found = ticks(low, high)
    assert found[0] <= low and found[-1] >= high
    assert 2 <= len(found) <= 8


def test_the_meter_counts_all_processes_and_notices_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As under a supervisor: a small process starts a large one, which dies and is replaced."""
    monkeypatch.setattr("kiosk.tooling.soak.meter.MEANT", 0.0)
    kiosk = "import sys, time; x = bytearray(40_000_000); print(flush=True); time.sleep(600)"
    root = (
        "import subprocess, sys\n"
        f"code = {kiosk!r}\n"
        "while True:\n"
        "    one = subprocess.Popen([sys.executable, '-c', code], stdout=subprocess.PIPE)\n"
        "    one.stdout.readline(); print(one.pid, flush=True); one.wait()\n"
    )
    program = subprocess.Popen([sys.executable, "-c", root], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    try:
        meter = Meter(program.pid)
        first = psutil.Process(int(program.stdout.readline()))
        taken = meter.measure()
        assert taken.processes == 2 and taken.pss_mib > 40 and taken.handles > 5 and taken.threads == 2
        assert meter.restarts == 0
        first.kill()
        program.stdout.readline()
        assert meter.measure().processes == 2
        assert meter.restarts == 1
    finally:
        for one in [*psutil.Process(program.pid).children(recursive=True), psutil.Process(program.pid)]:
            one.kill()
        program.wait(10)
    with pytest.raises(psutil.NoSuchProcess):
        meter.measure()
