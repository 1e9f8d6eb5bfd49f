"""View model of the on-screen keyboard: which ways of typing there are, what can be drawn, what may be learnt."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.session import State

from .base import ScreenViewModel
from .context import Context

if TYPE_CHECKING:
    from kiosk.enquiries import VisitFolder

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

OWN = {"zh": "pinyin", "zh-tw": "zhuyin", "zh-hk": "zhuyin", "zh-hant": "zhuyin", "ja": "kana", "ko": "hangul"}
"""How a language is typed, beside Latin letters and pinyin, which everybody has."""
CONFIG = "XDG_CONFIG_HOME"
LEARNT = Path("qtvirtualkeyboard", "pinyin", "usr_dict.dat")
"""Where Qt's pinyin keeps what it learns, below QStandardPaths.ConfigLocation (6.12, pinyindecoderservice.cpp)."""


@QmlElement
@QmlUncreatable("made in Python")
class KeyboardViewModel(ScreenViewModel):
    """What the keyboard asks of Python."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._folder: VisitFolder | None = None
        self._before: str | None = None
        self._font: QRawFont | None = None
        self._visit = context.state.visit

    def refresh(self, state: State) -> None:
        if state.attracting or state.visit != self._visit:
            self._visit = state.visit
            self._end()
        super().refresh(state)

    @Property("QStringList", notify=changed)
    def methods(self) -> list[str]:
        """Ways of typing, the first of which is the language's own: of latin, pinyin, zhuyin, kana, hangul."""
        own = OWN.get(self.language.lower(), "latin")
        return list(dict.fromkeys((own, "latin", "pinyin")))

    @Slot(str, result=bool)
    def drawable(self, text: str) -> bool:
        """Whether the shipped face has every character: a visitor is offered nothing that would be drawn as a box."""
        if self._font is None:
            font = QFont("Kiosk Sans")
            font.setPixelSize(32)
            self._font = QRawFont.fromFont(font)
        return all(self._font.supportsCharacter(ord(one)) for one in text)

    # -- what is learnt ------------------------------------------------------------------------------------------

    @Slot(result=str)
    def begin(self) -> str:
        """The folder of this visit for what the keyboard may learn, '' where none can be made. `opened` must follow.

        Qt's pinyin opens its dictionary of learnt words once in the life of the program, keeps it in memory and knows
        nothing of visits: the next visitor would be offered the last one's names. Where the file should be stands a
        folder: it then learns nothing.
        """
        if self._folder is None:
            from kiosk.enquiries import VisitFolder

            self._folder = VisitFolder(self.context.data or paths.data())
        folder = self._folder.path or self._folder.begin()
        self._before = os.environ.get(CONFIG)
        os.environ[CONFIG] = str(folder) if folder else os.devnull
        with contextlib.suppress(OSError):
            place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.ConfigLocation)
            Path(place, LEARNT).mkdir(parents=True, exist_ok=True)
        return str(folder or "")

    @Slot()
    def opened(self) -> None:
        """The dictionaries are open: other parts of the program find their settings where they always were."""
        if self._before is None:
            os.environ.pop(CONFIG, None)
        else:
            os.environ[CONFIG] = self._before

    def _end(self) -> None:
        if self._folder is not None:
            self._folder.end()
