"""Where PowerShell is unlike other languages, the scripts keep clear of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tree_sitter import Node

from .powershell import COMMON, INSTALL, REMOVE, commands, nodes

MUST_SUCCEED = ("robocopy", "icacls", "reg load", "powercfg /duplicatescheme", "powercfg /setactive")
"""Native programs without which the rest would do harm or nothing."""
MAY_FAIL = (
    *("powercfg /getactivescheme", "powercfg /list", "powercfg /changename"),  # /duplicatescheme fails after them
    *("powercfg /change", "powercfg /setacvalueindex"),  # not every computer has a lid or hibernates
    "reg unload",  # a restart does the same
)
NATIVE = re.compile(r"(robocopy|icacls|(?:reg|powercfg) \S+)")


def inside(node: Node, *kinds: str) -> Iterator[Node]:
    """The nodes below one, but not those of functions in it."""
    for child in node.children:
        if child.type in kinds:
            yield child
        if child.type != "function_statement":
            yield from inside(child, *kinds)


def named(*variables: Node) -> set[str]:
    """The names of variables as they are spelt there."""
    return {re.sub(r"[${}]", "", one.text.decode()) for one in variables if one.text}


def assigned(node: Node) -> set[str]:
    """What is assigned to: not the members of something."""
    found: set[str] = set()
    for target in inside(node, "left_assignment_expression"):
        plain = (one for one in inside(target, "variable") if one.parent and one.parent.type != "member_access")
        found |= named(*plain)
    for loop in inside(node, "foreach_statement"):
        found |= named(next(one for one in loop.children if one.type == "variable"))
    return found


def parameters(node: Node) -> set[str]:
    return named(*(one for parameter in inside(node, "script_parameter") for one in inside(parameter, "variable")))


def everywhere(script: str) -> set[str]:
    """Variables that are seen in every function of a script."""
    whole = next(nodes(script.encode()))
    return parameters(whole) | assigned(whole)


def confused(script: str) -> list[str]:
    """Variables that PowerShell takes for one another or that lose what the caller gave: it does not look at case."""
    found = []
    for function in nodes(script.encode()):
        if function.type == "function_statement":
            names = named(*inside(function, "variable")) | everywhere(script)
            twice = {one for one in names if any(one != other and one.lower() == other.lower() for other in names)}
            given = {one.lower() for one in parameters(function)}
            lost = {one for one in assigned(function) if one.lower() in given}
            found += [f"{function.children[1].text!r}: {one}" for one in sorted(twice | lost)]
    return found


@pytest.mark.parametrize("script", [INSTALL + COMMON, REMOVE + COMMON], ids=["install", "remove"])
def test_no_variable_is_taken_for_another_one(script: str) -> None:
    assert confused(script) == []
    assert {"DryRun", "Store"} <= everywhere(script)


@pytest.mark.parametrize(
    "script",
    [
        "function Set-It($Value) { $value = 1 }",
        "function Set-It($Value) { $Value += 1 }",
        "function Set-It($Value) { foreach ($value in 1, 2) { Say $value } }",
        "function Set-It($Value) { $one, $value = 1, 2 }",
        "function Set-It { $data = 1 }\n$Data = 2",
        "param([int]$Begin)\nfunction Set-It { $begin = 1 }",
    ],
)
def test_one_that_is_would_be_seen(script: str) -> None:
    assert confused(script) != []


def unasked(script: str) -> list[str]:
    """Native programs after which the next line does not ask how they ended."""
    found = []
    for node in nodes(script.encode()):
        ran = NATIVE.match(node.text.decode()) if node.type == "command" and node.text else None
        if ran and ran[1] not in MAY_FAIL:
            while node.parent and node.parent.type != "statement_list":
                node = node.parent
            following = node.next_named_sibling
            text = following.text.decode() if following and following.text else ""
            if not text.startswith(("Assert-Success ", "if ($LASTEXITCODE ")):
                found.append(ran[1])
    return found


def test_a_native_program_that_fails_is_noticed() -> None:
    """PowerShell itself goes on."""
    run = {" ".join([one.name, *one.rest.split()]) for one in commands(INSTALL + COMMON)}
    assert {match[1] for one in run if (match := NATIVE.match(one))} == {*MUST_SUCCEED, *MAY_FAIL}
    assert unasked(COMMON) == unasked(INSTALL) == []
    assert unasked(INSTALL.replace("Assert-Success", "Say")) == [
        *("icacls", "reg load", "powercfg /duplicatescheme", "powercfg /setactive")
    ]


@pytest.mark.parametrize("script", [COMMON, INSTALL, REMOVE], ids=["common", "install", "remove"])
def test_chinese_does_not_run_into_the_code(script: str) -> None:
    """Its letters may stand in the name of a variable, and typographic quotes end a string like straight ones."""
    text = [one.text.decode() for one in nodes(script.encode()) if one.type == "string_literal" and one.text]
    assert len(text) > 10
    assert [one for one in text if re.search(r"\$\w*[^\x00-\x7f]", one, re.ASCII) and one.startswith('"')] == []
    assert [one for one in text if re.search("[“”„]" if one.startswith('"') else "[‘’‚‛]", one)] == []
