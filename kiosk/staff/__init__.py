"""Staff mode: who may open it, and its first set-up."""

from .door import Door
from .knock import knock
from .lockout import Lock
from .pin import hash_pin, pin_fault, pin_is
from .setup import SetUp, set_pin, set_up

__all__ = ["Door", "Lock", "SetUp", "hash_pin", "knock", "pin_fault", "pin_is", "set_pin", "set_up"]
