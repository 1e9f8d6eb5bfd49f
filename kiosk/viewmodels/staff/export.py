"""View model of the export page: what, where to, the passphrase, and how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enquiries import IDENTITY_FILE, SealError, open_identity
from kiosk.staff import exporting, sticks

from .base_folders import FolderChoice
from .export_items import WORDS, available, why_not

if TYPE_CHECKING:
    from kiosk.staff.sticks import Stick
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 4
"""Ticks, of which there are two a second, between two looks for sticks."""


@QmlElement
@QmlUncreatable("made in Python")
class ExportViewModel(FolderChoice):
    """Chooses, asks, writes in a thread, and says plainly what came of it."""

    changed = Signal()
    progressed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._sticks: list[Stick] = []
        self._folder: Path | None = None
        self._target: Path | None = None
        self._wanted: set[str] = set()
        self._there: dict[str, bool] = {}
        self._asking = False
        self._ticks = 0
        self._working = False
        self._share = 0.0
        self._result: tuple[bool, str, str] | None = None

    # -- coming and going ----------------------------------------------------------------------------------------

    def entered(self) -> None:
        self._there = available(self.backstage)
        self._wanted &= {key for key, there in self._there.items() if there}
        self._look()
        self.changed.emit()

    def ticked(self) -> None:
        self._ticks += 1
        if self._ticks % LOOK_EVERY == 0 and not self._working:
            self._look()

    def left(self) -> None:
        self._wanted.clear()
        self._folder = self._target = self._result = None
        self.take(False)
        self._asking = False
        self.changed.emit()

    @property
    def busy(self) -> bool:
        return self._working

    # -- for QML -------------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def items(self) -> list[dict[str, Any]]:
        """{key, name, about, on, there}"""
        return [self._item(key) for key in WORDS]

    @Property("QVariantList", notify=changed)
    def targets(self) -> list[dict[str, Any]]:
        """{path, name, about, on}: sticks, and a folder that was chosen."""
        found = [self._place(one.place, one.name, one.free) for one in self._sticks]
        if self._folder is not None:
            found.append(self._place(self._folder, self._folder.name or str(self._folder), sticks.free(self._folder)))
        return found

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return bool(self._wanted) and self._target is not None and not self._working

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The passphrase is asked for."""
        return self._asking

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(float, notify=progressed)
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._share

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of the last export, or what is wrong; '' for nothing."""
        return self.say(*self._result[1:]) if self._result else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._result is not None and not self._result[0]

    # -- what staff do -------------------------------------------------------------------------------------------

    @Slot(str)
    def toggle(self, key: str) -> None:
        if self._there.get(key) and not self._working:
            self._wanted ^= {key}
            self._result = None
            self.changed.emit()

    @Slot(str)
    def choose(self, path: str) -> None:
        self._target, self._result = Path(path), None
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        if not self.ready:
            return
        self._result = None
        self._asking = bool(self._wanted & set(exporting.OPENED))
        if not self._asking:
            self._export(None)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._asking, self._result = False, None
        self.changed.emit()

    @Slot(str)
    def open(self, passphrase: str) -> None:
        """Begin, with the passphrase of the key file."""
        if self._asking and not self._working:
            self._export(passphrase)

    def chosen(self, place: Path | None) -> None:
        if place is not None:
            self._folder = self._target = place
        self._result = None
        self.changed.emit()

    # -- inside --------------------------------------------------------------------------------------------------

    def _export(self, passphrase: str | None) -> None:
        target, wanted, stage = self._target, frozenset(self._wanted), self.backstage
        assert target is not None
        recorder = stage.recorder()
        if recorder is not None:
            recorder.flush()
        sources = exporting.Sources(
            stage.data, stage.wall(), "zh" if self.zh else "en", stage.pack.catalogue, stage.enquiries()
        )
        identity = stage.data / IDENTITY_FILE
        self._working, self._share, self._result = True, 0.0, None
        self.changed.emit()

        def progress(done: int, whole: int) -> None:
            self.jobs.say(lambda: self._progress(done / whole))

        def job() -> Path:
            keys = open_identity(identity.read_bytes(), passphrase) if passphrase is not None else None
            return exporting.export_all(target, wanted, exporting.with_keys(sources, keys), progress)

        self.run(job, self._done, lambda error: self._stumbled(target, error))

    def _progress(self, share: float) -> None:
        self._share = share
        self.progressed.emit()

    def _done(self, folder: Path) -> None:
        self._working = self._asking = False
        self._result = (
            True,
            f"已导出到 {folder}。现在可以拔出 U 盘。里面若有姓名和联系方式，用完请删除。",
            f"Exported to {folder}. The stick may be taken out now. Delete names and contacts after use.",
        )
        self.changed.emit()

    def _stumbled(self, target: Path, error: Exception) -> None:
        self._working = False
        if not isinstance(error, SealError):
            self._asking = False
        self._result = (False, *exporting.words(target, error))
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        found = sticks.sticks()
        gone = self._target is not None and self._target != self._folder
        if gone and self._target not in [one.place for one in found]:
            self._target = None
        if self._target is None and found:
            self._target = found[0].place
        if [one.place for one in found] != [one.place for one in self._sticks] or gone:
            self._sticks = found
            self.changed.emit()

    def _item(self, key: str) -> dict[str, Any]:
        there = self._there.get(key, False)
        zh, en, about_zh, about_en = WORDS[key]
        about = self.say(about_zh, about_en) if there else self.say(*why_not(self.backstage, key))
        return {"key": key, "name": self.say(zh, en), "about": about, "on": key in self._wanted, "there": there}

    def _place(self, path: Path, name: str, free: int) -> dict[str, Any]:
        room = f"{free / 1e9:.1f} GB" if free >= 0 else "?"
        about = self.say(f"剩余 {room}", f"{room} free")
        return {"path": str(path), "name": name, "about": about, "on": path == self._target}
