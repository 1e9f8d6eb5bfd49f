"""Reading settings.toml: what may stand in it, and that a fault in it never stops the kiosk."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from kiosk.settings import Contact, Hours, Settings, load


def write(folder: Path, text: str) -> Path:
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path) == (Settings(), None)
    assert Settings().contact == Contact() and not Settings().contact.given
    assert Settings().link is None


def test_a_contact_and_a_link_are_read(tmp_path: Path) -> None:
    text = """\
link = "https://example.org/parks?from=kiosk"

[contact]
name = "张三"
organisation = "招商合作局"
telephone = "0734-8888888转12"
email = "zhang.san@example.org"
"""
    settings, fault = load(write(tmp_path, text))
    assert fault is None
    assert settings.contact == Contact(
        name="张三", organisation="招商合作局", telephone="0734-8888888转12", email="zhang.san@example.org"
    )
    assert settings.contact.given
    assert settings.link == "https://example.org/parks?from=kiosk"


@pytest.mark.parametrize("telephone", ["+86 734 888 8888", "(0734) 888-8888", "0734-8888888 ext. 12", "12345"])
def test_telephone_numbers_as_people_write_them(tmp_path: Path, telephone: str) -> None:
    settings, fault = load(write(tmp_path, f'[contact]\ntelephone = "{telephone}"'))
    assert fault is None and settings.contact.telephone == telephone


@pytest.mark.parametrize(
    "line",
    [
        'link = "www.example.org"',
        'link = "javascript:alert(1)"',
        'link = "https://example.org/a b"',
        'link = "https://例子.cn"',
        f'link = "https://{"x" * 300}"',
        'contact = "张三"',
        'contact = { name = "" }',
        'contact = { name = "  " }',
        'contact = { name = "two\\nlines" }',
        f'contact = {{ name = "{"张" * 31}" }}',
        f'contact = {{ organisation = "{"局" * 81}" }}',
        'contact = { telephone = "call me" }',
        'contact = { telephone = "1234\\r\\nNOTE:x" }',
        'contact = { telephone = "" }',
        'contact = { email = "nobody" }',
        'contact = { email = "a b@example.org" }',
        'contact = { email = "a@example.org\\nX:y" }',
        'contact = { email = "a@example.org\\n" }',
        'contact = { email = "a,b@example.org" }',
        'contact = { name = "one line\\n" }',
        'link = "https://example.org\\n"',
        'hours = { open = "09:00" }',
        'hours = { open = "9:00", close = "18:00" }',
        'hours = { open = "09:00", close = "24:00" }',
        "hours = { dim = 1.0 }",
        'contact = { fax = "0734-8888888" }',
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_place(tmp_path: Path, line: str) -> None:
    settings, fault = load(write(tmp_path, line))
    assert settings == Settings()
    assert fault is not None and "settings.toml" in fault and line.split(" ")[0] in fault


def test_hours_are_read(tmp_path: Path) -> None:
    settings, fault = load(write(tmp_path, '[hours]\nopen = "09:00"\nclose = "18:30"\ndim = 0.4'))
    assert fault is None and settings.hours == Hours(open="09:00", close="18:30", dim=0.4)
    assert settings.hours.times == (time(9), time(18, 30))
    assert Settings().hours == Hours() and Hours().times is None, "without them it never dims"


def test_a_file_that_is_no_toml_gives_the_defaults(tmp_path: Path) -> None:
    settings, fault = load(write(tmp_path, "[contact\nname ="))
    assert settings == Settings() and fault is not None and "设置文件" in fault and "settings file" in fault


def test_a_restart_is_read(tmp_path: Path) -> None:
    settings, fault = load(write(tmp_path, '[restart]\nat = "04:00"\nmemory_mib = 500\n'))
    assert fault is None
    assert (settings.restart.at, settings.restart.memory_mib) == ("04:00", 500)
    assert Settings().restart.at is None


@pytest.mark.parametrize(
    "line", ['at = "24:00"', 'at = "4"', 'at = "04:60"', "at = 4", "memory_mib = 99", 'hour = "4"']
)
def test_a_restart_that_makes_no_sense_is_refused(tmp_path: Path, line: str) -> None:
    settings, fault = load(write(tmp_path, f"[restart]\n{line}\n"))
    assert fault is not None and settings == Settings()
