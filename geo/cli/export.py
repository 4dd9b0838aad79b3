"""``python -m geo export``: what a filter shows → a file."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from geo.cli import reader_language
from geo.cli.filter_options import chosen_filter, filter_options
from geo.export import Audience, export_selection, notices, select
from geo.export.formats import format_of
from geo.export.selection import Progress, unseen
from geo.export.whole import refuse_unwritable
from geo.i18n import LANGUAGES, _, ngettext, number, use
from geo.store.opening import open_store

PATIENCE, EVERY = 1.0, 0.25  # seconds before a progress line appears, and between its states


@click.command(help=_(
    "Write incidents, their claims and a README to OUT, a .csv, .xlsx, .geojson, .gpkg, .parquet "
    "or .kml file; the filter goes by the names of the URL parameters."))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--audience", type=click.Choice([str(a) for a in Audience]), default="internal",
              show_default=True, help=_("public leaves out what may not be passed on"))
@click.option("--geometry", type=click.Choice(["point", "area"]), default="point",
              help=_("a point a row, or the shapes of units and routes"))
@click.option("--claims/--no-claims", "claims", default=True,
              help=_("with the claims of the incidents (default), or without"))
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default=None,
              help=_("language of titles and reasons"))
@filter_options
def export(out: Path, audience: str, geometry: str, lang: str | None, claims: bool,  # noqa: FBT001
           **options: Any) -> None:  # noqa: ANN401
    """Write what a filter shows to a file."""
    wanted = chosen_filter(options)
    format_of(out)  # a wrong ending or folder is told before anything is read
    refuse_unwritable(out)
    use(lang or "en")
    try:
        found = select(open_store(), wanted, Audience(audience), claims=claims)
        with _progress() as progress:
            files = export_selection(found, out, area=geometry == "area", progress=progress)
    finally:  # what goes wrong is told to the reader, whatever the file's language
        reader_language()
    told = ngettext("{n} row written to {path}.", "{n} rows written to {path}.",
                    len(found.incidents))
    click.echo(told.format(n=number(len(found.incidents)), path=out))
    for beside in files[1:]:
        click.echo(_("Beside it: {path}").format(path=beside))
    for notice in notices(found.metadata):
        click.echo(notice)


@contextmanager
def _progress() -> Iterator[Progress]:
    """Draw a line once the work takes more than a moment, where somebody is looking."""
    if not sys.stderr.isatty():
        yield unseen
        return
    drawn = time.monotonic() + PATIENCE - EVERY

    def draw(rows: int, of: int) -> None:
        nonlocal drawn
        if (now := time.monotonic()) - drawn >= EVERY:
            drawn = now
            line = _("{n} of {all} rows").format(n=number(rows), all=number(of))
            click.echo(f"\r\033[K{line}", nl=False, err=True)

    try:
        yield draw
    finally:
        click.echo("\r\033[K", nl=False, err=True)
