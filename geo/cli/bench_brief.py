"""``python -m geo bench brief``: how long pictures and PDFs take, warm."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import geopandas as gpd

from geo.brief.content import make
from geo.brief.model import Request, Size, Template
from geo.cli.bench import median_ms
from geo.filters import IncidentFilter
from geo.fold.context import builtin_context
from geo.i18n import _
from geo.synth import synthetic_frame

PAGES = 20


class Crowd:
    """A store that holds nothing but made-up incidents."""

    def __init__(self, n: int) -> None:
        """Make the incidents."""
        self.frame = synthetic_frame(n)

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give all of them."""
        del wanted
        return self.frame.copy(deep=False)

    def read_sources(self) -> dict[str, Any]:
        """Give no source."""
        return {}

    def context(self) -> Any:  # noqa: ANN401 - as the built-in data have it
        """Give actors and parents."""
        return builtin_context()

    def version(self) -> str:
        """Give a version that no store has."""
        return "0" * 64

    def batches(self) -> list[Any]:
        """Give no log."""
        return []

    def iter_claims(self, ids: Iterable[str] | None = None) -> Iterator[Any]:
        """Give no claim."""
        del ids
        return iter(())


@click.command("brief", help=_("Time PNGs of N synthetic incidents, and a PDF of 20 pages."))
@click.option("--n", "counts", multiple=True, default=(1_000, 10_000), show_default=True,
              type=click.IntRange(1))
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, 100))
def bench_brief(counts: tuple[int, ...], rounds: int) -> None:
    """Print the median milliseconds of a picture, and the seconds of a PDF."""
    for n in counts:
        _picture(Crowd(n), n, rounds)
    _pages(Crowd(counts[0]), counts[0])


def _picture(store: Any, n: int, rounds: int) -> None:  # noqa: ANN401 - a part of a Store
    from geo.brief.files import render_png  # noqa: PLC0415 - a second to load

    for size in Size:
        request = Request(size=size)
        brief = make(request, store)
        render_png(brief)  # fonts and base map are read before the clock runs
        content = median_ms(lambda request=request: make(request, store), rounds)  # type: ignore[misc]
        drawing = median_ms(lambda brief=brief: render_png(brief), rounds)  # type: ignore[misc]
        click.echo(f"{n:>7,} incidents, {size:6}: content {content:6.0f} ms, PNG {drawing:6.0f} "
                   "ms")


def _pages(store: Any, n: int) -> None:  # noqa: ANN401
    from geo.brief.files import write  # noqa: PLC0415

    brief = make(Request(template=Template.MAP), store)
    briefs = [replace(brief, region_name=f"{i}") for i in range(PAGES - 1)]
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        write(briefs, Path(folder) / "brief.pdf")
        taken = time.perf_counter() - begun
    click.echo(f"PDF of {PAGES} pages, {n:,} incidents on each: {taken:.1f} s")
