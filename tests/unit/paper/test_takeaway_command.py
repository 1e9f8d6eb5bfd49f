"""`kiosk takeaway`: a PDF, or a reason in both languages; never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk import on_show
from kiosk.content import cli
from kiosk.content.load import Pack
from kiosk.supervisor.codes import NO_CONTENT

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def run(pack: Pack, *arguments: str) -> int:
    return program.main(["takeaway", "--content", str(pack.folder), *arguments])


@pytest.mark.parametrize("parks", ["intel-park", "xn-xx-software-park, 湾田科技园", "总部基地，TusStar,5g-park"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sheet_by_id_name_or_alias(pack: Pack, tmp_path: Path, parks: str, language: str) -> None:
    file = tmp_path / "选单.pdf"
    assert run(pack, "--parks", parks, "--language", language, "--out", str(file)) == 0
    assert file.read_bytes().startswith(b"%PDF") and [*tmp_path.iterdir()] == [file]


def test_the_contact_of_the_settings_stands_on_it(pack: Pack, tmp_path: Path, data: Path) -> None:
    data.mkdir()
    (data / "settings.toml").write_text(
        'link = "https://example.org/x"\n[contact]\ntelephone = "0734-8888888"\n', "utf-8"
    )
    file = tmp_path / "F.pdf"
    assert run(pack, "--parks", "intel-park", "--out", str(file)) == 0
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    assert "0734-8888888" in text and "https://example.org/x" in text


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--parks", "nowhere", "--out", "F.pdf"], 2, ["没有这个园区：nowhere", "no such park: nowhere", "intel-park"]),
        (["--parks", "5g-park,intel-park,tusstar,zhurong-academy", "--out", "F.pdf"], 2, ["现在是 4 个", "not 4"]),
        (["--parks", ",", "--out", "F.pdf"], 2, ["现在是 0 个", "not 0"]),
        (["--parks", "5g-park", "--language", "fr", "--out", "F.pdf"], 2, ["没有这种语言：fr", "no such language: fr"]),
        (["--parks", "5g-park", "--out", ""], 2, ["请给出文件名", "name a file"]),
        (["--parks", "5g-park"], 2, ["--out"]),
        (["--parks", "5g-park", "--out", "/nowhere/F.pdf"], 1, ["文件夹不存在", "no such folder"]),
        (["--parks", "5g-park", "--out", "/"], 2, ["请给出文件名", "name a file"]),
        (["--parks", "5g-park", "--out", "/tmp"], 1, ["这是一个文件夹", "is a folder"]),
    ],
)
def test_what_is_wrong_is_said_in_both_languages(
    pack: Pack, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: list[str]
) -> None:
    assert run(pack, *arguments) == code
    shown = capsys.readouterr()
    assert [one for one in words if one not in shown.err] == [] and "Traceback" not in shown.err


def test_an_old_file_stays_where_a_new_one_cannot_be_written(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "F.pdf"
    file.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert run(pack, "--parks", "5g-park", "--out", str(file)) == 1
    assert file.read_bytes() == b"old" and [*tmp_path.iterdir()] == [file]
    assert "磁盘已满" in capsys.readouterr().err


def test_a_broken_settings_file_is_named_and_the_sheet_made(
    pack: Pack, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / "settings.toml").write_text('link = "no address"', "utf-8")
    assert run(pack, "--parks", "5g-park", "--out", str(tmp_path / "F.pdf")) == 0
    assert "settings.toml" in capsys.readouterr().err


def test_from_outside_without_a_screen(pack: Pack, tmp_path: Path) -> None:
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
    command = [sys.executable, "-m", "kiosk", "takeaway", "--content", str(pack.folder), "--parks", "5g-park"]
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "F.pdf")],
        capture_output=True,
        cwd=ROOT,
        env={**keep, "KIOSK_DATA": str(tmp_path / "data")},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == b"" and (tmp_path / "F.pdf").stat().st_size <= 500_000


def imported(modules: list[str], wanted: list[str]) -> list[str]:
    """Which of the wanted modules are there once others have been imported."""
    code = f"import sys, {', '.join(modules)}; print(*[one for one in {wanted} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return done.stdout.split()


def test_the_start_of_the_kiosk_knows_nothing_of_codes_and_paper() -> None:
    assert imported(["kiosk.__main__", "kiosk.app", "kiosk.window"], ["segno", "kiosk.paper"]) == []


def test_the_rules_of_a_take_away_need_no_qt() -> None:
    modules = [f"kiosk.takeaway.{one}" for one in ("payload", "codes", "page", "store", "entries")]
    assert imported(modules, ["PySide6", "segno"]) == []


def test_a_sheet_is_never_made_from_another_pack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = tmp_path / "none"
    arguments = ["takeaway", "--content", str(wanted), "--parks", "5g-park", "--out", str(tmp_path / "F.pdf")]
    assert program.main(arguments) == NO_CONTENT
    said = capsys.readouterr().err
    assert f"找不到内容包 {wanted}" in said and f"no content pack at {wanted}" in said
    assert not (tmp_path / "F.pdf").exists()


def test_without_a_pack_named_it_is_of_what_is_on_show(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Staff have activated another zone: its sheet, or none."""
    zone = tmp_path / "zone"
    assert cli.main(["new", str(zone), "--language", "en"]) == 0
    assert cli.main(["compile", str(zone), str(tmp_path / "pack")]) == 0
    monkeypatch.setattr(on_show, "wanted", lambda settings, named: [str(tmp_path / "pack"), str(pack.folder)])
    out = ["--out", str(tmp_path / "F.pdf")]
    assert program.main(["takeaway", "--parks", "example-a", *out]) == 0
    assert program.main(["takeaway", "--parks", "tusstar", *out]) == 2
    assert "example-a" in capsys.readouterr().err
