"""Bodies counted without their noun: "three bodies were found; two more were found later"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ACTIVE, PASSIVE
from geo.reports.tolls.words import Words

_FOUND = word_set("""
    found discovered recovered retrieved pulled fished dug exhumed unearthed brought lay lying
    carried collected gathered dragged washed located spotted added ajoute ajoutes ajoutee
    ajoutees retrouve retrouves retrouvee retrouvees decouvert decouverts decouverte decouvertes
    repeche repeches repechee repechees extrait extraits extraite extraites exhume exhumes exhumee
    exhumees deterre deterres deterree deterrees remonte remontes sorti sortis retire retires
    gisait gisaient ramene ramenes ramasse ramasses trouve trouves localise localises
""")
_OTHERS = word_set("others other more further autres autre encore additional")
_NTH = {
    "en": word_set("second third fourth fifth sixth seventh eighth ninth tenth another"),
    "fr": word_set("""
        second deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme
        autre
    """),
}
_ARTICLES = word_set("a an un une")
_ALIVE = word_set("alive vivant vivants vivante vivantes unharmed indemnes indemne wounded blesses")
_BODIES = word_set("body bodies corpse corpses remains corps cadavre cadavres depouilles")
_FAR = 6  # words between a figure and "found"


def unearthed(words: Words, chunks: list[Chunk], counts: list[Count], lang: str, *,
              bodies: bool) -> list[Count]:
    """Count "two more", "a fourth" where bodies were told of before and these were found too."""
    if _FOUND.isdisjoint(words.words) or not _ALIVE.isdisjoint(words.words):
        return []
    taken = {c.group for c in counts}
    dead = [c.group.first for c in counts if c.prop is Prop.KILLED and c.group.quantity]
    found = [g for g in _figures(words, chunks, lang) if g not in taken]
    return [Count(replace(g, along=True), Prop.KILLED) for g in found
            if (bodies or any(first < g.first for first in dead)) and _is_found(words, g.end)]


def bodies_of(words: Words, chunks: list[Chunk], counts: list[Count]) -> list[Count]:
    """Count those whose bodies are told of, whatever else befell them before.

    "The bodies of four men abducted in May were found": four were abducted, and four died.
    """
    dead = {c.group for c in counts if c.prop is Prop.KILLED}
    return [Count(group, Prop.KILLED, act.first, act.end) for act, group in pairwise(chunks)
            if isinstance(act, Act) and isinstance(group, Group) and group not in dead
            and act.harm is Harm.KILL and group.quantity and group.thing is Thing.PERSON
            and not (act.void or group.part) and act.end == group.first
            and not _BODIES.isdisjoint(words.words[act.first:act.end])]


def _figures(words: Words, chunks: list[Chunk], lang: str) -> list[Group]:
    """Give the figures that count on: "two more", "trois autres", "un quatrième"."""
    found = [c for c in chunks if isinstance(c, Group) and c.quantity and c.noun is None
             and words.at(c.end - 1) in _NTH[lang]]
    found += [c for c in chunks if isinstance(c, Group) and c.quantity and not c.part
              and not _OTHERS.isdisjoint(words.words[c.first:c.end + 1])
              and words.at(c.end - 1) in _OTHERS | {words.at(c.quantity.end - 1)}]
    firsts = {g.first for g in found}
    return found + [Group(at, at + 2, Quantity(at, at + 2, 1, 1, 1), single=True)
                    for at in range(len(words)) if at not in firsts
                    and words.at(at) in _ARTICLES and words.at(at + 1) in _NTH[lang]]


def _is_found(words: Words, end: int) -> bool:
    """Say whether "was found" follows a figure, with nobody else between."""
    ahead = words.words[end:end + _FAR]
    at = next((n for n, word in enumerate(ahead) if word in _FOUND), -1)
    helps = PASSIVE["en"] | PASSIVE["fr"] | ACTIVE["fr"]
    return at == 0 or (at > 0 and ahead[0] in helps | {"of", "them", ","} | _OTHERS)
