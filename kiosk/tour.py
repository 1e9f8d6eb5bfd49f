"""Every screen with real content as a picture, without a display: for eyes, for the README and for golden pictures."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from kiosk import app as program
from kiosk import files, keyboard, renderer, tour_enquiry, tourstaff
from kiosk.pretend import PretendDesk, enquiring
from kiosk.session.state import NOTICE_SECONDS
from kiosk.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from kiosk.content.model import Figure, Park
    from kiosk.viewmodels.app import AppViewModel
    from kiosk.window import Window

PATIENCE = 20.0
"""Seconds to wait for a screen's pictures before the tour gives up on it."""
FAILED = 1
TODAY = date(2026, 1, 1)
"""The day that the tour pretends it is, so that its pictures are the same tomorrow."""

Stop = tuple[str, Callable[["AppViewModel"], object]]


def stops(app: AppViewModel, *, staff: bool = True) -> Iterator[Stop]:
    """Name of a picture and what leads to it, from the screen before; with or without the pages for staff."""
    index = app.context.index
    parks = index.catalogue.parks
    yield "01-attract", lambda app: app.finish()
    yield "02-home", lambda app: app.open("home")
    yield "03-parks", lambda app: app.open("parks")
    yield "03-parks-search-empty", lambda app: app.search("")
    yield "03-parks-search-none", lambda app: app.search("qqqq")
    yield "03-parks-search", lambda app: app.search("rj")
    yield "03-parks-filter", _filtered
    yield "03-parks-sectors", _sectors
    for park in parks:
        yield f"04-{park.id}", lambda app, park=park: (app.parks.showAll(), app.open("park", park.id))  # type: ignore[misc]
    first, named = parks[0], next((park for park in parks if park.disclosure == "named_only"), None)
    yield "04-gallery", lambda app: (app.open("park", first.id), app.showPicture(0))
    yield from _sources(first, named, [figure for figure, _ in index.figures()])
    kept = [park.id for park in parks]
    yield "06-tray-empty", lambda app: (app.open("parks"), app.shortlist.showTray("shortlist"))
    yield from _kept(kept, first, named) if len(kept) > 3 else _few(kept)
    if app.match.available:
        yield "07-match-empty", lambda app: (app.closeOverlay(), app.open("match"))
        yield "07-match", lambda app: _need(app, 1)
        yield "07-match-more", lambda app: _need(app, 2)
        yield "07-match-sheet", lambda app: _set(app, "MatchScreen", "open", app.match.criteria[0]["id"])
        yield "07-match-most", lambda app: _set(app, "MatchScreen", "open", "most")
    yield "08-location", lambda app: app.open("location")
    yield "08-location-parks", lambda app: app.open("location", "parks")
    yield "08-location-transport", lambda app: app.open("location", "transport")
    if app.location.map:
        yield "08-location-map", lambda app: app.open("location", "map")
    for service in index.catalogue.services:
        yield f"09-{service.id}", lambda app, service=service: app.open("services", service.id)  # type: ignore[misc]
    for group in app.figures.groups:
        yield f"16-figures-{group['id']}", lambda app, group=group: app.open("figures", group["id"])  # type: ignore[misc]
    yield "10-takeaway-empty", lambda app: (app.shortlist.clear(), _wait(app), app.open("takeaway"))
    for count in (1, 2, 3):
        yield f"10-takeaway-{count}", lambda app, count=count: (_keep(app, kept[count - 1 : count]), _wait(app))  # type: ignore[misc]
    yield "10-takeaway-text", lambda app: _set(app, "TakeawayScreen", "reading", True)
    if named:
        yield "10-takeaway-named", lambda app: app.open("takeaway", f"park/{named.id}")
    if app.enquiry.available:
        yield from tour_enquiry.stops(app)
    yield "17-events", lambda app: app.open("events")
    yield "17-events-last", lambda app: app.open("events", "99")
    yield "18-options", lambda app: (app.open("home"), app.showOptions(True))
    yield "18-called", lambda app: (app.closeOverlay(), app.calls.call())
    yield "19-idle", lambda app: (app.calls.cancel(), _idle(app))
    if staff:
        yield from tourstaff.stops(app)


