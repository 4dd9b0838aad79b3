"""Figures of other places, whose verb is left out: "killed nine in X on Monday and four in Y"."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import is_dating
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.grammar import INCLUDING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.rivals import is_exact
from geo.reports.tolls.spread import AT, MORE, is_verb
from geo.reports.tolls.sums import EACH, Count
from geo.reports.tolls.words import Words

_AND = word_set("and et que as , ; while whereas another further encore puis")
_STOPS = word_set(", ; : and et while when as after lorsque lorsqu quand alors apres before avant")
_BY = frozenset({"by", "par"})
_LATER = word_set("hospital clinic hopital clinique hospitals")  # they died of the same attack
_NAMED = 6  # words from a preposition to the name of the place


def elsewhere(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count the dead of a second named place behind those of a first."""
    if not EACH.isdisjoint(words.words):
        return _each(words, chunks, counts)
    told = [c for c in counts if c.group.quantity and not (c.group.part or c.group.zero)]
    taken = {c.group.first for c in counts}
    found: list[Count] = []
    for group in (g for g in chunks if isinstance(g, Group) and is_exact(g)
                  and g.first not in taken):
        last = max((c for c in (*told, *found) if c.group.end <= group.first),
                   key=lambda c: c.group.end, default=None)
        if last is None or last.prop is not Prop.KILLED or not _goes_on(words, last, group, lang):
            continue
        found.append(Count(group, Prop.KILLED, last.act_first, last.act_end))
    return found


def _each(words: Words, chunks: list[Chunk], counts: list[Count]) -> list[Count]:
    """Count figures before the last: "in X and Y, leaving nine and four dead respectively"."""
    told = {c.group.first: c for c in counts if c.prop is Prop.KILLED}
    bare = [g for g in chunks if isinstance(g, Group) and is_exact(g) and g.first not in told]
    return [Count(g, Prop.KILLED, told[g.end + 1].act_first, told[g.end + 1].act_end) for g in bare
            if g.end + 1 in told and words.at(g.end) in _AND]


def _goes_on(words: Words, last: Count, group: Group, lang: str) -> bool:
    """Say whether a figure stands beside one before it, each with a named place."""
    plain = not (group.part or group.zero or group.agent or group.single or group.owned)
    between = range(max(last.group.end, last.act_end), group.first)
    if not plain or words.at(group.first - 1) not in _AND or not _is_placed(words, between, lang):
        return False
    end = group.end
    while words.at(end) in MORE or words.words[end:end + 2] == ("de", "plus"):
        end += 1 + (words.at(end) == "de")
    end = _past_parts(words, end, lang)
    doers = words.at(end) in _BY  # "by soldiers and mercenaries in Y"
    stops = _STOPS - {"and", "et"} if doers else _STOPS
    stop = next((n for n in range(end, len(words)) if words.at(n) in stops), len(words))
    told = range(end, stop)
    verbless = not any(is_verb(words, n, lang) for n in told)
    return verbless and words.at(end) in AT[lang] | _BY and _is_placed(words, told, lang)


def _past_parts(words: Words, at: int, lang: str) -> int:
    """Skip ", dont onze enfants," and a day between a figure and its place."""
    if words.at(at) == "," and at + 1 < len(words) and INCLUDING[lang].find(words.words, at + 1):
        close = next((n for n in range(at + 1, len(words)) if words.words[n] == ","), at)
        at = close + (close > at)
    end = at
    while is_dating(words.at(end), lang):
        end += 1
    return end if words.at(end) in AT[lang] else at


def _is_placed(words: Words, told: range, lang: str) -> bool:
    """Say whether a named place is told in a stretch of words, and no hospital."""
    if not _LATER.isdisjoint(words.words[told.start:told.stop]):
        return False
    return any(words.is_capital(n) and not is_dating(words.at(n), lang)
               for at in told if words.at(at) in AT[lang]
               for n in range(at + 1, min(at + _NAMED, told.stop)))
