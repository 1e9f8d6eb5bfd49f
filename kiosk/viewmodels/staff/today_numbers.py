"""The numbers of the fair as staff read them: pure functions of a summary. A gap in them stays a gap."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.insights.records import Count, Kind
from kiosk.insights.stretches import by_day, by_hour, by_park, mean_by_hour
from kiosk.insights.summary import LEAST, Hour, Summary, share
from kiosk.viewmodels.shapes import Value

Say = Callable[[str, str], str]
"""The one of a Chinese and an English text that staff read."""
_REACHED = (
    (Kind.PARK, "opened", "看到园区详情", "saw a park page"),
    (Kind.COMPARED, "compared", "对比过园区", "compared parks"),
    (Kind.NEED, "matched", "选过需求（匹配）", "used Match"),
    (Kind.TAKEN, "taken", "打开过带走码", "take-away codes"),
)


class Desk(NamedTuple):
    """What the database of enquiries knows of a stretch of days."""

    taken: int
    without_owner: int


def figures(summary: Summary | None, desk: Desk | None, say: Say) -> list[Value]:
    """The figures of a stretch: {key, number, unit, label, note}; `number` is '' where there is none to give."""
    times = say("次", "")
    if summary is None:
        names = [("visits", "到访", "visits"), ("median", "停留中位数", "median stay")]
        names += [(key, zh, en) for _, key, zh, en in _REACHED]
        found = [_figure(key, "", "", say(zh, en), "") for key, zh, en in names]
    else:
        found = [_figure("visits", str(summary.visits), times, say("到访", "visits"), ""), _median(summary, say)]
        for kind, key, zh, en in _REACHED:
            part = share(summary.reached.get(kind, 0), summary.visits)
            note = "" if part is None else say(f"占到访的 {part}%", f"{part}% of visits")
            found.append(_figure(key, str(summary.reached.get(kind, 0)), times, say(zh, en), note))
    calls = "" if summary is None else str(summary.counts.get(Count.CALL, 0))
    return [
        *found,
        _enquiries(summary, desk, say),
        _figure("calls", calls, times, say("呼叫工作人员", "calls for staff"), ""),
    ]


def _median(summary: Summary, say: Say) -> Value:
    name = say("停留中位数", "median stay")
    measured = sum(times for _, times in summary.lengths)
    seconds = summary.median_seconds
    if measured < LEAST or seconds is None:
        return _figure("median", "", "", name, say(f"满 {LEAST} 次到访才给出", f"given from {LEAST} visits on"))
    note = say("已扣离开时间", "walk-aways corrected")
    return _figure("median", f"{round(seconds) // 60}:{round(seconds) % 60:02}", say("分", "min"), name, note)


def _enquiries(summary: Summary | None, desk: Desk | None, say: Say) -> Value:
    """From the enquiries themselves where they can be read, else as they were counted."""
    name, unit = say("咨询", "enquiries"), say("条", "")
    if desk is not None:
        nobody = desk.without_owner
        note = say(f"{nobody} 条未分配", f"{nobody} without an owner") if nobody else ""
        return _figure("enquiries", str(desk.taken), unit, name, note)
    number = "" if summary is None else str(summary.counts.get(Count.ENQUIRY, 0))
    return _figure("enquiries", number, unit, name, "")


def _figure(key: str, number: str, unit: str, label: str, note: str) -> Value:
    return {"key": key, "number": number, "unit": unit if number else "", "label": label, "note": note}


def series(summary: Summary | None, first: date, last: date, now: int, daily: bool) -> list[Value]:
    """The points of the curve: {label, value, text, known}. `known` is False where nothing was recorded.

    One day by its hours up to `now` (an hour of kiosk.insights.hours); several by day, or by hour of the day as the
    mean of the hours in which the kiosk counted.
    """
    if summary is None:
        return []
    if first == last:
        return [_hour(one) for one in _stretch([one for one in by_hour(summary, first) if one.hour <= now])]
    if daily:
        known = [one for one in by_day(summary) if one[1].hour <= now]
        return [_point(f"{day.month}-{day.day}", one.visits, str(one.visits), not one.off) for day, one in known]
    means = [(hour, mean_by_hour(summary, hour)) for hour in range(24)]
    hours = [hour for hour, mean in means if mean is not None]
    if not hours:
        return []
    within = means[hours[0] : hours[-1] + 1]
    return [
        _point(str(hour), mean or 0.0, "" if mean is None else f"{mean:.1f}", mean is not None) for hour, mean in within
    ]


def _stretch(hours: list[Hour]) -> list[Hour]:
    """From the first hour of which something is known to the last."""
    known = [at for at, one in enumerate(hours) if not one.off]
    return hours[known[0] : known[-1] + 1] if known else []


def _hour(hour: Hour) -> Value:
    return _point(str(hour.hour % 24), hour.visits, str(hour.visits), not hour.off)


def _point(label: str, value: float, text: str, known: bool) -> Value:
    return {"label": label, "value": float(value), "text": text if known else "", "known": known}


def parks(summary: Summary | None, names: Iterable[tuple[str, str]]) -> list[Value]:
    """Parks that were opened, the most opened first: {name, number}."""
    if summary is None:
        return []
    named = dict(names)
    found = [one for one in by_park(summary, named) if one.opened]
    found.sort(key=lambda one: -one.opened)
    return [{"name": named[one.park], "number": one.opened} for one in found]


def steps(first: date, last: date, today: date, longest: int) -> dict[str, bool]:
    """Which of the two ends of a stretch can move, earlier or later by a day."""
    return {
        "firstEarlier": last - first < timedelta(days=longest - 1),
        "firstLater": first < last,
        "lastEarlier": first < last,
        "lastLater": last < today and last - first < timedelta(days=longest - 1),
    }
