"""``bench import`` and ``bench store``: a made-up data set in, and out again, in a spare folder."""

from __future__ import annotations

import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pandas as pd

from geo.bulk import fold_records
from geo.cli.bench_workers import parse_and_geocode, part_alone
from geo.filters import IncidentFilter
from geo.fold import builtin_context
from geo.i18n import _
from geo.ingest.recognise import open_raw, recognise
from geo.store.opening import open_named
from geo.synth_acled import write_acled

if TYPE_CHECKING:
    from geo.pipeline.ready import Ready

PARTS = "parts"
DAYS_OF_A_PART = {"since": ["2019-03-01"], "until": ["2019-04-24"]}  # about 1 row in 100


@click.command("import", help=_("Time each stage of importing ROWS made-up rows, each in a "
                                "process of its own, and reading and geocoding by one and by "
                                "several workers."))
@click.option("--rows", default=100_000, show_default=True, type=click.IntRange(1))
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64),
              help=_("local processes to hold against one"))
def bench_import(rows: int, workers: int) -> None:
    """Print how long each stage took, rows a second, and the most memory that it held."""
    with tempfile.TemporaryDirectory() as name:
        folder = _filled(name, rows)
        click.echo(f"{'stage':34}{'seconds':>9}{'CPU s':>8}{'rows/s':>11}{'peak MB':>9}"
                   f"{'worker MB':>11}")
        _stage("parse", rows, parse, folder)
        _stage("parse and geocode, here", rows, parse_and_geocode_here, folder)
        _compared(rows, folder, workers)
        _apart(keep_parts, folder)
        _stage("fold", rows, fold_all_parts, folder)
        _stage("append and fold", rows, append, folder, folder / "a.gpkg")
        _stage("total (import)", rows, whole, folder, folder / "b.gpkg")


def _stage(told: str, rows: int, stage: Callable[..., object], *options: object) -> Spent:
    """Run a stage, print its line and give what it took."""
    spent = _apart(stage, *options)
    click.echo(f"{told:34}{spent.seconds:9.2f}{spent.cpu:8.2f}{rows / spent.seconds:11,.0f}"
               f"{spent.own:9,.0f}{spent.children:11,.0f}")
    return spent


def _compared(rows: int, folder: Path, workers: int) -> None:
    """Hold several workers against one: by the clock, and by the CPU of the busiest of them.

    The part is reading, mapping and geocoding, from when the first of them takes its job till the
    last has done it: alone, and with its slices handed over to a further process, as an import
    does. The stage's seconds hold the start of the processes, too. The clock is as fast as
    whatever else the machine does lets it be: with a core to itself, a worker takes as long as its
    CPU is busy.
    """
    alone, handed = ([_stage(f"{told}, workers: {n}", rows, stage, folder, n)
                      for n in (1, workers)]
                     for told, stage in (("parse and geocode", part_alone),
                                         ("and hand over", parse_and_geocode)))
    click.echo(f"{'':34}{workers} : 1 = {_ratio([s.part for s in alone])} by the clock, "
               f"{_ratio([s.busiest for s in alone])} by the busiest worker's CPU")
    click.echo(f"{'':34}handed over: {_ratio([s.part for s in handed])} by the clock, "
               f"{_ratio([s.seconds for s in handed])} with the start of the processes, "
               f"{_ratio([s.busiest for s in handed])} by the busiest worker's CPU")


def _ratio(seconds: Sequence[float]) -> str:
    one, several = seconds
    return f"{one / several:.2f} times as fast ({one:.2f} and {several:.2f} s)"


@click.command("store", help=_("Time a filtered and a full read of a store of ROWS made-up "
                               "incidents; with GEO_BENCH_POSTGRES, of that database too."))
@click.option("--rows", default=1_000_000, show_default=True, type=click.IntRange(1))
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 100))
def bench_store(rows: int, rounds: int) -> None:
    """Print the median and the first time of each read."""
    with tempfile.TemporaryDirectory() as name:
        folder = _filled(name, rows)
        _apart(keep_parts, folder)
        stores = [str(folder / "bench.gpkg"), os.environ.get("GEO_BENCH_POSTGRES", "")]
        for store in filter(None, stores):
            spent = _apart(append, folder, store)
            kind = "PostGIS" if "://" in store else "embedded"
            click.echo(f"{kind:10} append {rows:,} rows: {spent.seconds:.1f} s, {spent.cpu:.1f} s "
                       f"of CPU, peak {spent.own:,.0f} MB")
            _reads(kind, store, rounds)


