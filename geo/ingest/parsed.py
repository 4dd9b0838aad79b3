"""The parent's side of ``geo.ingest.parse_child``: a file parsed elsewhere, read here in parts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa

from geo.i18n import language
from geo.ingest.raw import ROW, RawFile
from geo.ingest.turns import Turns
from geo.tables.child import run_child, same
from geo.tables.scratch import Scratch

MODULE, ROWS, PARTS = "geo.ingest.parse_child", b"atlas-rows", "parts.arrow"


def open_parsed(kind: str, path: Path, part_rows: int) -> RawFile:
    """Parse a file in a child process; ``kind`` is json or parquet.

    The first row is number 1 (a Parquet file's 2, as if its names were a row). Raises
    InputError for a file that is no good, or that outgrows the limits on memory and time.
    """
    found = path.stat()
    folder = _parsed(kind, path, (found.st_mtime_ns, found.st_size, language()))
    out = folder.path / PARTS
    with pa.memory_map(str(out)) as file:
        schema = pa.ipc.open_file(file).schema
    rows = int((schema.metadata or {})[ROWS])
    first = 2 if kind == "parquet" else 1

    def read(_turns: Turns) -> Iterator[pd.DataFrame]:
        following = first
        with pa.memory_map(str(folder.path / PARTS)) as file:  # the folder lives while it is read
            reader = pa.ipc.open_file(file)
            for table in _in_parts(reader, part_rows):
                yield _frame(table, following)
                following += table.num_rows

    return RawFile(path.name, list(schema.names), first - 1, rows, read)


@lru_cache(maxsize=2)
def _parsed(kind: str, path: Path, _stamp: tuple[object, ...]) -> Scratch:
    """Parse a file once: it is looked at to be recognised, and again to be read."""
    folder = Scratch()
    target = str(folder.path / PARTS)
    run_child(MODULE, [kind, same(path), target, path.name, language()], path.name)
    return folder


def _in_parts(reader: pa.ipc.RecordBatchFileReader, part_rows: int) -> Iterator[pa.Table]:
    """Put the child's small batches together to parts of the wanted size."""
    held: list[pa.RecordBatch] = []
    for number in range(reader.num_record_batches):
        held.append(reader.get_batch(number))
        if sum(b.num_rows for b in held) >= part_rows:
            table = pa.Table.from_batches(held)
            while table.num_rows >= part_rows:
                yield table.slice(0, part_rows)
                table = table.slice(part_rows)
            held = table.to_batches()
    if held and (table := pa.Table.from_batches(held)).num_rows:
        yield table


def _frame(table: pa.Table, first: int) -> pd.DataFrame:
    """Give a part as text columns without its blank rows."""
    frame = pd.DataFrame({name: pd.array(column.to_pylist(), dtype="str")
                          for name, column in zip(table.column_names, table.columns, strict=True)},
                         index=range(table.num_rows))
    frame[ROW] = np.arange(first, first + table.num_rows)
    filled = np.zeros(len(frame), dtype=bool)
    for name in table.column_names:
        filled |= frame[name].ne("").to_numpy(dtype=bool)
    return frame if filled.all() else frame[filled].reset_index(drop=True)
