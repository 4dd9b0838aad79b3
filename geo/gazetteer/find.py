"""Units and places for a search box: by a name or its beginning, in any spelling, or misspelt.

Unlike the resolver, this decides nothing: it lists every bearer of a name with the units around it,
and whoever searches chooses.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer import deletions
from geo.gazetteer.find_units import Box, box_of, known_units, units_named
from geo.gazetteer.spellings import Spellings
from geo.gazetteer.toponym import fold, plain_words, sound
from geo.gazetteer.toponym_index import SETTLEMENT, SPOT, Index
from geo.gazetteer.unit_names import split_level
from geo.gazetteer.units import chain

EXACT, SOUNDS, BEGINS, HOLDS, NEAR = range(5)
"""How a name fits, best first: the name itself, its sound, its beginning, a part, misspelt."""
SHORTEST_PART = 3  # letters from which a part of a name is looked for
MOST_OF_ONE_FIT = 400  # nobody scrolls so far, and each is put into words
_SIZES = {"adm1": 0, "town": 1, "adm2": 2, "adm3": 3, "settlement": 4, "spot": 5, "wide": 5}


@dataclass(frozen=True, slots=True)
class Found:
    """Something with a name on the map.

    ``kind`` is adm1, adm2, adm3, town, settlement, spot (such as a well) or wide (such as a
    forest); ``also`` another name of a unit; ``around`` the names of the units that hold it, the
    smallest first; ``country`` its ISO 3166-1 code; ``point`` longitude and latitude (EPSG:4326)
    or None where nobody knows; ``box`` south, west, north, east in degrees: of the unit, or of
    the unit that holds a place without a point; ``vintage`` the year of a unit that is not of 2015,
    ``unit_id`` its id.
    """

    name: str
    kind: str
    fit: int
    also: str = ""
    around: tuple[str, ...] = ()
    country: str = "ML"
    point: tuple[float, float] | None = None
    box: Box | None = None
    vintage: str = ""
    unit_id: str = ""


def find(index: Index, text: str) -> list[Found]:
    """Give what a name or its beginning may mean, the best first.

    A comma or bracket brings the units that must hold it: ``Tilemsi, Goundam``. Misspelt names
    are looked for where nothing else fits.
    """
    name, _, rest = text.replace("(", ",").partition(",")
    if not fold(name):
        return []
    found = _named(index, name) or _named(index, split_level(plain_words(name))[0])
    inside = [fold(word) for word in rest.replace(",", " ").split()]
    if any(inside):
        found = [f for f in found if all(
            any(w in fold(unit) for unit in f.around) for w in inside)]
    best = sorted(found, key=_order)
    if best and best[0].fit < NEAR:
        best = [f for f in best if f.fit < NEAR]
    return list(dict.fromkeys(best))


def _named(index: Index, name: str) -> list[Found]:
    if not fold(name):
        return []
    return [_unit(i, fit) for i, fit in units_named(name, SHORTEST_PART)] + _places(index, name)


def _order(found: Found) -> tuple[int, int, bool, int, str]:
    return (found.fit, _SIZES[found.kind], found.country != "ML", len(found.name), found.name)


def _unit(number: int, fit: int) -> Found:
    one = known_units()[number]
    return Found(one.name, one.level, fit, one.also, one.around, box=one.box, vintage=one.vintage,
                 unit_id=one.unit_id)


def _places(index: Index, name: str) -> list[Found]:
    fits: dict[int, int] = {}
    for fit, entries in _fitting(index, name):
        for entry in entries[:MOST_OF_ONE_FIT].tolist():
            fits.setdefault(entry, fit)
        if fits and fit == HOLDS:
            break
    found = (_place(index, entry, fit) for entry, fit in fits.items())
    return [f for f in found if f.point or f.box]  # no map can go to the others


def _fitting(index: Index, name: str) -> list[tuple[int, NDArray[np.int32]]]:
    """Give the entries that fit, by how they fit."""
    folded, heard = fold(name), sound(name)
    spellings = _spellings(index)
    steps = [(EXACT, index.owner[index.folded == folded]),
             (SOUNDS, _of_sounds(index, [index.sound_number.get(heard, -1)])),
             (BEGINS, index.owner[spellings.beginning(folded)])]
    if len(folded) >= SHORTEST_PART:
        steps.append((HOLDS, index.owner[spellings.holding(folded)]))
    if not any(len(entries) for _fit, entries in steps):
        steps.append((NEAR, _misspelt(index, heard)))
    return steps


@lru_cache(maxsize=2)
def _spellings(index: Index) -> Spellings:
    return Spellings(index.folded.tolist())


def _of_sounds(index: Index, sounds: list[int]) -> NDArray[np.int32]:
    known = np.array([s for s in sounds if s >= 0], dtype=np.int64)
    start, stop = index.start[known].astype(np.int64), index.start[known + 1].astype(np.int64)
    return index.owner[deletions.spans(start, stop)]


def _misspelt(index: Index, heard: str) -> NDArray[np.int32]:
    _left, right, edits = deletions.near_pairs([heard], index.sound_list, index.hashes,
                                               index.hash_owner)
    return _of_sounds(index, right[np.argsort(edits, kind="stable")].tolist())


def _place(index: Index, entry: int, fit: int) -> Found:
    within, kind = str(index.within[entry]), int(index.kind_of[entry])
    lon, lat = float(index.lon[entry]), float(index.lat[entry])
    pinned = not (np.isnan(lon) or np.isnan(lat))
    sizes = {SETTLEMENT: "town" if index.is_town[entry] else "settlement", SPOT: "spot"}
    return Found(
        str(index.name[entry]), sizes.get(kind, "wide"), fit, country=str(index.country[entry]),
        around=tuple(u.name for u in reversed(chain(within))) if within else (),
        point=(lon, lat) if pinned else None, box=None if pinned or not within else box_of(within))
