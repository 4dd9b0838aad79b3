"""Text → a draft: the one place where the page meets those who read, link and keep reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geo.errors import AtlasError, InputError
from geo.i18n import N_
from geo.reports import kept
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Draft, Header
from geo.reports.extract import extract
from geo.reports.kept import keep, sha256_of
from geo.reports.model import Report
from geo.reports.text import guess_header, make_report
from geo.reports.text.origin import publisher_id
from geo.reports.text.reading import read_document

MOST = 300_000  # letters: a long report has a tenth of it


def file_text(path: Path) -> tuple[str, Header]:
    """Give the words of a file, and what it says of its publication. Raises InputError."""
    text, found = read_document(path)
    return text, Header(found.publisher, published_on=found.published_on)


def guessed(text: str, header: Header) -> Header:
    """Fill what a text itself says of its publication."""
    found = guess_header(text)
    publisher = header.publisher or found.publisher
    return replace(header, publisher=publisher, publisher_id=publisher_id(publisher),
                   published_on=header.published_on or found.published_on)


def report_of(text: str, header: Header) -> Report:
    """Cut a text into a report."""
    return make_report(text, published_on=header.published_on, publisher=header.publisher,
                       lang=header.lang or None, origin=header.origin or None)


def read(draft: Draft) -> Draft:
    """Read a draft's text, anew where it was read before. Raises InputError for far too much."""
    if len(draft.text) > MOST:
        raise InputError(N_("The text is longer than {n} characters: paste one report at a time."),
                         n=MOST)
    report = report_of(draft.text, draft.header)
    header = replace(draft.header, lang=report.lang or draft.header.lang,
                     publisher_id=report.publisher_id or draft.header.publisher_id,
                     origin=draft.header.origin or report.origin)
    found = candidates_of(extract(report))
    return replace(draft, header=header, sha256=sha256_of(draft.text),
                   candidates=found)


def keep_text(draft: Draft) -> None:
    """Keep a recorded report's text in the user's own store. Raises StoreError."""
    if draft.text:
        keep(draft.text)


def kept_text(sha256: str) -> str:
    """Give the text of a recorded report, ``""`` where it is not kept here."""
    try:
        return kept.read(sha256) if sha256 else ""
    except AtlasError:
        return ""
