"""A disk that is full, cannot be written to, or a database that breaks: said plainly, nothing confirmed is lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.enquiries import SORRY, Draft, Enquiries
from kiosk.store import Kind, StoreError

from .conftest import Booth


def save_until_it_fails(booth: Booth, enquiries: Enquiries, draft: Draft) -> tuple[list[str], StoreError]:
    codes: list[str] = []
    while len(codes) < 5000:
        try:
            codes.append(enquiries.save(draft, booth.notice).result().code)
        except StoreError as error:
            return codes, error
    raise AssertionError("the disk never filled up")


def opened_codes(booth: Booth, data: Path) -> set[str]:
    from kiosk.enquiries.sealing import unseal

    return {unseal(blob, booth.keys)["code"] for _, blob in booth.open(data=data).sealed().result() if blob}


def test_a_full_disk_is_said_and_what_was_confirmed_stays(
    booth: Booth, draft: Draft, mount: Callable[..., Path]
) -> None:
    disk = mount(kilobytes=600)
    enquiries = booth.open(data=disk)
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * 200_000)
    codes, error = save_until_it_fails(booth, enquiries, draft)
    assert codes and error.kind is Kind.FULL and "磁盘已满" in error.zh and "disk is full" in error.en
    with pytest.raises(StoreError):
        enquiries.try_out().result()
    assert len(enquiries.rows().result()) == len(codes)
    ballast.unlink()
    codes.append(enquiries.save(draft, booth.notice).result().code)
    enquiries.close()
    assert opened_codes(booth, disk) == set(codes)
    booth.close()


def test_a_start_on_a_full_disk_fails_and_recovers_without_a_restart(
    booth: Booth, draft: Draft, mount: Callable[..., Path]
) -> None:
    disk = mount(kilobytes=200)
    (disk / "ballast").write_bytes(b"x" * (200 * 1024 - 4096))
    enquiries = booth.open(data=disk)
    with pytest.raises(StoreError) as caught:
        enquiries.save(draft, booth.notice).result()
    assert caught.value.kind is Kind.FULL
    (disk / "ballast").unlink()
    assert enquiries.save(draft, booth.notice).result().code
    booth.close()


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond 150 kB, whoever runs the tests."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_a_file_that_may_not_grow_is_said_and_what_was_confirmed_stays(booth: Booth, draft: Draft) -> None:
    enquiries = booth.open()
    codes, error = save_until_it_fails(booth, enquiries, draft)
    assert codes and error.kind in (Kind.FULL, Kind.DISK) and error.zh and error.en
    enquiries.close()
    assert opened_codes(booth, booth.data) == set(codes)


def test_a_disk_that_cannot_be_written_to(booth: Booth, draft: Draft, mount: Callable[..., Path]) -> None:
    disk = mount(kilobytes=2000)
    enquiries = booth.open(data=disk)
    code = enquiries.save(draft, booth.notice).result().code
    enquiries.close()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    enquiries = booth.open(data=disk)
    with pytest.raises(StoreError) as caught:
        enquiries.save(draft, booth.notice).result()
    assert caught.value.kind is Kind.READ_ONLY and "没有写入权限" in caught.value.zh
    booth.close()
    listed = subprocess.run(
        [sys.executable, "-m", "kiosk", "enquiries", "--data", str(disk), "list"], capture_output=True, text=True
    )
    assert listed.returncode == 0 and code in listed.stdout, listed.stderr
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    assert opened_codes(booth, disk) == {code}
    booth.close()


def test_a_folder_of_somebody_else(booth: Booth, tmp_path: Path) -> None:
    """The same for users who are not root: the child gives its rights away first."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from kiosk.enquiries import Enquiries; from kiosk.settings import Contact, Enquiry\n"
        "from kiosk.store import StoreError\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "try: Enquiries(Path(sys.argv[1]), Enquiry(), Contact()).ready.result()\n"
        "except StoreError as error: print(error.kind.name)"
    )
    if sys.platform == "win32":
        pytest.skip("no such rights")
    (tmp_path / "locked").mkdir(mode=0o555)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "locked")], capture_output=True, text=True)
    assert done.stdout.strip() == "READ_ONLY", done.stderr


def test_a_database_that_breaks_while_the_kiosk_runs(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    codes = [enquiries.save(draft, booth.notice).result().code for _ in range(60)]
    enquiries._store.maintain(
        lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    ).result()
    with enquiries.file.open("r+b") as stream:
        stream.seek(4096 * 6)
        stream.write(bytes(range(256)) * 16)
    enquiries.close()
    again = booth.open()
    later = again.save(draft, booth.notice).result().code
    notice = again.ready.result().notice
    assert notice is not None and "没有删除" in notice.zh
    kept = {row.code for row in again.rows().result()}
    assert later in kept and len(kept) > len(codes) - 10
    assert again.ready.result().aside is not None and again.ready.result().aside.exists()


def test_visitors_are_told_in_both_languages_that_they_can_still_take_the_facts_away() -> None:
    assert "带走资料" in SORRY[0] and "take the information away" in SORRY[1]


def test_what_was_only_in_the_log_is_brought_over_too(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    """The power goes before a checkpoint, and a page of the database itself is broken when it comes back."""
    codes = [enquiries.save(draft, booth.notice).result().code for _ in range(60)]
    enquiries._store.maintain(
        lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    ).result()
    later = [enquiries.save(draft, booth.notice).result().code for _ in range(10)]
    found = booth.data.parent / "after the power cut"
    shutil.copytree(booth.data, found)
    with (found / "enquiries.sqlite").open("r+b") as stream:
        stream.seek(4096 * 6)
        stream.write(bytes(range(256)) * 16)
    again = booth.open(data=found)
    assert again.ready.result().aside is not None
    kept = {row.code for row in again.rows().result()}
    assert set(later) <= kept <= {*codes, *later} and len(kept) > 60
