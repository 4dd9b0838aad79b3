"""GeoNames country dumps: ``ML.zip``, ``ML.txt`` or the text packed with gzip.

Nineteen tab-separated columns without a header, described in GeoNames' own readme: geonameid,
name, asciiname, alternatenames, latitude, longitude, feature class, feature code, country code,
cc2, admin1–admin4 codes, population, elevation, dem, timezone, modification date.
"""

from __future__ import annotations

from types import MappingProxyType

import pandas as pd

from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import Reading, checked, is_missing, points
from geo.model.place import PlaceKind

COLUMNS = 19
LICENCE = "CC BY 4.0, GeoNames (https://www.geonames.org)"
_SAMPLE = 50

_BY_CODE = MappingProxyType({
    "PPLC": PlaceKind.TOWN, "PPLA": PlaceKind.TOWN, "PPLA2": PlaceKind.TOWN,
    "WLL": PlaceKind.WELL, "WLLS": PlaceKind.WELL, "WLLQ": PlaceKind.WELL,
    "WTRH": PlaceKind.WELL, "SPNG": PlaceKind.WELL, "OAS": PlaceKind.WELL,
    "STM": PlaceKind.VALLEY, "STMI": PlaceKind.VALLEY, "STMX": PlaceKind.VALLEY,
    "STMIX": PlaceKind.VALLEY, "STMA": PlaceKind.VALLEY, "STMD": PlaceKind.VALLEY,
    "WAD": PlaceKind.VALLEY, "WADS": PlaceKind.VALLEY, "VAL": PlaceKind.VALLEY,
    "RVN": PlaceKind.VALLEY, "GRGE": PlaceKind.VALLEY,
    "LK": PlaceKind.LAKE, "LKI": PlaceKind.LAKE, "LKS": PlaceKind.LAKE, "PND": PlaceKind.LAKE,
    "PNDI": PlaceKind.LAKE, "PNDS": PlaceKind.LAKE, "RSV": PlaceKind.LAKE,
    "CMP": PlaceKind.VILLAGE, "FRST": PlaceKind.FOREST, "RESF": PlaceKind.FOREST,
    "MT": PlaceKind.MOUNTAIN, "MTS": PlaceKind.MOUNTAIN, "HLL": PlaceKind.MOUNTAIN,
    "HLLS": PlaceKind.MOUNTAIN, "RDGE": PlaceKind.MOUNTAIN, "MESA": PlaceKind.MOUNTAIN,
    "BUTE": PlaceKind.MOUNTAIN, "PK": PlaceKind.MOUNTAIN, "PKS": PlaceKind.MOUNTAIN,
    "RK": PlaceKind.MOUNTAIN, "RKS": PlaceKind.MOUNTAIN, "CLF": PlaceKind.MOUNTAIN,
    "MN": PlaceKind.MINE, "MNA": PlaceKind.MINE, "MNAU": PlaceKind.MINE, "MNQ": PlaceKind.MINE,
    "CSTM": PlaceKind.BORDER_POST, "PSTB": PlaceKind.BORDER_POST,
})
_BY_CLASS = MappingProxyType({
    "P": PlaceKind.VILLAGE, "H": PlaceKind.AREA, "T": PlaceKind.AREA, "L": PlaceKind.AREA,
})
_ADMIN = MappingProxyType({"PCLI": "adm0", "ADM1": "adm1", "ADM2": "adm2", "ADM3": "adm3"})


def recognises(layer: Layer) -> bool:
    """Tell whether a text has GeoNames' columns, by what stands in them."""
    if layer.has_header or layer.frame.shape[1] != COLUMNS:
        return False
    sample = layer.frame.head(_SAMPLE)
    ids = pd.to_numeric(sample[0], errors="coerce").notna().mean()
    classes = sample[6].isin(list("AHLPRSTUV")).mean()
    return bool(min(ids, classes) > 1 / 2)


def read(layer: Layer) -> Reading:
    """Read a dump. Roads, buildings and undersea features name no place that the atlas looks for.

    Rows keep the country that GeoNames gives them. The gazetteer is called ``geonames``, with the
    country after it where that is not Mali.
    """
    rows = layer.frame
    kind = _kinds(rows)
    kept = rows[kind.notna()]
    raw = pd.DataFrame({
        "native_id": kept[0], "name": kept[1], "alt_names": _alternates(kept),
        "kind": kind[kept.index], "lon": kept[5], "lat": kept[4],
        "country": kept[8].where(kept[8] != "", None), "population": kept[14],
        "same_as": [()] * len(kept), "geometry": points(kept[5], kept[4]),
    })
    raw.index = kept.index + 1
    countries = kept[8].mode()
    country = str(countries.iloc[0]) if len(countries) else "ML"
    name = "geonames" if country == "ML" else f"geonames-{country.lower()}"
    return checked(name, f"GeoNames {country}", LICENCE, raw, skipped=int(kind.isna().sum()))


def _kinds(rows: pd.DataFrame) -> pd.Series:
    by_class, code = rows[6].map(_BY_CLASS), rows[7]
    kind = code.map({**_BY_CODE, **_ADMIN}).where(rows[6].isin(list("PHLTVAS")))
    return kind.fillna(by_class).map(lambda k: None if is_missing(k) else str(k))


def _alternates(rows: pd.DataFrame) -> list[tuple[str, ...]]:
    return [tuple(dict.fromkeys(n for n in (ascii_name, *others.split(",")) if n and n != name))
            for name, ascii_name, others in zip(rows[1], rows[2], rows[3], strict=True)]
