"""Sums with which another is compared: "258 killed, as against 201 in the quarter before"."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Prop
from geo.reports.model import Toll
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_AGAINST = {
    "en": Lexicon([("""
        (as|) against, (as|) compared (with|to), (down|up) (sharply|slightly|markedly|) from, versus
        (a|) (fall|drop|rise|increase|decrease|decline) from, (fewer|more) than
    """, True)]),
    "fr": Lexicon([("""
        contre, compare(e)(s) (a|aux), par rapport (a|aux), la ou l on en comptait
    """, True)]),
}
_SMALL = frozenset({"a", "aux", "les", "the", "some", "about", "at", "least", "au", "moins"})
_OVER = word_set("""
    in during for over the last previous a between from au en sur durant pendant l le lors de du les
    un entre pour
""")  # what tells over which time the other sum was counted
_TIME = word_set("""
    quarter period year month months semester half weeks week earlier before previous preceding
    trimestre periode annee an mois semestre semaine semaines precedent precedente precedents
    auparavant avant
""")
_AHEAD = 6  # words behind the other sum


def compared(words: Words, chunks: list[Chunk], tolls: list[Toll], lang: str) -> list[Toll]:
    """Give the sum with which a sum of the dead is compared, over a time of its own."""
    sums = [t for t in tolls if t.total and t.prop is Prop.KILLED and not t.subset]
    if len(sums) != 1:
        return []
    for at in _AGAINST[lang].starts(words.words):
        hit = _AGAINST[lang].find(words.words, at)
        group = _figure(words, chunks, hit[1]) if hit else None
        if group and group.quantity and words.starts[group.first] > sums[0].span[1]:
            span, many = words.span(group.first, group.quantity.end), group.quantity
            return [replace(sums[0], span=span, text=words.source[slice(*span)],
                            low=many.low, best=many.best, high=many.high, vague=many.vague)]
    return []


def _figure(words: Words, chunks: list[Chunk], at: int) -> Group | None:
    """Give the figure that stands there, with a time behind it."""
    while words.at(at) in _SMALL:
        at += 1
    group = next((c for c in chunks if isinstance(c, Group) and c.quantity
                  and c.first <= at < c.end and c.quantity.end > at), None)
    if group is None or group.thing not in (Thing.PERSON, Thing.DEATH) or group.quantity is None:
        return None
    ahead = words.words[group.end:group.end + _AHEAD]
    timed = not _TIME.isdisjoint(ahead) or any(word.isdigit() for word in ahead)
    return group if timed and ahead[0] in _OVER else None
