"""What a YAML file is made of, with lines and without guessed types."""

from __future__ import annotations

from dataclasses import dataclass, field

NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class Scalar:
    """A single text; `plain` if it stood without quotation marks."""

    line: int
    value: str
    plain: bool

    @property
    def is_null(self) -> bool:
        """`field:` with nothing after it, or with null."""
        return self.plain and self.value in NULLS

    def __str__(self) -> str:
        return self.value


@dataclass(slots=True)
class Sequence:
    line: int
    items: list[Node] = field(default_factory=list)

    def __str__(self) -> str:
        return "[…]"


@dataclass(slots=True)
class Mapping:
    line: int
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    key: Node | None = None
    """Only while the mapping is being put together: the key whose value comes next."""

    def __str__(self) -> str:
        return "{…}"


Node = Scalar | Sequence | Mapping
