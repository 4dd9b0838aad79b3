"""Drafts → records: each row's place as a reference, never finer than the row's own code.

A row's coordinates win and its name checks them; what contradicts is told and flagged, and nothing
is moved. See ``docs/decisions/0016-places-of-rows.md``.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from geo.gazetteer.written_ref import country_ref
from geo.ingest.place_check import check_rows
from geo.ingest.place_columns import Bools, Ints, Notes, Objects, coded, distinct, point_texts
from geo.ingest.place_country import MALI
from geo.ingest.place_counts import PlaceCounts, count_places, outside_mali
from geo.ingest.place_names import Ask, check_names, place_by_name, ready_ask
from geo.ingest.place_points import OUTSIDE, Rows, rows_of
from geo.ingest.place_signs import check_signs
from geo.ingest.place_units import down_to, holding_unit, stated_unit
from geo.model.admin import Level
from geo.model.record import FIELDS, ITEM
from geo.model.vocabulary import Flag, GeoPrecision

__all__ = ["Ask", "PlaceCounts", "count_places", "outside_mali", "place_drafts"]

_UNITS = {GeoPrecision.ADM3.value: Level.ADM3, GeoPrecision.ADM2.value: Level.ADM2,
          GeoPrecision.ADM1.value: Level.ADM1}
_COUNTRY = GeoPrecision.COUNTRY.value


def place_drafts(drafts: pd.DataFrame, ask: Ask | None = None) -> pd.DataFrame:
    """Find and check the places of drafts (``geo.ingest.draft``); give a table of records.

    ``ask`` answers distinct names; without one the resolver over all that is installed does. The
    index of the drafts is kept. Never raises for what a row says.
    """
    ask = ask or ready_ask()
    notes = Notes(len(drafts))
    rows = rows_of(drafts, notes)
    off = check_rows(rows, notes)
    check_names(rows, ask, notes)
    check_signs(rows, ask, notes)
    place = np.full(len(drafts), "", dtype=object)
    _write(rows, off, place)
    place_by_name(rows, np.flatnonzero(place == ""), ask, place, notes)
    return _records(drafts, place, notes)


def _write(rows: Rows, off: Bools, place: Objects) -> None:
    """Write the places of rows with coordinates: countries, then units; the rest are points."""
    for tell, levels, apart in ((_country, {_COUNTRY}, None), (_unit, set(_UNITS), off)):
        wanted = rows.placed & rows.precision.where(levels.__contains__)
        _by_kind(rows, np.flatnonzero(wanted), place, tell, apart)
    at = np.flatnonzero(rows.placed & (place == ""))
    place[at] = point_texts(rows.lat[at], rows.lon[at], rows.precision.rows()[at])


def _by_kind(rows: Rows, at: Ints, place: Objects, tell: Callable[[Rows, int, bool], str],
             off: Bools | None = None) -> None:
    """Write what is told of the first row of each kind: commune, precision, all that is stated."""
    if not len(at):
        return
    apart = np.zeros(len(at), dtype=np.int64) if off is None else off[at].astype(np.int64)
    which, first = distinct(rows.commune[at], rows.precision.codes[at], rows.country.codes[at],
                            *(one.codes[at] for one in rows.adm), apart)
    told = [tell(rows, int(at[i]), bool(apart[i])) for i in first.tolist()]
    place[at] = np.array(told, dtype=object)[which]


def _country(rows: Rows, row: int, _off: bool) -> str:  # noqa: FBT001 - see _by_kind
    """Name the country stated, else that of the point; a far one stays a point."""
    said = rows.country.at(row)
    if not said:
        code = int(rows.commune[row])
        said = MALI if code != OUTSIDE else ""
    return country_ref(said)


def _unit(rows: Rows, row: int, off: bool) -> str:  # noqa: FBT001 - see _by_kind
    """Name the unit that holds the point, or the one stated where the point is not in it."""
    level = _UNITS[rows.precision.at(row)]
    stated, code = down_to(rows.stated(row), level), int(rows.commune[row])
    if off and (unit := stated_unit(stated, level)):
        return f"unit:{unit}"
    return f"unit:{holding_unit(rows.communes[code], stated, level)}" if code != OUTSIDE else ""


def _records(drafts: pd.DataFrame, place: Objects, notes: Notes) -> pd.DataFrame:
    """Put the table together, in the order of the fields."""
    made = {
        "place": place, "place_original": _as_given(drafts), "warning": notes.warnings(),
        "flags": _flagged(drafts["flags"], sorted(notes.conflicts)),
    }
    columns = {name: pd.Series(made[name], index=drafts.index, dtype="str") if name in made
               else drafts[name] for name in FIELDS}
    return pd.DataFrame(columns, index=drafts.index, columns=list(FIELDS))


def _as_given(drafts: pd.DataFrame) -> Objects:
    """Join toponym and native code as the file has them: ``Gao [1]``."""
    names, codes = coded(drafts["toponym"]), coded(drafts["precision_original"])
    which, first = distinct(names.codes, codes.codes)
    codes = codes.turned(lambda code: f"[{code}]" if code else "")
    told = [" ".join(filter(None, (names.at(i), codes.at(i)))) for i in first.tolist()]
    return np.array([*told, ""], dtype=object)[which]


def _flagged(flags: pd.Series, conflicts: list[int]) -> Objects:
    found = np.array(flags.tolist(), dtype=object)
    for row in conflicts:
        kept = [f for f in found[row].split(ITEM) if f and f != Flag.POINT_CONFLICT]
        found[row] = ITEM.join([*kept, Flag.POINT_CONFLICT.value])
    return found
