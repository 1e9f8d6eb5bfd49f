"""Every icon that is cut out of the font is on some screen: what nobody shows is not carried along."""

from __future__ import annotations

from kiosk.tooling import ROOT
from kiosk.tooling.cut_icons import ICONS, QML, camel


def test_every_icon_is_used() -> None:
    files = [one for kind in ("qml", "py") for one in (ROOT / "kiosk").rglob(f"*.{kind}") if one != QML]
    texts = "\n".join(one.read_text(encoding="utf-8") for one in files)
    unused = [name for name in ICONS if f"Icons.{camel(name)}" not in texts and f'"{camel(name)}"' not in texts]
    assert unused == []
