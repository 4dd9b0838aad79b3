"""Answers to many queries as columns, an answer object for each on demand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, NamedTuple, Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer.answers import adm_ids
from geo.gazetteer.batch import Batch, Verdict
from geo.gazetteer.distance import NEAR_KM
from geo.gazetteer.plain_answer import EXACT_KM, plain_answer, reference, stated_adm
from geo.gazetteer.toponym_index import WIDE, area_ids
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

COLUMNS = ("status", "precision", "name", "place_id", "adm1", "adm2", "adm3", "lat", "lon",
           "radius_km", "score", "margin", "is_route")
_TEXTS = COLUMNS[:7]


class Maker(Protocol):
    """Makes an answer when it is wanted: a brief one for columns, or the whole."""

    def __call__(self, start: int, text: str, *, brief: bool = False) -> Resolution:
        """Make it of the number of its first name and of the text that was asked."""


class Special(NamedTuple):
    """How to make an answer that the columns do not hold; those of one ``key`` are alike."""

    key: Hashable
    make: Maker


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to distinct queries; ``rows`` says which one each row of the question has."""

    batch: Batch
    texts: Sequence[str]
    first: NDArray[np.int64]
    special: Mapping[int, Special]
    rows: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        """Count the distinct queries."""
        return len(self.texts)

    def resolution(self, number: int, *, brief: bool = False) -> Resolution:
        """Give the answer to a distinct query; not ``brief``, with reasons, candidates, steps."""
        special = self.special.get(number)
        make = partial(plain_answer, self.batch) if special is None else special.make
        return make(int(self.first[number]), self.texts[number], brief=brief)

    def spots(self) -> list[Resolution | None]:
        """Give the answers that are one place and its point, and nothing for the others.

        Nobody but a name that was judged to be a pin has one, so few answers need to be made.
        """
        found: list[Resolution | None] = [None] * len(self)
        for i in np.flatnonzero(self.batch.verdict[self.first] == Verdict.PIN).tolist():
            one = self.resolution(i, brief=True)
            exact = one.precision is GeoPrecision.EXACT and not one.is_route
            if exact and one.status is GeoStatus.RESOLVED and one.lat is not None:
                found[i] = one
        return found

    @cached_property
    def table(self) -> pd.DataFrame:
        """The distinct answers as columns; see `COLUMNS`."""
        return _table(self)

    def frame(self) -> pd.DataFrame:
        """Give an answer for each row; texts are categorical, so that ten million rows fit."""
        rows = np.arange(len(self)) if self.rows is None else self.rows
        return pd.DataFrame({name: _spread(self.table[name], rows) for name in COLUMNS},
                            copy=False)


def _spread(column: pd.Series[Any], rows: NDArray[np.int64]) -> Any:  # noqa: ANN401
    values = column.to_numpy()
    if column.name not in _TEXTS:
        return values[rows]
    codes, kept = pd.factorize(values)
    return pd.Categorical.from_codes(codes.astype(np.int32)[rows], categories=kept, validate=False)


def _table(answers: Answers) -> pd.DataFrame:
    batch, at = answers.batch, answers.first
    verdict, entry = batch.verdict[at], batch.entry[at]
    placed = (verdict >= Verdict.LIKELY) & (entry >= 0)
    answered = verdict != Verdict.UNKNOWN
    columns: dict[str, NDArray[Any]] = {
        "status": _statuses()[verdict],
        "precision": np.full(len(at), GeoPrecision.UNKNOWN.value, dtype=object),
        "is_route": np.zeros(len(at), dtype=bool),
        "score": np.where(answered, np.round(batch.chance[at], 3), 0.0),
        "margin": np.where(answered, np.round(batch.margin[at], 3), 0.0),
        "radius_km": np.full(len(at), np.nan),
    }
    columns |= {name: np.full(len(at), "", dtype=object) for name in _TEXTS[2:]}
    for name, values in (("lat", batch.index.lat), ("lon", batch.index.lon)):
        columns[name] = np.where(placed, np.round(values[entry], 5), np.nan)
    _fill_pins(columns, answers, verdict, entry)
    _fill_choices(columns, answers, verdict, entry)
    stated = np.array([bool(c.stated) for c in batch.constraints])[batch.which[at]]
    rest = (verdict == Verdict.LIKELY) | (verdict == Verdict.ABROAD)
    rest |= (verdict == Verdict.PIN) & (batch.ranking.spots.reach[at] > 0)
    _fill_alike(columns, answers, np.flatnonzero(rest | ((verdict == Verdict.UNKNOWN) & stated)))
    return pd.DataFrame({name: pd.Series(columns[name], dtype=columns[name].dtype)
                         for name in COLUMNS}, copy=False)


