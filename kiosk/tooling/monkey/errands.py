"""What some visitors come for: a few touches that lead to places where chance alone would seldom come."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF

from kiosk.session.state import HOME

from .monkey import Monkey
from .targets import Target, leads_to

PIN = "271828"
PIN_HASH = "$argon2id$v=19$m=65536,t=3,p=4$gC8tWEcEy6PkXzlKfYjQTA$16Poy2uem6bbr1vIWelFEedUCYUGSc0WvLTGZ2SlccM"
"""Of that PIN, by `kiosk.staff.hash_pin`: it takes a tenth of a second."""
TRYING = 20.0
"""Seconds of patience with the PIN."""

TWO = ("to parks", "keep", "keep", "to shortlist")
THREE = ("to parks", "keep", "keep", "keep", "to shortlist")
ENQUIRE = ("to parks", "keep", "to shortlist", "icon qrCode", "button user")
CONTACT = (
    *("subject name", "text w", "key next", "key next", "text w", "key next"),
    *(f"text {digit}" for digit in "13800138000"), "key next",
)  # fmt: skip
ERRANDS = (
    (*TWO, "icon trash"),
    (*TWO, "icon chartBar", "icon funnelSimple"),
    (*TWO, "icon chartBar", "icon plus"),
    (*THREE, "icon chartBar", "icon arrowClockwise"),
    (*THREE, "icon chartBar", "icon caretRight"),
    ("to parks", "keep", "keep", "keep", "keep"),
    ("to parks", "keep", "to shortlist", "icon qrCode", "icon fileText"),
    ("to parks", "keep", "to shortlist", "icon qrCode", "button textAa"),
    ("to parks", "kind SearchPill", "kind Key", "kind Key"),
    (
        "to parks",
        "keep",
        "to shortlist",
        "icon qrCode",
        "button user",
        "subject name",
        "kind Key",
        "kind Key",
        "kind Key",
    ),
    (*ENQUIRE, *CONTACT, "kind ConsentBox", "button arrowRight", "subject message", "kind Key", "kind Key"),
    (*ENQUIRE, *CONTACT, "kind ConsentBox", *("button arrowRight",) * 2, "button check"),
    (*ENQUIRE, *CONTACT, "button arrowRight"),
    ("to match", "kind Chip", "kind Chip", "kind Chip"),
    ("icon user", "to parks"),
    ("to match", "kind Chip", "kind MatchPill", "kind OptionRow"),
)
"""Touches in turn: to a station of the rail, on a park not kept yet, on an icon or a button with it, on a QML
type, on the field of a subject, on the key with a letter, on the key that leads on."""


def rehearse(monkey: Monkey, chance: random.Random) -> None:
    """Each of them once, and staff: what comes in for the first time then is no growth of the visits."""
    for errand in ERRANDS:
        monkey.app.open(HOME)
        monkey.settle()
        _do(monkey, chance, errand)
        monkey.app.finish()
        monkey.settle()
    staff(monkey, chance)


def run(monkey: Monkey, chance: random.Random) -> None:
    """Do one of them, as far as it goes."""
    _do(monkey, chance, chance.choice(ERRANDS))


def _do(monkey: Monkey, chance: random.Random, errand: Sequence[str]) -> None:
    for step in errand:
        found = [one for one in monkey.look().reachable() if _meant(monkey, one[0], step)]
        if not found:
            return
        target, point = chance.choice(found)
        touch(monkey, target, point, step)


def staff(monkey: Monkey, chance: random.Random) -> bool:
    """Five taps, the PIN, every page in turn, and out by the button; whether the PIN led in. Nobody else may get in."""
    monkey.say("staff come: five taps in the corner and the PIN")
    for _ in range(5):
        monkey.touch(QPointF(8, 8))
        monkey.wait(200)
    monkey.settle()
    for digit in PIN:
        _press(monkey, digit)
    _press(monkey, "确定", "OK")
    _until_tried(monkey)
    if not monkey.app.state.staffed:
        return False
    for place in chance.sample(monkey.app.staff.places, len(monkey.app.staff.places)):
        _press(monkey, place["text"])
    _press(monkey, "退出", "Leave")
    return True


def _press(monkey: Monkey, *names: str) -> None:
    """The target with one of the names, if it can be reached."""
    for target, point in monkey.look().reachable():
        if target.name in names:
            touch(monkey, target, point, "staff")
            return


def _until_tried(monkey: Monkey) -> None:
    """The PIN takes a tenth of a second of the machine's time, in which the clock of the visit stands still."""
    end = time.monotonic() + TRYING
    while monkey.app.state.door and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    monkey.settle()


def touch(monkey: Monkey, target: Target, point: QPointF, why: str) -> None:
    monkey.say(f"{why}: “{target.name}”")
    monkey.touch(point)
    monkey.settle()


def _meant(monkey: Monkey, target: Target, step: str) -> bool:
    how, _, what = step.partition(" ")
    match how:
        case "to":
            return leads_to(target) == what
        case "keep":
            return target.item.property("kept") is False
        case "icon" | "button":
            meant = target.item.property("icon") == monkey.theme("Icons").property(what)
            return bool(meant and (how == "icon" or target.kind == "Button"))
        case "subject":
            return target.item.property("subject") == what
        case "text":
            return target.kind == "Key" and target.name == what
        case "key":
            return bool(target.kind == "Key" and target.item.property("strong"))
    return target.kind == what
