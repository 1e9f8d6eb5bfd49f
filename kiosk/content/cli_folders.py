"""`kiosk content new` and `kiosk content translated`."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk import paths
from kiosk.content.check import Report
from kiosk.content.cli_words import FAULTS, OK, SAY
from kiosk.content.sources import Content, read_content
from kiosk.content.translated import behind, read_note, write_note
from kiosk.content.untranslated import can_be_noted
from kiosk.files import spoken


def new(folder: Path, language: str) -> int:
    """Write an example zone; the exit code."""
    say = SAY[language]
    from kiosk.content.example.making import NotEmptyError, make_example

    try:
        make_example(paths.assets() / "example", folder)
        content, _ = read_content(folder)
    except NotEmptyError:
        print(say["not-empty"].format(path=folder), file=sys.stderr)
        return FAULTS
    except OSError as error:
        print(say["not-made"].format(path=folder, reason=spoken(error, language)), file=sys.stderr)
        return FAULTS
    note(content, language)
    print(say["new"].format(path=folder))
    return OK


def note(content: Content, language: str) -> None:
    """Note which translation was made from which Chinese; where that cannot be written, say so."""
    try:
        write_note(content, content.folder, read_note(content.folder))
    except OSError as error:
        words = {"path": content.folder, "reason": spoken(error, language)}
        print(SAY[language]["no-note"].format(**words), file=sys.stderr)


def translated(report: Report, language: str) -> int:
    """Staff say that every text in another language is right beside its Chinese as it is now."""
    say, content = SAY[language], report.content
    old = read_note(content.folder)
    count = len(behind(content, old))
    if not can_be_noted(report.faults):
        print(say["not-noted"].format(path=content.folder), file=sys.stderr)
        return FAULTS
    try:
        write_note(content, content.folder, old, all_right=True)
    except OSError as error:
        print(say["not-made"].format(path=content.folder, reason=spoken(error, language)), file=sys.stderr)
        return FAULTS
    print(say["translated"].format(count=count))
    return OK
