"""A place that no gazetteer has → the unit in which the report tells that it lies.

A report all of whose places lie in one region puts an unknown village there, if it names that
region shortly before; a village "close by" lies in the region of the one just told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from geo.gazetteer.locate import find_unit
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoStatus
from geo.reports.events.home import paragraph_of
from geo.reports.events.story import Story
from geo.reports.model import Report, Where, WhereRole

_UNKNOWN = ("unlocated:no gazetteer", "unlocated:A way between")
_SAME, _NEXT = 60, 30  # characters behind a place, and before it
_BACK = 2  # paragraphs before it in which the region is named
_TOLD = frozenset({WhereRole.SCENE, WhereRole.CONTEXT, WhereRole.SPEAKER, WhereRole.ORIGIN,
                   WhereRole.DESTINATION})
_CLOSE_BY = re.compile(
    r"\b(?:nearby|neighbou?ring|next|close by|tout(?:e)? proches?|voisine?s?|proches?|"
    r"non loin|à côté|attenante?s?)\b", re.IGNORECASE)


def hold(told: Sequence[Story], wheres: Sequence[Where], report: Report) -> None:
    """Give each event whose place nobody knows the unit that must hold it."""
    for story in told:
        lost = next((w for w in story.places if w.ref.startswith(_UNKNOWN)), None)
        if lost is not None and not story.is_sum and story.anchor is None:
            story.held = _region(lost, wheres, report)


def _region(lost: Where, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the one region in which all places of a report lie, where it is named before."""
    known = [w for w in wheres if w.role in _TOLD and w.resolution.adm1
             and w.resolution.adm1 != "bamako" and w.resolution.status is GeoStatus.RESOLVED]
    close = [w for w in known if w.role is WhereRole.SCENE
             and lost.span[0] <= w.span[0] <= lost.span[1] + _SAME]
    known = close or known  # "between X and Y, in the Z sector"
    if len({w.resolution.adm1 for w in known}) != 1:
        return None
    here = paragraph_of(lost, report)
    ahead = [w for w in known if w.span[0] < lost.span[1] + _SAME and w.role is WhereRole.SCENE
             and 0 <= here - paragraph_of(w, report) <= _BACK]
    units = [w for w in ahead if w.ref.startswith("unit:")]
    around = report.text[max(0, lost.span[0] - _NEXT):lost.span[1]]
    beside = lost.resolution.is_route or _CLOSE_BY.search(around)
    if not units and not (ahead and beside):
        return None
    found = _unit(known[0].resolution.adm1)
    return replace(lost, resolution=replace(
        found, text=lost.text, is_route=lost.resolution.is_route), ref=written(found, found.name))


@lru_cache(maxsize=20)
def _unit(adm1: str) -> Resolution:
    return resolve(ready_index(), f"region of {find_unit(adm1)[0].name}")

