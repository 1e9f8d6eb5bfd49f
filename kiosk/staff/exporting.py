"""An export: everything that was asked for in one new folder, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from kiosk import files
from kiosk.content.display import text
from kiosk.content.model import Catalogue
from kiosk.enquiries import IDENTITY_FILE, Enquiries, Keys, export, export_sealed
from kiosk.files import Fault
from kiosk.insights import FILE as COUNTED
from kiosk.insights import SCHEMA, cli, report, span, summarise
from kiosk.store import reading
from kiosk.takeaway import store

log = logging.getLogger(__name__)

XLSX, CSV, SEALED, REPORT, SHEETS, KEY = "xlsx", "csv", "sealed", "report", "sheets", "key"
OPENED = (XLSX, CSV)
"""What needs the passphrase."""
UNFINISHED = f"{files.TEMPORARY}kiosk-"

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Sources:
    """What an export is made of."""

    data: Path
    now: datetime
    language: str
    catalogue: Catalogue
    enquiries: Enquiries | None = None
    keys: Keys | None = None

    def name(self, wanted: str) -> str:
        """A sector or park in words, as the content on show has it; the id itself where it is none of them."""
        known = {one.id: one.name for one in self.catalogue.zone.sectors}
        known |= {one.id: one.name for one in self.catalogue.parks}
        return text(known[wanted], self.language) if wanted in known else wanted


def with_keys(sources: Sources, keys: Keys | None) -> Sources:
    """The same with the opened key, which only the thread that writes ever holds."""
    return replace(sources, keys=keys)


class GoneError(Exception):
    """The stick was pulled out, or another file system lies there now."""


def export_all(target: Path, wanted: frozenset[str], sources: Sources, progress: Progress) -> Path:
    """Write what is wanted into a new folder below `target`; the folder. For a thread that may wait.

    Raises OSError, GoneError, StoreError; then nothing of it is left where that can still be seen to.
    """
    device = target.stat().st_dev
    _sweep(target)
    name = f"kiosk-{sources.now:%Y-%m-%d-%H%M%S}"
    unfinished = target / f"{UNFINISHED}{name}"
    steps = [step for key, step in STEPS.items() if key in wanted]
    _audit(sources, wanted)
    try:
        unfinished.mkdir()
        for done, step in enumerate(steps):
            progress(done, len(steps) + 1)
            step(unfinished, sources)
            if _device(target) != device:  # what is written now would land on the computer's own disk
                raise GoneError
        progress(len(steps), len(steps) + 1)
        whole = target / name
        unfinished.rename(whole)
        _settle(whole)
    except Exception as error:
        gone = _device(target) != device
        shutil.rmtree(unfinished, ignore_errors=True)
        if gone and isinstance(error, OSError):
            raise GoneError from error
        raise
    progress(1, 1)
    return whole


def words(target: Path, error: Exception) -> Fault:
    """Why an export did not come about, for staff."""
    if isinstance(error, GoneError) or (isinstance(error, OSError) and error.errno in (errno.EIO, errno.ENODEV)):
        return Fault(
            "U 盘被拔出，或者已损坏，没有导出。请重新插好，或换一个 U 盘，再试一次。",
            "The stick was pulled out or is damaged; nothing was exported. Plug it in again, or take another one.",
        )
    if isinstance(error, OSError):
        return files.fault(target, error)
    if hasattr(error, "zh") and hasattr(error, "en"):
        return Fault(error.zh, error.en)
    return Fault(
        "没有导出：程序出错。请把日志交给技术人员。",
        "Nothing was exported: something went wrong in the program. Please send the log to support.",
    )


def counted(data: Path) -> bool:
    """Whether there is anything to report."""
    return (data / COUNTED).exists()


def _table(suffix: str) -> Callable[[Path, Sources], None]:
    def step(folder: Path, sources: Sources) -> None:
        assert sources.enquiries is not None and sources.keys is not None
        export(sources.enquiries, sources.keys, folder / f"enquiries{suffix}", sources.name)

    return step


def _sealed(folder: Path, sources: Sources) -> None:
    assert sources.enquiries is not None
    sealed = folder / "enquiries-sealed"
    sealed.mkdir()  # without its parents: where the stick has gone they are not made anew, on the computer's own disk
    export_sealed(sources.enquiries, sealed)


def _report(folder: Path, sources: Sources) -> None:
    with reading(sources.data / COUNTED, SCHEMA) as connection:
        known = span(connection)
        if known is None:
            return
        first, last = cli.period(None, None, known, date(sources.now.year, sources.now.month, sources.now.day))
        summary = summarise(connection, first, last)
    names = report.Names(sources.catalogue, sources.language)
    page = report.as_html(report.Subject(summary, names, first, last, sources.now.replace(tzinfo=None)))
    files.write(folder / f"report-{first}-{last}.html", page.encode())


def _sheets(folder: Path, sources: Sources) -> None:
    kept = store.kept(sources.data)
    if not kept:
        return
    (folder / "takeaways").mkdir()
    for one in kept:
        files.write(folder / "takeaways" / one.file.name, one.file.read_bytes())


def _key(folder: Path, sources: Sources) -> None:
    for file in sorted(sources.data.glob(f"{Path(IDENTITY_FILE).stem}*{Path(IDENTITY_FILE).suffix}")):
        files.write(folder / file.name, file.read_bytes(), private=True)


STEPS: dict[str, Callable[[Path, Sources], None]] = {
    XLSX: _table(".xlsx"), CSV: _table(".csv"), SEALED: _sealed, REPORT: _report, SHEETS: _sheets, KEY: _key,
}  # fmt: skip


def _audit(sources: Sources, wanted: frozenset[str]) -> None:
    """Tables and sealed files leave lines of their own; this one is for the rest. Without it nothing is exported."""
    rest = ", ".join(sorted(wanted & {REPORT, SHEETS, KEY}))
    log.info("export: %s", ", ".join(sorted(wanted)))
    if rest and sources.enquiries is not None:
        sources.enquiries.audit("export", rest).result()


def _sweep(target: Path) -> None:
    """Take away what an export left that was cut off by pulling the stick."""
    for old in target.glob(f"{UNFINISHED}*"):
        shutil.rmtree(old, ignore_errors=True)


def _device(target: Path) -> int | None:
    try:
        return target.stat().st_dev
    except OSError:
        return None


def _settle(folder: Path) -> None:
    """Until everything is on the stick itself, so that it can be pulled out."""
    if hasattr(os, "sync"):
        os.sync()
    with contextlib.suppress(OSError):
        handle = os.open(folder.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
