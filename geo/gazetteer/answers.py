"""The answers that looking for a place can have, each with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeAlias

from geo.gazetteer import units
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.places import COUNTRIES
from geo.gazetteer.sphere import distance_km
from geo.gazetteer.unit_names import UnitMatch
from geo.i18n import N_
from geo.model.admin import Vintage
from geo.model.incident import Where
from geo.model.reason import Reason, because
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

SURE = 0.97  # the score of an answer that rests on a unit, route, area or country named outright
_NONE = because(N_("Perhaps none of these is meant."))
_LEVELS = ("adm1", "adm2", "adm3")

Fields: TypeAlias = dict[str, Any]  # some fields of a Resolution


def adm_ids(commune_id: str) -> Fields:
    """Give the 2015 ids of region, cercle and commune of a unit id.

    >>> adm_ids("gao.gao.tilemsi")["adm2"]
    'gao.gao'
    """
    parts = commune_id.split(".") if commune_id else []
    ids = [".".join(parts[: i + 1]) if i < len(parts) else "" for i in range(3)]
    return dict(zip(_LEVELS, ids, strict=True))


def shared_adm(commune_ids: Sequence[str]) -> Fields:
    """Give the ids that all communes share, empty where they differ."""
    chains = [adm_ids(c) for c in commune_ids]
    return {lv: chains[0][lv] if chains and len({c[lv] for c in chains}) == 1 else ""
            for lv in _LEVELS}


def from_where(text: str, where: Where, score: float, **more: Any) -> Resolution:  # noqa: ANN401
    """Turn what a written reference says into an answer."""
    line = next((tuple(map(tuple, s["line"])) for s in where.shapes if "line" in s), ())
    found = {
        "text": text, "status": where.status, "precision": where.precision, "name": where.text,
        "place_id": where.place_id, "lat": where.lat, "lon": where.lon,
        "radius_km": where.radius_km, "score": score, "margin": score, "reasons": where.reasons,
        "is_route": where.is_route, "line": line, "units": where.units, **_shared_by(where.units),
    }
    return Resolution(**(found | more))


@cache
def _shared_by(unit_ids: tuple[str, ...]) -> Fields:
    return shared_adm([c for u in unit_ids for c in _communes(u)])


@cache
def _communes(unit_id: str) -> tuple[str, ...]:
    unit, vintage = find_unit(unit_id)
    return tuple(sorted(units.members(unit.unit_id, vintage)))


def unit_answer(text: str, found: UnitMatch, score: float = SURE,
                reasons: tuple[Reason, ...] = (), **more: Any) -> Resolution:  # noqa: ANN401
    """Answer with a whole unit."""
    where = locate(f"unit:{found.unit_id}")
    known = found.vintage is Vintage.V2015
    ids = adm_ids(found.unit_id) if known else {}
    kept = {lv: v for lv, v in ids.items() if v}
    return from_where(text, where, score, **({"reasons": (*reasons, *where.reasons)} | kept | more))


def unit_candidate(found: UnitMatch, score: float) -> PlaceCandidate:
    """Give a unit as one of several that may be meant."""
    where = locate(f"unit:{found.unit_id}")
    chain = tuple(c for c in adm_ids(found.unit_id).values() if c)
    adm = chain if found.vintage is Vintage.V2015 else (found.unit_id,)
    return PlaceCandidate(f"unit:{found.unit_id}", found.name, adm, where.lat, where.lon, score,
                          (f"units {found.vintage}",))


def ambiguous(text: str, candidates: Sequence[PlaceCandidate], reasons: tuple[Reason, ...],
              **more: Any) -> Resolution:  # noqa: ANN401
    """Answer with a choice; whoever chooses may also say "none of these"."""
    ranked = sorted(candidates, key=lambda c: -c.score)  # equals stay in the order of their rank
    chains = [c.adm for c in ranked]
    shared = {lv: chains[0][i] if chains and all(len(c) > i and c[i] == chains[0][i]
                                                  for c in chains) and len(chains[0]) > i else ""
              for i, lv in enumerate(_LEVELS)}
    best = ranked[0].score if ranked else 0.0
    second = ranked[1].score if len(ranked) > 1 else 0.0
    found: Fields = {"name": ranked[0].name if ranked else text, "score": best,
             "margin": max(best - second, 0.0), "candidates": tuple(ranked), **shared,
             "units": tuple(sorted({c.adm[-1] for c in ranked if c.adm})),
             "reasons": (*(r for r in reasons if r != _NONE), _NONE)}
    return Resolution(text, GeoStatus.AMBIGUOUS, GeoPrecision.UNKNOWN, **(found | more))


def unlocated(text: str, *reasons: Reason, **more: Any) -> Resolution:  # noqa: ANN401
    """Answer that the place is not known, and why."""
    return Resolution(text, reasons=reasons, **more)


def outside(text: str, name: str, country: str, score: float, **more: Any) -> Resolution:  # noqa: ANN401
    """Answer that the place lies in another country."""
    known = next((i for i, iso in COUNTRIES.items() if iso == country), "")
    told = (because(N_("{place} lies outside Mali ({country_id})."), place=name, country_id=known)
            if known else because(N_("{place} lies outside Mali."), place=name))
    found: Fields = {"precision": GeoPrecision.COUNTRY, "score": score, "margin": score,
             "reasons": (told,)}
    return Resolution(text, GeoStatus.OUTSIDE, name=name, country=country, **(found | more))


def unit_reach_km(unit_id: str, lon: float, lat: float) -> float:
    """Give a radius around a point that covers a whole unit."""
    unit, vintage = find_unit(unit_id)
    table = units.units(unit.level, vintage)
    if unit_id not in table.index:
        return _country_reach()
    row = table.loc[unit_id]
    return round(float(row["radius_km"]) + distance_km(lon, lat, row["lon"], row["lat"]), 1)


def _country_reach() -> float:
    return 1000.0
