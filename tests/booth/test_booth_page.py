"""docs/booth.md: the two languages say the same, step by step, and about the same things that they were tried."""

from __future__ import annotations

import re

from kiosk.tooling import ROOT

CHINESE, ENGLISH = (ROOT / "docs" / "booth.md").read_text(encoding="utf-8").split("\n# English\n")
CHINESE = CHINESE.split("\n# 中文\n")[1]
MARKS = {"已试": "tried", "虚拟屏": "virtual screen", "未试": "not tried"}


def sections(text: str) -> dict[str, str]:
    parts = re.split(r"^## (\d+) .*$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


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
