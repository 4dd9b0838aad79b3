"""geoBoundaries: one level of units as GeoJSON (``shapeName``, ``shapeID``, ``shapeType``)."""

from __future__ import annotations

import numpy as np
import pandas as pd
from babel.core import get_global

from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import Reading, checked, inside_points, text_column

LICENCE = "CC BY 4.0 (some countries: their own licence), geoBoundaries (https://www.geoboundaries.org)"


def recognises(layer: Layer) -> bool:
    """Tell whether a layer has geoBoundaries' names and ids, and shapes."""
    return layer.has("shapeName", "shapeID") and layer.geometry is not None


def read(layer: Layer) -> Reading:
    """Read one file; the gazetteer is called ``geoboundaries-<country>-<level>``."""
    shapes = np.asarray(layer.geometry)
    lon, lat = inside_points(shapes)
    level = text_column(layer.get("shapeType")).str.lower()
    group = text_column(layer.get("shapeGroup")).str.upper()
    raw = pd.DataFrame({
        "native_id": text_column(layer.get("shapeID")).to_numpy(),
        "name": text_column(layer.get("shapeName")).to_numpy(), "alt_names": [()] * len(shapes),
        "kind": level.where(level.isin(["adm0", "adm1", "adm2", "adm3"]), "adm3").to_numpy(),
        "lon": lon, "lat": lat, "country": [iso2(g) for g in group], "population": None,
        "same_as": [()] * len(shapes), "geometry": shapes,
    })
    raw.index += 1
    country = (group.iloc[0] if len(group) else "").lower() or "unknown"
    name = f"geoboundaries-{''.join(c for c in country if c.isalnum())}-{raw['kind'].iloc[0]}"
    return checked(name, f"geoBoundaries {country.upper()} {raw['kind'].iloc[0].upper()}",
                   LICENCE, raw)


def iso2(iso3: str) -> str | None:
    """Give the two letters of a country's three, as ISO 3166-1 pairs them.

    >>> iso2("MLI"), iso2("XX?")
    ('ML', None)
    """
    found = get_global("territory_aliases").get(iso3, [])
    return str(found[0]) if found else None
