"""The supervisor's pure rules: messages, limits, the loop brake, the hour."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor import brake, codes, hours, life, messages, words
from kiosk.supervisor.messages import Beat, Ending, Happened, Hello, Raised

LIMITS = life.Limits()
WORD = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)
MESSAGES = st.one_of(
    st.builds(Beat, st.booleans(), st.none() | st.integers(0, 10**6).map(lambda n: n / 100), st.booleans()),
    st.builds(Hello, st.dictionaries(WORD, st.none() | st.integers() | st.text())),
    st.builds(Happened, WORD),
    st.builds(Raised, WORD),
    st.builds(Ending, st.integers(0, 255)),
)


@given(MESSAGES)
def test_what_is_said_is_heard(message: messages.Message) -> None:
    line = messages.line(message)
    assert "\n" not in line
    assert messages.parse(line + "\n") == message


@given(st.text())
def test_nonsense_is_no_message_or_a_whole_one(text: str) -> None:
    found = messages.parse(text)
    assert found is None or messages.parse(messages.line(found)) is not None


@pytest.mark.parametrize("text", ["", "beat", "beat attract x shown", "beat a b c d", "hello [1]", "hello {", "end x"])
def test_a_broken_line_is_none(text: str) -> None:
    assert messages.parse(text) is None


def alive(now: float, age: float | None = 0.0, shown: bool = True) -> life.Life:
    return life.hear(life.Life(began=0.0), Beat(True, age, shown), now, LIMITS)


def test_before_the_first_picture_the_longer_limit_holds() -> None:
    born = life.Life(began=0.0)
    assert life.verdict(born, LIMITS.start - 0.1, LIMITS) == ""
    assert life.verdict(born, LIMITS.start + 0.1, LIMITS) == life.START
    slow = alive(20.0, age=20.0, shown=False)  # its thread runs, the first picture is still being made
    assert life.verdict(slow, 30.0, LIMITS) == ""
    assert not slow.up


def test_a_stuck_thread_is_seen() -> None:
    one = alive(10.0)
    assert life.verdict(one, 10.0 + LIMITS.freeze - 0.1, LIMITS) == ""
    assert life.verdict(one, 10.0 + LIMITS.freeze + 0.1, LIMITS) == life.INTERFACE


def test_missing_pictures_are_seen_though_the_thread_runs() -> None:
    assert life.verdict(alive(10.0, age=LIMITS.freeze - 0.1), 10.0, LIMITS) == ""
    assert life.verdict(alive(10.0, age=LIMITS.freeze + 0.1), 10.0, LIMITS) == life.PICTURES


def test_without_a_screen_no_picture_is_expected() -> None:
    one = life.hear(alive(10.0), Beat(True, None, True), 11.0, LIMITS)
    assert life.verdict(one, 12.0, LIMITS) == ""
    dark = alive(1000.0, age=None, shown=False)  # started while the screen was off
    assert dark.up
    assert life.verdict(dark, 1001.0, LIMITS) == ""
    lit = life.hear(dark, Beat(True, 0.5, False), 1002.0, LIMITS)
    assert life.verdict(lit, 1003.0, LIMITS) == ""


def test_five_exceptions_a_minute_ask_for_a_restart() -> None:
    one = alive(100.0)
    for second in range(LIMITS.exceptions - 1):
        one = life.hear(one, Raised("ValueError x.py:1"), 100.0 + second, LIMITS)
    assert not life.may_rest(one)
    late = life.hear(one, Raised("ValueError x.py:1"), 100.0 + 2 * LIMITS.within, LIMITS)
    assert late.wish == ""
    soon = life.hear(one, Raised("ValueError x.py:1"), 110.0, LIMITS)
    assert soon.wish == life.EXCEPTIONS
    assert life.may_rest(soon)


def test_a_wish_waits_for_the_end_of_a_visit_but_not_for_ever() -> None:
    busy = life.hear(alive(100.0), Beat(False, 0.0, True), 100.0, LIMITS)
    for reason, patience in LIMITS.patience.items():
        wished = life.wish(busy, reason, 100.0)
        assert not life.may_rest(wished)
        end = 100.0 + patience + 1
        fresh = life.hear(wished, Beat(False, 0.0, True), end, LIMITS)
        assert life.verdict(fresh, end, LIMITS) == reason
    night = life.hear(life.wish(busy, life.HOUR, 100.0), Beat(False, 0.0, True), 1e6, LIMITS)
    assert life.verdict(night, 1e6, LIMITS) == ""


@pytest.mark.parametrize("plan", [life.HOUR, life.BACK, life.CHOICE])
def test_a_fault_does_not_wait_behind_a_plan(plan: str) -> None:
    """A plan waits for the end of the visit for ever; a fault has its limit, and is recorded."""
    planned = life.wish(alive(100.0), plan, 100.0)
    for reason in life.FAULTY:
        wished = life.wish(planned, reason, 110.0)
        assert (wished.wish, wished.wished) == (reason, 110.0)
        assert life.wish(wished, plan, 120.0) == wished
    assert life.wish(planned, life.HOUR, 110.0) == planned


@given(st.floats(0, 1e6), st.booleans())
def test_nobody_is_blamed_for_a_sleep(slept: float, shown: bool) -> None:
    one = alive(10.0, shown=shown)
    woken = life.forgive(one, 10.0 + slept)
    assert life.verdict(woken, 10.0 + slept, LIMITS) == ""
    beating = life.hear(woken, Beat(True, slept, shown), 10.5 + slept, LIMITS)  # of the picture before the sleep
    assert life.verdict(beating, 10.5 + slept, LIMITS) == ""


def test_who_shows_nothing_after_a_sleep_is_not_forgiven_twice() -> None:
    woken = life.forgive(alive(10.0), 100.0)
    for at in (101.0, 103.0, 105.0):
        woken = life.hear(woken, Beat(True, at - 10.0, True), at, LIMITS)
    assert life.verdict(woken, 105.0, LIMITS) == life.PICTURES


ENDS = st.lists(
    st.tuples(st.floats(0.01, 200), st.booleans()),
    max_size=60,
)
FACTS = st.builds(brake.Facts, st.booleans(), st.booleans(), st.booleans())


def lived(lives: list[tuple[float, bool]], facts: brake.Facts) -> list[tuple[brake.End, int, float]]:
    """Every end with the step and the wait that follow it."""
    now, level, ends, found = 0.0, brake.NORMAL, list[brake.End](), list[tuple[brake.End, int, float]]()
    for ran, shown in lives:
        now += ran
        ends.append(brake.End(now, level, ran, shown))
        level = brake.next_level(ends, level, facts)
        wait = brake.pause(ends, level)
        found.append((ends[-1], level, wait))
        now += wait
    return found


@given(ENDS, FACTS)
def test_steps_only_go_down_and_waits_are_bounded(lives: list[tuple[float, bool]], facts: brake.Facts) -> None:
    found = lived(lives, facts)
    for (_, before, _), (_, after, _) in pairwise(found):
        assert brake.NORMAL <= before <= after <= brake.SHIPPED
    for end, level, wait in found:
        assert 0 <= wait <= brake.PAUSES[-1]
        if end.ran >= brake.SHORT or level != end.level:
            assert wait == 0  # a kiosk that ran well, or a new hope, is started at once


@given(st.lists(st.floats(0.1, 15), min_size=30, max_size=30), FACTS)
def test_a_loop_goes_all_the_way_down_and_slows(lives: list[float], facts: brake.Facts) -> None:
    found = lived([(ran, True) for ran in lives], facts)
    assert found[-1][1] == brake.SHIPPED
    assert found[-1][2] == brake.PAUSES[-1]
    at_the_bottom = [wait for _, level, wait in found if level == brake.SHIPPED]
    assert at_the_bottom == sorted(at_the_bottom)


@given(st.lists(st.floats(31, 10_000), max_size=20), FACTS)
def test_crashes_far_apart_step_nowhere(lives: list[float], facts: brake.Facts) -> None:
    assert all(level == brake.NORMAL for _, level, _ in lived([(ran, True) for ran in lives], facts))


def test_the_third_crash_in_a_minute_is_a_step() -> None:
    levels = [level for _, level, _ in lived([(25, True)] * 3, brake.Facts())]
    assert levels == [0, 0, brake.SOFTWARE]


def test_lives_that_never_showed_anything_step_down_however_long_each_took() -> None:
    levels = [level for _, level, _ in lived([(45, False)] * 6, brake.Facts())]
    assert levels == [0, 0, 1, 1, 1, 2]


@pytest.mark.parametrize(
    ("level", "facts", "expected"),
    [
        (0, brake.Facts(), brake.SOFTWARE),
        (0, brake.Facts(software=True), brake.KEPT),
        (0, brake.Facts(software=True, kept=False), brake.SHIPPED),
        (0, brake.Facts(software=True, shipped=True), brake.SHIPPED),
        (1, brake.Facts(), brake.KEPT),
        (1, brake.Facts(kept=False), brake.SHIPPED),
        (2, brake.Facts(), brake.SHIPPED),
        (3, brake.Facts(), brake.SHIPPED),
    ],
)
def test_a_step_that_would_change_nothing_is_left_out(level: int, facts: brake.Facts, expected: int) -> None:
    assert brake.step_down(level, facts) == expected


def test_a_step_is_taken_back_after_a_good_hour() -> None:
    assert not brake.taken_back(brake.SOFTWARE, 3599)
    assert brake.taken_back(brake.SOFTWARE, 3601)
    assert not brake.taken_back(brake.NORMAL, 3601)


@given(st.integers(0, 23), st.integers(0, 59))
def test_a_time_is_read(hour: int, minute: int) -> None:
    assert hours.seconds(f"{hour:02}:{minute:02}") == hour * 3600 + minute * 60
    assert hours.seconds(f"{hour}:{minute:02}") == hour * 3600 + minute * 60


@pytest.mark.parametrize("text", [None, "", "4", "24:00", "04:60", "04:0", "-1:00", "04:00:00", 4])
def test_what_is_no_time_is_none(text: object) -> None:
    assert hours.seconds(text) is None


@given(st.integers(0, hours.DAY - 1), st.integers(0, hours.DAY - 1), st.floats(0, 300))
def test_there_is_one_restart_a_day(at: int, began: int, delay: float) -> None:
    """A kiosk that is started at any time of the day, and anew whenever a restart is due and the visit has ended."""
    started, restarts = float(began), []
    for now in range(began, began + 3 * hours.DAY, 61):
        if hours.due(at, now % hours.DAY, now - started):
            restarts.append(now)
            started = now + delay
    assert 2 <= len(restarts) <= 3
    assert all(second - first > hours.DAY / 2 for first, second in pairwise(restarts))
    assert all((now - at) % hours.DAY < hours.LEAST + 2 * hours.DRIFT for now in restarts)


@given(st.integers(0, hours.DAY - 1), st.lists(st.tuples(st.integers(1, 7200), st.integers(-hours.DAY, hours.DAY))))
def test_a_clock_set_back_and_forth_brings_at_most_one_restart_an_hour(
    at: int, settings: list[tuple[int, int]]
) -> None:
    """So many seconds go by, then the clock of the wall is set by so many."""
    steady, wall, started, restarts = 0, 0, 0, []
    for seconds, jump in settings:
        steady, wall = steady + seconds, wall + seconds + jump
        if hours.due(at, wall % hours.DAY, steady - started):
            restarts.append(steady)
            started = steady
    assert all(after - before >= hours.LEAST for before, after in pairwise([0, *restarts]))


def test_the_least_is_an_hour() -> None:
    assert not hours.due(4 * 3600, 4 * 3600 + 1, hours.LEAST - 1)
    assert hours.due(4 * 3600, 4 * 3600 + 1, hours.LEAST + 1)
    assert not hours.due(None, 4 * 3600 + 1, 1e9)


def test_codes_are_those_of_shell_launcher_and_ours_are_apart() -> None:
    assert codes.PLANNED == (0, 1, 2, 3)
    assert not {*codes.HOPELESS, codes.FAILED} & {*codes.PLANNED}


def test_every_step_and_reason_has_words() -> None:
    assert words.step(brake.NORMAL) is None and words.notice(brake.NORMAL) is None
    for level in (brake.SOFTWARE, brake.KEPT, brake.SHIPPED):
        zh, en = words.step(level) or ("", "")
        assert "一小时" in zh and "one good hour" in en
        assert "kiosk doctor" in (words.notice(level) or "")
    for reason in (*life.FROZEN, life.EXCEPTIONS, life.MEMORY, "crash", "end"):
        assert words.reason(reason)[0] != reason
    assert words.reason("unheard of") == ("unheard of", "unheard of")
