"""The commands.

Exit status: 0 done, 1 ``check`` found damage, 2 unusable input or usage, 3 partly rejected.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from geo.cli import reader_language
from geo.cli.bench import bench
from geo.cli.bench_geocode import bench_geocode
from geo.cli.evaluate import evaluate
from geo.cli.filter_options import chosen_filter, filter_options
from geo.cli.gazetteer import gazetteer
from geo.cli.geocode import geocode
from geo.errors import AtlasError, StoreError
from geo.export import claims_csv, export_incidents
from geo.i18n import LANGUAGES, _, ngettext, number, use
from geo.store.opening import open_store, store_path

OK, DAMAGED, UNUSABLE = 0, 1, 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]},
             help=_("Mali Incident Atlas: alleged attacks on civilians, and who says what."))
def main() -> None:
    """Hold the commands."""


bench.add_command(bench_geocode)
for command in (bench, evaluate, gazetteer, geocode):
    main.add_command(command)


@main.command(help=_("Write incidents to OUT, a .geojson or .csv file; the filter goes by the "
                     "names of the URL parameters."))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--geometry", type=click.Choice(["point", "area"]), default="point",
              help=_("a point a row, or the shapes of units and routes"))
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default=None,
              help=_("language of titles and reasons"))
@filter_options
def export(out: Path, geometry: str, lang: str | None, **options: Any) -> None:  # noqa: ANN401
    """Write what a filter shows to a file."""
    wanted = chosen_filter(options)
    use(lang or "en")
    store = open_store()
    found = store.read_incidents(wanted)
    metadata = {"filter": wanted.describe(), "parameters": wanted.to_params(),
                "store_version": store.version()}
    export_incidents(found, out, area=geometry == "area", metadata=metadata)
    reader_language()
    told = ngettext("{n} row written to {path}.", "{n} rows written to {path}.", len(found))
    click.echo(told.format(n=number(len(found)), path=out))


@main.command(help=_("Print the claims of an incident as CSV."))
@click.argument("incident_id")
def claims(incident_id: str) -> None:
    """Print who says what about one incident."""
    found = open_store().read_claims(incident_id)
    if not found:
        raise click.UsageError(_("No incident has the id “{id}”; export shows all ids.").format(
            id=incident_id))
    click.echo(claims_csv(found), nl=False)


@main.command(help=_("Check the store for damage: file, log, claims and fold."))
def check() -> None:
    """Tell every fault, and leave with status 1 if there is one."""
    try:
        found = open_store(built_in=not store_path().exists()).check()
    except StoreError as error:
        found = [str(error)]
    for fault in found:
        click.echo(fault, err=True)
    if found:
        sys.exit(DAMAGED)
    click.echo(_("The store is sound."))


@main.command(help=_("Copy the store to a file, while others may write."))
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
def backup(to: Path) -> None:
    """Copy the store; the copy opens in QGIS as well."""
    open_store().backup(to)
    click.echo(_("Copied to {path}.").format(path=to))


def run() -> None:
    """Run the command line; the atlas's own errors are told in one line with status 2."""
    try:
        main.main(prog_name="python -m geo", standalone_mode=True)
    except (AtlasError, OSError) as error:
        click.echo(_("Error: {error}").format(error=error), err=True)
        sys.exit(UNUSABLE)
