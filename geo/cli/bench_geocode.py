"""``python -m geo bench geocode``: both sides of each comparison in one run, on made-up rows."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from geo.gazetteer import units
from geo.gazetteer.ready import all_entries, ready_index
from geo.gazetteer.resolver import Query, build_index, resolve, resolve_many, resolve_unique
from geo.gazetteer.toponym import fold_many
from geo.gazetteer.toponym_index import Index, load_index, save_index
from geo.i18n import _

T = TypeVar("T")
_LETTERS = "aeioubdfgklmnrst"
_SINGLE = 300


@click.command("geocode", help=_("Time the resolver beside rapidfuzz and geopandas."))
@click.option("--rows", default=10_000_000, show_default=True, type=click.IntRange(1000))
@click.option("--distinct", default=30_000, show_default=True, type=click.IntRange(100))
@click.option("--points", default=1_000_000, show_default=True, type=click.IntRange(1000))
def bench_geocode(rows: int, distinct: int, points: int) -> None:
    """Print rows, strings and points a second."""
    index = ready_index()
    click.echo(_("{n:,} places are indexed.").format(n=len(index)))
    _time_index()
    rng = np.random.default_rng(7)
    written = _written(index, distinct, rng)
    spoilt = [_spoilt(name, rng) for name in written]
    resolve_unique(index, [Query(t) for t in written[:100]])  # tables are read before the clock
    _time_rows(index, written, rows, rng)
    for told, names in ((_("distinct, exact or folded"), written), (_("distinct, near"), spoilt)):
        seconds, _found = _timed(partial(_table, index, names))
        _tell(told, len(names), seconds)
    _time_extract_one(index, spoilt)
    _time_single(index, written)
    _time_points(points, rng)


def _table(index: Index, names: list[str]) -> pd.DataFrame:
    return resolve_unique(index, [Query(t) for t in names]).table


def _written(index: Index, n: int, rng: np.random.Generator) -> list[str]:
    """Write indexed names in ways that only differ in case, hyphens and number."""
    picked = index.name[rng.integers(0, len(index), n)].tolist()
    ways: list[Callable[[str], str]] = [str, str.upper, str.lower,
                                        lambda t: t.replace(" ", "-"),
                                        lambda t: t.replace("-", " ")]
    return [ways[i % len(ways)](name) + " " * (i // len(index))
            for i, name in enumerate(picked)]


def _spoilt(name: str, rng: np.random.Generator) -> str:
    """Put one wrong letter into a name."""
    at = int(rng.integers(1, max(len(name.rstrip()), 2)))
    return name[:at] + _LETTERS[int(rng.integers(len(_LETTERS)))] + name[at + 1:]


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, found


def _tell(told: str, n: int, seconds: float) -> None:
    click.echo(f"{told:58} {n:>11,} {seconds:9.3f} s {n / seconds:>14,.0f}/s")


def _time_index() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.npz"
        seconds, index = _timed(lambda: build_index(all_entries()))
        _tell(_("index built"), len(index), seconds)
        save_index(index, path)
        seconds, _index = _timed(lambda: load_index(path))
        _tell(_("index loaded from its cache"), len(index), seconds)


def _time_rows(index: Index, written: list[str], rows: int, rng: np.random.Generator) -> None:
    column = pd.Series(written, dtype="str").take(rng.integers(0, len(written), rows))
    column = column.reset_index(drop=True)
    seconds, _frame = _timed(lambda: resolve_many(index, column).frame())
    _tell(_("rows of {n:,} strings, all columns").format(n=len(written)), rows, seconds)


def _time_extract_one(index: Index, spoilt: list[str]) -> None:
    """Do what people do without an index: compare each string with every name."""
    names = list(dict.fromkeys(index.folded.tolist()))
    some = fold_many(spoilt[:_SINGLE])
    seconds, _found = _timed(lambda: [process.extractOne(t, names, scorer=fuzz.ratio)
                                      for t in some])
    _tell("  rapidfuzz.process.extractOne", len(some), seconds)


def _time_single(index: Index, written: list[str]) -> None:
    some = written[:_SINGLE]
    seconds, _found = _timed(lambda: [resolve(index, t, adm1="Mopti") for t in some])
    told = _("one row at a time")
    click.echo(f"{told:58} {seconds / len(some) * 1000:.2f} ms")


def _time_points(n: int, rng: np.random.Generator) -> None:
    lon: NDArray[np.float64] = rng.uniform(-12.2, 4.2, n)
    lat: NDArray[np.float64] = rng.uniform(10.2, 24.9, n)
    seconds, _grid = _timed(lambda: units.communes_at(lon[:1], lat[:1]))
    seconds, _first = _timed(lambda: units.communes_at(lon, lat))
    _tell(_("points to communes, the grid laid first"), n, seconds)
    seconds, _found = _timed(lambda: units.communes_at(lon, lat))
    _tell(_("points to communes"), n, seconds)
    table = gpd.GeoDataFrame(geometry=gpd.points_from_xy(lon, lat), crs=4326)
    seconds, _joined = _timed(lambda: table.sjoin(units.communes(), predicate="within"))
    _tell("  geopandas.sjoin", n, seconds)
