"""Which texts may be more than a bare name: a quick look, so that few have to be taken apart.

Every pattern of `phrase_words` needs one of its own words (or a comma, a dash). A text with none of
these, and with no unit's name at its end, is a bare name; a figure alone is part of it ("Gossi 2").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

import numpy as np

from geo.gazetteer import phrase_words
from geo.gazetteer.abroad import COUNTRY_WORDS
from geo.gazetteer.toponym import MARKS
from geo.gazetteer.unit_names import LEVEL_PATTERNS, unit_folds

_SPLIT = re.compile(r"[^a-z0-9]+")
_COMMA_OR_GLUED = re.compile(r"[,;:()\[\]/|]|[0-9][^\W\d_]|[^\W\d_][0-9]")  # "30km", "RN16"
_OPTIONAL = re.compile(r"[a-z]\?")
# What is left of words with an optional letter; no phrase hangs on them.
_FRAGMENTS = frozenset({"c", "e", "n", "o", "r", "s", "pr", "eu", "er", "ern", "ing", "re", "su",
                        "te"})
_STEM = 4  # letters: longer words may have an ending
_GLUED = "sud"  # "sudest": the one short word that others are glued to


def may_be_phrases(texts: Sequence[str], is_name: Sequence[bool]) -> list[int]:
    """Give the numbers of the texts that may be more than a bare name.

    A name that the gazetteer has stays whole, unless it names a unit, a country or a vague area.
    """
    maybe, found = phrase_words.MAYBE.search, _with_unit_or_country(texts)
    found.update(i for i, text in enumerate(texts) if not is_name[i] and (
        " " in text.strip() or maybe(text)) and _has_sign(text))
    return sorted(found)


def _with_unit_or_country(texts: Sequence[str]) -> set[int]:
    """Find the texts with a word for a unit or country in one pass over all of them."""
    ends = np.cumsum([len(text) + 1 for text in texts])
    starts = [m.start() for m in phrase_words.UNIT_OR_COUNTRY.finditer("\n".join(texts))]
    return set(np.searchsorted(ends, starts, side="right").tolist())


def _has_sign(text: str) -> bool:
    if _COMMA_OR_GLUED.search(text) or phrase_words.JOINED.search(text):
        return True
    bare = text if text.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", text))
    words = _SPLIT.sub(" ", bare.casefold()).split()
    if not bare.isascii():
        return len(words) != 1 or bool(_SPLIT.search(text.strip()))
    stems, short = _signs()
    for word in words:
        if word[:_STEM] in stems or word in short or word.startswith(_GLUED):
            return True
    return any("".join(words[cut:]) in unit_folds() for cut in range(1, len(words)))


@cache
def _signs() -> tuple[frozenset[str], frozenset[str]]:
    """Give the beginnings of the long words, and the short words, that phrases are made of."""
    sources = [p.pattern for p in vars(phrase_words).values() if isinstance(p, re.Pattern)]
    sources += [p.pattern for p in LEVEL_PATTERNS]
    sources += [*phrase_words.area_names(), *COUNTRY_WORDS, "or", "ou", "et", "and"]
    plain = (_OPTIONAL.sub("?", re.sub(r"\\[a-zA-Z]|\(\?P<\w+>", "?", s)) for s in sources)
    words = {word for source in plain for word in re.findall("[a-z]+", source)}
    return (frozenset(w[:_STEM] for w in words if len(w) >= _STEM),
            frozenset(w for w in words if len(w) < _STEM) - _FRAGMENTS)
