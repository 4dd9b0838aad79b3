"""What the map shows: symbols, routes and areas with their numbers, colours and legend."""

from __future__ import annotations

from collections import Counter
from functools import cache

import geopandas as gpd
import pandas as pd
import shapely

from geo.brief.model import MapData
from geo.brief.shown import Shown
from geo.filters.mask import load
from geo.gazetteer.locate import shape_geometry
from geo.model.schema import CRS
from geo.model.vocabulary import ColorBy, GeoStatus
from geo.summary import denied
from geo.view.palette import NOBODY, NOBODY_CODE, SEVERAL, SEVERAL_CODE, colors, legend
from geo.view.timeline import stacks

_MOST_ACTORS = 250  # as in the app: the others are several


def map_data(shown: Shown) -> MapData:
    """Give what is drawn of the incidents, numbered by date, in the language of the context."""
    drawn = shown.incidents[shown.drawn]
    by = shown.request.color
    codes = known_codes(shown.evidence.frame, by)
    stack = coded(drawn, by, codes)
    hues = dict(zip(codes, colors(by, codes), strict=True)) | {
        SEVERAL_CODE: SEVERAL, NOBODY_CODE: NOBODY}
    ids = drawn["incident_id"].astype(str)
    points = gpd.GeoDataFrame({
        "incident_id": [shown.shown_id(i) for i in ids],
        "number": [shown.numbers[i] for i in ids],
        "lon": shapely.get_x(drawn.geometry.to_numpy()),
        "lat": shapely.get_y(drawn.geometry.to_numpy()),
        "radius_km": drawn["radius_km"].to_numpy(dtype=float, na_value=0.0),
        "precision": drawn["geo_precision"].astype(str).to_numpy(),
        "is_route": drawn["is_route"].to_numpy(dtype=bool),
        "is_ambiguous": drawn["geo_status"].eq(GeoStatus.AMBIGUOUS).to_numpy(),
        "has_conflict": drawn["has_conflict"].to_numpy(dtype=bool),
        "possible": drawn["date_match"].eq("possible").to_numpy(),
        "code": stack.to_numpy(), "color": [hues[c] for c in stack],
        "size": drawn[f"killed_{shown.wanted.basis}"].fillna(0).astype(int).to_numpy(),
        "unfigured": drawn[f"killed_{shown.wanted.basis}"].isna().to_numpy(),
        "denied": denied(drawn).to_numpy(),
    }, geometry=[_drawn(str(s), at) for s, at in zip(drawn["shapes"], drawn.geometry, strict=True)],
        crs=CRS)
    return MapData(shown.region.view, shown.region.unit_id, points, by,
                   _entries(by, codes, Counter(stack)))


def known_codes(frame: pd.DataFrame, by: ColorBy) -> list[str]:
    """Give the codes of the whole table, so that every brief uses the app's colours."""
    counted = stacks(frame, by).value_counts()
    if by is not ColorBy.PERPETRATOR:
        return sorted(map(str, counted.index))
    own = [c for c in counted.index if c not in (SEVERAL_CODE, NOBODY_CODE)]
    return sorted(sorted(own, key=lambda c: (-counted[c], c))[:_MOST_ACTORS])


def coded(frame: pd.DataFrame, by: ColorBy, codes: list[str]) -> pd.Series:
    """Give each row's code; one that has no colour of its own counts as several."""
    stack = stacks(frame, by).astype(str)
    return stack.where(stack.isin([*codes, SEVERAL_CODE, NOBODY_CODE]), SEVERAL_CODE)


def _entries(by: ColorBy, codes: list[str],
             counted: Counter[str]) -> tuple[tuple[str, str, int], ...]:
    """Give the legend by name, with how many of each; several and nobody go last."""
    named = [(words, color, counted[code]) for code in codes if counted[code]
             for words, color in legend(by, codes, (code,))]
    named.sort(key=lambda e: e[0].casefold())
    return (*named, *((words, color, counted[code]) for code in (SEVERAL_CODE, NOBODY_CODE)
                      if counted[code] for words, color in legend(by, codes, (code,))))


def _drawn(shapes: str, at: shapely.Point) -> shapely.Geometry:
    """Give what is drawn: an area, a line, several places together, or the point."""
    return _shape(shapes) or at


@cache
def _shape(shapes: str) -> shapely.Geometry | None:
    parts = [g for s in load(shapes) if (g := shape_geometry(s)) is not None]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else shapely.GeometryCollection(parts)
