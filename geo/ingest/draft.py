"""Drafts: rows of a data set in the atlas's terms, before their places are found.

A table of drafts has the columns of records (``geo.model.record``) but for the place, and beside
them what the row says of it: ``toponym``, ``lat`` and ``lon`` (EPSG:4326 degrees, NaN where
missing), ``precision`` (a value of ``GeoPrecision``: what the data set's code means in our terms),
``precision_original`` (the code itself), ``adm1``, ``adm2``, ``adm3`` and ``country`` as the file
states them. ``place_ref`` is a reference that the file itself gives (an export of the atlas does):
then nothing is looked for. ``row`` is the row's number in the file as a spreadsheet shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from geo.model.record import FIELDS, records, texts
from geo.model.vocabulary import GeoPrecision

FOUND_LATER = ("place", "place_original", "warning")
WORDS = ("toponym", "precision_original", "adm1", "adm2", "adm3", "country", "place_ref")
DEGREES = ("lat", "lon")
REJECT_COLUMNS = ("row", "column", "value", "reason")


@dataclass(frozen=True)
class Drafted:
    """What became of a part of a file: drafts, and rows rejected with the reason.

    ``merged`` counts rows that went into a draft of another row of the same event.
    """

    drafts: pd.DataFrame
    rejects: pd.DataFrame = field(default_factory=lambda: rejects([]))
    merged: int = 0


def drafts(columns: Mapping[str, Any], row: Sequence[int] | pd.Series) -> pd.DataFrame:
    """Make a table of drafts; columns that are not given stay empty, ``precision`` unknown.

    A single text stands for all rows. Raises DataError for a column that drafts do not have.
    """
    own = {c: v for c, v in columns.items() if c in FIELDS and c not in FOUND_LATER}
    other = {c: v for c, v in columns.items() if c not in (*own, *WORDS, *DEGREES, "precision")}
    frame = records({**own, **other}, len(row)).drop(columns=list(FOUND_LATER))
    for name in (*WORDS, "precision"):
        default = GeoPrecision.UNKNOWN.value if name == "precision" else ""
        frame[name] = texts(columns.get(name, default), len(row))
    for name in DEGREES:
        frame[name] = np.asarray(columns.get(name, np.full(len(row), np.nan)), dtype=float)
    frame["row"] = np.asarray(row, dtype=np.int64)
    return frame


def rejects(rows: Sequence[tuple[int, str, str, str]]) -> pd.DataFrame:
    """Make a table of rejected rows: number, column, the value quoted, and the reason in words."""
    frame = pd.DataFrame(rows, columns=list(REJECT_COLUMNS))
    return frame.astype({"row": "int64", "column": "str", "value": "str", "reason": "str"})
