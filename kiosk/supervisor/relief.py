"""Another pack without a dark screen: the next kiosk starts beside the one on show and takes over once it shows.

A restart shows "one moment" for as long as a start takes, on a busy computer more than two seconds. And a pack that
cannot be shown is found out while the old one is still there: then the old one stays.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from . import choice, life
from .aftermath import Aftermath
from .watch import Watch


class Relief:
    """At most one kiosk that is to take over. Belongs to the supervisor's loop."""

    def __init__(self, start: Callable[[int], Watch], after: Aftermath, limits: life.Limits) -> None:
        self._start, self._after, self._limits = start, after, limits
        self.watch: Watch | None = None

    def look(self, now_on_show: Watch) -> bool:
        """Begin, wait, give up, as it is; True once the new one may take over."""
        if self.watch is None:
            if now_on_show.life.wish == life.CHOICE and life.may_rest(now_on_show.life):
                self._after.chosen(now_on_show)
                self.watch = self._start(self._after.level)
            return False
        if self.watch.over or life.verdict(self.watch.life, time.monotonic(), self._limits):
            self._refuse(now_on_show)
            return False
        if not now_on_show.life.attracting:  # somebody has come; they are not to be covered
            self.drop()
            return False
        return self.watch.life.shown is not None

    def take(self) -> Watch:
        """The one that takes over."""
        assert self.watch is not None
        watch, self.watch = self.watch, None
        return watch

    def drop(self) -> None:
        """End it; the next look may begin anew."""
        if self.watch is not None:
            self.watch.kill()
            self.watch = None

    def _refuse(self, now_on_show: Watch) -> None:
        """The new one shows nothing: the old one stays until staff choose again."""
        assert self.watch is not None
        if not self.watch.over:
            self.watch.why = life.START
            self.watch.kill()
        self._after.unfit(self.watch, self.watch.code())
        now_on_show.facts[choice.FACT] = choice.said(self._after.folder)
        if now_on_show.life.wish == life.CHOICE:
            now_on_show.life = now_on_show.life._replace(wish="")
        self.watch = None
