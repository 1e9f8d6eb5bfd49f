"""YAML text to nodes that know their line. No value is guessed: `2020-07` and `no` stay the text they are.

Built from the parser's events rather than with `yaml.load`: no recursion, no aliases (so no alias bombs), no tags
(so no objects), and a fault instead of an exception for whatever a file may hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from kiosk.content.faults import Fault, make_fault
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.yaml_words import in_words

MAX_BYTES = 8 * 2**20
"""A text file of content is some kilobytes; more than this is a mistake."""
MAX_DEPTH = 32

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _RefusedError(Exception):
    def __init__(self, code: str, line: int, **details: object) -> None:
        super().__init__(code)
        self.code, self.line, self.details = code, line, details


def read_nodes(path: Path, name: str, wanted: str) -> tuple[Node | None, list[Fault]]:
    """The one document of a file, or None and why not.

    `name` is what faults call the file, `wanted` what it should hold.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            return None, [make_fault("file-too-large", name, 0, "", limit=MAX_BYTES // 2**20)]
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, [make_fault("file-missing", name, 0, "", name=name)]
    except (OSError, ValueError) as error:
        return None, [make_fault("file-unreadable", name, 0, "", reason=error)]
    return parse_nodes(raw, name, wanted)


def parse_nodes(raw: bytes, name: str, wanted: str) -> tuple[Node | None, list[Fault]]:
    """The one document of some bytes, or None and why not. Never raises."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [make_fault("not-utf8", name, raw.count(b"\n", 0, error.start) + 1, "")]
    try:
        node = _build(yaml.parse(text, Loader=_LOADER))
    except _RefusedError as refused:
        return None, [make_fault(refused.code, name, refused.line, "", **refused.details)]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return None, [_syntax(name, mark.line + 1 if mark else 0, error.problem or error.context or "?")]
    except yaml.reader.ReaderError as error:
        return None, [_syntax(name, _line_of(text, error.position), "control characters are not allowed")]
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return None, [_syntax(name, 0, type(error).__name__)]
    if node is None:
        return None, [make_fault("empty", name, 0, "", name=wanted)]
    return node, []


def _syntax(name: str, line: int, problem: str) -> Fault:
    reason, reason_en = in_words(problem)
    return make_fault("syntax", name, line, "", reason=reason, reason_en=reason_en)


def _line_of(text: str, position: object) -> int:
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 0


def _build(events: Iterator[yaml.Event]) -> Node | None:
    """Put the events together. Raises _RefusedError for what content may not use."""
    root: Node | None = None
    documents = 0
    open_nodes: list[Mapping | Sequence] = []
    for event in events:
        mark = event.start_mark
        line = mark.line + 1 if mark else 0
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _RefusedError("several-documents", line)
        elif isinstance(event, yaml.CollectionEndEvent):
            open_nodes.pop()
        elif isinstance(event, yaml.NodeEvent):
            node = _node(event, line)
            if open_nodes:
                _attach(open_nodes[-1], node)
            else:
                root = node
            if not isinstance(node, Scalar):
                open_nodes.append(node)
                if len(open_nodes) > MAX_DEPTH:
                    raise _RefusedError("too-deep", line)
    return None if isinstance(root, Scalar) and root.is_null else root


def _node(event: yaml.NodeEvent, line: int) -> Node:
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise _RefusedError("anchor", line)
    tag = getattr(event, "tag", None)
    if tag is not None:
        raise _RefusedError("tag", line, tag=tag)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(line, event.value, plain=not event.style)
    return Mapping(line) if isinstance(event, yaml.MappingStartEvent) else Sequence(line)


def _attach(parent: Mapping | Sequence, node: Node) -> None:
    if isinstance(parent, Sequence):
        parent.items.append(node)
    elif parent.key is None:
        parent.key = node
    else:
        parent.pairs.append((parent.key, node))
        parent.key = None
