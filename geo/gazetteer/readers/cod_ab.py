"""OCHA's common operational datasets for Mali: boundaries (COD-AB) and settlements.

Three generations of column names are met: ``admin3Name``/``admin3Pcod`` (2015), ``ADM3_FR``/
``ADM3_PCODE`` (until 2024), ``adm3_name``/``adm3_pcode`` (since). P-codes are not stable between
releases, so nothing here is joined on a P-code; it only names the row.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import Reading, checked, inside_points, points, text_column
from geo.model.place import PlaceKind

LICENCE = "CC BY-IGO, OCHA and the Direction nationale des collectivités territoriales (DNCT)"
_POLYGON = frozenset({3, 6})  # shapely's numbers for Polygon and MultiPolygon
_CHEF_LIEU = 3  # place_class: 1 national, 2 region, 3 cercle, 4 commune, 5 other

NAME = ("name", "featureName", "featureNam", "admin4Name", "ADM4_FR", "adm4_name", "localite",
        "village", "nom")
CODE = ("pcode", "featurePcode", "featurePco", "admin4Pcod", "ADM4_PCODE", "adm4_pcode", "code")
LON = ("longitude", "lon", "long", "x", "center_lon")
LAT = ("latitude", "lat", "y", "center_lat")


def _name(level: int) -> tuple[str, ...]:
    return (f"admin{level}Name", f"ADM{level}_FR", f"ADM{level}_EN", f"adm{level}_name")


def _code(level: int) -> tuple[str, ...]:
    return (f"admin{level}Pcod", f"admin{level}Pcode", f"ADM{level}_PCODE", f"adm{level}_pcode")


def _other_names(level: int) -> tuple[str, ...]:
    return (f"admin{level}RefN", f"admin{level}RefName", f"ADM{level}_REF", f"ADM{level}_EN",
            f"adm{level}_ref_name", *(f"admin{level}AltN{n}" for n in ("", "1", "2")),
            *(f"ADM{level}ALT{n}{lang}" for n in "12" for lang in ("FR", "EN")),
            *(f"adm{level}_name{n}" for n in "123"))


def recognises_boundaries(layer: Layer) -> bool:
    """Tell whether a layer holds units of a level, each with a shape and a P-code."""
    kinds = set() if layer.geometry is None else set(shapely.get_type_id(layer.geometry))
    return bool(kinds & _POLYGON) and layer.find(*_code(0)) is not None and _level(layer) >= 0


def recognises_settlements(layer: Layer) -> bool:
    """Tell whether a layer holds points with a name, a P-code and units above."""
    placed = layer.geometry is not None or (layer.find(*LON) and layer.find(*LAT))
    return bool(placed and layer.find(*NAME) and layer.find(*CODE) and layer.find(*_code(1)))


def read_boundaries(layers: list[Layer]) -> Reading:
    """Read the units of every level in a file; a unit's point is one inside it."""
    parts = [_units(layer) for layer in layers]
    raw = pd.concat(parts).drop_duplicates("native_id", keep="first")
    levels = sorted(set(raw["kind"]))
    name = f"cod-ab-{levels[0]}" if len(levels) == 1 else "cod-ab"
    return checked(name, f"OCHA COD-AB {', '.join(levels)}", LICENCE, raw)


def _level(layer: Layer) -> int:
    return max((n for n in range(4) if layer.find(*_name(n)) and layer.find(*_code(n))),
               default=-1)


def _units(layer: Layer) -> pd.DataFrame:
    level, shapes = _level(layer), np.asarray(layer.geometry)
    name = text_column(layer.get(*_name(level)))
    lon, lat = inside_points(shapes)
    raw = pd.DataFrame({
        "native_id": text_column(layer.get(*_code(level))).to_numpy(), "name": name.to_numpy(),
        "alt_names": _joined(layer, _other_names(level), name), "kind": f"adm{level}",
        "lon": lon, "lat": lat, "country": _country(layer),
        "population": None, "same_as": [()] * len(name), "geometry": shapes,
    })
    raw.index += 1
    return raw


def read_settlements(layer: Layer) -> Reading:
    """Read settlements; chief towns of cercles, regions and the country are towns."""
    name = text_column(layer.get(*NAME))
    lon, lat = layer.get(*LON), layer.get(*LAT)
    if layer.geometry is not None and not layer.find(*LON):
        centres = shapely.centroid(np.asarray(layer.geometry))
        lon, lat = pd.Series(shapely.get_x(centres)), pd.Series(shapely.get_y(centres))
    size = pd.to_numeric(layer.get("place_class", "placeClass", "featureClass"), errors="coerce")
    raw = pd.DataFrame({
        "native_id": text_column(layer.get(*CODE)).to_numpy(), "name": name.to_numpy(),
        "alt_names": _joined(layer, ("name_ascii", "featureRef", "featureAlt"), name),
        "kind": np.where(size.to_numpy() <= _CHEF_LIEU, PlaceKind.TOWN, PlaceKind.VILLAGE),
        "lon": lon.to_numpy(), "lat": lat.to_numpy(), "country": _country(layer),
        "population": layer.get("population", "pop_total").to_numpy(),
        "same_as": [()] * len(name), "geometry": points(lon, lat),
    })
    raw.index += 1
    return checked("cod-ab-settlements", "OCHA COD settlements", LICENCE, raw)


def _joined(layer: Layer, columns: tuple[str, ...], name: pd.Series) -> list[tuple[str, ...]]:
    found = [text_column(layer.frame[c]) for wanted in columns if (c := layer.find(wanted))]
    return [tuple(dict.fromkeys(v for v in values[1:] if v and v != values[0]))
            for values in zip(name, *found, strict=True)]


def _country(layer: Layer) -> list[str | None]:
    """Take the country from the first two letters of a P-code, as OCHA builds them."""
    code = text_column(layer.get(*_code(0), *_code(1), *CODE)).str.slice(0, 2)
    return [c if c.isalpha() and c.isupper() else None for c in code]
