"""Photographs into masters, and whose they are."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageFilter

from kiosk.content.photographs import prepare as preparing
from kiosk.content.photographs.batch import prepare_all
from kiosk.content.photographs.match import Photo, Subjects, find_photos
from kiosk.content.photographs.names import final_name
from kiosk.content.photographs.opening import date_taken
from kiosk.content.photographs.prepare import Job, Prepared, prepare
from tests.unit.content.photo_maker import POSITION, photo, scene

NAMES = {
    "xn-xx-software-park": ("湘南湘西软件产业园", "Xiangnan–Xiangxi Software Industry Park"),
    "xn-xx-ecommerce-park": ("湘南湘西高新电商产业园", "E-commerce Park"),
    "tusstar": ("启迪之星", "TusStar Incubator"),
    "5g-park": ("5G产业园", "5G Industry Park"),
}


def made(source: Path, folder: Path) -> tuple[Prepared, Path]:
    target = folder / "made.jpg"
    return prepare(Job(source, target)), target


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic"])
@pytest.mark.parametrize(("turned", "corner"), [(1, (0.1, 0.1)), (3, (0.9, 0.9)), (6, (0.9, 0.1)), (8, (0.1, 0.9))])
def test_every_format_is_turned_upright_and_stripped(tmp_path: Path, suffix: str, turned: int, corner: tuple) -> None:
    source = photo(tmp_path / f"a{suffix}", turned=turned)
    assert POSITION.encode() in source.read_bytes()
    result, target = made(source, tmp_path)
    assert (result.refused, result.problem) == (False, "")
    with Image.open(target) as picture:
        assert picture.format == "JPEG" and picture.mode == "RGB"
        assert picture.size == ((1600, 1200) if turned in (1, 3) else (1200, 1600))
        red, green, blue = picture.getpixel((int(picture.width * corner[0]), int(picture.height * corner[1])))
        assert red > 200 and green < 60 and blue < 60
        assert not picture.getexif() and not {"exif", "xmp", "comment", "icc_profile"} & set(picture.info)
    raw = target.read_bytes()
    for trace in (POSITION, "TestPhone", "Exif", "http://ns.adobe.com", "2026:05:01"):
        assert trace.encode() not in raw


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "I;16", "1"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    source = tmp_path / ("a.tif" if mode == "CMYK" else "a.png")
    picture = Image.linear_gradient("L").resize((1400, 900)) if mode == "I;16" else scene(1400, 900)
    if mode == "I;16":
        picture = picture.convert("I").point(lambda level: level * 257).convert("I;16")
    (picture if picture.mode == mode else picture.convert(mode)).save(source)
    result, target = made(source, tmp_path)
    assert not result.refused, result
    with Image.open(target) as found:
        assert found.mode == "RGB" and found.size == (1400, 900)
        low, high = found.convert("L").getextrema()
        assert high - low > 150  # not cut off at 255, not black


def test_colours_of_another_profile_become_srgb(tmp_path: Path) -> None:
    """Under a profile whose red and green are exchanged, what is stored as red is green."""
    raw = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    raw = raw.replace(b"rXYZ", b"tmp_").replace(b"gXYZ", b"rXYZ").replace(b"tmp_", b"gXYZ")
    raw = raw.replace("sRGB".encode("utf-16-be"), "mine".encode("utf-16-be"))
    scene(1400, 900).save(tmp_path / "a.tif", icc_profile=raw)
    result, target = made(tmp_path / "a.tif", tmp_path)
    assert not result.refused
    with Image.open(target) as found:
        red, green, blue = found.getpixel((100, 100))
        assert green > 200 and red < 80 and blue < 80
        assert "icc_profile" not in found.info


@pytest.mark.parametrize(("size", "problem"), [((1279, 900), "photo-small"), ((1300, 719), "photo-small")])
def test_tiny_ones_are_refused(tmp_path: Path, size: tuple[int, int], problem: str) -> None:
    result, target = made(photo(tmp_path / "a.jpg", size), tmp_path)
    assert (result.refused, result.problem) == (True, problem) and not target.exists()


def test_large_ones_are_made_smaller_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "LARGE_PIXELS", 1_000_000)
    monkeypatch.setattr(preparing, "LONGEST", 1500)
    result, target = made(photo(tmp_path / "a.jpg", (1600, 1200)), tmp_path)
    assert (result.refused, result.problem) == (False, "photo-large")
    with Image.open(target) as found:
        assert found.size == (1500, 1125)


def test_those_beyond_all_bounds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "MAX_PIXELS", 1_000_000)
    result, target = made(photo(tmp_path / "a.png", (1600, 1200)), tmp_path)
    assert (result.refused, result.problem) == (True, "photo-too-large") and not target.exists()


@pytest.mark.parametrize(("radius", "problem"), [(0, ""), (6, "photo-blurred")])
def test_blurred_ones_are_said_and_taken(tmp_path: Path, radius: int, problem: str) -> None:
    picture = scene(1920, 1280).filter(ImageFilter.GaussianBlur(radius)) if radius else scene(1920, 1280)
    plain = picture.copy()
    result, target = made(photo(tmp_path / "a.jpg", picture=plain), tmp_path)
    assert (result.refused, result.problem) == (False, problem) and target.exists()


def test_one_sharp_place_is_enough(tmp_path: Path) -> None:
    picture = scene(1920, 1280).filter(ImageFilter.GaussianBlur(8))
    picture.paste(scene(1920, 1280).crop((800, 500, 1200, 900)), (800, 500))
    assert made(photo(tmp_path / "a.jpg", picture=picture), tmp_path)[0].problem == ""


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic"])
def test_damaged_files_are_refused_and_nothing_is_raised(tmp_path: Path, suffix: str) -> None:
    raw = photo(tmp_path / f"a{suffix}", (1300, 800)).read_bytes()
    for seed in range(12):
        chance = random.Random(seed)
        damaged = bytearray(raw[: chance.randrange(len(raw))] if seed % 2 else raw)
        for _ in range(0 if seed % 2 else 60):
            damaged[chance.randrange(min(len(damaged), 4000))] = chance.randrange(256)
        (tmp_path / f"b{suffix}").write_bytes(damaged)
        result, target = made(tmp_path / f"b{suffix}", tmp_path)
        assert result.refused != target.exists()
        target.unlink(missing_ok=True)
    assert not list(tmp_path.glob("*.part"))


def test_the_day_comes_from_the_camera(tmp_path: Path) -> None:
    assert date_taken(photo(tmp_path / "a.jpg")) == "2026-05-01"
    scene(1300, 800).save(tmp_path / "b.jpg")
    (tmp_path / "c.jpg").write_bytes(b"nothing")
    assert date_taken(tmp_path / "b.jpg") is None and date_taken(tmp_path / "c.jpg") is None


def test_many_are_made_on_several_cores_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jobs = [Job(photo(tmp_path / f"{n}.jpg", (1300, 800)), tmp_path / "out" / f"{n}.jpg") for n in range(5)]
    done = prepare_all(jobs, 2)
    assert [one.job for one in done] == jobs and all(job.target.exists() for job in jobs)
    assert "photographs 100 %" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("inside", "ids"),
    [
        ("tusstar/IMG_1.jpg", ("tusstar",)),
        ("启迪之星/IMG_1.jpg", ("tusstar",)),
        ("TusStar Incubator/IMG_1.jpg", ("tusstar",)),
        ("qidizhixing/1.jpg", ("tusstar",)),
        ("QDZX/1.jpg", ("tusstar",)),
        ("启迪之星 3.jpg", ("tusstar",)),
        ("启迪之星（夜景）.jpg", ("tusstar",)),
        ("软件产业园/1.jpg", ("xn-xx-software-park",)),
        ("照片/软件产业园/夜/1.jpg", ("xn-xx-software-park",)),
        ("xn-xx-software-park_02.jpg", ("xn-xx-software-park",)),
        ("５Ｇ产业园/1.jpg", ("5g-park",)),
        ("5G Industry Park-7.jpg", ("5g-park",)),
        ("IMG_20260501_102030.jpg", ()),
        ("DSC01234.jpg", ()),
        ("2026/05/IMG_1.jpg", ()),
        ("产业园/1.jpg", ("5g-park", "xn-xx-ecommerce-park", "xn-xx-software-park")),
    ],
)
def test_names_say_which_park_it_is(inside: str, ids: tuple[str, ...]) -> None:
    assert Subjects(NAMES).of(Photo(Path("/x") / inside, inside)) == ids


@pytest.mark.parametrize(
    ("file", "final"),
    [
        ("IMG_0001.HEIC", "img-0001.jpg"),
        ("软件园 大门.png", "ruan-jian-yuan-da-men.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("…….jpg", "photo.jpg"),
        ("ａ１.JPG", "a1.jpg"),
    ],
)
def test_kept_under_a_plain_name(file: str, final: str) -> None:
    assert final_name(file) == final


def test_a_folder_is_looked_through_without_following_links(tmp_path: Path) -> None:
    photo(tmp_path / "in" / "园区" / "a.JPG".lower())
    for name in (".hidden.jpg", "Thumbs.db", "note.txt", "b.HEIC"):
        (tmp_path / "in" / name).write_bytes(b"x")
    photo(tmp_path / "out" / "secret.jpg")
    (tmp_path / "in" / "link.jpg").symlink_to(tmp_path / "out" / "secret.jpg")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "out")
    found = find_photos(tmp_path / "in")
    assert [one.inside for one in found.photos] == ["b.HEIC", "园区/a.jpg"] and found.others == ["note.txt"]
