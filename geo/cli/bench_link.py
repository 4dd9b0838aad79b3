"""``python -m geo bench link``: how many pairs a second linking goes through."""

from __future__ import annotations

import time

import click

from geo.i18n import _
from geo.link.blocks import candidate_pairs
from geo.link.propose import Known, proposals_for
from geo.link.score import scored, worth_scoring
from geo.link.weights import BAR
from geo.synth import synthetic_frame


@click.command("link", help=_("Time linking N synthetic incidents: one against all, all pairs."))
@click.option("--n", default=100_000, show_default=True, type=click.IntRange(10))
def bench_link(n: int) -> None:
    """Print the seconds that each step takes, and pairs a second."""
    Known(synthetic_frame(100))  # tables are read before the clock runs
    frame = synthetic_frame(n)
    begun = time.perf_counter()
    known = Known(frame)
    read = time.perf_counter()
    proposals_for(frame.iloc[[n // 2]], known)
    one = time.perf_counter()
    close = found = 0
    for i, j in candidate_pairs(known.features):
        close += len(i)
        some, other = worth_scoring(known.features, i, known.features, j, BAR)
        pairs = scored(known.features, some, known.features, other)
        found += int((pairs.score >= BAR).sum())
    done = time.perf_counter()
    every = n * (n - 1) // 2
    click.echo(f"read {n:,} incidents: {read - begun:.2f} s; one against all: {one - read:.3f} s "
               f"({n / (one - read):,.0f} pairs/s)")
    click.echo(f"all {every:,} pairs: {done - one:.1f} s ({every / (done - one) / 1e6:,.0f} M "
               f"pairs/s); {close:,} close in time and space; {found:,} above the bar")
