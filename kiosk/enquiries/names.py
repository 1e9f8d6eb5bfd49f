"""Names of sectors and parks for staff, out of the pack that the kiosk shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk import paths
from kiosk.content.display import text
from kiosk.content.load import PackError, choose_pack
from kiosk.packs import pointer


def naming(pack: str | None, language: str) -> Callable[[str], str]:
    """What to write instead of an id, by the pack that staff have activated, else by `pack`, that of the settings; the
    id itself where no pack can be read or has it."""
    now, home = pointer.load(paths.data()), pointer.home(paths.data())
    candidates = [home / now.shown] if now.shown else []
    candidates += [*([Path(pack)] if pack else []), paths.shipped_pack()]
    try:
        catalogue = choose_pack(candidates)[0].catalogue
    except PackError:
        return str
    known = {sector.id: text(sector.name, language) for sector in catalogue.zone.sectors}
    known |= {park.id: text(park.name, language) for park in catalogue.parks}
    return lambda wanted: known.get(wanted, wanted)
