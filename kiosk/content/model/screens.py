"""What single screens ask of the content: scenes, doors, groups of figures, the schematic."""

from __future__ import annotations

from typing import Literal

from .basics import Picture, Record, Text


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
