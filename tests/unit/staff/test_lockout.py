"""Wrong PINs: five, then a lock-out that grows from 30 s and survives a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import Door, Lock, hash_pin, lockout, pin_fault, pin_is

PIN = "271828"
HASH = hash_pin(PIN)


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 takes a tenth of a second, on purpose; only the test of the PIN itself waits for it."""
    monkeypatch.setattr("kiosk.staff.door.pin_is", lambda pin, hashed: hashed == HASH and pin == PIN)


def test_the_hash_is_argon2id_and_only_the_pin_fits() -> None:
    assert HASH.startswith("$argon2id$") and PIN not in HASH
    assert pin_is(PIN, HASH) and not pin_is("271829", HASH) and not pin_is(PIN, "no hash") and not pin_is("", HASH)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1" * 33, "27182x", "二七一八二八", "111111", "123456", "654321", "890123"]
)
def test_a_poor_pin_is_refused(pin: str) -> None:
    fault = pin_fault(pin)
    assert fault is not None and all(fault)
    with pytest.raises(ValueError):
        hash_pin(pin)


def test_good_pins_pass() -> None:
    assert pin_fault(PIN) is None and pin_fault("112358") is None and pin_fault("9" * 5 + "1" * 27) is None


def test_five_wrong_ones_lock_for_30_s_and_each_further_one_for_twice_as_long() -> None:
    assert [lockout.length(wrong) for wrong in range(14)] == [0] * 5 + [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert lockout.length(10**6) == 3600


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 5000)), max_size=60))
def test_no_sequence_of_tries_gets_more_than_is_allowed(tries: list[tuple[bool, float]]) -> None:
    lock, now, wrong_at = Lock(), 0.0, []
    for right, pause in tries:
        now += pause
        if lockout.wait(lock, now) > 0:
            continue
        lock = lockout.tried(lock, now)
        if right:
            lock, wrong_at = lockout.OPEN, []
        else:
            wrong_at.append(now)
            assert len(wrong_at) <= 5 or wrong_at[-1] - wrong_at[-2] >= 30


def test_the_right_pin_opens_and_forgets_the_wrong_ones(tmp_path: Path, clock: Clock) -> None:
    door = Door(tmp_path, HASH, clock)
    for left in (4, 3, 2, 1):
        assert door.try_pin("000001") == (False, 0.0, left)
    assert door.try_pin(PIN) == (True, 0.0, 5)
    assert door.try_pin("000001").left == 4


def test_the_lock_out_holds_even_against_the_right_pin_and_over_a_restart(tmp_path: Path, clock: Clock) -> None:
    door = Door(tmp_path, HASH, clock)
    answers = [door.try_pin("000001") for _ in range(5)]
    assert answers[-1] == (False, 30.0, 0)
    clock.now += 29
    again = Door(tmp_path, HASH, clock)
    assert again.wait() == pytest.approx(1)
    assert again.try_pin(PIN) == (False, pytest.approx(1), 0)
    clock.now += 1
    assert again.try_pin("000001") == (False, 60.0, 0)
    clock.now += 60
    assert Door(tmp_path, HASH, clock).try_pin(PIN).opened


def test_a_try_counts_before_it_is_looked_at(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    def unplugged(pin: str, hashed: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.staff.door.pin_is", unplugged)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            Door(tmp_path, HASH, clock).try_pin("000001")
    assert Door(tmp_path, HASH, clock).wait() == 30


def test_a_clock_that_is_set_back_does_not_lock_for_longer(tmp_path: Path, clock: Clock) -> None:
    door = Door(tmp_path, HASH, clock)
    for _ in range(5):
        door.try_pin("000001")
    clock.now -= 10_000_000
    assert door.wait() == 30


def test_without_a_pin_nothing_opens(tmp_path: Path, clock: Clock) -> None:
    assert not Door(tmp_path, None, clock).try_pin(PIN).opened


@pytest.mark.parametrize("content", [b"", b"{", b'{"wrong": "x"}', b"\xff"])
def test_a_broken_file_counts_as_one_try_left(tmp_path: Path, clock: Clock, content: bytes) -> None:
    (tmp_path / "staff-lock.json").write_bytes(content)
    door = Door(tmp_path, HASH, clock)
    assert door.wait() == 0 and door.try_pin("000001").wait == 30


def test_a_folder_that_cannot_be_written_to_still_locks(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    door = Door(tmp_path / "file", HASH, clock)
    for _ in range(5):
        door.try_pin("000001")
    assert door.wait() == 30
