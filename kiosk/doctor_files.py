"""What `kiosk doctor` finds out about files: the program's own, and the log."""

from __future__ import annotations

from pathlib import Path

from kiosk import whole

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
