"""``python -m geo claims``: who says what about one incident."""

from __future__ import annotations

import click

from geo.export import claims_csv
from geo.i18n import _
from geo.store.opening import open_store


@click.command(help=_("Print the claims of an incident as CSV."))
@click.argument("incident_id")
def claims(incident_id: str) -> None:
    """Print who says what about one incident."""
    found = open_store().read_claims(incident_id)
    if not found:
        raise click.UsageError(_("No incident has the id “{id}”; export shows all ids.").format(
            id=incident_id))
    click.echo(claims_csv(found), nl=False)
