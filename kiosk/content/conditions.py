"""Which parks a condition of matching holds of, and what the reason then rests on.

Sets of parks are whole numbers, one bit a park in the order given, so that 5,000 of them are joined in one step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.content.evidence import Proof, last_milestone, meets, on_sector, statements
from kiosk.content.model import Fact, Figure, Park, Rule, Want, When

STATED = ("partners", "tenants", "components", "goals", "location")


class Conditions:
    """Look-ups from what may be asked of a park to the parks that it holds of."""

    def __init__(self, parks: Sequence[Park], facts: Iterable[Fact], figures: Iterable[Figure] = ()) -> None:
        """`facts` are those shown; `figures` those of the zone and its services, which a rule may rest on."""
        self.parks = tuple(parks)
        self.every = (1 << len(self.parks)) - 1
        facts = tuple(facts)
        self._facts = {fact.id: fact for fact in facts}
        self._all_figures = {figure.id: figure for figure in figures}
        about: dict[str, list[Figure]] = defaultdict(list)
        for fact in facts:
            about[fact.about] += fact.figures
        self._figures = [(*park.figures, *about.get(park.id, ())) for park in self.parks]
        for figure in (figure for found in (*self._figures, *about.values()) for figure in found):
            self._all_figures.setdefault(figure.id, figure)
        self._sets: dict[tuple[str, str], int] = defaultdict(int)
        self._measured: dict[str, list[tuple[int, Figure]]] = defaultdict(list)
        for position, park in enumerate(self.parks):
            self._take(park, 1 << position)
            for figure in self._figures[position]:
                self._measured[figure.measure].append((1 << position, figure))
        self.by_name = self.of("by_name", "yes")

    def _take(self, park: Park, bit: int) -> None:
        keys = [("stage", park.stage), ("disclosure", park.disclosure), ("category", park.category), ("park", park.id)]
        keys += [("sector", sector) for sector in set(park.sectors)]
        keys += [("mention", sentence) for sentence in set(park.mentions)]
        keys += [("stated", name) for name in STATED if getattr(park, name)]
        keys += [("milestone", name) for name in ("happened", "scheduled") if last_milestone(park, name) is not None]
        if park.sectors:
            keys.append(("sector", "?"))
        if park.sectors_by_name_only:
            keys.append(("by_name", "yes"))
        for key in keys:
            self._sets[key] |= bit

    def of(self, sort: str, *values: str) -> int:
        """The parks with one of the values; of sort sector, stage, disclosure, category, park, mention, …"""
        found = 0
        for value in values:
            found |= self._sets.get((sort, value), 0)
        return found

    def where(self, when: When, chosen: Iterable[str]) -> int:
        """The parks of which the condition holds; `chosen` are the sectors of the option."""
        found = self.every
        if when.sector is not None:
            same = self.of("sector", *chosen)
            found &= same if when.sector == "chosen" else self.of("sector", "?") & ~same
        lists = (("sector", when.sectors), ("stage", when.stages), ("disclosure", when.disclosures))
        for sort, values in (*lists, ("category", when.categories), ("park", when.parks)):
            found &= self.of(sort, *values) if values else self.every
        if when.stated is not None:
            found &= self.of("stated", when.stated)
        if when.milestone is not None:
            found &= self.of("milestone", when.milestone)
        return found & self._with_figure(when.figure) if when.figure is not None else found

    def applies(self, rule: Rule, chosen: Iterable[str]) -> int:
        """The parks for which the rule speaks: the condition holds, and there is something for it to rest on."""
        found = self.where(rule.when, chosen)
        if rule.verdict == "unknown":
            return found
        if on_sector(rule.when) and not rule.by_name:
            found &= ~self.by_name
        return found & self.of("mention", *rule.sentences) if rule.sentences else found

    def proof(self, rule: Rule | None, position: int) -> Proof:
        """What the sentence of a rule rests on for a park; where nothing does, on all that is said of the park."""
        park = self.parks[position]
        ref = f"park/{park.id}"
        everything = Proof(f"{ref}/mentions" if park.mentions else "")
        if rule is None:
            return everything
        when = rule.when
        milestone = last_milestone(park, when.milestone) if when.milestone else None
        said = statements(park, when.stated) if when.stated else ()
        figure = self._figure_for(rule, position)
        whole = Proof(everything.ref, figure, said, milestone)
        if rule.sentences:
            known = [one for one in rule.sentences if one in park.mentions]
            return whole._replace(ref=f"{ref}/mentions/{park.mentions.index(known[0])}") if known else whole
        if rule.figure and figure is not None:
            return whole._replace(ref=f"figure/{figure.id}", zone_wide=figure not in self._figures[position])
        if rule.fact:
            fact = self._facts.get(rule.fact)
            return whole._replace(ref=f"fact/{rule.fact}", zone_wide=fact is not None and fact.about != park.id)
        if rule.service:
            return whole._replace(ref=f"service/{rule.service}/what", zone_wide=True)
        if figure is not None:
            return whole._replace(ref=f"figure/{figure.id}")
        if said:
            return whole._replace(ref=f"{ref}/{when.stated}")
        if milestone is not None:
            return whole._replace(ref=f"{ref}/milestones/{park.milestones.index(milestone)}")
        return everything

    def _figure_for(self, rule: Rule, position: int) -> Figure | None:
        if rule.figure:
            return self._all_figures.get(rule.figure)
        want = rule.when.figure
        return next((one for one in self._figures[position] if meets(one, want)), None) if want else None

    def _with_figure(self, want: Want) -> int:
        found = 0
        for bit, figure in self._measured.get(want.measure, ()):
            if not found & bit and meets(figure, want):
                found |= bit
        return found
