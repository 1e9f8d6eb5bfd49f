"""The stick with the enquiries is pulled in the middle of saving: every confirmed one is there when it is back."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.enquiries import Draft
from kiosk.enquiries.sealing import unseal
from kiosk.store import StoreError
from tests.unit.enquiries.conftest import Booth

from .conftest import pull

AT_LEAST = 20
"""Enquiries confirmed before the stick is pulled."""


def test_what_was_confirmed_is_there_when_the_stick_is_back(mounted: Callable[..., Path], tmp_path: Path) -> None:
    stick = mounted("ext4")
    booth = Booth(stick)
    enquiries = booth.open()
    draft = Draft(name="张三", organisation="某某公司", telephone="138 0013 8000", consented=True)
    confirmed: list[str] = []
    enough = threading.Event()

    def save_on() -> None:
        while True:
            confirmed.append(enquiries.save(draft, booth.notice).result(30).code)
            if len(confirmed) >= AT_LEAST:
                enough.set()

    ended: list[StoreError] = []

    def visitors() -> None:
        try:
            save_on()
        except StoreError as error:
            ended.append(error)

    thread = threading.Thread(target=visitors, daemon=True)
    thread.start()
    assert enough.wait(60)
    pull(stick)
    thread.join(60)
    assert ended and ended[0].zh and ended[0].en  # the visitor who came last was not told that it was saved
    with pytest.raises(StoreError):
        enquiries.save(draft, booth.notice).result(30)
    booth.close()
    subprocess.run(["umount", str(stick)], check=True)
    subprocess.run(["mount", "-o", "loop", str(stick.with_suffix(".img")), str(stick)], check=True)
    again = booth.open()
    found = {unseal(blob, booth.keys)["code"] for _, blob in again.sealed().result(30) if blob}
    assert found >= set(confirmed)
    booth.close()
