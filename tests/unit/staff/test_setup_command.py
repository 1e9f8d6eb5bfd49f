"""`kiosk staff setup`, with what is typed coming from standard input."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.__main__ import dispatch
from kiosk.enquiries import open_identity
from kiosk.enquiries.sealing import Made, seal, unseal
from kiosk.settings import SettingsError, load
from kiosk.staff import pin_is, set_up

PASSPHRASE = "correct horse battery"
Said = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def setup(monkeypatch: pytest.MonkeyPatch, *typed: str, options: tuple[str, ...] = ()) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
    return dispatch(["staff", "setup", *options])


def test_first_use_makes_key_and_pin_and_says_what_cannot_be_undone(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    data.mkdir()
    (data / "settings.toml").write_text('# ours\nlanguage = "en"\n', encoding="utf-8")
    assert setup(monkeypatch, PASSPHRASE, PASSPHRASE, "271828", "271828") == 0
    said = capsys.readouterr()
    assert "无法找回" in said.err and "cannot be undone" in said.err and PASSPHRASE not in said.out + said.err
    assert "enquiry.who" in said.err  # what is still lacking
    settings, fault = load(data)
    assert fault is None and settings.language == "en" and "# ours" in (data / "settings.toml").read_text("utf-8")
    assert settings.staff.pin_hash is not None and pin_is("271828", settings.staff.pin_hash)
    identity = (data / "staff-identity.age").read_bytes()
    keys = open_identity(identity, PASSPHRASE)
    assert unseal(seal({"name": "x"}, settings.enquiry.recipients), keys) == {"name": "x"}
    for file in data.iterdir():
        assert PASSPHRASE.encode() not in file.read_bytes() and b"271828" not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0 or file.name == "settings.toml.old"

    assert setup(monkeypatch, "314159", "314159") == 0  # a second time: the key stays, the PIN is new
    assert "已有钥匙文件" in capsys.readouterr().err
    assert (data / "staff-identity.age").read_bytes() == identity
    assert pin_is("314159", load(data)[0].staff.pin_hash or "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("short",), "12 characters"),
        ((PASSPHRASE, PASSPHRASE + "x"), "not the same"),
        ((), "Nothing was typed"),
    ],
)
def test_a_passphrase_that_will_not_do_changes_nothing(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said, typed: tuple[str, ...], said: str
) -> None:
    assert setup(monkeypatch, *typed) == 1
    assert said in capsys.readouterr().err and not data.exists()


def test_a_poor_pin_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    assert setup(monkeypatch, "123456", options=("--pin-only",)) == 1
    assert "太容易猜到" in capsys.readouterr().err and not data.exists()


def test_settings_with_a_fault_are_left_alone(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    data.mkdir()
    (data / "settings.toml").write_text("[idle]\nafter = 3\n", encoding="utf-8")
    assert setup(monkeypatch, "271828", "271828", options=("--pin-only",)) == 1
    assert "idle.after" in capsys.readouterr().err
    assert (data / "settings.toml").read_text("utf-8") == "[idle]\nafter = 3\n"


def unprotected(passphrase: str, made: datetime) -> Made:
    """An identity whose passphrase stands beside it: trying a real one takes seconds."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return Made(str(identity.to_public()), f"# {passphrase}\n{identity}\n".encode())


def test_another_key_keeps_the_older_file_and_takes_the_older_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.enquiries.make_identity", unprotected)
    now = datetime(2027, 3, 1).astimezone()
    (tmp_path / "settings.toml").write_text(f'[enquiry]\nrecipients = ["age1{"q" * 58}"]\n', encoding="utf-8")
    first = set_up(tmp_path, "the first", now)
    assert first.older is None and load(tmp_path)[0].enquiry.recipients == ("age1" + "q" * 58, first.recipient)
    second = set_up(tmp_path, "the second", now)
    assert second.older is not None and b"the first" in second.older.read_bytes()
    assert b"the second" in second.identity.read_bytes()
    assert load(tmp_path)[0].enquiry.recipients == (second.recipient,)
    (tmp_path / "settings.toml").write_text("broken", encoding="utf-8")
    with pytest.raises(SettingsError):
        set_up(tmp_path, "the third", now)
    assert b"the second" in (tmp_path / "staff-identity.age").read_bytes()
