"""The supervisor over fake kiosks, in real processes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.supervisor import (
    brake,
    choice,
    chores,
    codes,
    files,
    hours,
    instance,
    keep,
    life,
    loop,
    records,
    relief,
    shown,
    watch,
)
from kiosk.supervisor.life import Limits

from .conftest import Booth

Begin = Callable[..., Booth]
QUICK = Limits(start=2.0, freeze=1.0)
"""Long enough for a fake kiosk on a loaded machine, short enough for a test."""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake kiosk waits by select()")


def test_a_crash_is_recorded_and_the_next_kiosk_starts(booth: Begin) -> None:
    one = booth("crash")
    one.lives(2)
    assert one.reasons() == ["crash"]
    record = files.read(records.listed(one.folder)[0])
    assert record["how"] == "SIGSEGV"
    assert record["events"] == ["Open"]
    assert record["shown"] and record["attracting"] and record["step"] == 0 and record["version"] == "1.0"
    assert one.moment.told == ["lower", "raise", "lower"]
    assert one.end() == codes.RESTART_SHELL


def test_an_end_that_was_asked_for_is_no_crash(booth: Begin) -> None:
    one = booth("end 0")
    one.lives(2)
    assert one.reasons() == []
    assert one.moment.told == ["lower", "raise", "lower"]


@pytest.mark.parametrize("code", [codes.RESTART_DEVICE, codes.SHUT_DOWN, codes.NOTHING])
def test_a_planned_code_is_passed_on(booth: Begin, code: int) -> None:
    one = booth(f"end {code}")
    assert one.ended() == code
    assert one.reasons() == []


@pytest.mark.parametrize("code", [0, 1, 2, 3])
def test_a_code_that_nobody_announced_is_a_crash(booth: Begin, code: int) -> None:
    """Qt ends with 1 when the X server dies: the computer must not restart for that."""
    one = booth(f"code {code}")
    one.lives(2)
    assert one.reasons() == ["crash"]


@pytest.mark.parametrize("code", codes.HOPELESS)
def test_what_cannot_start_is_not_tried_again(booth: Begin, code: int) -> None:
    one = booth(f"code {code}")
    assert one.ended() == code
    assert len(one.processes) == 1
    assert one.reasons() == []


def test_a_lost_screen_ends_the_session_after_a_while(booth: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "SCREEN_BACK", 0.5)
    one = booth("crash", *[f"code {codes.NO_SCREEN}"] * 9)
    assert one.ended() == codes.NO_SCREEN
    assert len(one.processes) > 2


def test_a_screen_that_comes_back_is_used(booth: Begin) -> None:
    one = booth("crash", f"code {codes.NO_SCREEN}")
    one.lives(3)
    assert one.reasons() == ["crash"]


@pytest.mark.parametrize(
    ("plan", "reason"), [("freeze", life.INTERFACE), ("pictures", life.PICTURES), ("silent", life.START)]
)
def test_what_is_stuck_is_killed(booth: Begin, plan: str, reason: str) -> None:
    one = booth(plan, limits=QUICK)
    one.until(one.reasons, "a record")
    assert one.reasons()[0] == reason
    one.until(lambda: one.processes[0].poll() is not None, "its end")


def test_systemd_hears_nothing_for_a_kiosk_that_is_stuck(booth: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pings come of the heartbeat: here nobody ends what is stuck, as if that itself had failed."""
    monkeypatch.setattr(watch.Watch, "stop", lambda self, why: None)
    pings: list[float] = []
    one = booth("freeze", limits=QUICK, alive=pings.append)
    one.until(lambda: pings, "a ping of the start")
    one.until(lambda: time.monotonic() - pings[-1] > QUICK.freeze + 2 * loop.TICK, "silence")
    heard = len(pings)
    one.never(lambda: len(pings) > heard, seconds=2 * loop.TICK)


def test_a_pack_that_has_worked_for_a_while_is_kept(
    booth: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / keep.MANIFEST).write_text("{}", encoding="utf-8")
    monkeypatch.setenv("FAKE_PACK", str(pack))
    monkeypatch.setattr(chores, "WORKED", 10.0)
    one = booth("packed")
    one.lives(1)
    assert not keep.there(one.folder)
    one.until(lambda: keep.there(one.folder), "the pack that worked")
    assert len(one.processes) == 1


