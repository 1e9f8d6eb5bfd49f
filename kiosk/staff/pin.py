"""The PIN of staff mode: six digits or more, kept as an Argon2id hash (RFC 9106, the library's own parameters)."""

from __future__ import annotations

from itertools import pairwise

LEAST, MOST = 6, 32


def pin_fault(pin: str) -> tuple[str, str] | None:
    """Why a PIN will not do, in Chinese and English; None when it will."""
    if not (pin.isascii() and pin.isdigit()):
        return "PIN 只能用数字。", "The PIN is made of digits only."
    if not LEAST <= len(pin) <= MOST:
        return f"PIN 要 {LEAST} 到 {MOST} 位。", f"The PIN has {LEAST} to {MOST} digits."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        return (
            "这个 PIN 太容易猜到，请换一个（不要用 111111、123456 这样的）。",
            "That PIN is too easy to guess; please choose another (not 111111 or 123456).",
        )
    return None


def hash_pin(pin: str) -> str:
    """The hash for the settings. Takes a tenth of a second and 64 MiB, on purpose. Raises ValueError."""
    from argon2 import PasswordHasher

    if fault := pin_fault(pin):
        raise ValueError(" / ".join(fault))
    return PasswordHasher().hash(pin)


def pin_is(pin: str, hashed: str) -> bool:
    """Whether a PIN is the one that was hashed; False for a hash that is none. For a thread that may wait."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False
