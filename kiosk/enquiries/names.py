"""Names of sectors and parks for staff, out of the pack that the kiosk shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk import on_show, paths
from kiosk.content.display import text
from kiosk.content.load import PackError, choose_pack
from kiosk.settings import Settings


def naming(settings: Settings, language: str) -> Callable[[str], str]:
    """What to write instead of an id, by the pack on show; the id itself where no pack can be read or has it."""
    try:
        catalogue = choose_pack([*map(Path, on_show.wanted(settings)), paths.shipped_pack()])[0].catalogue
    except PackError:
        return str
    known = {sector.id: text(sector.name, language) for sector in catalogue.zone.sectors}
    known |= {park.id: text(park.name, language) for park in catalogue.parks}
    return lambda wanted: known.get(wanted, wanted)
