"""The scripts for Windows, read by a parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

from kiosk.tooling import ROOT

WINDOWS = ROOT / "packaging" / "windows"
SCRIPTS = sorted(WINDOWS.glob("*.ps1"))
INSTALL, REMOVE, COMMON = (
    (WINDOWS / f"{name}.ps1").read_text(encoding="utf-8-sig") for name in ("install", "remove", "common")
)


class Command(NamedTuple):
    """A command of a script: where it stands, its name, and all that follows it."""

    function: str
    name: str
    rest: str


def nodes(text: bytes) -> Iterator[Node]:
    """Every node of the tree, from first to last."""

    def walk(node: Node) -> Iterator[Node]:
        yield node
        for child in node.children:
            yield from walk(child)

    return walk(Parser(Language(tree_sitter_powershell.language())).parse(text).root_node)


def commands(text: str) -> list[Command]:
    """Every command of a script, in the order in which they stand there."""
    found = []
    for node in nodes(text.encode()):
        if node.type == "command" and node.text is not None:
            name, _, rest = node.text.decode().partition(" ")
            found.append(Command(_function(node), name, rest.strip()))
    return found


def _function(node: Node) -> str:
    while node.parent is not None and node.type != "function_statement":
        node = node.parent
    head = re.match(r"function ([\w-]+)", node.text.decode()) if node.text else None
    return head[1] if head else ""


def variables(text: str) -> dict[str, str]:
    """What the script's own variables and parameters hold, where that is written down."""
    found = dict(re.findall(r"^\$(\w+) = '([^']*)'", text, re.MULTILINE))
    return {**found, **dict(re.findall(r"\[int\]\$(\w+) = (\d+)", text))}


def plain(text: str, held: dict[str, str]) -> str:
    """A word of PowerShell without its quotes and with its variables put in."""
    text = text.strip()
    if text.startswith("'"):
        return text.strip("'")
    return re.sub(r"\$(\w+)", lambda match: held.get(match[1], match[0]), text.strip('"'))
