"""Parts of a file worked on here, or by a Dask cluster; the answer stays the same."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pandas as pd

from geo.errors import InputError
from geo.i18n import N_, language
from geo.ingest.format import Format
from geo.pipeline.kept import finished_part, keep_part
from geo.pipeline.parts import Part, work

if TYPE_CHECKING:
    from distributed import Client

AHEAD = 2  # parts a worker that may wait: more would fill the memory
CONNECT = "20s"
Numbered: TypeAlias = Iterable[tuple[int, pd.DataFrame]]


@dataclass(frozen=True)
class Workers:
    """Who works: nobody else (0), local processes, or the cluster at an address."""

    local: int = 0
    address: str = ""


def worked(raws: Numbered, wanted: Format, who: Workers, kept: Path | None) -> Iterator[Part]:
    """Work on the parts in order; what lies finished in ``kept`` is read from there."""
    if not who.address:
        yield from _one_by_one(raws, wanted, kept)
        return
    with _client(who.address) as client:
        yield from _many(raws, wanted, kept, client)


def _one_by_one(raws: Numbered, wanted: Format, kept: Path | None) -> Iterator[Part]:
    for number, raw in raws:
        part = finished_part(kept, number)
        if part is None:
            part = work(wanted, raw, language())
            keep_part(kept, number, part)
        yield part


def _many(raws: Numbered, wanted: Format, kept: Path | None, client: Client) -> Iterator[Part]:
    waiting: deque[tuple[int, Callable[[], Part], bool]] = deque()
    workers = max(len(client.ncores()), 1)
    for number, raw in raws:
        part = finished_part(kept, number)
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
        keep_part(kept, number, part)
    return part


@contextmanager
def _client(address: str) -> Iterator[Client]:
    from distributed import Client  # noqa: PLC0415 - a second to import

    try:
        client = Client(address, timeout=CONNECT)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(N_("No Dask scheduler answers at “{address}”: {error}. Start one "
                            "with “dask scheduler”, or leave --dask out."),
                         address=address, error=error) from error
    with client:
        yield client
