"""Base of the screens' view models."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.session import State

if TYPE_CHECKING:
    from .context import Context

T = TypeVar("T")


class ScreenViewModel(QObject):
    """What one screen shows, made from the state and the content; made again only when what it rests on changes."""

    changed: ClassVar[Signal]
    """Each class has a signal of its own: one that is inherited does not become a property's notify signal."""
    shown_on: ClassVar[tuple[str, ...]] = ()
    """Screens that show it; none named: any. Elsewhere it lets changes pass and catches up when it is seen again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._key: Hashable = None
        self._missed = False
        """A change was let pass. QML may have asked meanwhile, and have been answered from the state of then."""
        self._made: dict[str, object] = {}

    @property
    def language(self) -> str:
        return self.context.state.language

    def key(self, state: State) -> Hashable:
        """What the screen rests on, beside the content."""
        return state.language

    def refresh(self, state: State) -> None:
        """Take over a new state; tells QML only when something on this screen is different.

        Under `attract` every screen is made ready for the next visitor.
        """
        seen = not self.shown_on or state.route.screen in (*self.shown_on, "attract")
        key = self.key(state)
        if not seen and self._key is not None:
            self._missed = self._missed or key != self._key
            return
        if key == self._key and not self._missed:
            return
        self._key, self._missed = key, False
        self._made.clear()
        self.updated()
        self.changed.emit()

    def forget(self) -> None:
        """Make everything anew: something beside the state is different, such as the date."""
        self._key = None
        self.refresh(self.context.state)

    def updated(self) -> None:
        """Called before `changed`, for models that tell QML themselves."""

    def made(self, name: str, make: Callable[[], T]) -> T:
        """A value that is made once until the next change."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]  # type: ignore[return-value]
