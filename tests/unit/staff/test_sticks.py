"""Which of the mounted file systems are sticks, as Linux and Windows tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff import sticks
from kiosk.staff.sticks import Mounted, folders, pick


@pytest.fixture
def blocks(tmp_path: Path) -> Path:
    """/sys/class/block of a computer with a disk, a stick and a card reader."""
    made = tmp_path / "class"
    made.mkdir()
    for name, real in {
        "nvme0n1p2": "devices/pci0000:00/nvme/nvme0/nvme0n1/nvme0n1p2",
        "sdb1": "devices/pci0000:00/0000:00:14.0/usb1/1-2/host6/block/sdb/sdb1",
        "mmcblk0p1": "devices/pci0000:00/mmc_host/mmc0/block/mmcblk0/mmcblk0p1",
    }.items():
        place = tmp_path / real
        place.mkdir(parents=True)
        (place.parent / "removable").write_text("1\n" if name == "mmcblk0p1" else "0\n")
        (made / name).symlink_to(place)
    return made


def picked(mounted: list[Mounted], blocks: Path, system: str = "linux") -> list[str]:
    return [str(one.place) for one in pick(mounted, system, blocks)]


def test_a_stick_and_a_card_are_found_and_the_disk_is_not(blocks: Path) -> None:
    mounted = [
        Mounted("/dev/nvme0n1p2", "/", "rw,relatime"),
        Mounted("/dev/nvme0n1p2", "/mnt/more", "rw"),
        Mounted("/dev/sdb1", "/media/kiosk/FAIR", "rw,nosuid"),
        Mounted("/dev/mmcblk0p1", "/media/kiosk/CARD", "rw"),
        Mounted("tmpfs", "/run", "rw"),
    ]
    assert picked(mounted, blocks) == ["/media/kiosk/FAIR", "/media/kiosk/CARD"]


def test_a_stick_that_is_locked_is_no_place_to_write(blocks: Path) -> None:
    assert picked([Mounted("/dev/sdb1", "/media/kiosk/FAIR", "ro,nosuid")], blocks) == []


def test_a_system_started_from_a_stick_is_left_alone(blocks: Path) -> None:
    assert picked([Mounted("/dev/sdb1", "/", "rw"), Mounted("/dev/sdb1", "/boot/efi", "rw")], blocks) == []


def test_windows_says_itself_what_is_removable(blocks: Path) -> None:
    mounted = [
        Mounted("C:\\", "C:\\", "rw,fixed", "NTFS"),
        Mounted("E:\\", "E:\\", "rw,removable", "FAT32"),
        Mounted("F:\\", "F:\\", "removable", ""),
    ]
    assert picked(mounted, blocks, "win32") == ["E:\\"]


def test_this_computer_is_asked_without_a_fault() -> None:
    assert all(one.place.is_absolute() for one in sticks.sticks())


def test_a_place_that_is_gone_says_nothing_of_its_room(tmp_path: Path) -> None:
    assert sticks.free(tmp_path / "gone") == -1
    assert sticks.free(tmp_path) > 0


def test_folders_are_listed_by_name_without_hidden_ones_and_files(tmp_path: Path) -> None:
    for name in ("b", "A", ".hidden", "$RECYCLE.BIN"):
        (tmp_path / name).mkdir()
    (tmp_path / "file").touch()
    assert [one.name for one in folders(tmp_path)] == ["A", "b"]
    with pytest.raises(OSError):
        folders(tmp_path / "gone")
