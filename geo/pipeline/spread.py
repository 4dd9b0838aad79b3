"""Parts of a file worked on by several processes, or a Dask cluster; the answer stays the same.

Finished parts are kept in a folder, so that an import that was stopped goes on where it stopped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from geo.errors import InputError
from geo.i18n import N_, language
from geo.ingest.draft import rejects
from geo.ingest.format import Format
from geo.model.record import unpacked
from geo.pipeline.parts import Part, work

if TYPE_CHECKING:
    from distributed import Client

AHEAD = 2  # parts a worker that may wait: more would fill the memory
CONNECT = "20s"


@dataclass(frozen=True)
class Workers:
    """Who works: nobody else (0), local processes, or the cluster at an address."""

    local: int = 0
    address: str = ""


def worked(raws: Iterable[pd.DataFrame], wanted: Format, who: Workers, kept: Path | None
           ) -> Iterator[Part]:
    """Work on the parts in order; what lies finished in ``kept`` is read from there."""
    if not (who.local or who.address):
        yield from _one_by_one(raws, wanted, kept)
        return
    with _client(who) as client:
        yield from _many(raws, wanted, kept, client, max(who.local, len(client.ncores())))


def _one_by_one(raws: Iterable[pd.DataFrame], wanted: Format, kept: Path | None) -> Iterator[Part]:
    for number, raw in enumerate(raws):
        part = _finished(kept, number)
        if part is None:
            part = work(wanted, raw, language())
            _keep(kept, number, part)
        yield part


def _many(raws: Iterable[pd.DataFrame], wanted: Format, kept: Path | None, client: Client,
          workers: int) -> Iterator[Part]:
    waiting: deque[tuple[int, Callable[[], Part], bool]] = deque()
    for number, raw in enumerate(raws):
        part = _finished(kept, number)
        if part is None:
            task = client.submit(work, wanted, client.scatter(raw), language(), pure=False)
            waiting.append((number, task.result, True))
        else:
            waiting.append((number, partial(_same, part), False))
        if len(waiting) > AHEAD * workers:
            yield _next(waiting, kept)
    while waiting:
        yield _next(waiting, kept)


def _same(part: Part) -> Part:
    return part


def _next(waiting: deque[tuple[int, Callable[[], Part], bool]], kept: Path | None) -> Part:
    number, result, fresh = waiting.popleft()
    part = result()
    if fresh:
        _keep(kept, number, part)
    return part


@contextmanager
def _client(who: Workers) -> Iterator[Client]:
    """Reach the cluster, or start local processes that listen on this machine alone."""
    from distributed import Client, LocalCluster  # noqa: PLC0415 - a second to import

    if who.address:
        try:
            client = Client(who.address, timeout=CONNECT)
        except (OSError, ValueError, TimeoutError) as error:
            raise InputError(N_("No Dask scheduler answers at “{address}”: {error}. Start one "
                                "with “dask scheduler”, or leave --dask out."),
                             address=who.address, error=error) from error
        with client:
            yield client
        return
    with LocalCluster(n_workers=who.local, threads_per_worker=1, processes=True,
                      host="127.0.0.1", dashboard_address=None,
                      memory_limit=0) as cluster, Client(cluster) as client:
        yield client


def _file(kept: Path, number: int) -> Path:
    return kept / f"part-{number:05}.parquet"


def _keep(kept: Path | None, number: int, part: Part) -> None:
    """Keep a finished part; where the disk refuses, the part is merely worked on again."""
    if kept is None:
        return
    to = _file(kept, number)
    frame = part.records.assign(row=part.row, outside=part.outside)
    frame.attrs = {"rows": part.rows, "merged": part.merged,
                   "rejects": part.rejects.to_dict("list")}
    half = to.with_suffix(".half")
    try:
        kept.mkdir(parents=True, exist_ok=True)
        frame.to_parquet(half, compression="zstd")
        half.replace(to)
    except OSError:
        half.unlink(missing_ok=True)


def _finished(kept: Path | None, number: int) -> Part | None:
    """Read a part that was finished before; a damaged one counts as none."""
    if kept is None or not _file(kept, number).exists():
        return None
    try:
        frame = pd.read_parquet(_file(kept, number))
        told: dict[str, Any] = frame.attrs
        bad = pd.DataFrame(told["rejects"])
        found = frame.drop(columns=["row", "outside"])
        empty = unpacked([])
        return Part(found.astype(empty.dtypes.to_dict()), frame["row"].to_numpy(np.int64),
                    frame["outside"].to_numpy(bool), rejects(bad.to_numpy().tolist()),
                    int(told["rows"]), int(told["merged"]))
    except (OSError, ValueError, KeyError):
        return None
