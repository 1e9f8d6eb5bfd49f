"""`kiosk insights report` from outside: what it writes, and what it says where it cannot."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import __main__ as program
from kiosk import on_show
from kiosk.insights import FILE, SCHEMA
from kiosk.insights import cli as insights_cli
from kiosk.insights.batch import Batch, save
from kiosk.insights.cli import FAILED, OK, USAGE, period
from kiosk.insights.hours import first_of
from kiosk.insights.records import End
from kiosk.insights.visit import Visit
from kiosk.store import Store

DAY = date(2026, 11, 20)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one visit."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    batch = Batch(ended=[Visit(first_of(DAY) + 10, "zh", End.FINISHED, 60, ())])
    store = Store(tmp_path / FILE, SCHEMA)
    store.write(lambda connection: save(connection, batch, None)).result()
    store.close()
    return tmp_path


def report(*arguments: str) -> int:
    return program.main(["insights", "report", *arguments])


@pytest.mark.parametrize(("form", "begins"), [("html", "<!DOCTYPE html>"), ("csv", "\ufeffsection"), ("json", "{")])
def test_a_file_is_written(data: Path, form: str, begins: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = data / f"out.{form}"
    assert report(f"--{form}", "--out", str(out), "--language", "en") == OK
    assert out.read_text(encoding="utf-8").startswith(begins)
    assert capsys.readouterr().out.strip() == str(out)
    assert not list(data.glob(".new-*"))


def test_days_may_be_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--json", "--out", "-", "--from", "2026-11-01", "--to", "2026-11-19") == OK
    assert json.loads(capsys.readouterr().out)["visits"] == 0
    assert report("--json", "--out", "-") == OK
    found = json.loads(capsys.readouterr().out)
    assert (found["visits"], found["from"], found["to"]) == (1, "2026-11-20", "2026-11-20")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--from", "yesterday"),
        ("--from", "0001-01-01"),
        ("--from", "2026-11-21", "--to", "2026-11-20"),
        ("--from", "2020-01-01", "--to", "2026-11-20"),
        ("--csv", "--html"),
    ],
)
def test_what_is_not_understood_is_said(
    data: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(*arguments) == USAGE
    assert capsys.readouterr().err


def test_without_a_record_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    assert report() == FAILED
    assert "还没有任何记录" in capsys.readouterr().err
    (tmp_path / "settings.toml").write_text("[insights]\non = false\n", encoding="utf-8")
    assert report() == FAILED
    shown = capsys.readouterr().err
    assert "统计没有开启" in shown and "on = true" in shown


def test_a_damaged_database_and_a_newer_one_are_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(data / FILE, SCHEMA)
    store.write(lambda connection: connection.execute("PRAGMA user_version = 99")).result()
    store.close()
    assert report() == FAILED
    assert "newer version" in capsys.readouterr().err
    (data / FILE).write_bytes(b"no database at all, but long enough to be read as one" * 100)
    assert report() == FAILED
    shown = capsys.readouterr().err
    assert "damaged" in shown and "Traceback" not in shown


def test_a_place_that_cannot_be_written_is_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("--out", str(data / "no such folder" / "out.html")) == FAILED
    assert "There is no such folder" in capsys.readouterr().err


def test_without_content_ids_stand_for_names(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.paths.shipped_pack", lambda: data / "no pack")
    assert report("--out", str(data / "out.html")) == OK
    assert "no pack" in capsys.readouterr().err


def test_days_that_a_wrong_clock_made_do_not_stretch_a_report() -> None:
    known, today = (DAY, date(2099, 1, 1)), DAY + timedelta(days=3)
    assert period(None, None, known, today) == (DAY, today)
    assert period(None, None, (date(2000, 1, 1), DAY), today) == (DAY - timedelta(days=89), DAY)
    assert period(DAY, None, known, today) == (DAY, today)
    assert period(None, DAY, (DAY, DAY), today) == (DAY, DAY)
    assert period(date(2030, 1, 1), None, known, today)[0] == date(2030, 1, 1)
    assert period(None, date(2010, 1, 1), known, today) == (date(2010, 1, 1), date(2010, 1, 1))


def test_names_are_of_what_is_on_show(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(on_show, "wanted", lambda settings, named: ["/activated", "/named"])
    found = SimpleNamespace(catalogue=None)
    monkeypatch.setattr(insights_cli, "choose_pack", lambda candidates: (asked.extend(candidates), (found, ()))[1])
    assert report("--out", "-") == OK
    assert asked[:2] == [Path("/activated"), Path("/named")]


def test_a_file_is_written_in_the_form_of_its_name(data: Path) -> None:
    assert report("--out", str(data / "r.csv"), "--language", "en") == OK
    assert (data / "r.csv").read_text(encoding="utf-8").startswith("\ufeffsection")


@pytest.mark.parametrize("arguments", [("--out", "r.pdf"), ("--html", "--out", "r.csv"), ("--json", "--out", "r.txt")])
def test_a_file_that_is_called_something_else_is_not_written(
    data: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data)
    assert report(*arguments) == USAGE
    assert ".html, .csv or .json" in capsys.readouterr().err and not [*data.glob("r.*")]