def _statuses() -> NDArray[np.object_]:
    found = [GeoStatus.UNLOCATED, GeoStatus.AMBIGUOUS, GeoStatus.RESOLVED, GeoStatus.RESOLVED,
             GeoStatus.OUTSIDE]
    return np.array([s.value for s in found], dtype=object)


def _fill_pins(columns: dict[str, NDArray[Any]], answers: Answers, verdict: NDArray[np.int8],
               entry: NDArray[np.int64]) -> None:
    index, pins = answers.batch.index, np.flatnonzero(verdict == Verdict.PIN)
    which = entry[pins]
    wide = index.kind_of[which] == WIDE
    columns["name"][pins] = index.name[which].astype(object)
    columns["place_id"][pins] = [reference(i) for i in index.entry_id[which].tolist()]
    columns["precision"][pins] = np.where(wide, GeoPrecision.NEAR.value, GeoPrecision.EXACT.value)
    columns["radius_km"][pins] = np.where(wide, NEAR_KM, EXACT_KM)
    chains = _chains()[index.area[which]]
    for number, name in enumerate(("adm1", "adm2", "adm3")):
        columns[name][pins] = chains[:, number]


def _chains() -> NDArray[np.object_]:
    return np.array([list(adm_ids(a).values()) for a in area_ids()], dtype=object)


def _fill_choices(columns: dict[str, NDArray[Any]], answers: Answers, verdict: NDArray[np.int8],
                  entry: NDArray[np.int64]) -> None:
    batch, choices = answers.batch, np.flatnonzero(verdict == Verdict.CHOICE)
    columns["name"][choices] = batch.index.name[entry[choices]].astype(object)
    shared = [stated_adm(c) for c in batch.constraints]
    which = batch.which[answers.first[choices]]
    for name in ("adm1", "adm2", "adm3"):
        columns[name][choices] = np.array([s[name] for s in shared], dtype=object)[which]


def _fill_alike(columns: dict[str, NDArray[Any]], answers: Answers, plain: NDArray[np.int64]
                ) -> None:
    """Fill in what needs an answer object, made once for all the queries that are alike."""
    batch, made = answers.batch, dict(answers.special)
    starts = answers.first[plain].tolist()
    for i, start in zip(plain.tolist(), starts, strict=True):
        if i not in made:
            made[i] = Special((batch.key(start), ""), partial(plain_answer, batch))
    groups: dict[Hashable, list[int]] = {}
    for i, one in made.items():
        groups.setdefault(one.key, []).append(i)
    cells = [_cells(made[i].make(int(answers.first[i]), answers.texts[i], brief=True))
             for i in (rows[0] for rows in groups.values())]
    at = [i for rows in groups.values() for i in rows]
    sizes = [len(rows) for rows in groups.values()]
    for name, values in zip(COLUMNS, zip(*cells, strict=True), strict=bool(cells)):
        columns[name][at] = np.repeat(np.array(values, dtype=columns[name].dtype), sizes)


def _cells(found: Resolution) -> tuple[Any, ...]:
    lat, lon, radius = (np.nan if v is None else v for v in (found.lat, found.lon,
                                                              found.radius_km))
    return (found.status.value, found.precision.value, found.name, found.place_id, found.adm1,
            found.adm2, found.adm3, lat, lon, radius, found.score, found.margin, found.is_route)
