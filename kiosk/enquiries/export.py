"""Tables as XLSX and CSV files, and sealed records as files for the `age` program. An audit line comes first."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from kiosk import files

from .keeper import Enquiries
from .sealing import Keys
from .tables import Cell, Naming, Progress, opened, table

MOST_CELL = 32_767
"""Characters in a cell of XLSX, says Excel's specification."""
SUFFIXES = (".xlsx", ".csv")
_WIDTHS = (10, 17, 14, 28, 14, 22, 28, 24, 28, 48, 9, 12, 28, 12, 12, 30)


def export(
    enquiries: Enquiries, keys: Keys, file: Path, name: Naming = str, progress: Progress = lambda done, whole: None
) -> int:
    """Write every enquiry, opened, to an .xlsx or .csv file for its owner alone; how many rows.

    For a thread that may wait. Without an audit line there is no export. Raises StoreError, OSError, ValueError for
    another suffix.
    """
    make: Callable[[list[list[Cell]]], bytes] = {".xlsx": xlsx, ".csv": as_csv}[_suffix(file)]
    found = opened(enquiries.sealed().result(), keys, progress)
    content = make(table(found, name))
    there = sum(one.fields is not None for one in found)
    enquiries.audit("export", f"{_suffix(file)[1:]}, {len(found)}, {there} with personal fields, {file.name}").result()
    files.write(file, content, private=True)
    progress(len(found), len(found))
    return len(found)


def export_sealed(enquiries: Enquiries, folder: Path) -> int:
    """Write each sealed record as CODE.age, for `age -d -i IDENTITY CODE.age`; how many. No key is needed.

    For a thread that may wait. Raises StoreError, OSError.
    """
    sealed = [(row, blob) for row, blob in enquiries.sealed().result() if blob is not None]
    enquiries.audit("export", f"age, {len(sealed)}, {folder.name}").result()
    folder.mkdir(parents=True, exist_ok=True)
    for row, blob in sealed:
        files.write(folder / f"{row.code}.age", blob, private=True)
    return len(sealed)


def as_csv(rows: Iterable[list[Cell]]) -> bytes:
    """CSV (RFC 4180) in UTF-8 with a mark, without which Excel takes Chinese for something else."""
    stream = io.StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([_plain(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def xlsx(rows: Iterable[list[Cell]]) -> bytes:
    """A workbook with one sheet; every text is a text, whatever it looks like."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "咨询 Enquiries"
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            if isinstance(value, str):
                cell.value = value[:MOST_CELL]
                cell.data_type = "s"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            elif value is not None:
                cell.value = value
                cell.number_format = "yyyy-mm-dd hh:mm" if isinstance(value, datetime) else "yyyy-mm-dd"
            if number == 1:
                cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFGHIJKLMNOP", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "C2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _plain(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes")
    return cell.isoformat() if isinstance(cell, date) else cell or ""


def _suffix(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{file.name}: 请用 .xlsx 或 .csv / use .xlsx or .csv")
    return suffix
