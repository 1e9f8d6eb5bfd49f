"""Settings with their defaults and bounds."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta


class Idle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Seconds without a touch. Lower bounds: WCAG 2.2.1; a visitor must have time to read."""

    after: Annotated[float, Meta(ge=30, le=1800)] = 90.0
    reading: Annotated[float, Meta(ge=30, le=1800)] = 150.0
    typing: Annotated[float, Meta(ge=30, le=1800)] = 180.0
    countdown: Annotated[float, Meta(ge=20, le=120)] = 20.0


class Screen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The booth screen. `width_mm` overrides what the screen says of itself (projectors and adapters lie)."""

    width_mm: Annotated[float, Meta(ge=150, le=5000)] | None = None
    renderer: Literal["auto", "gpu", "software"] = "auto"
    reduced_motion: bool = False


class Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown. `pack` is a folder made by `kiosk content compile`; None shows the shipped pack."""

    pack: str | None = None
    stale_after_months: Annotated[int, Meta(ge=1, le=600)] | None = None
    """A figure older than this is marked; None marks none."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings. The file may leave out whatever stays as it is here."""

    language: Annotated[str, Meta(min_length=2, max_length=8)] = "zh"
    idle: Idle = Idle()
    screen: Screen = Screen()
    content: Content = Content()
