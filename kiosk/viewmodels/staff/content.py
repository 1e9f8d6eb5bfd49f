"""View model of the content page: what is on show, packs on the stick, the check, the preview, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.load import Pack
from kiosk.packs import finding, installing, pointer, report, store
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.names import SIGNATURE
from kiosk.packs.trust import trusted
from kiosk.staff import sticks

from .base import StaffPageViewModel
from .content_words import WORDS
from .preview import PackPreviewViewModel

if TYPE_CHECKING:
    from kiosk.content.manifest import Manifest
    from kiosk.packs.finding import Found
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 4
"""Ticks, of which there are two a second, between two looks for sticks."""


class Checked(NamedTuple):
    """A pack on this computer that was read to its end."""

    id: str
    pack: Pack
    signed: bool


@QmlElement
@QmlUncreatable("made in Python")
class ContentViewModel(StaffPageViewModel):
    """Checks in a thread, previews in a process, and changes one small file."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._found: list[Found] = []
        self._installed: list[store.Installed] = []
        self._now = pointer.Pointer()
        self._ticks = 0
        self._looking = False
        self._working = ""
        self._chosen = ""
        self._checked: Checked | None = None
        self._drawn = False
        self._preview = PackPreviewViewModel(self)
        self._preview.judged.connect(self._judged)
        self._result: tuple[bool, str, str] | None = None

    # -- coming and going ----------------------------------------------------------------------------------------

    def entered(self) -> None:
        self._look()
        self._refresh()

    def ticked(self) -> None:
        self._ticks += 1
        if self._ticks % LOOK_EVERY == 0 and not self._working:
            self._look()
        self._preview.follow()

    def left(self) -> None:
        self._preview.close()
        self._checked, self._result, self._chosen, self._drawn = None, None, "", False
        self.changed.emit()

    @property
    def busy(self) -> bool:
        return bool(self._working)

    # -- for QML -------------------------------------------------------------------------------------------------

    @Property("QVariantMap", notify=changed)
    def shown(self) -> dict[str, str]:
        """{name, about}: what this kiosk shows."""
        manifest = self.backstage.pack.manifest
        return {"name": report.name(manifest, "zh" if self.zh else "en"), "about": self._dated(manifest)}

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """The pack that was chosen and is not on show, '' where what was chosen is."""
        one = next((one for one in self._installed if one.shown), None)
        if one is None or self.backstage.pack.folder == pointer.home(self.backstage.data) / one.id:
            return ""
        return self._about(one)

    @Property(str, notify=changed)
    def before(self) -> str:
        """What a step back leads to, '' where there is no way back."""
        if not self._now.known:
            return ""
        one = next((one for one in self._installed if one.id == self._now.before), None)
        if one is None:
            return self.say(*WORDS["base"])
        return self._about(one) or one.id

    @Property("QVariantList", notify=changed)
    def found(self) -> list[dict[str, Any]]:
        """{path, name, about, on}: pack files on sticks."""
        return [
            {
                "path": str(one.path),
                "name": one.path.name,
                "about": f"{one.stick} · {one.size / 1e6:.1f} MB · {one.changed:%Y-%m-%d %H:%M}",
                "on": str(one.path) == self._chosen,
            }
            for one in self._found
        ]

    @Property("QVariantList", notify=changed)
    def installed(self) -> list[dict[str, Any]]:
        """{id, name, about, on}: packs on this computer that are not the one chosen to be shown."""
        chosen = self._checked.id if self._checked else self._chosen
        return [
            {"id": one.id, "name": self._name(one), "about": self._about(one), "on": one.id == chosen}
            for one in self._installed
            if not one.shown
        ]

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """{name, value, state}: the report of the check; empty where there is none."""
        if self._checked is None:
            return []
        found = report.rows(self._checked.pack, self._checked.signed, self.backstage.pack)
        return [{"name": self.say(*one.name), "value": self.say(*one.value), "state": one.state} for one in found]

    @Property(str, notify=changed)
    def working(self) -> str:
        """What is being done, in words; '' for nothing."""
        return self.say(*WORDS[self._working]) if self._working else ""

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Every screen of the checked pack could be drawn: it may be shown."""
        return self._drawn and self._checked is not None and not self._working

    @Property(str, notify=changed)
    def message(self) -> str:
        return self.say(*self._result[1:]) if self._result else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._result is not None and not self._result[0]

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Something was chosen that comes on show when staff leave."""
        return self._result is not None and self._result[0] and self.backstage.supervised

    @Property(PackPreviewViewModel, constant=True)
    def preview(self) -> PackPreviewViewModel:
        return self._preview

    # -- what staff do -------------------------------------------------------------------------------------------

    @Slot(str)
    def check(self, path: str) -> None:
        """Read a pack file to its end and put it on this computer; nothing on show changes."""
        data = self.backstage.data
        self._begin("reading", path, lambda: _checked(installing.install(Path(path), data, trusted(data)).id, data))

    @Slot(str)
    def choose(self, name: str) -> None:
        """The same for one that is on this computer already."""
        data = self.backstage.data
        self._begin("checking", name, lambda: _checked(name, data))

    @Slot(int, int, float, str)
    def look(self, width: int, height: int, mm: float, language: str) -> None:
        """Draw every screen with the checked pack; the size of the screen in pixels, its width in millimetres."""
        if self._checked is None or self._working:
            return
        try:
            self._preview.begin(self.backstage.data, self._checked.pack.folder, (width, height), mm, language)
        except OSError as error:
            self._result = (False, *_both(PackRefusedError("disk", reason=error)))
            self.changed.emit()

    @Slot()
    def activate(self) -> None:
        """Show the checked pack as soon as staff leave."""
        if self.ready and self._checked is not None:
            name, data = self._checked.id, self.backstage.data
            self._preview.close()
            self._begin("changing", self._chosen, lambda: store.activate(name, data, trusted(data)))

    @Slot()
    def rollback(self) -> None:
        """Show what was shown before as soon as staff leave."""
        data = self.backstage.data
        if self._now.known:
            self._begin("changing", "", lambda: store.rollback(data, trusted(data)))

    # -- inside --------------------------------------------------------------------------------------------------

    def _begin(self, what: str, chosen: str, job: Any) -> None:
        if self._working:
            return
        self._working, self._chosen, self._result = what, chosen, None
        if what != "changing":
            self._checked, self._drawn = None, False
        self.changed.emit()
        self.run(job, self.take, self._stumbled)

    def take(self, result: Checked | pointer.Pointer) -> None:
        """What came of a check or a change."""
        self._working = ""
        if isinstance(result, Checked):
            self._checked = result
        else:
            self._checked, self._chosen, self._drawn = None, "", False
            self._result = (True, *WORDS["chosen" if self.backstage.supervised else "chosen-alone"])
        self._refresh()

    def _stumbled(self, error: Exception) -> None:
        self._working = ""
        if not isinstance(error, PackRefusedError):
            error = PackRefusedError("disk", reason=error)
        self._result = (False, *_both(error))
        self._refresh()

    def _judged(self, whole: bool) -> None:
        """Every screen was drawn, or one could not be."""
        self._drawn = whole
        if not whole:
            self._result = (False, *WORDS["not-drawn"])
        self.changed.emit()

    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True

        def seen(found: list[Found]) -> None:
            self._looking = False
            if found != self._found:
                self._found = found
                self.changed.emit()

        def unseen(error: Exception) -> None:
            seen([])

        self.run(lambda: finding.find([(one.place, one.name) for one in sticks.sticks()]), seen, unseen)

    def _refresh(self) -> None:
        self._installed, self._now = store.listed(self.backstage.data), pointer.load(self.backstage.data)
        self.changed.emit()

    def _name(self, one: store.Installed) -> str:
        return report.name(one.manifest, "zh" if self.zh else "en") if one.manifest else one.id

    def _about(self, one: store.Installed) -> str:
        if one.manifest is None:
            return self.say("已损坏", "damaged")
        return self._dated(one.manifest) + (self.say("，上一次展示的", ", shown before") if one.before else "")

    def _dated(self, manifest: Manifest) -> str:
        made = report.when(manifest.made)
        return self.say(f"截至 {manifest.as_of}，{made} 制作", f"as of {manifest.as_of}, made {made}")


def _checked(name: str, data: Path) -> Checked:
    pack = store.may_be_shown(pointer.home(data) / name, trusted(data))
    return Checked(name, pack, (pack.folder / SIGNATURE).exists())


def _both(error: PackRefusedError) -> tuple[str, str]:
    return error.zh, error.en
