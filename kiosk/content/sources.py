"""A content folder as a whole: which files it has, and everything that could be read from them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.authoring import Author
from kiosk.content.faults import Fault, make_fault
from kiosk.content.hints import empty
from kiosk.content.lines import Lines
from kiosk.content.model import Area, Event, Fact, Matching, Park, Service, Source, Zone
from kiosk.content.reader import read_nodes


class _Areas(msgspec.Struct, frozen=True):
    areas: tuple[Area, ...]


class _Services(msgspec.Struct, frozen=True):
    services: tuple[Service, ...]


class _Events(msgspec.Struct, frozen=True):
    events: tuple[Event, ...]


class _Sources(msgspec.Struct, frozen=True):
    sources: tuple[Source, ...]


class _Facts(msgspec.Struct, frozen=True):
    facts: tuple[Fact, ...]


LISTS: dict[str, Any] = {
    "areas.yaml": _Areas,
    "services.yaml": _Services,
    "events.yaml": _Events,
    "sources.yaml": _Sources,
    "facts.yaml": _Facts,
}
"""Files that hold a list under the name of the file."""
MATCHING = "matching.yaml"
"""The one file that a zone may do without."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its value, and the line of everything in it."""

    file: str
    value: Any
    lines: Lines


@dataclass(slots=True)
class Content:
    """A content folder, read. With faults its values may be stand-ins and must not be compiled."""

    folder: Path
    zone: Document
    lists: dict[str, Document] = field(default_factory=dict)
    parks: list[Document] = field(default_factory=list)
    matching: Document | None = None
    unread: set[str] = field(default_factory=set)
    """Files that could not be read at all: what they define is unknown rather than wrong."""
    sound: frozenset[str] = frozenset()
    """Keys of pictures that are known to be good, and need not be decoded to find out."""

    @property
    def documents(self) -> list[Document]:
        return [self.zone, *self.lists.values(), *self.parks, *([self.matching] if self.matching else [])]

    def listed(self, name: str) -> tuple[Any, ...]:
        """The entries of areas, services, events, sources or facts."""
        document = self.lists.get(f"{name}.yaml")
        return getattr(document.value, name) if document else ()


def read_content(folder: Path) -> tuple[Content, list[Fault]]:
    """Read a whole content folder. Never raises; what cannot be read is a fault."""
    faults: list[Fault] = []
    if fault := folder_fault(folder):
        content = Content(folder, Document("zone.yaml", empty(Zone), Lines("zone.yaml")), unread={"zone.yaml"})
        return content, [fault]
    unread: set[str] = set()
    content = Content(folder, _document(folder, "zone.yaml", Zone, faults, unread), unread=unread)
    for name, wanted in LISTS.items():
        content.lists[name] = _document(folder, name, wanted, faults, unread)
    try:
        names = sorted(path.name for path in (folder / "parks").iterdir() if path.suffix in (".yaml", ".yml"))
    except OSError:
        faults.append(make_fault("file-missing", "parks", 0, "", name="parks/"))
        names = []
        unread.add("parks/")
    content.parks = [_document(folder, f"parks/{name}", Park, faults, unread) for name in names]
    if os.path.lexists(folder / MATCHING):
        content.matching = _document(folder, MATCHING, Matching, faults, unread)
    return content, faults


def folder_fault(folder: Path) -> Fault | None:
    """Why nothing in a content folder can be read; None where it can be looked into."""
    try:
        next(folder.iterdir(), None)
    except (FileNotFoundError, NotADirectoryError):
        return make_fault("folder-missing", "", 0, "", path=folder)
    except (OSError, ValueError) as error:
        return make_fault("folder-unreadable", "", 0, "", path=folder, reason=error)
    return None


def _document(folder: Path, name: str, wanted: Any, faults: list[Fault], unread: set[str]) -> Document:
    node, found = read_nodes(folder / name, name, wanted.__name__.strip("_").lower())
    faults += found
    if node is None:
        unread.add(name)
    author = Author(name)
    value = author.convert(node, wanted) if node is not None else empty(wanted)
    faults += author.faults
    return Document(name, value, author.lines)
