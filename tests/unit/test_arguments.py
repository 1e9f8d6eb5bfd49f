from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk.arguments import Parser, in_chinese
from kiosk.supervisor import codes

CHINESE = re.compile("[一-鿿]")
ENGLISH = re.compile("[a-z]{2,} [a-z]{2,}")

SLIPS = [
    "content",
    "content fly",
    "content check",
    "content check a --language fr",
    "content check a b",
    "content compile a",
    "content compile a b --jobs 0",
    "content compile a b --jobs x",
    "content import a",
    "content new",
    "content translated --nonsense a",
    "content workbook a b --force=1",
    "preview",
    "preview a --language fr",
    "doctor x",
    "doctor --json=1",
    "doctor --language",
    "insights",
    "insights report --html --csv",
    "insights report --from yesterday",
    "tour",
    "tour --out a --size big",
    "tour --out a --text huge",
    "tour --out a --mm wide",
    "takeaway",
    "takeaway --parks a",
    "lockdown",
    "lockdown --check --hours 25:00-26:00",
    "enquiries",
    "enquiries fly",
    "enquiries export",
    "enquiries export --out a --sealed b",
    "enquiries erase",
    "staff",
    "staff setup --pin-only --key-only",
    "pack",
    "pack build a",
    "pack install",
    "pack list x",
    "pack rollback --js=1",
    "run --size 3",
    "run --nonsense",
    "run --language",
    "fly",
]


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_is_told_in_both_languages(
    slip: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    code: object
    try:
        code = program.main(slip.split())
    except SystemExit as stop:
        code = stop.code
    said = [line for line in capsys.readouterr().err.splitlines() if not line.startswith((" ", "用法"))]
    assert code == (codes.USAGE if slip.startswith("run") else 2)
    assert CHINESE.search("\n".join(said)) and ENGLISH.search("\n".join(said)), said
    assert not any("Traceback" in line for line in said)


@pytest.mark.parametrize("command", sorted(program.COMMANDS))
def test_help_is_in_both_languages(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        program.main([command, "--help"])
    except SystemExit as stop:
        assert not stop.code
    shown = capsys.readouterr().out
    assert "用法 / usage: " in shown and "显示这份说明 / show this help" in shown
    assert "show this help message" not in shown and not re.search("^(options|positional arguments):", shown, re.M)


def test_an_option_of_a_shared_parent_stands_among_the_others() -> None:
    shared = Parser(add_help=False)
    shared.add_argument("--language")
    assert Parser(prog="kiosk", parents=[shared]).format_help().count("选项 / options") == 1


def test_what_is_not_foreseen_is_told_all_the_same() -> None:
    assert in_chinese("something of a later Python") == "参数不对：something of a later Python"
    assert in_chinese("argument --size: 3: 请写成 1920x1080 / write it like 1920x1080") == ""
