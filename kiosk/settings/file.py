"""Reads settings.toml from the data folder."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from .faults import told
from .settings import Settings

FILE = "settings.toml"
MOST_BYTES = 1_000_000
"""A file of every setting there is, with comments, takes a hundredth of it."""


def load(folder: Path) -> tuple[Settings, str | None]:
    """Settings of `folder`, and what is wrong with the file in Chinese and English, None if nothing is.

    A file with a fault gives the defaults as a whole: half a set of settings is worse than none.
    """
    path = folder / FILE
    try:
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), _fault(path, *_unreadable(error))
    try:
        return parse(raw), None
    except SettingsError as error:
        return Settings(), _fault(path, error.zh, error.en)


class SettingsError(ValueError):
    """Text that is no settings file. `zh` and `en` name line and key."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.zh, self.en = zh, en


def parse(raw: bytes) -> Settings:
    """Settings from the bytes of a file. Raises SettingsError."""
    if len(raw) > MOST_BYTES:
        raise SettingsError("文件太大，不是设置文件", "it is too large for a settings file")
    try:
        text = raw.decode("utf-8-sig")  # Windows' editor may begin a file with a mark
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SettingsError(f"第 {line} 行不是 UTF-8 文字", f"line {line} is not UTF-8 text") from None
    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(*told(text, error)) from None
    except (ValueError, RecursionError):  # a number of 5,000 digits, a thousand brackets: tomllib lets these through
        raise SettingsError("不是正确的 TOML", "this is not TOML") from None


def _unreadable(error: OSError) -> tuple[str, str]:
    """Why a file that is there cannot be read. Windows says of a folder that access is denied."""
    if isinstance(error, IsADirectoryError):
        return "这里应当是文件，却是文件夹", "there is a folder where the file should be"
    if isinstance(error, PermissionError):
        return "没有读取权限", "it may not be read"
    return f"磁盘无法读取（{error.strerror}）", f"the disk cannot be read ({error.strerror})"


def _fault(path: Path, zh: str, en: str) -> str:
    return (
        f"设置文件 {path} 有误，已改用默认设置：{zh}。请改正后重新启动。"
        f" / The settings file {path} has a fault, so the defaults are in use: {en}. Correct it and start again."
    )
