"""Records: what one row of a data set says of one incident, its claims kept together.

A table of records is a pandas DataFrame with the columns of ``FIELDS``: text columns hold ``""``
where nothing was said, counts are nullable whole numbers. Lists are joined with ``|``. A record is
stored as one compact JSON text; its claims follow from it and are never stored beside it.

``date`` and ``place`` hold what a claim's value holds (``geo.model.dates``,
``geo.model.place_ref``), ``harm`` a JSON array of ``[kind, figure, low, high]``, ``warning`` a JSON
array of reasons (``geo.model.reason``) why the place should be looked at. ``note`` and ``url`` are
for the analyst and make no claim; the note goes with the claim of the event, the warning with that
of the place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from json.encoder import encode_basestring
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from geo.errors import DataError
from geo.i18n import N_
from geo.model.claim import Claim
from geo.model.vocabulary import Flag, Prop, Stance

SINGLE = ("incident_id", "source_id", "speaker", "stance", "stated_on", "lang", "locator", "title",
          "date", "date_original", "place", "place_original", "event_type", "event_original",
          "targeting", "targeting_original", "actors_original", "origins_original",
          "killed_original", "harm", "url", "note", "warning")
LISTS = ("perpetrators", "parties", "victims", "origins", "flags")
COUNTS = ("killed", "killed_low", "killed_high", "civilians_killed", "civilians_killed_low",
          "civilians_killed_high")
FIELDS = (*SINGLE, *LISTS, *COUNTS)
ITEM = "|"
ID_LENGTH = 20  # characters of a record's id
_TEXT = pd.StringDtype("pyarrow", na_value=np.nan)
_DEFAULTS = {"stance": Stance.REPORTS.value, "lang": "en"}


def records(columns: Mapping[str, Any], rows: int | None = None) -> pd.DataFrame:
    """Make a table of records of the columns that a data set fills; the others stay empty.

    A single value stands for all rows. Raises DataError for a column that records do not have.
    """
    unknown = [c for c in columns if c not in FIELDS]
    if unknown:
        raise DataError(N_("Records have no columns {columns}."), columns=", ".join(unknown))
    n = rows if rows is not None else max((len(v) for v in columns.values()
                                           if not isinstance(v, str)), default=0)
    frame = pd.DataFrame(index=range(n))
    for name in FIELDS:
        if name in COUNTS:
            frame[name] = pd.array(columns.get(name, [pd.NA] * n), dtype="Int32")
        else:
            frame[name] = texts(columns.get(name, _DEFAULTS.get(name, "")), n)
    return frame


def texts(value: Any, rows: int) -> Any:  # noqa: ANN401 - one text or many, an array of pandas
    """Make a column of texts, missing ones ``""``; a single text stands for all rows."""
    if isinstance(value, str):
        return _TEXT.__from_arrow__(pa.repeat(pa.scalar(value, pa.large_string()), rows))
    held = value if isinstance(value, pd.api.extensions.ExtensionArray) else list(value)
    return pd.array(held, dtype=_TEXT).fillna("")


def payloads(frame: pd.DataFrame) -> list[str]:
    """Write each record as JSON: the fields that hold something, in the order of ``FIELDS``."""
    parts = [_fragments(frame[name], name) for name in FIELDS]
    return ["{" + "".join(cells)[:-1] + "}" for cells in zip(*parts, strict=True)]


def _fragments(column: pd.Series, name: str) -> list[str]:
    """Write a column's cells as ``"name":value,``; distinct values are written once."""
    codes, values = pd.factorize(column, use_na_sentinel=True)
    told = [_fragment(name, v) for v in values.tolist()]
    told.append("")  # code -1: missing
    return [told[code] for code in codes.tolist()]


def _fragment(name: str, value: str | int) -> str:
    if value == "" or value is None:
        return ""
    return f'"{name}":{encode_basestring(value) if isinstance(value, str) else value},'


def record_ids(texts: list[str]) -> list[str]:
    """Hash payloads: the same words of the same data set give the same id."""
    return [hashlib.sha256(t.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH]
            for t in texts]


def unpacked(texts: list[str]) -> pd.DataFrame:
    """Read payloads back into a table of records. Raises ValueError for a broken one."""
    rows = [json.loads(t) for t in texts]
    return records({name: [row.get(name, pd.NA if name in COUNTS else "") for row in rows]
                    for name in FIELDS}, len(rows))


def claims_of(payload: str) -> tuple[Claim, ...]:
    """Give the claims that a record makes: its coder's word on each property that it fills.

    Raises ValueError where a value is outside its vocabulary.
    """
    row: dict[str, Any] = json.loads(payload)
    common = {
        "incident_id": row["incident_id"], "source_id": row["source_id"],
        "speaker": row["speaker"], "stance": Stance(row["stance"]), "lang": row["lang"],
        "locator": row.get("locator", ""),
        "stated_on": date.fromisoformat(row["stated_on"]) if row.get("stated_on") else None,
    }
    return tuple(Claim(**common | said) for said in _said(row))


def _said(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    flags = tuple(Flag(f) for f in items(row.get("flags", "")))
    if row["stance"] == Stance.RETRACTS:
        yield {"prop": Prop.EVENT, "value": "withdrawn", "flags": flags}
        return
    yield {"prop": Prop.EVENT, "flags": flags, "note": row.get("note", "")}
    for prop, name, original in _TOLD:
        for value in items(row.get(name, "")) if name in LISTS else [row.get(name)]:
            if value:
                yield {"prop": prop, "value": value, "original_value": row.get(original, ""),
                       "note": row.get("warning", "") if prop is Prop.PLACE else ""}
    for prop in (Prop.KILLED, Prop.CIVILIANS_KILLED):
        numbers = [row.get(f"{prop}{end}") for end in ("", "_low", "_high")]
        if any(n is not None for n in numbers) or (prop is Prop.KILLED
                                                   and row.get("killed_original")):
            yield _toll(prop, numbers, row.get("killed_original", ""))
    for kind, *numbers in json.loads(row.get("harm") or "[]"):
        yield _toll(Prop(kind), numbers, "")


_TOLD = (
    (Prop.TITLE, "title", ""), (Prop.DATE, "date", "date_original"),
    (Prop.PLACE, "place", "place_original"), (Prop.EVENT_TYPE, "event_type", "event_original"),
    (Prop.TARGETING, "targeting", "targeting_original"),
    (Prop.PERPETRATOR, "perpetrators", "actors_original"),
    (Prop.PARTY, "parties", "actors_original"), (Prop.VICTIMS, "victims", ""),
    (Prop.ORIGIN, "origins", "origins_original"))


def _toll(prop: Prop, numbers: list[int | None], original: str) -> dict[str, Any]:
    figure, low, high = numbers
    return {"prop": prop, "value": "" if figure is None else str(figure), "value_low": low,
            "value_high": high, "original_value": original}


def items(joined: str) -> tuple[str, ...]:
    """Part a list as records hold it.

    >>> items("fama|wagner-group")
    ('fama', 'wagner-group')
    """
    return tuple(part for part in joined.split(ITEM) if part)
