"""One enquiry as staff read it: what is known without a key, and the visitor's own words once it is opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.enquiries.records import Row
from kiosk.viewmodels.shapes import Value

from .enquiry_rows import Naming, Say, due_words

FIELDS = (
    ("name", "姓名", "Name"),
    ("organisation", "单位", "Organisation"),
    ("post", "职务", "Job title"),
    ("telephone", "电话", "Telephone"),
    ("email", "邮箱", "E-mail"),
    ("message", "留言", "Message"),
)
STEPS = (
    ("回电话", "Ring back"),
    ("发资料", "Send documents"),
    ("约见面", "Arrange a meeting"),
    ("约参观", "Arrange a visit"),
)
"""Next steps that are there to be touched from the start."""
MOST = 8
"""Chips of a row: as many as are read at a glance."""


def sheet(row: Row, fields: Mapping[str, Any] | None, note: str, today: date, name: Naming, say: Say) -> Value:
    """{code, rows: [{label, value}], own: the visitor's own, sealed, note, owner, next, due, dueState, dated}."""
    state, words = due_words(row.due, today, say)
    known = [
        (say("收到", "Received"), f"{row.created:%Y-%m-%d %H:%M}"),
        (say("行业", "Sectors"), say("、", ", ").join(map(name, row.sectors))),
        (say("园区", "Parks"), say("、", ", ").join(map(name, row.parks))),
        (
            say("语言", "Language"),
            {"zh": say("中文", "Chinese"), "en": say("英文", "English")}.get(row.language, row.language),
        ),
        (say("到期删除", "Erased on"), f"{row.erase_on:%Y-%m-%d}"),
    ]
    own = [(say(zh, en), str(fields[key])) for key, zh, en in FIELDS if fields and fields.get(key)]
    return {
        "code": row.code,
        "rows": [{"label": label, "value": value} for label, value in known if value],
        "own": [{"label": label, "value": value} for label, value in own],
        "sealed": fields is None,
        "note": note,
        "owner": row.owner,
        "next": row.next_step,
        "due": words,
        "dueState": state,
        "dated": row.due is not None,
    }


def owners(settled: Sequence[str], rows: Iterable[Row]) -> list[str]:
    """Those of the settings, then names used before, the most used first."""
    return _first(settled, (row.owner for row in rows))


def next_steps(rows: Iterable[Row], say: Say) -> list[str]:
    """Usual steps, then those used before."""
    return _first([say(zh, en) for zh, en in STEPS], (row.next_step for row in rows))


def _first(given: Sequence[str], used: Iterable[str]) -> list[str]:
    often = [one for one, _ in Counter(one for one in used if one).most_common()]
    return list(dict.fromkeys([*given, *often]))[:MOST]
