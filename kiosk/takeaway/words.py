"""The fixed words of what is taken away, in each language."""

from __future__ import annotations

from kiosk.content.display import text
from kiosk.content.model import Text

WORDS: dict[str, Text] = {
    "rendering": {"zh": "（译名）", "en": " (our rendering)"},
    "only-name": {"zh": "，其余资料未提供", "en": "; the rest is not in our records"},
    "missing": {"zh": "资料未提供：{}", "en": "Not in our records: {}"},
    "missing-figure": {"zh": "资料未提供", "en": "Not in our records"},
    "note": {"zh": "注：{}", "en": "Note: {}"},
    "source": {"zh": "来源{}：{}", "en": "Source{}: {}"},
    "titled": {"zh": "{}，{}", "en": "{}, {}"},
    "undated": {"zh": "未署日期", "en": "undated"},
    "shortened": {"zh": "部分内容从略。", "en": "Shortened to fit the code."},
    "line": {"zh": "{}：{}（{}）", "en": "{}: {} ({})"},
    "beside": {"zh": "{}（{}）", "en": "{} ({})"},
    "list": {"zh": "、", "en": ", "},
    "one": {"zh": "园区资料", "en": "Park at a glance"},
    "several": {"zh": "园区选单", "en": "Your shortlist"},
    "lead": {"zh": "资料截至 {} · {} 制作", "en": "Records as of {} · made on {}"},
    "promise": {
        "zh": "每个数字都注明性质、日期和来源。扫右边的码，资料存进手机，不用联网。",
        "en": "Every figure carries its kind, date and source. Scan the code to keep the text; no network is needed.",
    },
    "scan-1": {"zh": "手机扫码，存下这一处", "en": "Scan to keep this park"},
    "scan-2": {"zh": "手机扫码，存下这两处", "en": "Scan to keep these two"},
    "scan-3": {"zh": "手机扫码，存下这三处", "en": "Scan to keep these three"},
    "contact": {"zh": "联系：{}", "en": "Contact: {}"},
    "concept": {"zh": "示意图 · 非实景", "en": "Concept image · not the actual site"},
    "more-figures": {"zh": "另有 {} 项数字，限于篇幅从略", "en": "Further figures left out for want of room: {}"},
}
"""Placeholders are filled by `say`. The picture label repeats the words of the screens (kiosk/i18n)."""


def say(key: str, language: str, *values: object) -> str:
    """Words in a language, English where it has none. Raises KeyError for an unknown key."""
    return text(WORDS[key], language).format(*values)