def _sources(first: Park, named: Park | None, figures: Sequence[Figure]) -> Iterator[Stop]:
    """Source cards: of a target, of a goal, of a park that is only named, of figures that contradict each other."""
    target = next((one for one in first.figures if one.kind == "target"), next(iter([*first.figures, *figures]), None))
    split = next((figure for figure in figures if figure.conflicts_with), target)
    if target:
        yield "05-source", lambda app: (app.closeOverlay(), _touch(app, f"figure/{target.id}"))
    if first.goals:
        yield "05-source-goal", lambda app: (app.closeOverlay(), _touch(app, f"park/{first.id}/goals/0"))
    if named:
        yield "05-source-named", lambda app: (app.open("park", named.id), _touch(app, f"park/{named.id}/mentions"))
    if split:
        yield "05-source-conflict", lambda app: (app.closeOverlay(), app.showSource(f"figure/{split.id}"))


def _few(kept: Sequence[str]) -> Iterator[Stop]:
    """The shortlist of a zone with too few parks to exchange one."""
    yield "06-tray", lambda app: (app.closeOverlay(), _keep(app, kept), _wait(app), app.shortlist.showTray("shortlist"))
    if len(kept) > 1:
        yield "06-compare", lambda app: (app.closeOverlay(), app.open("compare"))
    yield "06-park-kept", lambda app: (app.closeOverlay(), app.open("park", kept[0]))


def _kept(kept: Sequence[str], first: Park, named: Park | None) -> Iterator[Stop]:
    """The shortlist and comparing, from two parks to three and back."""
    yield "06-toast", lambda app: (app.closeOverlay(), _keep(app, kept[:2]))
    yield "06-tray-two", lambda app: (_wait(app), app.shortlist.showTray("shortlist"))
    yield "06-tray", lambda app: (_keep(app, kept[2:3]), _wait(app))
    yield "06-tray-asking", lambda app: _keep(app, kept[3:4])
    yield "06-tray-exchange", lambda app: app.shortlist.showTray("exchange")
    yield "06-compare", lambda app: app.open("compare")
    yield "06-compare-differences", lambda app: app.compare.showDifferences(True)
    yield "06-compare-pair", lambda app: (app.compare.showDifferences(False), app.compare.turn(1))
    if first.figures:
        yield "06-compare-source", lambda app: _touch(app, f"figure/{first.figures[0].id}")
    yield "06-compare-pick", lambda app: (app.closeOverlay(), app.shortlist.swap(kept[1]))
    yield "06-compare-search", lambda app: app.search("zr")
    yield "06-compare-two", lambda app: (app.back(), app.back(), app.shortlist.remove(kept[1]), _wait(app))
    yield "06-compare-one", lambda app: (app.shortlist.remove(kept[0]), _wait(app))
    yield "06-compare-none", lambda app: (app.shortlist.clear(), _wait(app))
    if named:
        yield "06-compare-named", lambda app: (_keep(app, [kept[1], named.id, kept[-1]]), _wait(app))
    yield "06-park-kept", lambda app: app.open("park", kept[1])


def _touch(app: AppViewModel, ref: str) -> None:
    """Touch what shows a figure or statement, so that its source card opens beside it."""
    from PySide6.QtCore import QCoreApplication, QMetaObject

    for _ in range(5):  # delegates, and what they measure
        QCoreApplication.processEvents()
    for item in _shown(app):
        if ref in (_ref(item.property("modelData")), _ref(item.property("naming"))):
            QMetaObject.invokeMethod(item, "tapped")
            return
    app.showSource(ref)


def _ref(value: object) -> object:
    value = value.toVariant() if hasattr(value, "toVariant") else value
    return value.get("ref") if isinstance(value, dict) else None


def _keep(app: AppViewModel, parks: Sequence[str]) -> None:
    for park in parks:
        app.shortlist.toggle(park)


def _wait(app: AppViewModel) -> None:
    """Until the notice of a change is gone."""
    app.clock.advance(NOTICE_SECONDS)  # type: ignore[attr-defined]
    app.tick()


def _filtered(app: AppViewModel) -> None:
    app.closeSearch()
    app.parks.toggle("stage", app.context.index.catalogue.parks[0].stage)


def _need(app: AppViewModel, each: int) -> None:
    """Choose the first chips of every criterion."""
    for criterion in app.match.criteria:
        for option in criterion["options"][:each]:
            if not option["on"]:
                app.match.toggle(option["id"])


