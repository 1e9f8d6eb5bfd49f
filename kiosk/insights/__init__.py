"""What visits were like: counted without anything personal, kept for ninety days, told as a report.

`derive` says what there is to count in one step of a visit; the `Recorder` puts it together and hands it to the
database; `summarise` and the functions of `stretches` give the numbers back.
"""

from .derive import derive
from .read import span, summarise
from .recorder import EVERY, Recorder
from .records import Count, End, Kind
from .stretches import by_day, by_hour, by_park
from .summary import Summary
from .tables import FILE, SCHEMA
from .visit import Tally
from .vocabulary import Vocabulary

__all__ = [
    "EVERY",
    "FILE",
    "SCHEMA",
    "Count",
    "End",
    "Kind",
    "Recorder",
    "Summary",
    "Tally",
    "Vocabulary",
    "by_day",
    "by_hour",
    "by_park",
    "derive",
    "span",
    "summarise",
]
