"""The table of a soak: written line by line, so that an interrupted run leaves all it has."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from kiosk.tooling.slope import Slope, slope

WARM_UP_H = 0.5
"""Hours that do not count: pictures, fonts and screens come into memory for the first time."""
LEAST_H = 0.5
"""Hours after that which a judgement needs."""
BOUND = 2.0
"""MiB an hour that memory may grow by after the warm-up."""
DEAF = 6
"""Visits in a row of which no touch changed anything. One can end in a gallery of one picture and the next begin there;
after one in two the kiosk begins anew, where any touch leads on."""


class Row(NamedTuple):
    """One line: the state of the program at a moment, and what has happened since the line before."""

    seconds: float
    pss_mib: float
    handles: int
    threads: int
    processes: int
    cpu_percent: float
    """Of one core."""
    restarts: int
    visits: int
    taps: int
    response_ms: float | None
    """Median time from lifting a finger to the first change; None where no tap changed anything."""
    worst_gap_ms: float | None
    """Longest time between two pictures while something was flicked."""


class Table:
    """A CSV file being written."""

    def __init__(self, file: Path) -> None:
        self._stream = file.open("w", newline="", encoding="utf-8")
        self._writer = csv.writer(self._stream)
        self._writer.writerow(Row._fields)
        self.rows: list[Row] = []

    def __enter__(self) -> Table:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def add(self, row: Row) -> None:
        self.rows.append(row)
        self._writer.writerow(["" if one is None else f"{one:.2f}" if isinstance(one, float) else one for one in row])
        self._stream.flush()


def memory_slope(rows: Sequence[Row]) -> tuple[Slope, bool] | None:
    """Growth of the memory in MiB an hour, and whether the run was long enough to be judged by it.

    A run that is too short is told the slope of its second half; None where there are not even three measurements."""
    hours = [(row.seconds / 3600, row.pss_mib) for row in rows]
    if not hours:
        return None
    long_enough = hours[-1][0] >= WARM_UP_H + LEAST_H
    begin = WARM_UP_H if long_enough else hours[-1][0] / 2
    points = [one for one in hours if one[0] >= begin]
    return (slope(points), long_enough) if len(points) >= 3 else None


def faults(rows: Sequence[Row]) -> list[str]:
    """For what the soak fails."""
    found = []
    measured = memory_slope(rows)
    if measured is None:
        found.append("the program did not stand long enough to be measured")
    elif measured[1] and measured[0].value > BOUND:
        found.append(f"memory grows by {measured[0].value:.2f} MiB an hour, at most {BOUND} is allowed")
    if rows and rows[-1].restarts:
        found.append(f"the kiosk was restarted {rows[-1].restarts} times")
    if (since := deaf(rows)) is not None:
        found.append(f"no touch changed anything in {DEAF} visits from {since:.0f} s on")
    return found


def deaf(rows: Sequence[Row]) -> float | None:
    """Seconds at which a stretch began in which the program answered to nobody; None where there was none."""
    heard = rows[0] if rows else None
    for row in rows:
        if row.response_ms is not None:
            heard = row
        elif heard is not None and row.visits - heard.visits > DEAF:  # the last one is not over yet
            return heard.seconds
    return None
