"""`kiosk content new`: an example zone that is whole, says that it is an example, and replaces nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content import cli
from kiosk.content.check import check
from kiosk.content.example.drawing import draw
from kiosk.content.example.making import PICTURES, make_example
from kiosk.content.ids import everything
from kiosk.content.model import Area, Event, Park, Picture, Sentence, Service, Source, Zone
from kiosk.content.untranslated import is_gap
from kiosk.content.walk import texts


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "my zone"
    assert cli.main(["new", str(folder), "--language", "zh"]) == 0
    return folder


def test_it_passes_the_check(example: Path, fonts: Path) -> None:
    report = check(example, fonts)
    assert report.faults == () and report.counts["parks"] == 3 and report.counts["media"] == len(PICTURES) + 2
    assert cli.main(["check", str(example)]) == 0


def test_everything_in_it_says_that_it_is_an_example(example: Path, fonts: Path) -> None:
    content = check(example, fonts).content
    for place in everything(content):
        value = place.value
        if isinstance(value, (Zone, Park, Area, Service, Source)):
            name = value.title if isinstance(value, Source) else value.name
            assert "示例" in name["zh"] and "Example" in name["en"], value.id
        if isinstance(value, Sentence):
            assert "示例" in value.text and "xample" in value.translation["en"], value.id
        if isinstance(value, Event):
            assert "示例" in value.text["zh"] and "Example" in value.text["en"]
        if isinstance(value, Picture):
            assert value.kind == "rendering" and "示例" in value.caption["zh"] and "Example" in value.caption["en"]
        for path, found in texts(value):
            if not isinstance(value, Sentence):  # its translation: the sentence itself is Chinese
                assert set(found) == {"zh", "en"}, (place.document.file, path)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert cli.main(["new", str(tmp_path), "--language", "en"]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert "unchanged" in capsys.readouterr().err
    assert cli.main(["new", str(tmp_path / "mine.txt"), "--language", "zh"]) == 1


def test_an_empty_folder_will_do_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    make_example(paths.assets() / "example", folder)
    assert (folder / "zone.yaml").is_file() and [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_what_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("kiosk.content.example.making.logo", fail)
    assert cli.main(["new", str(tmp_path / "zone")]) == 1
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_the_same_each_time() -> None:
    assert draw(3, size=(192, 108)).tobytes() == draw(3, size=(192, 108)).tobytes()
    assert draw(3, size=(192, 108)).tobytes() != draw(4, size=(192, 108)).tobytes()


def test_a_change_of_the_chinese_is_a_gap_from_the_first_one_on(tmp_path: Path, fonts: Path) -> None:
    folder = tmp_path / "zone"
    assert cli.main(["new", str(folder), "--language", "en"]) == 0
    events = folder / "events.yaml"
    text = events.read_text(encoding="utf-8")
    events.write_text(text.replace("示例", "改过的示例", 1), encoding="utf-8")
    assert any(is_gap(fault) for fault in check(folder, fonts).faults)
