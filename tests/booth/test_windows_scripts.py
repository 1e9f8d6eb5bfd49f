"""The scripts for Windows as far as they can be tried without one: they are read, and compared with the check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

from kiosk.lockdown.windows_machine import PLACES
from kiosk.tooling import ROOT

WINDOWS = ROOT / "packaging" / "windows"
SCRIPTS = sorted(WINDOWS.glob("*.ps1"))
INSTALL = (WINDOWS / "install.ps1").read_text(encoding="utf-8-sig")
REMOVE = (WINDOWS / "remove.ps1").read_text(encoding="utf-8-sig")
COMMON = (WINDOWS / "common.ps1").read_text(encoding="utf-8-sig")


def slips(text: bytes) -> list[str]:
    """Places that are no PowerShell, as line and text."""

    def walk(node: Node) -> Iterator[str]:
        if node.is_error or node.is_missing:
            yield f"{node.start_point[0] + 1}: {text[node.start_byte : node.end_byte].decode()[:60]}"
        for child in node.children:
            yield from walk(child)

    return list(walk(Parser(Language(tree_sitter_powershell.language())).parse(text).root_node))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_it_is_powershell(script: Path) -> None:
    assert slips(script.read_bytes()) == []


def test_a_missing_bracket_would_be_seen() -> None:
    assert slips(INSTALL.replace("function Copy-Program {", "function Copy-Program", 1).encode())


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_powershell_5_reads_its_chinese(script: Path) -> None:
    """Without the mark at the beginning it takes the file for the system's old code page."""
    assert script.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("key", [key for key in PLACES if key != "account"])
def test_everything_that_the_check_looks_at_is_set(key: str) -> None:
    place = PLACES[key]
    path = place.path.replace(r"SOFTWARE\Policies\Microsoft\Windows", "$Policies", 1)
    if place.path.endswith("Winlogon"):
        path = "$Winlogon"
    assert re.search(rf"{re.escape(path)}.*'{place.name}'", INSTALL), f"{path} {place.name}"


def test_the_exit_codes_are_the_actions_of_shell_launcher() -> None:
    assert "CustomReturnCodes       = [int[]](0, 1, 2, 3)" in INSTALL
    assert "CustomReturnCodesAction = [int[]](0, 1, 2, 3)" in INSTALL


def test_every_kind_of_note_is_taken_back() -> None:
    noted = set(re.findall(r"Add-Note '(\w+)'", INSTALL + COMMON))
    assert noted == set(re.findall(r"^        '(\w+)' \{", REMOVE, re.MULTILINE))
    assert noted == {"account", "feature", "folder", "key", "launcher", "plan", "registry", "shell", "variable"}


def test_it_says_that_it_was_not_run() -> None:
    for text in (INSTALL, REMOVE):
        assert "NOT YET RUN ON A REAL WINDOWS" in text
