"""A text made plain, letter for letter, so that what is found in it stands where it stood.

Lower case, no accents, one kind of quote, dash and space; gaps between sentences are line ends, so
that no pattern runs from one sentence into the next. Marks without a place of their own (combining
accents, direction marks) are left out, and offsets are led back over them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from geo.model.frozen import record
from geo.reports.model import Report, Sentence, Span

_ODD = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_QUOTES, _DASHES, _APOSTROPHES = "“”„«»‟〝〞", "‐‑‒–—―−", "‘’ʼ‛`´′"


class _Table(dict[int, str]):
    """A translation table that is filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        made = unicodedata.normalize("NFD", letter)[0].lower()[0]
        if letter.isspace():
            made = " "
        self[code] = made
        return made


_PLAIN = _Table({ord(c): s for cs, s in ((_QUOTES, '"'), (_DASHES, "-"), (_APOSTROPHES, "'"),
                                         ("\x00", " "), ("œ", "o"), ("Œ", "o")) for c in cs})


_OTHER = re.compile("[^a-z0-9]")


def letters(plain: str) -> str:
    """Leave only the letters and digits of plain words, as names are looked up.

    >>> letters("tin-essako"), letters("n'tillit")
    ('tinessako', 'ntillit')
    """
    return _OTHER.sub("", plain)


@record(frozen=True)
class View:
    """``raw`` is the text without odd marks, ``plain`` the same made plain; both of one length.

    ``back`` leads offsets of ``raw`` back to the report's text; missing where they are the same.
    """

    raw: str
    plain: str
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    back: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """Give the offsets in the report's own text."""
        if self.back is None:
            return start, end
        return self.back[start], self.back[end - 1] + 1

    def number(self, at: int) -> int:
        """Give the number of the sentence that holds an offset, or -1."""
        i = bisect_left(self.ends, at + 1)
        return i if i < len(self.ends) and self.starts[i] <= at else -1


def make_view(report: Report) -> View:
    """Make a report's text plain."""
    raw, back = _without_odd_marks(report.text)
    told = tuple(sorted(report.sentences, key=lambda s: s.start))
    starts, ends = ([s.start for s in told], [s.end for s in told])
    if back is not None:
        starts, ends = ([bisect_left(back, v) for v in vs] for vs in (starts, ends))
    plain = raw.translate(_PLAIN)
    if len(plain) != len(raw):  # a letter of no length: nothing may move
        plain = "".join(_PLAIN[ord(c)][:1] or " " for c in raw)
    parts, done = [], 0
    for start, end in zip(starts, ends, strict=True):
        parts += ["\n" * max(start - done, 0), plain[max(start, done):end]]
        done = max(end, done)
    parts.append("\n" * (len(plain) - done))
    return View(raw, "".join(parts), told, tuple(starts), tuple(ends), back)


def _without_odd_marks(text: str) -> tuple[str, list[int] | None]:
    """Put letters and their accents together, leave direction marks out."""
    if not _ODD.search(text):
        return text, None
    letters: list[str] = []
    back: list[int] = []
    for at, letter in enumerate(text):
        if _ODD.match(letter):
            if letters and unicodedata.combining(letter):
                whole = unicodedata.normalize("NFC", letters[-1] + letter)
                letters[-1] = whole if len(whole) == 1 else letters[-1]
            continue
        letters.append(letter)
        back.append(at)
    return "".join(letters), back
