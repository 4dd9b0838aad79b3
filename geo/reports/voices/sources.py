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
        yield from _bracketed(at, one, reading)
        if head is None or _FIGURE.search(reading.low, max(0, one.sentence.start - _CAPTION), one.sentence.start):
            continue
        same = [r for r in reading.reads[:at] if r.sentence.paragraph == one.sentence.paragraph] or reading.reads[at - 1 : at]
        content = (same[0].sentence.start, same[-1].sentence.end) if same else one.sentence.span
        names = tuple(f for f in _listed(one, head.end(), reading) if f.actor_id and f.actor_id[0] != "@")
        if names:
            yield names, head.span(), content, at


def _bracketed(at: int, one: Read, reading: Reading) -> Iterator[tuple[tuple[Found, ...], Span, Span, int]]:
    """Yield whom brackets name: "four civilians killed (source: mayor)"."""
    for told in _BRACKETS.finditer(reading.low, one.sentence.start, one.sentence.end):
        names = tuple(f for f in _listed(one, told.start(1), reading, told.end(1)) if f.actor_id and f.actor_id[0] != "@")
        if names:
            yield names, told.span(), (one.sentence.start, told.start()), at


_BRACKETS = re.compile(r"[(\[]\s?sources? ?: ?([^)\]]{3,90})[)\]]")


def _listed(one: Read, start: int, reading: Reading, end: int | None = None) -> Iterator[Found]:
    """Yield the sources of a list: the first mention in each part, else its words."""
    for part in re.finditer(r"[^,;.]+", reading.low[start : end or one.sentence.end]):
        a, b = start + part.start(), start + part.end()
        if _CONFIRMED.match(part[0]):
            return
        known = next((f for f in one.found if a <= f.start < b), None)
        inside = [i for i in range(len(one.words)) if a <= one.words.starts[i] < b]
        if known or inside:
            yield known or Found(inside[0], inside[-1] + 1, one.words.starts[inside[0]], one.words.ends[inside[-1]], UNKNOWN, at=-1)


_CAPTION = 200  # characters of a figure's title
_FIGURE = re.compile(r"(?:^|\n)\W*(?:figure|fig|chart|map|table|graph|photo|graphique|carte|tableau)\b[^\n]*$")  # whose table it is
_SOURCE = re.compile(r"\W*sources?(?: d'information| of information)? ?: ?")
_CONFIRMED = re.compile(r"\s*(?:(?:by|via|on|over|through|at|in|under|par|sous|au) |speaking|entendu|joint|contact|interrog|rencontr|heard|reached|interviewed|met|confirm|corrobor|recoup|verif)\w*")
