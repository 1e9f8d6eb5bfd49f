"""Where the tour goes: every screen of the kiosk, each from the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk import tour_enquiry, tourstaff
from kiosk.session.state import NOTICE_SECONDS

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.content.model import Figure, Park
    from kiosk.viewmodels.app import AppViewModel

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
