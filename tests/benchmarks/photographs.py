"""Photographs imported, against Pillow alone: `python -m tests.benchmarks.photographs --photos 500`.

Synthetic photographs of 12 MP in the folders of the shipped zone's parks are imported with a workbook, everything
counted: reading and checking the workbook, matching, turning, stripping, sharpness, writing, exchanging the folders.
Pillow alone opens, turns and saves the same files at the same quality on as many processes. The exit code is 1 below
the bound. 500 photographs take about 10 GB of the temporary folder ($TMPDIR).
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import openpyxl
from PIL import Image, ImageOps

from kiosk import paths
from kiosk.content.photographs.prepare import QUALITY
from kiosk.content.sources import read_content
from kiosk.content.workbook.exporting import export_workbook
from kiosk.content.workbook.importing import import_workbook

SIZE = (4032, 3024)
DIFFERENT = 8
BOUND = 0.80
"""The least share of what the cores allow with Pillow alone."""
PICTURES = "图片 pictures"


def make_photographs(folder: Path, parks: list[str], count: int) -> int:
    """Photographs as a telephone held upright writes them; returns their bytes."""
    made = []
    for number in range(min(DIFFERENT, count)):
        coarse = Image.effect_noise((SIZE[0] // 6, SIZE[1] // 6), 60 + number * 4).resize(
            SIZE, Image.Resampling.BICUBIC
        )
        fine = Image.effect_noise(SIZE, 12)
        picture = Image.merge(
            "RGB", [coarse, Image.blend(coarse, fine, 0.3), coarse.transpose(Image.Transpose.ROTATE_180)]
        )
        exif = picture.getexif()
        exif[0x0112] = 6
        path = folder / f"master-{number}.jpg"
        picture.save(path, quality=92, exif=exif)
        made.append(path)
    for number in range(count):
        target = folder / "photos" / parks[number % len(parks)] / f"IMG_{number:04d}.jpg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made[number % len(made)], target)
    return sum(path.stat().st_size for path in (folder / "photos").rglob("*.jpg"))


def make_workbook(source: Path, book: Path, parks: list[str]) -> None:
    """The workbook of the zone with a row for all photographs of each park."""
    content, faults = read_content(source)
    assert not faults and export_workbook(content, book) == []
    opened = openpyxl.load_workbook(book)
    sheet = opened[PICTURES]
    for park in parks:
        sheet.append([None, park, "*", "photograph", "照片", "Photo", "某人", "Someone", "2026-05", "某区", "The zone"])
    opened.save(book)


def alone(job: tuple[Path, Path]) -> None:
    """What Pillow has to do for one photograph, and nothing else."""
    source, target = job
    with Image.open(source) as picture:
        ImageOps.exif_transpose(picture, in_place=True)
        picture.save(target, "JPEG", quality=QUALITY, exif=b"")


def pillow_alone(photos: Path, out: Path, processes: int) -> None:
    out.mkdir()
    jobs = [(path, out / f"{number}.jpg") for number, path in enumerate(sorted(photos.rglob("*.jpg")))]
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(alone, jobs))
    os.sync()


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shipped = paths.content_sources()
        parks = [park.value.id for park in read_content(shipped)[0].parks]
        size = make_photographs(folder, parks, options.photos)
        make_workbook(shipped, folder / "book.xlsx", parks)
        ours, pillow = [], []
        for number in range(options.rounds):
            source = Path(shutil.copytree(shipped, folder / f"source-{number}"))
            pillow.append(timed(lambda n=number: pillow_alone(folder / "photos", folder / f"out-{n}", options.jobs)))
            begin = time.perf_counter()
            outcome = import_workbook(
                folder / "book.xlsx", source, paths.assets() / "fonts", folder / "photos", options.jobs
            )
            ours.append(time.perf_counter() - begin)
            assert outcome.done and len(outcome.photographs) == options.photos, outcome.findings[:3]
            shutil.rmtree(folder / f"out-{number}")
            shutil.rmtree(source)
    rates = [options.photos / statistics.median(taken) for taken in (ours, pillow)]
    ratio = statistics.median(one / other for one, other in zip(pillow, ours, strict=True))
    print(
        f"{options.photos} photographs of 12 MP, {size / 1e6:.0f} MB, {options.jobs} processes, {options.rounds} times:"
    )
    print(f"imported {rates[0]:.2f} a second, Pillow alone {rates[1]:.2f} a second: {ratio:.0%} (bound {BOUND:.0%})")
    return 1 if ratio < BOUND else 0


if __name__ == "__main__":
    raise SystemExit(main())
