"""Settlements of open gazetteers as plain tables, for the scripts that count and calibrate.

Columns: entry_id, name, alt_names (tuple), kind, lon, lat (EPSG:4326), commune_id (2015),
country, sources, adm1, adm2 (names of 2015).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from geo.gazetteer import units
from geo.gazetteer.places import places

_GEONAMES = {0: "entry_id", 1: "name", 3: "alt", 4: "lat", 5: "lon", 6: "klass", 7: "code"}
_SEATS = ("PPLC", "PPLA", "PPLA2")
_TOWN = 3  # place_class of OCHA: 1 capital, 2 region, 3 cercle
_WIDE = {"H": "lake", "T": "mountain", "L": "area", "V": "forest"}
_WELLS = ("WLL", "WLLS", "WTRH")


def read(path: Path) -> pd.DataFrame:
    """Read OCHA's settlements (Parquet) or a GeoNames country dump (text, may be gzipped)."""
    return ocha(path) if path.suffix == ".parquet" else geonames(path)


def geonames(path: Path) -> pd.DataFrame:
    """Read a GeoNames dump: settlements, waters, heights, localities and forests."""
    raw = pd.read_csv(path, sep="\t", header=None, quoting=3, keep_default_na=False)
    raw = raw[list(_GEONAMES)].rename(columns=_GEONAMES)
    raw = raw[raw["klass"].isin([*"PHTLV"])]
    kind = np.where(raw["klass"] == "P", "village", raw["klass"].map(_WIDE))
    kind = np.where(raw["code"].isin(_WELLS), "well", kind)
    raw["kind"] = np.where(raw["code"].isin(_SEATS), "town", kind)
    raw["entry_id"] = "geonames:" + raw["entry_id"].astype(str)
    raw["alt_names"] = [tuple(a for a in alt.split(",") if a) for alt in raw["alt"]]
    return _finished(raw, "geonames")


def ocha(path: Path) -> pd.DataFrame:
    """Read OCHA's populated places of 2015."""
    raw = pd.read_parquet(path).drop_duplicates("pcode")
    raw["kind"] = np.where(raw["place_class"] <= _TOWN, "town", "village")
    raw["entry_id"], raw["alt_names"] = "ocha:" + raw["pcode"], [()] * len(raw)
    raw = raw.rename(columns={"longitude": "lon", "latitude": "lat"})
    return _finished(raw, "ocha")


def builtin() -> pd.DataFrame:
    """Give the built-in places in the same columns."""
    rows = [(p.place_id, p.name, p.alt_names, str(p.kind), p.lon, p.lat) for p in places().values()]
    raw = pd.DataFrame(rows, columns=["entry_id", "name", "alt_names", "kind", "lon", "lat"])
    table = _finished(raw, "atlas")
    known = [places()[i].commune_id for i in table["entry_id"]]
    return table.assign(commune_id=known)


def _finished(raw: pd.DataFrame, source: str) -> pd.DataFrame:
    lon, lat = raw["lon"].to_numpy(dtype=float), raw["lat"].to_numpy(dtype=float)
    raw = raw.assign(lon=lon, lat=lat, commune_id=units.communes_at(lon, lat), country="ML",
                     population=None, sources=[(source,)] * len(raw))
    names = {c: [u.name for u in units.chain(c)] for c in raw["commune_id"].dropna().unique()}
    for level, column in enumerate(("adm1", "adm2")):
        raw[column] = [names[c][level] if isinstance(c, str) else "" for c in raw["commune_id"]]
    return raw[["entry_id", "name", "alt_names", "kind", "lon", "lat", "commune_id", "country",
                "population", "sources", "adm1", "adm2"]].reset_index(drop=True)
