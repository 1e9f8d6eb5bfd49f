"""Photographs of a folder, beside what the workbook says of them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from kiosk.content.photographs.batch import prepare_all
from kiosk.content.photographs.match import MOST, Found, Photo, Subjects, find_photos
from kiosk.content.photographs.opening import date_taken
from kiosk.content.photographs.prepare import Job, Prepared
from kiosk.content.sources import Content
from kiosk.content.workbook.finding import Finding, make
from kiosk.content.workbook.photo_rows import Paired, Pairing, Taken
from kiosk.content.workbook.read import BookContent

_SAID = 20
"""Unknown files that are named one by one."""


def pair_photos(book: BookContent, before: Content, folder: Path | None) -> Paired:
    """Match the photographs of a folder with the rows of a workbook. Without a folder only names are looked up."""
    matched: list[tuple[Photo, str]] = []
    findings: list[Finding] = []
    if folder is not None:
        try:
            found = find_photos(folder)
        except OSError as error:
            return Paired(book.content, [], [], [make("photos-unreadable", "fault", str(folder), reason=error)], {})
        findings = _others(found)
        subjects = Subjects(_names(book.content))
        for photo in found.photos:
            of = subjects.of(photo)
            if len(of) == 1:
                matched.append((photo, of[0]))
            elif of:
                findings.append(make("photo-several", "notice", photo.inside, options="、".join(of)))
            else:
                findings.append(make("photo-no-park", "notice", photo.inside))
    paired = Pairing(book, before, _by_subject(matched)).pair()
    said = {taken.photo.path for taken in paired.taken} | {photo.path for photo in paired.refused}
    rest = [_no_row(photo, owner) for photo, owner in matched if photo.path not in said]
    return paired._replace(findings=[*findings, *paired.findings, *rest])


def make_masters(taken: list[Taken], media: Path, processes: int | None) -> tuple[list[Taken], list[Finding]]:
    """Make the masters into a media folder; returns those that could not be made, and what is to be said of all.

    Raises OSError or BrokenExecutor where the folder cannot be written or a process was ended.
    """
    jobs = {Job(one.photo.path, media / one.key): one for one in taken}
    failed: list[Taken] = []
    findings: list[Finding] = []
    for result in prepare_all(list(jobs), processes):
        one = jobs[result.job]
        if result.refused:
            failed.append(one)
        if result.problem:
            findings.append(_said(result, one))
    return failed, findings


def _said(result: Prepared, one: Taken) -> Finding:
    details: dict[str, Any] = dict(result.details)
    return make(result.problem, "notice", one.photo.inside, **details)


def _no_row(photo: Photo, owner: str) -> Finding:
    day = date_taken(photo.path)
    taken, taken_en = (f"；相机记录的日期是 {day}", f"; the camera says {day}") if day else ("", "")
    return make("photo-no-row", "notice", photo.inside, owner=owner, file=photo.name, taken=taken, taken_en=taken_en)


def _others(found: Found) -> list[Finding]:
    findings = [make("photo-not-one", "notice", name) for name in found.others[:_SAID]]
    return findings + ([make("photos-too-many", "notice", limit=MOST)] if found.more else [])


def _by_subject(found: list[tuple[Photo, str]]) -> dict[str, list[Photo]]:
    """Photographs by the subject that they show."""
    photos: dict[str, list[Photo]] = defaultdict(list)
    for photo, owner in found:
        photos[owner].append(photo)
    return photos


def _names(content: Content) -> dict[str, list[str]]:
    """What a folder of each subject may be called."""
    names: dict[str, list[str]] = {}
    subjects = [content.zone.value, *(park.value for park in content.parks), *content.listed("services")]
    for subject in subjects:
        short = list(getattr(subject, "short", {}).values())
        names[subject.id] = [*subject.name.values(), *getattr(subject, "aliases", ()), *short]
    return names
