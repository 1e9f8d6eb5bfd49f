"""What a visitor fills in, and what is tidied up without asking."""

from __future__ import annotations

import unicodedata

import msgspec

LIMITS = {"name": 60, "organisation": 120, "post": 60, "telephone": 40, "email": 254, "message": 1000}
"""Characters a field may have. E-mail: RFC 5321, 4.5.3.1.3; the others leave room and keep a record under 5 kB."""
MOST_SECTORS = 20
MOST_PARKS = 20

STEPS: tuple[tuple[str, ...], ...] = (
    ("name", "organisation", "post", "telephone", "email", "consented"),
    ("sectors", "parks", "message"),
    (),
)
"""Fields of the three steps: contact and consent, what about, check and send."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """An enquiry that is being written. Nothing of it is kept before it is saved, and its repr tells nothing."""

    name: str = ""
    organisation: str = ""
    post: str = ""
    telephone: str = ""
    email: str = ""
    sectors: tuple[str, ...] = ()
    """Ids of the content."""
    parks: tuple[str, ...] = ()
    """Ids of the content; the shortlist to begin with."""
    message: str = ""
    consented: bool = False
    """Always False until the visitor has ticked the box."""

    def __repr__(self) -> str:
        return "Draft(…)"  # it must not get into a log


def tidy(draft: Draft) -> Draft:
    """The draft without stray spaces and invisible characters; full-width digits and @ in telephone and e-mail
    become ordinary ones. Doing it twice changes nothing more."""
    return msgspec.structs.replace(
        draft,
        name=one_line(draft.name),
        organisation=one_line(draft.organisation),
        post=one_line(draft.post),
        telephone=one_line(_narrow(draft.telephone)),
        email=_visible("".join(one_line(_narrow(draft.email)).replace("。", ".").split())),
        message=_lines(draft.message),
        sectors=tuple(dict.fromkeys(draft.sectors)),
        parks=tuple(dict.fromkeys(draft.parks)),
    )


def reach(text: str) -> tuple[str, str]:
    """Telephone and e-mail from one field that takes either: what has an @ is an e-mail address."""
    return ("", text) if "@" in _narrow(text) else (text, "")


def one_line(text: str) -> str:
    """Composed (NFC), without control and invisible characters, with single spaces and none at the ends."""
    spaced = "".join(" " if one.isspace() else one for one in text)
    return " ".join(_visible(spaced).split())


def _lines(text: str) -> str:
    lines = [one_line(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def _visible(text: str) -> str:
    """Without control, format, surrogate and private characters: they hide text or turn its direction round."""
    shown = "".join(one for one in text if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return unicodedata.normalize("NFC", shown)


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
