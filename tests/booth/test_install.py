"""install.sh and remove.sh on a scratch root: everything in its place, and everything as it was afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run, snapshot

SYSTEM = "etc/systemd/system"


def test_it_puts_everything_in_its_place(run: Run, scratch: Path) -> None:
    run("install.sh")
    assert (scratch / "opt/kiosk/kiosk").read_text() == "#!/bin/sh\necho first\n"
    for name in ("session", "ended", "install.sh", "remove.sh", "kiosk-command"):
        assert (scratch / "opt/kiosk/booth" / name).stat().st_mode & 0o111, name
    assert (scratch / SYSTEM / "graphical.target.wants/kiosk.service").is_symlink()
    assert (scratch / SYSTEM / "multi-user.target.wants/seatd.service").is_symlink()
    assert str((scratch / SYSTEM / "default.target").readlink()).endswith("/graphical.target")
    assert not (scratch / SYSTEM / "display-manager.service").is_symlink()
    assert (scratch / "usr/local/bin/kiosk").stat().st_mode & 0o777 == 0o755
    assert "\nkiosk:" in "\n" + (scratch / "etc/passwd").read_text()
    assert "OnCalendar=*-*-* 04:00:00" in (scratch / SYSTEM / "apt-daily.timer.d/50-kiosk.conf").read_text()
    assert [one.name for one in (scratch / "etc/udev/rules.d").iterdir()] == ["60-kiosk-stick.rules"]


def test_a_stick_is_mounted_for_the_kiosk_and_nothing_on_it_can_run(run: Run, scratch: Path) -> None:
    run("install.sh")
    rule = (scratch / "etc/udev/rules.d/60-kiosk-stick.rules").read_text()
    assert 'ENV{ID_BUS}=="usb"' in rule and "--owner=kiosk" in rule and "noexec" in rule
    assert "$devnode /run/media/kiosk/%k" in rule  # for udev, not for the shell


def test_removing_leaves_the_system_as_it_was(run: Run, scratch: Path) -> None:
    (scratch / "var/lib").mkdir(parents=True)
    before = snapshot(scratch)
    run("install.sh", "--rotate", "90")
    run("remove.sh")
    assert snapshot(scratch) == before


def test_a_second_time_changes_nothing(run: Run, scratch: Path) -> None:
    run("install.sh")
    once = snapshot(scratch)
    run("install.sh")
    assert snapshot(scratch) == once
    run("remove.sh")
    again = snapshot(scratch)
    assert "nothing to do" in run("remove.sh").stdout
    assert snapshot(scratch) == again


def test_after_two_installations_removing_still_undoes_all(run: Run, scratch: Path, program: Path) -> None:
    (scratch / "var/lib").mkdir(parents=True)
    before = snapshot(scratch)
    run("install.sh")
    (program / "kiosk").write_text("#!/bin/sh\necho second\n")
    run("install.sh", "--rotate", "270", "--update-at", "03:30")
    assert "second" in (scratch / "opt/kiosk/kiosk").read_text()
    run("remove.sh")
    assert snapshot(scratch) == before


@pytest.mark.parametrize("script", ["install.sh", "remove.sh"])
def test_a_dry_run_says_much_and_does_nothing(run: Run, scratch: Path, script: str) -> None:
    if script == "remove.sh":
        run("install.sh")
    before = snapshot(scratch)
    said = run(script, "--dry-run").stdout
    assert snapshot(scratch) == before
    assert "kiosk.service" in said and "nothing was changed" in said


def test_what_the_system_had_comes_back(run: Run, scratch: Path) -> None:
    own = scratch / "usr/local/bin/kiosk"
    own.write_text("somebody's own command\n")
    own.chmod(0o700)
    (scratch / "etc/systemd/logind.conf.d/10-site.conf").write_text("[Login]\n")
    run("install.sh")
    assert "somebody" not in own.read_text()
    run("remove.sh")
    assert own.read_text() == "somebody's own command\n" and own.stat().st_mode & 0o777 == 0o700
    assert (scratch / "etc/systemd/logind.conf.d/10-site.conf").exists()


def test_a_program_that_is_not_ours_is_left_alone(run: Run, scratch: Path) -> None:
    (scratch / "opt/kiosk").mkdir(parents=True)
    (scratch / "opt/kiosk/theirs").touch()
    before = snapshot(scratch)
    assert "not from this script" in run("install.sh", fails=True).stderr
    assert snapshot(scratch) == before


def test_the_data_stay_unless_they_are_to_go(run: Run, scratch: Path) -> None:
    data = scratch / "var/lib/kiosk"
    data.mkdir(parents=True)
    (data / "settings.toml").write_text('language = "en"\n')
    run("install.sh")
    run("remove.sh")
    assert (data / "settings.toml").exists()
    run("install.sh")
    run("remove.sh", "--purge")
    assert not data.exists()


@pytest.mark.parametrize(
    ("rotate", "matrix"),
    [("90", "0 -1 1 1 0 0"), ("180", "-1 0 1 0 -1 1"), ("270", "0 1 0 -1 0 1"), ("0", "1 0 0 0 1 0")],
)
def test_fingers_turn_with_the_picture(run: Run, scratch: Path, rotate: str, matrix: str) -> None:
    run("install.sh", "--rotate", rotate)
    assert f'"{matrix}"' in (scratch / "etc/udev/rules.d/60-kiosk-touch.rules").read_text()
    assert f"KIOSK_ROTATE={rotate}\n" in (scratch / "etc/kiosk/session.conf").read_text()


def test_staffs_settings_of_the_session_survive_a_new_program(run: Run, scratch: Path) -> None:
    run("install.sh")
    (scratch / "etc/kiosk/session.conf").write_text("KIOSK_ROTATE=180\n")
    run("install.sh")
    assert (scratch / "etc/kiosk/session.conf").read_text() == "KIOSK_ROTATE=180\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rotate", "45"], "--rotate is 0, 90, 180 or 270"),
        (["--update-at", "4am"], "Write the time like 04:00"),
        (["--program", "/nonexistent"], "no program kiosk"),
        (["--root", "/nonexistent"], "No such folder"),
        (["--rotate"], "--rotate needs a value after it"),
        (["--dry-run", "--program"], "--program needs a value after it"),
        (["--sideways"], "No such option: --sideways"),
    ],
)
def test_wrong_arguments_change_nothing(run: Run, scratch: Path, arguments: list[str], said: str) -> None:
    before = snapshot(scratch)
    assert said in run("install.sh", *arguments, fails=True).stderr
    assert snapshot(scratch) == before


def test_help_is_the_head_of_the_script(run: Run) -> None:
    assert "--update-at   when the system" in run("install.sh", "--help").stdout
