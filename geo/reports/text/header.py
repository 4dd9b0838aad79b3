"""What a text says of its own publication: title, publisher, day, place of the dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from geo.model.frozen import record
from geo.reports.dates.words import MONTHS, plain
from geo.reports.model import Part
from geo.reports.text.captions import DATELINE, dateline_end
from geo.reports.text.dispatch import inner_dateline, printed_end
from geo.reports.text.issue import is_issue_line, last_day, names_issue
from geo.reports.text.lines import paragraphs
from geo.reports.text.masthead import masthead
from geo.reports.text.origin import outlet_in
from geo.reports.text.parts import parts_of

_FIRST = 4  # paragraphs among which the story begins
_HEAD, _TAIL = 12, 6  # paragraphs in which a page says when and by whom it was published
_LOOKED_AT = 20_000  # characters from each end
# Copied pages run into one another: "July 1, 2019World News".
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+([^\W\d_]{3,10})\.?,?\s+(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_CHANGED = re.compile(r"modifi|updated|mis(?:e)?\s+à\s+jour", re.IGNORECASE)
_STAMP = re.compile(r"publi|posted|issued|released|paru|\bdate", re.IGNORECASE)
_TAKEN = re.compile(  # when a photograph was: "September 9, 2021. AFP - ITS PHOTOGRAPHER"
    r"(?i:REUTERS/|Getty|/AFP|photo|picture|image|©)|"
    r"\b(?:AFP|AP|REUTERS|Reuters) [-–—] [A-Z]{2,} [A-Z]{2,}\b")
_LINE = 200  # characters
_SITE = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")


@record(frozen=True, slots=True)
class Header:
    """What is known of a publication; empty or None where the text does not say."""

    title: str = ""
    publisher: str = ""
    published_on: date | None = None
    place_line: str = ""


def guess_header(text: str) -> Header:
    """Find what a text states of its own publication; a day only where the year is written."""
    pieces = [text] if len(text) <= 2 * _LOOKED_AT else [text[:_LOOKED_AT], text[-_LOOKED_AT:]]
    blocks = [p[a:b] for p in pieces for a, b in paragraphs(p)]
    parts = parts_of(blocks)
    title = next((b for b, p in zip(blocks, parts, strict=True)
                  if p is Part.HEADLINE or (p is Part.CAPTION and names_issue(b))), "")
    place, agency, stated = _dateline(blocks[:_HEAD])
    edges = [b for at, b in enumerate(blocks) if at < _HEAD or at >= len(blocks) - _TAIL]
    lines = [b for b in edges if (b != title or names_issue(b)) and len(b) < _LINE
             and (b in _lines(blocks, parts))]
    outlet, line = masthead(blocks)
    return Header(_SITE.sub("", title), outlet or agency or _site(title) or _outlet(lines),
                  stated or stated_day(line) or _published(lines), place)


def _site(title: str) -> str:
    """Give the outlet at the end of a page's title."""
    found = _SITE.search(title)
    return outlet_in(found[0]) if found else ""


def _lines(blocks: Sequence[str], parts: Sequence[Part]) -> set[str]:
    return {b for b, p in zip(blocks, parts, strict=True) if p in (Part.CAPTION, Part.FURNITURE)}


def _outlet(lines: list[str]) -> str:
    return next((found for line in lines if not _TAKEN.search(line)
                 and (found := outlet_in(line))), "")


_PLAIN = re.compile(  # "Bamako, le 14 mai 2025 –"; "Moura, 27 March 2022 –" is an item of a list
    r"\(?(?:Bamako|Gao|Mopti|S[ée]gou|Kidal|Tombouctou|Timbuktu|Kayes|Sikasso|M[ée]naka|S[ée]var[ée]|"
    r"Koulikoro|Dakar|Niamey|Ouagadougou|Abidjan|Nouakchott|Gen[eè]v[ea]|Paris|London|Londres|"
    r"New York|Nairobi)(?:, Mali)?,? (?:le |on )?"
    r"(?:\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]{3,9}\.?,? \d{4}|[^\W\d_]{3,9}\.? \d{1,2}, \d{4})"
    r"\)?\s*(?:[-–—:.]|--)\s")


def _dateline(blocks: list[str]) -> tuple[str, str, date | None]:
    """Give place, agency and day of the first dateline."""
    for block in blocks:
        first, end = (0, dateline_end(block)) if dateline_end(block) else (
            inner_dateline(block) or (0, 0))
        found = DATELINE.match(block[first:end + 1]) if end else None
        if found:
            named = (found["place"] or "").strip(" ,")
            return named, (found["agency"] or "").strip(), stated_day(found[0])
    printed = next((b[:end] for b in blocks[:_FIRST] if (end := printed_end(b))), "")
    if printed and stated_day(printed):
        return "", outlet_in(printed), stated_day(printed)
    plain = [found for block in blocks if (found := _PLAIN.match(block))]
    return ("", "", stated_day(plain[0][0])) if len(plain) == 1 else ("", "", None)


def _published(lines: list[str]) -> date | None:
    """Give the day of the first date line, one that tells of a change only for want of another."""
    dated = [(_rank(line), day) for line in lines
             if not _TAKEN.search(line) and (day := stated_day(last_day(line)))]
    return min(dated, key=lambda d: d[0])[1] if dated else None


def _rank(line: str) -> int:
    """Rank a date line: a day of print, that of a bulletin, its period's last, a change."""
    if _CHANGED.search(line):
        return 3
    return is_issue_line(line) * (1 if names_issue(line) else 2) if not _STAMP.search(line) else 0


def stated_day(line: str) -> date | None:
    """Give the first full date of a line; of numbers the day is first if it can be.

    >>> stated_day("Publié le 1er janvier 2025"), stated_day("10/30/2024 5:18 AM")
    (datetime.date(2025, 1, 1), datetime.date(2024, 10, 30))
    """
    for pattern, order in ((_ISO, "ymd"), (_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"),
                           (_NUMBERS, "d-my"), (_NUMBERS, "m-dy")):
        for found in pattern.finditer(line):
            given = dict(zip(order, found.groups(), strict=True))
            month = MONTHS.get(plain(given["m"])) or (given["m"].isdigit() and int(given["m"]))
            try:
                return date(int(given["y"]), month or 0, int(given["d"]))
            except ValueError:
                continue
    return None
