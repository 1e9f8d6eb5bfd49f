"""What `kiosk doctor` says of the picture: how it is drawn and which pack it shows, by the kiosk that runs.

Where none runs, what the next one would show at the remembered step of the loop brake.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk import __version__, on_show, paths, renderer
from kiosk.content.gaps import choose
from kiosk.content.load import Pack, PackError
from kiosk.settings import Settings
from kiosk.supervisor import brake, shown, state

Fault = dict[str, str]


def facts(settings: Settings) -> tuple[dict[str, Any], dict[str, Any] | None, list[Fault]]:
    """Renderer, pack, and why packs were passed over."""
    data = paths.data()
    running = shown.load(data)
    step = running.step if running else state.load(data, __version__).level
    pack, faults = pack_facts(settings, step, running.pack if running else None)
    return renderer_facts(settings.screen.renderer, step, running.renderer if running else ""), pack, faults


def renderer_facts(setting: str, step: int, used: str = "") -> dict[str, Any]:
    """`used` as the running kiosk says; `stepped`: it is software only because of faults."""
    used = used or on_show.drawn_by(setting, step)
    return {
        "setting": setting,
        "used": used,
        "stepped": step >= brake.SOFTWARE and used == "software" and renderer.choose(setting) == "gpu",
    }


def pack_facts(settings: Settings, step: int, running: str | None = None) -> tuple[dict[str, Any] | None, list[Fault]]:
    """The pack on show, every file of it compared with its SHA-256, and why others were passed over. Of one that can no
    longer be read only the folder; None where words alone are shown. `running` is the folder that the kiosk names."""
    pack, errors = on_show.open_content(on_show.wanted(settings), step)
    if running is not None and (pack is None or str(pack.folder) != running):
        pack, more = _running(running)
        errors += more
    said = dict.fromkeys((error.zh, error.en) for error in errors)
    faults = [{"zh": zh, "en": en} for zh, en in said]
    if pack is None:
        return {"folder": running, "readable": False} if running else None, faults
    if wrong := on_show.language_fault(settings.language, pack):
        faults.append({"zh": wrong.zh, "en": wrong.en})
    manifest = pack.manifest
    told = {
        "folder": str(pack.folder),
        "readable": True,
        "zone": manifest.zone,
        "as_of": manifest.as_of,
        "made": manifest.made,
        "files": len(manifest.files),
        "verified": not any(error.kind == "gaps" and error.pack == pack.folder for error in errors),
        "shipped": pack.folder == paths.shipped_pack(),
    }
    return told, faults


def _running(folder: str) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The pack that the running kiosk names, as far as it can be read now, and what is wrong with it; "" names none."""
    return choose([Path(folder)]) if folder else (None, ())
