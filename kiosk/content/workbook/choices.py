"""What drop-downs offer: a word that people read, then the code that the content holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.content.kinds import KINDS
from kiosk.content.units import MEASURES, UNITS

TRUTH = {"true": ("是", "yes"), "false": ("否", "no")}

OPTIONS: dict[str, tuple[str, str]] = {
    **{code: (words.zh, words.en) for code, words in KINDS.items() if code != "missing"},
    "happened": ("已发生", "Happened"),
    "undated": ("日期未说明", "Undated"),
    "detailed": ("公开较详细", "Detailed"),
    "limited": ("公开有限", "Limited"),
    "caption_only": ("只有图片说明", "Caption only"),
    "named_only": ("仅公布名称", "Named only"),
    "rendering": ("示意图", "Rendering"),
    "photograph": ("照片", "Photograph"),
    "about": ("约", "About"),
    "at_least": ("以上", "At least"),
    "not_less_than": ("不低于", "Not less than"),
    "high": ("高", "High"),
    "medium-high": ("较高", "Medium-high"),
    "medium": ("中", "Medium"),
    "medium-low": ("较低", "Medium-low"),
    "low": ("低", "Low"),
    "service": ("服务", "Service"),
    "agreement": ("协议", "Agreement"),
    "policy": ("政策", "Policy"),
    "campaign": ("行动", "Campaign"),
    "parks": ("园区", "Parks"),
    "match": ("匹配", "Match"),
    "services": ("企业服务", "Services"),
    "takeaway": ("带走资料", "Take away"),
    "figures": ("关键数字", "Key figures"),
    "events": ("大事记", "Timeline"),
    "fits": ("符合", "Fits"),
    "misfits": ("不符", "Does not fit"),
    "unknown": ("未知", "Unknown"),
    "one": ("只选一个", "One"),
    "any": ("任选几个", "Any"),
    "each": ("逐个都要", "Each"),
    "chosen": ("与选项相同", "The same"),
    "other": ("都不相同", "Other"),
    "scheduled": ("有日期的计划", "Scheduled"),
    "partners": ("合作方", "Partners"),
    "tenants": ("入驻企业", "Tenants"),
    "components": ("组成部分", "Components"),
    "goals": ("目标定位", "Goals"),
    "remarks": ("其他说法", "Remarks"),
    "location": ("位置", "Location"),
    "organisations": ("机构", "Organisations"),
    "parties": ("参与方", "Parties"),
    "problem": ("要解决的问题", "Problem"),
    "facts": ("基本情况", "Facts"),
}
"""Words for the codes of closed lists. A code without words stands for itself."""


def label(code: str, words: Mapping[str, tuple[str, str]] = OPTIONS) -> str:
    """A code as a drop-down shows it: 目标 target."""
    return f"{words[code][0]} {code}" if code in words else code


def code_of(written: str, codes: Iterable[str], words: Mapping[str, tuple[str, str]] = OPTIONS) -> str | None:
    """The code that somebody meant by a label, a code or either word; None where it is none of them."""
    known = tuple(codes)
    folded = written.strip().casefold()
    last = folded.split()[-1] if folded.split() else ""
    for found in (folded, last):
        for code in known:
            if found == code.casefold():
                return code
    for found in (folded, last):
        meant = [code for code in known if found in {word.casefold() for word in words.get(code, ())}]
        if len(meant) == 1:
            return meant[0]
    return None


def _units() -> dict[str, tuple[str, str]]:
    found = {}
    for code, unit in UNITS.items():
        zh, en = (unit.zh + unit.per[0], f"{unit.en} {unit.per[1]}") if unit.per else (unit.zh, unit.en)
        found[code] = (zh, en)
    return found


CLOSED: dict[str, dict[str, tuple[str, str]]] = {
    "unit": _units(),
    "measure": {code: (measure.zh, measure.en) for code, measure in MEASURES.items()},
}
"""Rooms of ids that the program defines, with their words."""
