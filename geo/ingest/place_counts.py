"""What a preview says of the places of records: how many lie where, and how many are in doubt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from geo.gazetteer import units
from geo.ingest.place_columns import Bools, Floats
from geo.model.place_ref import RefKind

_POINT, _COUNTRY = f"{RefKind.POINT}:", f"{RefKind.COUNTRY}:"


@dataclass(frozen=True)
class PlaceCounts:
    """Rows by what came of their places; ``warned`` ones are counted there as well."""

    located: int
    ambiguous: int
    unlocated: int
    outside: int
    warned: int


def outside_mali(records: pd.DataFrame) -> Bools:
    """Tell which records lie outside Mali, by their point or by the country they name."""
    places = pa.array(records["place"], type=pa.large_string())
    abroad = pc.and_not(pc.starts_with(places, _COUNTRY), pc.equal(places, f"{_COUNTRY}mali"))
    found = np.array(abroad, dtype=bool)
    at = np.flatnonzero(pc.starts_with(places, _POINT))
    if len(at):
        lat, lon = _degrees(places.take(pa.array(at)))
        found[at] = np.array(units.communes_at(lon, lat), dtype=object) == np.array(None)
    return found


def _degrees(points: pa.Array) -> tuple[Floats, Floats]:
    """Read latitudes and longitudes out of points as references write them."""
    both = _parted(pc.utf8_slice_codeunits(points, len(_POINT)), ";", 0)
    lat, lon = (pc.cast(_parted(both, ",", i), pa.float64()).to_numpy() for i in (0, 1))
    return lat, lon


def _parted(texts: pa.Array, mark: str, part: int) -> pa.Array:
    return pc.list_element(pc.split_pattern(texts, mark, max_splits=1), part)


def count_places(records: pd.DataFrame) -> PlaceCounts:
    """Count what came of the places of records."""
    ambiguous, unlocated = (int(records["place"].str.startswith(f"{kind}:").sum())
                            for kind in (RefKind.AMBIGUOUS, RefKind.UNLOCATED))
    beyond = int(outside_mali(records).sum())
    return PlaceCounts(len(records) - ambiguous - unlocated - beyond, ambiguous, unlocated, beyond,
                       int((records["warning"] != "").sum()))
