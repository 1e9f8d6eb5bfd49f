"""Enquiries: what a visitor leaves for staff, with consent, sealed, and only for as long as was said."""

from .checks import Fault, check, check_step
from .codes import read_code
from .contacts import warm
from .draft import LIMITS, STEPS, Draft, reach, tidy
from .erasing import Purged
from .export import export, export_sealed
from .keeper import SORRY, Enquiries
from .notice import Lack, Notice, build, lacking, why_off
from .records import Counts, Row, kept
from .saving import NotTakenError, Receipt
from .schema import FILE, SCHEMA
from .sealing import IDENTITY_FILE, Keys, SealError, make_identity, open_identity, passphrase_fault
from .tables import Opened, opened
from .visit_folder import VisitFolder

__all__ = [
    "FILE",
    "IDENTITY_FILE",
    "LIMITS",
    "SCHEMA",
    "SORRY",
    "STEPS",
    "Counts",
    "Draft",
    "Enquiries",
    "Fault",
    "Keys",
    "Lack",
    "NotTakenError",
    "Notice",
    "Opened",
    "Purged",
    "Receipt",
    "Row",
    "SealError",
    "VisitFolder",
    "build",
    "check",
    "check_step",
    "export",
    "export_sealed",
    "kept",
    "lacking",
    "make_identity",
    "open_identity",
    "opened",
    "passphrase_fault",
    "reach",
    "read_code",
    "tidy",
    "warm",
    "why_off",
]
