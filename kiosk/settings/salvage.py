"""The PIN's hash, also from a settings file with a fault: a slip of the pen shuts no staff out and lets nobody in."""

from __future__ import annotations

import re
from pathlib import Path

from .file import FILE

_HASH = re.compile(rb"^\s*(?:staff\.)?pin_hash\s*=\s*[\"'](\$argon2id\$[!-&(-~]+?)[\"']", re.MULTILINE)
"""As the program writes it; a file with a fault cannot be asked in a better way."""


def pin_hash_of(folder: Path) -> str | None:
    """The hash as it stands in the file now; None where none was ever set. Raises nothing: unreadable is none."""
    try:
        found = _HASH.search((folder / FILE).read_bytes())
    except OSError:
        return None
    return found[1].decode("ascii") if found else None
