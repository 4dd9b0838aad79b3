"""Answers to many queries as columns, an answer object for each on demand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer.answers import adm_ids
from geo.gazetteer.batch import Batch, Verdict
from geo.gazetteer.locate import NEAR_KM
from geo.gazetteer.plain_answer import EXACT_KM, plain_answer, reference, stated_adm
from geo.gazetteer.toponym_index import WIDE, area_ids
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

COLUMNS = ("status", "precision", "name", "place_id", "adm1", "adm2", "adm3", "lat", "lon",
           "radius_km", "score", "margin", "is_route")
_TEXTS = COLUMNS[:7]


class Maker(Protocol):
    """Makes an answer when it is wanted: a brief one for columns, or the whole."""

    def __call__(self, *, brief: bool = False) -> Resolution:
        """Make it."""


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to distinct queries; ``rows`` says which one each row of the question has."""

    batch: Batch
    texts: Sequence[str]
    first: NDArray[np.int64]
    special: Mapping[int, Maker]
    rows: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        """Count the distinct queries."""
        return len(self.texts)

    def resolution(self, number: int) -> Resolution:
        """Give the answer to a distinct query, with reasons, candidates and steps."""
        make = self.special.get(number)
        if make is not None:
            return make()
        return plain_answer(self.batch, int(self.first[number]), self.texts[number])

    @cached_property
    def table(self) -> pd.DataFrame:
        """The distinct answers as columns; see `COLUMNS`."""
        return _table(self)

    def frame(self) -> pd.DataFrame:
        """Give an answer for each row; texts are categorical, so that ten million rows fit."""
        rows = np.arange(len(self)) if self.rows is None else self.rows
        return pd.DataFrame({name: _spread(self.table[name], rows) for name in COLUMNS},
                            copy=False)

    def candidates_json(self, number: int) -> str:
        """Give the candidates of a distinct query as JSON."""
        found = self.resolution(number).candidates
        return json.dumps([asdict(c) for c in found], ensure_ascii=False)


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
    columns: dict[str, NDArray[Any]] = {
        "status": _statuses()[verdict],
        "precision": np.full(len(at), GeoPrecision.UNKNOWN.value, dtype=object),
        "is_route": np.zeros(len(at), dtype=bool),
        "score": np.round(batch.chance[at], 3), "margin": np.round(batch.margin[at], 3),
        "radius_km": np.full(len(at), np.nan),
    }
    columns |= {name: np.full(len(at), "", dtype=object) for name in _TEXTS[2:]}
    for name, values in (("lat", batch.index.lat), ("lon", batch.index.lon)):
        columns[name] = np.where(placed, np.round(values[entry], 5), np.nan)
    _fill_pins(columns, answers, verdict, entry)
    _fill_choices(columns, answers, verdict, entry)
    stated = np.array([bool(c.stated) for c in batch.constraints])[batch.which[at]]
    rest = (verdict == Verdict.LIKELY) | (verdict == Verdict.ABROAD)
    for i in np.flatnonzero(rest | ((verdict == Verdict.UNKNOWN) & stated)).tolist():
        if i not in answers.special:
            _fill(columns, i, plain_answer(batch, int(at[i]), answers.texts[i], brief=True))
    for i, make in answers.special.items():
        _fill(columns, i, make(brief=True))
    return pd.DataFrame({name: columns[name] for name in COLUMNS})


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


def _fill(columns: dict[str, NDArray[Any]], i: int, found: Resolution) -> None:
    for name in COLUMNS:
        value = getattr(found, name)
        missing = np.nan if name in {"lat", "lon", "radius_km"} else ""
        columns[name][i] = missing if value is None else value
    columns["status"][i], columns["precision"][i] = found.status.value, found.precision.value
