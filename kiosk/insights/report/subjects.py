"""The chapters of the page about what was looked at: parks, needs, languages, screens, and how to read it all."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..records import Kind
from ..stretches import by_park
from ..summary import LEAST, median
from . import form, words
from .parts import barred, chapter, lines, note, two
from .subject import Subject
from .svg import row
from .words import say


def parks(subject: Subject) -> str:
    summary, language = subject.summary, subject.language
    found = by_park(summary, subject.names.parks(summary))
    most = max((park.opened for park in found), default=0)
    heads = (words.PARK, words.OPENED, words.IN_COMPARE, words.IN_LIST, words.IN_TAKEN, words.ON_PAGE)
    rows = [
        (
            escape(subject.names.park(park.park)),
            f'<span class="n">{form.number(park.opened)}</span>{row(park.opened, most, 84)}',
            *(form.number(one) for one in (park.compared, park.kept, park.taken)),
            _median(park.median, park.opened),
        )
        for park in found
    ]
    table = lines([say(head, language) for head in heads], rows, "parks")
    return chapter(say(words.PARKS, language), note(say(words.PARKS_NOTE, language)), table)


def _median(seconds: float | None, opened: int) -> str:
    """The median, else of how few it would have been."""
    return form.clock(seconds) or (f"<small>n = {opened}</small>" if opened else "")


def needs(subject: Subject) -> str:
    """What was chosen in matching, question by question; nothing where the content asks nothing."""
    summary, language = subject.summary, subject.language
    known = subject.names.needs(summary)
    if not known:
        return ""
    title, asked = say(words.NEEDS, language), summary.reached.get(Kind.NEED, 0)
    if not asked:
        return chapter(title, note(say(words.NO_NEEDS, language)))
    counted = {need: summary.thing(Kind.NEED, need).visits for need in known}
    most = max(counted.values())
    questions: dict[str, list[tuple[str, str]]] = {}
    for need, number in counted.items():
        question, answer = subject.names.need(need)
        questions.setdefault(question, []).append((escape(answer), barred(number, most, asked)))
    tables = [lines((question, say(words.VISITS, language)), rows, "bars") for question, rows in questions.items()]
    under = say(words.NEEDS_NOTE, language, part=form.number(asked))
    if asked >= LEAST:
        under += f"{'' if language == 'zh' else ' '}{say(words.NEEDS_PERCENT, language)}"
    return chapter(title, note(under), two(*tables))


def places(subject: Subject) -> str:
    """Languages and screens."""
    summary, language = subject.summary, subject.language
    most = max(summary.languages.values())
    tongues = [
        (escape(subject.names.spoken(one)), barred(number, most, summary.visits))
        for one, number in summary.languages.items()
    ]
    switched = form.number(summary.reached.get(Kind.LANGUAGE, 0))
    under = f"{say(words.TONGUES_NOTE, language)} {say(words.SWITCHED, language, number=switched)}"
    return chapter(
        say(words.PLACES, language),
        lines([say(one, language) for one in (words.TONGUE, words.VISITS)], tongues, "bars"),
        note(under),
        lines([say(one, language) for one in (words.PLACE, words.OPENED_IN, words.ON_PAGE)], _screens(subject), "bars"),
    )


def _screens(subject: Subject) -> Iterator[tuple[str, str, str]]:
    summary = subject.summary
    for screen in subject.names.screens(summary):
        one = summary.thing(Kind.SCREEN, screen)
        middle = median(one.lengths) if one.visits >= LEAST else None
        bar = barred(one.visits, summary.visits, summary.visits)
        yield escape(subject.names.screen(screen)), bar, _median(middle, one.visits)


def how_to_read(subject: Subject) -> str:
    told = (say(line, subject.language, least=LEAST) for line in words.NOTE_LINES)
    return chapter(
        say(words.NOTES, subject.language),
        f"<ol>{''.join(f'<li>{escape(one)}</li>' for one in told)}</ol>",
        kind="read",
    )
