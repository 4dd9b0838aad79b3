"""``python -m geo link``: which incidents of a store may be one, and what somebody judged."""

from __future__ import annotations

import getpass
from pathlib import Path

import click
import pandas as pd

from geo.cli import reader_language
from geo.errors import InputError
from geo.export.whole import write_whole
from geo.i18n import N_, _, language, ngettext, number
from geo.labels import tell
from geo.link.propose import Known, Link, folded_apart, proposals_in
from geo.link.weights import BAR
from geo.model.judgement import Judgement, Verdict
from geo.store.opening import open_store
from geo.store.sql_store import SqlStore
from geo.tables.formulas import safe_text


@click.command(help=_(
    "List the incidents that may be one, likeliest first, with a score and the reasons. Nothing is "
    "merged unless you judge: --judge LEFT RIGHT same; a later judgement or “undo” takes it back."))
@click.option("--store", "named", default=None,
              help=_("a file or address; else what GEO_STORE names"))
@click.option("--csv", "out", type=click.Path(dir_okay=False, path_type=Path), default=None,
              help=_("write the list to a CSV file"))
@click.option("--bar", type=click.FloatRange(0.01, 0.99), default=BAR, show_default=True,
              help=_("the score from which a pair is listed"))
@click.option("--judge", nargs=3, metavar="LEFT RIGHT VERDICT", default=None,
              help=_("say that two incidents are “same”, “different” or “unsure”"))
@click.option("--why", default="", help=_("why you judge so; kept with the judgement"))
@click.option("--by", default="", help=_("who judges; your user name if nobody is named"))
@click.option("--judged", is_flag=True, help=_("list the judgements instead: who, when and why"))
def link(named: str | None, out: Path | None, bar: float, judge: tuple[str, str, str] | None,
         why: str, by: str, *, judged: bool) -> None:
    """List proposals or judgements, or keep a judgement."""
    reader_language()
    store = open_store(named)
    try:
        if judge:
            _judge(store, judge, why, by)
        elif judged:
            _print(_judgements(store.judgements()), out)
        else:
            _print(_proposals(store, bar), out)
    finally:
        store.close()


def _judge(store: SqlStore, judge: tuple[str, str, str], why: str, by: str) -> None:
    left, right, verdict = judge
    if verdict != Verdict.UNSURE and not why.strip():
        raise InputError(N_("Say why: a judgement without a reason helps nobody later (--why)."))
    made = store.judge(left, right, verdict, recorded_by=by or _user(), why=why.strip())
    click.echo(_("Kept as batch {batch}; “undo {batch}” takes it back.").format(
        batch=made.batch_id))
    if verdict == Verdict.SAME:
        click.echo(_("Both are now one incident, “{id}”; no claim was changed.").format(
            id=store.canonical(left)))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in this container
        return "cli"


def known_of(store: SqlStore) -> Known:
    """Read what proposals need of a store: incidents, judgements, the members of merged ones."""
    made = store.judgements()
    members = {i for j in made if j.stands and j.verdict is Verdict.SAME for i in j.pair}
    apart = folded_apart(store.iter_claims(members), store.context()) if members else None
    return Known(store.read_incidents(), made, apart)


def _proposals(store: SqlStore, bar: float) -> pd.DataFrame:
    known = known_of(store)
    titles = known.frame.set_index("incident_id")["title_fr" if language() == "fr" else "title"]
    rows = [_row(found, titles) for found in proposals_in(known, bar=bar)]
    return pd.DataFrame(rows, columns=["score", "left_id", "left_title", "right_id",
                                       "right_title", "unsure", "reasons"])


def _row(found: Link, titles: pd.Series) -> tuple[str, ...]:
    return (f"{found.score:.3f}", found.left_id, str(titles[found.left_id]), found.right_id,
            str(titles[found.right_id]), "unsure" if found.unsure else "",
            " ".join(tell(r) for r in found.reasons))


def _judgements(made: list[Judgement]) -> pd.DataFrame:
    rows = [(str(j.batch_id), j.left_id, j.right_id, str(j.verdict), j.recorded_by,
             j.recorded_at, j.why, "yes" if j.stands else "no") for j in made]
    return pd.DataFrame(rows, columns=["batch", "left_id", "right_id", "verdict", "by", "at",
                                       "why", "stands"])


def _print(table: pd.DataFrame, out: Path | None) -> None:
    if out:
        write_whole(out, table.map(safe_text).to_csv(index=False, lineterminator="\n"))
        told = ngettext("{n} row written to {path}.", "{n} rows written to {path}.", len(table))
        click.echo(told.format(n=number(len(table)), path=out))
        return
    for cells in table.itertuples(index=False):
        click.echo("\t".join(_plain(str(c)) for c in cells))
    if table.empty:
        click.echo(_("Nothing to list."))


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)  # it goes to a terminal
