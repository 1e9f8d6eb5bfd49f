"""What a touch panel reports, and what of it no finger has done: ghosts, stuck contacts, palms.

Pure rules. Whatever they ignore never reaches a screen or the visit, so that nothing behind them (a tap, the idle
clock, a gesture of staff) has to know of ghosts.
"""

from .panel import Contact, Panel, calm, cancel, leave, press, release, size, tick

__all__ = ["Contact", "Panel", "calm", "cancel", "leave", "press", "release", "size", "tick"]
