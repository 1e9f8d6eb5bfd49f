"""Composition of `kiosk preview`: the window beside the content folder, and those who work for it."""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import display, paths
from kiosk.arguments import Parser, place
from kiosk.console import tell
from kiosk.content.cli_arguments import system_language
from kiosk.content.manifest import MANIFEST
from kiosk.content.sources import folder_fault
from kiosk.files import copy_folder
from kiosk.supervisor import codes

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlApplicationEngine

    from kiosk.preview import Built, Dropped, Painter, Stop, Wish
    from kiosk.viewmodels.preview import PreviewViewModel

NO_FOLDER = 1


def main(argv: list[str]) -> int:
    """Run the window until it is closed; the exit code."""
    args = _parser().parse_args(argv)
    if args.draw:
        from kiosk import drawing

        return drawing.main(args.draw, args.source)
    if (fault := folder_fault(args.source)) is not None:
        new = fault.code == "folder-missing"
        tell(f"{fault.message['zh']}。" + (f"新建一个：kiosk content new {args.source}" if new else ""))
        tell(f"{fault.message['en']}." + (f" To make one: kiosk content new {args.source}" if new else ""))
        return NO_FOLDER
    if not display.has_screen():
        tell("没有找到屏幕，无法打开预览窗口。检查内容不用屏幕：kiosk content check 文件夹")
        tell("No screen was found for the window. Content can be checked without one: kiosk content check FOLDER")
        return codes.NO_SCREEN
    from kiosk import renderer

    renderer.apply(renderer.choose())
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="kiosk-preview-") as pictures:
        preview = Preview(args.source.resolve(), pack_of(args.source.resolve()), Path(pictures), args.language)
        preview.start()
        code = application.exec()
        preview.close()
    return code


def pack_of(source: Path) -> Path:
    """Where the pack of a folder is kept between two previews: only new pictures have to be made."""
    name = hashlib.sha256(str(source).encode()).hexdigest()[:12]
    pack = paths.data() / "preview" / name
    shipped = paths.shipped_pack()
    if not pack.exists() and (shipped / MANIFEST).is_file():
        pack.parent.mkdir(parents=True, exist_ok=True)
        copy_folder(shipped, pack)  # most folders begin as a copy of it, and its pictures need not be made again
    return pack


class Preview:
    """The window, the thread that follows the folder, and the two processes that draw."""

    def __init__(self, source: Path, pack: Path, pictures: Path, language: str) -> None:
        from PySide6.QtCore import QObject, QTranslator, QUrl, Signal
        from PySide6.QtGui import QDesktopServices

        from kiosk.preview import Follower, Painter
        from kiosk.preview.painter import SHAPES
        from kiosk.viewmodels.preview import PreviewViewModel

        class Bridge(QObject):
            """From the threads to the interface's."""

            working, built, drawn, dropped = Signal(), Signal(object), Signal(object), Signal(object)

        self.source, self.pack = source, pack
        self._fonts = paths.assets() / "fonts"
        self.app: PreviewViewModel = PreviewViewModel(source, language)
        self._bridge = bridge = Bridge()
        bridge.working.connect(self.app.working)
        bridge.built.connect(self._built)
        bridge.drawn.connect(self.app.drawn)
        bridge.dropped.connect(self.app.dropped)
        self._follower = Follower(source, pack, self._fonts, bridge.working.emit, bridge.built.emit)
        self._painters: list[Painter] = [Painter(shape, pictures, bridge.drawn.emit) for shape in SHAPES]
        self._hands = ThreadPoolExecutor(1, "import")
        self._number = 0
        self._languages: tuple[str, ...] = ("zh",)
        self.app.wish = self._wish
        self.app.drop = self._drop
        self.app.confirm = self._confirm
        self.app.open_file = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.app.before_language = self._speak
        self._translator = QTranslator()
        self.engine = self._window(language)

    def start(self) -> None:
        self._follower.start()

    def close(self) -> None:
        """End all who work for it, then the window."""
        import shiboken6
        from PySide6.QtCore import QCoreApplication

        self._hands.shutdown(wait=True)
        self._follower.stop()
        for painter in self._painters:
            painter.end()
        shiboken6.delete(self.engine)
        QCoreApplication.removeTranslator(self._translator)

    def _window(self, language: str) -> QQmlApplicationEngine:
        from PySide6.QtCore import QResource
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtQuick import QQuickWindow  # noqa: F401  (or the window is wrapped as a bare QWindow)

        from kiosk.fonts import load_fonts
        from kiosk.whole import LoadError
        from kiosk.window import ignore_system_language

        QResource.registerResource(str(paths.resources()))
        load_fonts()
        ignore_system_language()
        self._speak(language)
        engine = QQmlApplicationEngine()
        if folder := paths.qml_folder():
            engine.addImportPath(str(folder))
        engine.setInitialProperties({"app": self.app})
        engine.loadFromModule("Kiosk.Preview", "PreviewWindow")
        if not engine.rootObjects():
            raise LoadError("PreviewWindow.qml")
        self.root = engine.rootObjects()[0]
        return engine

    def _speak(self, language: str) -> None:
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.removeTranslator(self._translator)
        if language != "zh" and self._translator.load(f":/i18n/kiosk_{language}.qm"):
            QCoreApplication.installTranslator(self._translator)
        if hasattr(self, "engine"):
            self.engine.retranslate()

    def _built(self, built: Built) -> None:
        self._number, self._languages = built.number, built.languages[:2]
        self.app.built(built)

    def _wish(self, stop: Stop) -> None:
        from kiosk.preview import Wish

        wish: Wish = Wish(self._number, str(self.pack), stop.screen, stop.subject, tuple(self._languages))
        for painter in self._painters:
            painter.draw(wish)

    def _drop(self, files: list[Path]) -> None:
        self._hands.submit(self._import, files)

    def _import(self, files: list[Path]) -> None:
        from kiosk.preview import take

        with self._follower.hold():
            dropped: Dropped = take(files, self.source, self._fonts, paths.data() / "preview")
        self._bridge.dropped.emit(dropped)

    def _confirm(self) -> None:
        from kiosk.content.check import check
        from kiosk.content.translated import read_note, write_note
        from kiosk.content.untranslated import can_be_noted

        report = check(self.source, self._fonts)
        if not can_be_noted(report.faults):
            tell("内容有问题要先改正，译文没有记下 / the content has faults to be put right first; nothing was noted")
            return
        try:
            write_note(report.content, self.source, read_note(self.source), all_right=True)
        except OSError as error:
            tell(f"写不进去：{error} / it could not be written: {error}")


def _parser() -> Parser:
    parser = Parser(prog="kiosk preview", description="内容文件夹旁边的预览窗口 / a window beside the content folder")
    parser.add_argument("source", metavar="SRC", type=place, help="内容文件夹 / the content folder")
    parser.add_argument(
        "--language", choices=("zh", "en"), default=system_language(), help="窗口的语言 / of the window"
    )
    parser.add_argument("--draw", choices=("landscape", "portrait"), help=argparse.SUPPRESS)
    return parser
