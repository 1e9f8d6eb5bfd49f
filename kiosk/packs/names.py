"""What a file in a pack may be called: a list of what is allowed, because no list of what is dangerous is complete.

Small letters only, so that no two names are the same on Windows; no folder but one, so that no path leads outside.
"""

from __future__ import annotations

import re

from kiosk.content.manifest import CATALOGUE, MANIFEST, MEDIA

SIGNATURE = "signature.json"
SUFFIX = ".kioskpack"
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")
"""The id of a zone: a part of a folder's name."""

_PICTURE = re.compile(rf"{MEDIA}/(?P<stem>[a-z0-9][a-z0-9_-]{{0,79}})\.(?:webp|png)\Z")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""Devices on Windows, whatever the suffix: learn.microsoft.com/windows/win32/fileio/naming-a-file."""


def allowed(name: str) -> bool:
    """Whether a pack may hold a file of this name."""
    if name in (MANIFEST, CATALOGUE, SIGNATURE):
        return True
    found = _PICTURE.match(name)
    return found is not None and found["stem"] not in _RESERVED


def usable_id(zone: str) -> bool:
    """Whether a zone's id may begin the name of a folder."""
    return ID.match(zone) is not None and zone not in _RESERVED
