"""The commands.

Exit status: 0 done, 1 ``check`` found damage, 2 unusable input or usage, 3 partly rejected.
"""

from __future__ import annotations

import sys

import click

from geo.cli.bench import bench
from geo.cli.bench_geocode import bench_geocode
from geo.cli.bench_import import bench_import, bench_store
from geo.cli.copy_store import copy_store
from geo.cli.evaluate import evaluate
from geo.cli.export import export
from geo.cli.fetch import fetch
from geo.cli.gazetteer import gazetteer
from geo.cli.geocode import geocode
from geo.cli.imports import imports
from geo.cli.store import COMMANDS as STORE
from geo.cli.synth import synth
from geo.errors import AtlasError
from geo.export import claims_csv
from geo.i18n import _
from geo.store.opening import open_store

UNUSABLE = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]},
             help=_("Mali Incident Atlas: alleged attacks on civilians, and who says what."))
def main() -> None:
    """Hold the commands."""


for measure in (bench_geocode, bench_import, bench_store):
    bench.add_command(measure)
for command in (bench, copy_store, evaluate, export, fetch, gazetteer, geocode, imports, synth,
                *STORE):
    main.add_command(command)


@main.command(help=_("Print the claims of an incident as CSV."))
@click.argument("incident_id")
def claims(incident_id: str) -> None:
    """Print who says what about one incident."""
    found = open_store().read_claims(incident_id)
    if not found:
        raise click.UsageError(_("No incident has the id “{id}”; export shows all ids.").format(
            id=incident_id))
    click.echo(claims_csv(found), nl=False)


def run() -> None:
    """Run the command line; the atlas's own errors are told in one line with status 2."""
    try:
        main.main(prog_name="python -m geo", standalone_mode=True)
    except (AtlasError, OSError) as error:
        click.echo(_("Error: {error}").format(error=error), err=True)
        sys.exit(UNUSABLE)
