"""Changing single settings: comments stay, a fault changes nothing; and faults name line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, change, load

FILE = """\
# for the autumn fair
language = "en"  # foreign guests

[idle]
after = 120.0 # they read slowly

[contact]
telephone = "0734-8888888"
"""
KEY = "age1" + "q" * 58


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "settings.toml").write_text(FILE, encoding="utf-8")
    return tmp_path


def text(folder: Path) -> str:
    return (folder / "settings.toml").read_text("utf-8")


def test_what_staff_wrote_stays(folder: Path) -> None:
    settings = change(
        folder, {"idle.after": 90.0, "enquiry.recipients": [KEY], "enquiry.days": 30, "idle.countdown": 30}
    )
    assert settings == load(folder)[0]
    assert (settings.idle.after, settings.enquiry.days, settings.enquiry.recipients) == (90, 30, (KEY,))
    kept = [line for line in FILE.splitlines() if not line.startswith("after")]
    assert [line for line in kept if line not in text(folder)] == [] and "after = 90.0 # they read slowly" in text(
        folder
    )
    assert (folder / "settings.toml.old").read_text("utf-8") == FILE
    assert not [one for one in folder.iterdir() if one.name.startswith(".new")]


def test_a_key_can_be_taken_away_and_a_file_begun(folder: Path, tmp_path: Path) -> None:
    assert change(folder, {"idle.after": None, "contact.name": None}).idle.after == Settings().idle.after
    assert "after" not in text(folder)
    assert change(tmp_path / "new", {"language": "en"}).language == "en"


@pytest.mark.parametrize("changes", [{"idle.after": 3}, {"idle.nonsense": 1}, {"enquiry.recipients": ["x"]}])
def test_what_is_out_of_bounds_changes_nothing(folder: Path, changes: dict[str, object]) -> None:
    with pytest.raises(SettingsError, match=next(iter(changes)).replace(".", r"\.")):
        change(folder, changes)
    assert text(folder) == FILE and not (folder / "settings.toml.old").exists()


@pytest.mark.parametrize(
    ("content", "zh", "en"),
    [
        ("[idle]\n# x\nafter = 3", "第 3 行，idle.after：不能小于 30", "line 3, idle.after: must be at least 30"),
        ("[idle]\nafter = 9999", "第 2 行，idle.after：不能大于 1800", "line 2, idle.after: must be at most 1800"),
        (
            '\n\n[idle]\nafter = "x"',
            "第 4 行，idle.after：应为数字，现在是文字",
            "line 4, idle.after: should be a number",
        ),
        ("idle.after = 3", "第 1 行，idle.after", "line 1, idle.after"),
        ("[idle]\nslow = 1", "第 2 行，idle.slow：没有这个设置项", "line 2, idle.slow: there is no such setting"),
        ("nonsense = 1", "第 1 行，nonsense", "line 1, nonsense"),
        (
            "[enquiry]\ndays = 5000",
            "第 2 行，enquiry.days：不能大于 1095",
            "line 2, enquiry.days: must be at most 1095",
        ),
        ("[enquiry]\nrecipients = [\n'age1x']", "第 2 行，enquiry.recipients[0]", "line 2, enquiry.recipients[0]"),
        ("[idle]\nafter = 90\nafter = 91", "第 3 行，after：不是正确的 TOML", "line 3, after: this is not TOML"),
        ('language = "zh', "第 1 行，language", "line 1, language: this is not TOML"),
        ("[idle\nafter = 1", "第 1 行，[idle", "line 1, [idle: this is not TOML"),
    ],
)
def test_a_fault_names_line_and_key_in_both_languages(tmp_path: Path, content: str, zh: str, en: str) -> None:
    (tmp_path / "settings.toml").write_text(content, encoding="utf-8")
    settings, fault = load(tmp_path)
    assert settings == Settings() and fault is not None
    assert zh in fault and en in fault


def test_text_that_is_not_utf8_and_a_mark_at_the_beginning(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes('language = "en"\n# 中'.encode("gb18030"))
    fault = load(tmp_path)[1]
    assert fault is not None and "第 2 行不是 UTF-8" in fault
    (tmp_path / "settings.toml").write_bytes(b'\xef\xbb\xbflanguage = "en"')
    assert load(tmp_path) == (Settings(language="en"), None)


@pytest.mark.parametrize(
    "line",
    [
        '[call]\nwebhook = "http://example.org"',
        '[call]\nwebhook = "https://a b"',
        "[call]\ntimeout = 0.5",
        '[staff]\npin_hash = "123456"',
        "[enquiry]\ndays = 0",
        '[enquiry]\nwho = " "',
        '[enquiry]\nregion = "cn"',
        f'[enquiry]\nrecipients = ["{KEY[:-1]}"]',
        "[enquiry]\nrecipients = [" + f'"{KEY}",' * 9 + "]",
    ],
)
def test_bounds_of_the_new_sections(tmp_path: Path, line: str) -> None:
    (tmp_path / "settings.toml").write_text(line, encoding="utf-8")
    assert load(tmp_path)[1] is not None
