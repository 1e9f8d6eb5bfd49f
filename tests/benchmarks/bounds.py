"""What a figure may be at most; where it is more, the benchmark says so and ends with OVER."""

from __future__ import annotations

from collections.abc import Mapping

OVER = 3
"""Exit code; 1 is that of an exception, 2 that of wrong arguments."""


def judged(figures: Mapping[str, tuple[float, float]]) -> int:
    """Exit code for figures by name, each with its bound in the same unit: OVER if any is above it, which is told."""
    over = [(name, figure, most) for name, (figure, most) in figures.items() if figure > most]
    for name, figure, most in over:
        print(f"OVER ITS BOUND: {name}: {figure:.2f}, at most {most:g}", flush=True)
    return OVER if over else 0
