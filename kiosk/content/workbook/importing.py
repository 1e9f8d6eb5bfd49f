"""Workbook into content folder: everything is checked first, then all of it is put in place in one step."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.content.check import Report, check, check_content
from kiosk.content.faults import Fault
from kiosk.content.manifest import MEDIA
from kiosk.content.sources import Content, read_content
from kiosk.content.translated import FILE as NOTE_FILE
from kiosk.content.translated import read_note, write_note
from kiosk.content.untranslated import is_gap, split
from kiosk.content.workbook.exchange import carry_over, exchange, recover, staging
from kiosk.content.workbook.finding import Finding, in_order, make
from kiosk.content.workbook.in_cells import in_cells
from kiosk.content.workbook.photo_rows import Paired, Pairing
from kiosk.content.workbook.photos import make_masters, pair_photos
from kiosk.content.workbook.read import BookContent, read_workbook
from kiosk.content.workbook.yaml_files import yaml_text


@dataclass(slots=True)
class Outcome:
    """What an import did, or why it did nothing."""

    done: bool = False
    findings: list[Finding] = field(default_factory=list)
    """With a fault among them nothing was changed."""
    written: list[str] = field(default_factory=list)
    """Files whose content changed; no other was touched."""
    removed: list[str] = field(default_factory=list)
    photographs: list[str] = field(default_factory=list)
    """Keys of the pictures that came in."""
    backup: Path | None = None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def faults(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.level == "fault"]


def import_workbook(
    book: Path, source: Path, fonts: Path, photos: Path | None = None, processes: int | None = None
) -> Outcome:
    """Make a content folder say what a workbook says. Never raises for what is in the workbook or the photographs.

    The folder is as it was where `done` is false, and its old state is kept at `backup` where it is true.
    """
    outcome = Outcome()
    source = Path(os.path.realpath(source))  # unlike resolve() no error where links run in a circle
    try:
        recover(source)
        before, old_faults = read_content(source)
        read = read_workbook(book, source)
        outcome.findings = list(read.findings)
        if read.content.lists:
            with staging(source) as fresh:
                _import(read, before, old_faults, photos, fresh, _Run(source, fonts, processes, outcome))
    except (OSError, BrokenExecutor) as error:
        outcome.findings.append(make("not-written", reason=error))
    outcome.findings = in_order(outcome.findings)
    if not outcome.done:
        outcome.written, outcome.removed, outcome.photographs = [], [], []
    return outcome


@dataclass(slots=True)
class _Run:
    source: Path
    fonts: Path
    processes: int | None
    outcome: Outcome


def _import(
    read: BookContent, before: Content, old_faults: list[Fault], photos: Path | None, fresh: Path, run: _Run
) -> None:
    outcome = run.outcome
    paired = pair_photos(read, before, photos)
    outcome.findings += paired.findings
    report = _checked(read, paired, run, fresh)
    if outcome.faults:
        return
    failed, said = make_masters(paired.taken, fresh / MEDIA, run.processes)
    outcome.findings += said
    if failed:  # what was on show in their place stays
        unusable = frozenset(taken.photo.path for taken in failed)
        paired = Pairing(read, before, paired.photos, unusable).pair()
        report = _checked(read, paired, run, fresh)
        if outcome.faults:
            return
    outcome.counts = report.counts
    outcome.photographs = [taken.key for taken in paired.taken]
    broken = {fault.file for fault in old_faults}
    files = _changed(paired.content, before, broken, run.source, outcome)
    if not files and not outcome.removed and not outcome.photographs and run.source.is_dir():
        outcome.done = True
        return
    carry_over(run.source, fresh, {*files, *outcome.removed, NOTE_FILE})
    _write(files, fresh)
    write_note(content=paired.content, folder=fresh, old=read_note(run.source))
    if _is_exact(paired, fresh, run):
        outcome.backup = exchange(fresh, run.source)
        outcome.done = True


def _checked(read: BookContent, paired: Paired, run: _Run, fresh: Path) -> Report:
    """Check the content as it will be; photographs that are still to be made count as there."""
    content = paired.content
    content.sound = frozenset(taken.key for taken in paired.taken)
    content.folder = run.source if run.source.is_dir() else fresh
    report = check_content(content, read.faults, run.fonts)
    told = {(one.sheet, one.cell) for one in run.outcome.faults if one.cell}
    found = [_found(fault, read) for fault in report.faults]
    run.outcome.findings += [one for one in found if not one.cell or (one.sheet, one.cell) not in told]
    return report


def _found(fault: Fault, read: BookContent) -> Finding:
    """What is wrong, in a cell. A gap in a translation is no reason not to import: it is one not to publish."""
    found = in_cells(fault, read.spots, read.tables)
    return msgspec.structs.replace(found, level="notice") if is_gap(fault) else found


def _changed(content: Content, before: Content, broken: set[str], source: Path, outcome: Outcome) -> dict[str, str]:
    """The files to write, with their text: those whose content is not what it was."""
    old = {document.file: document.value for document in before.documents if document.file not in broken}
    files: dict[str, str] = {}
    for document in content.documents:
        if document.file in old and old[document.file] == document.value:
            continue
        path = source / document.file
        text = path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
        files[document.file], lost = yaml_text(document.value, text)
        if lost:
            outcome.findings.append(make("comments-lost", "notice", file=document.file, count=lost))
    outcome.written = sorted(files)
    there = {document.file for document in content.documents}
    outcome.removed = sorted(document.file for document in before.documents if document.file not in there)
    outcome.removed = [name for name in outcome.removed if (source / name).is_file()]
    outcome.findings += [make("park-removed", "notice", file=name) for name in outcome.removed]
    return files


def _write(files: dict[str, str], fresh: Path) -> None:
    for name, text in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _is_exact(paired: Paired, fresh: Path, run: _Run) -> bool:
    """Whether the folder that was written is without fault and says just what the workbook says."""
    report = check(fresh, run.fonts, sound=frozenset(_keys(fresh)))
    wanted = {document.file: document.value for document in paired.content.documents}
    found = {document.file: document.value for document in report.content.documents}
    wrong: Sequence[str] = [name for name in {*wanted, *found} if wanted.get(name) != found.get(name)]
    wrong = sorted(wrong) or [fault.file for fault in split(report.faults).faults]
    run.outcome.findings += [make("not-exact", file=name) for name in dict.fromkeys(wrong)]
    return not wrong


def _keys(folder: Path) -> list[str]:
    media = folder / MEDIA
    return [path.relative_to(media).as_posix() for path in media.rglob("*") if path.is_file()]
