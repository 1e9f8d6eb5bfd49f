"""The content model: what a zone can say about itself, as frozen structs.

The same structs serve three rooms: an author writes them as YAML (`kiosk.content.check` reads them with line
numbers), `kiosk.content.compile` freezes them into a pack, and the kiosk reads the pack. Everything a visitor
can see rests on a sentence of a source; absence is `None` or an empty tuple and is shown as missing, never as 0.

Dates are strings that keep their precision: `2020`, `2020-07`, `2020-07 late`, `2020-06-29`
(the third part may be early, mid or late). A range of days or months is not a date: write two milestones.
"""

from __future__ import annotations

from typing import Literal

import msgspec

SCHEMA = 2
"""Version of the catalogue in a pack. A pack with a higher number is newer than the program and refused.

2 added `Catalogue.matching`; a pack of schema 1 is read as one without it."""

Text = dict[str, str]
"""A text for visitors: language code (zh, en, …) to string. zh and en are required, others fall back to en."""

Kind = Literal["actual", "stated", "planned", "target", "commitment", "projection"]
"""What sort of claim a figure is. Never derived, always written by the author from the source's own words."""

MilestoneKind = Literal["happened", "planned", "undated"]
Disclosure = Literal["detailed", "limited", "caption_only", "named_only"]
PictureKind = Literal["rendering", "photograph"]
Bound = Literal["about", "at_least", "not_less_than"]
Confidence = Literal["high", "medium-high", "medium", "medium-low", "low"]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Base of every struct of the model: frozen, no unknown field. A type checker wants both words repeated in each."""


class Sentence(Record, frozen=True, kw_only=True):
    """A sentence of a source. `verbatim` is False where the text is our summary of a page, not its words."""

    id: str
    text: str
    language: str = "zh"
    verbatim: bool = True
    truncated: bool = False
    """The source itself breaks off here: nothing may be built on what it leaves open."""
    translation: Text = {}
    """Our renderings, one per other language; marked on the source card as not official."""


class Source(Record, frozen=True, kw_only=True):
    """A document: a newspaper page, a government page."""

    id: str
    title: Text
    date: str | None = None
    publisher: Text | None = None
    authors: Text | None = None
    address: str | None = None
    note: Text | None = None
    sentences: tuple[Sentence, ...] = ()


class Picture(Record, frozen=True, kw_only=True):
    """A picture of media/<id>/. A photograph needs credit, date and rights, or it is refused."""

    file: str
    kind: PictureKind
    caption: Text
    credit: Text | None = None
    date: str | None = None
    rights: Text | None = None
    focus_x: float = 0.5
    """Where a crop keeps its centre, 0 (left) to 1 (right)."""
    focus_y: float = 0.5


class Figure(Record, frozen=True, kw_only=True):
    """A number with everything that makes it honest."""

    id: str
    label: Text
    """Full name, readable away from its subject: 软件产业园投资."""
    short: Text
    """Name beside its subject: 投资."""
    measure: str
    """One of kiosk.content.units.MEASURES: investment, output, tax, floor_area, jobs, …"""
    value: float | None = None
    unit: str
    """One of kiosk.content.units.UNITS. Values are in the base unit: yuan, not 亿元."""
    as_printed: str
    kind: Kind
    bound: Bound | None = None
    """A qualifier that is part of the number: 约, 以上, 不低于."""
    wording: Text | None = None
    """Shown in place of the formatted number where the source gives words (十余家) or contradicts itself."""
    qualifier: Text | None = None
    """A condition printed beside the kind: 力争3年后, 截至目前."""
    as_of: str | None = None
    sentence: str
    words: str | None = None
    """The part of the sentence that the figure rests on, underlined on the source card; as_printed if None."""
    conflicts_with: str | None = None
    """Id of another figure of the same thing with another value; the source card shows both sentences."""
    outcome: Text | None = None
    """What became of a target or plan; None is shown as not in our records."""
    checked_by: Text | None = None
    note: Text | None = None


class Statement(Record, frozen=True, kw_only=True):
    """Anything said of a subject that is not a number: a partner, a tenant, a goal, a part, a place."""

    text: Text
    sentence: str
    role: Text | None = None
    inferred: Text | None = None
    """Why we read this out of the sentence although it does not say so in words."""
    note: Text | None = None


class Milestone(Record, frozen=True, kw_only=True):
    """A step of a project on the track."""

    label: Text
    kind: MilestoneKind
    date: str | None = None
    sentence: str
    note: Text | None = None


class Park(Record, frozen=True, kw_only=True):
    """A park or project."""

    id: str
    name: Text
    aliases: tuple[str, ...] = ()
    category: str
    sectors: tuple[str, ...] = ()
    """Ids of the zone's sectors; empty where the source does not say (shown as 行业未说明)."""
    sectors_by_name_only: bool = False
    """The sector is read off the name alone; the screens say so."""
    stage: str
    disclosure: Disclosure
    status: Text
    """One sentence on where the project stands, as of `as_of`."""
    as_of: str
    milestones: tuple[Milestone, ...] = ()
    partners: tuple[Statement, ...] = ()
    tenants: tuple[Statement, ...] = ()
    components: tuple[Statement, ...] = ()
    goals: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()
    """Further things the sentences say, that fit no other field."""
    location: Statement | None = None
    expected: tuple[str, ...] = ()
    """Measures that a visitor would look for and the source does not give: shown as missing tiles."""
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    mentions: tuple[str, ...] = ()
    """Every sentence that names or describes it."""
    note: Text | None = None
    """A caution for visitors: what the name does not mean, what the source leaves open."""
    order: int | None = None
    """Place among the parks of the same disclosure and stage; without it, by order of mention in the source."""


