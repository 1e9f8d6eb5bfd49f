"""Where a Chinese name may be broken into two lines: before a word, never inside one.

Chinese is written without spaces and a text engine breaks it after any character. In a headline a name that breaks
inside a word reads badly (示范区企业上 / 市辅导中心), so titles are broken here, by the words that names of parks are
commonly made of.
"""

from __future__ import annotations

WORDS = tuple(
    sorted(
        (
            "产业园区", "产业园", "科技园", "工业园", "文创园", "物流园", "示范区", "基地", "中心", "学院", "研究院",
            "园区", "总部", "孵化器", "加速器", "软件", "电商", "电子商务", "电竞", "区块链", "人工智能", "大数据",
            "数字", "文化创意", "创新", "创业", "高新", "企业", "上市", "辅导", "智能", "制造", "生物", "医药", "物流",
            "新能源", "新材料", "半导体", "工业", "互联网", "科技", "金融", "会展", "国际", "跨境", "综合", "保税",
        ),
        key=len,
        reverse=True,
    )
)  # fmt: skip
"""Words before which a name may break; the longest that fits is taken."""


def name_lines(name: str, longest: int) -> list[str]:
    """The name in one line if it has at most `longest` characters, else in two, as even as its words allow.

    A name without a known word stays whole; the screen wraps it as it can.
    """
    if len(name) <= longest:
        return [name]
    places = [at for at in starts(name) if 2 <= at <= len(name) - 2]
    if not places:
        return [name]
    at = min(places, key=lambda one: (abs(len(name) - 2 * one), one))
    return [name[:at], name[at:]]


def starts(name: str) -> list[int]:
    """Where a known word begins, read from the left."""
    found, at = [], 0
    while at < len(name):
        word = next((one for one in WORDS if name.startswith(one, at)), "")
        if word:
            found.append(at)
        at += len(word) or 1
    return found
