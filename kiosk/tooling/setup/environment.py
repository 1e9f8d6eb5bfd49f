"""The program's own Python environment in .venv, made from requirements.lock."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .say import Stop, step

STAMP, BEGUN = ".kiosk-ready", ".kiosk-begun"
NEEDED_BYTES = 2_000_000_000  # measured on Linux: 0.75 GB after set-up; as much again while pip unpacks, and the build


def python_of(root: Path) -> Path:
    """The environment's interpreter, which need not exist yet."""
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _fingerprint(root: Path) -> str:
    """Changes when the lock file, the folder or the interpreter behind the environment changes."""
    lock = (root / "requirements.lock").read_bytes()
    parts = (lock, str(root).encode(), os.path.realpath(python_of(root)).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def ready(root: Path) -> bool:
    """True when .venv is complete and fits requirements.lock; a few milliseconds."""
    try:
        stamp = (root / ".venv" / STAMP).read_text(encoding="ascii")
    except OSError:
        return False
    return python_of(root).exists() and stamp == _fingerprint(root)


def _check_room(root: Path) -> None:
    try:
        probe = root / ".kiosk-write-test"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise Stop(
            f"这个文件夹不能写入：{root}（{error.strerror}）。请把它整个复制到可以写入的地方，再运行一次。",
            f"This folder cannot be written to: {root} ({error.strerror}). Copy it elsewhere and run again.",
        ) from None
    free = shutil.disk_usage(root).free
    if free < NEEDED_BYTES:
        raise Stop(
            f"磁盘空间不够：需要 2 GB，还剩 {free / 1e9:.1f} GB。请清理后再运行。",
            f"The disk is too full: 2 GB are needed, {free / 1e9:.1f} GB are free. Make room and run again.",
        )


def missing_packages() -> list[str]:
    """Debian and Ubuntu leave venv or ensurepip out of Python until this package is installed."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def _run(command: list[str], zh: str, en: str) -> None:
    try:
        subprocess.run(command, check=True, stdout=sys.stderr)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Stop(f"{zh}（{error}）", f"{en} ({error})") from None


def ensure(root: Path) -> Path:
    """Makes .venv if it is missing, out of date or half made; returns its interpreter. Raises Stop."""
    python = python_of(root)
    if ready(root):
        return python
    _check_room(root)
    if missing_packages():
        raise Stop(
            "这个 Python 缺少 venv 模块。请重新安装 Python（Debian、Ubuntu：python3-venv），再运行一次。",
            "This Python lacks the venv module. Reinstall Python (Debian, Ubuntu: python3-venv) and run again.",
        )
    folder = root / ".venv"
    with contextlib.suppress(FileNotFoundError):
        (folder / STAMP).unlink()
    usable = python.exists() and not (folder / BEGUN).exists() and _works(python)
    if folder.exists() and not usable:
        shutil.rmtree(folder)
    if not usable:
        step(1, 3, "创建 Python 环境", "making the Python environment")
        folder.mkdir(exist_ok=True)
        (folder / BEGUN).touch()
        _run([sys.executable, "-m", "venv", str(folder)], "创建环境失败。", "The environment could not be made.")
    (folder / BEGUN).touch()
    step(2, 3, "下载并安装所需的库（约 300 MB，需要几分钟）", "fetching the libraries (about 300 MB, some minutes)")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--require-hashes"]
    _run(
        [*pip, "--only-binary=:all:", "-r", str(root / "requirements.lock")],
        "下载或安装失败。请检查网络，再运行同一条命令，会接着做完。",
        "Fetching or installing failed. Check the network and run the same command again: it goes on from there.",
    )
    (folder / STAMP).write_text(_fingerprint(root), encoding="ascii")
    (folder / BEGUN).unlink()
    return python


def _works(python: Path) -> bool:
    """True when the interpreter starts, is new enough and has pip."""
    code = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([str(python), "-c", code], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
