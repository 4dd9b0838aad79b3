"""Sources whom an aside names one by one: "sources reached by us – a union, elders, the FLA –".

The aside is lifted out of its sentence, so that nobody in it is taken for the subject or for whom
the sources blame; those whom it names speak with the word that it explains, or in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from geo.reports.model import Span
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, PEOPLE, SEPARATIST, UNKNOWN, actor_tree
from geo.reports.voices.mentions import PLACE, Found, scan
from geo.reports.voices.words import words_of

_MARKS = (" -", "(")
_ASIDE = re.compile(
    r"\b(?:sources|interlocuteurs|contacts)\b[^.,;:«»\"()\n]{0,70}?"
    r"(?: - (?P<dashed>[^.;:«»\"()\n]{6,260}?)(?: ?-(?=[ ,.;]| ?$)|(?=[.\n]|$))"
    r"| -(?P<tight>(?=[^ ])[^.;:«»\"()\n]{6,260}?)-(?=[ ,.;]|$)"
    r"| ?\((?P<bracketed>[^.;:«»\"()\n]{6,260})\))")
_PARTS = re.compile(r",|\b(?:et|and|ou|or|ainsi que|as well as)\b")
_VERB = re.compile(
    r"\b(?:est|sont|etait|etaient|ont|a ete|is|are|was|were|have|has|had|said|disent)\b")
_ASSOCIATION = re.compile(
    r" ?(?:(?:l'|la |une |the |an? )?(?:[\w-]+ )?(?:association|ong|ngo|organi[sz]ation|collectif"
    r"|collective|union|mouvement|movement)\b)")
_LEAST = 2  # a list has two parts


@dataclass(frozen=True, slots=True)
class Listed:
    """The sources of one aside; ``whole`` where it tells of each who he is."""

    span: Span
    names: tuple[Found, ...]
    whole: bool


def lifted(text: str, low: str, lang: str) -> tuple[str, tuple[Listed, ...]]:
    """Blank the asides that list sources; give the text without them, and whom they name."""
    if not ("ources" in text or "nterlocuteurs" in text) or not any(m in low for m in _MARKS):
        return low, ()
    found = tuple(_lists(text, low, lang))
    for one in found:
        start, end = one.span
        low = low[:start] + " " * (end - start) + low[end:]
    return low, found


def _lists(text: str, low: str, lang: str) -> Iterator[Listed]:
    for aside in _ASIDE.finditer(low):
        group = next(name for name in ("dashed", "tight", "bracketed") if aside[name])
        start, end = aside.span(group)
        bounds = _split(low, start, end)
        if len(bounds) < _LEAST or _VERB.search(low, start, end):
            continue
        names = [f for a, b in bounds for f in [_named(text, low, a, b, lang)] if f]
        if names:
            yield Listed((start - 1, aside.end()), tuple(names), len(names) == len(bounds))


def _split(low: str, start: int, end: int) -> list[Span]:
    cuts = [m.span() for m in _PARTS.finditer(low, start, end)]
    edges = [start, *(at for cut in cuts for at in cut), end]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if low[a:b].strip()]


def _named(text: str, low: str, start: int, end: int, lang: str) -> Found | None:
    """Give who one part of the list is: whom a table knows, else the kind that its words name."""
    words = words_of(text, low, start, end)
    known = [f for f in scan(words, actor_tree(lang), -1) if f.actor_id[:1] not in ("", "@")
             and f.marker != PLACE and f.actor_id != COMMENT]
    named = [f for f in known if f.actor_id[:1] != "*"]
    if known and known[0].actor_id in (SEPARATIST, PEOPLE) and named:
        return named[0]  # "rebels of the FLA"
    if named and known[0].actor_id[:1] == "*" and _ASSOCIATION.match(low, start):
        return named[-1]  # "the association for human rights X"
    if known and known[0].actor_id != UNKNOWN:
        return known[0]
    if not len(words):
        return None
    stranger = Found(0, len(words), words.starts[0], words.ends[-1], UNKNOWN, -1)
    kind = kind_of(stranger, low)
    return replace(kind, marker=kind.actor_id) if kind.actor_id != UNKNOWN else None
