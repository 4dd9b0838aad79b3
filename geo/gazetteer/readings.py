"""Everything that a bare name may mean, whatever is stated beside it: places and units.

For who asks whether something *cannot* be meant; who asks what is meant asks the resolver.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.answer_table import Answers
from geo.gazetteer.bare_units import unit_sounds, units_called
from geo.gazetteer.batch import Batch, commune_of
from geo.gazetteer.candidates import EXACT, FOLDED
from geo.gazetteer.distance import NEAR_KM
from geo.gazetteer.locate import find_unit
from geo.gazetteer.toponym_index import WIDE
from geo.gazetteer.unit_names import unit_folds

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """The places of a name (degrees), how far each reaches, and the communes of its units."""

    names: tuple[str, ...]
    lat: Floats
    lon: Floats
    reach_km: Floats
    communes: frozenset[str]
    unit: str  # what the units are called


def likeliest(answers: Answers) -> tuple[Floats, Floats, Bools]:
    """Give lat and lon of each text's likeliest bearer (NaN: none), and whether it has readings.

    Told of all at once; some that are said to have readings turn out to have none.
    """
    batch, first = answers.batch, answers.first
    pairs, index = batch.ranking.pairs, batch.index
    exact = np.flatnonzero(pairs.stage == EXACT)[::-1]
    lead = np.full(len(batch.names), -1, dtype=np.int64)
    lead[pairs.query[exact]] = pairs.entry[exact]  # the first of each comes last
    units_too = unit_sounds()
    known = (lead >= 0) | np.array([key in units_too for key in batch.heard], dtype=bool)
    lat, lon = (np.where(lead >= 0, column[lead], np.nan) for column in (index.lat, index.lon))
    return lat[first], lon[first], known[first]


def readings(answers: Answers) -> list[Readings | None]:
    """Give what each text may mean; None where nobody knows, or not of all of its bearers.

    One of another spelling may be meant, but does not make a name known. A phrase has no readings:
    how far "north of Gao" reaches is the resolver's to say.
    """
    batch, first = answers.batch, answers.first
    return [_readings(batch, int(n)) if batch.names[n] == text else None
            for n, text in zip(first.tolist(), answers.texts, strict=True)]


def _readings(batch: Batch, number: int) -> Readings | None:
    index, (entries, spelt) = batch.index, _bearers(batch, number)
    pinned = ~np.isnan(index.lon[entries])
    called = units_called(batch.names[number])
    if not (spelt or (called and batch.folded[number] in unit_folds())):
        return None
    within = [_members(commune_of(index, entry)) for entry in entries[~pinned].tolist()]
    if not all(within):
        return None  # one of them may be anywhere
    communes = frozenset[str]().union(*(m.members for m in called), *within)
    at = entries[pinned]
    reach = np.where(index.kind_of[at] == WIDE, NEAR_KM, 0.0)
    names = tuple(_told(batch, entry) for entry in at.tolist())
    name = called[0].name if called else batch.names[number]
    return Readings(names, index.lat[at], index.lon[at], reach, communes, name)


def _members(area: str) -> frozenset[str]:
    """Give the communes of the commune or larger unit that a place without a point lies in."""
    if not area or area.isupper():
        return frozenset()  # not known, or a country
    unit, vintage = find_unit(area)
    return units.members(unit.unit_id, vintage)


def _bearers(batch: Batch, number: int) -> tuple[Ints, bool]:
    """Give the entries that bear a name in another spelling at most; tell if one is spelt so."""
    start, count = int(batch.ranking.first[number]), int(batch.ranking.count[number])
    pairs = slice(max(start, 0), max(start, 0) + count)
    ranked = batch.ranking.pairs
    stage = ranked.stage[pairs]
    return ranked.entry[pairs][stage <= FOLDED], bool((stage == EXACT).any())


def _told(batch: Batch, entry: int) -> str:
    """Name a place and what tells it from namesakes: its region, or its country."""
    name, area = str(batch.index.name[entry]), commune_of(batch.index, entry)
    above = find_unit(area.split(".")[0])[0].name if "." in area else area
    return f"{name} ({above})" if above and above != name else name
