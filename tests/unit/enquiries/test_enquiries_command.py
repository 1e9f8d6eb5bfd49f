"""`kiosk enquiries`, as staff call it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import dispatch
from kiosk.enquiries import Draft
from kiosk.settings import change

from .conftest import CONTACT, NAME, Booth

Said = pytest.CaptureFixture[str]


@pytest.fixture
def set_up(booth: Booth, draft: Draft, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A data folder with settings, an identity without a passphrase, and two enquiries, the newest last."""
    values = {"who": booth.enquiry.who, "days": 30, "recipients": list(booth.enquiry.recipients)}
    change(
        booth.data,
        {f"enquiry.{key}": value for key, value in values.items()} | {"contact.telephone": CONTACT.telephone},
    )
    (booth.data / "staff-identity.age").write_text(f"{booth.identity}\n", encoding="ascii")
    enquiries = booth.open()
    codes = [enquiries.save(draft, booth.notice).result().code for _ in range(2)]
    enquiries.close()
    monkeypatch.setenv("KIOSK_DATA", str(booth.data))
    return codes


def run(*arguments: str) -> int:
    return dispatch(["enquiries", *arguments])


def test_a_list_shows_no_names_unless_it_is_opened(set_up: list[str], capsys: Said) -> None:
    assert run("list") == 0
    shown = capsys.readouterr().out
    assert all(code in shown for code in set_up) and NAME not in shown and "2 in all" in shown
    assert run("list", "--open") == 0
    assert capsys.readouterr().out.count(NAME) == 2


def test_without_enquiries_nothing_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    assert run("list") == 0
    assert "还没有咨询" in capsys.readouterr().out and list(tmp_path.iterdir()) == []


def test_export_and_erase(set_up: list[str], tmp_path: Path, capsys: Said) -> None:
    assert run("export", "--out", str(tmp_path / "e.csv")) == 0
    assert NAME in (tmp_path / "e.csv").read_text("utf-8-sig")
    assert run("erase", "--yes", set_up[0].lower().replace("-", "")) == 0
    assert f"{set_up[0]} 已删除" in capsys.readouterr().out
    assert run("erase", "--yes", set_up[0]) == 1
    assert "已经删除" in capsys.readouterr().err
    assert run("erase", "--yes", "ABC-DEF") == 1
    assert run("export", "--sealed", str(tmp_path / "sealed")) == 0
    assert [one.name for one in (tmp_path / "sealed").iterdir()] == [f"{set_up[1]}.age"]
    assert run("purge") == 0 and "nothing was due" in capsys.readouterr().out
    assert run("purge", "--all", "--yes") == 0
    assert run("export", "--out", str(tmp_path / "e.csv")) == 0
    assert NAME not in (tmp_path / "e.csv").read_text("utf-8-sig")


def test_erasing_asks_first(set_up: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    monkeypatch.setattr("kiosk.asking.sure", lambda prompt: False)
    assert run("erase", set_up[0]) == 1 and run("purge", "--all") == 1
    assert run("list") == 0 and "已删除" not in capsys.readouterr().out


def test_what_is_wrong_is_said_without_a_traceback(
    set_up: list[str], booth: Booth, tmp_path: Path, capsys: Said
) -> None:
    for arguments, said in (
        (["export", "--out", str(tmp_path / "e.pdf")], ".xlsx"),
        (["export", "--out", str(tmp_path / "none" / "e.csv")], "no such folder"),
        (["export", "--out", str(tmp_path / "e.csv"), "--identity", str(tmp_path / "none")], "no identity file"),
        (["list", "--open", "--identity", str(booth.data / "settings.toml")], "not an identity file"),
    ):
        assert run(*arguments) == 1
        assert said in capsys.readouterr().err
    assert run("export") == 2 and run() == 2 and run("--help") == 0
    (booth.data / "enquiries.sqlite").write_bytes(b"broken" * 2000)
    for arguments in (["list"], ["purge"], ["export", "--sealed", str(tmp_path)]):
        assert run(*arguments) == 1
        assert "已损坏" in capsys.readouterr().err
    assert (booth.data / "enquiries.sqlite").exists()


def test_at_home_with_a_copy_of_the_data_folder(set_up: list[str], booth: Booth, tmp_path: Path) -> None:
    environment = {**os.environ, "KIOSK_DATA": str(tmp_path / "nothing here"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "enquiries", "--data", str(booth.data), "list", "--open"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    assert done.returncode == 0 and done.stdout.count(NAME) == 2, done.stderr


@pytest.mark.parametrize("arguments", [["list"], ["purge", "--yes"], ["export", "--sealed", "out"]])
@pytest.mark.parametrize("wrong", ["missing", "empty", "file", "x" * 300])
def test_a_wrong_folder_is_never_told_as_a_fair_without_enquiries(
    arguments: list[str], wrong: str, tmp_path: Path, capsys: Said
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x", encoding="ascii")
    assert run("--data", str(tmp_path / wrong), *arguments) == 1
    shown = capsys.readouterr()
    assert str(tmp_path / wrong) in shown.err and "还没有咨询" not in shown.out
    assert ("没有咨询" in shown.err or "打不开" in shown.err) and ("no enquiries" in shown.err or "opened" in shown.err)
    assert list((tmp_path / "empty").iterdir()) == []
