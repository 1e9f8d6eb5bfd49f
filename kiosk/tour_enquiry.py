"""The part of the tour that shows the enquiry: each step, with the keyboard and without, and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.viewmodels.app import AppViewModel

Stop = tuple[str, Callable[["AppViewModel"], object]]
FILLED = {"name": "王小明", "organisation": "示例公司", "reach": "name@example.org"}


def stops(app: AppViewModel) -> Iterator[Stop]:
    """Name of a picture and what leads to it, from the screen before."""
    yield "11-enquiry", lambda app: (app.open("home"), app.open("enquiry"))
    yield "11-enquiry-pinyin", lambda app: (write(app, "name"), method(app, "pinyin"), letters(app, "jianguo"))
    yield "11-enquiry-latin", lambda app: (clear(app), write(app, "post"), method(app, "latin"))
    yield "11-enquiry-signs", lambda app: keys(app, "page", "signs")
    yield "11-enquiry-digits", lambda app: write(app, "reach")
    yield "11-enquiry-email", lambda app: keys(app, "page", "email")
    yield "11-enquiry-faults", lambda app: (app.enquiry.setText("reach", "12"), app.enquiry.next())
    yield "11-enquiry-box", lambda app: (fill(app), app.enquiry.next(), rest(app))
    yield "11-enquiry-about", lambda app: (app.enquiry.toggleConsent(), app.enquiry.next())
    yield "11-enquiry-message", lambda app: (write(app, "message"), letters(app, "nihao"))
    yield "11-enquiry-check", lambda app: (clear(app), app.enquiry.next())
    yield "11-enquiry-sorry", _refused
    yield "11-enquiry-thanks", lambda app: app.enquiry.next()


def _refused(app: AppViewModel) -> None:
    """The disk is full."""
    desk = app.enquiry._saving.desk
    assert desk is not None and desk.enquiries is not None
    kept = desk.enquiries
    desk.enquiries = None
    app.enquiry.next()
    desk.enquiries = kept


def fill(app: AppViewModel) -> None:
    for name, text in FILLED.items():
        app.enquiry.setText(name, text)


def write(app: AppViewModel, name: str) -> None:
    """Enter a field; within low reach the others are seen only while the keyboard is away."""
    rest(app)
    fields = (one for one in _items(app) if _kind(one) in ("Field", "MessageField"))
    _call(next(one for one in fields if one.property("field") == name), "enter")


def rest(app: AppViewModel) -> None:
    """Put the keyboard away."""
    _call(next(one for one in _items(app) if _kind(one) == "EnquiryScreen"), "stop")


def letters(app: AppViewModel, text: str) -> None:
    for one in text:
        _call(_typewriter(app), "type", one)


def method(app: AppViewModel, name: str) -> None:
    _call(_typewriter(app), "use", name)


def clear(app: AppViewModel) -> None:
    """Take back what is composed, a letter at a time, and put the keyboard away."""
    for _ in range(20):
        if _typewriter(app).property("composing"):
            _call(_typewriter(app), "backspace")
    rest(app)


def keys(app: AppViewModel, name: str, value: str) -> None:
    next(one for one in _items(app) if _kind(one) == "TypingKeyboard").setProperty(name, value)


def _typewriter(app: AppViewModel) -> QQuickItem:
    return next(one for one in _items(app) if _kind(one) == "Typewriter")


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().split("_QML", 1)[0]


def _call(item: QQuickItem, name: str, *arguments: str) -> None:
    from PySide6.QtCore import Q_ARG, QMetaObject

    if not QMetaObject.invokeMethod(item, name, *[Q_ARG("QString", one) for one in arguments]):
        raise LookupError(f"{_kind(item)} has no {name}({', '.join(arguments)})")


def _items(app: AppViewModel) -> Iterator[QQuickItem]:
    from kiosk.window import visible_items

    assert app.window is not None
    yield from visible_items(app.window.contentItem())
