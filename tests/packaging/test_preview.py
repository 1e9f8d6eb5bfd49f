"""`kiosk content new` and `kiosk preview` with the packaged program alone, in an otherwise empty environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kiosk.tooling.setup.products import fingerprint

from .driver import Kiosk, Picture, colours, ended

Start = Callable[..., Kiosk]
PAPERS = ("#E4F1EA", "#F1E4EE")
"""Colours of a page that nothing else on the window has: its pixels are those of the screens that were drawn."""


@pytest.fixture(scope="module")
def zone(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "示例 zone"
    ended(program, "content", "new", folder)
    return folder


def coloured(zone: Path, paper: str) -> None:
    """The zone's page in a colour of its own, saved in an editor."""
    text = (
        (zone / "zone.yaml").read_text(encoding="utf-8").replace("  # colours:\n", f'  colours: {{paper: "{paper}"}}\n')
    )
    for other in PAPERS:
        text = text.replace(f'{{paper: "{other}"}}', f'{{paper: "{paper}"}}')
    (zone / "zone.yaml").write_text(text, encoding="utf-8")


def share(picture: Picture, paper: str) -> tuple[float, int]:
    """How much of the picture has the colour, and how many columns of pixels have any of it."""
    wanted = [int(paper[at : at + 2], 16) for at in (5, 3, 1)]
    found = (np.abs(picture.astype(np.int16) - wanted) <= 1).all(axis=2)
    return float(found.mean()), int(found.any(axis=0).sum())


def test_an_example_zone_is_written_checked_and_made_a_pack(program: Path, zone: Path, tmp_path: Path) -> None:
    assert "parks 3" in ended(program, "content", "check", zone).stdout
    ended(program, "content", "compile", zone, tmp_path / "pack")
    assert (tmp_path / "pack" / "manifest.json").is_file()
    before = fingerprint([zone])
    assert "is unchanged" in ended(program, "content", "new", zone, code=1).stderr
    assert fingerprint([zone]) == before


def test_the_preview_follows_a_save_and_keeps_the_last_good_picture(
    start: Start, program: Path, zone: Path, landscape: str
) -> None:
    before = fingerprint([program.parent])
    coloured(zone, PAPERS[0])
    window = start(landscape, "preview", str(zone), "--language", "zh")
    first = window.wait(lambda picture: share(picture, PAPERS[0])[0] > 0.05, "the screens")
    window.wait_still()
    assert colours(first) > 50 and share(window.look(), PAPERS[1]) == (0.0, 0)
    wide = share(window.look(), PAPERS[0])[1]
    assert wide > 700  # landscape and portrait, in both languages, beside each other

    coloured(zone, PAPERS[1])
    window.wait(lambda picture: share(picture, PAPERS[1])[1] >= wide and share(picture, PAPERS[0])[0] == 0, "the save")

    good = window.wait_still()
    park = zone / "parks" / "example-a.yaml"
    right = park.read_text(encoding="utf-8")
    park.write_text(right.replace("stage: planned", "stage: planed"), encoding="utf-8")
    head = int(good.shape[1] * 0.2)  # the list of what is to be put right is at the left
    window.wait(lambda picture: bool((picture[200:500, :head] != good[200:500, :head]).any()), "the fault")
    assert share(window.wait_still(), PAPERS[1])[1] >= wide
    park.write_text(right, encoding="utf-8")
    window.wait(lambda picture: bool((picture[150:600, :head] == good[150:600, :head]).all()), "the fault to go")
    assert "Traceback" not in window.said() and "QML" not in window.said()
    assert fingerprint([program.parent]) == before
