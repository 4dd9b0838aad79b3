"""What a row without coordinates says of its place → a place reference, never finer than its code.

An answer that only an installed gazetteer gives is written as its point, so that the store can be
read without that gazetteer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from geo.gazetteer.answer_table import Answers
from geo.gazetteer.check_point import Stated, stated_communes
from geo.gazetteer.places import named
from geo.gazetteer.unread import UNREAD
from geo.gazetteer.written_ref import (
    ambiguous_ref,
    country_ref,
    english,
    is_known,
    unlocated_ref,
    written,
)
from geo.i18n import N_
from geo.ingest.place_country import MALI
from geo.ingest.place_units import down_to, stated_unit
from geo.model.admin import Level
from geo.model.place_ref import parse_place
from geo.model.reason import Reason, because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

_UNITS = {GeoPrecision.ADM3: Level.ADM3, GeoPrecision.ADM2: Level.ADM2,
          GeoPrecision.ADM1: Level.ADM1}


@dataclass(frozen=True)
class Asked:
    """What one kind of row says: name, units, precision, country as ISO code and as written."""

    toponym: str
    stated: Stated
    precision: str
    iso: str
    country: str


@dataclass(frozen=True)
class Referred:
    """A place reference, and why it should be looked at."""

    place: str
    reasons: tuple[Reason, ...] = ()
    conflict: bool = False


def referred(asked: Asked, answers: Answers, number: int) -> Referred:
    """Refer to the place that a kind of row means."""
    limit = GeoPrecision(asked.precision)
    if asked.iso not in {"", MALI}:
        return Referred(country_ref(asked.iso) or unlocated_ref(
            f"in {asked.country}, a country that the atlas has no places of"))
    if limit is GeoPrecision.COUNTRY:
        return Referred("country:mali") if asked.iso else Referred(
            unlocated_ref("the row names no country"))
    if limit in _UNITS and (unit := _at_level(asked.stated, _UNITS[limit])):
        return Referred(f"unit:{unit}")
    if asked.toponym:
        return _named(asked, limit, answers.resolution(number))
    return _nameless(asked, limit)


def _nameless(asked: Asked, limit: GeoPrecision) -> Referred:
    """Refer to the smallest unit that is stated and that the row's code allows."""
    if any(asked.stated):
        level = min(_finest(asked.stated), _UNITS.get(limit, Level.ADM3))
        unit = stated_unit(asked.stated, level)
        names = ", ".join(filter(None, reversed(asked.stated)))
        return Referred(f"unit:{unit}" if unit else unlocated_ref(
            f"no region, cercle or commune is called {names}"))
    if asked.iso == MALI:
        return Referred("country:mali")
    return Referred(unlocated_ref("the row names no place"))


def _at_level(stated: Stated, level: Level) -> str:
    """Give the unit that is stated at a row's own level."""
    kept = down_to(stated, level)
    return stated_unit(kept, level) if _finest(kept) is level else ""


def _finest(stated: Stated) -> Level:
    return next((level for text, level in reversed(list(zip(stated, Level, strict=True))) if text),
                Level.ADM1)


def _named(asked: Asked, limit: GeoPrecision, found: Resolution) -> Referred:
    """Refer to what the resolver answers, within the commune that is stated."""
    inside = stated_communes(asked.stated) if asked.stated[2] else None
    unit = stated_unit(asked.stated, _UNITS.get(limit, Level.ADM3)) if inside else ""
    settled = found.status is GeoStatus.RESOLVED and (not inside or found.adm3 in inside)
    if unit and not settled:
        away = found.status is GeoStatus.RESOLVED and found.is_pin
        return Referred(f"unit:{unit}", (because(
            N_("“{text}” is not known in the commune that the row states; the whole unit is "
               "meant."), text=asked.toponym),), conflict=away)
    told = _coarse(found, limit) or _reference(found, limit, asked)
    unread = tuple(r for r in found.reasons if r.message == UNREAD and r not in told.reasons)
    return replace(told, reasons=(*told.reasons, *unread))


def _coarse(found: Resolution, limit: GeoPrecision) -> Referred | None:
    """Take the unit that holds an answer finer than the row's code allows."""
    if limit not in _UNITS or found.precision.rank >= limit.rank \
            or found.status is not GeoStatus.RESOLVED:
        return None
    ids = {GeoPrecision.ADM3: found.adm3, GeoPrecision.ADM2: found.adm2,
           GeoPrecision.ADM1: found.adm1}
    unit = next((ids[level] for level in ids if level.rank >= limit.rank and ids[level]), "")
    return Referred(f"unit:{unit}" if unit else "country:mali")


def _reference(found: Resolution, limit: GeoPrecision, asked: Asked) -> Referred:
    if found.status is GeoStatus.AMBIGUOUS:
        return _ambiguous(found, asked.toponym)
    if found.status is GeoStatus.OUTSIDE and asked.iso == MALI:
        why = because(N_("“{text}” lies outside Mali, but the row says {stated}."),
                      text=asked.toponym, stated=asked.country)
        return Referred(unlocated_ref(english(why)), (why,), conflict=True)
    told = found.status is GeoStatus.UNLOCATED or is_known(found.place_id)  # by the reference
    return Referred(written(found, asked.toponym, limit), () if told else found.reasons)


def _ambiguous(found: Resolution, toponym: str) -> Referred:
    """Name what may be meant; where the built-in places do not tell the choice, the reasons do."""
    text = ambiguous_ref(found, toponym)
    told = () if len(named(parse_place(text).ref)) > 1 else found.reasons
    return Referred(text, told)
