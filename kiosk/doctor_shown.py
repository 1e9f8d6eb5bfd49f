"""What `kiosk doctor` says of the picture: how it is drawn and which pack it shows, by the kiosk that runs.

Where none runs, what the next one would show at the remembered step of the loop brake.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk import __version__, app, paths, renderer
from kiosk.content.load import Pack, PackError, open_pack
from kiosk.settings import Settings
from kiosk.supervisor import brake, shown, state

Fault = dict[str, str]


def facts(settings: Settings) -> tuple[dict[str, Any], dict[str, Any] | None, list[Fault]]:
    """Renderer, pack, and why packs were passed over."""
    data = paths.data()
    running = shown.load(data)
    step = running.step if running else state.load(data, __version__).level
    pack, faults = pack_facts(settings, step, running.pack if running else "")
    return renderer_facts(settings.screen.renderer, step, running.renderer if running else ""), pack, faults


def renderer_facts(setting: str, step: int, used: str = "") -> dict[str, Any]:
    """`used` as the running kiosk says; `stepped`: it is software only because of faults."""
    used = used or app.drawn(setting, step)
    return {
        "setting": setting,
        "used": used,
        "stepped": step >= brake.SOFTWARE and used == "software" and renderer.choose(setting) == "gpu",
    }


def pack_facts(settings: Settings, step: int, running: str = "") -> tuple[dict[str, Any] | None, list[Fault]]:
    """The pack on show, every file of it compared with its SHA-256, and why others were passed over."""
    pack, errors = app.open_content(app.wanted(settings), step)
    pack = _other(pack, running) or pack
    faults = [{"zh": error.zh, "en": error.en} for error in errors]
    if pack is None:
        return None, faults
    if wrong := app.language_fault(settings.language, pack):
        faults.append({"zh": wrong.zh, "en": wrong.en})
    manifest = pack.manifest
    told = {
        "folder": str(pack.folder),
        "zone": manifest.zone,
        "as_of": manifest.as_of,
        "made": manifest.made,
        "files": len(manifest.files),
        "verified": not any(error.kind == "gaps" and error.pack == pack.folder for error in errors),
        "shipped": pack.folder == paths.shipped_pack(),
    }
    return told, faults


def _other(pack: Pack | None, running: str) -> Pack | None:
    """The pack that the running kiosk shows where that is another one, and can still be read."""
    if not running or (pack is not None and str(pack.folder) == running):
        return None
    try:
        return open_pack(Path(running))
    except PackError:
        return None
