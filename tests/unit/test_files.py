from __future__ import annotations

import errno
import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk import files
from kiosk.arguments import file_name
from kiosk.content.reader import read_nodes
from kiosk.content.workbook.archive import BookError, _look_at
from kiosk.packs.errors import PackRefusedError


def test_why_the_system_refuses_is_said_in_the_language_of_the_message(tmp_path: Path) -> None:
    _, (fault,) = read_nodes(tmp_path, "zone.yaml", "zone")
    assert fault.message == {
        "zh": "无法读取文件：这里是一个文件夹",
        "en": "the file cannot be read: there is a folder in its place",
    }
    refused = PackRefusedError("disk", reason=PermissionError(errno.EACCES, "Permission denied"))
    assert "没有权限" in refused.zh and "permission is denied" in refused.en and "ermission" not in refused.zh
    with pytest.raises(BookError) as caught:
        _look_at(tmp_path / "none.xlsx")
    assert files.spoken(caught.value.details["reason"], "zh") == "文件或文件夹不存在"
    assert files.spoken(BrokenProcessPool("terminated abruptly"), "zh") == "制作图片的进程中断了"


def test_what_is_not_foreseen_keeps_the_system_s_own_words() -> None:
    assert files.reason(OSError(errno.EXDEV, "Invalid cross-device link")) == ("Invalid cross-device link",) * 2
    assert files.spoken(3, "zh") == "3"


@pytest.mark.skipif(os.name == "nt", reason="pipes with a name")
def test_a_pipe_or_a_device_is_neither_waited_for_nor_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe.kioskpack"
    os.mkfifo(pipe)
    assert program.main(["pack", "verify", str(pipe)]) == 2
    said = capsys.readouterr().err
    assert "不是普通文件" in said and "not an ordinary file" in said
    with pytest.raises(OSError, match="not supported"):
        files.write(pipe, b"x")
    assert pipe.is_fifo()
    assert file_name(str(tmp_path / "new.pdf")) == tmp_path / "new.pdf"


def test_a_fault_of_the_disk_that_nobody_foresaw_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(argv: list[str]) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", "/some/where")

    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setitem(program.COMMANDS, "doctor", fail)
    assert program.main(["doctor"]) == program.FAILED
    said = capsys.readouterr().err
    assert "没有权限：/some/where" in said and "Permission is denied: /some/where" in said


def test_a_fault_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        files.write(tmp_path / "none" / "report.html", b"")
    assert caught.value.filename == str(tmp_path / "none" / "report.html")


@pytest.mark.parametrize(
    ("name", "called"),
    [("a", "a.xlsx"), ("a.xlsx", "a.xlsx"), ("A.XLSX", "A.XLSX"), ("a.txt", "a.txt.xlsx"), ("v1.2", "v1.2.xlsx")],
)
def test_an_ending_is_added_where_a_file_has_another_or_none(name: str, called: str) -> None:
    assert files.called(Path("folder") / name, ".xlsx") == Path("folder") / called