class Area(Record, frozen=True, kw_only=True):
    """A part of the zone."""

    id: str
    name: Text
    what: Text
    where: Text | None = None
    figures: tuple[Figure, ...] = ()
    mentions: tuple[str, ...] = ()
    note: Text | None = None


class Step(Record, frozen=True, kw_only=True):
    """One step of a service."""

    label: Text
    text: Text
    who: Text | None = None
    date: str | None = None
    qualifier: Text | None = None
    sentence: str


class Case(Record, frozen=True, kw_only=True):
    """A company that a service helped."""

    id: str
    name: Text
    result: Text
    headline: str
    """Id of the figure shown large."""
    headline_label: Text
    figures: tuple[Figure, ...] = ()
    sentence: str


class Plan(Record, frozen=True, kw_only=True):
    """A list inside a service: the nine sector plans of a campaign."""

    label: Text
    items: tuple[Text, ...]
    sentence: str


class Service(Record, frozen=True, kw_only=True):
    """A service, agreement, policy or campaign of the zone."""

    id: str
    name: Text
    short: Text
    """Name on a chip."""
    category: Literal["service", "agreement", "policy", "campaign"]
    what: Text
    what_sentence: str
    problem: Statement | None = None
    date: str | None = None
    steps: tuple[Step, ...] = ()
    cases: tuple[Case, ...] = ()
    plans: tuple[Plan, ...] = ()
    parties: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    mentions: tuple[str, ...] = ()
    not_stated: tuple[Text, ...] = ()
    """What a visitor would ask and the source does not say (the amount of the bond)."""


class Event(Record, frozen=True, kw_only=True):
    """Something on the zone's time line."""

    id: str
    date: str | None = None
    date_note: Text | None = None
    """Where the date needs words: 7月、9月先后."""
    kind: MilestoneKind
    text: Text
    detail: Text | None = None
    sentences: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    """Parks and services that it belongs to."""


class Fact(Record, frozen=True, kw_only=True):
    """A later public fact from beside the main source, shown only with its own source and date."""

    id: str
    topic: str
    about: str
    """Id of a park, area or service, or the zone's id, or `city`."""
    text: Text
    as_of: str | None = None
    date_note: Text | None = None
    confidence: Confidence
    sentence: str
    further: tuple[str, ...] = ()
    """Ids of further sources that say the same."""
    figures: tuple[Figure, ...] = ()
    show: bool = False
    staff_confirm: bool = False
    note: str | None = None
    """For staff, not shown."""


class Sector(Record, frozen=True, kw_only=True):
    id: str
    name: Text
    courted: bool = False
    """Named by the zone among the industries whose investors came to see it."""


class Stage(Record, frozen=True, kw_only=True):
    """A stage of a project, in the order in which projects pass through them."""

    id: str
    name: Text
    done: bool
    """Something has happened (solid node) or is only announced (hollow node)."""


class Category(Record, frozen=True, kw_only=True):
    id: str
    name: Text


class Company(Record, frozen=True, kw_only=True):
    """A company that a sentence names, and as what."""

    name: Text
    role: Text
    sentence: str
    note: Text | None = None


