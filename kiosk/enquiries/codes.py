"""The short code that a visitor is given, to ask for deletion later."""

from __future__ import annotations

import secrets
import unicodedata

ALPHABET = "346789CDFGHJKMNPQRTWXY"
"""No 0 O, 1 I L, 2 Z, 5 S, B (8), U V, which are taken for each other, and no A or E, so that no word appears."""
LENGTH = 6
"""22^6 are 113 million codes: none is met twice at a fair, and nobody guesses one while staff look on."""


def new_code() -> str:
    """A code by chance, in the form in which it is shown."""
    return shown("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def shown(code: str) -> str:
    """Two groups of three, which can be read out."""
    return f"{code[:3]}-{code[3:]}"


def read_code(text: str) -> str | None:
    """The code that somebody typed, whatever the case, spaces, dashes and width; None where it cannot be one."""
    plain = "".join(one for one in unicodedata.normalize("NFKC", text).upper() if one.isalnum())
    return shown(plain) if len(plain) == LENGTH and all(one in ALPHABET for one in plain) else None
