"""Places near which something happened: a camp that was hit "at" a town is near it, not in it."""

from __future__ import annotations

from dataclasses import replace

from geo.gazetteer.locate import find_unit
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.unit_names import exact_units
from geo.gazetteer.written_ref import written
from geo.model.admin import Level
from geo.model.vocabulary import GeoPrecision
from geo.reports.events.camp_hit import camp_was_hit
from geo.reports.events.place_cues import (
    attacks_post,
    ends_in_post,
    is_in_post,
    names_post,
    names_settlement,
    on_their_post,
)
from geo.reports.events.story import Story
from geo.reports.model import Side, Where

_ARMED = {Side.SOLDIERS, Side.FIGHTERS, Side.UNSAID}


def is_post(where: Where, story: Story) -> bool:
    """Tell whether a camp or base is what was attacked at a town: it is near, not in it."""
    if not (where.ref.startswith("place:") or _is_bare_commune(where)):
        return False
    if any(ends_in_post(s.upto(where.span)) for s in story.scenes if where in s.places):
        return True
    at = [s for s in story.scenes if where in s.places]
    if {t.side for t in story.figures} <= _ARMED and any(
            camp_was_hit(s.text) for s in story.scenes if s in at or not s.places):
        return True
    if names_settlement(where.text):
        return any(on_their_post(s.text) for s in at)
    if any(w is not where and names_post(w.text) and where.resolution.name in w.text
           for w in story.places):
        return True
    return any(attacks_post(s.text) for s in (*story.scenes[:1], *at)) \
        or any(is_in_post(s.text) for s in story.scenes)


def nearby(where: Where) -> Where:
    """Turn a place into its surroundings: "near the same town"."""
    found = where.resolution
    if found.precision is not GeoPrecision.EXACT and not _is_bare_commune(where):
        return where
    cercle = find_unit(found.adm2)[0].name if found.adm2 else ""
    again = resolve(ready_index(), f"near {found.name}, cercle of {cercle}")
    if again.precision is not GeoPrecision.NEAR:
        return where
    again = replace(again, adm3="")
    return replace(where, resolution=again, ref=written(again, found.name))


def _is_bare_commune(where: Where) -> bool:
    """Tell whether a bare name is read as that of its commune: a camp there is near the town."""
    found = where.resolution
    return found.precision is GeoPrecision.ADM3 and not found.is_route and any(
        u.unit_id == where.ref.removeprefix("unit:") for u in exact_units(where.text, Level.ADM3))
