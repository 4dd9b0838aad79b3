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
from geo.gazetteer.places import areas
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.toponym import plain_words
from geo.gazetteer.written_ref import written
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.events.agree import Likeness, places_agree
from geo.reports.events.closer import is_unit
from geo.reports.events.governed import unit_over
from geo.reports.events.home import paragraph_of
from geo.reports.events.story import Story
from geo.reports.events.titled import unit_of_headline
from geo.reports.model import Report, Where, WhereRole
from geo.reports.places.areas import area_towards

_UNKNOWN = ("unlocated:no gazetteer", "unlocated:A way between")
_SAME, _NEXT = 60, 30  # characters behind a place, and before it
_BACK = 2  # paragraphs before it in which the region is named
_TOLD = frozenset({WhereRole.SCENE, WhereRole.CONTEXT, WhereRole.SPEAKER, WhereRole.ORIGIN,
                   WhereRole.DESTINATION})
_CLOSE_BY = re.compile(
    r"\b(?:nearby|neighbou?ring|next|close by|tout(?:e)? proches?|voisine?s?|proches?|"
    r"non loin|à côté|attenante?s?)\b", re.IGNORECASE)


_ITEM = re.compile(
    r"(?:in|during|dans|lors de|au cours de|the|la|le)?\W*(?:the|la|le|l[’'])? ?"
    r"(?:first|second|third|other|premi[eè]re?|deuxième|seconde?|troisième|autre)\b", re.IGNORECASE)
_LIE = re.compile(  # "Both villages are in the X cercle", "ces localités sont situées dans"
    r"\b(?:both|the two|these(?: two)?|all (?:the )?(?:three|four|five|six)|the (?:three|four|five|"
    r"six)|les (?:deux|trois|quatre|cinq|six)|ces(?: deux| trois| quatre)?)(?: [\w-]+){0,2}? "
    r"(?:villages?|hamlets|towns|localities|communities|settlements|localités|hameaux|bourgades|"
    r"campements|communes)(?: (?!lie\b|are\b|sont\b|se\b)[\w-]+){0,3}? "
    r"(?:are(?: all| both)?(?: located| situated)?|lie|sont(?: tous| tous deux| toutes deux)?"
    r"(?: situés?| situées?)?|se (?:trouvent|situent)|relèvent|dépendent) "
    r"(?:in|within|dans|au|de|du)\b", re.IGNORECASE)


def hold(told: Sequence[Story], wheres: Sequence[Where], report: Report) -> None:
    """Give each event whose place nobody knows the unit that must hold it."""
    whole = _summed_in(told)
    for story in told:
        lost = next(filter(_is_lost, story.places), None)
        if story.is_sum or story.anchor is not None:
            continue
        if whole is not None and _is_item(story) and any(
                places_agree(whole, w) is Likeness.APART for w in story.places):
            story.anchor = whole  # a namesake elsewhere: the report says in which unit it lies
            continue
        if lost is not None and whole is not None and _is_item(story):
            story.held = None if _has_namesake(lost, whole) else whole
        elif lost is not None:
            story.held = (_said_of_all(lost, wheres, report) or unit_over(lost.text, wheres, report)
                          or unit_of_headline(story) or _region(lost, wheres, report))
            story.held = None if _has_namesake(lost, story.held) else story.held
        elif story.is_first and not any(w.resolution.adm1 for w in story.places):
            story.anchor = unit_over("", wheres, report)


_TOWARDS = re.compile(  # "near X, in the east of the country", "in southern Mali"
    r"\b(?:north|south|east|west|cent(?:re|er|ral)|nord|sud|est|ouest)[\w-]*\b[^,.;]{0,25}"
    r"\b(?:mali|country|pays|nation)\b", re.IGNORECASE)


def _lies_towards(where: Where, region: str) -> bool:
    """Tell whether a place's words put it in no other part of the country than a region."""
    found = _TOWARDS.search(where.text)
    if found is None:
        return True
    area = area_towards(plain_words(found[0]))
    return area in areas() and region in areas()[area].adm1_ids


def _is_lost(where: Where) -> bool:
    """Tell whether no gazetteer tells where a place lies: it has none called so, or several."""
    several = where.ref.startswith("ambiguous:") and not where.resolution.adm1
    return several or where.ref.startswith(_UNKNOWN)


