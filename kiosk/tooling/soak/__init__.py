"""Hours of life-like visits at the packaged program, seen from outside: does it still stand as it stood at first?

`python -m kiosk.tooling soak --hours 2 --out build/soak`
"""

from .command import main

__all__ = ["main"]
