"""Small files in the data folder: written whole or not at all, read whatever they hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kiosk import files


def write(file: Path, content: dict[str, Any]) -> str | None:
    """Writes JSON whole or not at all; returns None, or why it could not be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        files.write(file, json.dumps(content, ensure_ascii=False, indent=1).encode(errors="replace"))
    except OSError as error:
        return str(error)
    return None


def read(file: Path) -> dict[str, Any]:
    """What a file says; empty for a file that is missing, damaged or of another kind."""
    try:
        found = json.loads(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
