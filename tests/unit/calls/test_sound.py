"""The sound of a call: soft, short, made here; and nothing that a missing or hanging loudspeaker could hold up."""

from __future__ import annotations

import array
import io
import itertools
import logging
import sys
import wave
from pathlib import Path

import pytest

from kiosk.calls import sound
from kiosk.calls.chime import LENGTH, RATE, chime
from kiosk.calls.sound import Sound


def samples() -> array.array[int]:
    with wave.open(io.BytesIO(chime())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array.array("h", file.readframes(file.getnframes()))


def test_it_is_short_and_soft_and_neither_begins_nor_ends_with_a_click() -> None:
    made = samples()
    assert len(made) == int(RATE * LENGTH) and LENGTH <= 1
    loudest = max(abs(one) for one in made)
    assert 0.05 * 32767 < loudest < 0.21 * 32767, "14 dB under the loudest possible"
    assert all(abs(one) < 100 for one in (*made[:3], *made[-3:]))
    assert max(abs(after - before) for before, after in itertools.pairwise(made)) < 0.1 * 32767
    assert len(chime()) < 25_000


def test_the_player_gets_the_whole_sound(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    program = f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"
    thread = Sound(player=(sys.executable, "-c", program)).play()
    assert thread is not None
    thread.join(30)
    assert heard.read_bytes() == chime()


@pytest.mark.parametrize(
    ("player", "said"),
    [
        (("no-such-player-here",), "no no-such-player-here"),
        ((sys.executable, "-c", "import sys; sys.exit('no such device')"), "no such device"),
        ((sys.executable, "-c", "import sys; sys.stdin.close(); sys.exit(1)"), "not heard"),
    ],
)
def test_without_player_or_device_nothing_is_heard_and_nothing_fails(
    player: tuple[str, ...], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        thread = Sound(player=player).play()
        assert thread is not None
        thread.join(30)
    assert said in caplog.text and "Traceback" not in caplog.text


def test_a_player_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(sound, "PATIENCE", 0.2)
    hanging = Sound(player=(sys.executable, "-c", "import time; time.sleep(600)"))
    with caplog.at_level(logging.INFO):
        thread = hanging.play()
        assert thread is not None and hanging.play() is None, "one at a time"
        thread.join(60)
    assert not thread.is_alive() and "TimeoutExpired" in caplog.text
    again = hanging.play()
    assert again is not None
    again.join(60)


def test_off_is_off() -> None:
    assert Sound(on=False).play() is None
