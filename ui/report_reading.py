"""Text → a draft: the one place where the page meets those who read, link and keep reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geo.errors import AtlasError, InputError
from geo.i18n import N_, number
from geo.reports import kept
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Draft, Header
from geo.reports.extract import extract
from geo.reports.kept import keep, sha256_of
from geo.reports.model import Report
from geo.reports.private import persons_in
from geo.reports.text import guess_header, make_report
from geo.reports.text.language import is_foreign
from geo.reports.text.origin import publisher_id
from geo.reports.text.reading import read_document
from ui.report_before import header_before, with_recorded

OTHER = "und"  # a language that is not read: ISO 639 calls it undetermined
MOST = 300_000  # letters: a long report has a tenth of it


def file_text(path: Path) -> tuple[str, Header]:
    """Give the words of a file, and what it says of its publication. Raises InputError."""
    text, found = read_document(path)
    publisher = "" if persons_in(found.publisher) else found.publisher  # a page of somebody's own
    return text, Header(publisher, published_on=found.published_on)


def guessed(text: str, header: Header) -> Header:
    """Fill what a text itself says of its publication."""
    found, header = guess_header(text), header_before(text, header)
    publisher = header.publisher or found.publisher
    return replace(header, publisher=publisher,
                   publisher_id=header.publisher_id or publisher_id(publisher),
                   published_on=header.published_on or found.published_on)


def report_of(text: str, header: Header) -> Report:
    """Cut a text into a report."""
    return make_report(text, published_on=header.published_on, publisher=header.publisher,
                       lang=header.lang or None, origin=header.origin or None)


def read(draft: Draft) -> Draft:
    """Read a draft's text, anew where it was read before. Raises InputError for far too much."""
    if len(draft.text) > MOST:
        raise InputError(N_("The text is longer than {n} characters: paste one report at a time."),
                         n=number(MOST))
    report = report_of(draft.text, draft.header)
    header = replace(draft.header, lang=_language(draft, report),
                     publisher_id=report.publisher_id or draft.header.publisher_id,
                     origin=draft.header.origin or report.origin)
    found = candidates_of(extract(report))
    return with_recorded(replace(draft, header=header, sha256=sha256_of(draft.text),
                                 candidates=found, read_as=""))


def _language(draft: Draft, report: Report) -> str:
    """Give the language of a text: what somebody chose, else what its words tell."""
    if draft.header.lang in (report.lang, OTHER):
        return draft.header.lang
    return OTHER if not draft.header.lang and is_foreign(draft.text) else report.lang


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
