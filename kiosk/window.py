"""The kiosk's window: fonts, translations, view models, the QML engine. Owns them all and ends them in order."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time

import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QResource, QSize, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QImageReader, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import constants, paths
from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.fonts import load_fonts
from kiosk.fullscreen import FullScreen
from kiosk.millimetres import width_mm as true_width
from kiosk.session import Hours, Rules, initial, is_open
from kiosk.settings import Settings
from kiosk.touchguard import TouchGuard
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.clock import Clock, SteadyClock
from kiosk.viewmodels.code_images import PROVIDER, CodeImages
from kiosk.viewmodels.context import Context
from kiosk.whole import LoadError

log = logging.getLogger(__name__)

LARGEST_MB = 64
"""Of one picture in memory. The largest rendition, 3840 × 2160, has 33; without a limit a small file may take 256."""


def ignore_system_language() -> None:
    """The visitor chooses the language; under an Arabic system Qt would lay everything out from the right."""
    QLocale.setDefault(QLocale.c())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Window:
    """One running kiosk in one window."""

    def __init__(
        self,
        pack: Pack,
        settings: Settings,
        rules: Rules,
        clock: Clock | None = None,
        today: Callable[[], date] = date.today,
        time_of_day: Callable[[], time] = lambda: datetime.now().time(),
        preload: bool = True,
        width_mm: float | None = None,
        notices: Sequence[str] = (),
    ) -> None:
        """Raises LoadError where the QML cannot be loaded."""
        constants.keep()
        QResource.registerResource(str(paths.resources()))
        load_fonts()
        QImageReader.setAllocationLimit(LARGEST_MB)
        ignore_system_language()
        self._translator = QTranslator()
        clock = clock or SteadyClock()
        index = Index(pack.catalogue)
        hours = Hours(*settings.hours.times) if settings.hours.times else None
        self.context = Context(
            index=index,
            media=pack.folder,
            state=initial(rules, clock.now()),
            clock=clock,
            today=today,
            fair_open=lambda: is_open(hours, time_of_day()),
            dim=settings.hours.dim,
            stale_after_months=settings.content.stale_after_months,
            contact=settings.contact,
            link=settings.link,
        )
        self._translate(rules.language)
        self.app = AppViewModel(self.context, notices)
        self.app.before_language = self._switch
        self._setting, self._first = settings.screen.width_mm, QGuiApplication.primaryScreen().size()
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider(PROVIDER, CodeImages())
        folder = paths.qml_folder()
        if folder:
            self.engine.addImportPath(str(folder))
        self.engine.setInitialProperties(
            {
                "app": self.app,
                "reducedMotion": settings.screen.reduced_motion,
                "preload": preload,
                "widthMm": self._width() if width_mm is None else width_mm,
            }
        )
        self.engine.loadFromModule("Kiosk", "Main")
        if not self.engine.rootObjects():
            raise LoadError("Main.qml")
        root = self.engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        self.root = self.app.window = root
        self.guard = TouchGuard(root, clock.now)
        self.keeper: FullScreen | None = None
        self._place: object = None
        self.app.changed.connect(self._moved)

    def show(self, windowed: bool = False, size: tuple[int, int] | None = None) -> None:
        """Fill the screen, or open a window of a size in pixels."""
        self.root.setProperty("windowed", windowed)
        if windowed or size:
            self.root.resize(QSize(*(size or (1280, 720))))
            self.root.show()
            return
        screen = self.root.screen()
        self.root.setGeometry(screen.geometry())  # where no window manager honours full screen, the size has to be set
        self.root.showFullScreen()
        self.keeper = FullScreen(self.root)
        self.keeper.fitted.connect(self._measure)

    def still(self) -> bool:
        """True when no transition runs and every picture on show has been read."""
        return not self.unrest()

    def unrest(self) -> list[str]:
        """What still moves or is still being read; for messages."""
        found = [] if self.root.property("still") else ["a transition"]
        return found + [
            str(item.property("source")) for item in visible_items(self.root.contentItem()) if _waiting(item)
        ]

    def close(self) -> None:
        """End the engine before what it shows, at once: a window that lives on would still get events."""
        if not shiboken6.isValid(self.engine):
            return
        self.guard.end()
        if self.keeper:
            self.keeper.end()
        self.root.hide()
        QCoreApplication.processEvents()  # what QML has put off is done before its objects are gone
        self.app.end()
        shiboken6.delete(self.engine)
        QCoreApplication.removeTranslator(self._translator)

    def _width(self, screen: QScreen | None = None) -> float:
        return true_width(self._setting, self._first, screen or QGuiApplication.primaryScreen())

    def _measure(self) -> None:
        """The window is on another screen, or on one that was turned, and nothing is where a finger is still down."""
        self.guard.leave()
        self.root.setProperty("widthMm", self._width(self.root.screen()))

    def _moved(self) -> None:
        state = self.app.state
        place = (state.route, state.overlay, state.visit)
        if place != self._place:
            self._place = place
            self.guard.leave()

    def _switch(self, language: str) -> None:
        self._translate(language)
        self.engine.retranslate()

    def _translate(self, language: str) -> None:
        QCoreApplication.removeTranslator(self._translator)
        if language == "zh":
            return  # the source texts are Chinese
        if not self._translator.load(f":/i18n/kiosk_{language}.qm") and not self._translator.load(":/i18n/kiosk_en.qm"):
            log.error("no translation for %s", language)
        QCoreApplication.installTranslator(self._translator)


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is on show, the parents first."""
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from visible_items(child)


def _waiting(item: QQuickItem) -> bool:
    """A picture that is still being read (Image.Loading is 2)."""
    if not item.inherits("QQuickImageBase"):
        return False
    # The property's own type is unknown to Python, so QML has to answer.
    return QQmlExpression(QQmlEngine.contextForObject(item), item, "status === 2").evaluate()[0] is True
