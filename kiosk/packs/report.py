"""What a check says of a pack that may be shown: what it is, and what staff should know before they show it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from kiosk.content.load import Pack
from kiosk.content.manifest import Manifest
from kiosk.packs.errors import Words, printable

OK, NOTE = "ok", "note"


class Row(NamedTuple):
    """One line of the report."""

    name: Words
    value: Words
    state: str = OK


def rows(candidate: Pack, signed: bool, now: Pack) -> list[Row]:
    """The report of a pack, compared with the one on show."""
    new, old = candidate.manifest, now.manifest
    files = Words(f"{len(new.files)} 个，全部完整", f"{len(new.files)}, all whole")
    return [
        _zone(new, old),
        _dated(Words("内容截至", "Content as of"), new.as_of, old.as_of),
        _dated(Words("制作时间", "Made"), when(new.made), when(old.made)),
        _count(Words("园区与项目", "Parks and projects"), len(candidate.catalogue.parks), len(now.catalogue.parks)),
        _count(Words("图片", "Pictures"), len(candidate.catalogue.media), len(now.catalogue.media)),
        Row(Words("文件", "Files"), files),
        _signature(signed),
    ]


def name(manifest: Manifest, language: str) -> str:
    """The zone's name in a language, or in the first that there is."""
    return printable(manifest.name.get(language) or next(iter(manifest.name.values()), manifest.zone))


def when(made: str) -> str:
    """UTC as in a manifest, as the clock on this computer's wall showed it."""
    try:
        return f"{datetime.fromisoformat(made).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):  # years that no calendar has
        return printable(made)


def _zone(new: Manifest, old: Manifest) -> Row:
    zh, en = name(new, "zh"), name(new, "en")
    if new.zone == old.zone:
        return Row(Words("内容", "Content"), Words(zh, en))
    return Row(
        Words("内容", "Content"),
        Words(f"{zh}（与正在展示的不是同一个地方）", f"{en} (another zone than the one on show)"),
        NOTE,
    )


def _dated(label: Words, new: str, old: str) -> Row:
    if new >= old:
        return Row(label, Words(new, new))
    return Row(label, Words(f"{new}，比正在展示的旧（{old}）", f"{new}, older than what is on show ({old})"), NOTE)


def _count(label: Words, new: int, old: int) -> Row:
    if new == old:
        return Row(label, Words(f"{new}，与现在相同", f"{new}, as now"))
    return Row(label, Words(f"{new}，现在是 {old}", f"{new}, now {old}"), OK if new > old else NOTE)


def _signature(signed: bool) -> Row:
    label = Words("签名", "Signature")
    if signed:
        return Row(label, Words("有，已核对", "there, and it fits"))
    return Row(label, Words("没有，无法确认是谁制作的", "none: nobody can tell who made it"), NOTE)
