from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageStat

from kiosk.content.renditions import Job, flatten, grade, make, plan, read_master
from kiosk.content.scrims import ENOUGH, SCRIMS, apply_scrim, text_contrast
from kiosk.content.slots import SLOTS, cuts


@given(
    st.sampled_from(sorted(SLOTS)),
    st.integers(720, 6000),
    st.integers(720, 6000),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_cuts_stay_inside_the_master(name: str, width: int, height: int, focus_x: float, focus_y: float) -> None:
    for cut in cuts(name, (width, height), (focus_x, focus_y)):
        left, top, right, bottom = cut.box
        assert 0 <= left < right <= width and 0 <= top < bottom <= height
        slot = SLOTS[name]
        if slot.whole or cut.name.endswith("_2x"):
            assert cut.width <= right - left and cut.height <= bottom - top
        else:
            assert (cut.width, cut.height) == (slot.width, slot.height)
        if slot.whole:
            assert cut.box == (0, 0, width, height)
            assert cut.width <= slot.width and cut.height <= slot.height
        else:
            assert (right - left) / (bottom - top) == pytest.approx(slot.width / slot.height, rel=0.01)


def test_full_hd_masters_give_the_sizes_of_the_screens() -> None:
    assert [(cut.name, cut.width, cut.height) for cut in cuts("thumb", (1920, 1080), (0.5, 0.5))] == [
        ("thumb", 112, 72),
        ("thumb_2x", 224, 144),
    ]
    assert [(cut.name, cut.width, cut.height) for cut in cuts("hero", (1920, 1080), (0.5, 0.5))] == [
        ("hero", 1128, 568)
    ]
    assert [(cut.width, cut.height) for cut in cuts("full", (3000, 2000), (0.5, 0.5))] == [(1620, 1080)]


def test_the_focus_moves_the_crop() -> None:
    left, right = (cuts("attract_portrait", (1920, 1080), (focus, 0.5))[0].box for focus in (0.0, 1.0))
    assert left[0] == 0 and right[2] == 1920


def test_the_name_of_a_rendition_holds_all_that_it_is_made_from(tmp_path: Path) -> None:
    Image.new("RGB", (1920, 1080), (9, 9, 9)).save(tmp_path / "a.png")
    Image.new("RGB", (1920, 1080), (8, 9, 9)).save(tmp_path / "b.png")
    one, other = read_master(tmp_path / "a.png"), read_master(tmp_path / "b.png")
    names = {name for _, name in plan(one, {"hero": (0.5, 0.5), "attract": (0.5, 0.5)})}
    names |= {name for _, name in plan(one, {"door": (0.4, 0.5)})}
    names |= {name for _, name in plan(one, {"door": (0.6, 0.5)})}
    names |= {name for _, name in plan(other, {"hero": (0.5, 0.5)})}
    assert len(names) == 7  # hero, attract, two doors with their doubles, and the other master


def test_pictures_turned_by_the_camera_are_turned_back(tmp_path: Path) -> None:
    picture = Image.new("RGB", (1280, 720), (255, 255, 255))
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(tmp_path / "a.jpg", exif=exif)
    master = read_master(tmp_path / "a.jpg")
    assert (master.width, master.height) == (720, 1280)
    ((cut, _),) = plan(master, {"full": (0.5, 0.5)})
    make(Job(master.path, ((cut, tmp_path / "out.webp"),)))
    with Image.open(tmp_path / "out.webp") as made:
        assert made.size == (cut.width, cut.height) == (608, 1080)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "CMYK", "L", "I;16", "1"])
def test_pictures_of_every_mode_become_rgb(mode: str) -> None:
    assert flatten(Image.new(mode, (4, 4))).mode == "RGB"


def test_transparent_parts_become_paper() -> None:
    assert flatten(Image.new("RGBA", (1, 1), (0, 0, 0, 0))).getpixel((0, 0)) == (244, 242, 236)


def test_the_grade_calms_colours() -> None:
    def spread(picture: Image.Image) -> float:
        red, green, blue = ImageStat.Stat(picture).mean
        return max(red, green, blue) - min(red, green, blue)

    loud = Image.new("RGB", (8, 8), (220, 40, 40))
    assert 0.5 * spread(loud) < spread(grade(loud, 1.05, 0.80)) < 0.85 * spread(loud)


@pytest.mark.parametrize("name", sorted(SCRIMS))
@pytest.mark.parametrize("shade", [0, 128, 255])
def test_white_text_can_be_read_on_every_picture(name: str, shade: int) -> None:
    size = (480, 270) if name == "attract" else (270, 480)
    shown = apply_scrim(Image.new("RGB", size, (shade, shade, shade)), name)
    assert all(text_contrast(shown, box) >= ENOUGH for box in SCRIMS[name].texts)


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    whole = (0.0, 0.0, 1.0, 1.0)
    assert text_contrast(Image.new("RGB", (9, 9), (255, 255, 255)), whole) == pytest.approx(1.0)
    assert text_contrast(Image.new("RGB", (9, 9), (0, 0, 0)), whole) == pytest.approx(21.0)
    assert text_contrast(Image.new("RGB", (9, 9), (118, 118, 118)), whole) == pytest.approx(4.54, abs=0.1)
