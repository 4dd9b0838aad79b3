"""Every region, cercle and commune that has an outline, with its names and its box."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.gazetteer.spellings import Spellings
from geo.gazetteer.toponym import fold, fold_many, plain_words, sound
from geo.gazetteer.unit_names import match_units, split_level
from geo.model.admin import Level, Vintage

Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit of the first vintage that draws it.

    ``box`` is south, west, north, east in degrees; ``also`` its English name where that differs;
    ``around`` the names of the units above it, the smallest first; ``vintage`` is empty for 2015.
    """

    unit_id: str
    level: Level
    name: str
    also: str
    around: tuple[str, ...]
    box: Box
    vintage: str


@cache
def known_units() -> tuple[KnownUnit, ...]:
    """Give the units, regions first, each once: in the first vintage that draws it."""
    found: dict[str, KnownUnit] = {}
    for level in Level:
        for vintage in Vintage:
            boxes = units.units(level, vintage).geometry.bounds
            for unit_id, (west, south, east, north) in zip(
                    boxes.index, boxes.to_numpy().tolist(), strict=True):
                if unit_id not in found:
                    found[unit_id] = _known(unit_id, vintage, (south, west, north, east))
    return tuple(found.values())


def _known(unit_id: str, vintage: Vintage, box: Box) -> KnownUnit:
    *above, one = units.chain(unit_id, vintage)
    also = one.name_en if one.name_en != one.name else ""
    return KnownUnit(unit_id, one.level, one.name, also, tuple(u.name for u in reversed(above)),
                     box, "" if vintage is Vintage.V2015 else str(vintage))


def box_of(unit_id: str) -> Box:
    """Give the box of a unit: south, west, north, east. Raises UnknownUnit."""
    one, vintage = find_unit(unit_id)
    west, south, east, north = units.units(one.level, vintage).geometry.loc[unit_id].bounds
    return south, west, north, east


@cache
def _names() -> tuple[tuple[int, ...], Spellings, tuple[str, ...], tuple[str, ...]]:
    """Give every name with the number of its unit: owner, folded for parts, folded, by sound."""
    named = [(number, name) for number, one in enumerate(known_units())
             for name in (one.name, one.also) if name]
    folded = fold_many([name for _number, name in named])
    return (tuple(n for n, _name in named), Spellings(folded), tuple(folded),
            tuple(sound(f) for f in folded))


def units_named(text: str, shortest_part: int) -> list[tuple[int, int]]:
    """Give the numbers of units that a name may mean, with how it fits (see ``find``).

    A word for the level (``cercle de``) leaves the other levels out.
    """
    words, level = split_level(plain_words(text).replace(",", " "))
    folded, heard = fold(words), sound(words)
    owners, spellings, names, sounds = _names()
    begins, holds = spellings.beginning(folded), spellings.holding(folded)
    fits: dict[int, int] = {}
    for at, number in enumerate(owners):
        if level and known_units()[number].level is not level:
            continue
        fit = (0 if names[at] == folded else 1 if sounds[at] == heard else 2 if begins[at]
               else 3 if holds[at] and len(folded) >= shortest_part else None)
        if fit is not None:
            fits[number] = min(fit, fits.get(number, fit))
    return list(fits.items()) or _misspelt(words, level)


def _misspelt(text: str, level: Level | None) -> list[tuple[int, int]]:
    numbers = {one.unit_id: number for number, one in enumerate(known_units())}
    return [(numbers[m.unit_id], 4) for m in match_units(text, level) if m.unit_id in numbers]
