"""Incidents as little-endian columns that a browser reads without parsing.

One row of the frame is one incident; its row number is the browser's id. The file is::

    4 bytes   magic ``ATLS``
    uint32    format version
    uint32    n, the number of rows
    int32     epoch of the days, counted from 1970-01-01
    uint32    length of the head
    bytes     the head as JSON, padded to four bytes
    columns   as the head lists them, each padded to four bytes

The head is ``{"columns": [[name, kind, length, base], …], "names": {…}}``. A column with a base
holds the difference to that column, modulo its width: dates that end when they begin and figures
that agree then take no room. ``names`` are the ids that codes stand for, so that the file explains
itself. Columns of ``SPOT`` have a value a spot, not a row (see ``geo.view.spots``): ``spot`` says 0
for the next new one, 1 for none, else its number and 2. ``option_…`` are the competing dates.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.filters.coded import EPOCH, Bools, Coded, Column
from geo.model.vocabulary import GeoStatus, Kind
from geo.view.spots import NO_POINT, Spots, spots

MAGIC: Final = b"ATLS"
VERSION: Final = 2
NONE_16: Final = 0xFFFF
LAST_DAY: Final = NONE_16 - 1
SEVERAL: Final = 254
NONE_8: Final = 255
ROUTE, CONFLICT, AMBIGUOUS, DENIED, AGGREGATE, SEVERAL_DATES, OPEN = 1, 2, 4, 8, 32, 64, 128
SPOT: Final = ("lon", "lat", "unit", "radius")
BASES: Final = {"day1": "day0", "killed_best": "killed_low", "killed_high": "killed_low"}
CODES: Final = ("type", "targeting", "grade", "precision", "status", "harm", "response", "sources",
                "accused", "parties", "speakers", "units")
_NAMED: Final = ("type", "grade", "targeting", "precision", "harm", "response")
_MOST_ACTORS: Final = 250

_Array: TypeAlias = NDArray[Any]
__all__ = ["EPOCH", "NO_POINT", "Layout", "lay_out", "pack", "pack_codes", "pack_mask",
           "perpetrators"]


@dataclass(frozen=True, eq=False)
class Layout:
    """The columns by name, what their codes mean, and the shapes to draw by spot."""

    n: int
    columns: Mapping[str, _Array]
    names: Mapping[str, list[str]]
    shapes: Mapping[int, list[dict[str, object]]]


def lay_out(frame: pd.DataFrame, coded: Coded) -> Layout:
    """Put a frame and its codes into columns.

    Columns read: geometry (points, EPSG:4326, may be missing), radius_km, geo_status, is_route,
    has_conflict, killed_open, kind, and what ``geo.view.spots`` reads; the rest is in the codes.
    """
    placed = spots(frame, coded.columns["precision"].codes)
    perp = perpetrators(coded)
    units = sorted({u for u in placed.unit if u})
    names = {name: list(coded.columns[name].terms) for name in _NAMED}
    columns = {**_of_spots(frame, placed, units), **_of_dates(coded), **_of_tolls(coded),
               **{name: coded.columns[name].codes for name in CODES},
               "perp": perp.codes, "flags": _flags(frame, coded)}
    names |= {"perp": list(perp.terms), "unit": units}
    return Layout(len(frame), columns, names, placed.shapes)


def pack(layout: Layout) -> bytes:
    """Write a layout as the file described above."""
    columns = layout.columns
    kinds = [[name, column.dtype.str[1:], len(column), *([BASES[name]] if name in BASES else [])]
             for name, column in columns.items()]
    told = {"columns": kinds, "names": layout.names}
    head = json.dumps(told, separators=(",", ":")).encode()
    start = np.array([VERSION, layout.n, EPOCH.astype(int), len(head)], "<i4").tobytes()
    body = [_padded(_told(name, columns)) for name in columns]
    return b"".join((MAGIC, start, _padded(head), *body))


def pack_codes(told: Bools) -> str:
    """Pack one bit a code, lowest bit first, in base64: few enough to be read without waiting.

    >>> pack_codes(np.array([True, False, True]))
    'BQ=='
    """
    return base64.b64encode(_bits(told)).decode("ascii")


def pack_mask(mask: Bools) -> str:
    """Pack one bit a row, lowest bit first, deflated and in base64.

    >>> pack_mask(np.array([True, False, True]))
    'eJxjBQAABgAG'
    """
    return base64.b64encode(zlib.compress(_bits(mask))).decode("ascii")


def _bits(told: Bools) -> bytes:
    return np.packbits(np.asarray(told, dtype=bool), bitorder="little").tobytes()


def day_codes(days: _Array) -> _Array:
    """Give days since the epoch as the arrays hold them: before it 0, beyond them the last."""
    return np.clip(days, 0, LAST_DAY).astype("<u2")


def _told(name: str, columns: Mapping[str, _Array]) -> bytes:
    column = columns[name]
    if name in BASES:
        column = column - columns[BASES[name]]  # modulo the width of both
    data: bytes = column.tobytes()
    return data


def _of_spots(frame: pd.DataFrame, placed: Spots, units: list[str]) -> dict[str, _Array]:
    wide = len(placed.first) + 2 > NONE_16
    spot = (placed.of_row + 2).astype("<u4" if wide else "<u2")
    spot[placed.first] = 0
    radius = frame["radius_km"].to_numpy(dtype=float, na_value=np.nan)[placed.first]
    return {"lon": placed.lon.astype("<i4"), "lat": placed.lat.astype("<i4"),
            "unit": _positions(placed.unit, units), "radius": _small(radius), "spot": spot}


def _of_dates(coded: Coded) -> dict[str, _Array]:
    dated = coded.first > np.iinfo("int32").min
    first, last = (np.where(dated, day_codes(d), NONE_16).astype("<u2")
                   for d in (coded.first, coded.last))
    rows, *days = coded.options
    return {"day0": first, "day1": last, "option_row": rows.astype("<u4"),
            **{name: day_codes(d) for name, d in zip(("option0", "option1"), days, strict=True)}}


def _of_tolls(coded: Coded) -> dict[str, _Array]:
    return {f"killed_{basis}": np.where(toll < 0, NONE_16, np.minimum(toll, NONE_16 - 1)
                                        ).astype("<u2") for basis, toll in coded.killed.items()}


def _small(numbers: _Array) -> _Array:
    whole = np.clip(np.rint(np.nan_to_num(numbers)), 0, NONE_16 - 1)
    return np.where(np.isnan(numbers), NONE_16, whole).astype("<u2")


def _positions(values: Iterable[str], known: list[str]) -> _Array:
    found = pd.Index(known, dtype=object).get_indexer(pd.Index(list(values), dtype=object))
    return np.where(found < 0, NONE_16, found).astype("<u2")


def perpetrators(coded: Coded) -> Column:
    """Give a code to who is accused alone, if among the 250 named most often; else several."""
    accused = coded.columns["accused"]
    rows = np.bincount(np.minimum(accused.codes, len(accused.terms)),
                       minlength=len(accused.terms) + 1)
    alone = {at: next(iter(ids)) for at, ids in enumerate(accused.lists) if len(ids) == 1}
    often = sorted(alone, key=lambda at: (-rows[at], alone[at]))[:_MOST_ACTORS]
    known = sorted({alone[at] for at in often})
    place = {actor: code for code, actor in enumerate(known)}
    told = [NONE_8 if not ids else place.get(alone.get(at, ""), SEVERAL)
            for at, ids in enumerate(accused.lists)]
    codes = np.array([*told, NONE_8], dtype="u1").take(accused.codes, mode="clip")
    return Column(codes, tuple(known))


def _flags(frame: pd.DataFrame, coded: Coded) -> _Array:
    answers = coded.columns["response"]
    several = np.zeros(len(frame), dtype=bool)
    several[coded.options[0]] = True
    bits = {
        ROUTE: frame["is_route"], CONFLICT: frame["has_conflict"],
        AMBIGUOUS: frame["geo_status"].eq(GeoStatus.AMBIGUOUS),
        DENIED: answers.holds(np.array([_denied(t) for t in answers.terms], dtype=bool)),
        AGGREGATE: frame["kind"].eq(Kind.AGGREGATE), SEVERAL_DATES: several,
        OPEN: frame["killed_open"],
    }  # fmt: skip
    found = np.zeros(len(frame), "u1")
    for bit, flag in bits.items():
        found |= np.asarray(flag, dtype=bool) * np.uint8(bit)
    return found


def _denied(answers: str) -> bool:
    return any(answer.startswith("denied") for answer in answers.split())


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
