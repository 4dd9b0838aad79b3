"""What ``bench import`` times of several workers: reading, mapping and geocoding a file."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path
from typing import Any

from geo.ingest.recognise import open_raw, recognise
from geo.ingest.turns import shared
from geo.pipeline.local import AllDone, Job, Local
from geo.pipeline.local_child import told
from geo.tables.ahead import KEPT, begun_for
from geo.tables.garbage import collect_seldom


def parse_and_geocode(folder: Path, workers: int) -> tuple[float, float]:
    """Do what an import does before it folds and writes.

    Give the seconds of the part by the clock, and of CPU of the busiest worker.
    """
    path = folder / "made.csv"
    with begun_for(path, workers):
        found = recognise(path)
        local = Local(path, found, workers, write=False)  # that is the store's part of the work
        try:
            for _one in local.ready(open_raw(path, found)):
                pass
        finally:
            local.close()
    took = max(s.ended for s in local.spent) - min(s.begun for s in local.spent)
    return took, max(s.cpu for s in local.spent)


def part_alone(folder: Path, workers: int) -> tuple[float, float]:
    """Read, map and geocode by so many processes that keep nothing; tell as above."""
    path = folder / "made.csv"
    found = recognise(path)
    os.environ.update(KEPT)
    context = multiprocessing.get_context("spawn")
    answers: Any = context.SimpleQueue()
    with shared() as counts:
        jobs = [Job(str(path), found, "en", None, None, first, workers, write=False, counts=counts)
                for first in range(workers)]
        processes = [context.Process(target=_do, args=(job, answers)) for job in jobs]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        spent = [answers.get() for process in processes if not process.exitcode]
    return max(s.ended for s in spent) - min(s.begun for s in spent), max(s.cpu for s in spent)


def _do(job: Job, answers: Any) -> None:  # noqa: ANN401 - a queue of the process
    collect_seldom()
    for message in told(job, lambda: True):
        if isinstance(message, Exception):
            raise message
        if isinstance(message, AllDone):
            answers.put(message.spent)
