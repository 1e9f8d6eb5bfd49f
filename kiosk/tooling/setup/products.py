"""What is made from the sources before a start: the Qt resources and the content pack; only when a source changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from .say import Stop, say, step


def _files(places: Iterable[Path]) -> list[Path]:
    """Every file at or under the given places, without Python's own caches, in a fixed order."""
    found: list[Path] = []
    for place in places:
        if place.is_dir():
            for folder, names, files in os.walk(place):
                names[:] = sorted(name for name in names if name != "__pycache__")
                found += [Path(folder, file) for file in sorted(files)]
        elif place.exists():
            found.append(place)
    return found


def fingerprint(places: Iterable[Path]) -> str:
    """Changes when a file is added, removed or written. Reads no file: 300 of them take about 5 ms."""
    digest = hashlib.sha256()
    for file in _files(places):
        info = file.stat()
        digest.update(f"{file}\0{info.st_size}\0{info.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _stamp(root: Path, name: str) -> Path:
    return root / "build" / "stamps" / name


def stale(root: Path, name: str, sources: list[Path], product: Path) -> bool:
    """True when `product` is missing or was made from other sources than those that stand there now."""
    try:
        return _stamp(root, name).read_text(encoding="ascii") != fingerprint(sources) or not product.exists()
    except OSError:
        return True


def _make(root: Path, python: Path, command: list[str], name: str, sources: list[Path]) -> bool:
    """Runs a command of the program; leaves a stamp when it succeeds."""
    before = fingerprint(sources)
    environment = environment_for(root)
    done = subprocess.run([str(python), *command], cwd=root, env=environment, check=False)
    if done.returncode == 0:
        _stamp(root, name).parent.mkdir(parents=True, exist_ok=True)
        _stamp(root, name).write_text(before, encoding="ascii")
    return done.returncode == 0


def environment_for(root: Path) -> dict[str, str]:
    """The environment in which the program is started out of a checkout."""
    result = dict(os.environ)
    result["PYTHONPATH"] = os.pathsep.join(filter(None, (str(root), result.get("PYTHONPATH"))))
    result.pop("PYTHONHOME", None)
    return result


def ensure_resources(root: Path, python: Path) -> None:
    """build/resources.rcc out of QML, translations and icons, and what the supervisor draws. Raises Stop."""
    names = ("kiosk/qml", "kiosk/i18n", "kiosk/tooling/resources.py", "kiosk/tooling/moment.py")
    sources, product = [root / name for name in names], root / "build" / "resources.rcc"
    if not stale(root, "resources", sources, product):
        return
    step(3, 3, "准备界面", "preparing the screens")
    if not _make(root, python, ["-m", "kiosk.tooling", "resources"], "resources", sources):
        raise Stop("界面文件有误，见上。", "The screen files have a fault, see above.")


def ensure_packs(root: Path, python: Path, strict: bool) -> None:
    """build/pack/NAME out of assets/content/NAME. With a fault the last good pack stays in use, unless `strict`."""
    for source in sorted(entry for entry in (root / "assets" / "content").glob("[!.]*") if entry.is_dir()):
        target, name = root / "build" / "pack" / source.name, f"pack-{source.name}"
        sources = [source, root / "kiosk" / "content"]
        if not stale(root, name, sources, target / "manifest.json"):
            continue
        step(3, 3, f"准备内容：{source.name}", f"preparing the content: {source.name}")
        command = ["-m", "kiosk", "content", "compile", str(source), str(target), "--no-note"]
        if _make(root, python, command, name, sources):
            continue
        if strict or not target.is_dir():
            raise Stop(
                "内容有误，见上；改正后再运行。", "The content has faults, see above; correct them and run again."
            )
        say(
            "内容有误，见上；仍展示上一次的内容。", "The content has faults, see above; the last good content is shown."
        )
