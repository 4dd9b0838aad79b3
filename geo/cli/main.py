"""The commands.

Exit status: 0 done, 1 ``check`` found damage, 2 unusable input or usage, 3 partly rejected.
"""

from __future__ import annotations

import sys

import click

from geo.cli.lazy import Commands
from geo.errors import AtlasError
from geo.i18n import _
from geo.tables.garbage import collect_seldom

UNUSABLE = 2
PLACES = {
    "bench": "geo.cli.bench:bench", "brief": "geo.cli.brief:brief",
    "claims": "geo.cli.claims:claims",
    "copy-store": "geo.cli.copy_store:copy_store", "evaluate": "geo.cli.evaluate:evaluate",
    "export": "geo.cli.export:export", "extract": "geo.cli.extract:extract",
    "fetch": "geo.cli.fetch:fetch", "gazetteer": "geo.cli.gazetteer:gazetteer",
    "geocode": "geo.cli.geocode:geocode", "import": "geo.cli.imports:imports",
    "link": "geo.cli.link:link", "synth": "geo.cli.synth:synth",
    **{name: f"geo.cli.store:{name}" for name in ("backup", "changes", "check", "log", "restore",
                                                  "undo")},
}


@click.group(cls=Commands, places=PLACES, context_settings={"help_option_names": ["-h", "--help"]},
             help=_("Mali Incident Atlas: alleged attacks on civilians, and who says what."))
def main() -> None:
    """Hold the commands."""


def run() -> None:
    """Run the command line; the atlas's own errors are told in one line with status 2."""
    collect_seldom()  # what a command imports and reads hardly ever refers to itself in a circle
    try:
        main.main(prog_name="python -m geo", standalone_mode=True)
    except (AtlasError, OSError) as error:
        click.echo(_("Error: {error}").format(error=error), err=True)
        sys.exit(UNUSABLE)
