"""Where the rows of a table were: names, units and coordinates as drafts hold them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest import table_words as words
from geo.ingest.cells import Cells
from geo.ingest.table_figures import degrees, point

AROUND = (9.0, 26.0), (-13.5, 5.5)  # degrees around Mali: south and north, west and east


def where_columns(cells: Cells, *, own: bool = False) -> dict[str, Any]:
    """Give the places as drafts hold them: names, degrees, and how close they are."""
    lat, lon = _degrees(cells, own=own)
    if not own:  # an export has points abroad, and names no country
        _refuse_exchanged(cells, lat, lon)
    return {
        "toponym": cells.words("place"), "lat": lat, "lon": lon,
        **{name: cells.words(name) for name in ("adm1", "adm2", "adm3", "country")},
        "precision": cells.each(_closeness, "extent", "precision"),
        "precision_original": cells.words("precision"),
    }


def _refuse_exchanged(cells: Cells, lat: Any, lon: Any) -> None:  # noqa: ANN401
    """Refuse points that lie in Mali the other way round only, where no other cell says so.

    Nothing is turned around: whoever made the table knows which is which. Where a country or unit
    is named, that is held against the point later on (``geo.ingest.place_check``).
    """
    alone = cells.each(lambda *named: not any(named), "country", "adm1", "adm2", "adm3")
    other_way = _around_mali(lon, lat) & ~_around_mali(lat, lon)
    cells.refuse(alone.astype(bool) & other_way, "point" if "point" in cells else "lat", _(
        "Latitude and longitude seem to be exchanged: this point lies far from Mali, and the other "
        "way round in it. Exchange them, or name the country in a column."))


def _around_mali(lat: Any, lon: Any) -> Any:  # noqa: ANN401
    (south, north), (west, east) = AROUND
    return (south <= lat) & (lat <= north) & (west <= lon) & (lon <= east)


def _closeness(extent: str, said: str) -> str:
    """Tell how close a place is: what the shape of a map layer covers comes before words."""
    return words.precision(extent or said)


def _degrees(cells: Cells, *, own: bool) -> tuple[Any, Any]:
    """Read coordinates, NaN where none are given; what is no place on earth is a fault.

    The areas of an export are no points, and no fault.
    """
    nothing = np.full(len(cells), np.nan)
    if "point" in cells:
        found = cells.each(point, "point")
        bad = pd.isna(found) & (cells.words("point") != "")
        cells.refuse(bad.astype(bool) & (not own), "point", _(
            "This is no latitude and longitude: write 16.27, -0.04."))
        pairs = [(np.nan, np.nan) if p is None else p for p in found]
        lat, lon = np.array(pairs, dtype=float).reshape(-1, 2).T
    elif "lat" in cells and "lon" in cells:
        lat, lon = (_one_degree(cells, name) for name in ("lat", "lon"))
    else:
        return nothing, nothing
    _refuse_nowhere(cells, lat, lon)
    return lat, lon


def _one_degree(cells: Cells, name: str) -> Any:  # noqa: ANN401 - an array of floats
    plain = cells.words(name)
    try:  # most columns hold nothing but decimal degrees: reading them at once is quicker
        return np.where(plain == "", "nan", plain).astype(float)
    except ValueError:
        read = cells.read(name, degrees, _("These are no degrees: write 16.27 or 16°16'12\" N."))
        return np.array([np.nan if v is None else v for v in read.rows()], dtype=float)


def _refuse_nowhere(cells: Cells, lat: Any, lon: Any) -> None:  # noqa: ANN401
    first, second = ("point", "point") if "point" in cells else ("lat", "lon")
    with np.errstate(invalid="ignore"):
        for name, value, most in ((first, lat, 90), (second, lon, 180)):
            cells.refuse(np.abs(value) > most, name, _(
                "These are no degrees: latitude lies within 90, longitude within 180."))
        cells.refuse((lat == 0) & (lon == 0), first, _(
            "0, 0 is a place in the sea that stands for “not known”: leave it empty."))
    if first != second:
        one = (cells.words("lat") == "") != (cells.words("lon") == "")
        cells.refuse(one, "lat", _("Only one of latitude and longitude is given."))
