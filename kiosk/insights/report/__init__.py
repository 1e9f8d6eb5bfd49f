"""The fair report: one page for a director, a table for a spreadsheet, data for a program."""

from .data import as_csv, as_json
from .names import Names
from .page import as_html
from .subject import Subject

__all__ = ["Names", "Subject", "as_csv", "as_html", "as_json"]
