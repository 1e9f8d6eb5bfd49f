"""Base of the view models of staff's pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from .backstage import Backstage
from .jobs import Failed, Jobs, Then

if TYPE_CHECKING:
    from kiosk.session import Event
    from kiosk.viewmodels.context import Context


class StaffPageViewModel(QObject):
    """One page of staff mode. Made when it is first opened, kept until the program ends, and told to forget."""

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context, self.backstage = context, backstage
        self.jobs = Jobs(self)

    @property
    def zh(self) -> bool:
        """Whether staff read Chinese; every other language gets English."""
        return self.context.state.language == "zh"

    def say(self, zh: str, en: str) -> str:
        """The one of two texts that staff read."""
        return zh if self.zh else en

    def entered(self) -> None:
        """The page comes on show, or its language changes while it is."""

    def ticked(self) -> None:
        """Twice a second while the page is on show."""

    def left(self) -> None:
        """Staff mode has ended: whatever must not lie about is forgotten."""

    @property
    def busy(self) -> bool:
        """Work that keeps staff mode open though nobody touches."""
        return False

    def run(self, job: Callable[[], Any], then: Then, failed: Failed) -> None:
        """Do `job` in a thread; `then` and `failed` are called in the interface's."""
        self.jobs.run(job, then, failed)

    def send(self, event: Event) -> None:
        self.context.send(event)
