"""Personal fields are sealed with age to the recipients of the settings: the kiosk alone cannot read them again.

The format is age-encryption.org/v1 (https://age-encryption.org/v1): `age -d -i IDENTITY FILE` opens what is written
here, and an identity file made here is an ordinary one, protected by its passphrase (scrypt).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

IDENTITY_FILE = "staff-identity.age"
"""In the data folder. Protected by its passphrase; staff copy it to take it home."""
LEAST_PASSPHRASE = 12
"""Characters. Whoever has the identity file can try passphrases for as long as they like, one a second or so."""
_SECRET = "AGE-SECRET-KEY-1"
_PROTECTED = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


class SealError(Exception):
    """Something cannot be sealed or opened. `zh` and `en` say why and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.zh, self.en = zh, en


class Made(NamedTuple):
    """A new identity: what goes into the settings, and the protected file for staff."""

    recipient: str
    file: bytes


class Keys(NamedTuple):
    """Opened identities. Never written anywhere."""

    identities: tuple[Identity, ...]

    def __repr__(self) -> str:
        return "Keys(…)"


def seal(fields: Mapping[str, Any], recipients: Iterable[str]) -> bytes:
    """Fields as an age file that holds readable JSON. Raises SealError where a recipient is none."""
    import pyrage

    try:
        known = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    except pyrage.RecipientError:
        known = []
    if not known:
        raise SealError(
            "设置里的钥匙（enquiry.recipients）不对，请重新运行 kiosk staff setup。",
            "The keys in the settings (enquiry.recipients) are wrong; run kiosk staff setup again.",
        )
    return pyrage.encrypt(json.dumps(fields, ensure_ascii=False, indent=1).encode(), known)


def unseal(sealed: bytes, keys: Keys) -> dict[str, Any]:
    """The fields of a sealed record. Raises SealError where it is damaged or was sealed to other recipients."""
    import pyrage

    try:
        fields: dict[str, Any] = json.loads(pyrage.decrypt(sealed, list(keys.identities)))
    except (pyrage.DecryptError, ValueError):
        raise SealError(
            "这一条打不开：是用另一把钥匙加密的，或者已损坏。",
            "This one cannot be opened: it was sealed to another key, or it is damaged.",
        ) from None
    return fields


def passphrase_fault(passphrase: str) -> tuple[str, str] | None:
    """Why a passphrase will not do, in Chinese and English; None when it will."""
    if len(passphrase) < LEAST_PASSPHRASE:
        return (
            f"密码至少要 {LEAST_PASSPHRASE} 个字符，用几个词连起来最好记。",
            f"The passphrase needs at least {LEAST_PASSPHRASE} characters; a few words are easiest to remember.",
        )
    if passphrase != passphrase.strip() or not passphrase.isprintable():
        return (
            "密码首尾不能是空格，也不能有看不见的字符。",
            "No spaces at either end and no invisible characters, please.",
        )
    return None


def make_identity(passphrase: str, made: datetime) -> Made:
    """A new identity, protected by its passphrase; takes about a second, on purpose. Raises SealError.

    A lost passphrase, or a lost file, cannot be undone by anybody."""
    import pyrage

    if fault := passphrase_fault(passphrase):
        raise SealError(*fault)
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    text = f"# created: {made.isoformat(timespec='seconds')}\n# public key: {recipient}\n{identity}\n"
    return Made(recipient, pyrage.passphrase.encrypt(text.encode(), passphrase))


def is_protected(file: bytes) -> bool:
    """Whether an identity file asks for a passphrase."""
    return file.lstrip().startswith(_PROTECTED)


def open_identity(file: bytes, passphrase: str) -> Keys:
    """The keys in an identity file; an unprotected one needs no passphrase. Raises SealError. About a second."""
    import pyrage

    try:
        text = pyrage.passphrase.decrypt(file, passphrase) if is_protected(file) else file
    except pyrage.DecryptError:
        raise SealError("密码不对，请再试一次。", "The passphrase is wrong; please try again.") from None
    try:
        lines = [line.strip() for line in text.decode().splitlines()]
        found = tuple(pyrage.x25519.Identity.from_str(line) for line in lines if line.startswith(_SECRET))
    except (pyrage.IdentityError, UnicodeDecodeError):
        found = ()
    if not found:
        raise SealError("这个文件不是钥匙文件。", "This file is not an identity file.")
    return Keys(found)
