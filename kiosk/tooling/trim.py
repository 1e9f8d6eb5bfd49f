"""What of Qt goes into the packaged program: allow-lists, then only the libraries that what is left links to.

PyInstaller's hooks collect every QML module and plugin that PySide6 has, 547 MB; a kiosk uses a small part.
Destinations are paths inside the packaged folder, as PyInstaller writes them, with forward slashes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""Destination, source file, PyInstaller's kind: BINARY, EXTENSION, DATA or SYMLINK (whose source is its target)."""

QML_MODULES = (
    "QtQml",
    "QtQml/Base",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Shapes",
    "QtQuick/Window",
    # The keyboard: engine and input methods. Its own keys, layouts and styles link Qt Multimedia, and are not used.
    "QtQuick/VirtualKeyboard/Core",
    "QtQuick/VirtualKeyboard/Settings",
    *(f"QtQuick/VirtualKeyboard/Plugins/{one}" for one in ("Pinyin", "TCIme", "OpenWNN", "Hangul")),
)
PLUGINS = {
    # what a booth computer shows windows with; offscreen makes the tour, vnc lets support look on
    "platforms": ("xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"),
    "platforminputcontexts": ("qtvirtualkeyboardplugin",),
    "imageformats": ("webp", "jpeg"),
    "xcbglintegrations": ("glx", "egl"),
    "wayland-shell-integration": ("xdg-shell", "fullscreen-shell"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "wayland-egl"),
}
DROPPED_SUFFIXES = (".qmltypes", ".qm", ".pyi", ".h", ".prl")
DROPPED_PREFIXES = ("PySide6/Qt/translations/", "PySide6/translations/", "PySide6/Qt/resources/", "PySide6/resources/")
HOST_LIBRARIES = ("libstdc++.so.6", "libgcc_s.so.1")
"""Left to the system, where every graphics driver needs them: a driver newer than our copy would not load with it."""
UNUSED_MODULES = [
    *("PySide6.QtWidgets", "PySide6.QtMultimedia", "PySide6.QtSvg", "PySide6.QtCharts"),
    # Pillow's ImageDraw, with which the example zone is drawn, imports ImageFont, which does without its _imagingft.
    *("PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PIL.ImageGrab", "PIL._imagingft"),
    *("PIL.AvifImagePlugin", "PIL._avif", "fontTools.subset", "fontTools.varLib", "lxml", "brotli"),
    *("qtpy", "qtawesome", "kiosk.tooling", "numpy", "pytest", "setuptools", "pkg_resources", "distutils"),
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "xmlrpc", "curses"),
    # Places, carriers and time zones of telephone numbers, 20 MB: only whether a number can be one is asked.
    *("phonenumbers.geodata", "phonenumbers.geocoder", "phonenumbers.carrierdata", "phonenumbers.carrier"),
    *("phonenumbers.tzdata", "phonenumbers.timezone"),
    "dns",  # looks up the domains of e-mail addresses: the kiosk does not
    *("_codecs_jp", "_codecs_kr", "_codecs_tw", "_codecs_hk", "_codecs_iso2022"),
]
"""Modules that no command of the packaged program imports."""


def _qt_path(destination: str) -> str | None:
    """The path below PySide6's Qt folder; None for what is no part of Qt. On Windows there is no Qt/ in between."""
    for prefix in ("PySide6/Qt/", "PySide6/"):
        if destination.startswith(prefix):
            return destination[len(prefix) :]
    return None


def allowed(destination: str) -> bool:
    """False for what no allow-list names. Libraries pass: `closure` decides on them."""
    if (
        destination in HOST_LIBRARIES
        or destination.endswith(DROPPED_SUFFIXES)
        or destination.startswith(DROPPED_PREFIXES)
    ):
        return False
    inside = _qt_path(destination)
    if inside is None:
        return True
    if inside.startswith("qml/"):
        return str(PurePosixPath(inside).parent.relative_to("qml")) in QML_MODULES
    if inside.startswith("plugins/"):
        _, folder, *rest = PurePosixPath(inside).parts
        stem = PurePosixPath(rest[-1]).stem if rest else ""
        name = stem.removeprefix("lib").removeprefix("q")
        return any(
            name == wanted or stem.endswith(wanted) or f"-{wanted}-" in stem for wanted in PLUGINS.get(folder, ())
        )
    return True


def is_library(destination: str) -> bool:
    """True for a shared library that is there only because something else links to it."""
    path = PurePosixPath(destination)
    loadable = ".so" in path.suffixes or path.suffix in (".dll", ".dylib")
    if not loadable or destination.startswith(("PySide6/Qt/plugins/", "PySide6/plugins/")):
        return False
    if "/qml/" in destination or "python" in path.name.lower() or "lib-dynload" in path.parts:
        return False
    return path.parent.as_posix() in (".", "PySide6/Qt/lib") or path.name.startswith(("Qt6", "lib"))


def closure(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Entries without the libraries that nothing else among them links to, and without links that lead nowhere.

    `imports` gives the file names of the libraries that a file links to, directly or at second hand."""
    kept = [entry for entry in entries if entry[2] == "SYMLINK" or not is_library(entry[0])]
    libraries = {PurePosixPath(entry[0]).name: entry for entry in entries if entry not in kept}
    waiting = [entry for entry in kept if entry[2] in ("BINARY", "EXTENSION")]
    while waiting:
        for name in imports(waiting.pop()[1]):
            if found := libraries.pop(name, None):
                kept.append(found)
                waiting.append(found)
    there = {entry[0] for entry in kept if entry[2] != "SYMLINK"}
    return [entry for entry in kept if entry[2] != "SYMLINK" or _target(entry) in there]


def _target(link: Entry) -> str:
    """Destination that a symbolic link inside the folder leads to."""
    parts: list[str] = []
    for part in (*PurePosixPath(link[0]).parent.parts, *PurePosixPath(link[1]).parts):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
