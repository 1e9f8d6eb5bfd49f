"""What a folder holds, cheaply enough to be asked ten times a second.

Asked again and again rather than told by the system: shared folders of an office tell nobody, an editor that saves by
renaming loses QFileSystemWatcher its file, and a hundred files take a millisecond. So there is no watcher to depend on.
"""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.content.check_media import SUFFIXES
from kiosk.content.translated import FILE

Snapshot = dict[str, tuple[int, int]]
"""Path inside the folder to time of change (ns) and size (bytes)."""
_TEXTS = (".yaml", ".yml")


def snapshot(folder: Path) -> Snapshot:
    """Every file that content may be made of; hidden ones, and what editors leave beside them, are none."""
    found: Snapshot = {}
    for where, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.startswith((".", "~")) or not name.lower().endswith((*_TEXTS, *SUFFIXES, FILE)):
                continue
            path = Path(where, name)
            try:
                state = path.stat()
            except OSError:
                continue  # gone between two looks
            found[path.relative_to(folder).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found
