"""The chapters of the page about visits: key figures, days, hours, lengths. Each is a function from subject to HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..records import Count, Kind
from ..stretches import by_day, by_hour, mean_by_hour, opening
from ..summary import LEAST, Hour
from . import form, words
from .parts import barred, chapter, lines, note, two
from .subject import Subject
from .svg import Bar, columns
from .words import Words, say

WHOLE = 3000
"""Seconds of an hour from which on it counts as recorded: a start takes a minute, a batch half of one."""


def key_figures(subject: Subject) -> str:
    summary, language = subject.summary, subject.language
    visits = summary.visits
    cells = [
        _key(form.number(visits), say(words.TIMES, language), say(words.VISITS, language), ""),
        _key(
            form.clock(summary.median_seconds) or "–",
            say(words.MIN_SEC, language) if summary.median_seconds is not None else "",
            say(words.MEDIAN, language),
            say(words.CORRECTED, language),
        ),
    ]
    for kind, name in ((Kind.PARK, words.SAW_PARK), (Kind.TAKEN, words.TOOK)):
        part = summary.reached.get(kind, 0)
        shown = form.percent(part, visits)
        of = say(words.OF if shown else words.FEW, language, part=form.number(part), whole=form.number(visits))
        cells.append(_key(shown or form.number(part), "", say(name, language), of))
    return f'<div class="key">{"".join(cells)}</div>'


def _key(figure: str, unit: str, label: str, under: str) -> str:
    parts = (("b", figure), ("i", unit), ("span", label), ("small", under))
    return f"<div>{''.join(f'<{tag}>{escape(text)}</{tag}>' for tag, text in parts)}</div>"


def what(subject: Subject) -> str:
    """What visitors did, as visits in which they did so."""
    summary, language = subject.summary, subject.language
    kinds: tuple[tuple[Kind, Words], ...] = (
        (Kind.PARK, words.SAW_PARK),
        (Kind.KEPT, words.KEPT),
        (Kind.COMPARED, words.COMPARED),
        (Kind.NEED, words.MATCHED),
        (Kind.TAKEN, words.TOOK),
        (Kind.SOURCE, words.SOURCED),
        (Kind.SEARCH, words.SEARCHED),
    )
    rows = [
        (say(name, language), barred(summary.reached.get(kind, 0), summary.visits, summary.visits))
        for kind, name in kinds
    ]
    for count, name in ((Count.CALL, words.CALLS), (Count.ENQUIRY, words.ENQUIRIES)):
        if number := summary.counts.get(count):
            rows.append((say(name, language), f'<span class="n">{form.number(number)}</span>'))
    few = "" if summary.visits >= LEAST else note(say(words.FEW, language, whole=summary.visits))
    return chapter(say(words.WHAT, language), lines(("", ""), rows, "bars headless"), few)


def days(subject: Subject) -> str:
    """Visits of each day; nothing where there is but one."""
    found, language = by_day(subject.summary), subject.language
    if len(found) < 2:
        return ""
    bars = []
    for place, (day, hour) in enumerate(found):
        label = _label(len(found), place, day.weekday())
        shown = form.day(day, language) if label == "long" else form.short_day(day, language) if label else ""
        above = form.number(hour.visits) if len(found) <= 14 and not hour.off else ""
        bars.append(Bar(shown, hour.visits, hour.off, above))
    spoken = "; ".join(f"{form.short_day(day, language)} {hour.visits}" for day, hour in found if not hour.off)
    title = say(words.BY_DAY, language)
    return chapter(title, columns("days", bars, f"{title}: {spoken}"), _legend(subject, [one for _, one in found]))


def _label(number: int, place: int, weekday: int) -> str:
    """How a day is written under its column, so that no two touch: of many days only the first and the Mondays."""
    if number <= 7:
        return "long"
    if number <= 14:
        return "short"
    return "short" if weekday == 0 or (place == 0 and weekday < 4) else ""


def hours(subject: Subject) -> str:
    """Visits of each hour: a chart for one day, a table of days and hours for more."""
    summary, language = subject.summary, subject.language
    title, columns_of = say(words.BY_HOUR, language), opening(summary)
    if not columns_of:
        return ""
    found = by_day(summary)
    if len(found) == 1:
        one = [by_hour(summary, found[0][0])[hour] for hour in columns_of]
        bars = [Bar(str(hour.hour % 24), hour.visits, hour.off, "" if hour.off else str(hour.visits)) for hour in one]
        return chapter(title, columns("hours", bars, title), _legend(subject, one))
    head = (say(words.DAY, language), *(str(hour) for hour in columns_of))
    head = (*head, say(words.TOTAL, language), say(words.COUNTED, language))
    shown = [by_hour(summary, day)[columns_of.start : columns_of.stop] for day, _ in found]
    most = max(hour.visits for day in shown for hour in day)
    rows = [
        (_whole(form.day(day, language)), *(_cell(hour, most) for hour in inside), *_totals(total, language))
        for (day, total), inside in zip(found, shown, strict=True)
    ]
    means = [mean_by_hour(summary, hour) for hour in columns_of]
    rows.append((_whole(say(words.MEAN, language)), *("" if one is None else form.mean(one) for one in means), "", ""))
    table = lines(head, rows, "hours" if len(columns_of) <= 14 else "hours narrow")
    return chapter(title, table, _legend(subject, [hour for day in shown for hour in day]), kind="long")


def _totals(total: Hour, language: str) -> tuple[str, str]:
    if total.off:
        return '<span class="off"></span>', ""
    return form.number(total.visits), say(words.HOURS, language, hours=f"{total.running / 3600:.1f}")


def _cell(hour: Hour, most: int) -> str:
    if hour.off:
        return '<span class="off"></span>'
    tint = 0.06 + 0.5 * hour.visits / most if hour.visits else 0
    part = " part" if hour.running < WHOLE else ""
    return f'<span class="on{part}" style="background:rgba(230,196,126,{tint:.2f})">{hour.visits}</span>'


def _whole(text: str) -> str:
    return f'<span class="whole">{escape(text)}</span>'


def _legend(subject: Subject, shown: Sequence[Hour]) -> str:
    """What hatching and frames mean, where there are any."""
    found = ""
    if any(hour.off for hour in shown):
        found += f'<span class="off"></span>{escape(say(words.OFF, subject.language))}'
    if any(not hour.off and hour.running < WHOLE for hour in shown):
        found += f'<span class="on part"></span>{escape(say(words.PART, subject.language))}'
    return f'<p class="note legend">{found}</p>' if found else ""


def lengths(subject: Subject) -> str:
    summary, language = subject.summary, subject.language
    number = sum(times for _, times in summary.lengths)
    found = [
        sum(times for seconds, times in summary.lengths if begin <= seconds and (end is None or seconds < end))
        for begin, end, _ in words.BUCKETS
    ]
    most = max(found)
    long = [(say(bucket[2], language), barred(n, most, number)) for bucket, n in zip(words.BUCKETS, found, strict=True)]
    most = max(summary.ends.values())
    ends = [
        (say(name, language), barred(summary.ends[end], most, summary.visits))
        for end, name in words.ENDS.items()
        if end in summary.ends
    ]
    under = say(words.MEASURED, language, number=form.number(number))
    return chapter(
        say(words.LENGTHS, language),
        two(
            lines((say(words.LENGTH, language), say(words.VISITS, language)), long, "bars"),
            lines((say(words.ENDED, language), say(words.VISITS, language)), ends, "bars"),
        ),
        note(under),
    )
