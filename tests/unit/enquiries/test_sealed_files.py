"""The sealed record and the identity file are ordinary age files: any `age` program opens them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.enquiries import SealError, make_identity, open_identity, passphrase_fault
from kiosk.enquiries.sealing import Made, seal, unseal

PASSPHRASE = "correct horse 衡山 battery"
FIELDS = {"name": "欧阳", "message": "第一行\n第二行"}


@pytest.fixture(scope="module")
def made() -> Made:
    return make_identity(PASSPHRASE, datetime(2027, 3, 1).astimezone())


def test_the_passphrase_opens_the_identity_and_that_opens_the_record(made: Made) -> None:
    keys = open_identity(made.file, PASSPHRASE)
    assert unseal(seal(FIELDS, [made.recipient]), keys) == FIELDS
    assert "SECRET" not in repr(keys) and b"SECRET" not in made.file
    with pytest.raises(SealError, match="wrong"):
        open_identity(made.file, PASSPHRASE + " ")


def test_each_of_several_recipients_can_open(made: Made) -> None:
    import pyrage

    other = pyrage.x25519.Identity.generate()
    sealed = seal(FIELDS, [made.recipient, str(other.to_public())])
    plain = f"# kept at home\n{other}\n".encode()
    assert unseal(sealed, open_identity(plain, "")) == FIELDS
    assert unseal(sealed, open_identity(made.file, PASSPHRASE)) == FIELDS


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xfe", b"AGE-SECRET-KEY-1NONSENSE"])
def test_what_is_no_identity_file_is_said(content: bytes) -> None:
    with pytest.raises(SealError, match="不是钥匙文件"):
        open_identity(content, "")


def test_nothing_is_sealed_to_nobody() -> None:
    for recipients in ([], ["age1nonsense"]):
        with pytest.raises(SealError, match=r"enquiry\.recipients"):
            seal(FIELDS, recipients)


@pytest.mark.parametrize("passphrase", ["", "short", "eleven char", " leading space ", "tab\tin the middle"])
def test_a_poor_passphrase_is_refused(passphrase: str) -> None:
    assert passphrase_fault(passphrase) is not None
    with pytest.raises(SealError):
        make_identity(passphrase, datetime.now().astimezone())
    assert passphrase_fault(PASSPHRASE) is None


def age(*arguments: str, passphrase: str = "") -> str:
    """What Debian's age prints; it asks for a passphrase at a terminal, so it is given one."""
    import pty

    done, terminal = os.pipe(), pty.openpty()
    reader, writer = done
    child = subprocess.Popen(
        ["age", *arguments],
        stdin=terminal[1],
        stdout=writer,
        stderr=terminal[1],
        start_new_session=True,
        preexec_fn=lambda: __import__("fcntl").ioctl(terminal[1], __import__("termios").TIOCSCTTY, 0),
    )
    os.close(writer)
    if passphrase:
        asked = b""
        while b"assphrase" not in asked:
            asked += os.read(terminal[0], 1000)
        time.sleep(0.3)  # until it has switched the echo off
        os.write(terminal[0], f"{passphrase}\n".encode())
    with os.fdopen(reader, "rb") as stream:
        text = stream.read().decode()
    assert child.wait(60) == 0
    return text


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("age") is None, reason="needs Debian's age")
def test_the_age_program_opens_a_record_with_the_passphrase(tmp_path: Path, made: Made) -> None:
    (tmp_path / "identity.age").write_bytes(made.file)
    (tmp_path / "KX7-4MQ.age").write_bytes(seal(FIELDS, [made.recipient]))
    text = age("-d", "-i", str(tmp_path / "identity.age"), str(tmp_path / "KX7-4MQ.age"), passphrase=PASSPHRASE)
    assert '"name": "欧阳"' in text and "第一行" in text


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("age") is None, reason="needs Debian's age")
def test_the_age_program_seals_what_the_kiosk_opens(tmp_path: Path, made: Made) -> None:
    (tmp_path / "plain").write_text('{"name": "欧阳"}', encoding="utf-8")
    age("-r", made.recipient, "-o", str(tmp_path / "sealed"), str(tmp_path / "plain"))
    assert unseal((tmp_path / "sealed").read_bytes(), open_identity(made.file, PASSPHRASE)) == {"name": "欧阳"}
