"""What run.py does before it starts anything, on made-up checkouts."""

from __future__ import annotations

import ast
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.tooling import ROOT
from kiosk.tooling.setup import commands, environment, products, system
from kiosk.tooling.setup.say import Stop


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout, in a folder with a space and a Chinese name, with a finished environment."""
    folder = tmp_path / "展台 kiosk"
    python = environment.python_of(folder)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (folder / "requirements.lock").write_text("one==1", encoding="utf-8")
    (folder / ".venv" / environment.STAMP).write_text(environment._fingerprint(folder), encoding="ascii")
    return folder


def test_run_py_can_be_read_by_old_pythons() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    import run

    monkeypatch.setattr(sys, "version_info", (3, 9, 1))
    monkeypatch.setattr(run, "newer_python", lambda: None)
    with pytest.raises(SystemExit) as ended:
        run.check_version()
    assert "3.11" in str(ended.value.code) and "3.9" in str(ended.value.code)


def test_a_finished_environment_is_used_as_it_is(root: Path) -> None:
    assert environment.ready(root)
    assert environment.ensure(root) == environment.python_of(root)


def test_a_changed_lock_file_makes_it_stale(root: Path) -> None:
    (root / "requirements.lock").write_text("one==2", encoding="utf-8")
    assert not environment.ready(root)


def test_a_removed_interpreter_makes_it_stale(root: Path) -> None:
    environment.python_of(root).unlink()
    assert not environment.ready(root)


def test_a_moved_checkout_makes_it_stale(root: Path) -> None:
    assert not environment.ready(root.rename(root.with_name("moved")))


def _pip_that_fails(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    ran: list[list[str]] = []

    def run(command: list[str], zh: str, en: str) -> None:
        ran.append(command)
        if "install" in command:
            raise Stop(zh, en)
        environment.python_of(root).parent.mkdir(parents=True, exist_ok=True)
        environment.python_of(root).symlink_to(sys.executable)

    monkeypatch.setattr(environment, "_run", run)
    monkeypatch.setattr(environment, "_works", lambda python: True)
    return ran


def test_an_interrupted_set_up_is_redone_from_the_start(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "requirements.lock").write_text("one==2", encoding="utf-8")
    (root / ".venv" / "half.txt").touch()
    ran = _pip_that_fails(root, monkeypatch)
    with pytest.raises(Stop):  # the first try breaks off while pip installs into what stood there
        environment.ensure(root)
    assert not environment.ready(root)
    assert (root / ".venv" / "half.txt").exists()
    with pytest.raises(Stop):  # the second begins with an empty folder
        environment.ensure(root)
    assert not (root / ".venv" / "half.txt").exists()
    assert sum("venv" in command for command in ran) == 1


def test_a_full_disk_is_named_before_anything_is_fetched(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "NEEDED_BYTES", 10**18)
    (root / "requirements.lock").write_text("one==2", encoding="utf-8")
    with pytest.raises(Stop, match="disk is too full"):
        environment.ensure(root)


def test_a_folder_that_cannot_be_written_to_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    (root / "requirements.lock").write_text("one==2", encoding="utf-8")
    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(Stop, match="cannot be written to"):
        environment.ensure(root)


def test_without_permission_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_administrator", lambda: None)
    monkeypatch.setattr(system.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    with pytest.raises(Stop) as stop:
        system.install(["libxcb-cursor0", "libegl1"])
    assert "sudo apt-get install libxcb-cursor0 libegl1" in stop.value.zh


def test_on_other_systems_their_own_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    with pytest.raises(Stop) as stop:
        system.install(["libxcb-cursor0"])
    assert "sudo dnf install" in stop.value.zh and "xcb-util-cursor" in stop.value.zh


def test_nothing_missing_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.subprocess, "run", lambda *_, **__: pytest.fail("ran a command"))
    system.install([])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_a_missing_library_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "LIBRARIES", {"libc.so.6": "libc6", "libnot-there.so.9": "libnot-there9"})
    monkeypatch.setattr(system, "DRIVER_FOLDERS", ("/*",))
    assert system.missing_libraries() == ["libnot-there9"]


def test_libraries_are_looked_for_once_and_tools_apart(root: Path) -> None:
    assert not system.checked(root, tools=False)
    system.remember(root, tools=False)
    assert system.checked(root, tools=False) and not system.checked(root, tools=True)
    system.remember(root, tools=True)
    assert system.checked(root, tools=True)


def test_a_product_is_stale_until_its_sources_are_stamped(tmp_path: Path) -> None:
    source, product = tmp_path / "src", tmp_path / "product"
    source.mkdir()
    (source / "a.yaml").write_text("a", encoding="utf-8")
    assert products.stale(tmp_path, "x", [source], product)
    product.touch()
    stamp = products._stamp(tmp_path, "x")
    stamp.parent.mkdir(parents=True)
    stamp.write_text(products.fingerprint([source]), encoding="ascii")
    assert not products.stale(tmp_path, "x", [source], product)
    (source / "b.yaml").touch()
    assert products.stale(tmp_path, "x", [source], product)
    (source / "b.yaml").unlink()
    assert not products.stale(tmp_path, "x", [source], product)
    (source / "a.yaml").write_text("longer", encoding="utf-8")
    assert products.stale(tmp_path, "x", [source], product)


def _zone(root: Path, monkeypatch: pytest.MonkeyPatch, succeeds: bool) -> Path:
    (root / "assets" / "content" / "zone").mkdir(parents=True)
    monkeypatch.setattr(products, "_make", lambda *_: succeeds)
    return root / "build" / "pack" / "zone"


def test_faulty_content_leaves_the_last_good_pack_in_use(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _zone(root, monkeypatch, succeeds=False).mkdir(parents=True)
    products.ensure_packs(root, Path(sys.executable), strict=False)
    assert "last good content" in capsys.readouterr().err
    with pytest.raises(Stop):
        products.ensure_packs(root, Path(sys.executable), strict=True)


def test_faulty_content_without_an_older_pack_stops(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _zone(root, monkeypatch, succeeds=False)
    with pytest.raises(Stop):
        products.ensure_packs(root, Path(sys.executable), strict=False)


def test_an_unknown_command_shows_the_four(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(str(root), ["fly"]) == 2
    assert "run.py build" in capsys.readouterr().out


def test_a_stop_is_a_message_not_a_traceback(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object, **__: object) -> Path:
        raise Stop("缺东西", "something is missing")

    monkeypatch.setattr(commands, "prepare", stop)
    assert commands.main(str(root), ["kiosk", "doctor"]) == 1
    assert capsys.readouterr().err == "缺东西\nsomething is missing\n"


def test_arguments_reach_the_program_as_they_are(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(commands, "prepare", lambda root, **_: environment.python_of(root))
    monkeypatch.setattr(commands, "become", lambda root, python, arguments: seen.append(arguments) or 0)
    assert commands.main(str(root), ["kiosk", "content", "check", "my zone", "--json"]) == 0
    assert seen == [["-m", "kiosk", "content", "check", "my zone", "--json"]]


@pytest.mark.parametrize(("screen", "command"), [(True, "run"), (False, "tour")])
def test_without_a_screen_the_tour_is_made(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], screen: bool, command: str
) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(commands, "prepare", lambda root, **_: environment.python_of(root))
    monkeypatch.setattr(commands, "become", lambda root, python, arguments: seen.append(arguments) or 0)
    monkeypatch.setattr("kiosk.display.has_screen", lambda: screen)
    assert commands.main(str(root), []) == 0
    assert seen[0][:3] == ["-m", "kiosk", command]
    assert ("build" in capsys.readouterr().err) is not screen


def test_the_real_checkout_starts_the_program_from_any_folder(tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--version"],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("kiosk ")


def test_usage_names_every_command_once() -> None:
    named = [line.split()[2] for line in commands.USAGE.splitlines()[1:]]
    assert sorted(named) == ["bench", "build", "kiosk", "test"]
