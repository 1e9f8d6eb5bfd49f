"""Libraries of the system that Qt needs on Linux, and the tools that the tests need."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .say import Stop, say

# soname → Debian package; those that Qt's xcb, wayland and offscreen platforms link to (objdump -p of PySide6 6.12)
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
DRIVER_FOLDERS = ("/usr/lib/*/dri/*_dri.so", "/usr/lib64/dri/*_dri.so", "/usr/lib/dri/*_dri.so")
DRIVERS = "libgl1-mesa-dri"
TOOLS = {
    "Xvfb": "xvfb",  # tests from outside
    "xdotool": "xdotool",
    "zbarimg": "zbar-tools",  # reads the codes to take away
    "pdffonts": "poppler-utils",  # looks into the sheet to take away
    "age": "age",  # opens sealed enquiries, as staff may do at home
    "objdump": "binutils",  # PyInstaller
    "shellcheck": "shellcheck",  # the booth's scripts
    "systemd-analyze": "systemd",  # the booth's unit
    "cage": "cage",  # the booth's session
    "Xwayland": "xwayland",
}
OTHERS = {
    "dnf": "dnf install mesa-libEGL mesa-libGL mesa-dri-drivers libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms xcb-util-image xcb-util-renderutil dbus-libs fontconfig libwayland-cursor",
    "zypper": "zypper install Mesa-libEGL1 Mesa-libGL1 Mesa-dri libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-xinerama0 libdbus-1-3 fontconfig",
    "pacman": "pacman -S mesa libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms xcb-util-image "
    "xcb-util-renderutil dbus fontconfig",
}


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries() -> list[str]:
    """Debian packages of the libraries that do not load on this machine; empty anywhere but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    packages = {package for soname, package in LIBRARIES.items() if not _loads(soname)}
    if not any(list(Path("/").glob(pattern[1:])) for pattern in DRIVER_FOLDERS):
        packages.add(DRIVERS)
    return sorted(packages)


def missing_tools() -> list[str]:
    """Debian packages of the tools that the tests and the packager need and that are not on the path."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    python = "libpython{}.{}".format(*sys.version_info[:2])
    if sys.base_prefix == "/usr" and not _loads(f"{python}.so.1.0"):
        packages.append(python)  # Debian's python3 does without it; PyInstaller does not
    return sorted(packages)


def _administrator() -> list[str] | None:
    """What to put before a command to run it as administrator unasked: nothing as root, else sudo; None if neither."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def install(packages: list[str]) -> None:
    """Installs Debian packages with apt-get where that is permitted; else raises Stop, naming what to install."""
    if not packages:
        return
    names = " ".join(packages)
    prefix = _administrator() if shutil.which("apt-get") else None
    if prefix is not None:
        say(f"正在安装系统软件包：{names}", f"Installing system packages: {names}")
        get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q"]
        subprocess.run([*get, "update"], stdout=sys.stderr, check=False)
        done = subprocess.run([*get, "install", "--no-install-recommends", *packages], stdout=sys.stderr, check=False)
        if done.returncode == 0:
            return
    command = f"sudo apt-get install {names}"
    for manager, line in OTHERS.items():
        if not shutil.which("apt-get") and shutil.which(manager):
            command = f"sudo {line}"
    raise Stop(
        f"缺少系统软件包。请让管理员运行下面这一行，然后再试：\n  {command}",
        "System packages are missing. Ask an administrator to run the line above, then try again.",
    )


def _stamp(root: Path, tools: bool) -> tuple[Path, str]:
    """Where it stands that nothing is missing, and the text that says so for the lists above as they are now."""
    lists = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    return root / ".venv" / (".kiosk-tools" if tools else ".kiosk-libraries"), lists


def checked(root: Path, tools: bool) -> bool:
    """True when an earlier run found nothing missing; spares a second start from loading 30 libraries."""
    file, text = _stamp(root, tools)
    try:
        return file.read_text(encoding="ascii") == text
    except OSError:
        return False


def remember(root: Path, tools: bool) -> None:
    """Notes that nothing is missing any more."""
    for which in {False, tools}:
        file, text = _stamp(root, which)
        file.write_text(text, encoding="ascii")
