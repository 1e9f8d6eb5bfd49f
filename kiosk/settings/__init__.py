"""What staff can set: defaults, bounds and the file they stand in."""

from .change import change
from .file import FILE, SettingsError, load
from .salvage import pin_hash_of
from .settings import Call, Contact, Enquiry, Hours, Settings, Staff

__all__ = [
    "FILE",
    "Call",
    "Contact",
    "Enquiry",
    "Hours",
    "Settings",
    "SettingsError",
    "Staff",
    "change",
    "load",
    "pin_hash_of",
]
