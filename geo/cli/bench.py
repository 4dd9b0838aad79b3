"""``python -m geo bench``: figures, not tests. Timings are noisy; read the ratios."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

import click

from geo.builtin import builtin_claims
from geo.cli.lazy import Commands
from geo.filters import IncidentFilter
from geo.fold import fold_all
from geo.i18n import _
from geo.synth import synthetic_frame

_PARAMS: tuple[dict[str, list[str]], ...] = (
    {"since": ["2015-01-01"], "until": ["2020-06-30"]}, {"actor": ["fama"], "role": ["any"]},
    {"adm1": ["gao", "kidal"]}, {"killed": ["5"], "type": ["killing"]},
    {"response": ["denied"], "grade": ["corroborated"]}, {"q": ["synthetic:77"]},
)
SMALL = 100


PLACES = {
    "brief": "geo.cli.bench_brief:bench_brief",
    "geocode": "geo.cli.bench_geocode:bench_geocode", "import": "geo.cli.bench_import:bench_import",
    "link": "geo.cli.bench_link:bench_link", "map": "geo.cli.bench_map.command:bench_map",
    "store": "geo.cli.bench_import:bench_store",
}


@click.group(cls=Commands, places=PLACES,
             help=_("Measure: prints figures, both sides of a comparison in one run."))
def bench() -> None:
    """Hold the benchmarks."""


@bench.command("filter", help=_("Time the filter on N synthetic incidents beside 100."))
@click.option("--n", default=100_000, show_default=True, type=click.IntRange(1))
@click.option("--rounds", default=9, show_default=True, type=click.IntRange(1, 1000))
def bench_filter(n: int, rounds: int) -> None:
    """Print the median time of each kind of filter on a small and a large table."""
    small, large = synthetic_frame(SMALL), synthetic_frame(n)
    click.echo(f"{'filter':44}{SMALL:>8} rows {n:>9} rows   rows/s")
    for params in _PARAMS:
        wanted, _rejected = IncidentFilter.from_params(params)
        few, many = (median_ms(partial(wanted.mask, table), rounds) for table in (small, large))
        told = " ".join(f"{k}={','.join(v)}" for k, v in params.items())
        click.echo(f"{told:44}{few:10.2f} ms {many:11.2f} ms {n / many / 1000:8.1f} M")


@bench.command("fold", help=_("Time the fold of the built-in claims, repeated."))
@click.option("--times", default=200, show_default=True, type=click.IntRange(1))
def bench_fold(times: int) -> None:
    """Print claims folded a second."""
    claims = builtin_claims()
    list(fold_all(claims))  # the gazetteer is read once, before the clock runs
    seconds = median_ms(lambda: [list(fold_all(claims)) for _i in range(times)], 3) / 1000
    click.echo(f"{len(claims) * times:,} claims in {seconds:.2f} s: "
               f"{len(claims) * times / seconds:,.0f} claims/s")


def median_ms(work: Callable[[], object], rounds: int) -> float:
    """Time a piece of work several times; give the median in milliseconds."""
    taken = []
    for _round in range(rounds):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)
