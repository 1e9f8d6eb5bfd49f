"""The zone that is shown is content: nothing of the shipped one stands in the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk import paths
from kiosk.content.sources import read_content

ROOT = Path(__file__).resolve().parents[2]
PLACES = ("kiosk", "packaging", "run.py", "build_spec.spec", "assets/example")
KINDS = (".py", ".qml", ".ts", ".html", ".yaml", ".sh", ".ps1", ".spec", "")


def files() -> Iterator[Path]:
    for place in PLACES:
        found = [ROOT / place] if (ROOT / place).is_file() else sorted((ROOT / place).rglob("*"))
        yield from (
            path for path in found if path.is_file() and path.suffix in KINDS and "__pycache__" not in path.parts
        )


def words() -> list[str]:
    """Names and ids of everything in the shipped content, and what its place is called."""
    content, faults = read_content(paths.content_sources())
    assert not faults
    parks = [document.value for document in content.parks]
    found = {content.zone.value.name["zh"], content.zone.value.name["en"], content.zone.value.main_source}
    for one in (*parks, *content.listed("areas")):
        found |= {one.id, one.name["zh"], one.name["en"]}
    for company in content.zone.value.companies:
        found.add(company.name["zh"])
    place = ["衡阳", "衡州", "湘南", "Hengyang", "Hengzhou"]
    return [*place, *sorted(found)]


def test_nothing_of_the_shipped_zone_is_in_the_program() -> None:
    wanted = re.compile("|".join(re.escape(word) for word in words()), re.IGNORECASE)
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (match := wanted.search(line))
    ]
    assert wrong == []


def test_the_search_sees_what_it_should() -> None:
    seen = {path.relative_to(ROOT).as_posix() for path in files()}
    assert {"kiosk/app.py", "kiosk/qml/Kiosk/Main.qml", "kiosk/i18n/kiosk_en.ts", "run.py"} <= seen
    assert len(words()) > 40
