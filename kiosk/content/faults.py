"""What is wrong with the content, in words that the person who wrote it can act on."""

from __future__ import annotations

import msgspec

from kiosk.content.fault_words import WORDS
from kiosk.files import spoken


class Fault(msgspec.Struct, frozen=True, order=True):
    """One thing that is wrong, where it is, and what to write instead."""

    file: str
    """Path inside the content folder; "" for the folder as a whole."""
    line: int
    """Counted from 1; 0 where the file as a whole is meant."""
    field: str
    """Path to the field, as in `figures[2].sentence`; "" for the file as a whole."""
    code: str
    message: dict[str, str]
    """What is wrong, in zh and en."""
    fix: dict[str, str]
    """What to write, in zh and en."""
    details: dict[str, str] = {}
    """What the words name, for those who say it in other words: of a workbook's cells instead of a file's lines."""

    def show(self, language: str) -> str:
        """The fault in lines for a terminal, in zh or en."""
        place = self.file + (f":{self.line}" if self.line else "")
        where = _short("  ".join(part for part in (place, self.field) if part))
        arrow = "→ " if language == "zh" else "-> "
        return f"{where}\n    {self.message[language]}\n    {arrow}{self.fix[language]}"


def make_fault(code: str, file: str, line: int, field: str, /, **details: object) -> Fault:
    """A fault from its code and the details that its words name. Raises KeyError for an unknown code."""
    words = WORDS[code]
    zh, en = ({name: _short(spoken(value, each)) for name, value in details.items()} for each in ("zh", "en"))
    return Fault(
        file=file,
        line=line,
        field=field,
        code=code,
        message={"zh": words.zh.format(**zh), "en": words.en.format(**en)},
        fix={"zh": words.fix_zh.format(**zh), "en": words.fix_en.format(**en)},
        details={name: text if text == en[name] else f"{text} / {en[name]}" for name, text in zh.items()},
    )


def field_path(path: tuple[str | int, ...]) -> str:
    """`("figures", 2, "sentence")` as `figures[2].sentence`."""
    written = ""
    for step in path:
        written += f"[{step}]" if isinstance(step, int) else f".{step}" if written else step
    return written


def _short(value: str, limit: int = 400) -> str:
    """No control characters and no walls of text on the terminal of whoever reads the fault."""
    clean = "".join(character if character.isprintable() else "\ufffd" for character in value)
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"
