"""A gazetteer made ready for look-up: plain arrays that load in a fraction of a second."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer import deletions, units
from geo.gazetteer.namesakes import known_namesakes
from geo.gazetteer.places import COUNTRIES
from geo.gazetteer.toponym import fold_many, skeleton_many, sound_many
from geo.model.place import PlaceKind

VERSION = "3"  # of this layout and of the keys: a cached index of another version is rebuilt
NOWHERE = 701  # the area number of a point that lies in no commune and no country we know
SETTLEMENT, SPOT, WIDE = range(3)  # what a place is on the map
SETTLED = frozenset({"town", "village", "city", "hamlet", "settlement", "locality", ""})
_WIDE = frozenset({"valley", "forest", "lake", "mountain", "area", "region", "stream", "river",
                   "terrain", "park", "island", "dune", "desert"})
_UNITS = frozenset({"adm", "adm1", "adm2", "adm3", "country", "county", "admin", "unit"})


@dataclass(frozen=True, eq=False)
class Index:
    """Entries (one a place) and variants (one a spelling), as arrays.

    Entries: ``entry_id``, ``name``, ``sources``, ``country``; ``lon``, ``lat`` (EPSG:4326, NaN
    where nobody knows); ``area`` (number of the 2015 commune, or of a country after ``NOWHERE``);
    ``kind_of`` (settlement, spot such as a well, or wide), ``is_town``, ``n_sources``;
    ``is_listed`` (built in: its namesakes are counted) and ``namesakes`` in Mali, region and
    cercle. Variants, grouped by sound: ``folded``, ``owner`` (entry number), ``is_main`` (the name
    itself, not a further spelling), ``start`` (first variant of each sound).
    """

    entry_id: NDArray[np.str_]
    name: NDArray[np.str_]
    sources: NDArray[np.str_]
    country: NDArray[np.str_]
    within: NDArray[np.str_]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    area: NDArray[np.int16]
    kind_of: NDArray[np.int8]
    is_town: NDArray[np.bool_]
    n_sources: NDArray[np.int8]
    is_listed: NDArray[np.bool_]
    namesakes: NDArray[np.int16]
    folded: NDArray[np.str_]
    owner: NDArray[np.int32]
    is_main: NDArray[np.bool_]
    start: NDArray[np.int32]
    sounds: NDArray[np.str_]
    hashes: NDArray[np.uint64]
    hash_owner: NDArray[np.int32]
    sound_list: list[str] = field(init=False, repr=False)
    sound_number: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make the look-up table, which is quicker made than read."""
        object.__setattr__(self, "sound_list", self.sounds.tolist())
        object.__setattr__(self, "sound_number",
                           {key: i for i, key in enumerate(self.sound_list)})

    def __len__(self) -> int:
        """Count the places."""
        return len(self.entry_id)

    def skeletons(self) -> dict[str, list[int]]:
        """Give the sounds by their consonants, for names in Arabic script."""
        return _skeletons(self)


@cache
def _skeletons(index: Index) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, bones in enumerate(skeleton_many(index.sound_list)):
        found.setdefault(bones, []).append(number)
    return found


@cache
def area_numbers() -> dict[str, int]:
    """Give numbers to communes of 2015, to countries (ISO) and to larger units, by id.

    The larger units are for places that no gazetteer pins closer.
    """
    communes = [str(c) for c in units.communes().index]
    abroad = [code for code in sorted({*COUNTRIES.values(), "NG"}) if code != "ML"]
    larger = [str(u) for level in ("adm2", "adm1") for u in units.units(level).index]
    return {one: i for i, one in enumerate([*communes, "", *abroad, *larger]) if one}


@cache
def area_ids() -> tuple[str, ...]:
    """Give the commune id, country code or empty text for each area number."""
    ids = {number: name for name, number in area_numbers().items()}
    return tuple(ids.get(i, "") for i in range(max(ids) + 1))