def _filled(name: str, rows: int) -> Path:
    """Make the data set; what an import keeps goes to the spare folder as well."""
    os.environ["GEO_VAR"] = name  # the stages' processes read it
    folder = Path(name)
    write_acled(folder / "made.csv", rows)
    (folder / PARTS).mkdir()
    return folder


def _reads(kind: str, store: str, rounds: int) -> None:
    wanted, _rejected = IncidentFilter.from_params(DAYS_OF_A_PART)
    opened = open_named(store)
    try:
        for told, asked in (("filtered", wanted), ("full", None)):
            taken, found = [], 0
            for _round in range(rounds):
                begun = time.perf_counter()
                found = len(opened.read_incidents(asked))
                taken.append((time.perf_counter() - begun) * 1000)
            click.echo(f"{kind:10} {told:9} {found:>10,} rows: first {taken[0]:9.1f} ms, "
                       f"median {sorted(taken)[len(taken) // 2]:9.1f} ms")
    finally:
        opened.close()


def parse(folder: Path) -> None:
    """Read the file and map its rows."""
    path = folder / "made.csv"
    found = recognise(path)
    for raw in open_raw(path, found).parts():
        found.drafts(raw)


def parse_and_geocode_here(folder: Path) -> None:
    """Do what an import does before it folds and writes, without further processes."""
    for _one in _slices(folder):
        pass


def keep_parts(folder: Path) -> None:
    """Keep the records for the stages that begin with them."""
    for n, one in enumerate(_slices(folder)):
        one.prepared.records().to_parquet(folder / PARTS / f"{n:05}.parquet")


def _slices(folder: Path) -> Iterator[Ready]:
    from geo.pipeline.run import mapped  # noqa: PLC0415 - the other benches need none of it
    from geo.pipeline.spread import Workers  # noqa: PLC0415

    path = folder / "made.csv"
    found = recognise(path)
    with mapped(path, open_raw(path, found), found, Workers()) as slices:
        yield from slices


def fold_all_parts(folder: Path) -> None:
    """Fold all records at once."""
    fold_records(pd.concat(_parts(folder), ignore_index=True), builtin_context())


def append(folder: Path, store: Path | str) -> None:
    """Append the records to a new store."""
    source = recognise(folder / "made.csv").source(folder / "made.csv")
    opened = open_named(store)
    opened.append_records(_parts(folder), [source], label="bench")
    opened.close()


def whole(folder: Path, store: Path) -> None:
    """Import the file as the command does."""
    from geo.pipeline.run import import_file  # noqa: PLC0415 - as above

    opened = open_named(store)
    import_file(folder / "made.csv", opened)
    opened.close()


def _parts(folder: Path) -> Iterator[pd.DataFrame]:
    for path in sorted((folder / PARTS).iterdir()):
        yield pd.read_parquet(path)


@dataclass(frozen=True)
class Spent:
    """What a stage took: seconds, of CPU with its children's, and peaks of memory (MB).

    ``part`` and ``busiest`` are what the stage itself told of its workers: seconds from the first
    one's begin to the last one's end, and the CPU of the busiest.
    """

    seconds: float
    cpu: float
    own: float
    children: float
    part: float = 0.0
    busiest: float = 0.0


def _apart(stage: Callable[..., object], *options: object) -> Spent:
    """Run a stage in a process of its own."""
    context = multiprocessing.get_context("spawn")
    answers: Any = context.SimpleQueue()
    child = context.Process(target=_run, args=(stage, options, answers))
    child.start()
    child.join()
    if child.exitcode or answers.empty():
        raise click.ClickException(_("The stage “{stage}” failed; what is above says why.").format(
            stage=stage.__name__))
    return Spent(*answers.get())


def _run(stage: Callable[..., object], options: tuple[object, ...], answers: Any  # noqa: ANN401
         ) -> None:
    begun = time.perf_counter()
    told = stage(*options)
    taken = time.perf_counter() - begun
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    answers.put((taken, sum(u.ru_utime + u.ru_stime for u in used),
                 *(u.ru_maxrss / 1024 for u in used), *(told if isinstance(told, tuple) else ())))
