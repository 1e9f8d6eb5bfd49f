"""Every setting that staff may change, in their words. Bounds and defaults are those of `kiosk.settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from kiosk.settings import Settings

SWITCH, NUMBER, PICK, TIME, TEXT, SECRET, FILE = "switch", "number", "pick", "time", "text", "secret", "file"
"""How it is changed by touch. FILE: typed into settings.toml, because it may need Chinese."""


class Choice(NamedTuple):
    """One setting."""

    key: str
    """Dotted, as in settings.toml."""
    kind: str
    zh: str
    en: str
    unit: tuple[str, str] = ("", "")
    step: float = 1
    picks: tuple[tuple[str, str, str], ...] = ()
    """Of a PICK: the value, and what it is called in Chinese and English."""
    partner: str = ""
    """A key that is set and cleared together with it."""
    about: tuple[str, str] = ("", "")


class Group(NamedTuple):
    """Settings that belong together."""

    zh: str
    en: str
    choices: tuple[Choice, ...]


class Bounds(NamedTuple):
    """Least and greatest value of a number, None where there is no such bound."""

    least: float | None
    most: float | None
    whole: bool
    """Only whole numbers."""


def value(settings: Settings, key: str) -> Any:
    """What a dotted key is now."""
    found: Any = settings
    for name in key.split("."):
        found = getattr(found, name)
    return found


def default(key: str) -> Any:
    """What it is where the file leaves it out."""
    return value(Settings(), key)


def bounds(key: str) -> Bounds:
    """The bounds of a number, as the settings themselves check them. Raises LookupError for what is none."""
    kind: Any = msgspec.inspect.type_info(Settings)
    for name in key.split("."):
        kind = next(one.type for one in _bare(kind).fields if one.name == name)
    for one in _options(kind):
        if isinstance(one, msgspec.inspect.FloatType | msgspec.inspect.IntType):
            return Bounds(one.ge, one.le, isinstance(one, msgspec.inspect.IntType))
    raise LookupError(key)


def stepped(key: str, step: float, now: float | None, up: int) -> float:
    """A number one step further up or down, on the grid of its steps, within its bounds."""
    limits = bounds(key)
    if now is None:
        now = limits.least or 0
    wanted = round((round(now / step) + up) * step, 6)
    if limits.least is not None:
        wanted = max(limits.least, wanted)
    if limits.most is not None:
        wanted = min(limits.most, wanted)
    return int(wanted) if limits.whole else float(wanted)


def masked(text: str) -> str:
    """Enough of an address or a secret to know it again, too little to use it."""
    return text if len(text) < 12 else f"{text[:8]}…{text[-2:]}" if "://" not in text else _masked_address(text)


def _masked_address(text: str) -> str:
    host = text.split("/")[2] if text.count("/") >= 2 else ""
    return f"{text.split('://')[0]}://{host}/…{text[-2:]}"


def _bare(kind: Any) -> Any:
    return next(one for one in _options(kind) if isinstance(one, msgspec.inspect.StructType))


def _options(kind: Any) -> Sequence[Any]:
    found = kind.types if isinstance(kind, msgspec.inspect.UnionType) else (kind,)
    return [one.type if isinstance(one, msgspec.inspect.Metadata) else one for one in found]