class Group(Record, frozen=True, kw_only=True):
    """A group of figures on the key-figures screen, in reading order."""

    id: str
    name: Text
    figures: tuple[str, ...]
    chart: bool = True
    note: Text | None = None


class Gap(Record, frozen=True, kw_only=True):
    """Something that no source tells us."""

    topic: Text
    detail: Text


class Scene(Record, frozen=True, kw_only=True):
    """One slide of the attract loop."""

    picture: Picture
    figure: str
    headline: tuple[Text, ...]
    """One entry a line."""


class Spoke(Record, frozen=True, kw_only=True):
    """A distance on the location screen: a figure of a fact, and the place it leads to."""

    figure: str
    place: Text


class Schematic(Record, frozen=True, kw_only=True):
    """The location screen: a schematic, never a map."""

    axis: Text
    axis_area: str
    """Id of the area that lies along the axis."""
    boundary: Text | None = None
    band_area: str | None = None
    """Id of the area between boundary and axis."""
    on_axis: tuple[str, ...] = ()
    in_band: tuple[str, ...] = ()
    spokes: tuple[Spoke, ...] = ()


class Door(Record, frozen=True, kw_only=True):
    """A way into a screen: its name and picture."""

    screen: Literal["parks", "match", "location", "services", "takeaway", "figures", "events"]
    name: Text
    hint: Text
    picture: Picture | None = None
    """The take-away needs none: its door shows a drawing."""
    home: bool = True
    """A door on the home screen; otherwise its picture stands at the head of its own screen only."""


class HomeFigure(Record, frozen=True, kw_only=True):
    """A loose figure at the head of the home screen. Two ids are set side by side with +, never summed."""

    figures: tuple[str, ...]
    label: Text


class Zone(Record, frozen=True, kw_only=True):
    """The zone itself, and how its kiosk opens."""

    id: str
    name: Text
    tagline: Text
    """The line under the attract headline, shown in the other language than the headline."""
    main_source: str
    """Id of the source that the content rests on."""
    as_of: str
    languages: tuple[str, ...] = ("zh", "en")
    facts: tuple[Statement, ...] = ()
    organisations: tuple[Statement, ...] = ()
    headlines: tuple[str, ...] = ()
    remarks: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[str, ...] = ()
    sectors: tuple[Sector, ...] = ()
    courted_since: str | None = None
    courted_sentence: str | None = None
    courted_note: Text | None = None
    stages: tuple[Stage, ...] = ()
    categories: tuple[Category, ...] = ()
    companies: tuple[Company, ...] = ()
    headline_figures: tuple[str, ...] = ()
    figure_groups: tuple[Group, ...] = ()
    gaps: tuple[Gap, ...] = ()
    scenes: tuple[Scene, ...] = ()
    home_picture: Picture
    """Head of the portrait home screen."""
    home_title: Text
    home_hint: Text
    home_figures: tuple[HomeFigure, ...] = ()
    doors: tuple[Door, ...] = ()
    schematic: Schematic
    names_note: Text
    """Said on source cards: names in other languages are renderings, not official."""


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


class Rendition(Record, frozen=True, kw_only=True):
    """One pre-scaled file of a picture."""

    slot: str
    file: str
    """Path inside the pack."""
    width: int
    height: int


class Medium(Record, frozen=True, kw_only=True):
    """A picture in the pack with its renditions."""

    key: str
    """`<subject id>/<file>` as in the sources."""
    renditions: tuple[Rendition, ...]


class SearchKey(Record, frozen=True, kw_only=True):
    """What a park is found by. Made when the pack is compiled; the program needs no pinyin table."""

    id: str
    names: str
    """Names and aliases, lower case, one a line."""
    pinyin: str
    """Full pinyin without tones, syllables divided by one space, one reading a line: xiang nan xiang xi ruan jian."""
    initials: str
    """First letters, one reading a line: xnxxrjcyy."""
    english: str
    """Latin-script names, lower case, words divided by one space, one a line."""


class Catalogue(Record, frozen=True, kw_only=True):
    """A whole pack in one value."""

    schema: int
    zone: Zone
    parks: tuple[Park, ...]
    areas: tuple[Area, ...]
    services: tuple[Service, ...]
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    """Only those that may be shown."""
    sources: tuple[Source, ...]
    media: tuple[Medium, ...]
    search: tuple[SearchKey, ...]
    matching: Matching | None = None
    """None where the zone has not written matching.yaml: its kiosk has no matching."""
