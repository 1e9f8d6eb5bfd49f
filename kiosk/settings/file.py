"""Reads settings.toml from the data folder."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from .faults import told
from .settings import Settings

FILE = "settings.toml"


def load(folder: Path) -> tuple[Settings, str | None]:
    """Settings of `folder`, and what is wrong with the file in Chinese and English, None if nothing is.

    A file with a fault gives the defaults as a whole: half a set of settings is worse than none.
    """
    path = folder / FILE
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), _fault(path, str(error), str(error))
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
    try:
        text = raw.decode("utf-8-sig")  # Windows' editor may begin a file with a mark
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SettingsError(f"第 {line} 行不是 UTF-8 文字", f"line {line} is not UTF-8 text") from None
    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(*told(text, error)) from None


def _fault(path: Path, zh: str, en: str) -> str:
    return (
        f"设置文件 {path} 有误，已改用默认设置：{zh}。请改正后重新启动。"
        f" / The settings file {path} has a fault, so the defaults are in use: {en}. Correct it and start again."
    )
