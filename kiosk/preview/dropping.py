"""Files that were dropped on the window: a workbook, photographs, or both, brought into the content folder."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.content.check import check
from kiosk.content.photographs.match import SUFFIXES
from kiosk.content.untranslated import split
from kiosk.content.workbook.exporting import export_workbook
from kiosk.content.workbook.finding import Finding
from kiosk.content.workbook.importing import Outcome, import_workbook
from kiosk.content.workbook.report import write_html
from kiosk.files import reason

BOOK = ".xlsx"
_NEITHER = (
    "只能拖 Excel 工作簿（.xlsx）、照片，或放照片的文件夹",
    "only an Excel workbook (.xlsx), photographs or a folder of them can be dropped here",
)
_TWO_BOOKS = ("一次只能导入一本工作簿", "one workbook at a time")
_FAULTY = (
    "内容本身有错，照片没有导入。请先改正左边列出的问题",
    "the content itself has faults, the photographs were not imported; put right what is listed first",
)


class Dropped(NamedTuple):
    """What became of it."""

    title: str
    """Names of what was dropped."""
    outcome: Outcome
    problem: tuple[str, str] | None = None
    """Why nothing was tried, in zh and en."""
    report: Path | None = None
    """The same as a page that can be sent to a colleague."""


def take(files: Sequence[Path], source: Path, fonts: Path, reports: Path) -> Dropped:
    """Import what was dropped. Photographs alone are read with the rows that the content has for pictures.

    Never raises for what is in the files; `reports` is where a report goes that has no workbook to lie beside.
    """
    books = [file for file in files if file.suffix.lower() == BOOK and file.is_file()]
    photos = [file for file in files if file.is_dir() or file.suffix.lower() in SUFFIXES]
    title = "、".join(file.name for file in files[:3]) + ("…" if len(files) > 3 else "")
    if len(books) > 1 or len(books) + len(photos) != len(files) or not files:
        return Dropped(title, Outcome(), _TWO_BOOKS if len(books) > 1 else _NEITHER)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-drop-") as made:
            folder = _gather(photos, Path(made) / "photos") if photos else None
            book = books[0] if books else _book_of(source, fonts, Path(made) / f"content{BOOK}")
            if not isinstance(book, Path):
                return Dropped(title, Outcome(findings=book), _FAULTY)
            outcome = import_workbook(book, source, fonts, folder)
    except OSError as error:
        why = reason(error)
        return Dropped(title, Outcome(), (f"读写出错：{why.zh}", f"it could not be read or written: {why.en}"))
    return Dropped(title, outcome, None, _report(outcome, title, books, reports))


def _book_of(source: Path, fonts: Path, book: Path) -> Path | list[Finding]:
    """The content as a workbook: photographs go the same way with one or without. Findings where it cannot be one."""
    report = check(source, fonts)
    if split(report.faults).faults:
        return []
    return export_workbook(report.content, book) or book


def _gather(photos: Sequence[Path], folder: Path) -> Path:
    """One folder of everything; a photograph keeps the name of the folder that it came from. Raises OSError."""
    if len(photos) == 1 and photos[0].is_dir():
        return photos[0]
    for photo in photos:
        if photo.is_dir():
            shutil.copytree(photo, folder / photo.name, copy_function=_link, dirs_exist_ok=True)
        else:
            target = folder / photo.parent.name / photo.name
            target.parent.mkdir(parents=True, exist_ok=True)
            _link(str(photo), str(target))
    return folder


def _link(file: str, target: str) -> None:
    try:
        os.link(file, target)
    except OSError:
        shutil.copyfile(file, target)


def _report(outcome: Outcome, title: str, books: Sequence[Path], reports: Path) -> Path | None:
    """The report beside the workbook, as `kiosk content import` writes it; None where there is nothing to say."""
    if not outcome.findings:
        return None
    stamp = f"{datetime.now():%Y%m%d-%H%M%S}"
    path = books[0].with_name(f"{books[0].stem}.report.html") if books else reports / f"photographs-{stamp}.report.html"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_html(outcome, title, path)
    except (OSError, ValueError):
        return None
    return path
