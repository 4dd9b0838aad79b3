"""A bare name that a town shares with the units of which it is the seat: the words tell no town.

"Killed in X" may mean the town or anywhere in the commune called so: the commune is drawn, and
which places are the same is read from the town. Where a cercle is called so too, reports say "the
cercle of X" when they mean all of it, and its seat's commune holds what the bare name means.
"""

from __future__ import annotations

from functools import lru_cache

from geo.gazetteer.answers import SURE, from_where
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.toponym import sound
from geo.model.admin import Level
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.places.asked_for import Question, unit_text

_LEVELS = (Level.ADM1, Level.ADM2, Level.ADM3)


def as_told(question: Question, found: Resolution) -> Resolution | None:
    """Give what a bare name tells of a town: the commune called so, else the cercle."""
    if not question.bare or question.in_region or not _is_seat(found):
        return None  # who says where a place lies means the place
    if not _named_so(found.adm3, found):
        return _unit(_said(found.adm2))
    return _unit(f"{_said(found.adm3)}, {_said(found.adm2 or found.adm1)}")


def unit_told(found: Resolution, level: Level) -> Resolution:
    """Give the unit of a level in which a place lies, where that is finer than is told."""
    unit = {Level.ADM1: found.adm1, Level.ADM2: found.adm2, Level.ADM3: found.adm3}[level]
    if not unit or found.precision.rank >= GeoPrecision(level.value).rank:
        return found
    return from_where(find_unit(unit)[0].name, locate(f"unit:{unit}"), SURE)


def _is_seat(found: Resolution) -> bool:
    """Tell whether an answer is the pin of a town whose commune or cercle is called as it is."""
    pin = found.status is GeoStatus.RESOLVED and found.precision is GeoPrecision.EXACT
    return pin and found.place_id.startswith("place:") and (
        _named_so(found.adm3, found) or _named_so(found.adm2, found))


@lru_cache(maxsize=1000)
def _unit(text: str) -> Resolution:
    return resolve(ready_index(), text)


def _said(unit_id: str) -> str:
    """Write a unit of Mali by its id so that the resolver reads its level."""
    return unit_text(find_unit(unit_id)[0].name, _LEVELS[unit_id.count(".")])


def _named_so(unit: str, found: Resolution) -> bool:
    return bool(unit) and sound(find_unit(unit)[0].name) == sound(found.name)
