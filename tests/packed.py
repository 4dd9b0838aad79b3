"""Reads the map's arrays the way the browser does, by the description in ``geo.view.arrays``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from geo.view.arrays import EPOCH, MAGIC, VERSION
from geo.view.spots import NO_POINT

NO_16 = 0xFFFF


@dataclass
class Unpacked:
    """The columns, those of spots spread over the rows, and what codes mean."""

    n: int
    columns: dict[str, Any]
    names: dict[str, list[str]]
    spot: Any

    def __getitem__(self, name: str) -> list[int]:
        """Give a column as a list."""
        return self.columns[name].tolist()


def unpack(data: bytes) -> Unpacked:
    """Read the file; fails where it is not as described."""
    assert data[:4] == MAGIC
    version, n, epoch, length = np.frombuffer(data, "<i4", 4, 4).tolist()
    assert (version, epoch) == (VERSION, EPOCH.astype(int))
    head = json.loads(data[20:20 + length])
    columns, at = {}, 20 + -(-length // 4) * 4
    for name, kind, size, *base in head["columns"]:
        column = np.frombuffer(data, f"<{kind}", size, at).copy()
        columns[name] = column + columns[base[0]] if base else column
        at += -(-column.nbytes // 4) * 4
    assert at == len(data)
    spot = spots(columns["spot"])
    for name, missing in (("lon", NO_POINT), ("lat", NO_POINT), ("unit", NO_16), ("radius", NO_16)):
        columns[name] = np.append(columns[name], np.array([missing], columns[name].dtype))[spot]
    return Unpacked(n, columns, head["names"], spot)


def spots(told: Any) -> Any:
    """Give each row's spot, -1 for none: 0 is the next new one, else the number and 2."""
    new = np.cumsum(told == 0) - 1
    return np.where(told == 0, new, told.astype("int64") - 2)
