"""Staff in front of the kiosk: a data folder with a PIN, and the way in by touch."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF

from kiosk.content.load import Pack
from kiosk.settings import load
from kiosk.tooling.visitor import Visitor

PIN = "271828"
HASH = "$argon2id$v=19$m=65536,t=3,p=4$gC8tWEcEy6PkXzlKfYjQTA$16Poy2uem6bbr1vIWelFEedUCYUGSc0WvLTGZ2SlccM"
"""Of that PIN: made once, because it takes a tenth of a second on purpose."""
CORNER = QPointF(20, 20)


def furnish(data: Path, settings: str = "") -> Path:
    """A data folder with a PIN, and more settings if wanted."""
    data.mkdir(parents=True, exist_ok=True)
    (data / "settings.toml").write_text(f'{settings}\n[staff]\npin_hash = "{HASH}"\n', encoding="utf-8")
    return data


def staff(pack: Pack, size: tuple[int, int], data: Path, language: str = "zh") -> Visitor:
    """A kiosk with that data folder, on its home screen."""
    settings, fault = load(data)
    visitor = Visitor(pack, size, language=language, settings=settings)
    visitor.window.backstage.notices = [fault] if fault else []
    visitor.app.context.data = data
    visitor.app.open("home")
    visitor.settle()
    return visitor


def type_text(visitor: Visitor, text: str) -> None:
    """On the keyboard with letters: what it has without another layer."""
    names = {" ": {"zh": "空格", "en": "Space"}[visitor.app.language]}
    for letter in text:
        visitor.tap(names.get(letter, letter))


def knock(visitor: Visitor) -> None:
    """Five taps in the corner."""
    for _ in range(5):
        visitor.tap(CORNER)


def type_pin(visitor: Visitor, pin: str) -> None:
    """On the pad, and wait until it has been looked at."""
    for digit in pin:
        visitor.tap(digit)
    door = visitor.app.staff.door
    visitor.tap({"zh": "确定", "en": "OK"}[visitor.app.language])
    visitor.until(lambda: not door.jobs.busy, "the PIN has been tried")
    visitor.wait(50)
    visitor.settle()


def enter(visitor: Visitor, page: str = "") -> None:
    """Through the door by touch, and to a page."""
    knock(visitor)
    type_pin(visitor, PIN)
    assert visitor.app.state.staffed
    if page:
        visitor.app.staff.show(page)
        visitor.settle()
