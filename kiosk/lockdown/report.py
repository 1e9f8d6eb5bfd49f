"""Findings in words for staff, and as plain data for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .point import Finding, Point, Words

MARKS = {"ok": "✓", "wrong": "✗", "unknown": "?"}
WHY, TODO = Words("为什么要紧", "Why it matters"), Words("怎么办", "What to do")
PASSED = Words("没有发现问题。", "Nothing is wrong.")


def lines(findings: Iterable[Finding], points: Mapping[str, Point], language: str) -> list[str]:
    """One line for what is well, four for what is not or could not be told, and a sum at the end."""
    separator = "：" if language == "zh" else ": "
    result: list[str] = []
    findings = list(findings)
    for finding in findings:
        point = points[finding.key]
        result.append(f"{MARKS[finding.state]} {point.title.of(language)}{separator}{finding.found.of(language)}")
        if finding.state != "ok":
            result.append(f"    {WHY.of(language)}{separator}{point.why.of(language)}")
            result.append(f"    {TODO.of(language)}{separator}{point.todo.of(language)}")
    return [*result, "", _sum(findings, language)]


def _sum(findings: list[Finding], language: str) -> str:
    bad = sum(finding.state == "wrong" for finding in findings)
    unsure = sum(finding.state == "unknown" for finding in findings)
    text = Words(f"{bad} 处需要处理。", f"To be seen to: {bad}.") if bad else PASSED
    more = Words(f"有 {unsure} 处无法判断。", f" Could not be told: {unsure}.") if unsure else Words("", "")
    return text.of(language) + more.of(language)


def as_dict(findings: Iterable[Finding], points: Mapping[str, Point]) -> list[dict[str, Any]]:
    """The findings with all their words in both languages."""
    return [
        {
            "key": finding.key,
            "state": finding.state,
            "title": points[finding.key].title._asdict(),
            "found": finding.found._asdict(),
            "why": points[finding.key].why._asdict(),
            "todo": points[finding.key].todo._asdict(),
        }
        for finding in findings
    ]
