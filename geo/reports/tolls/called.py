"""Whose dead words call a figure that has no side: "three bodies, believed to be assailants"."""

from __future__ import annotations

from dataclasses import replace

from geo.reports.model import Side
from geo.reports.tolls.compounds import noun_at
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.nouns import NOUNS
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.things import SOLDIER, Noun, Thing
from geo.reports.tolls.words import Words

_CALLED = Lexicon([
    ("""
        (believed|thought|said|presumed|reported|alleged) to be, (presented|described) as
        (identified|introduced|shown) as, taken (for|to be), belonging to
        presente(e)(s) comme, decrit(e)(s) comme, identifie(e)(s) comme, donne(e)(s) pour
        qualifie(e)(s) de, qualifie(e)(s) d, considere(e)(s) comme, supposes etre, appartenant a
    """, True)])
_AMONG = Lexicon([
    ("""
        dans les rangs, du cote, cote, parmi, chez, amongst, among, on the side of, in the ranks of
        within the ranks of, on the, in the
    """, True)])
_SIDE = word_set("side ranks camp")
_ON = word_set(", ( who which qui were was are had have been sont etaient ont ete avaient seraient")
_OF = word_set("those that of the some two three four ceux celles celui de des d les l du un une a "
               "an suspected alleged presumed other presume presumes autres")
_OWNER = frozenset({"of", "de", "d", "des"})
_ARMY = word_set("army military armee militaire militaires fama famas loyaliste gouvernemental")
_HURT = word_set("wounded injured blesses blessees blesse")
_ENDS = frozenset({",", ";", "and", "et"})
_REACH = 14  # words from a figure to the side whose dead it counts
_NEAR = 2    # words of "dead and" before "25 wounded soldiers"
_FAR = 6     # words behind a figure, and from "believed to be" to the noun


def called(words: Words, group: Group, lang: str) -> Group:
    """Give a figure of anybody the side of those for whom the words behind it take them."""
    if group.noun and group.noun.side is not Side.UNSAID:
        return group
    among = group.noun is None or group.thing in {Thing.DEATH, Thing.PERSON}
    return _given(group, (_bodies_of(words, group, lang) or _among(words, group, lang)
                          if among else None) or _taken_for(words, group, lang))


def _bodies_of(words: Words, group: Group, lang: str) -> Noun | None:
    """Give the side of those whose bodies are counted: "17 bodies of militants"."""
    if group.thing is not Thing.DEATH or words.at(group.end) not in _OWNER:
        return None
    at = group.end
    while words.at(at) in _OF and at < group.end + _FAR:
        at += 1
    noun = noun_at(words, at, lang) if at < len(words) else None
    return noun[0] if noun and noun[0].side is not Side.UNSAID else None


def _taken_for(words: Words, group: Group, lang: str) -> Noun | None:
    """Give the fighters for whom words take a figure: "two men, presented as jihadists"."""
    at = group.end
    while words.at(at) in _ON and at < group.end + _FAR:
        at += 1
    found = _CALLED.find(words.words, at) if at < len(words) else None
    if found is None:
        return None
    at = found[1]
    while words.at(at) in _OF and at < found[1] + _FAR:
        at += 1
    noun = NOUNS[lang].find(words.words, at) if at < len(words) else None
    return noun[0] if noun and noun[0].side is Side.FIGHTERS else None


def _given(group: Group, noun: Noun | None) -> Group:
    """Give a group the side of a noun, and whom that names."""
    if noun is None:
        return group
    own = group.noun or Noun(Thing.PERSON)
    victims = () if noun.side is Side.FIGHTERS else noun.victims
    return replace(group, noun=replace(own, side=noun.side, victims=own.victims or victims))


def _among(words: Words, group: Group, lang: str) -> Noun | None:
    """Give among whom so many died: "28 dead and 62 wounded on the side of the rebels"."""
    for at in range(group.end, min(len(words), group.end + _REACH)):
        other = number_at(words.words, at, lang)
        if other and words.at(other[1]) in _HURT:
            if at - group.end <= _NEAR and (hurt := _sided(words, other[1] + 1, lang)):
                return hurt  # "8 dead and 25 wounded soldiers"
        elif other or words.words[at] in {",", ";", ":"}:
            return None
        found = _AMONG.find(words.words, at)
        if found and (words.at(found[1] - 1) != "the" or _names_side(words, found[1])):
            return _sided(words, found[1], lang)
    return None


def _names_side(words: Words, at: int) -> bool:
    """Say whether a side is named: "on the attackers' side", no "in the village"."""
    return not _SIDE.isdisjoint(words.words[at + 1:at + 4])


def _sided(words: Words, at: int, lang: str) -> Noun | None:
    """Give the noun of a side that follows within a few words."""
    for first in range(at, min(len(words), at + _FAR)):
        if words.words[first] in _ARMY:
            return SOLDIER
        if words.words[first] in _ENDS and not (  # "amongst MNLA and MAA fighters"
                first + 1 < len(words) and words.is_capital(first + 1)):
            return None
        noun = NOUNS[lang].find(words.words, first)
        if noun and noun[0].side is not Side.UNSAID and noun[0].thing is Thing.PERSON:
            return noun[0]
    return None
