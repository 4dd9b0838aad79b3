"""The one case that needs nobody's judgement: the same words, told by the same claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

from geo.gazetteer.fold_name import fold_name
from geo.model.claim import Claim

ENOUGH = 20  # words; fewer may stand in two reports by chance
_WORD = re.compile(r"\w+")
Read = Callable[[Claim], str]
T = TypeVar("T")


def same_words(new: Iterable[Claim], held: Iterable[Claim], text_of: Mapping[str, str],
               read: Read | None = None) -> str:
    """Give the incident that rests on the very words that new claims rest on, ``""`` for none.

    ``text_of`` gives the SHA-256 of a source's text by source id; ``read`` the words of a claim's
    span, where the text is kept. New claims rest on an incident's words where their spans in one
    text, or those words in two, are all among the incident's. Where two incidents have them, none
    is given.
    """
    mine = list(new)
    by_incident: dict[str, list[Claim]] = {}
    for claim in held:
        if claim.span:
            by_incident.setdefault(claim.incident_id, []).append(claim)
    found = [i for i, claims in by_incident.items() if _rest_on_one(mine, claims, text_of, read)]
    return found[0] if len(found) == 1 else ""


def _rest_on_one(mine: list[Claim], theirs: list[Claim], text_of: Mapping[str, str],
                 read: Read | None) -> bool:
    if _alike(_spans(mine, text_of), _spans(theirs, text_of)):
        return True
    if read is None:
        return False
    ours, others = _words(mine, read), _words(theirs, read)
    return _alike(ours, others) and sum(map(len, ours & others)) >= ENOUGH


def _alike(mine: AbstractSet[T], theirs: AbstractSet[T]) -> bool:
    return bool(mine) and mine <= theirs


def _spans(claims: Iterable[Claim], text_of: Mapping[str, str]
           ) -> set[tuple[str, tuple[int, int]]]:
    return {(text_of[c.source_id], c.span) for c in claims
            if c.span and text_of.get(c.source_id)}


def _words(claims: Iterable[Claim], read: Read) -> set[tuple[str, ...]]:
    told = (tuple(fold_name(w) for w in _WORD.findall(read(c))) for c in claims if c.span)
    return {words for words in told if words}
