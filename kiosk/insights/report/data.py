"""The same numbers for a spreadsheet and for a program."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from ..hours import day_of
from ..records import Count, End, Kind
from ..stretches import by_day, by_park
from .subject import Subject

FORMAT = 1
"""Version of the JSON: raised where a field changes its meaning or goes."""

_ENDS = {End.FINISHED: "finished", End.IDLE: "walked_away", End.CLOSED: "program_closed", None: "not_recorded"}
_REACHED = {
    Kind.PARK: "opened_a_park",
    Kind.KEPT: "shortlisted",
    Kind.COMPARED: "compared",
    Kind.NEED: "matched",
    Kind.TAKEN: "took_away",
    Kind.SOURCE: "opened_a_source",
    Kind.SEARCH: "searched",
    Kind.LANGUAGE: "changed_language",
}


def as_data(subject: Subject) -> dict[str, Any]:
    """Everything that the report tells, as counts of visits unless a name says otherwise. Times are in seconds."""
    summary, names = subject.summary, subject.names
    return {
        "format": FORMAT,
        "zone": names.zone,
        "from": subject.first.isoformat(),
        "to": subject.last.isoformat(),
        "made": subject.made.isoformat(timespec="seconds"),
        "visits": summary.visits,
        "median_seconds": summary.median_seconds,
        "measured_visits": sum(times for _, times in summary.lengths),
        "ended": {name: summary.ends.get(end, 0) for end, name in _ENDS.items()},
        "did": {name: summary.reached.get(kind, 0) for kind, name in _REACHED.items()},
        "counted_by_hour_only": {one.name.lower(): summary.counts.get(one, 0) for one in Count},
        "days": [
            {"day": day.isoformat(), "visits": hour.visits, "counted_seconds": hour.running, "recorded": not hour.off}
            for day, hour in by_day(summary)
        ],
        "hours": [
            {
                "day": day_of(one.hour).isoformat(),
                "hour": one.hour % 24,
                "visits": one.visits,
                "counted_seconds": one.running,
            }
            for one in summary.hours.values()
        ],
        "languages": dict(summary.languages),
        "parks": [
            {"id": one.park, "name": names.park(one.park)}
            | {"opened": one.opened, "compared": one.compared, "shortlisted": one.kept, "taken_away": one.taken}
            | {"median_seconds": one.median}
            for one in by_park(summary, names.parks(summary))
        ],
        "needs": [
            {"id": need, "question": names.need(need)[0], "answer": names.need(need)[1]}
            | {"chosen": summary.thing(Kind.NEED, need).visits}
            for need in names.needs(summary)
        ],
        "screens": [
            {"id": one, "name": names.screen(one), "opened": summary.thing(Kind.SCREEN, one).visits}
            for one in names.screens(summary)
        ],
    }


def as_json(subject: Subject) -> str:
    return json.dumps(as_data(subject), ensure_ascii=False, indent=1) + "\n"


def as_csv(subject: Subject) -> str:
    """One number a line: section, day, hour, id, name, measure, value. Begins with the mark that Excel wants."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(("section", "day", "hour", "id", "name", "measure", "value"))
    for line in _lines(as_data(subject)):
        writer.writerow([_defused(one) for one in line])
    return "\ufeff" + stream.getvalue()


def _lines(data: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for measure in ("visits", "median_seconds", "measured_visits"):
        yield "all", "", "", "", "", measure, data[measure]
    for section in ("ended", "did", "counted_by_hour_only", "languages"):
        for measure, value in data[section].items():
            yield section, "", "", "", "", measure, value
    for section in ("days", "hours"):
        for one in data[section]:
            for measure in ("visits", "counted_seconds"):
                yield section, one["day"], one.get("hour", ""), "", "", measure, one[measure]
    for one in data["parks"]:
        for measure in ("opened", "compared", "shortlisted", "taken_away", "median_seconds"):
            yield "parks", "", "", one["id"], one["name"], measure, one[measure]
    for one in data["needs"]:
        yield "needs", "", "", one["id"], f"{one['question']}: {one['answer']}", "chosen", one["chosen"]
    for one in data["screens"]:
        yield "screens", "", "", one["id"], one["name"], "opened", one["opened"]


def _defused(value: object) -> object:
    """A name that a spreadsheet would take for a formula is made text; nothing stays empty where nothing is known."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