def test_a_kiosk_without_a_lit_screen_is_left_alone(booth: Begin) -> None:
    one = booth("hidden", limits=QUICK)
    one.never(lambda: len(one.processes) > 1, seconds=2 * QUICK.start)


def test_exceptions_bring_a_new_start_between_visits_and_count(booth: Begin) -> None:
    one = booth("raising", "raising", "raising")
    one.lives(4)
    assert one.reasons() == [life.EXCEPTIONS] * 3
    assert one.levels == [0, 0, 0, brake.SOFTWARE]
    assert files.read(records.listed(one.folder)[0])["exceptions"] == ["ValueError x.py:1 f"] * 5


def test_exceptions_in_a_visit_wait_and_then_do_not(booth: Begin) -> None:
    one = booth("raising in a visit", limits=Limits(patience={life.EXCEPTIONS: 1.0}))
    one.lives(2)
    assert one.reasons() == [life.EXCEPTIONS]


def test_too_much_memory_brings_a_new_start_but_not_again_and_again(
    booth: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chores, "MEMORY_EVERY", 0.1)
    monkeypatch.setattr(chores, "FAR_OVER", 1e9)
    one = booth("fat", "fat")
    one.lives(2)
    assert one.reasons() == [life.MEMORY]
    one.never(lambda: len(one.processes) > 2, seconds=3)  # it looks once a second
    assert one.levels == [0, 0]


def choose(folder: Path, pack: str) -> None:
    (folder / choice.FILE).parent.mkdir(parents=True, exist_ok=True)
    (folder / choice.FILE).write_text(f'{{"shown":"{pack}"}}', encoding="ascii")


def on_show(booth: Booth) -> int | None:
    """Which of the kiosks is written down as the one on show."""
    said = shown.load(booth.folder)
    pids = [process.pid for process in booth.processes]
    return pids.index(said.pid) if said else None


def test_another_pack_brings_a_new_start_between_visits_and_no_record(booth: Begin) -> None:
    one = booth("choice", "choice in a visit")
    one.lives(1)
    one.never(lambda: len(one.processes) > 1, seconds=1.5)
    choose(one.folder, "zone-1")
    one.until(lambda: one.processes[0].poll() is not None, "the end of the first")
    assert len(one.processes) == 2 and one.processes[1].poll() is None
    assert one.levels == [0, 0] and one.reasons() == [] and "raise" not in one.moment.told
    one.until(lambda: on_show(one) == 1, "who is on show")
    assert one.journal().count("a kiosk runs at step 0") == 2
    choose(one.folder, "zone-2")
    one.never(lambda: len(one.processes) > 2, seconds=2.5)  # somebody is there


def test_a_pack_that_cannot_be_shown_leaves_the_old_one_on_show(booth: Begin) -> None:
    one = booth("choice", "stillborn", "choice")
    one.lives(1)
    choose(one.folder, "zone-1")
    one.until(lambda: one.reasons() == [life.UNFIT], "the record")
    one.never(lambda: len(one.processes) > 2 or one.processes[0].poll() is not None, seconds=2.5)
    assert "stays" in one.journal() and one.levels == [0, 0] and one.remembered().level == brake.NORMAL
    assert on_show(one) == 0
    choose(one.folder, "zone-2")
    one.until(lambda: one.processes[0].poll() is not None, "the end of the first")
    assert one.processes[2].poll() is None


def test_a_refused_pack_takes_no_other_wish_along(tmp_path: Path) -> None:
    """Meanwhile the one on show has come to need too much memory."""
    after = SimpleNamespace(unfit=lambda watch, code: None, folder=tmp_path)
    fat = SimpleNamespace(facts={}, life=life.wish(life.Life(0.0), life.MEMORY, 1.0))
    one = relief.Relief(lambda level: None, after, Limits())  # type: ignore[arg-type,return-value]
    one.watch = SimpleNamespace(over=True, code=lambda: 6)  # type: ignore[assignment]
    assert not one.look(fat)  # type: ignore[arg-type]
    assert one.watch is None and fat.life.wish == life.MEMORY


