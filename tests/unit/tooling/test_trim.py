from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tooling import package, trim
from kiosk.tooling.cut_icons import camel
from kiosk.tooling.resources import qrc_text

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "destination",
    [
        f"{QT}/qml/QtQuick/qmldir",
        f"{QT}/qml/QtQuick/Shapes/libqmlshapesplugin.so",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        f"{QT}/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/QtCore.abi3.so",
        "pack/zone/manifest.json",
    ],
)
def test_what_the_kiosk_uses_stays(destination: str) -> None:
    assert trim.allowed(destination)


@pytest.mark.parametrize(
    "destination",
    [
        f"{QT}/qml/QtQuick3D/qmldir",
        f"{QT}/qml/QtQuick/Controls/qmldir",
        f"{QT}/qml/QtQuick/plugins.qmltypes",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/translations/qtbase_de.qm",
        "libstdc++.so.6",
    ],
)
def test_what_it_does_not_use_goes(destination: str) -> None:
    assert not trim.allowed(destination)


def test_only_libraries_that_something_links_to_stay() -> None:
    entries = [
        ("PySide6/QtGui.abi3.so", "gui", "EXTENSION"),
        (f"{QT}/lib/libQt6Gui.so.6", "qtgui", "BINARY"),
        (f"{QT}/lib/libQt6Core.so.6", "qtcore", "BINARY"),
        (f"{QT}/lib/libQt6Charts.so.6", "charts", "BINARY"),
        ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Charts.so.6", f"{QT}/lib/libQt6Charts.so.6", "SYMLINK"),
        ("assets/fonts/a.otf", "a.otf", "DATA"),
    ]
    links = {"gui": ["libQt6Gui.so.6"], "qtgui": ["libQt6Core.so.6"], "charts": ["libQt6Core.so.6"]}
    kept = {entry[0] for entry in trim.closure(entries, lambda source: links.get(source, []))}
    assert kept == {
        "PySide6/QtGui.abi3.so",
        f"{QT}/lib/libQt6Gui.so.6",
        f"{QT}/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "assets/fonts/a.otf",
    }


def test_links_do_not_count_in_the_size(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 100)
    (tmp_path / "b").symlink_to("a")
    assert package.size_of(tmp_path) == 100


@pytest.mark.parametrize(("name", "expected"), [("x", "x"), ("arrow-fat-up", "arrowFatUp"), ("qr-code", "qrCode")])
def test_icon_names_become_qml_names(name: str, expected: str) -> None:
    assert camel(name) == expected


def test_an_icon_that_qml_would_take_for_a_handler_is_refused() -> None:
    with pytest.raises(ValueError, match="onAir"):
        camel("on-air")


def test_every_qml_file_and_translation_is_in_the_resources(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk" / "qml" / "Kiosk"
    folder.mkdir(parents=True)
    for name in ("Main.qml", "qmldir", "notes.txt"):
        (folder / name).touch()
    (tmp_path / "kiosk" / "i18n").mkdir()
    (tmp_path / "kiosk" / "i18n" / "kiosk_en.ts").touch()
    text = qrc_text(tmp_path)
    assert '<file alias="Kiosk/Main.qml">kiosk/qml/Kiosk/Main.qml</file>' in text
    assert '<file alias="Kiosk/qmldir">' in text
    assert '<file alias="kiosk_en.qm">build/qm/kiosk_en.qm</file>' in text
    assert "notes.txt" not in text
