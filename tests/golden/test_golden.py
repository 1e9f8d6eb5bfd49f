"""Golden pictures: the screens as they were looked at and found good, on the software renderer.

After a change that is meant to be seen: `python -m tests.golden.test_golden` writes them anew; look at every one of
them before they are committed. They are kept at half size, which is enough to see a pixel of design move.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk import tour_stops
from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from tests import fairside
from tests.driver import Visitor

FOLDER = Path(__file__).parent / "pictures"
SHAPES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
STOPS = (
    *("01-attract", "02-home", "03-parks", "03-parks-search", "05-source", "06-compare", "07-match", "08-location"),
    *("11-enquiry", "11-enquiry-pinyin", "11-enquiry-digits", "11-enquiry-check", "11-enquiry-thanks", "18-called"),
)
STAFF_STOPS = ("today-calling", "fair", "list", "sheet")
STAFF = ("12-staff-door", "12-staff-settings", "12-staff-setting-number", "12-staff-first-phrase")
"""Of the staff side, what says nothing of this computer."""
FIRST_OF = ("04-", "09-", "10-", "16-", "17-")
"""Of these series the first is enough: the others differ in content, not in design."""
TOLERANCE = 6
"""Grey levels (of 255) by which fonts may come out differently from one machine to the next."""
SHARE = 0.002
"""Share of pixels that may differ by more than that: 0.2 %, less than one changed word."""


def chosen(visitor: Visitor) -> Iterator[tuple[str, Image.Image]]:
    """The stops that are compared, at half size."""
    seen: set[str] = set()
    for name, go in tour_stops.stops(visitor.app):
        go(visitor.app)
        visitor.settle()
        series = next((one for one in FIRST_OF if name.startswith(one)), name)
        if series in seen or (series == name and name not in (*STOPS, *STAFF)):
            continue
        seen.add(series)
        yield name, half(visitor.root.grabWindow())


def chosen_of_staff(visitor: Visitor) -> Iterator[tuple[str, Image.Image]]:
    """The stops of staff's first page that are compared, at half size."""
    for name in fairside.stops(visitor):
        visitor.settle()
        if name in STAFF_STOPS:
            yield f"20-staff-{name}", half(visitor.root.grabWindow())


def half(picture: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "BMP")  # type: ignore[call-overload]
    whole = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    return whole.resize((whole.width // 2, whole.height // 2), Image.Resampling.BOX)


def different(one: Image.Image, other: Image.Image) -> float:
    """Share of pixels that differ by more than the tolerance."""
    if one.size != other.size:
        return 1.0
    bands = ImageChops.difference(one, other).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(worst.histogram()[TOLERANCE + 1 :]) / (one.width * one.height)


def compare(pictures: Iterator[tuple[str, Image.Image]], series: str, folder: Path) -> list[str]:
    """What differs from the pictures that were approved, one line each; those that differ are left in the folder."""
    faults = []
    for name, picture in pictures:
        file = FOLDER / f"{series}-{name}.webp"
        share = different(picture, Image.open(file).convert("RGB")) if file.exists() else 1.0
        if share > SHARE:
            picture.save(folder / f"{file.stem}.png")
            faults.append(f"{file.name}: {share:.2%} differs, see {folder / file.stem}.png")
    return faults


@pytest.mark.parametrize(("shape", "language"), list(itertools.product(SHAPES, ("zh", "en"))))
def test_the_screens_look_as_they_were_approved(
    pack: Pack, quiet: QtLog, shape: str, language: str, tmp_path: Path
) -> None:
    visitor = Visitor(pack, SHAPES[shape], language=language, desk=PretendDesk())
    faults = compare(chosen(visitor), f"{shape}-{language}", tmp_path)
    visitor.close()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("shape", "language"), list(itertools.product(SHAPES, ("zh", "en"))))
def test_the_first_page_of_staff_looks_as_it_was_approved(
    pack: Pack, quiet: QtLog, shape: str, language: str, tmp_path: Path
) -> None:
    visitor = fairside.fair(pack, SHAPES[shape], tmp_path / "data", language)
    faults = compare(chosen_of_staff(visitor), f"{shape}-{language}", tmp_path)
    visitor.close()
    assert not faults, "\n".join(faults)


def test_a_changed_word_would_be_noticed(pack: Pack, quiet: QtLog) -> None:
    """The comparison itself: the same screen is equal, the other language is not."""
    visitor = Visitor(pack, SHAPES["landscape"])
    visitor.app.open("home")
    visitor.settle()
    chinese = half(visitor.root.grabWindow())
    again = half(visitor.root.grabWindow())
    visitor.app.chooseLanguage("en")
    visitor.settle()
    english = half(visitor.root.grabWindow())
    visitor.close()
    assert different(chinese, again) == 0
    assert different(chinese, english) > SHARE


def write(pack: Pack) -> None:
    FOLDER.mkdir(exist_ok=True)
    kept = set()
    for shape, language in itertools.product(SHAPES, ("zh", "en")):
        visitor = Visitor(pack, SHAPES[shape], language=language, desk=PretendDesk())
        for name, picture in chosen(visitor):
            kept.add(_keep(picture, FOLDER / f"{shape}-{language}-{name}.webp"))
        visitor.close()
        with tempfile.TemporaryDirectory() as folder:
            booth = fairside.fair(pack, SHAPES[shape], Path(folder), language)
            for name, picture in chosen_of_staff(booth):
                kept.add(_keep(picture, FOLDER / f"{shape}-{language}-{name}.webp"))
            booth.close()
    for old in set(FOLDER.glob("*.webp")) - kept:
        old.unlink()


def _keep(picture: Image.Image, file: Path) -> Path:
    """Write a picture, unless the one that is there is the same: that takes seconds."""
    if not file.exists() or ImageChops.difference(Image.open(file).convert("RGB"), picture.convert("RGB")).getbbox():
        picture.save(file, lossless=True, quality=100, method=6)
        print(file.name, flush=True)
    return file


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    from PySide6.QtGui import QGuiApplication

    from kiosk import paths
    from kiosk.content.load import open_pack
    from tests.conftest import compile_content

    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    compile_content(paths.base() / "build" / "test-pack")
    write(open_pack(paths.base() / "build" / "test-pack"))
