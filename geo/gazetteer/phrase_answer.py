"""A phrase and the answers to the names in it → where the phrase points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.abroad import country_code
from geo.gazetteer.answers import (
    SURE,
    ambiguous,
    from_where,
    outside,
    unit_answer,
    unit_candidate,
    unlocated,
)
from geo.gazetteer.bare_units import find_units_called, without_level
from geo.gazetteer.constraint import Constraint
from geo.gazetteer.locate import locate
from geo.gazetteer.phrase import Phrase
from geo.gazetteer.places import COUNTRIES, country_name, place, routes
from geo.gazetteer.unit_names import exact_units
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus


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
    if not found and stated.is_abroad:
        names = [m.name for m in exact_units(without_level(phrase.heads[0]), level)]
        if names:
            return only_elsewhere(text, names)
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


def only_elsewhere(text: str, names: Sequence[str]) -> Resolution:
    """Answer what lies in Mali, while another country is stated for it."""
    return unlocated(text, because(N_("“{text}” is known only outside of what is stated: "
                                      "{places}."), text=text, places=list(names)))


def route_answer(text: str, phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    """Answer with the way between two names: a line and the units it crosses, never a pin."""
    known = _known_route(ends, phrase)
    if known:
        return from_where(text, locate(f"route:{known}"), SURE)
    unknown = [e for e in ends if e.lat is None or e.lon is None
               or e.status not in (GeoStatus.RESOLVED, GeoStatus.OUTSIDE)]
    if unknown:
        return _endless(text, unknown)
    first, last = ((round(e.lon or 0.0, 4), round(e.lat or 0.0, 4)) for e in ends)
    if first == last:
        return unlocated(text, because(N_("Both ends of the way are the same place.")))
    where = locate("route:" + ";".join(_written_end(e) for e in ends))
    score = round(min(e.score for e in ends), 3)
    return from_where(text, where, score, name=" – ".join(e.name for e in ends), adm3="")


def _written_end(end: Resolution) -> str:
    """Write an end of a way: the id of a built-in place or commune, or the point of any other."""
    kind, _, place_id = end.place_id.partition(":")
    pinned = kind in {"place", "near"} and place(place_id).lon is not None
    whole = kind == "unit" and end.precision is GeoPrecision.ADM3
    return place_id if pinned or whole else ",".join(
        f"{round(v or 0.0, 4) + 0.0:g}" for v in (end.lat, end.lon))


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
