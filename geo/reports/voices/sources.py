"""Lines that name the sources of a note: "Source: elected official, two traders"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Span
from geo.reports.voices.lexicon import UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Read, Reading


def sources(reading: Reading) -> Iterator[tuple[tuple[Found, ...], Span, Span, int]]:
    """Yield whom a line "Source: …" names, for what its paragraph tells before."""
    for at, one in enumerate(reading.reads):
        head = _SOURCE.match(reading.low, one.sentence.start, one.sentence.end)
        if head is None:
            continue
        same = [r for r in reading.reads[:at] if r.sentence.paragraph == one.sentence.paragraph] or reading.reads[at - 1 : at]
        content = (same[0].sentence.start, same[-1].sentence.end) if same else one.sentence.span
        names = tuple(f for f in _listed(one, head.end(), reading) if f.actor_id and f.actor_id[0] != "@")
        if names:
            yield names, head.span(), content, at


def _listed(one: Read, start: int, reading: Reading) -> Iterator[Found]:
    """Yield the sources of a list: the first mention in each part, else its words."""
    for part in re.finditer(r"[^,;.]+", reading.low[start : one.sentence.end]):
        a, b = start + part.start(), start + part.end()
        if _CONFIRMED.match(part[0]):
            return
        known = next((f for f in one.found if a <= f.start < b), None)
        inside = [i for i in range(len(one.words)) if a <= one.words.starts[i] < b]
        if known or inside:
            yield known or Found(inside[0], inside[-1] + 1, one.words.starts[inside[0]], one.words.ends[inside[-1]], UNKNOWN, at=-1)


_SOURCE = re.compile(r"\W*sources?(?: d'information| of information)? ?: ?")
_CONFIRMED = re.compile(r"\s*(?:confirm|corrobor|recoup|verif)\w*")
