"""The report as one HTML file: nothing is loaded from anywhere, and it prints on A4."""

from __future__ import annotations

from html import escape

from . import form, words
from .parts import note
from .style import STYLE
from .subject import Subject
from .subjects import how_to_read, needs, parks, places
from .visits import days, hours, key_figures, lengths, what
from .words import say

CHAPTERS = (key_figures, days, hours, lengths, what, parks, needs, places)


def as_html(subject: Subject) -> str:
    """The whole page. It says so where nothing was recorded, and draws no empty charts then."""
    chapters = CHAPTERS if subject.summary.visits else ()
    body = "".join(chapter(subject) for chapter in chapters) or note(say(words.EMPTY, subject.language))
    language = subject.language
    title = f"{say(words.TITLE, language)} · {subject.names.zone}" if subject.names.zone else say(words.TITLE, language)
    return (
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if language == "zh" else "en-GB"}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" '
        f"content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>"
        f"{_head(subject)}<main>{body}{how_to_read(subject)}</main></body></html>\n"
    )


def _head(subject: Subject) -> str:
    language, first, last = subject.language, subject.first, subject.last
    number = (last - first).days + 1
    period = say(
        words.PERIOD, language, first=form.full_day(first, language), last=form.full_day(last, language), days=number
    )
    if number == 1:
        period = (
            f"{form.full_day(first, language)} · {form.day(first, language).split(' ')[1 if language == 'zh' else 0]}"
        )
    made = f"{form.full_day(subject.made.date(), language)} {subject.made:%H:%M}"
    return (
        f"<header><h1>{escape(say(words.TITLE, language))}</h1><p>{escape(subject.names.zone)}</p>"
        f'<p class="period">{escape(period)}</p>'
        f'<p class="note">{escape(say(words.MADE, language, made=made))}</p></header>'
    )
