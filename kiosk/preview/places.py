"""The screens that can be looked at, with their names for staff."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.model import Text
from kiosk.content.sources import Content


class Stop(NamedTuple):
    """A screen, and what it is opened for."""

    screen: str
    subject: str
    name: Text
    group: Text
    """Screens of one group are chosen on a row of their own: the parks, the services."""


_NAMES: dict[str, Text] = {
    "attract": {"zh": "首屏", "en": "First screen"},
    "home": {"zh": "首页", "en": "Home"},
    "parks": {"zh": "园区列表", "en": "Parks"},
    "park": {"zh": "园区", "en": "A park"},
    "match": {"zh": "匹配", "en": "Match"},
    "location": {"zh": "区位", "en": "Location"},
    "map": {"zh": "地图", "en": "Map"},
    "schematic": {"zh": "示意图", "en": "Schematic"},
    "services": {"zh": "服务", "en": "Services"},
    "figures": {"zh": "数字", "en": "Figures"},
    "events": {"zh": "大事记", "en": "Timeline"},
    "takeaway": {"zh": "带走资料", "en": "Take away"},
}


def stops(content: Content) -> tuple[Stop, ...]:
    """Every screen of a content folder that was checked: one for each park, service and group of figures."""
    zone = content.zone.value
    parks = [document.value for document in content.parks]
    found = [_stop("attract"), _stop("home"), _stop("parks")]
    found += [_stop("park", park.id, park.name) for park in parks]
    if content.matching:
        found.append(_stop("match"))
    found.append(_stop("location", "", _NAMES["schematic"]))
    if zone.map is not None:
        found.append(_stop("location", "map", _NAMES["map"]))
    found += [_stop("services", service.id, service.short) for service in content.listed("services")]
    found += [_stop("figures", group.id, group.name) for group in zone.figure_groups]
    found.append(_stop("events"))
    found += [_stop("takeaway", f"park/{park.id}") for park in parks[:1]]
    return tuple(found)


def _stop(screen: str, subject: str = "", name: Text | None = None) -> Stop:
    return Stop(screen, subject, name or _NAMES[screen], _NAMES[screen])
