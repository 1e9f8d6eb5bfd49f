"""The parser behind every command of `kiosk`: argparse speaks English alone, and staff read Chinese first."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

USAGE = 2

_ZH = (
    (r"the following arguments are required: (.+)", r"缺少：\1"),
    (r"unrecognized arguments: (.+)", r"不认识：\1"),
    (r"one of the arguments (.+) is required", r"\1 里要写一个"),
    (r"ambiguous option: (\S+) could match (.+)", r"\1 不够明确，可能是 \2"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 和 \2 不能同时写"),
    (r"argument (.+?): expected (?:one|at least one) argument", r"\1 后面要写内容"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 后面不能写 \2"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", r"\1 不能是 \2，可以是 \3"),
    (r"argument (.+?): invalid \w+ value: (.+)", r"\1 不能是 \2"),
)
"""What argparse says, and the same in Chinese."""


class _Formatter(argparse.HelpFormatter):
    """Help with its own words in both languages."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "用法 / usage: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """`ArgumentParser` whose help and complaints are in Chinese and English; its subcommands are the same."""

    code = USAGE
    """What a mistake in the arguments ends with."""

    def __init__(self, **known: Any) -> None:
        super().__init__(formatter_class=_Formatter, **known)
        if self.add_help:  # one without is only a parent of others, and its groups are merged into theirs by title
            self._positionals.title, self._optionals.title = "参数 / arguments", "选项 / options"
        for action in self._actions:
            if isinstance(action, argparse._HelpAction):
                action.help = "显示这份说明 / show this help"

    def error(self, message: str) -> NoReturn:
        """Say in both languages what is wrong with the arguments, and end."""
        self.print_usage(sys.stderr)
        chinese = in_chinese(message)
        lines = (chinese, message) if chinese else (message.removeprefix("argument "),)
        self.exit(self.code, "".join(f"{self.prog}: {line}\n" for line in lines))


def read(parser: Parser, argv: list[str]) -> argparse.Namespace | int:
    """The arguments; where they are not right, or help was asked for, what the command ends with."""
    try:
        return parser.parse_args(argv)
    except SystemExit as stop:
        return 0 if stop.code in (0, None) else parser.code


def named(text: str) -> str:
    """A file or folder that is named. Nothing would mean the folder that one happens to stand in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("请给出文件或文件夹 / name a file or folder")
    return text


def place(text: str) -> Path:
    """`named`, as a path."""
    return Path(named(text))


def file_name(text: str) -> Path:
    """A file that is named, to read or to write: not nothing, not the root of a disk, and no device or pipe, which
    would be waited for without end or be replaced by a file. A folder is left to whoever opens it."""
    if not text.strip() or not Path(text).name:
        raise argparse.ArgumentTypeError("请给出文件名 / name a file")
    if os.path.exists(text) and not os.path.isfile(text) and not os.path.isdir(text):  # noqa: PTH110, PTH112, PTH113
        raise argparse.ArgumentTypeError(f"{text}：这不是普通文件 / this is not an ordinary file")
    return Path(text)


def in_chinese(message: str) -> str:
    """A complaint of argparse in Chinese; nothing where it is in both languages already."""
    for pattern, words in _ZH:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return found.expand(words)
    return "" if re.search("[一-鿿]", message) else f"参数不对：{message}"
