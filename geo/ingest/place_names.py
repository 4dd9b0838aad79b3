"""Rows whose names are looked up: those without coordinates, and pins that their names check.

The parts of a file name the same places again and again, so answers are remembered for as long as
the same resolver is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TypeAlias, TypeVar

import numpy as np

from geo.gazetteer.answer_table import Answers
from geo.gazetteer.readings import Readings, likeliest, readings
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import Query, resolve_unique
from geo.gazetteer.toponym_index import Index
from geo.i18n import N_
from geo.ingest.place_check import sphere_km
from geo.ingest.place_columns import Bools, Ints, Notes, Objects, distinct
from geo.ingest.place_country import MALI
from geo.ingest.place_points import Rows
from geo.ingest.place_readings import check_readings
from geo.ingest.place_refs import Asked, Referred, referred
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision

Ask: TypeAlias = Callable[[Sequence[Query]], Answers]
Kept = TypeVar("Kept")
Told = TypeVar("Told")
# lat, lon (NaN: none), the name of what is surely meant, else whether it may mean several things
Spot: TypeAlias = tuple[float, float, str, bool]
FAR_KM = {GeoPrecision.EXACT.value: 25.0, GeoPrecision.NEAR.value: 50.0,
          GeoPrecision.UNKNOWN.value: 50.0}  # most tables do not say how close they are
MOST_KEPT = 200_000  # answers of either kind; about half a kilobyte each


@dataclass(frozen=True, eq=False)
class Answered:
    """What one resolver has answered so far."""

    spots: dict[Query, Spot] = field(default_factory=dict)
    readings: dict[Query, Readings | None] = field(default_factory=dict)
    refs: dict[Asked, Referred] = field(default_factory=dict)


@lru_cache(maxsize=2)
def _answered(_ask: Ask) -> Answered:
    return Answered()


def ready_ask() -> Ask:
    """Give the resolver over everything that is installed now."""
    return _asker(ready_index())


@lru_cache(maxsize=2)
def _asker(index: Index) -> Ask:
    return partial(resolve_unique, index)


def check_names(rows: Rows, ask: Ask, notes: Notes) -> None:
    """Note pins that lie far from what their names mean, surely or at all; they stay."""
    pins = rows.precision.where(lambda p: p in FAR_KM)
    at = np.flatnonzero(rows.placed & pins & rows.toponym.where(bool) & _in_mali(rows))
    if not len(at):
        return
    columns = (rows.toponym, *rows.adm[:2])
    which, first = distinct(*(one.codes[at] for one in columns))
    queries = [Query(*(one.at(row) for one in columns)) for row in at[first].tolist()]
    spots = _spots(queries, ask)
    lat, lon = (np.array([s[i] for s in spots], dtype=float)[which] for i in (0, 1))
    away = sphere_km(rows.lon[at], rows.lat[at], lon, lat)
    limit = np.array([FAR_KM[p] for p in rows.precision.rows()[at].tolist()])
    unsure = np.array([open_one for *_at, open_one in spots], dtype=bool)[which]
    left = np.flatnonzero(unsure & ~(away <= limit))
    meant = _readings(queries, np.unique(which[left]), ask)
    check_readings(rows, at[left], limit[left], [meant[n] for n in which[left].tolist()], notes)
    sure = np.array([bool(name) for *_at, name, _open in spots], dtype=bool)[which]
    for i in np.flatnonzero(sure & (away > limit)).tolist():
        notes.add(int(at[i]), because(
            N_("The row's coordinates lie {km} km from {place}, which its name means in the "
               "gazetteer; the coordinates are kept."), km=round(float(away[i])),
            place=spots[which[i]][2]), conflict=True)


def _in_mali(rows: Rows) -> Bools:
    """Tell rows that Mali's gazetteer can check: in it by their point or by their own word."""
    return np.asarray(~rows.outside | rows.country.where(lambda iso: iso == MALI))


def _spots(queries: Sequence[Query], ask: Ask) -> list[Spot]:
    """Give where each name surely is, else where it is likeliest."""
    known = _room(_answered(ask).spots)
    new = [q for q in queries if q not in known]
    if new:
        known.update(zip(new, _likeliest(ask(new)), strict=True))
    return [known[q] for q in queries]


def _likeliest(answers: Answers) -> Iterable[Spot]:
    """Tell the answers that are one named place with a point from those that are not."""
    columns = (one.tolist() for one in likeliest(answers))
    for sure, lat, lon, known in zip(answers.spots(), *columns, strict=True):
        if sure is None or sure.lat is None or sure.lon is None:
            yield lat, lon, "", known
        else:
            yield sure.lat, sure.lon, sure.name, False


def _readings(queries: Sequence[Query], wanted: Ints, ask: Ask) -> dict[int, Readings | None]:
    """Give all that some of the names may mean, by their number."""
    known = _room(_answered(ask).readings)
    new = [queries[n] for n in wanted.tolist() if queries[n] not in known]
    if new:
        known.update(zip(new, readings(ask(new)), strict=True))
    return {n: known[queries[n]] for n in wanted.tolist()}


def place_by_name(rows: Rows, at: Ints, ask: Ask, place: Objects, notes: Notes) -> None:
    """Write the places of rows that have no coordinates to use."""
    if not len(at):
        return
    columns = (rows.toponym, *rows.adm, rows.precision, rows.country_said)
    which, first = distinct(*(one.codes[at] for one in columns))
    told = _references([_asked(rows, row) for row in at[first].tolist()], ask)
    place[at] = np.array([t.place for t in told], dtype=object)[which]
    noted = np.array([bool(t.reasons) for t in told], dtype=bool)[which]
    for i in np.flatnonzero(noted).tolist():
        one = told[int(which[i])]
        notes.add(int(at[i]), *one.reasons, conflict=one.conflict)


def _references(kinds: Sequence[Asked], ask: Ask) -> list[Referred]:
    known = _room(_answered(ask).refs)
    new = [kind for kind in kinds if kind not in known]
    if new:
        answers = ask([_query(kind) for kind in new])
        known.update((kind, referred(kind, answers, i)) for i, kind in enumerate(new))
    return [known[kind] for kind in kinds]


def _query(kind: Asked) -> Query:
    """Ask for a name within what is stated, be it no more than the country."""
    adm1, adm2, _adm3 = kind.stated
    return Query(kind.toponym, adm1 or ("Mali" if kind.iso == MALI else ""), adm2)


def _room(known: dict[Kept, Told]) -> dict[Kept, Told]:
    """Forget all where too much is kept."""
    if len(known) > MOST_KEPT:
        known.clear()
    return known


def _asked(rows: Rows, row: int) -> Asked:
    return Asked(rows.toponym.at(row), rows.stated(row), rows.precision.at(row),
                 rows.country.at(row), rows.country_said.at(row))
