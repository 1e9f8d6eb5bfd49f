"""What the chapters of the page are made of: headings, notes, tables, numbers with bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from . import form
from .svg import row


def chapter(title: str, *content: str, kind: str = "") -> str:
    return f'<section class="{kind}"><h2>{escape(title)}</h2>{"".join(content)}</section>'


def note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def lines(head: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """A table. The cells are HTML; the first of each row is its head."""
    top = "".join(f'<th scope="col">{escape(one)}</th>' for one in head)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{one}</td>" for one in rest)}</tr>' for first, *rest in rows
    )
    return f'<table class="{kind}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def two(*tables: str) -> str:
    """Tables in two columns of about the same height."""
    return f'<div class="two">{"".join(tables)}</div>'


def barred(value: int, most: int, whole: int) -> str:
    """A number with its bar, and what part of `whole` it is where that may be said."""
    part = form.percent(value, whole)
    return f'<span class="n">{form.number(value)}</span>{row(value, most)}<span class="share">{part}</span>'
