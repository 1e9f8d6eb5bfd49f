"""The PIN holds even where the settings file does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import FILE, load, pin_hash_of
from tests.staffside import HASH


@pytest.mark.parametrize(
    "text",
    [
        f'[staff]\npin_hash = "{HASH}"\n',
        f'staff.pin_hash = "{HASH}"\n',
        f'[idle]\nafter = 5\n[staff]\npin_hash = "{HASH}" # ours\n',
        f'[idle\nafter =\n[staff]\n  pin_hash="{HASH}"\n',
        f"[staff]\r\npin_hash = '{HASH}'\r\n",
        f'[staff]\npin_hash = "{HASH}"\n\udcff',
    ],
)
def test_it_is_found_in_a_good_file_and_in_a_bad_one(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(text.encode(errors="surrogateescape"))
    assert pin_hash_of(tmp_path) == HASH


@pytest.mark.parametrize("text", ["", "[staff]\n", f'# pin_hash = "{HASH}"\n', '[staff]\npin_hash = "271828"\n'])
def test_where_there_is_none_there_is_none(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert pin_hash_of(tmp_path) is None
    assert pin_hash_of(tmp_path / "gone") is None


def test_a_good_file_says_the_same_as_the_settings(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(f'[staff]\npin_hash = "{HASH}"\n')
    assert load(tmp_path)[0].staff.pin_hash == pin_hash_of(tmp_path)
