"""Reading settings.toml: what may stand in it, and that a fault in it never stops the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from kiosk.settings import Contact, Hours, Settings, load
from kiosk.settings.forms import form


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


def formed(kind: Any, key: str = "") -> Iterator[str]:
    """Keys of all settings whose form is fixed by a pattern."""
    for field in msgspec.structs.fields(kind):
        here, around = f"{key}.{field.name}".strip("."), [field.type]
        while around:
            one = around.pop()
            if isinstance(one, type) and issubclass(one, msgspec.Struct):
                yield from formed(one, here)
            if any(isinstance(each, msgspec.Meta) and each.pattern for each in getattr(one, "__metadata__", ())):
                yield here
            around += get_args(one)


def test_every_form_is_said_in_words() -> None:
    found = set(formed(Settings))
    assert len(found) > 10 and found == {key for key in found if form(key)}


def test_what_may_stand_there_is_said_with_the_line(tmp_path: Path) -> None:
    _, fault = load(write(tmp_path, '[hours]\nopen = "9"\nclose = "17:00"'))
    assert fault and "第 2 行，hours.open：写法不对，请写成 09:00" in fault
    assert 'line 2, hours.open: is not written as it should be: a time of day like "09:00"' in fault


def test_one_hour_without_the_other_is_told_in_each_language_by_itself(tmp_path: Path) -> None:
    _, fault = load(write(tmp_path, '[hours]\nopen = "09:00"'))
    zh, _, en = (fault or "").partition(" / ")
    assert "hours：open 和 close 要一起写。" in zh and zh.endswith("请改正后重新启动。")
    assert "hours: write open and close together" in en and "要一起写" not in en


def test_kinds_of_values_are_said_in_words(tmp_path: Path) -> None:
    _, fault = load(write(tmp_path, '[idle]\nafter = "soon"\n[content]\nkeys = "x"'))
    assert "应为数字，现在是文字（加引号）" in (fault or "") and "should be a number, is text in quotation" in (
        fault or ""
    )