def build_index(entries: pd.DataFrame) -> Index:
    """Make an index of a table of places.

    Columns: entry_id, name, alt_names (tuple), kind, lon, lat, commune_id (2015, or missing),
    country (ISO 3166-1), sources (tuple). Admin units among the rows are left out: they are known
    from the register.
    """
    kinds = entries["kind"].fillna("").astype(str).str.casefold()
    rows = entries[~kinds.isin(_UNITS)].sort_values("entry_id", kind="stable")
    kinds = kinds[rows.index]
    columns = _entry_arrays(rows, kinds)
    return Index(**columns, **_variant_arrays(rows))


def _entry_arrays(rows: pd.DataFrame, kinds: pd.Series[str]) -> dict[str, Any]:
    ids = rows["entry_id"].astype(str).tolist()
    lon, lat = (rows[c].to_numpy(dtype=float, na_value=np.nan) for c in ("lon", "lat"))
    within = [str(c) if isinstance(c, str) else "" for c in rows["commune_id"]]
    country = [str(c) if isinstance(c, str) and c else "ML" for c in rows["country"]]
    sources = [tuple(s) if isinstance(s, list | tuple) else (str(s),) for s in rows["sources"]]
    known = known_namesakes()
    kind_of = np.where(kinds.isin(SETTLED), SETTLEMENT, np.where(kinds.isin(_WIDE), WIDE, SPOT))
    return {
        "entry_id": _texts(ids), "name": _texts(rows["name"].astype(str).tolist()),
        "sources": _texts(["|".join(s) for s in sources]), "country": _texts(country),
        "within": _texts(within), "lon": lon, "lat": lat,
        "area": np.array([_area(w, c) for w, c in zip(within, country, strict=True)], np.int16),
        "kind_of": kind_of.astype(np.int8),
        "is_town": (kinds == PlaceKind.TOWN).to_numpy(dtype=bool) | kinds.isin(["city"]).to_numpy(),
        "n_sources": np.array([min(len(s), 9) for s in sources], np.int8),
        "is_listed": np.array([i in known for i in ids], np.bool_),
        "namesakes": np.array([known.get(i, (0, 0, 0)) for i in ids], np.int16),
    }


def _area(within: str, country: str) -> int:
    numbers = area_numbers()
    if country != "ML":
        return numbers.get(country, NOWHERE)
    return numbers.get(within, NOWHERE)


def _variant_arrays(rows: pd.DataFrame) -> dict[str, Any]:
    spelt = [(number, name, not at) for number, (name, others) in
             enumerate(zip(rows["name"], rows["alt_names"], strict=True)) for at, name in
             enumerate((str(name), *(others if isinstance(others, list | tuple) else ())))]
    folded = fold_many([name for _number, name, _main in spelt])
    heard = sound_many(folded)
    frame = pd.DataFrame({"sound": heard, "folded": folded,
                          "owner": [number for number, _name, _main in spelt],
                          "is_main": [main for _number, _name, main in spelt]}, dtype=object)
    key = ["sound", "folded", "owner"]
    frame = frame[frame["sound"] != ""].drop_duplicates(key).sort_values(key)
    sounds, first = np.unique(frame["sound"].to_numpy(dtype=str), return_index=True)
    hashes, owners = deletions.build(sounds.tolist())
    return {"folded": _texts(frame["folded"].tolist()), "sounds": _texts(sounds.tolist()),
            "owner": frame["owner"].to_numpy(dtype=np.int32),
            "is_main": frame["is_main"].to_numpy(dtype=bool),
            "start": np.append(first, len(frame)).astype(np.int32),
            "hashes": hashes, "hash_owner": owners}


def _texts(values: list[str]) -> NDArray[np.str_]:
    return np.array(values, dtype=np.str_)


def save_index(index: Index, path: Path) -> None:
    """Write an index to a file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    arrays = {f.name: getattr(index, f.name) for f in fields(index) if f.init}
    with part.open("wb") as file:
        np.savez(file, **arrays)
    part.replace(path)


def load_index(path: Path) -> Index | None:
    """Read an index; None if there is none or the file is damaged. No code in it is run."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            return Index(**{f.name: stored[f.name] for f in fields(Index) if f.init})
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None


def digest(*parts: bytes) -> str:
    """Name an index by what it was made of and by the version of its layout."""
    whole = hashlib.sha256(VERSION.encode())
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:20]
