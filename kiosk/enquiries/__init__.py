"""Enquiries: what a visitor leaves for staff, with consent, sealed, and only for as long as was said."""

from .checks import Fault, check, check_step
from .codes import read_code
from .draft import LIMITS, STEPS, Draft, reach, tidy
from .erasing import Purged
from .keeper import SORRY, Enquiries
from .notice import Lack, Notice, build, lacking, why_off
from .records import Counts, Row
from .saving import NotTakenError, Receipt
from .sealing import IDENTITY_FILE, Keys, SealError, make_identity, open_identity, passphrase_fault

__all__ = [
    "IDENTITY_FILE",
    "LIMITS",
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
    "Purged",
    "Receipt",
    "Row",
    "SealError",
    "build",
    "check",
    "check_step",
    "lacking",
    "make_identity",
    "open_identity",
    "passphrase_fault",
    "reach",
    "read_code",
    "tidy",
    "why_off",
]
