"""A bare name of a region that the event's own words show to be its town's.

"In Kidal" is the region, as the handbook says. Where the words go on to speak of the town, of its
streets or quarters, the town is meant; a camp or base that was attacked "at Kidal" is near it. A
French "à Kidal" is a town's, too ("dans" goes with a region), if no closer than its commune.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from geo.gazetteer.locate import find_unit
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.unit_names import exact_units
from geo.gazetteer.written_ref import written
from geo.model.admin import AdminUnit, Level
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision
from geo.reports.events.place_cues import attacks_post, is_in_post
from geo.reports.events.story import Story
from geo.reports.model import Where
from geo.reports.places.spot_words import VESSEL

_TOWN = r"(?:town|city|ville|cit[ée]|agglom[ée]ration|chef-lieu|capitale?)"
_SEAT = r"(?:(?:regional |provincial )capital|capitale r[ée]gionale|chef-lieu de (?:la )?r[ée]gion)"
_NOT = r"(?:near|pr[èe]s|outside|from|de|of|to|à|in|at|where|o[uù]|and|et|when|quand)"
_POINTS = re.compile(  # "the town", "la sortie de la ville": what was named is one
    r"\b(?:the|this|that|la|cette|notre|our|their|its) (?:same |whole |entire |m[êe]me )?"
    r"(?:town|city|ville|cit[ée])\b(?! (?:of|de|du|called|named)\b| d[’'])|"
    r"\bcentre-ville\b|\bdowntown\b", re.IGNORECASE)
_QUARTER = re.compile(
    r"\b(?:quartiers?|neighbou?rhoods?|(?:dans les|in the) (?:rues?|streets)|"
    r"en plein (?:centre|c[œo]e?ur|jour dans la ville)|"
    r"(?:in|from) the (?:heart|middle|centre|center) of|"
    r"city cent(?:re|er)|town cent(?:re|er))\b", re.IGNORECASE)


def town_meant(where: Where, story: Story) -> Where:
    """Give the town, or what lies near it, where a bare name of a region means that."""
    found = where.resolution
    if not where.ref.startswith("unit:") or found.precision is not GeoPrecision.ADM1 \
            or found.is_route or found.adm1 == "bamako":
        return where
    unit = find_unit(where.ref.removeprefix("unit:"))[0]
    name = unit.name
    if not _bears_its_name(where, unit):
        return where
    told = [s.text for s in story.scenes]
    at = [s.text for s in story.scenes if where in s.places] or told
    posted = any(attacks_post(t) or is_in_post(t) for t in at)
    if posted or _is_town(where, story, at):
        seat = _seat(name, near=posted)
    else:
        seat = _commune(name) if _follows_at(where, at) else None
    return replace(where, resolution=replace(seat, text=where.text), ref=written(seat, name)
                   ) if seat else where


def _bears_its_name(where: Where, unit: AdminUnit) -> bool:
    """Tell whether a bare name is its region's, not a village's known to lie in that region."""
    if any(c.entry_id.startswith("place:") and c.name != unit.name
           for c in where.resolution.candidates):
        return False
    called = exact_units(where.text.partition(",")[0], Level.ADM1)
    return any(u.unit_id == unit.unit_id for u in called)


def _is_town(where: Where, story: Story, at: list[str]) -> bool:
    """Tell whether a story calls a name a town's, points back to "the town", or names its parts."""
    name = re.escape(where.text.partition(",")[0])
    if any(re.search(rf"\b{name} {VESSEL}\b", s.text) for s in story.all_scenes):
        return False  # "the Timbuktu boat was hit near the city"
    if any(_QUARTER.search(t) for t in at):
        return True
    called = re.compile(
        rf"\b{_TOWN} (?:of|de|du) {name}\b|\b{name}(?:,| is| est)? (?:an?|the|la|le|une) "
        rf"(?:[\w’'-]+ ){{0,3}}?{_TOWN}\b|\b{name} (?:town|city)\b|\b{_SEAT},? {name}\b|"
        rf"\b{name}, (?:(?!{_NOT} )[\w’'-]+ ){{1,4}}?{_TOWN}\b", re.IGNORECASE)
    texts = [s.text for s in story.all_scenes]
    alone = all(w.ref == where.ref or w.resolution.precision is GeoPrecision.COUNTRY
                for w in story.places)
    return any(called.search(t) for t in texts) or (alone and any(map(_POINTS.search, texts)))


def _follows_at(where: Where, at: list[str]) -> bool:
    """Tell whether a name stands after a French "à"."""
    name = re.escape(where.text.partition(",")[0])
    return any(re.search(rf"(?:\b[àÀ]|(?:^|[.:»] )A) {name}\b", t) for t in at)


@lru_cache(maxsize=200)
def _commune(name: str) -> Resolution | None:
    found = resolve(ready_index(), f"commune of {name}, cercle of {name}")
    return found if found.precision is GeoPrecision.ADM3 else None


@lru_cache(maxsize=200)
def _seat(name: str, *, near: bool) -> Resolution | None:
    found = resolve(ready_index(), f"{'near ' * near}{name}, cercle of {name}")
    if not found.is_pin:
        return None
    return replace(found, adm3="") if near else found
