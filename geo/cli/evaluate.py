"""``python -m geo evaluate``: how right the atlas is on somebody's own list."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click
import pandas as pd

from geo.cli.extract import Job, worked
from geo.errors import InputError
from geo.gazetteer.evaluate import Evaluation
from geo.gazetteer.evaluate import evaluate as evaluated
from geo.gazetteer.ready import ready_index
from geo.i18n import N_, _
from geo.link.evaluate import LinkScore, evaluate_links, read_pairs
from geo.link.plain import links_among
from geo.reports.evaluate import Score, compare, figures


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


@evaluate.command("extract", help=_(
    "Read the reports in DIR and hold what is found against TRUTH.json, whose format "
    "docs/reports.md describes."))
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False,
                                                         path_type=Path))
@click.argument("truth", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--split", default="", help=_("only the reports that the truth marks so"))
@click.option("--faults", is_flag=True, help=_("list everything that is not as it should be"))
@click.option("--workers", type=click.IntRange(1, 64), default=1, metavar="N",
              help=_("share the reports among N processes"))
def evaluate_extract(folder: Path, truth: Path, split: str, workers: int, *, faults: bool) -> None:
    """Print how much of what the reports tell is found, and how right it is."""
    score, links = measured(folder, _truth(truth), split, workers)
    for name, share, n, total in figures(score):
        _line(name, share, n, total)
    _line("links (F1)", links.f1, links.right, links.right + len(links.missed))
    _line("forbidden links", None, len(links.forbidden), links.right + len(links.wrong))
    for fault in score.faults if faults else ():
        click.echo(fault)


def measured(folder: Path, truth: dict[str, Any], split: str = "", workers: int = 1
             ) -> tuple[Score, LinkScore]:
    """Read the reports that a truth names; give how right they are, and the links between them.

    Raises InputError for a report that cannot be read.
    """
    reports = [r for r in truth["reports"] if not split or r.get("split") == split]
    score, told = Score(), []
    events: dict[str, str] = {}
    for report, found in zip(reports, worked(_jobs(folder, reports), workers), strict=True):
        if isinstance(found, str):
            raise InputError(N_("{file} cannot be read: {why}"), file=report["file"], why=found)
        matched = compare(report, found["candidates"], score)
        named = [(_named(report["file"], c, matched), c) for c in found["candidates"]]
        events |= {f"{report['file']}#{event}": event for event in matched}
        told.append((report["file"], found["report"], named))
    links = evaluate_links(((one.left_id, one.right_id) for one in links_among(told)), events,
                           read_pairs(truth.get("not_same", ())), read_pairs(truth.get("same", ())))
    return score, links


def _jobs(folder: Path, reports: list[dict[str, Any]]) -> list[Job]:
    return [Job(folder / r["file"], date.fromisoformat(r["published_on"])
                if r.get("published_on") else None, r.get("publisher") or "", r.get("lang"))
            for r in reports]


def _named(file: str, candidate: dict[str, Any], matched: dict[str, dict[str, Any]]) -> str:
    """Give a candidate the id that the truth uses, where it was found to be one of its events."""
    event = next((e for e, c in matched.items() if c is candidate), candidate["id"])
    return f"{file}#{event}"


def _line(name: str, share: float | None, n: int, total: int) -> None:
    told = f"{100 * share:6.1f} %" if share is not None else ""
    click.echo(f"{name:28} {n:>6,} / {total:<6,} {told}")


def _truth(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        _reports = found["reports"]
    except (ValueError, KeyError, TypeError, UnicodeDecodeError) as fault:
        raise InputError(N_("{file} cannot be read as known answers: {why}"), file=path.name,
                         why=fault) from fault
    return found
