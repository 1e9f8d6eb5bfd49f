"""How a visitor's needs are held against the parks."""

from __future__ import annotations

from typing import Literal

from .basics import Disclosure, Kind, Record, Text


class Want(Record, frozen=True, kw_only=True):
    """A figure that a rule asks for: one of the park's own, or of a shown fact about the park.

    A bound is taken at its word: 以上 and 不低于 can meet `at_least` and never `at_most`.
    """

    measure: str
    unit: str
    """Figures in another unit are not compared."""
    kinds: tuple[Kind, ...] = ()
    """Which sorts of claim count; all of them where it is empty."""
    at_least: float | None = None
    at_most: float | None = None
    """In the base unit, as in Figure.value; without thresholds any such figure will do, one in words included."""
    id_ends_in: str | None = None
    """Only figures whose id ends in this, where the measure alone is too wide (a distance, but to what)."""


class When(Record, frozen=True, kw_only=True):
    """What must hold of a park, all of it together; of a list one is enough. Empty, it holds of every park."""

    sector: Literal["chosen", "other"] | None = None
    """The park has a sector of the option; the park has sectors and none of them is of the option."""
    sectors: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    categories: tuple[str, ...] = ()
    parks: tuple[str, ...] = ()
    figure: Want | None = None
    stated: Literal["partners", "tenants", "components", "goals", "location"] | None = None
    """The field is not empty."""
    milestone: Literal["happened", "scheduled"] | None = None
    """There is a dated milestone that happened, or that was planned; the last of them counts."""


class Rule(Record, frozen=True, kw_only=True):
    """What follows for a park where `when` holds, the sentence that says so and what that sentence rests on.

    It rests on the one of `sentences`, `figure`, `fact` and `service` that is written, else on the figure, statement
    or milestone of `when`. Only an unknown may rest on nothing.
    """

    verdict: Literal["fits", "misfits", "unknown"]
    when: When = When()
    sentences: tuple[str, ...] = ()
    """The first of these that names the park. A rule that must rest on one skips parks that none of them names."""
    figure: str | None = None
    fact: str | None = None
    service: str | None = None
    text: Text
    """A sentence with placeholders, see kiosk.content.placeholders."""
    short: Text | None = None
    """The same in a few words, for narrow columns."""
    by_name: Text | None = None
    """The sentence where the park's sector is read off its name alone, saying so. Without it such parks are skipped."""


class Option(Record, frozen=True, kw_only=True):
    """A chip. Its own rules come first, then those of its criterion; the first that holds of a park decides."""

    id: str
    name: Text
    sectors: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


class Criterion(Record, frozen=True, kw_only=True):
    """A question to the visitor, with its chips."""

    id: str
    name: Text
    most: Text
    """On the button that makes it count double: 行业最重要."""
    choice: Literal["one", "any", "each"]
    """One chip at most; any number of which one has to fit; any number, each a need of its own."""
    weight: int = 1
    """What a fit or misfit counts, 1 to 9."""
    shown: int = 0
    """How many chips are shown before 更多; 0 for all of them."""
    options: tuple[Option, ...]
    rules: tuple[Rule, ...] = ()
    """For every option."""
    unknown: Text
    """Said where no rule holds."""
    unknown_short: Text | None = None


class Matching(Record, frozen=True, kw_only=True):
    """How a visitor's needs are held against the parks; written by the zone's staff."""

    criteria: tuple[Criterion, ...]
