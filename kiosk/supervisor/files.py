"""Small files in the data folder: written whole or not at all, read whatever they hold."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any


def write(file: Path, content: dict[str, Any]) -> str | None:
    """Writes JSON beside `file` and puts it in its place; returns None, or why it could not be written."""
    fresh = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as out:
            json.dump(content, out, ensure_ascii=False, indent=1)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        return str(error)
    return None


def read(file: Path) -> dict[str, Any]:
    """What a file says; empty for a file that is missing, damaged or of another kind."""
    try:
        found = json.loads(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
