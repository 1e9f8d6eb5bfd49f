"""An import as text for a terminal, as JSON, and as one HTML file that can be sent to a colleague."""

from __future__ import annotations

from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.workbook.finding import Finding
from kiosk.content.workbook.importing import Outcome

_STYLE = """
body{font:16px/1.6 "Microsoft YaHei","Noto Sans CJK SC",Calibri,sans-serif;color:#15202b;background:#f4f2ec;
margin:2em auto;max-width:76em;padding:0 1em}h1{font-size:1.5em;border-bottom:3px solid #c9a227;padding-bottom:.3em}
table{border-collapse:collapse;width:100%;background:#fff}th,td{text-align:left;vertical-align:top;padding:.5em .7em;
border-bottom:1px solid #ddd}th{background:#15202b;color:#fff;font-weight:600}.en{color:#5a6670;font-size:.92em}
.fix{font-weight:600}
.fix .en{font-weight:400}th .en{color:#d9dde1}.place{width:27%}.bad{color:#a03020}.good{color:#20703a}
p.bad,p.good{font-size:1.15em;font-weight:600}
p .en,h1 .en,h2 .en{font-weight:400}h1 .en,h2 .en{font-size:.65em}
@media(max-width:60em){body{margin:1em auto}}
@media print{body{background:#fff;margin:0;max-width:none}tr{break-inside:avoid}}
"""
_TITLES = {"done": ("已导入", "Imported"), "not": ("没有导入，内容没有改动", "Not imported; nothing was changed")}
_HEADS = (("位置", "Where"), ("问题", "What is wrong"), ("应该怎样写", "What to write"))
_PARTS = {"fault": ("必须改正", "To be put right"), "notice": ("请留意", "For your attention")}


def as_json(outcome: Outcome) -> dict[str, Any]:
    """Plain values for json.dumps."""
    return {
        "done": outcome.done,
        "counts": outcome.counts,
        "findings": [msgspec.to_builtins(finding) | {"level": finding.level} for finding in outcome.findings],
        "written": outcome.written,
        "removed": outcome.removed,
        "photographs": outcome.photographs,
        "backup": str(outcome.backup) if outcome.backup else None,
    }


def as_html(outcome: Outcome, book: str) -> str:
    """The report, complete in itself: no file or address beside it is needed."""
    zh, en = _TITLES["done" if outcome.done else "not"]
    shade = "good" if outcome.done else "bad"
    parts = [
        f"<h1>{_both(f'导入报告 · {book}', 'Import report')}</h1>",
        f"<p class={shade}>{_both(zh, en)}</p><p class=en>{datetime.now():%Y-%m-%d %H:%M}</p>",
    ]
    if outcome.done:
        parts.append(_lists(outcome))
    for level, (title, title_en) in _PARTS.items():
        found = [finding for finding in outcome.findings if finding.level == level]
        if found:
            parts.append(f"<h2>{_both(f'{title}（{len(found)}）', f'{title_en} ({len(found)})')}</h2>{_table(found)}")
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(f"导入报告 · {book}")}</title>'
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def write_html(outcome: Outcome, book: str, path: Path) -> None:
    """Write the report. Raises OSError."""
    path.write_text(as_html(outcome, book), encoding="utf-8")


def _lists(outcome: Outcome) -> str:
    lists = (
        (outcome.written, "写入的文件", "Files written"),
        (outcome.removed, "去掉的文件", "Files taken out"),
        (outcome.photographs, "导入的照片", "Photographs"),
    )
    text = ""
    for names, zh, en in lists:
        if names:
            items = "".join(f"<li>{escape(name)}</li>" for name in names)
            text += f"<h2>{_both(f'{zh}（{len(names)}）', f'{en} ({len(names)})')}</h2><ul>{items}</ul>"
    return text


def _table(findings: list[Finding]) -> str:
    head = "".join(f"<th>{_both(zh, en)}</th>" for zh, en in _HEADS)
    rows = "".join(
        f"<tr><td class=place>{_both(one.place('zh'), one.place('en'))}</td>"
        f"<td>{_both(one.message['zh'], one.message['en'])}</td>"
        f"<td class=fix>{_both(one.fix['zh'], one.fix['en'])}</td></tr>\n"
        for one in findings
    )
    return f"<table><tr>{head}</tr>\n{rows}</table>"


def _both(zh: str, en: str) -> str:
    return f"{escape(zh)}<br><span class=en>{escape(en)}</span>"
