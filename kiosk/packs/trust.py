"""Whose packs this computer takes."""

from __future__ import annotations

from pathlib import Path

from kiosk.packs.errors import PackRefusedError
from kiosk.settings import load


def trusted(data: Path) -> tuple[str, ...]:
    """Public keys out of the settings. Raises PackRefusedError where these have a fault: a key may be in them."""
    settings, fault = load(data)
    if fault:
        zh, _, en = fault.partition(" / ")
        raise PackRefusedError("settings", zh=zh.rstrip("。"), en=(en or zh).rstrip("."))
    return settings.content.keys
