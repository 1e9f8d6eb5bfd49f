"""An enquiry in the packaged program, typed with a pointer on its own screen, and opened with the key."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pyrage

from tests.packaging.driver import PATIENCE, Kiosk, difference

SETTINGS = """
[contact]
email = "name@example.org"
[enquiry]
who = "招商部门"
days = 30
recipients = ["{}"]
[screen]
reduced_motion = true
"""
UNIT, GAP, TOP = 163.8, 10, 746
"""The keys in the design's pixels, which are the screen's: a letter's width, between two, the first row's top."""
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def key(letter: str) -> tuple[float, float]:
    """Where a letter is: rows are centred."""
    row = next(at for at, keys in enumerate(ROWS) if letter in keys)
    count, at = len(ROWS[row]), ROWS[row].index(letter)
    left = 960 - (count * UNIT + (count - 1) * GAP) / 2
    return left + at * (UNIT + GAP) + UNIT / 2, TOP + row * (72 + GAP) + 36


def rows(data: Path) -> list[tuple[str, bytes, str]]:
    """Code, sealed fields and notice of every enquiry in the database of a running kiosk."""
    with contextlib.closing(sqlite3.connect(f"file:{data / 'enquiries.sqlite'}?mode=ro", uri=True)) as connection:
        return connection.execute(
            "SELECT code, sealed, notice.text FROM enquiry JOIN notice ON notice.version = enquiry.notice"
        ).fetchall()


def until(true: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.1)


def test_hengyang_is_typed_sent_and_opened(start: Callable[..., Kiosk], landscape: str) -> None:
    identity = pyrage.x25519.Identity.generate()
    kiosk = start(landscape, "--alone", settings=SETTINGS.format(identity.to_public()))
    kiosk.wait_shown()
    until(lambda: (kiosk.data / "enquiries.sqlite").exists(), "the database")
    _to_the_enquiry(kiosk)
    empty = kiosk.wait_still()
    kiosk.tap(300, 290)  # the name
    kiosk.wait(lambda picture: difference(picture[660:], empty[660:]) > 0.2, "the keyboard")
    _type(kiosk, "hengyang")
    kiosk.tap(310, 700)  # the first candidate
    for _ in range(2):  # past the post
        kiosk.tap(1742, 1028)
    _type(kiosk, "hengyang")
    kiosk.tap(960, 1028)  # the space key takes the first candidate
    kiosk.tap(1742, 1028)
    for digit in "13800138000":
        number = int(digit)
        column, row = ((number - 1) % 3, (number - 1) // 3) if number else (1, 3)
        kiosk.tap(96 + (1.5 + column) * 347.6, TOP + row * 82 + 36)
    kiosk.tap(1620, 1028)  # done
    kiosk.wait_still()
    kiosk.tap(1108, 800)  # the box
    for _ in range(3):
        kiosk.tap(1340, 908)
        kiosk.wait_still()
    until(lambda: rows(kiosk.data), "the enquiry")
    ((code, sealed, notice),) = rows(kiosk.data)
    fields = msgspec.json.decode(pyrage.decrypt(sealed, [identity]))
    assert (fields["name"], fields["organisation"], fields["telephone"]) == ("衡阳", "衡阳", "+86 138 0013 8000")
    assert "招商部门（邮箱 name@example.org）" in notice and len(code) == 7
    assert "衡阳" not in kiosk.log()
    assert [one for one in kiosk.data.rglob("usr_dict.dat") if one.is_file()] == []
    assert kiosk.end()[0] == 0


def _to_the_enquiry(kiosk: Kiosk) -> None:
    """By the parks, the first of them, and the last of its buttons."""
    for x, y in ((960, 600), (320, 998), (258, 378), (1720, 884)):
        kiosk.tap(x, y)
        kiosk.wait_still()


def _type(kiosk: Kiosk, word: str) -> None:
    for letter in word:
        kiosk.tap(*key(letter))
