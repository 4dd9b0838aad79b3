"""Names beside a place that nobody knows: they narrow nothing, but whoever asked is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from geo.gazetteer.phrase import Phrase
from geo.gazetteer.toponym import plain_words
from geo.gazetteer.unit_names import match_units
from geo.i18n import N_
from geo.model.reason import Reason, because

UNREAD = N_("“{text}” was not understood: no place or unit is called so.")
_TOKEN = re.compile(r"[^\s,;:()\[\]/|]+")


def unread(text: str, phrase: Phrase, known: Callable[[str], bool]) -> Iterator[Reason]:
    """Yield a reason for each name in a phrase that is neither a place nor a unit.

    Words that begin small, as "market" or "left bank", are no names where others are written so.
    """
    for words in phrase.within:
        if words in phrase.heads or known(words) or match_units(words):
            continue
        quoted = as_written(text, words)
        if _is_name(quoted, text) and not any(c.isdigit() for c in quoted):
            yield not_understood(quoted)


def not_understood(quoted: str) -> Reason:
    """Say that words name nothing that is known."""
    return because(UNREAD, text=quoted)


def as_written(text: str, words: str) -> str:
    """Give plain words as the text has them.

    >>> as_written("Hombori (Région d’Xyzzyq)", "region d xyzzyq")
    'Région d’Xyzzyq'
    """
    spans = [found.span() for found in _TOKEN.finditer(text)]
    return next((text[a:z] for i, (a, _z) in enumerate(spans) for _a, z in spans[i:]
                 if plain_words(text[a:z]) == words), words)


def _is_name(quoted: str, text: str) -> bool:
    return text.islower() or any(word[:1].isupper() for word in quoted.split())
