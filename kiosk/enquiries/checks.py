"""What is wrong with a draft, said kindly: which field, and what to do."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from . import contacts
from .contacts import Judgement
from .draft import LIMITS, MOST_PARKS, MOST_SECTORS, STEPS, Draft, tidy


class Fault(NamedTuple):
    """One field that wants another look. Only those that block keep the visitor from going on."""

    field: str
    zh: str
    en: str
    blocks: bool = True


_MISSING = {
    "name": ("请告诉我们怎么称呼您。", "Please tell us your name."),
    "organisation": (
        "请填写单位名称；没有单位可以写“个人”。",
        "Please give your organisation; write “private” if there is none.",
    ),
}
_NO_REACH = (
    "请留一个电话或邮箱，留一个就够，我们好回复您。",
    "Please leave a telephone number or an e-mail address, so that we can answer. One is enough.",
)
_TELEPHONE = {
    Judgement.WRONG: (
        "这个电话好像不对：请再看一下位数。国外的号码请以 + 和国家代码开头。",
        "That does not look like a telephone number: please check the digits. Begin one from abroad with + and the"
        " country code.",
    ),
    Judgement.DOUBTFUL: (
        "请再看一眼这个电话，位数可能不对。确实没错的话，可以继续。",
        "Please look at this number once more: a digit may be missing or too many. If it is right, just go on.",
    ),
}
_EMAIL = (
    "这个邮箱好像不完整：应当像 name@example.com。",
    "That e-mail address looks incomplete: it should be like name@example.com.",
)
_CONSENT = (
    "提交前请看说明，同意的话请勾选。不同意也能带走资料。",
    "Please read the notice and tick the box if you agree. You can take the information away without agreeing.",
)
_TOO_MANY = ("最多选 {most} 项，请去掉几项。", "At most {most} can be chosen; please take some away.")
_TOO_LONG = (
    "最多 {most} 个字，现在是 {now} 个，请写短一些。",
    "At most {most} characters, there are {now}: please shorten it.",
)


def check(draft: Draft, region: str = "CN") -> tuple[Fault, ...]:
    """Everything that wants another look, in the order of the fields; empty when all is well."""
    clean = tidy(draft)
    faults = [*_texts(clean), *_reach(clean, region), *_choices(clean)]
    if not clean.consented:
        faults.append(Fault("consented", *_CONSENT))
    order = [field for step in STEPS for field in step]
    return tuple(sorted(faults, key=lambda fault: order.index(fault.field)))


def check_step(step: int, draft: Draft, region: str = "CN") -> tuple[Fault, ...]:
    """What `check` finds in the fields of one step (0 to 2); the last step is where everything must be right."""
    faults = check(draft, region)
    return faults if step == len(STEPS) - 1 else tuple(fault for fault in faults if fault.field in STEPS[step])


def finished(draft: Draft, region: str = "CN") -> Draft:
    """The draft as it is kept: tidied, telephone and e-mail in their usual form."""
    clean = tidy(draft)
    telephone = contacts.telephone(clean.telephone, region).text if clean.telephone else ""
    email = contacts.email(clean.email).text if clean.email else ""
    return msgspec.structs.replace(clean, telephone=telephone, email=email)


def _texts(draft: Draft) -> list[Fault]:
    faults = []
    for field, most in LIMITS.items():
        text: str = getattr(draft, field)
        if field in _MISSING and not any(one.isalpha() for one in text):
            faults.append(Fault(field, *_MISSING[field]))
        elif len(text) > most:
            faults.append(_filled(field, _TOO_LONG, most, len(text)))
    return faults


def _reach(draft: Draft, region: str) -> list[Fault]:
    if not draft.telephone and not draft.email:
        return [Fault("telephone", *_NO_REACH)]
    faults = []
    if 0 < len(draft.telephone) <= LIMITS["telephone"]:
        judgement = contacts.telephone(draft.telephone, region).judgement
        if words := _TELEPHONE.get(judgement):
            faults.append(Fault("telephone", *words, blocks=judgement is Judgement.WRONG))
    if 0 < len(draft.email) <= LIMITS["email"] and contacts.email(draft.email).judgement is Judgement.WRONG:
        faults.append(Fault("email", *_EMAIL))
    return faults


def _choices(draft: Draft) -> list[Fault]:
    bounds = (("sectors", draft.sectors, MOST_SECTORS), ("parks", draft.parks, MOST_PARKS))
    return [_filled(field, _TOO_MANY, most, len(chosen)) for field, chosen, most in bounds if len(chosen) > most]


def _filled(field: str, words: tuple[str, str], most: int, now: int) -> Fault:
    zh, en = (one.format(most=most, now=now) for one in words)
    return Fault(field, zh, en)
