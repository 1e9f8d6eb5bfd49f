"""Settings with their defaults and bounds."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from .faults import TOGETHER


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


_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z"


class Hours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When the fair is open, as "09:00". Outside, the first screen dims; without them it never does."""

    open: Annotated[str, Meta(pattern=_TIME)] | None = None
    close: Annotated[str, Meta(pattern=_TIME)] | None = None
    """Before `open` where the fair closes after midnight."""
    dim: Annotated[float, Meta(ge=0, le=0.9)] = 0.6
    """How much of the light goes: 0 none; at 0.9 a visitor still sees that there is something."""

    def __post_init__(self) -> None:
        if (self.open is None) != (self.close is None):
            raise ValueError(TOGETHER)

    @property
    def times(self) -> tuple[time, time] | None:
        """Both as times of day, None where staff have set none."""
        return (time.fromisoformat(self.open), time.fromisoformat(self.close)) if self.open and self.close else None


_PACK_KEY = r"^ed25519:[A-Za-z0-9+/]{43}=\Z"
"""32 bytes in base64."""


class Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown as long as no installed pack is activated. `pack` is a folder made by `kiosk content compile`; None
    shows the shipped pack."""

    pack: str | None = None
    keys: Annotated[tuple[Annotated[str, Meta(pattern=_PACK_KEY)], ...], Meta(max_length=8)] = ()
    """Public keys; with any, only packs signed with one of them are installed. Written by `kiosk pack trust`."""
    stale_after_months: Annotated[int, Meta(ge=1, le=600)] | None = None
    """A figure older than this is marked; None marks none."""


class Restart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When the supervisor starts the kiosk anew between two visits."""

    at: Annotated[str, Meta(pattern=r"^([01]?[0-9]|2[0-3]):[0-5][0-9]\Z")] | None = None
    """A time of the day outside fair hours, e.g. "04:00"; None for no daily restart."""
    memory_mib: Annotated[int, Meta(ge=100, le=16000)] = 800
    """MiB of its own that the kiosk may have; after every screen it has about 190."""


class Insights(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is counted of visits, without anything personal, and kept for ninety days at most: docs/privacy.md."""

    on: bool = True
    """False counts nothing; what was counted before is still erased when it is ninety days old."""


_LINE = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*\Z"
"""One line with something in it."""
_TELEPHONE = r"^[+(]?[0-9][-0-9 ()/]{2,30}((转| ?ext\.? ?)[0-9]{1,6})?\Z"
_EMAIL = r"^[!#-+\--9=?A-Z^-~]+@[-.A-Za-z0-9]+\.[A-Za-z]{2,}\Z"


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom a visitor may ring or write to: on a code and on the sheet to take away. None: staff have not said."""

    name: Annotated[str, Meta(max_length=30, pattern=_LINE)] | None = None
    organisation: Annotated[str, Meta(max_length=80, pattern=_LINE)] | None = None
    telephone: Annotated[str, Meta(max_length=40, pattern=_TELEPHONE)] | None = None
    email: Annotated[str, Meta(max_length=100, pattern=_EMAIL)] | None = None

    @property
    def given(self) -> bool:
        """Whether there is a way to reach somebody: a name alone is no contact."""
        return self.telephone is not None or self.email is not None


_RECIPIENT = r"^age1[02-9ac-hj-np-z]{58}\Z"
"""An X25519 recipient: https://github.com/C2SP/C2SP/blob/main/age.md#x25519-recipient-stanza"""


class Enquiry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the notice to visitors says (China's PIPL, Art. 17), and to whom their fields are sealed.

    Enquiries are off until `who`, `days`, `recipients` and a way to reach somebody in [contact] are filled in.
    `who_en` and `why_en` are what English visitors read; without them they read `who` and `why`.
    """

    who: Annotated[str, Meta(max_length=80, pattern=_LINE)] | None = None
    """Name of the office that answers for the data."""
    who_en: Annotated[str, Meta(max_length=160, pattern=_LINE)] | None = None
    days: Annotated[int, Meta(ge=1, le=1095)] | None = None
    """Days after which the personal fields are erased. At most three years: PIPL Art. 19 asks for the shortest."""
    why: Annotated[str, Meta(max_length=120, pattern=_LINE)] | None = None
    """Purpose; None says: to answer this enquiry and to get in touch about it."""
    why_en: Annotated[str, Meta(max_length=240, pattern=_LINE)] | None = None
    recipients: Annotated[tuple[Annotated[str, Meta(pattern=_RECIPIENT)], ...], Meta(max_length=8)] = ()
    """Public keys (age1…); `kiosk staff setup` makes one. Whoever has an identity for any of them can read."""
    region: Annotated[str, Meta(pattern=r"^[A-Z]{2}\Z")] = "CN"
    """Country of telephone numbers that are written without one (ISO 3166-1)."""
    owners: Annotated[tuple[Annotated[str, Meta(max_length=30, pattern=_LINE)], ...], Meta(max_length=12)] = ()
    """Members of staff who look after enquiries: staff mode offers them to be touched."""


class Staff(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Staff mode. Without a PIN nobody can open it; `kiosk staff setup` writes the hash."""

    pin_hash: Annotated[str, Meta(max_length=200, pattern=r"^\$argon2id\$[!-~]+\Z")] | None = None


class Call(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """ "Call staff". `webhook` is a group robot of WeCom or DingTalk; it is told that and where, never who."""

    webhook: Annotated[str, Meta(max_length=500, pattern=r"^https://[!-~]+\Z")] | None = None
    secret: Annotated[str, Meta(max_length=100, pattern=r"^[!-~]+\Z")] | None = None
    """DingTalk's signing secret (SEC…), if the robot was made with one."""
    text: Annotated[str, Meta(max_length=100, pattern=_LINE)] = "展台触摸屏：有访客呼叫工作人员。"
    """What the robot says. DingTalk may ask for a keyword in it."""
    timeout: Annotated[float, Meta(ge=1, le=30)] = 5.0
    """Seconds to wait for the robot."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings. The file may leave out whatever stays as it is here."""

    language: Annotated[str, Meta(min_length=2, max_length=8)] = "zh"
    idle: Idle = Idle()
    screen: Screen = Screen()
    hours: Hours = Hours()
    content: Content = Content()
    restart: Restart = Restart()
    insights: Insights = Insights()
    contact: Contact = Contact()
    enquiry: Enquiry = Enquiry()
    staff: Staff = Staff()
    call: Call = Call()
    sound: bool = True
    """A sound where a visitor calls staff."""
    link: Annotated[str, Meta(max_length=300, pattern=r"^https?://[!-~]+\Z")] | None = None
    """Web address that a visitor may take away as a code; ASCII (an international name in its xn-- form)."""
