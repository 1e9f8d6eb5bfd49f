"""How a setting is to be written whose form is fixed, in words: the patterns themselves say nothing to staff."""

from __future__ import annotations

import re

_TIME = ("写成 09:00 这样的时间", 'a time of day like "09:00"')
_LINE = ("写成一行文字，不能空着", "one line of text, not empty")
_KEY = ("写成 ed25519: 开头的一整行", "a whole line that begins with ed25519:")
_WEB = ("写成 https:// 开头的网址，没有空格和汉字", "a web address that begins with https://, in ASCII, without spaces")

FORMS = {
    "hours.open": _TIME,
    "hours.close": _TIME,
    "restart.at": _TIME,
    "content.keys": _KEY,
    "contact.telephone": ("写成数字，如 +86 734 1234567", 'digits, like "+86 734 1234567"'),
    "contact.email": ("写成 name@example.org 这样的邮箱", 'like "name@example.org"'),
    "contact.name": _LINE,
    "contact.organisation": _LINE,
    "enquiry.who": _LINE,
    "enquiry.who_en": _LINE,
    "enquiry.why": _LINE,
    "enquiry.why_en": _LINE,
    "enquiry.owners": _LINE,
    "enquiry.recipients": (
        "写成 age1 开头的公钥，由 kiosk staff setup 生成",
        "a public key age1…, made by kiosk staff setup",
    ),
    "enquiry.region": ("写成两个大写字母的国家代码，如 CN", 'a country code of two capitals, like "CN"'),
    "staff.pin_hash": ("由 kiosk staff setup 写入，不用手写", "it is written by kiosk staff setup, not by hand"),
    "call.webhook": _WEB,
    "call.secret": ("写成没有空格和汉字的一串字符", "characters of ASCII without spaces"),
    "call.text": _LINE,
    "link": ("写成 http:// 或 https:// 开头的网址，没有空格和汉字", "a web address, in ASCII, without spaces"),
}


def form(key: str) -> tuple[str, str] | None:
    """What may stand at a dotted key, in Chinese and English; None where nothing more is known."""
    return FORMS.get(re.sub(r"\[[^\]]*\]", "", key).strip("."))