def _has_namesake(where: Where, held: Where | None) -> bool:
    """Tell whether one of the places called so may be the one in the unit told."""
    unit = held.resolution.adm1 if held is not None else ""
    return where.ref.startswith("ambiguous:") and (
        not where.resolution.candidates or any(unit in c.adm or not c.adm
                                               for c in where.resolution.candidates))


def in_unit(way: Where, found: Sequence[Where]) -> Where:
    """Give a way through several regions the one unit that is told beside it."""
    if not way.resolution.is_route or way.resolution.adm1 \
            or way.resolution.status is not GeoStatus.RESOLVED:
        return way
    units = {w.ref: w.resolution for w in found if is_unit(w) and w.resolution.adm1}
    if len(units) != 1:
        return way
    (unit,) = units.values()
    return replace(way, resolution=replace(way.resolution, adm1=unit.adm1, adm2=unit.adm2))


def held_by(best: Where, story: Story) -> Where:
    """Give a place that nobody knows the one unit in which a later sentence says it lies.

    A sentence with a day and a figure of its own says where that happened.
    """
    if not best.ref.startswith("unlocated:") or best.resolution.is_route:
        return best
    units = {w.ref: w.resolution for s in story.scenes for w in s.places
             if w.ref.startswith("unit:") and w.span > best.span
             and (best in s.places or not (s.dates and s.figures))}
    if len(units) != 1:
        return best
    (ref, unit), = units.items()
    return replace(best, resolution=replace(unit, text=best.text), ref=ref)


def _summed_in(told: Sequence[Story]) -> Where | None:
    """Give the unit in which a report's opening sum puts all of it: "31 in two villages of X"."""
    found = told[0].places if told and told[0].is_sum else []
    units = [w for w in found if w.ref.startswith("unit:")]
    return units[0] if len({w.ref for w in units}) == 1 == len(found) else None


def _is_item(story: Story) -> bool:
    """Tell whether an event is told as one of a sum: "In the first raid, …"."""
    return not story.is_sum and bool(_ITEM.match(story.scenes[0].text))


def _said_of_all(lost: Where, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the unit in which a sentence soon after it says that the villages lie."""
    here = paragraph_of(lost, report)
    for sentence in report.told:
        found = _LIE.search(sentence.text)
        if found is None or sentence.end < lost.span[0] or sentence.paragraph - here > _BACK:
            continue
        ahead = sentence.start + found.end()
        unit = next((w for w in wheres if ahead <= w.span[0] <= ahead + _NEXT), None)
        if unit is not None and unit.ref.startswith("unit:"):
            return unit
    return None


def _region(lost: Where, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the one region in which all places of a report lie, where it is named before."""
    here = paragraph_of(lost, report)
    known = [w for w in wheres if w.role in _TOLD and w.resolution.adm1
             and paragraph_of(w, report) <= here and w.resolution.adm1 != "bamako"
             and w.resolution.status is GeoStatus.RESOLVED]
    last = min(lost.span[1] + _SAME, next(
        (s.end for s in report.sentences if s.start <= lost.span[0] < s.end), lost.span[1]))
    close = [w for w in known if w.role is WhereRole.SCENE
             and lost.span[0] <= w.span[0] <= last]
    known = close or known  # "between X and Y, in the Z sector"
    if len({w.resolution.adm1 for w in known}) != 1:
        return None
    ahead = [w for w in known if w.span[0] < last and w.role is WhereRole.SCENE
             and 0 <= here - paragraph_of(w, report) <= _BACK]
    units = [w for w in ahead if w.ref.startswith("unit:")]
    around = report.text[max(0, lost.span[0] - _NEXT):lost.span[1]]
    beside = lost.resolution.is_route or _CLOSE_BY.search(around)
    if (not units and not (ahead and beside)) or not _lies_towards(
            lost, known[0].resolution.adm1):
        return None
    told = {w.ref: w.resolution for w in units if w.resolution.precision is GeoPrecision.ADM1}
    (found,) = told.values() if len(told) == 1 else (_unit(known[0].resolution.adm1),)
    return replace(lost, resolution=replace(
        found, text=lost.text, is_route=lost.resolution.is_route), ref=written(found, found.name))


@lru_cache(maxsize=20)
def _unit(adm1: str) -> Resolution:
    return resolve(ready_index(), f"region of {find_unit(adm1)[0].name}")

