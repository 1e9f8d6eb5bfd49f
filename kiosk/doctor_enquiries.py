"""What `kiosk doctor` finds out about enquiries: are they taken, how many are kept, until when. Never whose."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.settings import Settings

Fault = dict[str, str]


def facts(settings: Settings, today: date | None = None) -> tuple[dict[str, Any], list[Fault]]:
    """`off`: why visitors cannot leave an enquiry, in Chinese and English, None where they can. Enquiries that nobody
    has set up are no fault; a database that cannot be read, and fields kept beyond their date, are."""
    from kiosk.enquiries import FILE, SCHEMA, kept, lacking, why_off
    from kiosk.store import StoreError, reading

    file = paths.data() / FILE
    aside, faults = _aside(file)
    off = why_off(lacking(settings.enquiry, settings.contact))
    found: dict[str, Any] = {"file": str(file), "there": file.exists(), "readable": True, "aside": aside}
    found |= {"off": off, "kept": 0, "next": None}
    if not found["there"]:
        return found, faults
    try:
        with reading(file, SCHEMA) as connection:
            number, due = kept(connection)
    except StoreError as error:
        return found | {"readable": False, "kept": None}, [{"zh": error.zh, "en": error.en}, *faults]
    found |= {"kept": number, "next": due.isoformat() if due else None}
    if due and due < (today or date.today()):
        faults.append(_overdue(due))
    return found, faults


def words(found: dict[str, Any], zh: bool) -> str:
    """The facts as one line."""
    if not found["readable"]:
        return "数据库无法读取，现在不能登记" if zh else "the database cannot be read; none can be taken"
    off = found["off"]
    taken = (off[0] if zh else off[1]).rstrip("。.") if off else "可以登记" if zh else "taken"
    if not found["kept"]:
        return f"{taken}；没有保存任何咨询" if zh else f"{taken}; no enquiry is kept"
    if zh:
        return f"{taken}；保存 {found['kept']} 条，最早的一条 {found['next']} 删除"
    return f"{taken}; {found['kept']} kept, the first to be erased on {found['next']}"


def _overdue(due: date) -> Fault:
    return {
        "zh": f"有咨询应在 {due} 删除，还没有删除：请启动导览，或运行 kiosk enquiries purge",
        "en": f"Enquiries due to be erased on {due} are still there: start the kiosk, or run kiosk enquiries purge",
    }


def _aside(file: Path) -> tuple[int, list[Fault]]:
    """Damaged databases that were put aside: how many, and what to do with them."""
    from kiosk.insights import FILE as INSIGHTS
    from kiosk.store import put_aside_before

    copies = [*put_aside_before(file), *put_aside_before(file.with_name(INSIGHTS))]
    if not copies:
        return 0, []
    folder = copies[0].parent
    zh = f"有 {len(copies)} 个损坏的数据文件另存在 {folder}，没有删除，请交给技术人员"
    en = f"Damaged databases put aside in {folder}: {len(copies)}. Give them to support"
    return len(copies), [{"zh": zh, "en": en}]
