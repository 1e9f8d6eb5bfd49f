"""The monkey finds what is planted: a run that cannot fail would prove nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.tooling.monkey import job
from kiosk.tooling.monkey.growth import grown
from kiosk.tooling.monkey.job import Job
from kiosk.tooling.monkey.report import Report

SOFT = {
    "warning": "ReferenceError: nothing is not defined",
    "exception": "ZeroDivisionError: planted",
    "covered": "nothing can be touched",
    "buried": "lies under something",
    "remembered": "the last visit is remembered: language is 'en'",
    "displaced": "is not as for the first visitor",
    "dead_end": "dead end: no touch leads home",
    "half_made": "planted: made under a finger",
}
"""What each planted fault is called; they are planted in this order, from visit 1 on."""


def run(plants: str, visits: range, pack: Path, folder: Path, every: int = 5) -> Report:
    report = Report()

    def command(left: range) -> list[str]:
        numbers = (5, left.start, left.stop, left.step, every)
        return [sys.executable, "-m", "tests.monkey.plants", plants, str(pack), *map(str, numbers)]

    one = Job(command, visits, report, folder)
    one.start()
    one.join()
    return report


def visits_of(report: Report, words: str) -> set[int]:
    return {fault.visit for same in report.faults.values() for fault in same if words in fault.what}


@pytest.fixture(scope="module")
def planted(pack_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    return run(",".join(SOFT), range(len(SOFT) + 2), pack_folder, tmp_path_factory.mktemp("monkey"))


@pytest.mark.parametrize("plant", SOFT)
def test_a_planted_fault_is_found_in_its_visit(planted: Report, plant: str) -> None:
    assert list(SOFT).index(plant) + 1 in visits_of(planted, SOFT[plant]), list(planted.faults)


def test_where_nothing_is_planted_nothing_is_found(planted: Report) -> None:
    clean = {0, len(SOFT) + 1}
    assert planted.made == len(SOFT) + 2
    assert [one for same in planted.faults.values() for one in same if one.visit in clean] == []


def test_a_fault_tells_what_was_touched_and_how_to_see_it_again(planted: Report) -> None:
    report = Report()
    for same in planted.faults.values():
        for fault in same:
            if "dead end" in fault.what and fault.visit == 7:
                report.add(fault)
    told = "\n".join(report.lines(5))
    assert "--seed 5 --only 7" in told
    assert "looks for the way home" in told


def test_what_every_visit_leaves_behind_is_growth(pack_folder: Path, tmp_path: Path) -> None:
    report = run("leak", range(40), pack_folder, tmp_path, every=1)
    assert [one.split()[0] for one in grown(report.samples[0])] == ["mib", "held", "objects", "items"]
    assert any(one.startswith("items grew by") for one in report.wrong())


def test_a_crash_is_a_fault_of_its_visit_and_the_others_are_made(pack_folder: Path, tmp_path: Path) -> None:
    report = run("crash", range(3), pack_folder, tmp_path)
    assert visits_of(report, "the process ended by signal SIGABRT") == {1}
    assert report.made == 3
    trace = next(iter(report.faults.values()))[0].trace
    assert any("attract: taps at" in one for one in trace) and any(
        "test_finds" in one or "plants" in one for one in trace
    )


def test_each_process_is_judged_by_its_own_samples(tmp_path: Path) -> None:
    def telling(mib: int) -> Callable[[range], list[str]]:
        sample = {"visit": 1, "manner": 0, "mib": mib, "held": 1, "objects": 1, "items": 1, "files": 1, "threads": 1}
        code = f"import time\nfor _ in range(3): print('{json.dumps({'sample': sample})}', flush=True); time.sleep(0.2)"
        return lambda left: [sys.executable, "-c", code + "\nprint('{\"done\": true}')"]

    report = Report()
    jobs = [Job(telling(mib), range(3), report, tmp_path) for mib in (100, 200)]
    for one in jobs:
        one.start()
    for one in jobs:
        one.join()
    assert sorted([one.mib for one in samples] for samples in report.samples) == [[100] * 3, [200] * 3]


def test_a_worker_that_stands_still_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "STANDS_STILL", 0.2)
    monkeypatch.setattr(job, "MOST_DEATHS", 1)
    sleeping: Callable[[range], list[str]] = lambda left: [sys.executable, "-c", "import time; time.sleep(600)"]  # noqa: E731
    report = Report()
    one = Job(sleeping, range(3), report, tmp_path)
    one.start()
    while one.is_alive():
        one.join(0.1)
        one.look_after()
    assert visits_of(report, "the process ended by signal SIGABRT")
