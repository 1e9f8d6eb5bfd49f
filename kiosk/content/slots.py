"""The sizes at which pictures are shown: one rendition a slot, cut when the pack is made."""

from __future__ import annotations

from typing import NamedTuple


class Slot(NamedTuple):
    """A rendition: its size in pixels at 1080p, and what is done to it besides the common grade (spec §7)."""

    width: int
    height: int
    double: bool = False
    """Also made at twice the size, for screens beyond 1080p, where the master is large enough."""
    contrast: float = 1.05
    saturation: float = 0.80
    """Of the master's. The attract pictures keep 1.14 times as much, as measured in 01-attract.png."""
    scrim: str | None = None
    """A gradient of kiosk.content.scrims, baked in so that white text can be read."""
    whole: bool = False
    """The whole picture, as large as fits, instead of a crop."""
    plain: bool = False
    """As it is: not graded, what is transparent stays transparent, every pixel kept."""


SLOTS: dict[str, Slot] = {
    "thumb": Slot(112, 72, double=True),
    "small": Slot(144, 96, double=True),
    "card": Slot(324, 196, double=True),
    "card_wide": Slot(464, 280, double=True),
    "door_wide": Slot(560, 416, double=True),
    "door": Slot(272, 416, double=True),
    "door_flat": Slot(952, 240, double=True),
    "door_square": Slot(160, 196, double=True),
    "hero": Slot(1128, 568, double=True),
    "hero_portrait": Slot(1080, 620, double=True),
    "head_portrait": Slot(1080, 580, scrim="head"),
    "attract": Slot(1920, 1080, contrast=1.08, saturation=0.91, scrim="attract"),
    "attract_portrait": Slot(1080, 1920, contrast=1.08, saturation=0.91, scrim="attract_portrait"),
    "full": Slot(1920, 1080, whole=True),
    "logo": Slot(800, 176, whole=True, plain=True),
    "map": Slot(2560, 1800, whole=True, plain=True),
}

EVERY_PICTURE = ("thumb", "hero", "hero_portrait", "full")
FIRST_PICTURE = ("card", "card_wide", "small")
SCENE = ("attract", "attract_portrait")
HOME = ("head_portrait",)
LOGO, MAP = "logo", "map"
DOOR = ("door_wide", "door", "door_flat", "door_square")


class Cut(NamedTuple):
    """What to take out of a master, and how large to make it."""

    name: str
    """Slot, with _2x at twice the size."""
    slot: Slot
    box: tuple[int, int, int, int]
    """Left, top, right, bottom in the master."""
    width: int
    height: int


def cuts(name: str, master: tuple[int, int], focus: tuple[float, float]) -> list[Cut]:
    """The renditions of a master (width, height) for a slot.

    A crop that is smaller than its slot is enlarged here, once and well, so that nothing has to be resized at the fair;
    a double that the master cannot fill is not made.
    """
    slot = SLOTS[name]
    width, height = master
    if slot.whole:
        scale = min(1.0, slot.width / width, slot.height / height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        return [Cut(name, slot, (0, 0, width, height), *size)]
    box = _crop(master, slot.width / slot.height, focus)
    taken = box[2] - box[0], box[3] - box[1]
    found = [Cut(name, slot, box, slot.width, slot.height)]
    if slot.double and taken[0] >= 2 * slot.width and taken[1] >= 2 * slot.height:
        found.append(Cut(f"{name}_2x", slot, box, 2 * slot.width, 2 * slot.height))
    return found


def _crop(master: tuple[int, int], aspect: float, focus: tuple[float, float]) -> tuple[int, int, int, int]:
    """The largest part of the master with the aspect, as near to the focus as the edges allow."""
    width = min(master[0], round(master[1] * aspect))
    height = min(master[1], round(master[0] / aspect))
    left = round(min(max(focus[0] * master[0] - width / 2, 0), master[0] - width))
    top = round(min(max(focus[1] * master[1] - height / 2, 0), master[1] - height))
    return left, top, left + width, top + height
