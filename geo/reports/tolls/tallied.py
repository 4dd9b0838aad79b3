"""The dead counted by what is left of them: "he attended six funerals", "gave fifteen names"."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.quantities import quantity_at
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_LED = {  # what a count of burials or names stands behind
    "en": Lexicon([("""
            (attended|attend|attending|witnessed|held|counted|seen|saw), went to, been to, gone to
            (taken|took) part in, present at, officiated at, prayed at, dug, shown, showed, found
        """, "burial"),
                   ("""
            (released|published|issued|listed|gives|gave|given|collected|gathered|compiled|recorded)
            (established|confirmed|supplied|provided|read out|has|have|holds|circulated|counted)
        """, "name")]),
    "fr": Lexicon([("""
            (assiste|assister|participe|participer|ete|alle|allee|pris part|prendre part) a
            (vu|compte|celebre|denombre|creuse|montre|trouve|visite)
        """, "burial"),
                   ("""
            (publie|diffuse|donne|etabli|recueilli|lu|remis|compte|collecte|rassemble|fourni)(nt)
            (rendu publics|recense|releve|reuni|liste|livre|tient|detient|egrene|cite)
        """, "name")]),
}
_COUNTED = {
    "burial": word_set("funerals burials graves enterrements inhumations obseques funerailles "
                       "tombes"),
    "name": word_set("names noms"),
}
_TO_BURY = {
    "en": Lexicon([("""
            (bury|burying|wash|washed|washing|shroud|shrouded|inter|interring|shrouding)
            dug graves for, dig graves for, digging graves for, dug (the|) graves of
        """, True)]),
    "fr": Lexicon([("enterrer, inhumer, ensevelir, laver, lave, mettre en terre, porter en terre",
                    True)]),
}
_FEWEST = 3  # two names are those of suspects


def tallied(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count burials, names of the dead and people buried, once deaths were told."""
    taken = {c.group.first for c in counts}
    found = [*_burials(words, lang), *_buried(words, chunks, lang)]
    return [Count(g, Prop.KILLED) for g in found if g.first not in taken]


def _burials(words: Words, lang: str) -> list[Group]:
    """Give what counts burials or names right behind the verb that tells of them."""
    counted = _COUNTED["burial"] | _COUNTED["name"]
    if counted.isdisjoint(words.words):
        return []
    found = []
    for at in _LED[lang].starts(words.words):
        hit = _LED[lang].find(words.words, at)
        many = quantity_at(words, hit[1], lang) if hit else None
        if hit is None or many is None or many.article or (many.low or 0) < _FEWEST:
            continue
        if words.at(many.end) in (counted if hit[0] == "name" else _COUNTED["burial"]):
            found.append(Group(many.first, many.end + 1, many))
    return found


def _buried(words: Words, chunks: list[Chunk], lang: str) -> list[Group]:
    """Give the people counted whom somebody helped to bury."""
    groups = {c.first: c for c in chunks if isinstance(c, Group)}
    found = []
    for at in _TO_BURY[lang].starts(words.words):
        hit = _TO_BURY[lang].find(words.words, at)
        group = groups.get(hit[1]) if hit else None
        if group and group.quantity and group.thing is Thing.PERSON and not (
                group.single or group.unknown or group.zero):
            found.append(group)
    return found
