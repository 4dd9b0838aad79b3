"""Build data/basemap: countries, rivers and lakes of West Africa from Natural Earth.

Run by maintainers, not by users, and after boundaries.py: ``python data/build/basemap.py``.

Countries come from npm ``world-atlas`` 2.0.2, waters from npm ``mapeo-offline-map`` 2.0.0; both
pass on Natural Earth (public domain). Names, and the waters that Natural Earth lacks at this
scale, are in countries.csv and waters.json beside this script. Mali is not among the countries:
its outline is that of our communes, and the neighbours are cut and filled to meet it.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import shapely

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).resolve().parent
BASEMAP = HERE.parent / "basemap"
COUNTRIES = "world-atlas@2.0.2"
WATERS = "mapeo-offline-map@2.0.0"
MALI = "466"
WEST_AFRICA = shapely.box(-20, 2, 12, 28)
TOLERANCE = 0.004  # degrees, about 400 m: the grid on which the source itself is drawn
MIN_RING = 3  # points, the last being the first: any fewer enclose nothing
NATURAL_EARTH = "Natural Earth"
DRAWN = "hand-drawn, approximate"

Feature = tuple[dict[str, Any], "BaseGeometry"]


def main() -> None:
    """Fetch the two packages unless given, and write three GeoJSON files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--countries", type=Path, help=f"a tarball of {COUNTRIES}")
    parser.add_argument("--waters", type=Path, help=f"a tarball of {WATERS}")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        atlas = options.countries or _fetch(COUNTRIES, Path(folder))
        topology = _member(atlas, "package/countries-10m.json")
        waters = options.waters or _fetch(WATERS, Path(folder))
        rivers = _member(waters, "package/dist/rivers.json")["features"]
        lakes = _member(waters, "package/dist/lakes.json")["features"]
    named = json.loads((HERE / "waters.json").read_text(encoding="utf-8"))
    _write("countries.geojson", countries(topology))
    _write("rivers.geojson", [*_named(named["rivers"], rivers), *_drawn(named["drawn_rivers"])])
    _write("lakes.geojson", [*_named(named["lakes"], lakes), *_drawn(named["drawn_lakes"])])


def _fetch(package: str, folder: Path) -> Path:
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), package]
    subprocess.run(command, check=True)
    return next(folder.glob(package.replace("@", "-") + ".tgz"))


