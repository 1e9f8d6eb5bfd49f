"""Base of the screens that show one of several things, chosen by chips at their foot."""

from __future__ import annotations

from collections.abc import Hashable

from kiosk.session import State

from .base import ScreenViewModel


class TabbedViewModel(ScreenViewModel):
    """The subject of the route says which tab is open. It is kept while another screen is on show."""

    screen = ""
    """Name of the screen in a route."""

    def key(self, state: State) -> Hashable:
        here = state.route.screen == self.screen
        return state.language, state.route.subject if here else self.subject

    @property
    def subject(self) -> str:
        """Subject of the last route that led here; '' before the first."""
        return str(self._key[1]) if isinstance(self._key, tuple) else ""
