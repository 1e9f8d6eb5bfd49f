"""The window beside the content folder: what has changed, what is wrong with it, and how the screens look then.

Pure Python: it follows the folder, makes the pack and talks to the processes that draw.
"""

from .dropping import Dropped, take
from .follow import Built, Follower
from .painter import Drawn, Painter, Wish
from .places import Stop, stops

__all__ = ["Built", "Drawn", "Dropped", "Follower", "Painter", "Stop", "Wish", "stops", "take"]
