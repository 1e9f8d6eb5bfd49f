"""What is taken away: which parks, which codes, and the sheet for staff."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize

from kiosk.settings import Contact
from kiosk.takeaway.codes import codes
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.code_images import PROVIDER, CodeImages, address
from kiosk.viewmodels.context import Context

SIZE = 120.0


@pytest.fixture
def app(context: Context, tmp_path: Path) -> Iterator[AppViewModel]:
    context.data = tmp_path
    model = AppViewModel(context)
    model.open("home")
    model.takeaway.setSize(SIZE)
    yield model
    shiboken6.delete(model)  # here, and not by the garbage collector in the thread that makes a sheet


def ids(app: AppViewModel) -> list[str]:
    return [one["id"] for one in app.takeaway.parks]


def some(app: AppViewModel, count: int) -> list[str]:
    return list(app.context.index.parks)[:count]


def test_it_is_the_shortlist_that_is_taken_or_the_park_one_came_from(app: AppViewModel) -> None:
    kept = some(app, 3)
    for park in kept[:2]:
        app.shortlist.toggle(park)
    app.open("takeaway")
    assert (ids(app), app.takeaway.kept) == (kept[:2], True)
    app.open("takeaway", f"park/{kept[2]}")
    assert (ids(app), app.takeaway.kept) == (kept[2:], False)
    app.open("takeaway", "park/nowhere")
    assert ids(app) == kept[:2]


def test_a_park_that_goes_off_the_list_goes_out_of_the_code(app: AppViewModel) -> None:
    for park in some(app, 2):
        app.shortlist.toggle(park)
    app.open("takeaway")
    before = app.takeaway.codes[0]["source"]
    app.shortlist.remove(some(app, 1)[0])
    assert ids(app) == some(app, 2)[1:]
    assert app.takeaway.codes[0]["source"] != before
    app.shortlist.clear()
    assert (app.takeaway.count, app.takeaway.codes) == (0, [])


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_code_is_in_the_visitors_language(app: AppViewModel, count: int, language: str) -> None:
    for park in some(app, count):
        app.shortlist.toggle(park)
    app.open("takeaway")
    app.chooseLanguage(language)
    wanted = codes(app.context.index, tuple(some(app, count)), language, SIZE, Contact(), None)
    assert [one["text"] for one in app.takeaway.codes] == [one.text for one in wanted]
    assert [one["source"] for one in app.takeaway.codes] == [address(one.rows) for one in wanted]


def test_a_smaller_screen_says_less(app: AppViewModel) -> None:
    for park in some(app, 3):
        app.shortlist.toggle(park)
    app.open("takeaway")
    large = app.takeaway.codes[0]
    app.takeaway.setSize(40.0)
    small = app.takeaway.codes[0]
    assert small["modules"] < large["modules"]
    assert len(small["text"]) < len(large["text"])


def test_staff_add_a_contact_and_a_link(app: AppViewModel) -> None:
    app.context.contact = Contact(name="李四", telephone="0734-1234567")
    app.context.link = "https://example.org/park"
    app.shortlist.toggle(some(app, 1)[0])
    app.open("takeaway")
    assert [one["purpose"] for one in app.takeaway.codes] == ["parks", "contact", "link"]
    assert "0734-1234567" in app.takeaway.codes[1]["text"]


def test_a_picture_is_what_its_address_says(app: AppViewModel) -> None:
    code = codes(app.context.index, tuple(some(app, 1)), "zh", SIZE, Contact(), None)[0]
    found = address(code.rows)
    size = QSize()
    image = CodeImages().requestImage(found.removeprefix(f"image://{PROVIDER}/"), size, QSize())
    assert (size.width(), size.height()) == (len(code.rows), len(code.rows))
    shown = [[image.pixelColor(x, y).value() < 128 for x in range(image.width())] for y in range(image.height())]
    assert shown == [list(row) for row in code.rows]


@pytest.mark.parametrize("wrong", ["", "3", "x/ff", "3/zz", "3/1ff", "-1/1", "0/1"])
def test_an_address_that_no_code_made_gives_no_picture(wrong: str, qt: object) -> None:
    assert CodeImages().requestImage(wrong, QSize(), QSize()).isNull()


def finished(app: AppViewModel, patience: float = 10.0) -> str:
    end = time.monotonic() + patience
    while app.takeaway.sheet == "making":
        assert time.monotonic() < end
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return str(app.takeaway.sheet)


def test_a_sheet_is_kept_and_has_a_number(app: AppViewModel, tmp_path: Path) -> None:
    app.shortlist.toggle(some(app, 1)[0])
    app.open("takeaway")
    for number in (1, 2):
        app.takeaway.makeSheet()
        assert app.takeaway.sheet == "making", "the interface waits for it"
        app.takeaway.makeSheet()  # an impatient finger makes no second one
        assert finished(app) == "stored"
        assert app.takeaway.sheetNumber == number
    assert len(list((tmp_path / "takeaways").glob("*.pdf"))) == 2
    app.open("home")
    assert (app.takeaway.sheet, app.takeaway.sheetNumber) == ("", 0)


def test_a_sheet_that_cannot_be_kept_is_told(app: AppViewModel, tmp_path: Path) -> None:
    (tmp_path / "takeaways").write_text("in the way")
    app.shortlist.toggle(some(app, 1)[0])
    app.open("takeaway")
    app.takeaway.makeSheet()
    assert finished(app) == "failed"
    assert app.takeaway.codes, "the code is not affected"


def test_nothing_to_take_makes_no_sheet(app: AppViewModel, tmp_path: Path) -> None:
    app.open("takeaway")
    app.takeaway.makeSheet()
    assert app.takeaway.sheet == ""
    assert not (tmp_path / "takeaways").exists()


def test_the_program_waits_for_a_sheet_at_its_end(app: AppViewModel, tmp_path: Path) -> None:
    app.shortlist.toggle(some(app, 1)[0])
    app.open("takeaway")
    app.takeaway.makeSheet()
    app.end()
    assert len(list((tmp_path / "takeaways").glob("*.pdf"))) == 1


def test_what_was_asked_while_it_was_out_of_sight_is_told_anew(app: AppViewModel) -> None:
    """A change of language makes QML ask every page; this one has let the shortlist pass, and answers from before."""
    told = 0

    def count() -> None:
        nonlocal told
        told += 1

    app.finish()
    app.open("compare")
    app.takeaway.changed.connect(count)
    for park in some(app, 2):
        app.shortlist.toggle(park)
    app.chooseLanguage("en")
    assert not app.takeaway.kept and told == 0  # nobody sees it
    app.chooseLanguage("zh")
    app.finish()
    assert app.takeaway.kept and told == 1
    app.open("home")
    app.finish()
    assert told == 1
