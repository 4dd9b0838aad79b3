"""``python -m geo synth``: a made-up data set of any size, to try out and to measure with."""

from __future__ import annotations

from pathlib import Path

import click

from geo.export.whole import put
from geo.i18n import _, ngettext, number
from geo.synth_acled import refuse_ending, write_acled

WORTH_A_BAR = 500_000


@click.command(help=_("Write N made-up rows in the shape of an ACLED export to OUT, a .csv or "
                      ".parquet file. Every row says that it is synthetic."))
@click.argument("n", type=click.IntRange(1, 100_000_000))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help=_("the same number makes the same rows"))
def synth(n: int, out: Path, seed: int) -> None:
    """Write synthetic rows, telling how far it is."""
    refuse_ending(out)
    with click.progressbar(length=n, label=_("Rows"), show_pos=True, hidden=n < WORTH_A_BAR
                           ) as shown:
        done = 0

        def progress(rows: int) -> None:
            nonlocal done
            shown.update(rows - done)
            done = rows

        put({out: lambda part: write_acled(part, n, seed, progress)})
    told = ngettext("{n} row written to {path}.", "{n} rows written to {path}.", n)
    click.echo(told.format(n=number(n), path=out))
