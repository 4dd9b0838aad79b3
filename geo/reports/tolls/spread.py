"""Figures told place by place: "four were killed at the market, two at the well"."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import is_dating
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.grammar import DETERMINERS
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.verbs import ACTIVE, PASSIVE, VERBS
from geo.reports.tolls.words import Words

AT = {
    "en": word_set("""
        in at near on by outside inside behind beside along under around between before
        beyond further down up
    """),
    "fr": word_set("""
        dans a au aux pres sur devant derriere sous chez en entre vers hors autour le
    """),
}
MORE = word_set("more others other autres autre encore dernier derniere last further additional")
_ONE = word_set("un une one")
_GAP = 10    # words between two places: "in the market quarter of the town,"
_CLOSES = frozenset({",", "and", "et", ";"})
_WHOLE = word_set("""
    village villages town city hamlet hamlets commune cercle region area district attack raid ambush
    total all country bourg ville hameau localite zone pays attaque raid embuscade tout wake night
    morning day dawn nuit matinee journee aube
""")  # "nine were killed in the village, three at the well": the three are some of them
_OF_THEM = word_set("of them whom dont including parmi eux elles among soit")


def spread(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count on behind a figure of the dead whose place is told, at other places."""
    first = next((c for c in counts if _opens(words, c, lang)), None)
    if first is None:
        return []
    taken = {c.group for c in counts}
    found: list[Count] = []
    end = max(first.group.end, first.act_end)
    for at in range(end, len(words)):
        group = _figure_at(words, chunks, at)
        if group is None or group in taken or at < end:
            continue
        if at - end > _GAP or not _goes_on(words, group, end, lang):
            break
        found.append(Count(replace(group, along=True), Prop.KILLED, first.act_first, first.act_end))
        end = group.end
    return found


def _opens(words: Words, count: Count, lang: str) -> bool:
    """Say whether a figure of the dead is told with one place among others."""
    group, end = count.group, max(count.group.end, count.act_end)
    if count.prop is not Prop.KILLED or not group.quantity or group.part or group.zero:
        return False
    near = words.words[end + 1:end + 4]
    return (words.at(end) in AT[lang] and _WHOLE.isdisjoint(near)
            and not words.is_capital(min(end + 1, len(words) - 1)))


def _figure_at(words: Words, chunks: list[Chunk], at: int) -> Group | None:
    """Give the bare figure that begins at a word: "two", "six more", "un dernier"."""
    group = next((c for c in chunks if isinstance(c, Group) and c.first == at), None)
    if group is None and (words.at(at) in _ONE or (
            words.at(at) == "a" and words.at(at + 1) in MORE)):
        return Group(at, at + 1, Quantity(at, at + 1, 1, 1, 1), single=True)
    bare = group is not None and group.quantity is not None and not (group.part or group.zero)
    bare = bare and group is not None and (group.noun is None or words.at(group.end - 1) in MORE)
    return group if bare else None


def _goes_on(words: Words, group: Group, end: int, lang: str) -> bool:
    """Say whether a figure goes on to the next place and nothing else is told of it."""
    gap = words.words[end:group.first]
    if not gap or gap[-1] not in _CLOSES or not _OF_THEM.isdisjoint(gap):
        return False
    at = group.end
    while words.at(at) in MORE | {"one"}:
        at += 1
    noun = at + 1 + (words.at(at + 1) in DETERMINERS[lang])
    if words.at(at) not in AT[lang] or is_dating(words.at(noun), lang):
        return False  # "two on Monday and seven on Tuesday"
    ahead = range(at + 1, len(words))
    stop = next((n for n in ahead if words.at(n) in _CLOSES | {":"}), len(words))
    return not any(is_verb(words, n, lang) for n in range(at + 1, stop))


def is_verb(words: Words, at: int, lang: str) -> bool:
    """Say whether a word is a verb; "à" is none."""
    if words.at(at) == "a" and words.source[words.starts[at]] == "à":
        return False
    return words.at(at) in PASSIVE[lang] | ACTIVE[lang] or bool(VERBS[lang].find(words.words, at))
