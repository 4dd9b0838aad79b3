"""Villages that nobody knows, told by the mayor of the place next to them.

"Bidi was burned, said the mayor of nearby X": it lies near X, and several such villages in X's
cercle.
"""

from __future__ import annotations

import re
from dataclasses import replace

from geo.gazetteer.answers import SURE, from_where
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision
from geo.reports.events.story import Story
from geo.reports.model import Where, WhereRole

_SPEAKS = frozenset({WhereRole.SPEAKER, WhereRole.CONTEXT})
_BESIDE = re.compile(
    r"\b(?:mayor|maire|officials?|chief|chef|(?:sous-)?pr[ée]fet|councillor|conseiller|"
    r"[ée]lus?|residents?|habitants?|deput(?:y|ies)|d[ée]put[ée]s?)\b(?: [\w’'-]+){0,4}? "
    r"(?:(?:of|from|in|de|du|d[’']un|à|dans)(?: (?:the|a|la|le|une?))?|(?:de )?l[’']une?|"
    r"d[’']une?)? ?"
    r"(?:(?:nearby|neighbou?ring|adjacent) (?:\w+ (?:of )?)?|"
    r"(?:localité|ville|commune|village|bourgade|cité)s? (?:voisine?s?|(?:toute? )?proche|"
    r"limitrophe)s? (?:de |du |d[’']))$", re.IGNORECASE)


def beside_speaker(lost: Where, story: Story, *, several: bool) -> Where | None:
    """Give the surroundings, or of several villages the cercle, of the place next to them."""
    found = next((w for s in story.all_scenes for w in s.wheres if _is_next(
        s.text[:w.span[1] - s.span[0]], w)), None)
    if found is None:
        return None
    again = _cercle(found.resolution) if several else _near(found.resolution)
    return replace(lost, resolution=replace(again, text=lost.text), ref=written(again, again.name)
                   ) if again else None


def _is_next(upto: str, where: Where) -> bool:
    """Tell whether words call a known place of a speaker the neighbour of what is told."""
    found = where.resolution
    name = re.escape(re.split(r"[ '’]", where.text)[-1])
    ahead = re.sub(rf"{name}$", "", upto)
    return where.role in _SPEAKS and bool(found.adm2) and not found.is_route \
        and _BESIDE.search(ahead) is not None


def _cercle(found: Resolution) -> Resolution:
    name = find_unit(found.adm2)[0].name
    return from_where(name, locate(f"unit:{found.adm2}"), SURE)


def _near(found: Resolution) -> Resolution | None:
    within = f"commune of {find_unit(found.adm3)[0].name}" if found.adm3 else (
        f"cercle of {find_unit(found.adm2)[0].name}")
    again = resolve(ready_index(), f"near {found.name}, {within}")
    return replace(again, adm3="") if again.precision is GeoPrecision.NEAR else _cercle(found)
