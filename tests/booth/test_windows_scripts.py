"""The scripts for Windows as far as they can be tried without one: they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from .powershell import INSTALL, REMOVE, SCRIPTS, nodes


def slips(text: bytes) -> list[str]:
    """Places that are no PowerShell, as line and text."""
    return [
        f"{node.start_point[0] + 1}: {text[node.start_byte : node.end_byte].decode()[:60]}"
        for node in nodes(text)
        if node.is_error or node.is_missing
    ]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_it_is_powershell(script: Path) -> None:
    assert slips(script.read_bytes()) == []


def test_a_missing_bracket_would_be_seen() -> None:
    assert slips(INSTALL.replace("function Copy-Program {", "function Copy-Program", 1).encode())


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_powershell_5_reads_its_chinese(script: Path) -> None:
    """Without the mark at the beginning it takes the file for the system's old code page."""
    assert script.read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_exit_codes_are_the_actions_of_shell_launcher() -> None:
    assert "CustomReturnCodes       = [int[]](0, 1, 2, 3)" in INSTALL
    assert "CustomReturnCodesAction = [int[]](0, 1, 2, 3)" in INSTALL


def test_it_says_that_it_was_not_run() -> None:
    for text in (INSTALL, REMOVE):
        assert "NOT YET RUN ON A REAL WINDOWS" in text
