"""Who the tests send in front of the kiosk; the monkey sends the same one."""

from kiosk.tooling.hand import FRAME_MS, finger
from kiosk.tooling.visitor import TODAY, Visitor

__all__ = ["FRAME_MS", "TODAY", "Visitor", "finger"]
