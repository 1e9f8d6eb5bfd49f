"""One life of the kiosk, as the supervisor sees it: what was heard, and whether it has to end. Pure.

Times are seconds on a steady clock that the caller reads.
"""

from __future__ import annotations

from typing import NamedTuple

from .messages import Beat, Ending, Message, Raised

START, INTERFACE, PICTURES, EXCEPTIONS, MEMORY = "start", "interface", "pictures", "exceptions", "memory"
"""Why a life has to end: never came up, its thread is stuck, no pictures come, too many exceptions, too much memory."""
FROZEN = (START, INTERFACE, PICTURES)
"""Those in which the kiosk can no longer be asked."""
UNFIT = "unfit"
"""A kiosk that was to take over with another pack showed nothing."""
FAULTY = (EXCEPTIONS, MEMORY)
"""Those in which it can be asked, and a visit may end first."""
HOUR, BACK, CHOICE = "hour", "back", "choice"
"""Planned reasons: the daily restart, a step that is taken back, another pack to show."""


class Limits(NamedTuple):
    """How long what may take. A freeze must be noticed in 5 s; a beat comes every 0.5 s, a picture every second."""

    start: float = 45.0
    """Seconds from the start of the process to the first picture; a cold disk takes ten."""
    freeze: float = 4.0
    """Seconds without a beat or a picture."""
    exceptions: int = 5
    within: float = 60.0
    """So many exceptions in so many seconds ask for a restart."""
    patience: dict[str, float] = {EXCEPTIONS: 60.0, MEMORY: 900.0}  # noqa: RUF012 - never changed
    """Seconds that a restart waits for the end of a visit before it is forced; reasons not named here wait for ever."""


class Life(NamedTuple):
    """What is known of a kiosk since it was started."""

    began: float
    beat: float | None = None
    """When the last beat was heard."""
    picture: float | None = None
    """When the last picture was shown, as far as known; None while none can be."""
    shown: float | None = None
    """When it was first known to show something."""
    hidden: float | None = None
    """When it last said that no picture can be shown, before the first was."""
    attracting: bool = False
    raised: tuple[float, ...] = ()
    ending: int | None = None
    """Exit code of an announced end."""
    wish: str = ""
    """Why it is to be started anew between two visits."""
    wished: float = 0.0
    forgiven: float = float("-inf")
    """When the machine last began to run anew: a kiosk that slept, too, tells the age of a picture from before."""

    @property
    def up(self) -> bool:
        """Whether it runs: it has shown something, or would if there were a screen to show it on."""
        return self.shown is not None or self.hidden is not None


def hear(life: Life, message: Message, now: float, limits: Limits) -> Life:
    """The life after a message of the kiosk."""
    if isinstance(message, Beat):
        picture = None if message.picture_age is None else max(now - message.picture_age, life.forgiven)
        hidden = now if picture is None and not message.shown else life.hidden
        shown = now if life.shown is None and message.shown else life.shown
        return life._replace(beat=now, picture=picture, shown=shown, hidden=hidden, attracting=message.attracting)
    if isinstance(message, Ending):
        return life._replace(ending=message.code)
    if isinstance(message, Raised):
        raised = (*(at for at in life.raised if now - at <= limits.within), now)[-limits.exceptions :]
        life = life._replace(raised=raised)
        return wish(life, EXCEPTIONS, now) if len(raised) >= limits.exceptions else life
    return life


def wish(life: Life, reason: str, now: float) -> Life:
    """The life with a restart wished for; the first wish stands, but a fault does not wait behind a plan."""
    stands = life.wish and (life.wish in FAULTY or reason not in FAULTY)
    return life if stands else life._replace(wish=reason, wished=now)


def verdict(life: Life, now: float, limits: Limits) -> str:
    """Why the life has to be ended at once, "" if it need not."""
    if life.shown is None:
        return START if now - max(life.began, life.hidden or life.began) > limits.start else ""
    if life.beat is not None and now - life.beat > limits.freeze:
        return INTERFACE
    if life.picture is not None and now - life.picture > limits.freeze:
        return PICTURES
    if life.wish and now - life.wished > limits.patience.get(life.wish, float("inf")):
        return life.wish
    return ""


def may_rest(life: Life) -> bool:
    """Whether a wished restart can happen now: nobody is there."""
    return bool(life.wish) and life.attracting and life.shown is not None


def forgive(life: Life, now: float) -> Life:
    """The life after the supervisor itself stood still (sleep, a stopped machine): all limits begin anew."""
    return life._replace(
        began=now if life.shown is None else life.began,
        beat=None if life.beat is None else now,
        picture=None if life.picture is None else now,
        hidden=None if life.hidden is None else now,
        wished=now if life.wish else life.wished,
        forgiven=now,
    )
