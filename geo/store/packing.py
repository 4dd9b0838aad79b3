"""A table of records → payloads, whole columns at a time; ``unpacking`` is the way back."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from json.encoder import encode_basestring
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from geo.model.record import COUNTS, FIELDS, ID_LENGTH, payloads, record_ids

_BLANK = 0x20  # JSON escapes all signs below, the quote and the backslash
_MARKS = tuple(map(ord, '"\\\\'))
_TEXT = pa.large_string()
_FIRST = FIELDS[0]
Piece = Any  # an Arrow array, or a text that stands in every row
Texts: TypeAlias = "pa.LargeStringArray | list[str]"


def packed(frame: pd.DataFrame) -> tuple[Texts, list[str]]:
    """Write each record as ``geo.model.record.payloads`` does, and hash it as ``record_ids``.

    An array travels between processes several times as fast as a list.
    """
    try:
        whole = _joined(frame)
    except (pa.ArrowException, UnicodeEncodeError):  # what Arrow cannot hold, Python may
        whole = None
    if whole is None:
        texts = payloads(frame)
        return texts, record_ids(texts)
    return whole, _hashed(whole)


def _joined(frame: pd.DataFrame) -> pa.LargeStringArray | None:
    """Join the cells; None where the first field is blank somewhere, or where there is no row."""
    if not len(frame) or frame[_FIRST].eq("").any():
        return None
    pieces: list[Piece] = ["{"]
    for name in FIELDS:
        pieces += _pieces(_one(pa.array(frame[name], from_pandas=True)), name)
    merged: list[Piece] = []
    for piece in (*pieces, "}"):
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    if len(merged) == 1:  # all rows say the same
        return pa.array(merged * len(frame), _TEXT)
    cells = [pa.scalar(p, _TEXT) if isinstance(p, str) else p for p in merged]
    return pc.binary_join_element_wise(*cells, pa.scalar("", _TEXT))


def _pieces(column: pa.Array, name: str) -> list[Piece]:
    """Write a column's cells as ``,"name":value``, nothing where a cell is blank or missing."""
    lead = f'"{name}":' if name == _FIRST else f',"{name}":'
    if name in COUNTS:
        if column.null_count == len(column):
            return []
        return _where_filled(column.is_valid(), lead, pc.fill_null(pc.cast(column, _TEXT), ""))
    column = pc.cast(column, _TEXT)
    if column.null_count:
        column = pc.fill_null(column, "")
    if (same := _told_by_all(column)) is not None:
        return [f"{lead}{encode_basestring(same)}" if same else ""]
    filled = pc.not_equal(column, "")
    return _where_filled(filled, lead, *_quoted(column))


def _told_by_all(column: pa.Array) -> str | None:
    first: str = column[0].as_py()
    return first if pc.all(pc.equal(column, first)).as_py() else None


def _quoted(column: pa.Array) -> tuple[Piece, ...]:
    """Put texts in quotes; those with signs that JSON escapes are written by Python."""
    if _has_marks(column):
        coded = column.dictionary_encode()
        told = [encode_basestring(text) for text in coded.dictionary.to_pylist()]
        return (pa.array(told, _TEXT).take(coded.indices),)
    return ('"', column, '"')


def _has_marks(column: pa.LargeStringArray) -> bool:
    """Tell whether JSON escapes some sign: asked of the bytes as they lie, letters or not."""
    _validity, offsets, data = column.buffers()
    ends = np.frombuffer(offsets, np.int64)
    lie = np.frombuffer(data or b"", np.uint8)[
        ends[column.offset]:ends[column.offset + len(column)]]
    return bool((lie < _BLANK).any() or any((lie == mark).any() for mark in _MARKS))


def _where_filled(filled: pa.Array, lead: str, *cells: Piece) -> list[Piece]:
    if pc.all(filled).as_py():
        return [lead, *cells]
    parts = [pa.scalar(c, _TEXT) if isinstance(c, str) else c for c in (lead, *cells)]
    written = pc.binary_join_element_wise(*parts, pa.scalar("", _TEXT))
    return [pc.if_else(filled, written, pa.scalar("", _TEXT))]


def _hashed(texts: pa.LargeStringArray) -> list[str]:
    """Hash texts where they lie, without making an object of each."""
    _validity, offsets, data = texts.buffers()
    ends = np.frombuffer(offsets, np.int64)[texts.offset:texts.offset + len(texts) + 1].tolist()
    held, sha256 = memoryview(data), hashlib.sha256
    return [sha256(held[start:end]).hexdigest()[:ID_LENGTH] for start, end in pairwise(ends)]


def _one(column: Any) -> pa.Array:  # noqa: ANN401 - an array, or an array in chunks
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
