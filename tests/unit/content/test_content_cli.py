from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from zone_maker import edit

from kiosk.content import cli, compile


def test_a_right_folder(zone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(zone), "--language", "en"]) == 0
    assert "No faults" in capsys.readouterr().out
    assert cli.main(["check", str(zone), "--language", "zh"]) == 0
    assert "没有发现问题" in capsys.readouterr().out


def test_faults_name_file_line_field_and_what_to_write(zone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(zone, "parks/alpha.yaml", "stage: signed", "stage: sgned")
    assert cli.main(["check", str(zone), "--language", "en"]) == 1
    out = capsys.readouterr().out
    assert "parks/alpha.yaml:5  stage" in out and "did you mean “signed”?" in out
    assert cli.main(["check", str(zone), "--language", "zh"]) == 1
    assert "是不是“signed”？" in capsys.readouterr().out


def test_json_holds_counts_and_faults(zone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(zone), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["faults"] == [] and report["counts"]["parks"] == 2
    edit(zone, "zone.yaml", "main_source: paper", "main_source: other")
    assert cli.main(["check", str(zone), "--json"]) == 1
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert {"file", "line", "field", "code", "message", "fix"} <= set(fault)
    assert set(fault["message"]) == set(fault["fix"]) == {"zh", "en"}


@pytest.mark.parametrize("argv", [[], ["check"], ["chek", "x"], ["check", "x", "--nope"], ["compile", "x"]])
def test_wrong_usage(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(argv) == 2


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_wrong_numbers_of_processes(zone: Path, tmp_path: Path, jobs: str) -> None:
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--jobs", jobs]) == 2


def test_help_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0


def test_compile_writes_a_pack(zone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--jobs", "1", "--language", "en"]) == 0
    assert (tmp_path / "pack" / "manifest.json").is_file()
    assert "pictures" in capsys.readouterr().err


def test_content_with_faults_is_not_compiled(zone: Path, tmp_path: Path) -> None:
    edit(zone, "zone.yaml", "main_source: paper", "main_source: other")
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--jobs", "1"]) == 1
    assert not (tmp_path / "pack").exists()


def test_a_folder_that_is_no_pack_is_not_overwritten(zone: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    assert cli.main(["compile", str(zone), str(tmp_path / "mine"), "--jobs", "1"]) == 1
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_a_disk_that_refuses_is_said_in_words(
    zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(compile, "write_catalogue", refuse)
    assert cli.main(["compile", str(zone), str(tmp_path / "pack"), "--jobs", "1", "--language", "en"]) == 1
    assert "the disk is full" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_language_of_the_system(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cli.system_language() == language


def test_a_terminal_without_chinese_gets_no_traceback(zone: Path) -> None:
    edit(zone, "zone.yaml", "main_source: paper", "main_source: 别的")
    command = [sys.executable, "-c", "import sys; from kiosk.content.cli import main; sys.exit(main(sys.argv[1:]))"]
    for flag in ("--json", "--language=zh"):
        environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).parents[3]), "PATH": ""}
        done = subprocess.run([*command, "check", str(zone), flag], capture_output=True, env=environment, check=False)
        assert done.returncode == 1 and b"Traceback" not in done.stderr
        if flag == "--json":
            assert "别的" in json.loads(done.stdout)["faults"][0]["message"]["zh"]
