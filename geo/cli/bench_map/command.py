"""The command: what to measure, in which order, and where the figures go."""

from __future__ import annotations

import json
import signal
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from geo.cli.bench_map.figures import Measures
from geo.cli.bench_map.table import table
from geo.i18n import _

PARTS = ("baseline", "ours", "peers", "animation", "load", "sessions")


class Parts(click.ParamType[tuple[str, ...]]):
    """Names of parts, divided by commas."""

    name = "parts"

    def convert(self, value: Any, param: click.Parameter | None,  # noqa: ANN401 - click's own
                ctx: click.Context | None) -> tuple[str, ...]:
        """Take the names apart; an unknown one is a fault."""
        if isinstance(value, tuple):
            return value
        names = tuple(n.strip() for n in str(value).split(",") if n.strip())
        unknown = [n for n in names if n not in PARTS]
        if unknown or not names:
            self.fail(_("“{names}” is none of {values}.").format(
                names=", ".join(unknown), values=", ".join(PARTS)), param, ctx)
        return names


@click.command("map", help=_(
    "Drive the map in Chromium: filter changes from click to painted beside a bare page with the "
    "same widgets and beside other maps, first load, animation, bytes, and many sessions at once."))
@click.option("--n", default=100_000, show_default=True, type=click.IntRange(1),
              help=_("incidents of the made-up store"))
@click.option("--large", default=1_000_000, show_default=True, type=click.IntRange(0),
              help=_("incidents of the second, large store; 0 leaves it out"))
@click.option("--rounds", default=36, show_default=True, type=click.IntRange(1, 1000),
              help=_("filter changes of each page; slow peers have fewer"))
@click.option("--only", default=",".join(PARTS), show_default=True, type=Parts(),
              help=_("parts to measure, divided by commas"))
@click.option("--store", default="", metavar="PATH",
              help=_("measure this store instead of a made-up one"))
@click.option("--large-store", default="", metavar="PATH",
              help=_("measure this store as the large one"))
@click.option("--json", "out", type=click.Path(dir_okay=False, path_type=Path),
              help=_("write all figures to this file too"))
def bench_map(n: int, large: int, rounds: int, only: tuple[str, ...], store: str,
              large_store: str, out: Path | None) -> None:
    """Measure, print the table, and leave nothing behind."""
    from geo.cli.bench_map.run import Plan, measured  # noqa: PLC0415 - drives a browser

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends as Ctrl-C does
    run = Measures()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-map-", ignore_cleanup_errors=True) as name:
            measured(Plan(n, large, rounds, only, store, large_store, Path(name), _tell), run)
    finally:  # what was measured is told even if somebody stopped the rest
        click.echo("\n".join(table(run)))
        if out is not None:
            write(run, out)


def _tell(words: str) -> None:
    click.echo(words, err=True)


def write(run: Measures, out: Path) -> None:
    """Write the figures as JSON."""
    out.write_text(json.dumps(asdict(run), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
