"""Which units an incident lies in, for the map: worked out once for each distinct list of units.

The browser holds, for each row, a code of the frame's ``unit_ids``. This module says what each
code means at each level of a vintage, by the same rule as the filter's ``adm1``, ``adm2`` and
``adm3``: an incident may lie in a unit if one of its own units lies wholly inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Final

import pandas as pd

from geo.filters.mask import load
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.gazetteer.register import parents, register
from geo.model.admin import Level, Vintage

LEVELS: Final = (Level.ADM1, Level.ADM2, Level.ADM3)


@dataclass(frozen=True)
class LevelCodes:
    """The drawn units of one level, and for each code of ``unit_ids`` those that may hold it.

    ``inside[code]`` are positions in ``ids`` that the filter would find; ``sure[code]`` is the
    one that holds all of the incident's units, or -1 where it is known less finely than the
    level, may lie in several, or lies elsewhere. ``points`` (longitude, latitude) are where a unit
    is named, ``bounds`` west, south, east, north; degrees, EPSG:4326.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    approximate: tuple[bool, ...]
    inside: tuple[tuple[int, ...], ...]
    sure: tuple[int, ...]
    points: tuple[tuple[float, float], ...]
    bounds: tuple[tuple[float, float, float, float], ...]


def unit_codes(texts: Sequence[str], vintage: Vintage) -> dict[str, LevelCodes]:
    """Tell for each text (a JSON list of unit ids) which units of each level may hold it."""
    return {str(level): _level(texts, level, vintage) for level in LEVELS}


def as_json(found: dict[str, LevelCodes], vintage: Vintage) -> dict[str, object]:
    """Give the table as the browser reads it: everything of ``LevelCodes`` under its name."""
    return {"vintage": str(vintage),
            "levels": {level: asdict(told) for level, told in found.items()}}


def _level(texts: Sequence[str], level: Level, vintage: Vintage) -> LevelCodes:
    table, known = units.units(level, vintage), register(vintage)
    ids = tuple(map(str, table.index))
    at = {unit_id: position for position, unit_id in enumerate(ids)}
    held = [_holders(text, level, vintage) & {"", *at} for text in texts]
    return LevelCodes(
        ids, tuple(known[i].name for i in ids), tuple(known[i].approximate for i in ids),
        inside=tuple(tuple(sorted(at[u] for u in found if u)) for found in held),
        sure=tuple(at.get(next(iter(found)), -1) if len(found) == 1 else -1 for found in held),
        points=tuple((round(x, 4), round(y, 4)) for x, y in zip(
            table["lon"].tolist(), table["lat"].tolist(), strict=True)),
        bounds=tuple(tuple(round(v, 3) for v in box)
                     for box in table.geometry.bounds.to_numpy().tolist()))


def _holders(text: str, level: Level, vintage: Vintage) -> set[str]:
    """Give the units of a level that hold the listed units; empty text where none holds one."""
    return {_holder(str(own), level, vintage) for own in load(text)}


@cache
def _holder(unit_id: str, level: Level, vintage: Vintage) -> str:
    """Give the unit of a level that holds all of a unit, or nothing where none does."""
    above = _parents(level, vintage)
    communes = units.members(unit_id, find_unit(unit_id)[1])
    holders = {above.get(commune, "") for commune in communes}
    return holders.pop() if len(holders) == 1 else ""


@cache
def _parents(level: Level, vintage: Vintage) -> dict[str, str]:
    """Give the unit of a level that holds each commune; communes without one are left out."""
    if level is Level.ADM3:
        return {str(commune): str(commune) for commune in units.communes().index}
    told = parents(level, vintage).dropna()
    return {str(c): str(u) for c, u in told.items() if not pd.isna(u)}
