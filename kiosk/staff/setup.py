"""First staff use: the identity that opens enquiries, and the PIN. For the wizard and `kiosk staff setup` alike."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk import files
from kiosk.settings import change, load

from .pin import hash_pin

WARNING = (
    "密码和钥匙文件丢了任何一样，之前的咨询谁也打不开，也无法找回。请把密码写下来收好，并把钥匙文件 {file} 复制到"
    "别处（例如 U 盘）保存。",
    "If the passphrase or the key file is lost, nobody can open the enquiries taken so far; it cannot be undone. Write"
    " the passphrase down and keep it safe, and copy the key file {file} elsewhere (to a USB stick, say).",
)
"""What both the wizard and the command say before anything is made."""


class SetUp(NamedTuple):
    """A new identity: the file to copy, its public key, and where an older file was kept."""

    identity: Path
    recipient: str
    older: Path | None


def warning(data: Path) -> tuple[str, str]:
    """`WARNING` with the place of the key file."""
    from kiosk.enquiries import IDENTITY_FILE

    zh, en = WARNING
    return zh.format(file=data / IDENTITY_FILE), en.format(file=data / IDENTITY_FILE)


def set_up(data: Path, passphrase: str, now: datetime) -> SetUp:
    """Make an identity, see that it opens, and seal new enquiries to it from the next start on.

    The first one joins whatever recipients are in the settings; a later one takes the place of all of them. An older
    identity file is renamed and never deleted: older enquiries need it. Takes some seconds. Raises SealError,
    SettingsError, OSError; then new enquiries are sealed as before.
    """
    from kiosk.enquiries import IDENTITY_FILE, make_identity, open_identity  # not read at the start of the kiosk

    made = make_identity(passphrase, now)
    open_identity(made.file, passphrase)
    data.mkdir(parents=True, exist_ok=True)
    file, older = data / IDENTITY_FILE, None
    if file.exists():
        older = file.with_name(f"{file.stem}-until-{now:%Y%m%d-%H%M%S}{file.suffix}")
        files.write(older, file.read_bytes(), private=True)
    files.write(file, made.file, private=True)
    try:
        others = () if older else load(data)[0].enquiry.recipients
        change(data, {"enquiry.recipients": [*others, made.recipient]})
    except Exception:
        if older is not None:
            older.replace(file)
        raise
    return SetUp(file, made.recipient, older)


def set_pin(data: Path, pin: str) -> None:
    """Write the hash of a PIN to the settings. Raises ValueError for one that will not do, SettingsError, OSError."""
    change(data, {"staff.pin_hash": hash_pin(pin)})
