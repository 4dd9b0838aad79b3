"""UCDP's events: the published file of a release, or the interface with the user's own token."""

from __future__ import annotations

import csv
import io
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from geo.errors import InputError
from geo.fetch import official
from geo.fetch.kept import folder, keep_rows, note, whole
from geo.fetch.official import Release, release
from geo.fetch.pages import Row, add_page, pages_in
from geo.fetch.web import RefusedError, answer_to, secure_url
from geo.gazetteer.download import Fetched, fetch
from geo.gazetteer.installed import locked
from geo.i18n import N_
from geo.tables.archive import open_zip

PAGE = 1000  # rows
MOST_PAGES = 5000
MAX_UNPACKED = 3_000_000_000  # bytes; the release of 2026 has about 0.3 GB
MAX_CELL = 10_000_000
_HEADER = {"id", "country_id", "where_prec", "date_start"}
Report = Callable[[int, int | None], None]


def fetch_ucdp(version: str, report: Report, *, token: str = "", everywhere: bool = False) -> Path:
    """Fetch a release of UCDP's events; give the CSV file they are in.

    With a ``token`` the interface is asked for the events of Mali alone (``report`` counts rows),
    without one the published file of the whole world is fetched (``report`` counts bytes) and the
    rows of Mali are taken out of it. ``everywhere`` keeps all countries. What ``report`` raises
    ends the fetch, and the next one goes on from there. Raises InputError where UCDP has no such
    release, refuses or cannot be reached.
    """
    wanted = release(version)
    where = folder(wanted.series)
    path = where / f"{wanted.stem}{'-world' if everywhere else ''}.csv"
    with locked("fetch", seconds=0.5, where=where):
        if token:
            _through_interface(wanted, path, token, report, everywhere=everywhere)
        else:
            _from_file(wanted, path, report, everywhere=everywhere)
    return path


def _from_file(wanted: Release, path: Path, report: Report, *, everywhere: bool) -> None:
    found = fetch(secure_url(wanted.url), report, path.parent, same_host=True)
    try:
        rows = _unpack(found, wanted, path, everywhere=everywhere)
    finally:
        found.path.unlink(missing_ok=True)
    note(path, wanted.url, rows, found.sha256)


def _unpack(found: Fetched, wanted: Release, path: Path, *, everywhere: bool) -> int:
    """Write the rows that are wanted; give how many there are."""
    with _opened(found, wanted) as lines, whole(path) as part, \
            part.open("w", encoding="utf-8", newline="") as file:
        csv.field_size_limit(MAX_CELL)
        reader, writer = csv.reader(lines, strict=True), csv.writer(file)
        try:
            header = next(reader, [])
            if not set(header) >= _HEADER:
                raise InputError(N_("{url} is no file of UCDP’s events."), url=wanted.url)
            writer.writerow(header)
            at, width, rows = header.index("country_id"), len(header), 0
            for row in reader:
                if len(row) != width:
                    raise InputError(N_("{url} is damaged at line {line}."), url=wanted.url,
                                     line=reader.line_num)
                if everywhere or row[at].removesuffix(".0") == official.UCDP_MALI:
                    writer.writerow(row)
                    rows += 1
        except (csv.Error, UnicodeDecodeError, OSError) as error:
            raise InputError(N_("{url} is damaged at line {line}."), url=wanted.url,
                             line=reader.line_num) from error
        return rows


@contextmanager
def _opened(found: Fetched, wanted: Release) -> Iterator[IO[str]]:
    """Open the CSV, which the yearly releases pack in a zip archive."""
    if not wanted.url.endswith(".zip"):
        with found.path.open(encoding="utf-8-sig", newline="") as lines:
            yield lines
        return
    with open_zip(found.path, max_unpacked=MAX_UNPACKED) as archive:
        members = [m for m in archive.infolist() if m.filename.lower().endswith(".csv")]
        if len(members) != 1:
            raise InputError(N_("{url} is no file of UCDP’s events."), url=wanted.url)
        with archive.open(members[0]) as packed:
            yield io.TextIOWrapper(packed, encoding="utf-8-sig", newline="")


def _through_interface(wanted: Release, path: Path, token: str, report: Report, *,
                       everywhere: bool) -> None:
    asked = {"pagesize": str(PAGE)} | ({} if everywhere else {"Country": official.UCDP_MALI})
    url = f"{official.UCDP_API}/gedevents/{wanted.version}"
    part = path.with_suffix(".part")
    rows = _rows(url, asked, part, token, report)
    if not rows:
        raise InputError(N_("UCDP has no events of this release ({version})."),
                         version=wanted.version)
    keep_rows(path, rows, url)
    part.unlink(missing_ok=True)


def _rows(url: str, asked: dict[str, str], part: Path, token: str, report: Report) -> list[Row]:
    """Ask page by page until all that are counted are there.

    Whether pages are numbered from 0 or from 1 is not documented: one page may be a repetition.
    """
    pages = pages_in(part, asked)
    known = {str(row["id"]): row for page in pages for row in page}
    fruitless = 0
    for number in range(len(pages), MOST_PAGES):
        page, total = _page(url, {**asked, "page": str(number)}, token)
        new = {str(row["id"]): row for row in page if str(row["id"]) not in known}
        known |= new
        report(len(known), total)
        if new:
            add_page(part, page)
        if len(known) == total:
            return list(known.values())
        fruitless = 0 if new else fruitless + 1
        if fruitless > 1 or len(known) > total:
            part.unlink(missing_ok=True)
            raise InputError(N_("UCDP counts {total} events and sent {n}; nothing was kept. Try "
                                "again."), total=total, n=len(known))
    raise InputError(N_("UCDP sends page after page without end; nothing was kept."))


def _page(url: str, asked: dict[str, str], token: str) -> tuple[list[Row], int]:
    try:
        found = answer_to(f"{url}?{urllib.parse.urlencode(asked)}",
                          {"x-ucdp-access-token": token})
    except RefusedError as error:
        raise InputError(N_("UCDP does not accept this token ({status})."),
                         status=error.status) from None
    rows, total = found.get("Result"), found.get("TotalCount")
    if not isinstance(rows, list) or not isinstance(total, int) or not all(
            isinstance(row, dict) and "id" in row for row in rows):
        raise InputError(N_("UCDP answers in another form than expected; download the file "
                            "yourself and import it."))
    return rows, total
