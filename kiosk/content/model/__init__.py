"""The content model: what a zone can say about itself, as frozen structs.

The same structs serve three rooms: an author writes them as YAML (`kiosk.content.check` reads them with line
numbers), `kiosk.content.compile` freezes them into a pack, and the kiosk reads the pack. Everything a visitor
can see rests on a sentence of a source; absence is `None` or an empty tuple and is shown as missing, never as 0.

Dates are strings that keep their precision: `2020`, `2020-07`, `2020-07 late`, `2020-06-29`
(the third part may be early, mid or late). A range of days or months is not a date: write two milestones.
"""

from .basics import (
    Bound,
    Confidence,
    Disclosure,
    Figure,
    Kind,
    Milestone,
    MilestoneKind,
    Picture,
    PictureKind,
    Record,
    Sentence,
    Source,
    Statement,
    Text,
)
from .catalogue import SCHEMA, Catalogue, Medium, Rendition, SearchKey
from .matching import Criterion, Matching, Option, Rule, Want, When
from .parks import Area, Park
from .screens import Door, Gap, Group, HomeFigure, Scene, Schematic, Spoke
from .services import Case, Event, Fact, Plan, Service, Step
from .theme import Map, Palette, Theme
from .zone import Category, Company, Sector, Stage, Zone

__all__ = [
    "SCHEMA",
    "Area",
    "Bound",
    "Case",
    "Catalogue",
    "Category",
    "Company",
    "Confidence",
    "Criterion",
    "Disclosure",
    "Door",
    "Event",
    "Fact",
    "Figure",
    "Gap",
    "Group",
    "HomeFigure",
    "Kind",
    "Map",
    "Matching",
    "Medium",
    "Milestone",
    "MilestoneKind",
    "Option",
    "Palette",
    "Park",
    "Picture",
    "PictureKind",
    "Plan",
    "Record",
    "Rendition",
    "Rule",
    "Scene",
    "Schematic",
    "SearchKey",
    "Sector",
    "Sentence",
    "Service",
    "Source",
    "Spoke",
    "Stage",
    "Statement",
    "Step",
    "Text",
    "Theme",
    "Want",
    "When",
    "Zone",
]
