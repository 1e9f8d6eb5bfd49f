"""What is read of a Linux machine; None is a fact that could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Timer:
    """A systemd timer. `starts`: minutes after midnight, None where its calendar is not one of daily times."""

    name: str
    starts: tuple[int, ...] | None
    delay: int = 0
    """Minutes by which it may start later, at random."""
    persistent: bool = False
    """Makes up for a missed start when the computer is next switched on."""


@dataclass(frozen=True, kw_only=True)
class Linux:
    """What was read of a Linux machine."""

    unit: str | None = None
    """What `systemctl is-enabled kiosk.service` says; "" where there is no such unit."""
    active: bool | None = None
    programs: Mapping[str, bool] | None = None
    """Whether cage and seatd are installed."""
    target: str | None = None
    """What the machine boots into."""
    manager: str | None = None
    """The display manager that is enabled, "" for none."""
    blanking: int | None = None
    """Seconds after which the X server blanks the screen, 0 for never; None without an X server to ask."""
    dpms: bool | None = None
    login: Mapping[str, str] | None = None
    """logind.conf with all its drop-ins."""
    sleep: bool | None = None
    """Whether the machine can be put to sleep."""
    timers: tuple[Timer, ...] | None = None
    notifiers: tuple[str, ...] | None = None
    ntp: bool | None = None
    synchronised: bool | None = None
    free: int | None = None
    """Bytes left where the data folder is."""
    touch: tuple[str, ...] | None = None
    """Names of the touch screens."""
