"""The language of the system is not the visitor's: whatever it is, the same texts stand at the same places.

Each in a process of its own, because Qt reads it once. Where the machine has no such locale installed, Qt still takes
language, digits and direction from the variable.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.tooling import ROOT

WALK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from kiosk import __main__ as program
program._speak_utf8()
application = QGuiApplication(["kiosk"])
from kiosk.content.load import open_pack
from tests.driver import Visitor
visitor = Visitor(open_pack(Path(sys.argv[1])), (1920, 1080))
found = {}
for language in ("zh", "en"):
    for screen in "home parks park match location services figures events compare takeaway".split():
        subject = visitor.app.context.index.catalogue.parks[0].id if screen in ("park", "takeaway") else ""
        visitor.app.open(screen, "park/" + subject if screen == "takeaway" else subject)
        visitor.app.chooseLanguage(language)
        visitor.settle()
        texts = [one for one in visitor.items() if one.inherits("QQuickText") and one.property("text")]
        found[language + " " + screen] = sorted(
            [str(one.property("text")), *(round(side) for side in visitor.rect(one).getRect())] for one in texts
        )
left_to_right = application.layoutDirection() == Qt.LayoutDirection.LeftToRight
print(json.dumps({"screens": found, "left_to_right": left_to_right, "system": QLocale.system().name()}))
visitor.close()
"""


def walk(pack: Path, language: str) -> dict[str, Any]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"}
    environment = {**kept, "LANG": language, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment["QT_QUICK_BACKEND"] = "software"
    command = [sys.executable, "-c", WALK, str(pack)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def wanted(pack_folder: Path) -> dict[str, Any]:
    found = walk(pack_folder, "C.UTF-8")
    assert len(found["screens"]) == 20 and all(len(texts) > 5 for texts in found["screens"].values())
    return found


@pytest.mark.parametrize(
    ("language", "system"),
    [("zh_TW.UTF-8", "zh_TW"), ("ar_SA.UTF-8", "ar_SA"), ("tr_TR.UTF-8", "tr_TR"), ("C", "C"), ("", "C")],
)
def test_the_system_speaks_another_language(
    wanted: dict[str, Any], pack_folder: Path, language: str, system: str
) -> None:
    found = walk(pack_folder, language)
    assert found["system"] == system, "Qt has read the variable, so that this test tests something"
    assert found["left_to_right"]
    different = [name for name, texts in found["screens"].items() if texts != wanted["screens"][name]]
    assert different == []
