"""The supervisor's loop: one kiosk after the other, until somebody ends it."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

from . import codes, life
from .aftermath import Aftermath
from .chores import Chores
from .moment import Moment
from .notify import Notify
from .relief import Relief
from .watch import Inbox, Watch

TICK = 1.0
"""Seconds between two looks at things that nobody reports."""
SLEPT = 2.0
"""Seconds by which a look may come late; later, the supervisor itself stood still and nobody is to blame."""
SCREEN_BACK = 2.0
"""Seconds in which a lost screen may come back; then the session is over, and whoever began it may begin anew."""


class LeavingError(Exception):
    """Told to end while waiting for the screen."""


class Supervisor:
    """Starts a kiosk, watches it, and starts it again."""

    def __init__(
        self,
        start: Callable[[int], subprocess.Popen[bytes]],
        aftermath: Aftermath,
        chores: Chores,
        moment: Moment,
        notify: Notify,
        limits: life.Limits | None = None,
    ) -> None:
        self._start, self._after, self._chores = start, aftermath, chores
        self._moment, self._notify = moment, notify
        self._limits = limits or life.Limits()
        self._inbox: Inbox = SimpleQueue()
        self._leaving = self._beginning = False
        self._ready = False
        self._no_screen: float | None = None
        self._relief = Relief(lambda level: self._watched(start(level)), aftermath, self._limits)
        self._relieved = False
        self._awake = time.monotonic()
        """When it last looked: between two looks it, too, may stand still."""

    def run(self, first: subprocess.Popen[bytes]) -> int:
        """Until the end; returns the exit code of the program. `first` is the kiosk that was started already."""
        self._begin()
        watch = self._watched(first)
        while True:
            self._watch(watch)
            if self._relieved and not watch.over:
                watch = self._relieve(watch)
                continue
            self._relief.drop()
            code = self._ended(watch)
            if code is not None:
                self._notify.say("STOPPING=1")
                self._moment.close()
                return code
            watch = self._watched(self._start(self._after.level))

    def leave(self, number: int = 0, frame: object = None) -> None:
        """The signal handler: end the kiosk and ourselves."""
        del frame
        self._leaving = True
        self._inbox.put(("signal", number))
        if number and self._beginning:
            self._beginning = False
            raise LeavingError

    def end_on_signals(self) -> None:
        """SIGTERM, SIGINT, log-off (SIGHUP, on Windows SIGBREAK) end everything in order."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # as nohup leaves it
                signal.signal(number, self.leave)

    def _begin(self) -> None:
        """The picture between two lives; a screen that is slow to come up does not put off the end."""
        with contextlib.suppress(LeavingError):
            self._beginning = True
            if not self._leaving:
                self._moment.begin()
            self._beginning = False

    def _watched(self, process: subprocess.Popen[bytes]) -> Watch:
        return Watch(process, self._after.level, self._inbox, self._limits)

    def _watch(self, watch: Watch) -> None:
        """Until the kiosk has ended, one way or another, or another one can take over."""
        self._relieved = False
        while not watch.over and not self._relieved:
            self._turn(watch)
            if not watch.over:
                self._act(watch, time.monotonic())

    def _relieve(self, watch: Watch) -> Watch:
        """The next kiosk, which is on show; the one before it, below, is ended."""
        following = self._relief.take()
        self._runs(following)
        watch.leave()
        while not watch.over:
            self._turn(following, 0.1)
            if watch.deadline is not None and time.monotonic() > watch.deadline:
                watch.kill()
        self._after.planned(watch, watch.code())
        return following

    def _act(self, watch: Watch, now: float) -> None:
        if self._leaving:
            watch.leave()
        if watch.deadline is None:
            self._judge(watch, now)
            self._look(watch, now)
            self._relieved = watch.deadline is None and not watch.over and self._relief.look(watch)
        elif now > watch.deadline:
            watch.kill()

    def _look(self, watch: Watch, now: float) -> None:
        """A chore that fails must not take the kiosk along."""
        try:
            self._chores.look(watch, now)
        except Exception as error:
            self._after.journal.say(f"a chore failed: {error!r}")

    def _judge(self, watch: Watch, now: float) -> None:
        reason = life.verdict(watch.life, now, self._limits)
        if reason in life.FROZEN:
            self._moment.raise_()
            watch.stop(reason)
        elif reason:
            watch.leave(reason)
        else:
            self._notify.alive(now)

    def _turn(self, watch: Watch | None, longest: float = TICK) -> None:
        """Waits for one thing to happen, and takes it in."""
        wait = min(longest, self._notify.period or TICK)
        try:
            source, line = self._inbox.get(timeout=wait)
        except Empty:
            source, line = None, None
        now = time.monotonic()
        for one in (watch, self._relief.watch):
            if one is not None and now - self._awake > wait + SLEPT:
                one.life = life.forgive(one.life, now)
        self._awake = now
        if not isinstance(source, Watch):
            return
        before = source.life
        source.hear(line)
        if source is watch:
            if before.shown is None and watch.life.shown is not None:
                self._moment.lower()
            if not before.up and watch.life.up:
                self._runs(watch)

    def _runs(self, watch: Watch) -> None:
        shown, drawn = (watch.facts.get(name, "not told") for name in ("pack", "renderer"))
        self._after.journal.say(f"a kiosk runs at step {watch.level}, drawn by: {drawn}, pack: {shown}")
        self._no_screen = None
        if not self._ready:
            self._ready = True
            self._notify.say("READY=1")

    def _ended(self, watch: Watch) -> int | None:
        """What follows an end: the exit code of the program, or None once the next kiosk may start."""
        code = watch.code()
        if self._leaving:
            return codes.RESTART_SHELL
        announced = watch.life.ending
        if announced in codes.PLANNED and not watch.why:
            self._moment.raise_()
            return announced or self._pause(self._after.planned(watch, code))
        if code in codes.HOPELESS and not self._ready:
            return code
        self._moment.raise_()
        if code == codes.NO_SCREEN:
            return self._wait_for_screen()
        return self._pause(self._after.abnormal(watch, code))

    def _wait_for_screen(self) -> int | None:
        now = time.monotonic()
        self._no_screen = self._no_screen or now
        return codes.NO_SCREEN if now - self._no_screen > SCREEN_BACK else self._pause(1.0)

    def _pause(self, seconds: float) -> int | None:
        end = time.monotonic() + seconds
        while not self._leaving and (left := end - time.monotonic()) > 0:
            self._notify.alive(time.monotonic())
            self._turn(None, left)
        return codes.RESTART_SHELL if self._leaving else None
