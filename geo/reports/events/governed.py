"""Villages that a report says belong to a unit: "the mayor of X, which covers the villages"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.answers import SURE, from_where
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import GeoStatus
from geo.reports.model import Report, Where

_TAIL = 70  # characters behind a unit in which it is said what belongs to it
_VILLAGES = (r"(?:the |both |these |those |two |attacked )*(?:villages?|settlements?|hamlets?|"
             r"localit(?:y|ies))")
_LE_VILLAGE = (r"(?:(?:le|les|la|ce|ces|cette|deux) )*(?:villages?|localités?|hameaux?|bourgades?|"
               r"campements?)")
_HOLDS = re.compile(
    rf"\W{{0,2}} ?(?:(?:which|that) (?:covers?|includes?|comprises?|contains?|administers?|"
    rf"encompasses|oversees|takes in) (?P<a>{_VILLAGES}|\w+)|"
    rf"(?:where|in which|to which) (?P<b>{_VILLAGES}|\w+) (?:is|are|lies?|belongs?)\b|"
    rf"dont (?:dépend|dépendent|relève|relèvent|fait partie|font partie) (?P<c>{_LE_VILLAGE}|\w+)|"
    rf"qui (?:abrite|englobe|couvre|regroupe|administre) (?P<d>{_LE_VILLAGE}|\w+))",
    re.IGNORECASE)
_KIND = re.compile(rf"(?:{_VILLAGES}|{_LE_VILLAGE})\Z", re.IGNORECASE)


def unit_over(name: str, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the unit that is said to hold a village, called by its name or "the village"."""
    for where in wheres:
        found = _HOLDS.match(report.text[where.span[1]:where.span[1] + _TAIL])
        said = next(filter(None, found.groups()), "") if found else ""
        if (_KIND.match(said) or (name and said in name.split())) and (unit := _as_unit(where)):
            return unit
    return None


def _as_unit(where: Where) -> Where | None:
    """Give a unit, or the commune of the town after which a mayor is called."""
    found = where.resolution
    if found.status is not GeoStatus.RESOLVED or found.is_route or not found.adm1:
        return None
    if where.ref.startswith("unit:"):
        return where
    if not (where.ref.startswith("place:") and found.adm3):
        return None
    name = find_unit(found.adm3)[0].name
    again = from_where(name, locate(f"unit:{found.adm3}"), SURE)
    return replace(where, resolution=again, ref=written(again, name))
