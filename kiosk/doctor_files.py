"""What `kiosk doctor` finds out about files: the program's own, the log, what visitors left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk import paths, whole

Fault = dict[str, str]


def program_faults() -> list[Fault]:
    """Every file of the packaged program is read and compared; nothing in a checkout."""
    return [{"zh": zh, "en": en} for zh, en in whole.faults()]


def log_faults(log: Path) -> list[Fault]:
    """Whether the log can be written; where the data folder as a whole cannot, that is said elsewhere."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.open("ab").close()
    except OSError:
        return [{"zh": f"日志无法写入：{log}", "en": f"The log cannot be written: {log}"}]
    return []


def enquiries_facts() -> tuple[dict[str, Any], list[Fault]]:
    """Whether what visitors left can be read, and how many damaged databases were put aside."""
    from kiosk.enquiries import FILE
    from kiosk.enquiries.schema import SCHEMA
    from kiosk.store import StoreError, reading
    from kiosk.store.aside import put_aside_before

    file = paths.data() / FILE
    aside = [*put_aside_before(file), *put_aside_before(paths.data() / _insights())]
    faults = [
        {
            "zh": f"有 {len(aside)} 个损坏的数据文件另存在 {aside[0].parent}，没有删除，请交给技术人员",
            "en": f"Damaged databases put aside in {aside[0].parent}: {len(aside)}. Give them to support",
        }
        for _ in aside[:1]
    ]
    facts: dict[str, Any] = {"file": str(file), "there": file.exists(), "readable": True, "aside": len(aside)}
    if not facts["there"]:
        return facts, faults
    try:
        with reading(file, SCHEMA) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except StoreError as error:
        return facts | {"readable": False}, [{"zh": error.zh, "en": error.en}, *faults]
    return facts, faults


def _insights() -> str:
    from kiosk.insights import FILE

    return FILE
