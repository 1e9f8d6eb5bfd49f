"""Where things lie: in a checkout, in the packaged program, and in the folder of the person who runs it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DATA_VARIABLE = "KIOSK_DATA"


def packaged() -> bool:
    """True in the program made by PyInstaller."""
    return hasattr(sys, "_MEIPASS")


def base() -> Path:
    """The folder that holds assets/: the checkout, or what PyInstaller made of it. Never written to."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[1]))


def assets() -> Path:
    """Fonts, icons and (in a checkout) the sources of the content."""
    return base() / "assets"


def build() -> Path:
    """What is made from the sources: resources.rcc, qm/, pack/. Part of the packaged program, build/ in a checkout."""
    return base() if packaged() else base() / "build"


def resources() -> Path:
    """Binary Qt resource with the QML, the icon font and the translations."""
    return build() / "resources.rcc"


def qml_folder() -> Path | None:
    """QML as files, seen at the next start after an edit; None in the packaged program: there it is in `resources`."""
    return None if packaged() else base() / "kiosk" / "qml"


def font_files() -> list[Path]:
    """Every font that the program ships, the icon font last."""
    return [*sorted((assets() / "fonts").glob("*.otf")), *sorted((assets() / "icons").glob("*.ttf"))]


def content_sources() -> Path:
    """The shipped zone's sources, the one folder in assets/content. LookupError where there is not just one.

    Names that begin with a dot are backups of an import.
    """
    folders = sorted(entry for entry in (assets() / "content").glob("[!.]*") if entry.is_dir())
    if len(folders) != 1:
        raise LookupError(f"{assets() / 'content'} holds {len(folders)} folders, one zone is wanted")
    return folders[0]


def shipped_pack() -> Path:
    """The pack that the program falls back to. It need not exist: `run.py` makes it in a checkout."""
    name = "*" if packaged() else content_sources().name
    found = sorted(entry for entry in (build() / "pack").glob(name) if entry.is_dir())
    return found[0] if found else build() / "pack" / (name if name != "*" else "missing")


def data() -> Path:
    """Settings, logs and what the kiosk keeps: $KIOSK_DATA or the system's usual place. May not exist yet."""
    if chosen := os.environ.get(DATA_VARIABLE):
        return Path(chosen).expanduser()
    import platformdirs

    return platformdirs.user_data_path("kiosk", appauthor=False)


def log_file() -> Path:
    """The log in use; older ones beside it end in .1, .2, …"""
    return data() / "logs" / "kiosk.log"
