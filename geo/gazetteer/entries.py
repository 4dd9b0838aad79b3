"""Every place that is known here: the built-in ones and those of installed gazetteers, merged."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.country import countries_at
from geo.gazetteer.installed import Manifest, manifests, read_installed
from geo.gazetteer.merge import merge, without_doubles
from geo.gazetteer.place_tables import PLACES
from geo.gazetteer.places import places
from geo.gazetteer.register import ADMIN
from geo.gazetteer.stamp import Stamp, stamp
from geo.model.place import Place

VERSION = "3"  # of the rule of merging and of the columns
COLUMNS = ("entry_id", "name", "alt_names", "kind", "lon", "lat", "commune_id", "country",
           "population", "sources")
BUILT_IN = "built-in"
_ORDER = ("cod-ab-settlements", "geonames", "whos-on-first", "cod-ab", "geoboundaries")
_CITED = re.compile(r"(GeoNames|OCHA/DNCT 2015) (\w+)")
_CITED_AS = {"GeoNames": "geonames", "OCHA/DNCT 2015": "cod-ab-settlements"}


def entries() -> pd.DataFrame:
    """Give every known place, one row each.

    Columns: entry_id (the place_id of a built-in place, else ``<gazetteer>:<native id>``), name,
    alt_names (tuple), kind (a PlaceKind, or country, adm1, adm2, adm3 for the units that
    gazetteers list), lon and lat (EPSG:4326; missing where nobody knows), commune_id (of 2015,
    around the point; for a built-in place without one the smallest unit that holds it; missing
    outside Mali), country (ISO 3166-1 alpha-2, ZZ unknown), population (missing where nobody
    counted), sources (tuple of ``built-in:<place_id>`` and ``<gazetteer>:<native id>``, the one
    that gives the point first).

    Raises StoreError if an installed gazetteer is damaged.
    """
    installed = manifests()
    frame = _merged(_digest(installed), tuple(m.name for m in installed))
    return frame.copy(deep=False)


def entries_digest() -> str:
    """Name what ``entries`` holds: it changes with the data, the gazetteers and the rule."""
    return _digest(manifests())


def _digest(installed: list[Manifest]) -> str:
    whole = _shipped(stamp((PLACES / "curated.csv", PLACES / "cities.csv",
                            ADMIN / "communes.parquet"))).copy()
    for one in installed:
        whole.update(f"{one.name}:{one.sha256}:{one.file}".encode())
    return whole.hexdigest()[:20]


@lru_cache(maxsize=2)
def _shipped(files: Stamp) -> hashlib._Hash:
    """Begin the digest with the tables that come with the atlas."""
    whole = hashlib.sha256(VERSION.encode())
    for path, _time, _size in files:
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole


@lru_cache(maxsize=2)
def _merged(digest: str, names: tuple[str, ...]) -> pd.DataFrame:
    """Merge, best points first: built-in, OCHA's, GeoNames', Who's On First's, the rest."""
    del digest  # the key of the cache
    frame = _built_in()
    for name in sorted(names, key=_rank):
        frame = merge(frame, _installed(name))
    frame = without_doubles(frame)
    frame["population"] = pd.array(frame["population"], dtype="Int64")
    for column in ("lon", "lat"):
        frame[column] = frame[column].astype(float)
    return frame[list(COLUMNS)].astype({"commune_id": object, "country": object})


def _rank(name: str) -> tuple[int, str]:
    return next((n for n, start in enumerate(_ORDER) if name.startswith(start)), len(_ORDER)), name


def _built_in() -> pd.DataFrame:
    return pd.DataFrame([_row(place) for place in places().values()])


def _row(place: Place) -> dict[str, object]:
    return {
        "entry_id": place.place_id, "name": place.name, "alt_names": place.alt_names,
        "kind": str(place.kind), "lon": place.lon, "lat": place.lat,
        "commune_id": place.commune_id, "country": "ML", "population": None,
        "sources": (f"{BUILT_IN}:{place.place_id}",), "same_as": _cited(place.source),
        "by_hand": True,
    }


def _cited(source: str) -> tuple[str, ...]:
    """Give the gazetteer rows that a built-in place's source cites.

    >>> _cited("OCHA/DNCT 2015 ML0803; GeoNames 2461394")
    ('cod-ab-settlements:ML0803', 'geonames:2461394')
    """
    return tuple(f"{_CITED_AS[who]}:{what}" for who, what in _CITED.findall(source))


def _installed(name: str) -> pd.DataFrame:
    rows = read_installed(name)
    prefix = name if not name.startswith("geonames") else "geonames"  # their ids are the world's
    ids = prefix + ":" + rows["native_id"].astype(str)
    lon, lat = rows["lon"].to_numpy(dtype=float), rows["lat"].to_numpy(dtype=float)
    communes = np.array(units.communes_at(lon, lat), dtype=object)
    said = rows["country"].astype(object).where(rows["country"].notna(), None)
    return pd.DataFrame({
        "entry_id": ids, "name": rows["name"], "alt_names": rows["alt_names"],
        "kind": rows["kind"].replace("adm0", "country"), "lon": lon, "lat": lat,
        "commune_id": communes, "country": np.where(said.notna(), said, _countries(said, lon, lat)),
        "population": rows["population"].astype(object), "sources": [(i,) for i in ids],
        "same_as": rows["same_as"], "by_hand": False,
    })


def _countries(said: pd.Series, lon: NDArray[np.float64],
               lat: NDArray[np.float64]) -> NDArray[np.object_]:
    """Look countries up where the gazetteer itself names none."""
    found = np.full(len(lon), None, dtype=object)
    unsaid = said.isna().to_numpy()
    if unsaid.any():
        found[unsaid] = countries_at(lon[unsaid], lat[unsaid])
    return found
