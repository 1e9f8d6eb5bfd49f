"""docs/booth.md: the two languages say the same, step by step, and about the same things that they were tried."""

from __future__ import annotations

import re

import pytest

from kiosk.tooling import ROOT

CHINESE, ENGLISH = (ROOT / "docs" / "booth.md").read_text(encoding="utf-8").split("\n# English\n")
CHINESE = CHINESE.split("\n# 中文\n")[1].rstrip("-\n")
MARKS = {"已试": "tried", "虚拟屏": "virtual screen", "未试": "not tried"}
MARK = re.compile(r"[【\[][^】\]]*?(" + "|".join([*MARKS, "not tried", "tried", "virtual screen"]) + r")[^】\]]*[】\]]")
NOT_TRIED = re.compile(r"未试】|not tried\]")
WINDOWS = re.compile(r"Windows|\.ps1|\.exe|C:\\|Ctrl\+Alt\+Del|Shell Launcher")
ALL_MARKED = ("2", "6", "7", "10", "11")
"""Sections in which everything is something to do."""


def sections(text: str) -> dict[str, str]:
    parts = re.split(r"^## (\d+) .*$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def blocks(text: str) -> list[str]:
    """Each step, row of a table and paragraph by itself; no headings, no lines that are to be copied."""
    parts = re.split(r"\n\s*\n|\n(?=- |\d+\. |\|)", text)
    return [part for part in parts if part.strip() and not part.startswith(("    ", "#", "|--", "\n# "))]


def test_the_steps_are_the_same() -> None:
    assert list(sections(CHINESE)) == list(sections(ENGLISH)) == [str(number) for number in range(1, 12)]


def test_commands_and_files_are_the_same() -> None:
    for number, text in sections(CHINESE).items():
        commands = [set(re.findall(r"`([^`]+)`", part)) for part in (text, sections(ENGLISH)[number])]
        assert commands[0] == commands[1], f"step {number}: {commands[0] ^ commands[1]}"


def test_every_table_has_as_many_rows() -> None:
    for number, text in sections(CHINESE).items():
        assert text.count("\n|") == sections(ENGLISH)[number].count("\n|"), number


def test_what_was_tried_is_said_alike() -> None:
    for number, text in sections(CHINESE).items():
        for zh, en in MARKS.items():
            if f"{zh}】" in text:
                assert en in sections(ENGLISH)[number], f"step {number}: {zh}"


@pytest.mark.parametrize("text", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_whatever_speaks_of_windows_says_that_it_was_not_tried(text: str) -> None:
    for number, part in sections(text).items():
        spoken = [block for block in blocks(part) if number == "6" or WINDOWS.search(block)]
        assert [block for block in spoken if not NOT_TRIED.search(block)] == [], number
    assert sum(bool(WINDOWS.search(block)) for block in blocks(text)) > 10


@pytest.mark.parametrize("text", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_every_step_says_whether_it_was_tried(text: str) -> None:
    for number in ALL_MARKED:
        assert [block for block in blocks(sections(text)[number]) if not MARK.search(block)] == [], number


def test_step_by_step_the_marks_are_the_same() -> None:
    for number, text in sections(CHINESE).items():
        for zh, en in zip(blocks(text), blocks(sections(ENGLISH)[number]), strict=True):
            found = [[MARKS.get(mark, mark) for mark in MARK.findall(block)] for block in (zh, en)]
            assert found[0] == found[1], f"{number}: {zh}"


@pytest.mark.parametrize("text", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_the_packages_are_those_that_the_script_installs(text: str) -> None:
    script = (ROOT / "packaging" / "linux" / "install.sh").read_text(encoding="utf-8")
    installed = {name for group in re.findall(r'packages="([^"]*)"', script) for name in group.split()} - {"$packages"}
    told = next(block for block in blocks(sections(text)["5"]) if "`cage`" in block)
    others = {"/opt/kiosk", "kiosk", "--rotate", "--update-at 03:00"}
    assert set(re.findall(r"`([^`]+)`", told)) - others == installed
