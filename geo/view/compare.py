"""Two filters side by side: which incidents only one of them shows, and how their figures differ.

An incident counts as shown where it lies in the range at least possibly; figures count those that
lie in it for certain, as everywhere. Statements about periods are never counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import pandas as pd

from geo.filters import IncidentFilter
from geo.model.incident import Toll
from geo.model.vocabulary import DateMatch, Kind
from geo.summary import total

TOLL = ("killed_low", "killed_best", "killed_high", "killed_open")
COLUMNS = ("incident_id", "kind", "adm1", "event_type", *TOLL)
"""What is read of a table for it; ``date_match`` stands beside."""


@dataclass(frozen=True)
class Difference:
    """The incidents of two filters; ``only_a`` and ``only_b`` are sorted by date, newest last."""

    only_a: pd.DataFrame = field(repr=False)
    only_b: pd.DataFrame = field(repr=False)
    both: int


@dataclass(frozen=True)
class Side:
    """What one filter shows of a part: incidents definitely in the range, and who died in them."""

    incidents: int
    killed: Toll
    figured: int


@dataclass(frozen=True)
class Part:
    """A region or a type of event under both filters; ``code`` is empty where none is known."""

    code: str
    a: Side
    b: Side


def difference(a: pd.DataFrame, b: pd.DataFrame, *, same_table: bool) -> Difference:
    """Tell what only one of two filters shows.

    ``a`` and ``b`` are rows that they show, columns as in ``geo.model.schema``. Rows of one table
    are told apart by their numbers, those of two days by their ids.
    """
    a, b = _incidents(a), _incidents(b)
    keys_a, keys_b = (r.index if same_table else pd.Index(r["incident_id"]) for r in (a, b))
    shared = keys_a.isin(keys_b)
    return Difference(a[~shared], b[~keys_b.isin(keys_a)], int(shared.sum()))


def figures_differ(a: pd.DataFrame, b: pd.DataFrame) -> pd.DataFrame:
    """Give the incidents that both show and whose figures are not the same, as A shows them.

    The columns of B's figures stand beside with ``_b`` behind their names.
    """
    columns = ["incident_id", *TOLL]
    one = _incidents(a)[columns].reset_index(names="row")
    told = one.merge(_incidents(b)[columns].reset_index(names="row"), on="incident_id",
                     suffixes=("", "_b"))
    differ = [(told[c] != told[f"{c}_b"]).fillna(value=False) | (
        told[c].isna() != told[f"{c}_b"].isna()) for c in TOLL]
    return told[pd.concat(differ, axis=1).any(axis=1)]


def side(rows: pd.DataFrame) -> Side:
    """Count what one filter shows, the dead as they were told (persons)."""
    sure = _sure(rows)
    return _side(sure)


def by_part(a: pd.DataFrame, b: pd.DataFrame, column: str) -> list[Part]:
    """Count both filters by a column (``adm1`` or ``event_type``), what is most frequent first."""
    told = [{str(code): _side(part) for code, part in _sure(rows).groupby(
        _sure(rows)[column].astype("str").fillna(""), observed=True)} for rows in (a, b)]
    none = Side(0, Toll(), 0)
    parts = [Part(code, told[0].get(code, none), told[1].get(code, none))
             for code in {*told[0], *told[1]}]
    return sorted(parts, key=lambda p: (-p.a.incidents - p.b.incidents, p.code))


def _side(sure: pd.DataFrame) -> Side:
    figured = sure["killed_low"].notna() | sure["killed_high"].notna()
    return Side(len(sure), total(sure), int(figured.sum()))


def _incidents(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["kind"].eq(Kind.INCIDENT)]


def _sure(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["kind"].eq(Kind.INCIDENT) & rows["date_match"].eq(DateMatch.DEFINITE)]


def two_years(last: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """Give the twelve months that end on a day, and the twelve before.

    >>> two_years(date(2025, 2, 17))[0]
    (datetime.date(2024, 2, 18), datetime.date(2025, 2, 17))
    >>> two_years(date(2025, 2, 17))[1]
    (datetime.date(2023, 2, 18), datetime.date(2024, 2, 17))
    """
    first = _year_before(last) + timedelta(days=1)
    before = first - timedelta(days=1)
    return (first, last), (_year_before(before) + timedelta(days=1), before)


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def periods_differ(a: IncidentFilter, b: IncidentFilter) -> bool:
    """Tell whether two filters look at different times: then a change may be one of reporting."""
    return (a.since, a.until) != (b.since, b.until)
