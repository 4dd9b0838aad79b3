"""A text and what is known of its publication → a Report."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from geo.reports.model import Part, Report, Sentence, Span
from geo.reports.text.captions import dateline_end
from geo.reports.text.dispatch import inner_dateline, part_of_slug, printed_end
from geo.reports.text.language import detect_language
from geo.reports.text.lines import paragraphs
from geo.reports.text.origin import origin_of, publisher_id
from geo.reports.text.parts import parts_of
from geo.reports.text.sentences import sentences

_BREAKS = str.maketrans(dict.fromkeys("\r\n\u2028\u2029\x0b\x0c\x85", " "))
_OPENING = 4  # paragraphs among which a page's story begins


def make_report(text: str, *, published_on: date | None = None, publisher: str = "",
                lang: str | None = None, origin: str | None = None) -> Report:
    """Cut a text into sentences and say what each of them is.

    ``lang`` is found from the words where it is not given, ``origin`` likewise. Where a line was
    broken within a paragraph the report has a space; no character moves, so that offsets hold.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    spans = paragraphs(text)
    text = _unbroken(text, spans)
    parts = parts_of([text[a:b] for a, b in spans])
    found = tuple(sentence for number, (span, part) in enumerate(zip(spans, parts, strict=True))
                  for sentence in _cut(text, span, part, number))
    return Report(
        text=text, lang=lang if lang in ("en", "fr") else detect_language(text),
        sha256=digest, sentences=found, published_on=published_on, publisher=publisher,
        publisher_id=publisher_id(publisher),
        origin=origin_of(text, publisher) if origin is None else origin)


def _unbroken(text: str, spans: list[Span]) -> str:
    """Write a space for each line break within a paragraph: what is read knows of no margins."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], text[start:end].translate(_BREAKS)]
        at = end
    return "".join([*pieces, text[at:]])


def _cut(text: str, span: Span, part: Part, number: int) -> list[Sentence]:
    """Give a paragraph's sentences, an agency's dateline as one of its own."""
    start, end = span
    first, line = _dateline(text[start:end], number) if part is Part.BODY else (0, 0)
    found = []
    for a, b in sentences(text, (start, start + first)) if first else ():
        found.append(Sentence(a, b, text[a:b], part_of_slug(text[start:start + first]), number))
    if line:
        stop = start + len(text[start:start + line].rstrip())
        found.append(Sentence(start + first, stop, text[start + first:stop], Part.CAPTION, number))
    for a, b in sentences(text, (start + line, end)):
        kind = Part.FURNITURE if _REFERS.fullmatch(text, a, b) else part
        found.append(Sentence(a, b, text[a:b], kind, number))
    return found


def _dateline(paragraph: str, number: int) -> Span:
    """Give where the dateline of a paragraph begins and ends; (0, 0) where it has none."""
    if end := dateline_end(paragraph):
        return 0, end
    if number >= _OPENING:
        return 0, 0
    return inner_dateline(paragraph) or (0, printed_end(paragraph))


_REFERS = re.compile(  # "[See our report, …]" between the sentences of a story
    r"[\[(](?:see|(?:also )?read|watch|listen to|(?:à )?lire|(?:à )?voir|écouter)\b"
    r"[^\[\]]{3,300}[\])]\.?", re.IGNORECASE)
