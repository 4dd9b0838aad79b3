"""ACLED's events through its interface, with the user's own account.

The account is asked for a token (OAuth, password grant, client ``acled``), the token for the pages.
Neither is written anywhere. ACLED's terms do not allow its rows to be passed on.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from geo.errors import InputError
from geo.fetch import official
from geo.fetch.kept import folder, keep_rows
from geo.fetch.pages import Row, add_page, pages_in
from geo.fetch.web import RefusedError, answer_to
from geo.gazetteer.installed import locked
from geo.i18n import N_

PAGE = 5000  # rows; the most that ACLED sends at once
MOST_PAGES = 2000
_NO_TOKEN = 401
Report = Callable[[int, int | None], None]


@dataclass(frozen=True)
class Account:
    """A user's account with ACLED; it never shows in a text."""

    username: str = field(repr=False)
    password: str = field(repr=False)


def fetch_acled(since: date, until: date, account: Account, report: Report,
                country: str = "Mali") -> Path:
    """Fetch the events of a country between two days; give the CSV file they are in.

    ``report`` is called with the rows there are; what it raises ends the fetch, and the next one
    goes on from there. Raises InputError where ACLED refuses or cannot be reached, or has no rows.
    """
    if until < since:
        raise InputError(N_("The days {since} to {until} are in the wrong order."), since=since,
                         until=until)
    asked = {"_format": "json", "country": country, "event_date": f"{since}|{until}",
             "event_date_where": "BETWEEN", "limit": str(PAGE)}
    where = folder("acled")
    path = where / f"{_slug(country)}-{since}--{until}.csv"
    part = path.with_suffix(".part")
    with locked("fetch", seconds=0.5, where=where):
        rows = _rows(asked, part, account, report)
        if not rows:
            raise InputError(N_("ACLED has no event of {country} from {since} to {until}, or the "
                                "account may not see them."), country=country, since=since,
                             until=until)
        keep_rows(path, rows, f"{official.ACLED}/api/acled/read")
        part.unlink(missing_ok=True)
    return path


def _rows(asked: dict[str, str], part: Path, account: Account, report: Report) -> list[Row]:
    """Ask page by page until one brings nothing new; accounts may get short pages."""
    pages = pages_in(part, asked)
    known: dict[str, Row] = {_key(row): row for page in pages for row in page}
    token = ""
    while len(pages) < MOST_PAGES:
        report(len(known), None)
        page, token = _page(asked, len(pages) + 1, account, token)
        new = {key: row for row in page if (key := _key(row)) not in known}
        if not new:
            return list(known.values())
        known |= new
        pages.append(page)
        add_page(part, page)
    raise InputError(N_("ACLED sends page after page without end; nothing was kept."))


def _key(row: Row) -> str:
    return str(row["event_id_cnty"])


def _page(asked: dict[str, str], number: int, account: Account, token: str
          ) -> tuple[list[Row], str]:
    """Give a page and the token that opened it; a token that has run out is asked for anew."""
    had, token = token, token or _token(account)
    query = urllib.parse.urlencode({**asked, "page": str(number)})
    url = f"{official.ACLED}/api/acled/read?{query}"
    try:
        found = answer_to(url, {"Authorization": f"Bearer {token}"})
    except RefusedError as error:
        if error.status == _NO_TOKEN and had:
            return _page(asked, number, account, "")
        raise InputError(N_("ACLED does not open its data to this account ({status}): see in your "
                            "account whether its terms are accepted and its access covers these "
                            "days."), status=error.status) from None
    rows = found.get("data")
    if not isinstance(rows, list) or not all(isinstance(r, dict) and "event_id_cnty" in r
                                             for r in rows):
        raise InputError(N_("ACLED answers in another form than expected; download the file "
                            "yourself and import it."))
    return rows, token


def _token(account: Account) -> str:
    form = {"username": account.username, "password": account.password,
            "grant_type": "password", "client_id": "acled"}
    try:
        found = answer_to(f"{official.ACLED}/oauth/token", form=form)
    except RefusedError:
        raise InputError(N_("ACLED does not accept this user name and password.")) from None
    token = found.get("access_token")
    if not isinstance(token, str) or not token.isprintable() or not token:
        raise InputError(N_("ACLED gave no token for this account."))
    return token


def _slug(country: str) -> str:
    kept = "".join(c if c.isalnum() else "-" for c in country.casefold()).strip("-")
    return kept[:60] or "country"