def test_whoever_looks_late_forgives_both_kiosks(booth: Begin) -> None:
    """Also where the machine stood still outside the waiting, as while a file was written."""
    one = booth()
    one.lives(1)
    one.end()
    long_ago = time.monotonic() - 60
    shown_one, taking_over = (SimpleNamespace(life=life.Life(long_ago)) for _ in range(2))
    one.supervisor._relief.watch = taking_over  # type: ignore[assignment]
    one.supervisor._awake = long_ago
    one.supervisor._turn(shown_one, 0.01)  # type: ignore[arg-type]
    one.supervisor._relief.watch = None
    for watch_ in (shown_one, taking_over):
        assert life.verdict(watch_.life, time.monotonic(), Limits()) == ""


def test_a_pack_that_never_comes_up_is_given_up(booth: Begin) -> None:
    one = booth("choice", "silent", limits=QUICK)
    one.lives(1)
    choose(one.folder, "zone-1")
    one.until(lambda: one.reasons() == [life.UNFIT], "the record")
    assert one.processes[0].poll() is None and one.processes[1].poll() is not None


def test_a_visitor_who_comes_meanwhile_is_not_covered(booth: Begin) -> None:
    one = booth("choice then a visit", "silent")
    one.lives(1)
    choose(one.folder, "zone-1")
    one.until(lambda: len(one.processes) > 1 and one.processes[1].poll() is not None, "the end of the second")
    assert one.processes[0].poll() is None and one.reasons() == []


def test_another_pack_is_tried_although_the_last_ones_crashed(booth: Begin) -> None:
    (one := booth(*["crash"] * 6, "choice")).lives(7)
    assert one.levels[-1] == brake.SHIPPED
    choose(one.folder, "zone-1")
    one.until(lambda: one.processes[6].poll() is not None, "the end of the seventh")
    assert one.levels[-1] == brake.SOFTWARE == one.remembered().level


def test_the_daily_restart_comes_when_nobody_is_there(booth: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hours, "LEAST", 0.0)
    monkeypatch.setattr(hours, "DRIFT", -120.0)  # the minute has begun before the kiosk did
    one = booth("daily", "daily in a visit")
    one.lives(2)
    one.never(lambda: len(one.processes) > 2, seconds=3)  # it looks once a second, and somebody is there
    assert one.reasons() == [] and one.levels == [0, 0]
    assert "ended as planned (hour)" in one.journal()


def test_a_crash_loop_steps_down_and_says_so(booth: Begin) -> None:
    one = booth(*["crash"] * 6)
    one.lives(7)
    assert one.levels == [0, 0, 0, 1, 1, 1, 3]  # no pack has been kept: step 2 would change nothing
    assert one.remembered().level == brake.SHIPPED
    assert "SIGSEGV" in one.remembered().why
    assert "step 3" in one.journal()


def test_a_step_outlives_the_supervisor_and_a_good_hour_takes_it_back(
    booth: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = booth(*["crash"] * 3)
    first.lives(4)
    first.end()
    second = booth()
    second.lives(1)
    assert second.levels == [brake.SOFTWARE]
    monkeypatch.setattr(brake, "GOOD", 0.5)
    second.lives(2)
    assert second.levels == [brake.SOFTWARE, brake.NORMAL]
    assert second.remembered().level == brake.NORMAL


def test_who_does_not_end_when_asked_is_killed(booth: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ENDING", 0.3)
    one = booth("stubborn")
    one.lives(1)
    assert one.end() == codes.RESTART_SHELL
    assert one.processes[0].returncode == -9


def test_a_second_start_brings_the_first_to_the_front(booth: Begin, tmp_path: Path) -> None:
    data = tmp_path / "data"
    right = instance.take(data)
    assert right is not None
    assert instance.take(data) is None
    one = booth("crash at the front", instance=right)  # it ends only after it has been asked, and its record says so
    one.lives(1)
    assert instance.ask_front(data, patience=20)
    one.lives(2)
    assert files.read(records.listed(data)[0])["events"] == ["Front"]
    right.release()
    assert instance.take(data) is not None


def test_without_a_data_folder_all_of_it_works_and_only_records_are_lost(booth: Begin, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    one = booth(*["crash"] * 3)
    one.lives(4)
    assert one.levels == [0, 0, 0, brake.SOFTWARE]
    assert one.end() == codes.RESTART_SHELL
