"""``python -m geo evaluate``: how right the atlas is on somebody's own list."""

from __future__ import annotations

from pathlib import Path

import click
import pandas as pd

from geo.errors import InputError
from geo.gazetteer.evaluate import Evaluation
from geo.gazetteer.evaluate import evaluate as evaluated
from geo.gazetteer.ready import ready_index
from geo.i18n import N_, _


@click.group(help=_("Compare with a list of known answers: prints a table."))
def evaluate() -> None:
    """Hold the evaluations."""


@evaluate.command("geocode", help=_(
    "Resolve FILE (CSV or Parquet; columns place, lat, lon and if known adm1, adm2, kind) with "
    "what is installed. The list must not come from an installed gazetteer."))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--rows", type=click.IntRange(1), default=None, help=_("only the first rows"))
def evaluate_geocode(file: Path, rows: int | None) -> None:
    """Print what became of the rows, and whether the scores hold."""
    truth = read_truth(file)
    print_evaluation(evaluated(ready_index(), truth.head(rows or len(truth))))


def read_truth(file: Path) -> pd.DataFrame:
    """Read a list with known places; raise InputError, naming the file, if it cannot be read."""
    try:
        if file.suffix.casefold() in {".parquet", ".geoparquet"}:
            return pd.read_parquet(file).reset_index(drop=True)
        return pd.read_csv(file, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (ValueError, OSError, UnicodeDecodeError) as fault:
        raise InputError(N_("{file} cannot be read as a table: {why}"), file=file.name,
                         why=fault) from fault


def print_evaluation(found: Evaluation) -> None:
    """Print the table and the reliability of the scores."""
    for told, n, total in found.figures():
        share = f"{100 * n / total:6.2f} %" if total else "       –"
        words = _(told)
        click.echo(f"{words:76} {n:>8,} / {total:<8,} {share}")
    click.echo()
    click.echo(_("Reliability: of the answers with a score, how many are right (within 10 km)"))
    head = (_("score"), _("answers"), _("mean"), _("right"))
    click.echo("{:>8} {:>9} {:>7} {:>7}".format(*head))
    for low, n, mean, right in found.reliability():
        click.echo(f"{low:8.1f} {n:9,} {mean:7.3f} {right:7.3f}")
