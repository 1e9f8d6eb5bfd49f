"""Reads settings.toml from the data folder."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec

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
        return Settings(), _fault(path, str(error))
    try:
        data: dict[str, Any] = tomllib.loads(raw.decode("utf-8"))
        return msgspec.convert(data, Settings), None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        return Settings(), _fault(path, str(error))


def _fault(path: Path, what: str) -> str:
    return (
        f"设置文件 {path} 有误，已改用默认设置：{what}。请改正后重新启动。"
        f" / The settings file {path} has a fault, so the defaults are in use: {what}. Correct it and start again."
    )
