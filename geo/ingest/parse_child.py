"""Read JSON or Parquet to text columns; run as a process of its own.

``python -m geo.ingest.parse_child KIND IN OUT NAME LANG``: the columns go to OUT as an Arrow file,
whose metadata tell how many rows there are.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely

from geo.errors import InputError
from geo.i18n import N_, use
from geo.ingest.cell_text import clean, text_of
from geo.ingest.header import told_apart
from geo.tables.child import TOLD, limit

ROWS = b"atlas-rows"
PART_ROWS = 20_000
LISTS = ("data", "results", "Result", "features", "records", "items", "rows", "value")


@dataclass
class Parsed:
    """What a file holds: names of columns, parts of them as text, and how many rows."""

    header: list[str]
    parts: Iterator[pa.RecordBatch]
    rows: int


def main(kind: str, source: str, target: str, name: str, lang: str) -> int:
    """Convert one file; give the exit status."""
    limit()
    use(lang)
    try:
        found = _READERS[kind](Path(source), name)
        schema = pa.schema([pa.field(c, pa.large_string()) for c in found.header],
                           {ROWS: str(found.rows).encode()})
        with pa.OSFile(target, "wb") as out, pa.ipc.new_file(out, schema) as writer:
            for batch in found.parts:
                writer.write_batch(pa.record_batch(batch.columns, schema=schema))
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return TOLD
    except Exception as error:  # noqa: BLE001 - parsers raise what they like; all mean “no good”
        sys.stderr.write(f"{type(error).__name__}: {' '.join(str(error).split())}\n")
        return 1
    return 0


def batches(rows: list[list[str]], width: int) -> Iterator[pa.RecordBatch]:
    """Give rows of text as batches of columns."""
    for start in range(0, len(rows), PART_ROWS):
        columns = list(zip(*rows[start:start + PART_ROWS], strict=True)) or [()] * width
        yield pa.record_batch([pa.array(c, pa.large_string()) for c in columns],
                              names=[str(n) for n in range(width)])


def _json(path: Path, name: str) -> Parsed:
    found = _objects(_loaded(path, name))
    fields = list(dict.fromkeys(k for one in found for k in one))
    if not fields:
        raise InputError(N_("“{name}” holds no list of records: it should be an array of objects, "
                            "or have one under “data”."), name=name)
    rows = [[clean(text_of(one.get(k))) for k in fields] for one in found]
    header = told_apart([clean(f"{k} (json)" if k == "row" else k) for k in fields])
    return Parsed(header, batches(rows, len(header)), len(rows))


def _loaded(path: Path, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Read JSON, or one object a line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        try:
            return json.loads(text)
        except ValueError:
            lines = [line for line in text.split("\n") if line.strip()]
            if len(lines) > 1 and all(line.lstrip()[:1] == "{" for line in lines[:50]):
                return [json.loads(line) for line in lines]
            raise
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise InputError(N_("“{name}” is damaged JSON: {error}"), name=name,
                         error=str(error)[:200]) from error


def _objects(held: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    if isinstance(held, list):
        return [one for one in held if isinstance(one, dict)]
    if isinstance(held, dict):
        for name in LISTS:
            if isinstance(held.get(name), list | dict):
                return _objects(held[name])
    return []


def _parquet(path: Path, name: str) -> Parsed:
    try:
        file = pq.ParquetFile(path)
    except (pa.ArrowException, OSError) as error:
        raise InputError(N_("“{name}” is a damaged Parquet file: {error}"), name=name,
                         error=str(error)[:200]) from error
    names = ["row (parquet)" if n == "row" else str(n) for n in file.schema_arrow.names]
    header = told_apart(names)
    parts = (pa.record_batch([_texts(c) for c in batch.columns], names=header)
             for batch in file.iter_batches(batch_size=PART_ROWS))
    return Parsed(header, parts, file.metadata.num_rows)


def _texts(column: pa.Array) -> pa.Array:
    """Write a column as text: fast where Arrow does it well; geometries of GeoParquet as WKT."""
    if pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type):
        return pa.array([_wkt(v) for v in column.to_pylist()], pa.large_string())
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_integer(kind) or (
            pa.types.is_floating(kind) or pa.types.is_date32(kind) or pa.types.is_boolean(kind)):
        if pa.types.is_floating(kind):
            column = pc.if_else(pc.is_nan(column), None, column)
        return pc.fill_null(pc.cast(column, pa.large_string()), "")
    return pa.array([clean(text_of(v)) for v in column.to_pylist()], pa.large_string())


def _wkt(value: bytes | None) -> str:
    try:
        return "" if value is None else str(shapely.to_wkt(shapely.from_wkb(value), 6))
    except (shapely.errors.ShapelyError, ValueError):
        return ""


_READERS: dict[str, Callable[[Path, str], Parsed]] = {
    "json": _json, "parquet": _parquet}

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:6]))
