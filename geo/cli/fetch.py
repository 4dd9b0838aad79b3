"""``python -m geo fetch``: bring official data sets and import them.

Beside ``gazetteer install`` the only commands that go online; they say first what goes where.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

from geo.errors import InputError
from geo.fetch import official
from geo.fetch.acled import Account, fetch_acled
from geo.fetch.kept import folder, noted
from geo.fetch.official import release
from geo.fetch.ucdp import fetch_ucdp
from geo.i18n import N_, _, ngettext, number

_DAY = click.DateTime(formats=["%Y-%m-%d"])
_YES = click.option("--yes", "-y", is_flag=True, help=_("fetch without asking"))
_KEEP = click.option("--no-import", "only_fetch", is_flag=True,
                     help=_("fetch the file and leave it at that"))
_COMPLETE = click.option("--complete", is_flag=True, help=_(
    "take back what an earlier import told of these days and the file tells no more"))


@click.group(help=_("Fetch an official data set and import it. This goes online, and says first "
                    "where to, what is sent and on which terms the data come."))
def fetch() -> None:
    """Hold the commands."""


@fetch.command(help=_("Fetch a release of UCDP’s events (GED or candidates) and import the rows "
                      "of Mali."))
@click.option("--version", default=official.UCDP_NEWEST, show_default=True, metavar="VERSION",
              help=_("26.1 is a yearly release, 26.0.8 a month’s candidates"))
@click.option("--api", "interface", is_flag=True, help=_(
    "ask the interface for Mali alone, with your token from UCDP: UCDP_TOKEN, or you are asked"))
@click.option("--everywhere", is_flag=True, help=_("keep the rows of all countries"))
@_YES
@_KEEP
@_COMPLETE
def ucdp(version: str, interface: bool, everywhere: bool, yes: bool,  # noqa: FBT001 - click
         only_fetch: bool, complete: bool) -> None:  # noqa: FBT001
    """Say what is fetched, fetch it, import it."""
    wanted = release(version)
    url = f"{official.UCDP_API}/gedevents/{wanted.version}" if interface else wanted.url
    sent = (_("your token, and which country is wanted") if interface
            else _("nothing but the request for the file"))
    size = (_("a page of {n} rows at a time").format(n=number(1000)) if interface
            else _about(wanted.about_bytes))
    _agree(url, sent, size, "UCDP, Uppsala University; CC BY 4.0", wanted.series, yes=yes)
    token = _secret("UCDP_TOKEN", _("Token from UCDP")) if interface else ""
    with _bar(rows=interface) as report:
        path = fetch_ucdp(version, report, token=token, everywhere=everywhere)
    _import(path, only_fetch=only_fetch, complete=complete)


@fetch.command(help=_("Fetch ACLED’s events of a country with your own account and import them. "
                      "The account is read from ACLED_USERNAME and ACLED_PASSWORD, or you are "
                      "asked; it is not kept."))
@click.option("--since", required=True, type=_DAY, metavar="YYYY-MM-DD", help=_("first day"))
@click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help=_("last day; today if not given"))
@click.option("--country", default="Mali", show_default=True, help=_("as ACLED writes it"))
@_YES
@_KEEP
@_COMPLETE
def acled(since: datetime, until: datetime | None, country: str, yes: bool,  # noqa: FBT001
          only_fetch: bool, complete: bool) -> None:  # noqa: FBT001
    """Say what is fetched, ask for the account, fetch, import."""
    first, last = since.date(), until.date() if until else _today()
    _agree(f"{official.ACLED}/api/acled/read",
           _("your user name and password with ACLED, the country and the days"),
           _("a page of {n} rows at a time").format(n=number(5000)),
           _("ACLED; its own terms: not to be passed on, cited with the day of access"),
           "acled", yes=yes)
    account = Account(_secret("ACLED_USERNAME", _("User name with ACLED"), hide=False),
                      _secret("ACLED_PASSWORD", _("Password")))
    with _bar(rows=True) as report:
        path = fetch_acled(first, last, account, report, country)
    _import(path, only_fetch=only_fetch, complete=complete)


def _today() -> date:
    return datetime.now(UTC).date()


def _about(size: int) -> str:
    return _("about {n} MB").format(n=number(round(size / 1e6)))


def _agree(url: str, sent: str, size: str, licence: str, data_set: str, *, yes: bool) -> None:
    """Say what goes where and on which terms, and ask before anything leaves the machine."""
    click.echo(url)
    for lead, what in ((_("goes to"), urlsplit(url).hostname), (_("sent"), sent),
                       (_("comes"), size), (_("publisher and terms"), licence),
                       (_("kept in"), folder(data_set))):
        click.echo(f"  {lead}: {what}")
    if yes:
        return
    try:
        agreed = click.confirm(_("This goes online. Fetch it?"))
    except click.Abort:
        agreed = False
    if not agreed:
        raise InputError(N_("Nothing was fetched. To fetch without being asked, add --yes."))


def _secret(variable: str, asked: str, *, hide: bool = True) -> str:
    """Read from the environment, or ask, without showing what is typed; nothing is kept."""
    found = os.environ.get(variable, "")
    if found:
        return found
    try:
        return str(click.prompt(asked, hide_input=hide, err=True))
    except click.Abort:
        raise InputError(N_("Nothing was fetched: {variable} is not set, and nobody answered."),
                         variable=variable) from None


@contextmanager
def _bar(*, rows: bool) -> Iterator[Callable[[int, int | None], None]]:
    """Show how much is there: a bar where the whole is known, else a count."""
    with click.progressbar(length=1, label=_("Fetching"), file=sys.stderr) as bar:

        def report(done: int, total: int | None) -> None:
            told = (_("{n} rows").format(n=number(done)) if rows
                    else _about(total or done))
            bar.label = _("Fetching {size}").format(size=told)
            if total and bar.length != total:
                bar.length = total
            bar.update((done if total else 0) - bar.pos)

        yield report


def _import(path: Path, *, only_fetch: bool, complete: bool) -> None:
    """Tell what was fetched, and import it by the command that imports any file."""
    made = noted(path)
    told = ngettext("{path}: {n} row, {size} bytes, SHA-256 {sha256}",
                    "{path}: {n} rows, {size} bytes, SHA-256 {sha256}", made.rows)
    click.echo(told.format(path=path, n=number(made.rows), size=number(made.size),
                           sha256=made.sha256))
    if only_fetch:
        return
    from geo.cli.imports import imports  # noqa: PLC0415 - slow to load, wanted at the end only

    click.get_current_context().invoke(imports, files=(path,), complete=complete)