def _sectors(app: AppViewModel) -> None:
    _set(app, "ParksScreen", "sheetOpen", True)


def _set(app: AppViewModel, screen: str, name: str, value: object) -> None:
    """Open what only the screen itself knows of."""
    for item in _shown(app):
        if item.metaObject().className().startswith(screen):
            item.setProperty(name, value)
            return


def _shown(app: AppViewModel) -> Iterator[QQuickItem]:
    """Everything on show in the window of a view model."""
    from kiosk.window import visible_items

    assert app.window is not None
    yield from visible_items(app.window.contentItem())


def _idle(app: AppViewModel) -> None:
    app.closeOverlay()
    app.clock.advance(app.state.rules.idle + 1)  # type: ignore[attr-defined]
    app.tick()


def main(args: argparse.Namespace) -> int:
    """Write the pictures; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    renderer.apply("software")
    keyboard.apply()
    from PySide6.QtGui import QGuiApplication

    from kiosk.viewmodels.clock import HandClock
    from kiosk.window import Window

    settings = enquiring(Settings())
    pack, faults = program.open_content(args.content)
    for fault in faults:
        print(f"{fault.zh} / {fault.en}", file=sys.stderr)
    if pack is None or (faults and args.content):  # pictures of another pack would be taken for those of this one
        return program.NO_CONTENT
    if args.language not in pack.catalogue.zone.languages:
        known = " ".join(pack.catalogue.zone.languages)
        return _fail(
            f"没有这种语言：{args.language}。可用：{known}", f"no such language: {args.language}. Known: {known}"
        )
    try:
        args.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return _fail(*files.fault(args.out, error))
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    still = replace_screen(settings)
    window = Window(
        pack,
        still,
        program.rules(still, pack, args.language),
        HandClock(),
        lambda: TODAY,
        preload=False,
        width_mm=args.mm,
    )
    window.show(windowed=True, size=args.size)
    window.app.take_enquiries(PretendDesk(), lambda: None)
    count = 0
    for name, picture in walk(window, args):
        file = args.out / f"{name}.png"
        if not picture.save(str(file)):
            return _fail(f"图片写不进去：{file}", f"the picture could not be written: {file}")
        count += 1
    window.close()
    del application
    if not count:
        return _fail(f"没有名称含“{args.only}”的画面", f"no screen has “{args.only}” in its name")
    print(f"{count} 张图片 / pictures: {args.out}")
    return 0


def _fail(zh: str, en: str) -> int:
    print(f"{zh} / {en}", file=sys.stderr)
    return FAILED


def walk(window: Window, args: argparse.Namespace) -> Iterator[tuple[str, QImage]]:
    """Go to every stop and take its picture. Raises TimeoutError where a screen does not come to rest."""
    app = window.app
    app.open("home")
    for option in ("large_text", "high_contrast", "low_reach"):
        app.setOption(option, wants(args, option))
    for name, go in stops(app, staff=not getattr(args, "visitors", False)):
        go(app)
        if name == "02-home":  # the attract stop has reset the options
            for option in ("large_text", "high_contrast", "low_reach"):
                app.setOption(option, wants(args, option))
        if args.language != app.language:
            app.chooseLanguage(args.language)
        if args.only not in name:
            continue
        settle(window)
        yield name, window.root.grabWindow()


def wants(args: argparse.Namespace, option: str) -> bool:
    return {"large_text": args.text == "large", "high_contrast": args.contrast, "low_reach": args.low_reach}[option]


def settle(window: Window, patience: float = PATIENCE) -> None:
    """Let events run until every picture is there and nothing moves."""
    from PySide6.QtCore import QCoreApplication, QEvent

    deadline, quiet = time.monotonic() + patience, 0
    while quiet < 5:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # outside of exec() nobody else does
        time.sleep(0.005)
        quiet = quiet + 1 if window.still() else 0
        if time.monotonic() > deadline:
            raise TimeoutError(f"the screen does not come to rest: {window.unrest()}")


def replace_screen(settings: Settings) -> Settings:
    """Settings under which nothing moves."""
    import msgspec

    return msgspec.structs.replace(settings, screen=msgspec.structs.replace(settings.screen, reduced_motion=True))
