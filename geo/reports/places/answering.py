"""The answers of the resolver → the one answer to a phrase, as far as its words go."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.gazetteer.answers import SURE, from_where, outside, unlocated
from geo.gazetteer.distance import ring
from geo.gazetteer.locate import locate
from geo.gazetteer.toponym import sound
from geo.i18n import N_
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.places.asked_for import Question, is_beside
from geo.reports.places.nearness import (
    is_of_base_cercle,
    lies_elsewhere,
)

_SAID = N_("“{name}” is not known for sure; the phrase itself says where it is.")
_NO_WAY = N_("A way between places that are not both known: {places}.")
_TURNS = re.compile(r"\b(?:north|south|east|west|nord|sud|est|ouest)", re.IGNORECASE)


def is_unit(found: Resolution) -> bool:
    """Tell whether an answer is a region or a cercle."""
    return (found.status is GeoStatus.RESOLVED and found.place_id.startswith("unit:")
            and bool(found.adm1) and found.precision in {GeoPrecision.ADM1, GeoPrecision.ADM2})


def answer(known: dict[str, Resolution], question: Question, again: str) -> Resolution:
    """Give the answer to a phrase: that of its name, or of what else the phrase says.

    ``known`` holds the answers by text, ``again`` is the text asked again, if any.
    """
    if question.ready is not None:
        return question.ready
    answers = [known[t] for t in question.texts]
    first = answers[0]
    if again and known[again].status is GeoStatus.RESOLVED:
        first = known[again]
    lost = [e for e in question.ends if _is_unknown(known[e])] if answers[1:] else []
    if lost and answers[-1].place_id.startswith("unit:"):  # a unit is no end of a way
        first = replace(unlocated(first.text, because(_NO_WAY, places=lost)), is_route=True)
    if question.abroad and first.status is not GeoStatus.OUTSIDE:
        return outside(first.text, question.name, question.abroad, SURE)
    if first.is_route and first.status is not GeoStatus.RESOLVED:  # one end says nothing of the way
        first = replace(first, adm1="", adm2="", adm3="", units=())
    by = ""
    for said, other in zip(question.texts[1:], answers[1:], strict=True):
        if lies_elsewhere(first, other):
            first = _told_elsewhere(said, question, (answers[0], first, other))
        heading = not is_beside(said)
        if _says_more(first, other) and not (heading and first.status is GeoStatus.RESOLVED):
            told, by = because(_SAID, name=question.name), said
            way = first.is_route and is_unit(other)  # a way somewhere in the unit told
            first = replace(other, reasons=(*other.reasons, told), candidates=first.candidates
                            or other.candidates, is_route=other.is_route or way)
    if _is_misheard(first, question):
        first = not_located(question.name, N_("No gazetteer entry is called “{text}”."))
    beside = by.startswith("near ") and question.name not in by  # "20 km north of X, near Y"
    turned = question.sideways and any(map(_TURNS.search, (question.texts[0], by)))
    return _coarse(_in_region(first), sideways=turned and not beside)


def _told_elsewhere(said: str, question: Question, found: tuple[Resolution, ...]) -> Resolution:
    """Give the surroundings told where the one place called so lies far from them.

    It stands against words of nearness if its name was sure or its cercle is theirs; else no cercle
    is told.
    """
    asked, first, other = found
    if said[:1].isdigit():
        return replace(other, candidates=first.candidates)
    sure = asked.status is not GeoStatus.AMBIGUOUS or first.adm2 == other.adm2
    if sure or question.sideways or not said.startswith("near "):
        return first
    return replace(other, candidates=first.candidates, adm2="", adm3="",
                   units=tuple(u for u in (other.adm1,) if u))


def _is_unknown(found: Resolution) -> bool:
    return found.status is GeoStatus.UNLOCATED and not found.candidates


def _is_misheard(found: Resolution, question: Question) -> bool:
    """Tell whether a name that nobody knows is only like that of a place abroad."""
    likely = found.candidates[0] if found.candidates else None
    return (found.status is GeoStatus.AMBIGUOUS and not question.abroad and not found.is_route
            and likely is not None and likely.country != "ML"
            and all(sound(c.name) != sound(question.name) for c in found.candidates))


def _in_region(found: Resolution) -> Resolution:
    """Give a cercle of a later year, which has no cercle of old, the region in which it lies."""
    region, _, cercle = found.place_id.removeprefix("unit:").partition(".")
    if found.status is not GeoStatus.RESOLVED or found.adm1 or not (
            cercle and found.place_id.startswith("unit:")):
        return found
    adm1 = from_where(region, locate(f"unit:{region}"), SURE).adm1
    return replace(found, adm1=adm1, units=(adm1,)) if adm1 else found


def _says_more(first: Resolution, other: Resolution) -> bool:
    """Tell whether another part of a phrase locates what its name alone does not."""
    near = other.status is GeoStatus.RESOLVED and other.precision is GeoPrecision.NEAR
    if first.status is GeoStatus.OUTSIDE and not first.country:
        return near  # reckoned to lie over the border, which a direction alone does not say
    if other.status is not GeoStatus.RESOLVED or first.status is GeoStatus.OUTSIDE:
        return other.status is GeoStatus.OUTSIDE and first.status is GeoStatus.UNLOCATED
    if first.status is GeoStatus.UNLOCATED:
        return True
    if first.status is GeoStatus.AMBIGUOUS:
        return near
    commune = first.precision is GeoPrecision.ADM3 and other.adm1 == first.adm1 and (
        other.adm2 in ("", first.adm2))  # "X, 100 km from Bamako" is no less than X
    return near and first.precision.rank > other.precision.rank and not commune


def _coarse(found: Resolution, *, sideways: bool) -> Resolution:
    """Leave out the commune of what is only near a place.

    The cercle too, where a direction does not tell it: the words do not say so much.
    """
    if found.status is not GeoStatus.RESOLVED:
        return found
    if found.precision in {GeoPrecision.ADM1, GeoPrecision.ADM2} and found.adm3:
        return replace(found, adm3="")  # of a unit with one commune
    if found.precision is not GeoPrecision.NEAR:
        return found
    kept = not sideways or is_of_base_cercle(found) or _same_cercle(found)
    adm2 = found.adm2 if kept else ""
    return replace(found, adm2=adm2, adm3="", units=tuple(u for u in (adm2 or found.adm1,) if u))


def _same_cercle(found: Resolution) -> bool:
    """Tell whether the circle around an answer lies in one cercle."""
    held = ring(found.lon or 0.0, found.lat or 0.0, found.radius_km or 0.0)
    return all(c is not None and c.startswith(f"{found.adm2}.") for c in held)


def not_located(text: str, why: str) -> Resolution:
    """Answer that a phrase names no place that can be drawn."""
    return unlocated(text, because(why, text=text))
