"""`kiosk pack`: what people and programs read, and the way from the office to the booth."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk import on_show
from kiosk.packs import cli, pointer
from kiosk.packs.names import SUFFIX
from kiosk.settings import load

ZONE = Path(__file__).parents[3] / "assets" / "content" / "hengyang"


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:
    capsys.readouterr()
    assert cli.main([*arguments, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    capsys.readouterr()
    assert cli.main([*arguments]) == code
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    return captured.out + captured.err


def test_from_the_office_to_the_booth(
    folder: Path, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, file = tmp_path / "office.key", tmp_path / "new"
    assert "不要复制到展台" in said(capsys, "key", str(key), "--language", "zh")
    assert said(capsys, "trust", str(key), code=1)  # the secret one stays at the office
    said(capsys, "trust", f"{key}.pub")
    assert len(load(data)[0].content.keys) == 1
    unsigned = told(capsys, "build", str(folder), str(file))
    assert unsigned["signer"] is None and Path(unsigned["file"]).suffix == SUFFIX
    assert told(capsys, "install", unsigned["file"], code=1)["refused"] == "unsigned"
    signed = told(capsys, "build", str(folder), str(file), "--key", str(key))
    assert told(capsys, "verify", signed["file"])["id"] == signed["id"] == unsigned["id"]
    assert told(capsys, "install", signed["file"])["signer"] == load(data)[0].content.keys[0]
    assert told(capsys, "list")["shown"] == "shipped"
    assert told(capsys, "activate") == {"shown": signed["id"], "before": "shipped"}
    assert on_show.wanted(load(data)[0]) == [str(pointer.home(data) / signed["id"])]
    assert told(capsys, "rollback")["shown"] == "shipped" and on_show.wanted(load(data)[0]) == []
    assert told(capsys, "activate", "shipped")["shown"] == "shipped"
    (line,) = [line for line in said(capsys, "list", "--language", "zh").splitlines() if signed["id"] in line]
    made = datetime.fromisoformat(signed["made"]).astimezone()
    assert f"，内容截至 {signed['as_of']}，{made:%Y-%m-%d %H:%M} 制作  " in line and line.endswith("已签名")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_refusal_says_what_is_wrong_what_to_do_and_that_nothing_changed(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    (tmp_path / "x.kioskpack").write_bytes(b"hello")
    text = said(capsys, "install", str(tmp_path / "x.kioskpack"), "--language", language, code=1)
    assert len(text.splitlines()) == 3
    assert ("没有变" if language == "zh" else "has not changed") in text
    assert not (data / "packs").exists() or not list((data / "packs").glob("*/"))


def test_a_file_that_is_not_there(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "verify", str(tmp_path / "none"), code=1)["refused"] == "unreadable"
    assert told(capsys, "verify", str(tmp_path), code=1)["refused"] == "unreadable"


def test_damaged_settings_do_not_switch_the_key_off(
    files: list[Path], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / "settings.toml").write_text('[content]\nkeys = ["ed25519:x"]\n', encoding="utf-8")
    assert told(capsys, "install", str(files[0]), code=1)["refused"] == "settings"


def test_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["publish"]) == 2
    assert cli.main(["--help"]) == 0


def test_content_with_faults_makes_no_pack(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = Path(shutil.copytree(ZONE, tmp_path / "source"))
    park = next(path for path in sorted(source.glob("parks/*.yaml")))
    park.write_text(park.read_text(encoding="utf-8").replace("zh:", "zh_:", 1), encoding="utf-8")
    text = said(capsys, "build", str(source), str(tmp_path / "x"), code=1)
    assert park.name in text and not list(tmp_path.glob("*.kioskpack"))


def test_where_nothing_is_installed_it_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "activate", "--language", "en", code=1)
    assert "No pack has been installed on this computer." in text and "with kiosk pack install" in text
