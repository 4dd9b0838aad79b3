"""Resolutions → the columns that ``geocode`` adds, each distinct question asked once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa

from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.gazetteer.register import parents, register
from geo.labels import tell
from geo.model.admin import Level, Vintage
from geo.model.resolution import PlaceCandidate, Resolution
from geo.tables.parts import Added

TEXTS, NUMBERS = pa.string(), pa.float64()
SCHEMA = pa.schema([
    ("geo_status", TEXTS), ("geo_precision", TEXTS), ("geo_name", TEXTS), ("place_id", TEXTS),
    ("adm1", TEXTS), ("adm2", TEXTS), ("adm3", TEXTS), ("lat", NUMBERS), ("lon", NUMBERS),
    ("radius_km", NUMBERS), ("score", NUMBERS), ("margin", NUMBERS), ("reason", TEXTS),
    ("candidates", TEXTS), ("is_route", pa.bool_()),
])
MOST_ANSWERS = 300_000  # distinct ones kept at a time; about 1 kB each
LEVELS = ("adm1", "adm2", "adm3")

Question: TypeAlias = tuple[str, str, str]
Resolve: TypeAlias = Callable[[list[str], list[str], list[str]], Sequence[Resolution]]


class Geocoder:
    """Asks a resolver each distinct (place, adm1, adm2) once and remembers the answers."""

    def __init__(self, resolve: Resolve, vintage: Vintage, header: Sequence[str]) -> None:
        """Take the resolver, the vintage of the adm names, and the columns that are there."""
        self._resolve, self._vintage = resolve, vintage
        self.names = new_names(header)
        self._answers: list[tuple[Any, ...]] = []
        self._codes: dict[Question, int] = {}
        self.counts: dict[str, int] = {}

    def added(self, texts: Sequence[str], adm1s: Sequence[str], adm2s: Sequence[str]) -> Added:
        """Give the columns to add to rows of places and the units stated for them."""
        questions = list(zip(texts, adm1s, adm2s, strict=True))
        if len(self._answers) > MOST_ANSWERS:
            self._answers, self._codes = [], {}
        self._ask([q for q in dict.fromkeys(questions) if q not in self._codes])
        codes = np.array([self._codes[q] for q in questions], dtype=np.int64)
        for code, times in zip(*np.unique(codes, return_counts=True), strict=True):
            status = self._answers[int(code)][0]
            self.counts[status] = self.counts.get(status, 0) + int(times)
        return Added(self.names, self._answers, codes, SCHEMA)

    def _ask(self, new: list[Question]) -> None:
        if not new:
            return
        found = self._resolve(*(list(column) for column in zip(*new, strict=True)))
        for question, resolution in zip(new, found, strict=True):
            self._codes[question] = len(self._answers)
            self._answers.append(answer(resolution, self._vintage))


def new_names(header: Sequence[str]) -> tuple[str, ...]:
    """Name the added columns; one whose name is taken gets a number, the old one stays.

    >>> new_names(["place", "lat"])[7]
    'lat_2'
    """
    taken, names = set(header), []
    for wanted in SCHEMA.names:
        name, times = wanted, 2
        while name in taken:
            name, times = f"{wanted}_{times}", times + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def answer(found: Resolution, vintage: Vintage) -> tuple[Any, ...]:
    """Give the added cells for a resolution; what is not known is missing, never empty text."""
    adm = adm_names(_finest(found), vintage)
    reason = " ".join(tell(r) for r in found.reasons)
    candidates = json.dumps([_candidate(c, vintage) for c in found.candidates],
                            ensure_ascii=False)
    cells = (str(found.status), str(found.precision), found.name, found.place_id, *adm,
             _degrees(found.lat), _degrees(found.lon),
             None if found.radius_km is None else round(found.radius_km, 1),
             round(found.score, 4), round(found.margin, 4), reason, candidates, found.is_route)
    return tuple(None if cell == "" else cell for cell in cells)


def _finest(found: Resolution) -> str:
    """Give the unit that the answer is, or the smallest that holds it."""
    if found.place_id.startswith("unit:"):
        return found.place_id.removeprefix("unit:")
    return found.adm3 or found.adm2 or found.adm1


def _candidate(one: PlaceCandidate, vintage: Vintage) -> dict[str, Any]:
    is_unit = one.entry_id.startswith("unit:")
    unit = one.entry_id.removeprefix("unit:") if is_unit else (one.adm or ("",))[-1]
    adm = dict(zip(LEVELS, adm_names(unit, vintage), strict=True))
    return {"place_id": one.entry_id, "name": one.name, **{k: v for k, v in adm.items() if v},
            "lat": _degrees(one.lat), "lon": _degrees(one.lon), "score": round(one.score, 4),
            "country": one.country, "sources": list(one.sources)}


def _degrees(value: float | None) -> float | None:
    return None if value is None or np.isnan(value) else round(float(value), 6)


@lru_cache(maxsize=20_000)
def adm_names(unit_id: str, vintage: Vintage) -> tuple[str, str, str]:
    """Give the names of region, cercle and commune in a vintage, for a unit of any vintage.

    Empty where the unit spans several of that level, or nobody knows (cercles of 2023).

    >>> adm_names("gao.menaka.menaka", Vintage.V2016), adm_names("gao", Vintage.V2016)
    (('Ménaka', 'Ménaka', 'Ménaka'), ('', '', ''))
    """
    if not unit_id:
        return ("", "", "")
    try:
        unit, own = find_unit(unit_id)
    except UnknownUnit:
        return ("", "", "")
    if own is vintage:
        return _three({step.level: step.name for step in units.chain(unit_id, own)})
    while not units.members(unit.unit_id, own) and unit.parent_id:
        unit = units.unit(unit.parent_id, own)  # known by name alone: the unit above has a shape
    communes = sorted(units.members(unit.unit_id, own))
    known = register(vintage)
    shared: dict[Level, str] = {}
    for level in (Level.ADM1, Level.ADM2):
        holders = parents(level, vintage)[communes]
        if holders.nunique() == 1 and holders.notna().all():
            shared[level] = known[str(holders.iloc[0])].name
    if len(communes) == 1 and unit.level is Level.ADM3:
        shared[Level.ADM3] = known[communes[0]].name
    return _three({k: v for k, v in shared.items() if k.value <= unit.level.value})


def _three(names: dict[Level, str]) -> tuple[str, str, str]:
    return names.get(Level.ADM1, ""), names.get(Level.ADM2, ""), names.get(Level.ADM3, "")
