"""One thing that is looked at: how it is, why it matters, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

State = Literal["ok", "wrong", "unknown"]


class Words(NamedTuple):
    """The same in Chinese and English."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True)
class Finding:
    """What a rule found: the point's key, its state, and the fact in words."""

    key: str
    state: State
    found: Words


@dataclass(frozen=True)
class Point:
    """What does not change from machine to machine: name, why it matters, what to do where it is wrong."""

    title: Words
    why: Words
    todo: Words


def ok(key: str, zh: str, en: str) -> Finding:
    return Finding(key, "ok", Words(zh, en))


def wrong(key: str, zh: str, en: str) -> Finding:
    return Finding(key, "wrong", Words(zh, en))


def unknown(key: str, zh: str = "读不到", en: str = "it could not be read") -> Finding:
    return Finding(key, "unknown", Words(zh, en))
