from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tooling import translations

QML = 'import QtQuick\nText { text: qsTr("返回"); property string other: qsTr("首页") }\n'


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "kiosk" / "qml").mkdir(parents=True)
    (tmp_path / "kiosk" / "viewmodels").mkdir()
    (tmp_path / "kiosk" / "qml" / "Page.qml").write_text(QML, encoding="utf-8")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "kiosk" / "i18n")
    return tmp_path


def translate(tree: Path, source: str, target: str) -> None:
    file = tree / "kiosk" / "i18n" / "kiosk_en.ts"
    before = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
    text = file.read_text(encoding="utf-8")
    assert before in text
    after = f"<source>{source}</source>\n        <translation>{target}</translation>"
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_missing_file_is_a_fault(tree: Path) -> None:
    assert translations.faults("en") == ["kiosk_en.ts is missing"]


def test_each_untranslated_text_is_named_until_it_is_translated(tree: Path) -> None:
    assert translations.main([]) == 0
    assert len(translations.faults("en")) == 2
    translate(tree, "返回", "Back")
    assert translations.faults("en") == ["kiosk_en.ts: not translated: Page: 首页"]
    translate(tree, "首页", "Home")
    assert translations.faults("en") == []


def test_a_text_that_is_new_or_gone_is_named(tree: Path) -> None:
    translations.main([])
    translate(tree, "返回", "Back")
    translate(tree, "首页", "Home")
    (tree / "kiosk" / "qml" / "Page.qml").write_text(QML.replace("首页", "园区"), encoding="utf-8")
    assert translations.faults("en") == [
        "kiosk_en.ts: no longer used: Page: 首页",
        "kiosk_en.ts: not collected yet: Page: 园区",
    ]
