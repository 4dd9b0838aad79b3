"""What the public sees of a place: the unit that the policy allows, in every column alike.

Made before anything is filtered, counted or told, so that what draws and tells cannot leak: no
column of the generalised table holds a finer name, point, shape or reason. Never jittered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import geopandas as gpd
import pandas as pd

from geo.brief.policy import ANY, Policy
from geo.brief.speakers import unnamed
from geo.errors import InputError
from geo.filters.mask import load
from geo.frame import dump, names_of, titles_of, typed, where_columns
from geo.gazetteer import units
from geo.gazetteer.extent import covering
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.locate import find_unit, locate
from geo.i18n import N_
from geo.model.actor import NAMED
from geo.model.admin import Level
from geo.model.incident import Where
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision, GeoStatus, Kind

_TOLD = 3  # candidate units that a text still names one by one
_ACTORS = ("perpetrators_alleged", "parties", "speakers", "cleared")
_WHY = N_("For the public it is shown no closer than this.")
_OPEN = N_("The places that are named cannot all be right, or several bear the name.")


@dataclass(frozen=True)
class _Case:
    """What decides how a place is shown; ``area`` is a place reference that is an area itself."""

    unit_ids: tuple[str, ...]
    precision: str
    status: str
    kind: str
    area: str
    located: bool


def generalised(frame: gpd.GeoDataFrame, policy: Policy) -> gpd.GeoDataFrame:
    """Give the incidents table as the public may see it; ids of incidents stay for joining.

    Titles are made anew of type and unit; links and the search text of the old place are gone.
    """
    if frame.empty:
        return frame
    cases = [_Case(tuple(load(str(u))), str(p), str(s), str(k), _area(str(a)), bool(at))
             for u, p, s, k, a, at in zip(
                 frame["unit_ids"], frame["geo_precision"], frame["geo_status"], frame["kind"],
                 frame["place_id"], frame.geometry.notna(), strict=True)]
    shown = {case: where_columns(_shown(case, policy), Kind(case.kind)) for case in set(cases)}
    plain = pd.DataFrame(frame).drop(columns="geometry")
    places = pd.DataFrame([shown[case] for case in cases], index=frame.index)
    plain[[c for c in places if c != "geometry"]] = places.drop(columns="geometry")
    plain["geometry"] = places["geometry"].to_numpy()
    for column in _ACTORS:
        plain[column] = _without_names(plain[column])
    return typed(_retold(plain))[list(frame.columns)]


def _area(place_id: str) -> str:
    return place_id if place_id.startswith(("area:", "country:", "unit:")) else ""


def _shown(case: _Case, policy: Policy) -> Where:
    if case.status in (GeoStatus.OUTSIDE, GeoStatus.UNLOCATED) or not case.unit_ids:
        return _nowhere(case)
    if case.area and _coarse(case, policy):
        return locate(case.area)
    lifted = tuple(dict.fromkeys(lift(u, case.precision, policy) for u in case.unit_ids))
    if len(lifted) == 1:
        one = locate(f"unit:{lifted[0]}")
        if case.located or case.status == GeoStatus.RESOLVED:
            return one
        return _several(lifted, located=False)
    found = _several(lifted, located=case.located)
    if case.status != GeoStatus.RESOLVED:
        return found
    return replace(found, status=GeoStatus.RESOLVED, reasons=(because(_WHY),))  # along a line


def _coarse(case: _Case, policy: Policy) -> bool:
    """Tell whether an area is one that the policy shows; a unit of any vintage may be."""
    if not case.area.startswith("unit:"):
        return True
    own = find_unit(case.area.removeprefix("unit:"))[0].level
    return all(_rank(own) <= _rank(finest(u, case.precision, policy)) for u in case.unit_ids)


def _rank(level: Level) -> int:
    return list(Level).index(level)


def finest(unit_id: str, precision: str, policy: Policy) -> Level:
    """Give the finest level that the policy shows of a unit of 2015."""
    return policy.level(dict(_chain(unit_id)).get(Level.ADM1, ""), precision)


def _nowhere(case: _Case) -> Where:
    """Say of what lies in no unit only what kind of case it is."""
    if case.area:
        return locate(case.area)
    status = GeoStatus(case.status)
    if status is GeoStatus.RESOLVED:  # somewhere in the country
        return locate("country:mali")
    told = {GeoStatus.OUTSIDE: N_("It lies outside Mali."), GeoStatus.AMBIGUOUS: _OPEN}
    return Where(status, GeoPrecision.UNKNOWN,
                 reasons=(because(told.get(status, N_("No source says where."))),))


def _several(lifted: Sequence[str], *, located: bool) -> Where:
    """Show several units in one of which it may lie, as areas; without any where none was drawn."""
    places = [locate(f"unit:{u}") for u in lifted]
    cover = covering(places)
    names = [p.text for p in places]
    if len(names) > _TOLD:
        names = list(dict.fromkeys(p.adm1 or p.text for p in places))
    return Where(
        GeoStatus.AMBIGUOUS, cover.precision, "", " / ".join(names),
        cover.lon if located else None, cover.lat if located else None,
        cover.radius_km if located else None, adm1=cover.adm1, adm2=cover.adm2, adm3=cover.adm3,
        units=tuple(lifted), shapes=tuple(s for p in places for s in p.shapes) if located else (),
        reasons=(because(_OPEN), because(_WHY)))


@cache
def _chain(unit_id: str) -> tuple[tuple[Level, str], ...]:
    unit, vintage = find_unit(unit_id)
    return tuple((step.level, step.unit_id) for step in units.chain(unit.unit_id, vintage))


def lift(unit_id: str, precision: str, policy: Policy) -> str:
    """Give the unit of the finest level allowed that holds a unit; a coarser one stays.

    >>> from geo.brief.policy import public_policy
    >>> lift("mopti.djenne.togue-mourari", "exact", public_policy())
    'mopti.djenne.togue-mourari'
    """
    chain, level = dict(_chain(unit_id)), finest(unit_id, precision, policy)
    return chain[level] if _rank(find_unit(unit_id)[0].level) > _rank(level) else unit_id


def refuse_finer(unit_ids: Sequence[str], policy: Policy) -> None:
    """Raise InputError for a unit that is smaller than what the public is shown of its region."""
    for unit_id in unit_ids:
        unit = find_unit(unit_id)[0]
        level = finest(unit_id, ANY, policy)
        if _rank(unit.level) > _rank(level):
            raise InputError(N_("{name} is smaller than what the public is shown there; ask for "
                                "{larger}."), name=unit.name,
                             larger=find_unit(dict(_chain(unit_id))[level])[0].name)


def _without_names(column: pd.Series[Any]) -> list[str]:
    """Put one word for everybody whom only a data set names: it may be a person."""
    told: dict[str, str] = {}
    for text in column.astype(str).unique():
        ids = [f"{NAMED}{unnamed()}" if a.startswith(NAMED) else a for a in load(text)]
        told[text] = dump(list(dict.fromkeys(ids)))
    return [told[text] for text in column.astype(str)]


def _retold(plain: pd.DataFrame) -> pd.DataFrame:
    """Make titles, links, reasons and the search text anew."""
    titles = [titles_of({}, str(t), _title_place(text)) if k == Kind.INCIDENT
              else {"title": PERIOD, "title_fr": PERIOD_FR} for t, text, k in zip(
                  plain["event_type"], plain["place_text"], plain["kind"], strict=True)]
    words = [_words(tuple(row)) for row in plain[
        ["place_text", "adm1", "adm2", "adm3", "perpetrators_alleged", "parties",
         "speakers"]].astype(str).itertuples(index=False)]
    return plain.assign(
        title=[t["title"] for t in titles], title_fr=[t["title_fr"] for t in titles],
        source_urls="[]", search_text=words)


PERIOD, PERIOD_FR = "Statement about a period", "Déclaration sur une période"


def _title_place(text: str) -> str:
    return text if text != "nan" else ""


@cache
def _names(actors: str) -> tuple[str, ...]:
    return tuple(names_of(load(actors)))


def _words(cells: tuple[str, ...]) -> str:
    told = [*cells[:4], *(name for actors in cells[4:] for name in _names(actors))]
    return "\n".join(dict.fromkeys(fold_name(w) for w in told if w))

