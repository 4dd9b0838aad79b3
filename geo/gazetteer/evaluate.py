"""How right the resolver is on a list with known places: counts, and whether scores hold.

The list must not come from the gazetteer that is indexed, or every name will be found.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.errors import InputError
from geo.gazetteer.answer_table import Answers
from geo.gazetteer.batch import Batch
from geo.gazetteer.constraint import combined
from geo.gazetteer.resolver import resolve_many
from geo.gazetteer.sphere import EARTH_KM
from geo.gazetteer.spot import lie_apart
from geo.gazetteer.toponym_index import Index
from geo.gazetteer.units import communes_at
from geo.i18n import N_
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

NEAR_ENOUGH_KM = 10.0
COLUMNS = ("place", "adm1", "adm2", "lat", "lon", "kind")
UNIT_KINDS = frozenset({"commune", "cercle", "region", "adm1", "adm2", "adm3"})
VAGUE_KINDS = frozenset({"route", "region", "area", "adm1", "adm2", "cercle", "country", "vague"})
_BINS = 10

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What became of each row, as masks over the rows of the list.

    ``held``: the index has the name within 10 km. ``several``: in the stated units the index or
    the list itself has bearers of the name that no circle of 10 km holds, so that nothing in the
    row says which is meant. ``known`` rows have coordinates; a unit row without them has no match
    to find.
    """

    score: Floats
    pin: Bools
    wrong_pin: Bools
    pointed: Bools
    right_point: Bools
    resolved: Bools
    ambiguous: Bools
    offered: Bools
    unlocated: Bools
    held: Bools
    several: Bools
    stated: Bools
    unit: Bools
    unit_right: Bools
    vague: Bools
    known: Bools

    def figures(self) -> list[tuple[str, int, int]]:
        """Give the table: what is counted, how many, of how many."""
        place, settled = self.known & ~self.unit, self.held
        good = self.right_point | (self.ambiguous & self.offered)
        both = settled & self.stated
        return [
            (N_("wrong confident pins (over 10 km off, or outside the stated unit)"),
             int(self.wrong_pin.sum()), len(self.score)),
            (N_("rows pinned (exact or near)"), int(self.pin.sum()), len(self.score)),
            (N_("rows answered with a unit, route or area"),
             int((self.resolved & ~self.pin).sum()), len(self.score)),
            (N_("rows left as a choice"), int(self.ambiguous.sum()), len(self.score)),
            (N_("rows unlocated"), int(self.unlocated.sum()), len(self.score)),
            (N_("names held: right, or right among the candidates"),
             int((settled & good).sum()), int(settled.sum())),
            (N_("names held, units stated: answered with the right point"),
             int((both & self.resolved & self.right_point).sum()), int(both.sum())),
            (N_("names held, one bearer in the stated units: answered with the right point"),
             int((both & ~self.several & self.resolved & self.right_point).sum()),
             int((both & ~self.several).sum())),
            (N_("names held, several far apart in them: right, or right among the candidates"),
             int((both & self.several & good).sum()), int((both & self.several).sum())),
            (N_("places with a right point, pinned or probable"),
             int((place & self.resolved & self.right_point).sum()), int(place.sum())),
            (N_("unit names: best match right, or rightly none"),
             int((self.unit & self.unit_right).sum()), int(self.unit.sum())),
            (N_("routes, regions, areas answered with a pin"),
             int((self.vague & self.pin).sum()), int(self.vague.sum())),
        ]

    def reliability(self) -> list[tuple[float, int, float, float]]:
        """Give for each tenth of the score: its start, answers, mean score, share right."""
        tested = self.pointed & self.known & ~self.unit
        found = []
        for i in range(_BINS):
            low, high = i / _BINS, (i + 1) / _BINS
            inside = tested & (self.score >= low) & ((self.score < high) | (i == _BINS - 1))
            if inside.any():
                found.append((low, int(inside.sum()), float(self.score[inside].mean()),
                              float(self.right_point[inside].mean())))
        return found


def evaluate(index: Index, truth: pd.DataFrame) -> Evaluation:
    """Resolve a list with known places and compare.

    Columns: place, lat, lon (EPSG:4326; missing where a unit has no match), and if known adm1,
    adm2 and kind (commune, cercle, region, route, area or a kind of settlement).
    Raises InputError if a needed column is missing.
    """
    missing = [c for c in ("place", "lat", "lon") if c not in truth]
    if missing:
        raise InputError(N_("The list needs the columns {columns}."), columns=", ".join(missing))
    text = {c: truth[c].fillna("").astype(str) if c in truth else pd.Series([""] * len(truth))
            for c in ("place", "adm1", "adm2", "kind")}
    kinds = text["kind"].str.casefold().tolist()
    unit_kind = [k if k in UNIT_KINDS else "" for k in kinds]
    answers = resolve_many(index, text["place"].tolist(), text["adm1"].tolist(),
                           text["adm2"].tolist(), unit_kind)
    lat, lon = (pd.to_numeric(truth[c], errors="coerce").to_numpy(dtype=float)
                for c in ("lat", "lon"))
    return _compared(index, answers, text, kinds, lat, lon)


