"""Signing packs with Ed25519 (RFC 8032), by libsodium. Imported only where a key is used: it costs 50 ms.

Signed is the manifest, byte for byte, which holds the SHA-256 of every file; the words before it keep a signature of
something else from ever being one of a pack.
"""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk import files
from kiosk.packs.errors import PackRefusedError

PREFIX = "ed25519:"
_SECRET = "kiosk-pack-secret "
_PURPOSE = b"kiosk-pack manifest 1\n"
PUBLIC_SUFFIX = ".pub"


class Signature(msgspec.Struct, frozen=True):
    """signature.json of a pack."""

    key: str
    """Public key, as in the settings."""
    signature: str
    """Base64 of the 64 bytes."""


class Made(NamedTuple):
    """A new key: the file that stays at the office, the one to take to the kiosk, and what that says."""

    secret: Path
    public: Path
    key: str


def make(secret: Path) -> Made:
    """A new key pair in two files. Raises PackRefusedError where one is there already, OSError."""
    from nacl.signing import SigningKey

    public = secret.with_name(secret.name + PUBLIC_SUFFIX)
    for file in (secret, public):
        if file.exists():
            raise PackRefusedError("key-exists", name=file)
    made = SigningKey.generate()
    key = PREFIX + _text(bytes(made.verify_key))
    files.write(secret, f"{_SECRET}{PREFIX}{_text(bytes(made))}\n".encode(), private=True)
    files.write(public, f"{key}\n".encode())
    return Made(secret, public, key)


def sign(manifest: bytes, secret: Path) -> bytes:
    """signature.json for a manifest. Raises PackRefusedError where the file is no key."""
    from nacl.signing import SigningKey

    text = _read(secret)
    seed = _bytes(text.removeprefix(_SECRET), 32) if text.startswith(_SECRET) else None
    if seed is None:
        raise PackRefusedError("key-file", name=secret)
    key = SigningKey(seed)
    made = Signature(PREFIX + _text(bytes(key.verify_key)), _text(key.sign(_PURPOSE + manifest).signature))
    return msgspec.json.format(msgspec.json.encode(made), indent=1)


def public_key(file: Path) -> str:
    """The public key that a file holds. Raises PackRefusedError, also for a secret one: that stays at the office."""
    text = _read(file)
    if _bytes(text, 32) is None:
        raise PackRefusedError("key-file", name=file)
    return text


def signer(manifest: bytes, signature: bytes) -> str:
    """Whose signature it is. Raises PackRefusedError where it is none of this manifest."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        found = msgspec.json.decode(signature, type=Signature)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise PackRefusedError("signature") from error
    key, signed = _bytes(found.key, 32), _bytes(PREFIX + found.signature, 64)
    if key is None or signed is None:
        raise PackRefusedError("signature")
    try:
        VerifyKey(key).verify(_PURPOSE + manifest, signed)
    except (CryptoError, ValueError) as error:
        raise PackRefusedError("signature") from error
    return PREFIX + _text(key)


def _read(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(1000).decode("ascii", errors="replace").strip()
    except (OSError, ValueError) as error:
        raise PackRefusedError("unreadable", name=file, reason=error) from error


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str, length: int) -> bytes | None:
    """The bytes after the prefix; None for anything but so many in their one spelling."""
    if not text.startswith(PREFIX):
        return None
    try:
        raw = base64.b64decode(text.removeprefix(PREFIX).encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None
    return raw if len(raw) == length and _text(raw) == text.removeprefix(PREFIX) else None
