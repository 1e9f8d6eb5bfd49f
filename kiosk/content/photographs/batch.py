"""Many photographs on all cores, with a progress bar."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import as_completed

from kiosk.content.photographs.prepare import Job, Prepared, prepare
from kiosk.content.progress import Progress
from kiosk.content.workers import workers

FEW = 3
"""So few are made here: starting other processes would take longer."""


def prepare_all(jobs: Sequence[Job], processes: int | None = None) -> list[Prepared]:
    """Make every master, in the order of the jobs. `processes` is all cores by default.

    Raises OSError where a target cannot be written, BrokenExecutor where a process was ended from outside.
    """
    for job in jobs:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    if not jobs:
        return []
    count = min(processes or os.cpu_count() or 1, len(jobs))
    with Progress(len(jobs), "photographs") as progress:
        if count <= 1 or len(jobs) <= FEW:
            return [_counted(prepare(job), progress) for job in jobs]
        with workers(count) as pool:
            try:
                waiting = {pool.submit(prepare, job): job for job in jobs}
                done = {
                    result.job: result for one in as_completed(waiting) if (result := _counted(one.result(), progress))
                }
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
        return [done[job] for job in jobs]


def _counted(prepared: Prepared, progress: Progress) -> Prepared:
    progress.add(1)
    return prepared
