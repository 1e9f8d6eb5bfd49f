"""The zone's own look: colours that exist and can be read, logos and a map that may be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.check_media import MIN_HEIGHT, MIN_WIDTH, look
from kiosk.content.contrast import is_colour, nearest, over, ratio
from kiosk.content.faults import Fault
from kiosk.content.ids import Ids, Place
from kiosk.content.manifest import MEDIA
from kiosk.content.model import Palette
from kiosk.content.pictures import plain_uses
from kiosk.content.slots import LOGO

TEXT, SIGN = 4.5, 3.0
"""WCAG 2.2 AA: text (1.4.3); lines, nodes and borders that must be seen (1.4.11)."""
WHITE = "#FFFFFF"
LABEL = 0xDE / 0xFF
"""How much of the ink the label on a picture keeps."""
LOGO_LEAST = (176, 88)
"""Pixels of a logo's longer and shorter side: twice its height beside the name, for 4K."""
_APPROVAL = re.compile(r"[（(〔［\[]\s*(19|20)[0-9]{2}\s*[）)〕］\]]\s*第?\s*[0-9]+\s*号")


_PAGES = ("paper", "card", "sand")
STANDS_ON: dict[str, tuple[tuple[str, ...], float]] = {
    "ink": ((*_PAGES, "key", "line_lit", "white"), TEXT),
    "ink2": (_PAGES, TEXT),
    "ink3": (_PAGES, TEXT),
    "line": (_PAGES, SIGN),
    "line_text": ((*_PAGES, "white"), TEXT),
    "control": (_PAGES, SIGN),
    "fits": (_PAGES, TEXT),
    "misfits": (_PAGES, TEXT),
    "pressed": (("white",), TEXT),
    "night": (("white",), TEXT),
    "night2": (("white",), TEXT),
    "night3": (("white",), TEXT),
    "mist": (("night", "night2"), TEXT),
    "mist2": (("night",), TEXT),
    "line_lit": (("night", "night2"), TEXT),
}
"""Spec §2, the pairs that occur on the screens: a colour, what it must stand out from (or what stands on it), and by
how much. Hairlines, dashes and buttons whose turn has not come are exempt."""


def is_approval(text: str) -> bool:
    """Whether a text is an approval number of a map: 湘S(2020)012号, GS（2022）4308号, 国审字(2009)第123号."""
    return _APPROVAL.search(text) is not None


def check_theme(ids: Ids) -> Iterator[Fault]:
    """Colours, logos and map of zone.yaml."""
    document = ids.content.zone
    place = Place(document, (), document.value)
    yield from _colours(place, document.value.look.palette)
    for path, key, slot in plain_uses(document.value):
        if key in ids.content.sound:
            continue
        found = look(ids.content.folder / MEDIA, key, LOGO_LEAST if slot == LOGO else (MIN_WIDTH, MIN_HEIGHT))
        if found is not None:
            yield place.fault(found[0], path, path=f"{MEDIA}/{key}", **found[1])
    shown = document.value.map
    if shown is not None and not shown.approval:
        yield place.fault("map-approval", ("map", "approval"))
    elif shown is not None and not is_approval(shown.approval):
        yield place.fault("map-approval-form", ("map", "approval"), found=shown.approval)


def _colours(place: Place, colours: Palette) -> Iterator[Fault]:
    values = {name: getattr(colours, name) for name in colours.__struct_fields__}
    wrong = {name for name, value in values.items() if not is_colour(value)}
    for name in sorted(wrong):
        yield place.fault("colour-form", ("theme", "colours", name), found=values[name])
    values["white"] = WHITE
    for token, (grounds, wanted) in STANDS_ON.items():
        if wrong.isdisjoint((token, *grounds)):
            yield from _contrast(place, token, {name: values[name] for name in grounds}, wanted)


def _contrast(place: Place, token: str, grounds: dict[str, str], wanted: float) -> Iterator[Fault]:
    """One fault a colour, for the ground on which it is read worst."""
    colour: str = getattr(place.value.look.palette, token)

    def ratios(one: str) -> list[tuple[float, str]]:
        found = [(ratio(one, ground), f"{name} {ground}") for name, ground in grounds.items()]
        if token == "ink":  # the label on a picture lets some of the picture through
            found.append((ratio(over(one, LABEL, WHITE), WHITE), f"white {WHITE}"))
        return found

    worst, ground = min(ratios(colour))
    if worst < wanted:
        better = nearest(colour, lambda one: min(ratios(one))[0] >= wanted)
        yield place.fault(
            "colour-contrast" if better else "colour-contrast-none",
            ("theme", "colours", token),
            token=f"{token} {colour}",
            ground=ground,
            found=f"{int(worst * 100) / 100:.2f}",  # rounded down: 4.496 is not 4.5
            wanted=f"{wanted:g}",
            better=better or "",
        )
