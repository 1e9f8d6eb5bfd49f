"""Changes single settings in settings.toml; what staff wrote beside them, comments too, stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk import files

from .file import FILE, SettingsError, parse
from .settings import Settings

OLD = "settings.toml.old"
"""The file as it was before the last change."""


def change(folder: Path, changes: Mapping[str, object]) -> Settings:
    """Set dotted keys ("staff.pin_hash"; None takes a key away) and return the settings as they are now.

    Written whole or not at all, for the owner alone: the file may hold secrets. Raises SettingsError where the file
    has a fault or would have one, in which case nothing is changed, and OSError.
    """
    import tomlkit

    path = folder / FILE
    folder.mkdir(parents=True, exist_ok=True)
    try:
        before = path.read_bytes()
    except FileNotFoundError:
        before = b""
    parse(before)
    document = tomlkit.parse(before.decode("utf-8-sig"))
    for key, value in changes.items():
        *sections, name = key.split(".")
        table: Any = document
        for section in sections:
            table = table.setdefault(section, tomlkit.table())
        if value is None:
            table.pop(name, None)
        else:
            table[name] = value
    after = tomlkit.dumps(document).encode("utf-8")
    settings = parse(after)
    if after != before:
        if before:
            files.write(folder / OLD, before, private=True)
        files.write(path, after, private=True)
    return settings


__all__ = ["SettingsError", "change"]
