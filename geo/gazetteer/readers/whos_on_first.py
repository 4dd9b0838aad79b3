"""Who's On First: GeoJSON records (one, a collection, or a zip of them) and tables of them."""

from __future__ import annotations

from types import MappingProxyType

import pandas as pd

from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import Reading, checked, points, text_column
from geo.model.place import PlaceKind

LICENCE = "CC BY 4.0 and CC0 by source, Who’s On First (https://whosonfirst.org/docs/licenses)"
_KINDS = MappingProxyType({
    "country": "adm0", "region": "adm1", "county": "adm2", "localadmin": "adm3",
    "locality": PlaceKind.VILLAGE, "neighbourhood": PlaceKind.VILLAGE, "borough":
    PlaceKind.VILLAGE, "macrohood": PlaceKind.VILLAGE,
})
_ID = ("wof:id", "wof_id")
_TYPE = ("wof:placetype", "placetype")


def recognises(layer: Layer) -> bool:
    """Tell whether a layer has Who's On First's ids and place types."""
    return bool(layer.find(*_ID) and layer.find(*_TYPE))


def read(layers: list[Layer]) -> Reading:
    """Read records that stand: deprecated and superseded ones and venues are skipped."""
    parts = [_rows(layer) for layer in layers]
    raw = pd.concat([part for part, _ in parts], ignore_index=True)
    raw.index += 1
    return checked("whos-on-first", "Who’s On First", LICENCE, raw,
                   skipped=sum(skipped for _, skipped in parts))


def _rows(layer: Layer) -> tuple[pd.DataFrame, int]:
    lon, lat = layer.get("lon", "geom:longitude"), layer.get("lat", "geom:latitude")
    ids = text_column(layer.get(*_ID)).str.removesuffix(".0")
    raw = pd.DataFrame({
        "native_id": ids, "name": text_column(layer.get("name", "wof:name")),
        "alt_names": _variants(layer), "kind": layer.get(*_TYPE).map(_KINDS),
        "lon": lon, "lat": lat, "country": _countries(layer),
        "population": layer.get("population", "wof:population", "gn:population"),
        "same_as": _same(layer), "geometry": points(lon, lat),
    })
    kept = raw[raw["kind"].notna() & _stands(layer)]
    return kept, len(raw) - len(kept)


def _stands(layer: Layer) -> pd.Series:
    current = pd.to_numeric(layer.get("is_current", "mz:is_current"), errors="coerce")
    ended = text_column(layer.get("deprecated", "edtf:deprecated"))
    superseded = text_column(layer.get("superseded", "wof:superseded_by"))
    return ((current != 0) & ended.isin(["", "uuuu", "u"])
            & superseded.isin(["", "False", "[]", "0"]))


def _variants(layer: Layer) -> list[tuple[str, ...]]:
    """Give the spellings: one cell parted by “|”, or the ``name:…`` lists of a record."""
    listed = layer.find("name_variants")
    if listed:
        return [tuple(cell.split("|")) if cell else ()
                for cell in text_column(layer.frame[listed])]
    columns = [c for c in layer.frame.columns if str(c).startswith("name:")]
    rows = layer.frame[columns].to_numpy(dtype=object)
    return [tuple(str(name) for cell in row if isinstance(cell, list) for name in cell)
            for row in rows]


def _countries(layer: Layer) -> list[str | None]:
    codes = text_column(layer.get("wof:country", "iso:country", "country"))
    return [code.upper() if len(code) == len("ML") and code.isalpha() else None for code in codes]


def _same(layer: Layer) -> list[tuple[str, ...]]:
    """Name the GeoNames row that a record says it is."""
    if layer.find("geonames_id"):
        ids = text_column(layer.get("geonames_id")).str.removesuffix(".0").tolist()
    else:
        ids = [str(c.get("gn:id", "")) if isinstance(c, dict) else ""
               for c in layer.get("wof:concordances")]
    return [(f"geonames:{one}",) if one.isdigit() else () for one in ids]
