"""The key to the enquiries while staff read them: opened with its passphrase, forgotten when they leave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.enquiries import Enquiries, Keys
    from kiosk.enquiries.records import Row

PATIENCE = 30.0
"""Seconds to wait for the database."""


class Key:
    """The opened identity, and what it has opened. `open` runs in a job's thread, all else in the interface's."""

    def __init__(self) -> None:
        self.trying = False
        self._keys: Keys | None = None
        self._fields: dict[str, Any] = {}
        self._notes: dict[str, str] = {}
        self._turn = 0
        """Counts what was forgotten: a job that began before brings nothing back."""

    @property
    def given(self) -> bool:
        return self._keys is not None

    @property
    def keys(self) -> Keys | None:
        return self._keys

    def open(self, data: Path, passphrase: str) -> Key:
        """Open the identity of the data folder. Raises SealError where the passphrase is wrong or there is none."""
        from kiosk.enquiries import IDENTITY_FILE, SealError, open_identity

        try:
            file = (data / IDENTITY_FILE).read_bytes()
        except OSError:
            raise SealError(
                f"这台电脑上没有钥匙文件（{IDENTITY_FILE}）。请在存放钥匙的电脑上用 kiosk enquiries list 查看。",
                f"The identity file ({IDENTITY_FILE}) is not here. Where it is kept, run kiosk enquiries list.",
            ) from None
        turn, keys = self._turn, open_identity(file, passphrase)
        if turn == self._turn:
            self._keys = keys
        return self

    def took(self, fields: dict[str, Any], notes: dict[str, str]) -> None:
        """What was opened, by code, and why what was not."""
        self.trying = False
        if self._keys is not None:
            self._fields, self._notes = fields, notes

    def fields(self, code: str) -> dict[str, Any] | None:
        found: dict[str, Any] | None = self._fields.get(code)
        return found

    def note(self, code: str) -> str:
        return self._notes.get(code, "")

    def drop(self, code: str) -> None:
        self._fields.pop(code, None)

    def forget(self) -> None:
        self._turn += 1
        self.trying, self._keys, self._fields, self._notes = False, None, {}, {}


def opened_with(desk: Enquiries, key: Key) -> tuple[list[Row], dict[str, Any], dict[str, str]]:
    """All enquiries, the newest first; the fields of those that the key opens, and why it does not open others."""
    from kiosk.enquiries import opened

    sealed = desk.sealed().result(PATIENCE)
    found = opened(sealed, key.keys) if key.keys is not None else []
    fields = {one.row.code: one.fields for one in found if one.fields is not None}
    notes = {one.row.code: one.note for one in found if one.note}
    return [row for row, _ in reversed(sealed)], fields, notes
