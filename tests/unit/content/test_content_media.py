from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.content import check_media
from kiosk.content.check import check
from kiosk.content.check_media import look


@pytest.fixture
def media(tmp_path: Path) -> Path:
    return tmp_path


def save(path: Path, size: tuple[int, int] = (1280, 720), kind: str | None = None, **more: object) -> Path:
    Image.new("RGB", size, (9, 9, 9)).save(path, kind, **more)
    return path


def code(media: Path, key: str) -> str | None:
    found = look(media, key)
    return None if found is None else found[0]


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.jpeg", "a.webp", "A.PNG"])
def test_pictures_that_are_taken(media: Path, name: str) -> None:
    save(media / name)
    assert code(media, name) is None


def test_upright_pictures_are_taken(media: Path) -> None:
    save(media / "a.png", (720, 1280))
    assert code(media, "a.png") is None


@pytest.mark.parametrize("size", [(1279, 720), (1280, 719), (719, 1280), (1, 1)])
def test_small_pictures_are_refused(media: Path, size: tuple[int, int]) -> None:
    save(media / "a.png", size)
    assert code(media, "a.png") == "picture-small"


def test_names_that_lie_are_refused(media: Path) -> None:
    save(media / "a.jpg", kind="PNG")
    assert look(media, "a.jpg") == ("picture-extension", {"found": "PNG", "options": ".png"})
    save(media / "a.gif")
    assert code(media, "a.gif") == "picture-format"
    (media / "a.png").write_text("<svg/>")
    assert look(media, "a.png") == (
        "picture-unreadable",
        {"reason": ("文件里不是图片，或已损坏", "it holds no picture, or a damaged one")},
    )


def test_moving_pictures_are_refused(media: Path) -> None:
    frames = [Image.new("RGB", (1280, 720), (shade, 0, 0)) for shade in (1, 200)]
    frames[0].save(media / "a.webp", save_all=True, append_images=frames[1:])
    assert code(media, "a.webp") == "picture-animated"


def test_pictures_over_the_limits_are_refused(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(media / "a.png", (8000, 6300))
    assert code(media, "a.png") == "picture-large"
    save(media / "bomb.png", (20000, 20000), compress_level=1)
    assert code(media, "bomb.png") == "picture-large"
    monkeypatch.setattr(check_media, "MAX_BYTES", 10)
    save(media / "b.png")
    assert code(media, "b.png") == "picture-large"


@pytest.mark.parametrize("key", ["../a.png", "/etc/passwd", "x/../../a.png", "C:\\a.png", "a\0.png"])
def test_paths_out_of_media_are_refused(media: Path, key: str) -> None:
    assert code(media, key) == "picture-outside"


def test_a_picture_cut_short_is_refused(media: Path) -> None:
    Image.effect_noise((1280, 720), 80).convert("RGB").save(media / "a.jpg")
    whole = (media / "a.jpg").read_bytes()
    (media / "a.jpg").write_bytes(whole[: len(whole) // 2])
    assert code(media, "a.jpg") == "picture-unreadable"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["PNG", "JPEG", "WEBP", "GIF"]), st.integers(0, 3000), st.binary(max_size=40), st.integers(0, 90)
)
def test_no_damage_raises(tmp_path: Path, kind: str, place: int, junk: bytes, cut: int) -> None:
    path = tmp_path / "a.png"
    Image.linear_gradient("L").resize((64, 48)).save(path, kind)
    raw = path.read_bytes()
    path.write_bytes((raw[:place] + junk + raw[place + len(junk) :])[: len(raw) * (100 - cut) // 100])
    assert look(tmp_path, "a.png") is not None


def test_a_picture_used_twice_is_looked_at_once(zone: Path, fonts: Path) -> None:
    save(zone / "media" / "alpha" / "hero.png", (100, 100))
    assert [fault.code for fault in check(zone, fonts).faults] == ["picture-small"]
    (zone / "media" / "alpha" / "hero.png").unlink()
    assert [fault.code for fault in check(zone, fonts).faults] == ["picture-missing"] * 4