def _member(archive: Path, name: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
    with tarfile.open(archive) as tar:
        file = tar.extractfile(name)
        if file is None:
            sys.exit(f"{archive.name} holds no {name}.")
        return json.load(file)


def countries(topology: dict[str, Any]) -> list[Feature]:
    """Return the countries around Mali, cut to meet the outline of our communes."""
    with (HERE / "countries.csv").open(encoding="utf-8", newline="") as file:
        names = {row.pop("code"): row for row in csv.DictReader(file)}
    shapes = _decode(topology, {MALI, *names})
    communes = gpd.read_parquet(HERE.parent / "admin" / "communes.parquet")
    ours = shapely.coverage_union_all(communes.geometry.to_numpy())
    theirs = shapes.pop(MALI)
    codes = sorted(code for code in names if code in shapes)
    fitted = _fill([shapes[code].difference(ours) for code in codes], theirs.difference(ours))
    simple = shapely.coverage_simplify(fitted, TOLERANCE, simplify_boundary=False)
    # Simplifying comes before the last cut, which puts our exact outline back.
    cut = [shape.difference(ours).intersection(WEST_AFRICA) for shape in simple]
    return [(names[code], _areas(shape)) for code, shape in zip(codes, cut, strict=True)]


def _fill(shapes: list[BaseGeometry], gaps: BaseGeometry) -> list[BaseGeometry]:
    """Give each gap along Mali's border to the neighbour that shares most of its edge."""
    filled = list(shapes)
    for gap in shapely.get_parts(gaps):
        shared = [shapely.length(shapely.intersection(gap.boundary, s.boundary)) for s in shapes]
        best = shared.index(max(shared))
        if shared[best] > 0:
            filled[best] = shapely.union_all([filled[best], gap])
    return filled


_SLIVER = 1e-5  # square degrees; about 0.1 km²


def _areas(shape: BaseGeometry) -> BaseGeometry:
    """Return only the polygons of a shape that a cut may have left mixed."""
    parts = [p for p in shapely.get_parts(shape) if p.geom_type == "Polygon" and p.area > _SLIVER]
    return shapely.multipolygons(parts) if len(parts) != 1 else parts[0]


def _decode(topology: dict[str, Any], codes: set[str]) -> dict[str, BaseGeometry]:
    """Return the polygons of a TopoJSON file under their ISO 3166-1 numeric codes."""
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [_unpack(arc, scale, move) for arc in topology["arcs"]]
    found = {}
    for item in topology["objects"]["countries"]["geometries"]:
        if item.get("id") in codes:
            parts = item["arcs"] if item["type"] == "MultiPolygon" else [item["arcs"]]
            polygons = [shapely.Polygon(*rings) for part in parts if (rings := _rings(part, arcs))]
            near = shapely.make_valid(shapely.multipolygons(polygons))
            found[item["id"]] = near.intersection(WEST_AFRICA.buffer(1))
    return {code: shape for code, shape in found.items() if not shape.is_empty}


def _unpack(
    arc: list[list[int]], scale: list[float], move: list[float]
) -> list[tuple[float, float]]:
    """Return the points of an arc, whose numbers are steps on a grid."""
    x = y = 0
    points = []
    for step in arc:
        x, y = x + step[0], y + step[1]
        points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
    return points


def _rings(
    part: list[list[int]], arcs: list[list[tuple[float, float]]]
) -> tuple[list[tuple[float, float]], list[list[tuple[float, float]]]] | None:
    """Return the outer ring and the holes of a polygon, None if the grid made it a mere line."""
    rings = []
    for numbers in part:
        ring: list[tuple[float, float]] = []
        for number in numbers:
            # TopoJSON writes an arc that runs backwards as the complement of its number.
            points = arcs[number] if number >= 0 else arcs[~number][::-1]
            ring.extend(points[1:] if ring else points)
        rings.append(ring)
    closed = [ring for ring in rings if len(ring) > MIN_RING]
    return (closed[0], closed[1:]) if len(rings[0]) > MIN_RING else None


def _named(table: list[dict[str, Any]], features: list[dict[str, Any]]) -> list[Feature]:
    """Return the package's waters that waters.json names, one feature per name."""
    named = []
    for row in table:
        shapes = [shapely.geometry.shape(features[n]["geometry"]) for n in row["features"]]
        whole = shapely.union_all(shapes).intersection(WEST_AFRICA)
        whole = shapely.line_merge(whole) if "Line" in whole.geom_type else whole
        named.append((_properties(row, NATURAL_EARTH), whole))
    return named


def _drawn(table: list[dict[str, Any]]) -> list[Feature]:
    """Return the waters drawn by hand."""
    return [
        (
            _properties(row, DRAWN),
            shapely.LineString(row["line"]) if "line" in row else shapely.Polygon(row["ring"]),
        )
        for row in table
    ]


def _properties(row: dict[str, Any], source: str) -> dict[str, Any]:
    kept: dict[str, Any] = {key: row[key] for key in ("name_fr", "name_en", "rank") if key in row}
    return {**kept, "intermittent": row.get("intermittent", False), "source": source}


def _write(name: str, features: list[Feature]) -> None:
    """Write features with five decimals (about a metre), one to a line so that git can diff."""
    lines = [
        json.dumps(
            {
                "type": "Feature",
                "properties": properties,
                "geometry": _round(shapely.geometry.mapping(shapely.normalize(shape))),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for properties, shape in features
    ]
    body = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    BASEMAP.mkdir(exist_ok=True)
    (BASEMAP / name).write_text(body, encoding="utf-8")
    sys.stdout.write(f"{name}: {len(features)} features, {len(body.encode()):,} bytes\n")


def _round(value: Any) -> Any:  # noqa: ANN401 - whatever the JSON holds
    if isinstance(value, dict):
        return {key: _round(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_round(item) for item in value]
    return round(value, 5) if isinstance(value, float) else value


if __name__ == "__main__":
    main()
