"""Where a line goes over into an agency's story: behind its slug, a note, or who wrote it and when.

"MALI: two dead in raid BAMAKO, 3 May 2025 (AFP) - Gunmen …", "(Adds quotes) BAMAKO, May 3 (AFP) -
Gunmen …", "AFP, 3 May 2025. Gunmen …": pages that lost their line breaks run these together.
"""

from __future__ import annotations

import re

from geo.reports.model import Part, Span
from geo.reports.text.captions import DATE
from geo.reports.text.origin import outlet_in

_LOOKED_AT = 320  # characters in which the story begins
_NAMES = r"[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){0,2}"
_WIRE = (r"(?:Reuters|REUTERS|AFP|AP|RFI|VOA|Xinhua|XINHUA|APA(?:news)?|PANA|Anadolu|AA|dpa|DPA|"
         r"EFE|TASS|UPI)")
_DATELINE = re.compile(
    rf"(?P<place>{_NAMES}(?:, ?[A-ZÀ-Þ][\w-]+)?),? (?:le |on )?(?P<date>(?i:{DATE})),? ?"
    rf"[(\[] ?(?P<agency>{_WIRE}) ?[)\]]\s*[-–—]{{1,2}}\s+(?=\S)")
_PRINTED = re.compile(  # "AFP, 3 May 2025. ", "3 May 2025, AFP. ", "Published on 3 May 2025. "
    rf"(?:(?P<who>[A-ZÀ-Þ][\w'’. -]{{1,30}}?)(?:, ?| ?[|·–—-] ?| )(?:le |on )?|"
    rf"(?P<verb>(?i:publi(?:é|shed)|posted|updated|mis à jour)) (?:le |on )?)"
    rf"(?i:{DATE})(?:,? (?:à|at) \d{{1,2}}[h:.]\d{{0,2}})?\s?[.|]\s+(?=[\"“«]?\s?[A-ZÀ-Þ\d])|"
    rf"(?i:{DATE}),? (?P<by>[A-ZÀ-Þ][\w'’ -]{{1,30}})\.\s+(?=[\"“«]?\s?[A-ZÀ-Þ\d])")
_NOTE = re.compile(r"[(\[][^()\[\]]{3,200}[)\]]\W*$")


def inner_dateline(paragraph: str) -> Span | None:
    """Give where a dateline with its day and agency stands behind other words of a line.

    >>> inner_dateline("(Adds details) BAMAKO, May 3 (Reuters) - Gunmen killed two.")
    (15, 41)
    """
    head = paragraph[:_LOOKED_AT]
    found = _DATELINE.search(head, 1) if "(" in head or "[" in head else None
    return found.span() if found else None


def printed_end(paragraph: str) -> int:
    """Give where an outlet's name with the day of print ends that opens a paragraph, else 0.

    >>> printed_end("AFP, 3 May 2025. Gunmen came."), printed_end("Moura, 3 May 2025. Gunmen came.")
    (17, 0)
    """
    found = _PRINTED.match(paragraph[:_LOOKED_AT])
    if not found:
        return 0
    named = found["who"] or found["by"] or ""
    return found.end() if found["verb"] or outlet_in(named) == named else 0


def part_of_slug(words: str) -> Part:
    """Tell what stands before a dateline in its line: an editor's note or the story's title."""
    return Part.FURNITURE if _NOTE.fullmatch(words.strip()) else Part.HEADLINE
