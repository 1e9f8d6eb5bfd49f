"""What a visitor is told before the first field, and what staff must have filled in for it.

China's Personal Information Protection Law of 20 August 2021 (PIPL), Art. 17: who handles the data and how to reach
them; why and how, which data, how long; how to exercise the rights of Art. 44 to 47. Art. 15: consent can be withdrawn;
Art. 16: nobody may be refused anything for not consenting.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from kiosk.settings import Contact, Enquiry


class Row(NamedTuple):
    """One line of the notice: who, why, what, how, how long, rights."""

    label: str
    text: str


class Notice(NamedTuple):
    """The notice exactly as a visitor saw it."""

    language: str
    title: str
    rows: tuple[Row, ...]
    consent: str
    """What stands beside the box."""

    @property
    def text(self) -> str:
        """The whole notice as it is kept with the enquiry."""
        colon = "：" if self.language.startswith("zh") else ": "
        lines = [self.title, *(f"{row.label}{colon}{row.text}" for row in self.rows), f"☑ {self.consent}"]
        return "\n".join(lines)

    @property
    def version(self) -> str:
        """SHA-256 of the text, in hexadecimal: another word, another version."""
        return hashlib.sha256(self.text.encode()).hexdigest()


class Lack(NamedTuple):
    """A setting without which no enquiry can be taken, and what to do, for staff."""

    key: str
    zh: str
    en: str


_LACKS = {
    "enquiry.who": ("没有填写由谁处理信息", "it is not said who handles the data"),
    "enquiry.days": ("没有填写信息保存多少天", "it is not said for how many days the data are kept"),
    "contact": ("没有填写联系电话或邮箱", "there is no telephone number or e-mail address in [contact]"),
    "enquiry.recipients": (
        "还没有加密用的钥匙，请运行 kiosk staff setup",
        "there is no key to seal the data with; run kiosk staff setup",
    ),
}


def lacking(enquiry: Enquiry, contact: Contact) -> tuple[Lack, ...]:
    """What staff have yet to fill in; enquiries are off, and their button absent, until this is empty."""
    there = {
        "enquiry.who": enquiry.who is not None,
        "enquiry.days": enquiry.days is not None,
        "contact": contact.given,
        "enquiry.recipients": bool(enquiry.recipients),
    }
    return tuple(Lack(key, *words) for key, words in _LACKS.items() if not there[key])


def why_off(lacks: tuple[Lack, ...]) -> tuple[str, str] | None:
    """Why visitors cannot leave an enquiry, as one sentence in Chinese and one in English; None when they can."""
    if not lacks:
        return None
    zh = "；".join(f"{lack.zh}（{lack.key}）" for lack in lacks)
    en = "; ".join(f"{lack.en} ({lack.key})" for lack in lacks)
    return f"访客暂时不能留下咨询：{zh}。", f"Visitors cannot leave an enquiry yet: {en}."


def build(enquiry: Enquiry, contact: Contact, language: str) -> Notice:
    """The notice in a language: Chinese for zh, English for all others. Raises ValueError while something lacks."""
    if lacks := lacking(enquiry, contact):
        raise ValueError(why_off(lacks))
    return _chinese(enquiry, contact, language) if language.startswith("zh") else _english(enquiry, contact, language)


def _chinese(enquiry: Enquiry, contact: Contact, language: str) -> Notice:
    reach = "，".join([*_given("电话 ", contact.telephone), *_given("邮箱 ", contact.email)])
    rows = (
        Row("谁处理", f"{enquiry.who}（{reach}）"),
        Row("做什么", enquiry.why or "只为回复您这一次咨询，不转给他人"),
        Row("收集什么", "姓名、单位、职务（可不填）、电话或邮箱、所选行业和园区、留言"),
        Row("怎样存", "加密存在这台机器里，只有掌握密码的工作人员能打开"),
        Row("存多久", f"{enquiry.days} 天，到期自动删除"),
        Row("您可以", "凭提交后的编号，随时要求查看、复制、更正、删除，或撤回同意"),
    )
    return Notice(language, "提交前请看", rows, "我已看过，同意用以上信息回复我的咨询")


def _english(enquiry: Enquiry, contact: Contact, language: str) -> Notice:
    reach = ", ".join([*_given("telephone ", contact.telephone), *_given("e-mail ", contact.email)])
    days = "1 day" if enquiry.days == 1 else f"{enquiry.days} days"
    rows = (
        Row("Who", f"{enquiry.who_en or enquiry.who} ({reach})"),
        Row("Why", enquiry.why_en or enquiry.why or "only to answer this enquiry; not passed on to anybody"),
        Row("What", "name, organisation, job title (optional), telephone or e-mail, sectors and parks chosen, message"),
        Row("How", "encrypted on this machine; only staff who know the passphrase can open it"),
        Row("How long", f"{days}, then erased automatically"),
        Row("Your rights", "with the code you are given: see, copy, correct or erase your data, or withdraw consent"),
    )
    return Notice(
        language,
        "Before you send this",
        rows,
        "I have read this and agree that my details may be used to answer my enquiry",
    )


def _given(label: str, value: str | None) -> list[str]:
    return [f"{label}{value}"] if value else []
