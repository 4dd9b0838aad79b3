"""Maps for tests: synthetic incidents of a region, and axes of the sizes that frames give."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from xml.etree import ElementTree as ET

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from geo.brief.fonts import fonts
from geo.brief.map import draw
from geo.brief.model import Brief, MapData, Request
from geo.filters import IncidentFilter
from geo.gazetteer import units
from geo.i18n import use
from geo.model.admin import Level, Vintage
from geo.model.vocabulary import ColorBy, EventType
from geo.synth_acled import acled_columns
from geo.view.palette import colors, legend

SIZES = {"part": (8.3, 5.6), "a4": (7.4, 6.6), "tall": (7.3, 9.2), "square": (7.0, 5.2),
         "small": (4.2, 3.6)}
CODES = [str(e) for e in EventType]
HUES = dict(zip(CODES, colors(ColorBy.TYPE, CODES), strict=True))
KINDS = ("exact", "near", "unknown", "adm3", "adm2", "adm1")


@cache
def _made(n: int) -> tuple[np.ndarray, ...]:
    told = acled_columns(np.arange(n), np.random.default_rng(5))
    lon, lat = (told[c].to_numpy() for c in ("longitude", "latitude"))
    return lon, lat, told["fatalities"].to_numpy(), np.array(
        [i or "" for i in units.communes_at(lon, lat)])


def incidents(region: str, vintage: str, n: int) -> gpd.GeoDataFrame:
    """Give the first synthetic incidents of a region; those of small regions come again."""
    lon, lat, killed, commune = _made(20_000)
    inside = np.isin(commune, list(units.members(region, vintage))) if region else commune != ""
    rows = np.resize(np.flatnonzero(inside), n) if n else np.empty(0, dtype=int)
    chance = np.random.default_rng(n)
    kind = chance.choice(KINDS, n, p=(.5, .26, .05, .12, .05, .02))
    table = pd.DataFrame({
        "incident_id": [f"i{i}" for i in range(n)], "number": np.arange(1, n + 1),
        "lon": lon[rows], "lat": lat[rows], "radius_km": 0.0, "precision": kind,
        "is_route": False, "is_ambiguous": (kind == "exact") & (chance.random(n) < 0.08),
        "has_conflict": chance.random(n) < 0.1, "possible": chance.random(n) < 0.05,
        "code": chance.choice(CODES, n), "size": killed[rows],
        "unfigured": chance.random(n) < 0.1, "denied": chance.random(n) < 0.2})
    table["color"] = table["code"].map(HUES)
    shapes = [_shape(table, i, str(commune[row])) for i, row in enumerate(rows)]
    frame = gpd.GeoDataFrame(table, geometry=shapes, crs="EPSG:4326")
    areas = frame["precision"].str.startswith("adm")
    at = shapely.point_on_surface(frame.geometry[areas].to_numpy())
    frame.loc[areas, "lon"], frame.loc[areas, "lat"] = shapely.get_x(at), shapely.get_y(at)
    return frame


def _shape(table: pd.DataFrame, i: int, commune: str) -> shapely.Geometry:
    lon, lat, level = table.loc[i, ["lon", "lat", "precision"]]
    if table.loc[i, "is_ambiguous"]:
        return shapely.MultiPoint([(lon, lat), (lon + 0.2, lat + 0.1)])
    if not level.startswith("adm"):
        return shapely.Point(lon, lat)
    depth = {"adm1": 1, "adm2": 2, "adm3": 3}[level]
    return units.units(level).geometry[".".join(commune.split(".")[:depth])]


def brief(region: str = "mopti", vintage: str = "2015", n: int = 40, lang: str = "en",
          points: gpd.GeoDataFrame | None = None) -> Brief:
    """Give a brief that holds a map and nothing else."""
    points = incidents(region, vintage, n) if points is None else points
    west, south, east, north = (units.units(Level.ADM1, vintage).geometry[region].bounds if region
                                else units.communes().total_bounds)
    dx, dy = (east - west) * 0.06, (north - south) * 0.06
    before = use(lang)
    counted = points["code"].value_counts()
    entries = tuple((words, color, int(counted[code])) for code in CODES if code in counted
                    for words, color in legend(ColorBy.TYPE, CODES, (code,)))
    use("en")
    del before
    shown = MapData((west - dx, south - dy, east + dx, north + dy), region, points, ColorBy.TYPE,
                    entries)
    return Brief(Request(IncidentFilter(vintage=Vintage(vintage)), region, lang=lang), region, "",
                 shown)


def drawn(held: Brief, size: str = "part", dpi: float = 100):
    """Give the figure and what was drawn on axes of a size."""
    figure = Figure(figsize=SIZES[size], dpi=dpi)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.01, 0.01, 0.98, 0.98))
    return figure, draw(axes, held, fonts=fonts())


def words_of(figure) -> str:
    """Give the words of a page, read back from its SVG: a tenth of the time that a PDF takes."""
    out = BytesIO()
    FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None})
    texts = ET.fromstring(out.getvalue()).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return "\n".join("".join(text.itertext()) for text in texts)
