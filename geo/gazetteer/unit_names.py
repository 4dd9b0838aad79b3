"""Admin units by any name that people write for them, of any vintage, slightly misspelt or not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from geo.gazetteer import units
from geo.gazetteer.deletions import ONE_EDIT_FROM, TWO_EDITS_FROM
from geo.gazetteer.register import register
from geo.gazetteer.toponym import fold, plain_words, sound
from geo.model.admin import AdminUnit, Level, Vintage

_WORDS: dict[str, Level] = {
    "commune": Level.ADM3, "communes": Level.ADM3, "com": Level.ADM3, "cr": Level.ADM3,
    "arrondissement": Level.ADM3, "municipality": Level.ADM3,
    "cercle": Level.ADM2, "circle": Level.ADM2,
    "department": Level.ADM2, "prefecture": Level.ADM2,
    "region": Level.ADM1, "province": Level.ADM1, "governorate": Level.ADM1,
    "gouvernorat": Level.ADM1, "regio": Level.ADM1, "district": Level.ADM1, "reg": Level.ADM1,
}
_LINKS = "de la|de l|de|du|des|d|of the|of|le|la|the|l"
_ADJECTIVES = "rurale|rural|urbaine|urban|administrative|administratif"
_LEVEL = "|".join(_WORDS)
_BEFORE = re.compile(rf"^(?:(?:the|la|le|l) )?(?:(?:{_ADJECTIVES}) )?({_LEVEL})"
                     rf"(?: (?:{_ADJECTIVES}))?(?: (?:{_LINKS}))? (?=\S)")
_AFTER = re.compile(rf"(?<=\S) (?:(?:{_ADJECTIVES}) )?({_LEVEL})$")
LEVEL_PATTERNS = (_BEFORE, _AFTER)
_LONG_NAMES = {"nioro": "nioro du sahel"}  # cercles called as their towns are, by no table


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """One unit that a name may mean, in the first vintage that has it; ``edits`` misspellings.

    ``members`` are its communes; where none are known (``borrowed``), those of the unit above it.
    """

    unit_id: str
    vintage: Vintage
    level: Level
    name: str
    edits: int
    members: frozenset[str]
    borrowed: bool = False


def split_level(words: str) -> tuple[str, Level | None]:
    """Take the word for the level off a name in plain words.

    >>> split_level("region de kidal"), split_level("gao"), split_level("commune vi")
    (('kidal', <Level.ADM1: 'adm1'>), ('gao', None), ('commune vi', None))
    """
    if re.fullmatch(r"commune [ivx]+(?: .*)?", words):
        return words, None  # the communes of Bamako are called so
    for pattern in (_BEFORE, _AFTER):
        found = pattern.search(words)
        if found:
            rest = (words[: found.start()] + words[found.end():]).strip()
            return split_level(rest)[0], _WORDS[found[1]]
    return words, None


@cache
def _known() -> dict[Level, dict[str, dict[str, tuple[AdminUnit, ...]]]]:
    """Give units by level, then by sound, then by exact fold."""
    found: dict[Level, dict[str, dict[str, tuple[AdminUnit, ...]]]] = {lv: {} for lv in Level}
    for vintage in Vintage:
        for one in register(vintage).values():
            names = {fold(one.name), fold(one.name_en)}
            if one.level is Level.ADM2:
                names |= {fold(_LONG_NAMES[n]) for n in names & _LONG_NAMES.keys()}
            for folded in names:
                group = found[one.level].setdefault(sound(folded), {})
                group[folded] = (*group.get(folded, ()), one)
    return found


def units_by_sound(level: Level) -> Mapping[str, Mapping[str, tuple[AdminUnit, ...]]]:
    """Give the units of a level by the sound of their names, then by exact fold."""
    return _known()[level]


@cache
def unit_folds() -> frozenset[str]:
    """Give the folded names of all units."""
    return frozenset().union(*(folds_of(level) for level in Level))


@cache
def folds_of(level: Level) -> frozenset[str]:
    """Give the folded names of the units of a level."""
    return frozenset(folded for group in units_by_sound(level).values() for folded in group)


@lru_cache(maxsize=20_000)
def match_units(text: str, level: Level | None = None) -> tuple[UnitMatch, ...]:
    """Give the units that a name may mean: the best-spelt ones, of the named or largest level.

    A level word in the text (``cercle de``) decides; else ``level``; else the largest level that
    has the name is meant. If the level named has none of the name, the others are tried.
    """
    words, said = split_level(plain_words(text).replace(",", " "))
    first = said or level
    levels = [first] if first else []
    if said is None:
        levels += [one for one in Level if one is not first]
    for edits in range(3):
        for one in levels:
            found = _matches(words, one, edits)
            if found:
                return found
    return ()


def exact_units(name: str, level: Level) -> tuple[UnitMatch, ...]:
    """Give the units of a level whose name this is, in another spelling at most."""
    return _matches(plain_words(name), level, 0)


def _matches(words: str, level: Level, edits: int) -> tuple[UnitMatch, ...]:
    folded = fold(words)
    wanted = sound(folded)
    known = _known()[level]
    if not edits:
        group = known.get(wanted, {})
        exact = group.get(folded)
        return _as_matches(exact or [u for us in group.values() for u in us], 0)
    if len(wanted) < (ONE_EDIT_FROM if edits == 1 else TWO_EDITS_FROM):
        return ()
    close = [u for key, group in known.items() if _begins_alike(wanted, key)
             for us in group.values() for u in us
             if OSA.distance(wanted, key, score_cutoff=edits) == edits]
    return _as_matches(close, edits)


def _begins_alike(one: str, other: str) -> bool:
    """Tell whether two sounds may be one name: a first letter is left out, but not another's."""
    return one[:1] == other[:1] or len(one) != len(other)


def _as_matches(found: Sequence[AdminUnit], edits: int) -> tuple[UnitMatch, ...]:
    """Put the vintages of each unit together; one with limits of its own hides those without."""
    first: dict[str, AdminUnit] = {}
    own: dict[str, frozenset[str]] = {}
    for one in found:
        first.setdefault(one.unit_id, one)
        members = _members(one.unit_id, one.vintage)
        own[one.unit_id] = own.get(one.unit_id, frozenset()) | members
    drawn = any(own.values())
    return tuple(UnitMatch(i, one.vintage, one.level, one.name, edits, own[i] or extent(one),
                           not own[i])
                 for i, one in first.items() if own[i] or not drawn)


@cache
def _members(unit_id: str, vintage: Vintage) -> frozenset[str]:
    return units.members(unit_id, vintage)


@cache
def extent(one: AdminUnit) -> frozenset[str]:
    """Give the communes of a unit; for one without shape, those of the unit above it."""
    found = _members(one.unit_id, one.vintage)
    if found or one.parent_id is None:
        return found
    return extent(units.unit(one.parent_id, one.vintage))
