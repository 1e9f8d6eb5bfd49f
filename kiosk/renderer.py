"""Which renderer Qt uses: decided before Qt is loaded, because asking Qt costs more than half a second.

Without a graphics processor OpenGL is emulated: it costs both cores and 80 MB, while Qt's own software renderer draws
this design as it is (docs/decisions).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

DRI = Path("/dev/dri")


def choose(wanted: str = "auto", dri: Path = DRI) -> str:
    """`software` or `gpu` for the setting `auto`, `software` or `gpu`."""
    if wanted != "auto":
        return wanted
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        return "software"
    if not sys.platform.startswith("linux"):
        return "gpu"  # Windows and macOS always have a graphics interface, if need be an emulated one
    try:
        nodes = [node for node in dri.iterdir() if node.name.startswith("renderD")]
    except OSError:
        return "software"
    return "gpu" if any(os.access(node, os.R_OK | os.W_OK) for node in nodes) else "software"


def apply(renderer: str) -> None:
    """Tell Qt, before it is loaded."""
    if renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
