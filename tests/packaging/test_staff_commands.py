"""First use and enquiries with the packaged program alone: every library that they load must be in it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import openpyxl
import pytest

from kiosk.enquiries import Draft, Enquiries, build
from kiosk.settings import change

from .driver import command

PASSPHRASE = "correct horse battery"


@pytest.fixture
def booth(program: Path, tmp_path: Path) -> tuple[Path, str]:
    """A data folder that the packaged program set up, with one enquiry; and its code."""
    typed = f"{PASSPHRASE}\n{PASSPHRASE}\n271828\n271828\n"
    done = run(program, tmp_path, typed, "staff", "setup")
    assert done.returncode == 0 and "PIN 已设置" in done.stdout, done.stderr
    settings = change(tmp_path, {"enquiry.who": "招商局", "enquiry.days": 30, "contact.email": "a@example.org"})
    enquiries = Enquiries(tmp_path, settings.enquiry, settings.contact)
    draft = Draft(name="欧阳", organisation="=某公司", telephone="13800138000", consented=True)
    code = enquiries.save(draft, build(settings.enquiry, settings.contact, "zh")).result().code
    enquiries.close()
    return tmp_path, code


def run(program: Path, data: Path, typed: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return command(program, *arguments, typed=typed, KIOSK_DATA=str(data))


def test_staff_read_export_and_erase(program: Path, booth: tuple[Path, str]) -> None:
    data, code = booth
    listed = run(program, data, "", "enquiries", "list")
    assert code in listed.stdout and "欧阳" not in listed.stdout, listed.stderr
    done = run(program, data, f"{PASSPHRASE}\n", "enquiries", "export", "--out", str(data / "e.xlsx"))
    assert done.returncode == 0, done.stderr
    sheet = openpyxl.load_workbook(data / "e.xlsx").active
    assert sheet is not None and [cell.value for cell in sheet[2]][2:4] == ["欧阳", "'=某公司"]
    assert run(program, data, "", "enquiries", "erase", "--yes", code).returncode == 0
    wrong = run(program, data, "wrong\n", "enquiries", "list", "--open")
    assert wrong.returncode == 1 and "密码不对" in wrong.stderr and "Traceback" not in wrong.stderr
