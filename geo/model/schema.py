"""The incidents table: each column named once, checked at the edges.

A GeoDataFrame in EPSG:4326, one row an incident or an aggregate. ``geometry`` is a point or
missing: for an area the unit's representative point, with ``radius_km`` (kilometres) around it.
Dates are calendar dates held as ``datetime64`` at midnight. Tolls are persons; missing means
that nobody said. Lists are JSON arrays held as text: a column of a million stays a category.
"""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import shapely

from geo.errors import DataError
from geo.i18n import N_
from geo.model.vocabulary import (
    DateMatch,
    DatePrecision,
    EventType,
    GeoPrecision,
    GeoStatus,
    Grade,
    Kind,
    Targeting,
)

CRS = "EPSG:4326"

COLUMNS: tuple[str, ...] = (
    "incident_id", "kind", "title", "date_start", "date_end", "date_precision", "date_options",
    "date_match", "event_type", "targeting", "place_text", "place_id", "adm1", "adm2", "adm3",
    "geo_status", "geo_precision", "radius_km", "is_route", "killed_low", "killed_best",
    "killed_high", "killed_open", "civilians_killed_low", "civilians_killed_high", "harm",
    "perpetrators_alleged", "victims", "grade", "grade_reason", "response", "has_conflict",
    "n_claims", "n_sources", "n_independent", "source_urls", "licence", "geometry",
)
"""What every export holds, in this order."""

INTERNAL: tuple[str, ...] = (
    "title_fr", "parties", "speakers", "source_ids", "unit_ids", "shapes", "flags", "cleared",
    "grade_trace", "geo_reasons", "search_text",
)
"""What the app and the filter need beside; never exported."""

DATES = ("date_start", "date_end")
COUNTS = ("killed_low", "killed_best", "killed_high", "civilians_killed_low",
          "civilians_killed_high", "n_claims", "n_sources", "n_independent")
FLAGS = ("is_route", "killed_open", "has_conflict")
LISTS = ("date_options", "harm", "perpetrators_alleged", "victims", "response", "source_urls")
INTERNAL_LISTS = ("parties", "speakers", "source_ids", "unit_ids", "shapes", "flags", "cleared",
                  "grade_trace", "geo_reasons")
VOCABULARIES = {
    "kind": Kind, "date_precision": DatePrecision, "date_match": DateMatch,
    "event_type": EventType, "targeting": Targeting, "geo_status": GeoStatus,
    "geo_precision": GeoPrecision, "grade": Grade,
}


def check_frame(frame: gpd.GeoDataFrame) -> None:
    """Check a table against the schema.

    Raises DataError that tells all faults together, each with the ids of the rows at fault.
    """
    missing = [c for c in COLUMNS if c not in frame.columns]
    if missing:
        raise DataError(N_("The incidents table lacks the columns {columns}."),
                        columns=", ".join(missing))
    faults = [f"{told}: {', '.join(map(str, frame.incident_id[bad][:10]))}"
              for told, bad in _rules(frame) if bad.any()]
    if frame.crs != CRS:
        faults.append(f"crs is {frame.crs}, wanted {CRS}")
    if faults:
        raise DataError(N_("The incidents table breaks its schema:\n{faults}"),
                        faults="\n".join(faults))


def _rules(frame: gpd.GeoDataFrame) -> list[tuple[str, pd.Series]]:
    located = ~frame.geometry.isna()
    points = frame.geometry[located & ~frame.geometry.is_empty]
    ids = frame.incident_id
    lon, lat = (pd.Series(get(points.array), index=points.index)  # missing where it is no point
                for get in (shapely.get_x, shapely.get_y))
    sound = lon.between(-180, 180) & lat.between(-90, 90) & ~(lon.eq(0) & lat.eq(0))
    off = located & ~sound.reindex(frame.index, fill_value=False)
    rules = [
        ("incident_id missing or repeated", ids.isna() | ids.duplicated()),
        ("date_start after date_end", frame.date_start > frame.date_end),
        ("killed_low above killed_high", _above(frame, "killed_low", "killed_high")),
        ("civilians_killed_low above civilians_killed_high",
         _above(frame, "civilians_killed_low", "civilians_killed_high")),
        ("geometry is not a point on earth", off),
        ("geometry on a place that is not located", located & frame.geo_status.eq("unlocated")),
        ("geometry on an aggregate", located & frame.kind.eq(Kind.AGGREGATE)),
        ("a negative count", (frame[list(COUNTS)] < 0).fillna(value=False).any(axis=1)),
    ]
    rules += [(f"{column} outside its vocabulary", ~frame[column].astype(str).isin(list(values)))
              for column, values in VOCABULARIES.items()]
    return rules


def _above(frame: pd.DataFrame, low: str, high: str) -> pd.Series:
    return (frame[low] > frame[high]).fillna(value=False).astype(bool)
