"""The screen is turned or gets another size while the kiosk runs."""

from __future__ import annotations

from PySide6.QtCore import QSize

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SIZES = [(1080, 1920), (1920, 1200), (1920, 1080), (540, 960)]


def test_a_turned_screen_shows_every_place_without_a_warning(pack: Pack, quiet: QtLog) -> None:
    visitor = Visitor(pack, (1920, 1080))
    app = visitor.app
    services = [one.id for one in pack.catalogue.services]
    places = [("services", one) for one in services] + [("takeaway", ""), ("parks", ""), ("home", "")]
    for size in SIZES:
        for screen, subject in places:
            app.open(screen, subject)
            visitor.settle()
        app.shortlist.toggle(pack.catalogue.parks[0].id)
        app.open("takeaway")
        visitor.root.resize(QSize(*size))
        visitor.settle()
        assert (visitor.root.width(), visitor.root.height()) == size
        app.chooseLanguage("en" if app.language == "zh" else "zh")
        visitor.settle()
    visitor.close()
