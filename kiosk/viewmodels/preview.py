"""View model of the window beside the content folder (`kiosk preview`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.faults import Fault
from kiosk.content.workbook.finding import Finding
from kiosk.preview import Built, Drawn, Dropped, Stop

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Value = dict[str, Any]


@QmlElement
@QmlUncreatable("made in Python")
class PreviewViewModel(QObject):
    """What is wrong with the content, and how it looks. Everything here comes in on the interface's thread."""

    changed = Signal()
    picturesChanged = Signal()
    languageChanged = Signal()

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._language = folder, language
        self._built: Built | None = None
        self._stops: tuple[Stop, ...] = ()
        self._chosen = 0
        self._working, self._importing = True, False
        self._shown_at = ""
        self._pictures: dict[tuple[str, str], Value] = {}
        self._dropped: Dropped | None = None
        self._problem = ""
        self.wish: Callable[[Stop], None] = lambda stop: None
        """Called with the screen to be drawn."""
        self.drop: Callable[[list[Path]], None] = lambda files: None
        self.confirm: Callable[[], None] = lambda: None
        """Called when staff say that every translation is right as it is."""
        self.open_file: Callable[[Path], object] = lambda path: None
        self.before_language: Callable[[str], None] = lambda language: None

    # -- what comes in ---------------------------------------------------------------------------------------------

    def working(self) -> None:
        self._working = True
        self.changed.emit()

    def built(self, built: Built) -> None:
        """The folder was looked into. Where there are faults the last good pictures stay."""
        self._working, self._built = False, built
        if built.stops:
            before = self._stops[self._chosen][:2] if self._stops else None
            self._stops = built.stops
            self._chosen = next(
                (at for at, stop in enumerate(built.stops) if stop[:2] == before), min(1, len(built.stops) - 1)
            )
            self.wish(self._stops[self._chosen])
        self.changed.emit()

    def drawn(self, drawn: Drawn) -> None:
        stop = self._stops[self._chosen] if self._stops else None
        if stop is None or (drawn.screen, drawn.subject) != stop[:2]:
            return  # of a screen that was left meanwhile
        self._problem = drawn.problem
        if drawn.file:
            source = QUrl.fromLocalFile(drawn.file).toString()
            self._pictures[drawn.shape, drawn.language] = {
                "shape": drawn.shape,
                "language": drawn.language,
                "source": source,
            }
            self._shown_at = f"{datetime.now():%H:%M:%S}"
        self.picturesChanged.emit()
        self.changed.emit()

    def dropped(self, dropped: Dropped) -> None:
        self._importing, self._dropped = False, dropped
        self.changed.emit()

    # -- what staff do ---------------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, at: int) -> None:
        """Show another screen."""
        if 0 <= at < len(self._stops):
            self._chosen = at
            self.changed.emit()
            self.wish(self._stops[at])

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl | str]) -> None:
        """Files were dropped on the window."""
        files = [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]
        if files and not self._importing:
            self._importing, self._dropped = True, None
            self.changed.emit()
            self.drop(files)

    @Slot()
    def dismiss(self) -> None:
        """The report of what was dropped has been read."""
        self._dropped = None
        self.changed.emit()

    @Slot()
    def openReport(self) -> None:
        if self._dropped is not None and self._dropped.report is not None:
            self.open_file(self._dropped.report)

    @Slot()
    def openFolder(self) -> None:
        self.open_file(self._folder)

    @Slot()
    def confirmTranslations(self) -> None:
        self.confirm()

    @Slot(str)
    def speak(self, language: str) -> None:
        """The language of this window; the screens are shown in all of theirs."""
        self._language = language
        self.before_language(language)
        self.languageChanged.emit()
        self.changed.emit()

    # -- for QML -----------------------------------------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._folder)

    @Property(str, notify=changed)
    def zone(self) -> str:
        return text(self._built.name, self._language) if self._built else ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """The folder is being looked into, or something is being imported."""
        return self._working or self._importing

    @Property(bool, notify=changed)
    def importing(self) -> bool:
        return self._importing

    @Property(str, notify=changed)
    def shownAt(self) -> str:
        """When the pictures were drawn, '' while there are none."""
        return self._shown_at

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is no picture although there is no fault."""
        if self._built and self._built.problem:
            return self._built.problem[self._language != "zh"]
        return self._problem

    def _said(self, found: Sequence[Fault]) -> list[Value]:
        return [
            {
                "place": fault.file + (f":{fault.line}" if fault.line else ""),
                "field": fault.field,
                "message": fault.message[self._language],
                "fix": fault.fix[self._language],
            }
            for fault in found
        ]

    @Property("QVariantList", notify=changed)
    def faults(self) -> list[Value]:
        return self._said(self._built.faults) if self._built else []

    @Property("QVariantList", notify=changed)
    def gaps(self) -> list[Value]:
        """Translations that are missing or older than the Chinese."""
        return self._said(self._built.gaps) if self._built else []

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[Value]:
        """Name, number of the first screen, and whether one of it is chosen."""
        firsts: dict[str, int] = {}
        for at, stop in enumerate(self._stops):
            firsts.setdefault(text(stop.group, self._language), at)
        chosen = text(self._stops[self._chosen].group, self._language) if self._stops else ""
        return [{"name": name, "at": at, "on": name == chosen} for name, at in firsts.items()]

    @Property("QVariantList", notify=changed)
    def members(self) -> list[Value]:
        """The screens of the chosen group, where there is more than one."""
        if not self._stops:
            return []
        group = self._stops[self._chosen].group
        found = [
            {"name": text(stop.name, self._language), "at": at, "on": at == self._chosen}
            for at, stop in enumerate(self._stops)
            if stop.group == group
        ]
        return found if len(found) > 1 else []

    @Property("QVariantList", notify=picturesChanged)
    def pictures(self) -> list[Value]:
        """Landscape first, in the order of the zone's languages."""
        languages = self._built.languages if self._built else ()
        keys = [(shape, language) for shape in ("landscape", "portrait") for language in languages[:2]]
        return [self._pictures.get(key, {"shape": key[0], "language": key[1], "source": ""}) for key in keys]

    @Property("QVariantMap", notify=changed)
    def imported(self) -> Value:
        """What became of what was dropped; empty where nothing was, or it has been read."""
        if self._dropped is None:
            return {}
        outcome = self._dropped.outcome
        problem = self._dropped.problem
        return {
            "title": self._dropped.title,
            "problem": problem[self._language != "zh"] if problem else "",
            "done": outcome.done,
            "changed": len(outcome.written) + len(outcome.removed) + len(outcome.photographs),
            "photographs": len(outcome.photographs),
            "findings": [self._finding(one) for one in outcome.findings],
            "report": self._dropped.report is not None,
        }

    def _finding(self, one: Finding) -> Value:
        language = self._language
        return {
            "place": one.place(language),
            "field": "",
            "message": one.message[language],
            "fix": one.fix[language],
            "fault": one.level == "fault",
        }
