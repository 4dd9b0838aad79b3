"""A phrase and the answers to the names in it → where the phrase points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import shapely

from geo.gazetteer import units
from geo.gazetteer.abroad import country_code
from geo.gazetteer.answers import (
    SURE,
    adm_ids,
    ambiguous,
    from_where,
    outside,
    shared_adm,
    unit_answer,
    unit_candidate,
    unlocated,
)
from geo.gazetteer.bare_units import find_units_called
from geo.gazetteer.constraint import Constraint
from geo.gazetteer.distance import NEARBY_KM, circle, may_hold, moved, radius_for
from geo.gazetteer.locate import NEAR_KM, coarse, locate
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.places import COUNTRIES, country_name, routes
from geo.gazetteer.sphere import half_length_km
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

AROUND_KM = 25.0  # "the X area": ACLED and UCDP too speak of about 25 km
DIRECTION_KM, DIRECTION_RADIUS_KM = 15.0, 30.0  # "north of X": from X itself to some 45 km away
_TURN = 0.55  # a direction word covers 45 degrees, and a distance may be by road
_LEAST_KM = 10.0


def country_answer(text: str, code: str) -> Resolution:
    """Answer with a country; Mali itself is the coarsest answer, another one lies outside."""
    for country_id, iso in COUNTRIES.items():
        if iso == code:
            where = locate(f"country:{country_id}")
            return from_where(text, where, SURE, name=country_name(country_id),
                              country=code)
    return outside(text, "Nigeria", code, SURE)


def area_answer(text: str, area_id: str) -> Resolution:
    """Answer with a vague area: named and listed, never pinned."""
    return from_where(text, locate(f"area:{area_id}"), SURE)


def unit_phrase(text: str, phrase: Phrase, stated: Constraint) -> Resolution:
    """Answer a name with the word for its level: "commune de X".

    Where no unit has the name, what is stated around it is the answer; a column that is known to
    hold unit names (``text`` is then the whole name) gets no match instead.
    """
    level = phrase.level or Level.ADM3
    found, chance = find_units_called(phrase.heads[0], level, stated)
    told = stated.reasons
    if not found:
        none = because(N_("No {level} is called “{name}”."), level=str(level),
                       name=phrase.heads[0])
        if stated.stated and text != phrase.heads[0]:
            return unit_answer(text, stated.stated[0], SURE, (*told, none))
        return unlocated(text, *told, none)
    if len(found) == 1:
        return unit_answer(text, found[0], chance, told)
    why = because(N_("{n} units are called {name}."), n=len(found), name=phrase.heads[0])
    share = round(SURE / len(found), 3)
    return ambiguous(text, [unit_candidate(m, share) for m in found], (*told, why))


def hung(text: str, phrase: Phrase, base: Resolution, stated: Constraint) -> Resolution:
    """Answer an offset: a point with a radius that covers what the words leave open."""
    if base.status is not GeoStatus.RESOLVED or base.lat is None or base.lon is None:
        return replace(base, text=text)
    if not base.is_pin:
        return replace(base, text=text)  # near a unit is no closer than the unit
    lon, lat = base.lon, base.lat
    if phrase.form is Form.NEAR:
        radius = NEAR_KM
        told = because(N_("Near {place}, within about {km} km."), place=base.name, km=int(radius))
    elif phrase.form is Form.AROUND:
        radius = AROUND_KM
        told = because(N_("Near {place}, within about {km} km."), place=base.name, km=int(radius))
    else:
        lon, lat, radius = _offset(lon, lat, phrase)
        told = because(N_("Reckoned from {place}, give or take {km} km."), place=base.name,
                       km=round(radius))
    commune = units.commune_at(lon, lat)
    made = replace(base, text=text, precision=GeoPrecision.NEAR, lat=round(lat, 4),
                   lon=round(lon, 4), radius_km=round(radius, 1), place_id=_near_id(base, phrase),
                   reasons=(*base.reasons, told), units=(commune,) if commune else (),
                   **adm_ids(commune or ""))
    if _is_far_off(phrase):
        return _so_far(made, base, phrase.km or 0.0, stated)
    if commune is None:
        return replace(made, status=GeoStatus.OUTSIDE, reasons=(*made.reasons, because(
            N_("The coordinates lie outside Mali."))))
    return made


def _near_id(base: Resolution, phrase: Phrase) -> str:
    if phrase.form is Form.OFFSET and phrase.degrees is not None:
        return ""
    return base.place_id.replace("place:", "near:", 1)


def _so_far(made: Resolution, base: Resolution, km: float, stated: Constraint) -> Resolution:
    """Say where something may lie that is so far from a place, nobody says which way.

    A place that only an installed gazetteer knows cannot be written with a distance: the unit
    that holds the circle stands for it.
    """
    line = circle(base.lon or 0.0, base.lat or 0.0, km)
    held = may_hold(line, km, base.adm2, stated.communes)
    within = f"@{stated.stated[0].unit_id}" if len(stated.stated) == 1 else ""
    known = made.place_id.startswith("near:")
    told = f"{made.place_id};{km:g}{within}" if known else ""
    if not held:
        return unlocated(made.text, *made.reasons)
    shared = shared_adm(held)
    near = known and km <= NEARBY_KM  # narrow enough to hold a report's other places against
    return replace(made, place_id=told, units=held, **shared,
                   precision=GeoPrecision.NEAR if near else coarse(shared))


def _is_far_off(phrase: Phrase) -> bool:
    """Tell whether a text says how far off a place is, not which way, and that is not near."""
    return phrase.degrees is None and radius_for(phrase.km or 0.0, NEAR_KM) > NEAR_KM


def _offset(lon: float, lat: float, phrase: Phrase) -> tuple[float, float, float]:
    if phrase.degrees is None:
        return lon, lat, radius_for(phrase.km or NEAR_KM, _LEAST_KM)
    if phrase.km is None:
        return *moved(lon, lat, DIRECTION_KM, phrase.degrees), DIRECTION_RADIUS_KM
    return *moved(lon, lat, phrase.km, phrase.degrees), max(phrase.km * _TURN, _LEAST_KM)


def route_answer(text: str, phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    """Answer with the way between two names: a line and the units it crosses, never a pin."""
    known = _known_route(ends, phrase)
    if known:
        return from_where(text, locate(f"route:{known}"), SURE)
    unknown = [e for e in ends if e.lat is None or e.lon is None
               or e.status not in (GeoStatus.RESOLVED, GeoStatus.OUTSIDE)]
    if unknown:
        return _endless(text, unknown)
    first, last = ((e.lon or 0.0, e.lat or 0.0) for e in ends)
    if first == last:
        return unlocated(text, because(N_("Both ends of the way are the same place.")))
    line = shapely.LineString([first, last])
    crossed = tuple(units.communes_along(line))
    shared = shared_adm(crossed)
    middle = line.interpolate(0.5, normalized=True)
    name = " – ".join(e.name for e in ends)
    score = round(min(e.score for e in ends), 3)
    return Resolution(
        text, GeoStatus.RESOLVED, coarse(shared), name, lat=round(middle.y, 4),
        lon=round(middle.x, 4), radius_km=half_length_km(line), score=score, margin=score,
        is_route=True, line=(first, last), units=crossed, **(shared | {"adm3": ""}),
        reasons=(because(N_("Somewhere along the way {route}; the line's course is approximate."),
                         route=name),))


def _known_route(ends: Sequence[Resolution], phrase: Phrase) -> str:
    """Find the built-in course between two ends, whichever is named first."""
    wanted = {_end_id(end, head) for end, head in zip(ends, phrase.heads, strict=True)}
    return next((r.route_id for r in routes().values()
                 if {r.from_id, r.to_id} == wanted), "")


def _end_id(end: Resolution, head: str) -> str:
    code = country_code(head)
    if code:
        return next((f"country:{c}" for c, iso in COUNTRIES.items() if iso == code), "")
    return end.place_id.removeprefix("place:")


def _endless(text: str, unknown: Sequence[Resolution]) -> Resolution:
    told = because(N_("A way between places that are not both known: {places}."),
                   places=[e.name or e.text for e in unknown])
    candidates = [c for e in unknown for c in e.candidates]
    if candidates:
        return replace(ambiguous(text, candidates, (told,)), is_route=True)
    return unlocated(text, told, is_route=True)


def one_end(text: str, end: Resolution) -> Resolution:
    """Answer a way of which only one end is named: not located, with the end as what is known."""
    told = because(N_("Only one end of the way is named: {place}."), place=end.name or end.text)
    return unlocated(text, told, is_route=True, candidates=end.candidates,
                     units=tuple(u for u in (end.adm1,) if u))


def several(text: str, found: Sequence[Resolution]) -> Resolution:
    """Answer a text that names more than one place: which one is meant is not ours to say."""
    told = because(N_("More than one place is named: {places}."),
                   places=[f.name or f.text for f in found])
    candidates = {c.entry_id: c for f in found for c in f.candidates}
    if not candidates:
        return unlocated(text, told)
    return ambiguous(text, [replace(c, score=round(c.score / len(found), 3))
                            for c in candidates.values()], (told,))
