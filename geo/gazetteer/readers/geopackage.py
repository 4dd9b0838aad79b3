"""GeoPackages through SQLite alone: the feature tables, their attributes and shapes.

The layout of tables and of the geometry blob is that of the OGC GeoPackage standard, 1.3.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from pyproj.exceptions import ProjError

from geo.errors import InputError
from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import MAX_ROWS
from geo.i18n import N_

_ENVELOPE = (0, 32, 48, 48, 64)  # bytes of the envelope, by the indicator in the flags
_WGS84, _UNDEFINED = 4326, (-1, 0)
_STEPS = 200_000_000  # of SQLite's virtual machine: a view that never ends is stopped


def gpkg_layers(path: Path) -> list[Layer]:
    """Read every feature table. Raises InputError for a file that is none or is damaged."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1",
                                     uri=True)) as db:
            db.execute("PRAGMA trusted_schema = OFF")
            db.set_progress_handler(lambda: 1, _STEPS)
            tables = db.execute(
                "SELECT g.table_name, g.column_name, s.organization_coordsys_id "
                "FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s USING (srs_id)"
            ).fetchall()
            return [_layer(db, str(table), str(column), int(srs)) for table, column, srs in tables]
    except (sqlite3.Error, shapely.errors.GEOSException, ProjError, ValueError, TypeError,
            IndexError) as error:
        raise InputError(N_("“{name}” is a damaged GeoPackage: {error}"), name=path.name,
                         error=error) from error


def _layer(db: sqlite3.Connection, table: str, column: str, srs: int) -> Layer:
    quoted = table.replace('"', '""')
    cursor = db.execute(f'SELECT * FROM "{quoted}" LIMIT {MAX_ROWS}')  # noqa: S608 - quoted above
    header = [str(c[0]) for c in cursor.description]
    frame = pd.DataFrame(cursor.fetchall(), columns=header, dtype=object)
    shapes = shapely.from_wkb(np.array([_wkb(b) for b in frame[column]], dtype=object))
    return Layer(table, frame.drop(columns=column), _to_wgs84(shapes, srs))


def _wkb(blob: object) -> bytes | None:
    """Take the standard's header off a geometry."""
    if not isinstance(blob, bytes) or blob[:2] != b"GP":
        return None
    return blob[8 + _ENVELOPE[(blob[3] >> 1) & 7]:]


def _to_wgs84(shapes: NDArray[np.object_], srs: int) -> NDArray[np.object_]:
    if srs == _WGS84 or srs in _UNDEFINED:
        return shapes
    change = Transformer.from_crs(srs, _WGS84, always_xy=True)
    return np.asarray(shapely.transform(
        shapes, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1]))))
