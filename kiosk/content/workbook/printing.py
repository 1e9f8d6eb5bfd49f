"""How a sheet comes out of a printer: some read it on paper, with a pencil."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

A4 = 9
"""The number that Excel has for it."""
ACROSS = 220
"""Characters of a page on its side that can still be read."""


def set_up(made: Worksheet, widths: Sequence[float], head_rows: int = 0, head_columns: str = "") -> None:
    """A4 on its side, whole columns on as few pages as can be read, the heading on each of them."""
    made.page_setup.paperSize, made.page_setup.orientation = A4, "landscape"
    made.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    made.page_setup.fitToWidth, made.page_setup.fitToHeight = max(1, round(sum(widths) / ACROSS)), 0
    made.page_margins.left = made.page_margins.right = made.page_margins.top = 0.4
    made.page_margins.bottom = 0.6
    if (footer := made.oddFooter) is not None:
        footer.left.text, footer.right.text = "&A", "&P / &N"
    if head_rows:
        made.print_title_rows = f"1:{head_rows}"
    if head_columns:
        made.print_title_cols = head_columns
