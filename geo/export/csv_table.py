"""CSV: UTF-8, lists as JSON, booleans true and false, missing empty, never a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, Any

import geopandas as gpd
import shapely

from geo.export.claims import claim_columns
from geo.export.columns import CLAIM_COLUMNS
from geo.export.rows import Columns, geometries, lonlat, points
from geo.export.selection import Progress, Selection, unseen
from geo.export.text import each, each_object
from geo.model.claim import Claim
from geo.model.schema import COLUMNS, COUNTS, FLAGS, LISTS
from geo.tables.formulas import safe_text

EVERY = 20_000  # rows between two words on how far it has come
_NUMBERS = frozenset({*COUNTS, "radius_km", "value_low", "value_high"})


def incidents_csv(frame: gpd.GeoDataFrame, *, area: bool = False,
                  metadata: Mapping[str, Any] | None = None) -> str:
    """Write incidents as CSV text: the public columns, then lon and lat before the geometry."""
    del metadata  # a CSV has no place for it
    out = io.StringIO()
    _write(out, *_incidents(Selection(frame), area=area))
    return out.getvalue()


def claims_csv(claims: Iterable[Claim]) -> str:
    """Write claims as CSV text, one row a claim."""
    out = io.StringIO()
    _write(out, CLAIM_COLUMNS, _rows(claim_columns(claims)))
    return out.getvalue()


def write_csv(selection: Selection, to: Path, *, area: bool = False,
              progress: Progress = unseen) -> None:
    """Write the incidents into a CSV file."""
    with to.open("w", encoding="utf-8", newline="") as file:
        head, rows = _incidents(selection, area=area)
        _write(file, head, rows, selection, progress)


def write_claims_csv(selection: Selection, to: Path, *, area: bool = False,
                     progress: Progress = unseen) -> None:
    """Write the claims into a CSV file."""
    del area
    with to.open("w", encoding="utf-8", newline="") as file:
        _write(file, CLAIM_COLUMNS, _rows(selection.claim_columns), selection, progress,
               len(selection.incidents))


def _incidents(selection: Selection, *, area: bool) -> tuple[tuple[str, ...], Iterator[Any]]:
    frame = selection.incidents
    shapes = geometries(frame, area=area)
    texts = each_object(shapes, lambda s: "" if s is None else shapely.to_wkt(
        s, rounding_precision=6))
    where = [("" if x is None else x, "" if y is None else y)
             for x, y in lonlat(points(frame))]
    rows = ((*cells, *at, text) for cells, at, text in
            zip(_rows(selection.columns), where, texts, strict=True))
    return (*COLUMNS[:-1], "lon", "lat", "geometry"), rows


def _rows(told: Columns) -> Iterator[tuple[Any, ...]]:
    return zip(*(_cells(name, values) for name, values in told.items()), strict=True)


def _cells(name: str, values: list[Any]) -> list[Any]:
    if name in LISTS:
        return each_object(values, lambda v: json.dumps(v, ensure_ascii=False))
    if name in FLAGS:
        return ["true" if v else "false" for v in values]
    if name in _NUMBERS:
        return ["" if v is None else v for v in values]
    return each(values, _cell, missing="")


def _cell(text: str) -> str:
    """Make a text safe; before Python 3.13 a lone CR would break the row unquoted."""
    return safe_text(text).replace("\r\n", "\n").replace("\r", "\n")


def _write(file: IO[str], head: Iterable[str], rows: Iterator[Any],
           selection: Selection | None = None, progress: Progress = unseen, done: int = 0) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(head)
    while part := list(islice(rows, EVERY)):
        writer.writerows(part)
        done += len(part)
        if selection is not None:
            progress(done, selection.rows)
