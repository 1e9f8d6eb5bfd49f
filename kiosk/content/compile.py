"""Content folder to pack: one catalogue, pre-scaled pictures, search keys, a manifest."""

from __future__ import annotations

import os
from collections import defaultdict
from concurrent.futures import as_completed
from pathlib import Path

from kiosk.content.contrast import rgb
from kiosk.content.manifest import MEDIA
from kiosk.content.model import SCHEMA, Catalogue, Medium, Palette, Park, Rendition, Service
from kiosk.content.order import in_order
from kiosk.content.pack import building, reuse, write_catalogue
from kiosk.content.pictures import Use, plain_uses, uses_of_subject, uses_of_zone
from kiosk.content.progress import Progress
from kiosk.content.renditions import Job, Tones, make, plan, read_master
from kiosk.content.searchkeys import search_key
from kiosk.content.slots import Cut
from kiosk.content.sources import Content
from kiosk.content.workers import workers

Plans = dict[str, tuple[Path, list[tuple[Cut, str]]]]
"""By the key of a picture: its master, and its renditions with the names of their files."""


def compile_pack(content: Content, target: Path, jobs: int | None = None) -> Catalogue:
    """Write a pack. The content must have been checked and be without faults.

    `jobs` is the number of processes, all cores by default. Raises OSError, or NotAPackError if the target is something
    else; whatever is raised, an old pack at the target stays as it was.
    """
    parks = in_order((park.value for park in content.parks), content.zone.value.stages, _sentences(content))
    plans = _plan(content, parks)
    with building(target) as fresh:
        tones = _tones(content.zone.value.look.palette)
        _make_pictures(plans, target, fresh, jobs or os.cpu_count() or 1, tones)
        catalogue = _catalogue(content, parks, plans)
        write_catalogue(fresh, catalogue)
    return catalogue


def _sentences(content: Content) -> dict[str, str]:
    main = content.zone.value.main_source
    sources = sorted(content.listed("sources"), key=lambda source: source.id != main)
    return {sentence.id: sentence.text for source in sources for sentence in source.sentences}


def _plan(content: Content, parks: tuple[Park, ...]) -> Plans:
    uses: list[Use] = [use for _, use in uses_of_zone(content.zone.value)]
    subjects: tuple[Park | Service, ...] = (*parks, *content.listed("services"))
    uses += [use for subject in subjects for _, use in uses_of_subject(subject)]
    slots: dict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    for use in uses:
        for slot in use.slots:
            slots[use.key].setdefault(slot, (use.picture.focus_x, use.picture.focus_y))
    for _, key, slot in plain_uses(content.zone.value):
        slots[key].setdefault(slot, (0.5, 0.5))
    plans: Plans = {}
    tones = _tones(content.zone.value.look.palette)
    for key, wanted in slots.items():
        master = read_master(content.folder / MEDIA / key)
        plans[key] = master.path, plan(master, wanted, tones)
    return plans


def _tones(colours: Palette) -> Tones:
    return Tones(ink=rgb(colours.ink), paper=rgb(colours.paper), night=rgb(colours.night))


def _make_pictures(plans: Plans, old: Path, fresh: Path, processes: int, tones: Tones) -> None:
    names = {name for _, cuts in plans.values() for _, name in cuts}
    done = reuse(old, fresh, sorted(names))
    jobs = []
    for master, cuts in plans.values():
        wanted = {name: cut for cut, name in cuts if name not in done}
        done.update(wanted)
        if wanted:
            jobs.append(Job(master, tuple((cut, fresh / MEDIA / name) for name, cut in wanted.items()), tones))
    if not jobs:
        return
    with Progress(sum(len(job.wanted) for job in jobs), "pictures") as progress:
        if processes == 1 or len(jobs) == 1:
            for job in jobs:
                progress.add(make(job))
            return
        with workers(min(processes, len(jobs))) as pool:
            try:
                for result in as_completed([pool.submit(make, job) for job in jobs]):
                    progress.add(result.result())
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise


def _catalogue(content: Content, parks: tuple[Park, ...], plans: Plans) -> Catalogue:
    media = tuple(
        Medium(
            key=key,
            renditions=tuple(
                Rendition(slot=cut.name, file=f"{MEDIA}/{name}", width=cut.width, height=cut.height)
                for cut, name in cuts
            ),
        )
        for key, (_, cuts) in plans.items()
    )
    return Catalogue(
        schema=SCHEMA,
        zone=content.zone.value,
        parks=parks,
        areas=content.listed("areas"),
        services=content.listed("services"),
        events=content.listed("events"),
        facts=tuple(fact for fact in content.listed("facts") if fact.show),
        sources=content.listed("sources"),
        media=media,
        search=tuple(search_key(park) for park in parks),
        matching=content.matching.value if content.matching else None,
    )