def _compared(index: Index, answers: Answers, text: dict[str, pd.Series[str]],
              kinds: list[str], lat: Floats, lon: Floats) -> Evaluation:
    frame, rows = answers.frame(), answers.rows
    status, precision = (frame[c].astype(str).to_numpy() for c in ("status", "precision"))
    resolved = (status == GeoStatus.RESOLVED.value) | (status == GeoStatus.OUTSIDE.value)
    fine = np.isin(precision, [GeoPrecision.EXACT.value, GeoPrecision.NEAR.value])
    pin = (status == GeoStatus.RESOLVED.value) & fine & ~frame["is_route"].to_numpy()
    point_lat, point_lon = frame["lat"].to_numpy(), frame["lon"].to_numpy()
    off = distances_km(point_lon, point_lat, lon, lat)
    allowed = np.where(precision == GeoPrecision.NEAR.value,
                       np.maximum(frame["radius_km"].to_numpy(), NEAR_ENOUGH_KM), NEAR_ENOUGH_KM)
    known = ~np.isnan(lat)
    inside = _inside_stated(text, frame["adm3"].astype(str).tolist())
    offered, lead = _offered(answers, np.asarray(rows), lon, lat,
                             status == GeoStatus.AMBIGUOUS.value)
    unit = np.isin(kinds, list(UNIT_KINDS))
    heads = answers.first[np.asarray(rows)]
    pointed = resolved & ~np.isnan(point_lat) & np.array([bool(c) for c in lead])
    return Evaluation(
        score=frame["score"].to_numpy(), pin=pin, known=known,
        wrong_pin=pin & known & ((off > allowed) | ~inside), pointed=pointed | pin,
        right_point=off <= NEAR_ENOUGH_KM, resolved=resolved,
        ambiguous=status == GeoStatus.AMBIGUOUS.value, offered=offered,
        unlocated=status == GeoStatus.UNLOCATED.value,
        held=known & ~unit & _held(index, answers, lon, lat),
        several=lie_apart(index, answers.batch.ranking.pairs)[heads] | _listed_apart(
            text, answers.batch, heads, lon, lat),
        stated=(text["adm1"] != "").to_numpy() | (text["adm2"] != "").to_numpy(),
        unit=unit, unit_right=_units_right(answers, np.asarray(rows), kinds, lon, lat),
        vague=np.isin(kinds, list(VAGUE_KINDS)))


def distances_km(lon1: Floats, lat1: Floats, lon2: Floats, lat2: Floats) -> Floats:
    """Measure great circles between rows of points (degrees); NaN where a point is missing."""
    x1, y1, x2, y2 = (np.radians(v) for v in (lon1, lat1, lon2, lat2))
    chord = np.sin((y2 - y1) / 2) ** 2 + np.cos(y1) * np.cos(y2) * np.sin((x2 - x1) / 2) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(chord)))


def _inside_stated(text: dict[str, pd.Series[str]], communes: list[str]) -> Bools:
    stated = [combined(a, b, (), "", frozenset()).communes
              for a, b in zip(text["adm1"], text["adm2"], strict=True)]
    return np.array([not within or not c or c in within
                     for within, c in zip(stated, communes, strict=True)])


def _offered(answers: Answers, rows: NDArray[np.int64], lon: Floats, lat: Floats,
             wanted: Bools) -> tuple[Bools, list[bool]]:
    """Tell where the right place is among the candidates, and which rows answer with the first."""
    found = np.zeros(len(rows), dtype=bool)
    some = [False] * len(rows)
    for i, row in enumerate(rows.tolist()):
        answer = answers.resolution(row)
        candidates = answer.candidates
        some[i] = bool(candidates) and candidates[0].lat == answer.lat
        points = [(c.lon, c.lat) for c in candidates if c.lon is not None and c.lat is not None]
        if wanted[i] and points:
            x, y = np.array(points, dtype=float).T
            found[i] = bool((distances_km(x, y, lon[i], lat[i]) <= NEAR_ENOUGH_KM).any())
    return found, some


def _held(index: Index, answers: Answers, lon: Floats, lat: Floats) -> Bools:
    """Tell which names the index has within 10 km of the truth, in any spelling of one sound."""
    held = np.zeros(len(lon), dtype=bool)
    for i, head in enumerate(answers.first[np.asarray(answers.rows)].tolist()):
        number = index.sound_number.get(answers.batch.heard[head])
        if number is None:
            continue
        owners = index.owner[index.start[number]:index.start[number + 1]]
        off = distances_km(index.lon[owners], index.lat[owners], lon[i], lat[i])
        held[i] = bool((off <= NEAR_ENOUGH_KM).any())
    return held


def _listed_apart(text: dict[str, pd.Series[str]], batch: Batch, heads: NDArray[np.int64],
                  lon: Floats, lat: Floats) -> Bools:
    """Tell which rows of the list ask what another row asks that lies elsewhere."""
    asked = pd.DataFrame({"name": [batch.heard[h] for h in heads.tolist()], "adm1": text["adm1"],
                          "adm2": text["adm2"], "lon": lon, "lat": lat})
    groups = asked.groupby(["name", "adm1", "adm2"])[["lon", "lat"]]
    low, high = groups.transform("min").to_numpy(), groups.transform("max").to_numpy()
    across = distances_km(low[:, 0], low[:, 1], high[:, 0], high[:, 1])
    return np.asarray(across > 2 * NEAR_ENOUGH_KM)


def _units_right(answers: Answers, rows: NDArray[np.int64], kinds: list[str], lon: Floats,
                 lat: Floats) -> Bools:
    """Tell for unit rows whether the best match is the unit around the truth, or rightly none."""
    truth = communes_at(lon, lat)
    made = np.zeros(len(rows), dtype=bool)
    for i, (row, kind, commune) in enumerate(zip(rows.tolist(), kinds, truth, strict=True)):
        if kind in UNIT_KINDS:
            made[i] = _unit_right(answers.resolution(row), commune)
    return made


def _unit_right(found: Resolution, commune: str | None) -> bool:
    best = found.candidates[0].adm[-1] if found.candidates else (
        found.adm3 or found.adm2 or found.adm1)
    if found.status is GeoStatus.UNLOCATED or not best:
        return commune is None
    return commune is not None and (commune == best or commune.startswith(f"{best}."))
