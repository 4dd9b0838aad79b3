"""Candidates as ``python -m geo extract`` writes them → incidents that linking can compare.

Only for comparing: what goes into a store is made from a reviewed draft, speaker by speaker.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import geopandas as gpd

from geo.builtin import builtin_actors, builtin_sources
from geo.errors import AtlasError
from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.gazetteer.locate import locate
from geo.link.propose import Known, Link, proposals_in
from geo.model.claim import Claim, Source
from geo.model.vocabulary import (
    DatePrecision,
    EventType,
    Flag,
    Kind,
    Prop,
    Stance,
    Targeting,
    Victim,
)

Plain = Mapping[str, Any]
_UNNAMED = "press-unnamed"
_CIVIL = frozenset(Victim) - {Victim.COMBATANTS, Victim.FIGHTERS_UNSPECIFIED}


def frame_of(found: Iterable[tuple[str, Plain, Iterable[tuple[str, Plain]]]]) -> gpd.GeoDataFrame:
    """Fold candidates into an incidents table.

    ``found`` gives of each report a name, its ``report`` object, and its candidates with the id
    that each is to have.
    """
    sources, claims = dict(builtin_sources()), list[Claim]()
    for name, report, candidates in found:
        day = _day(report.get("published_on"))
        sources[name] = Source(name, name, report.get("publisher") or "", published_on=day,
                               origin=report.get("origin") or "")
        for incident_id, one in candidates:
            base = Claim(incident_id, name, _UNNAMED, Stance.REPORTS, Prop.EVENT, stated_on=day)
            claims += _claims(one, base)
    return to_frame(fold_all(claims, context=Context(builtin_actors(), sources)))


def links_among(found: Iterable[tuple[str, Plain, Iterable[tuple[str, Plain]]]]) -> list[Link]:
    """Propose which candidates of several reports tell the same; see ``frame_of``."""
    return proposals_in(Known(frame_of(found)))


def _claims(one: Plain, base: Claim) -> Iterator[Claim]:
    def said(prop: Prop, value: str, **more: Any) -> Claim:  # noqa: ANN401
        return Claim(**{**_common(base), "prop": prop, "value": value, **more})

    flags = tuple(Flag(f) for f in one.get("flags", ()) if f in set(Flag))
    yield said(Prop.EVENT, "", flags=flags)
    if one["kind"] == Kind.AGGREGATE:
        yield said(Prop.KIND, str(Kind.AGGREGATE))
    yield from (said(Prop.DATE, value) for value in _dates(one["date"], flags))
    yield said(Prop.PLACE, _place(one["place"]), original_value=one["place"]["text"])
    yield said(Prop.EVENT_TYPE, one.get("event_type") or str(EventType.OTHER))
    killed = one["killed"]
    if any(killed[end] is not None for end in ("low", "best", "high")):
        yield said(Prop.KILLED, "" if killed["best"] is None else str(killed["best"]),
                   value_low=killed["low"], value_high=killed["high"])
    yield from (said(Prop(h["kind"]), str(h["n"]), value_low=h["n"], value_high=h["n"])
                for h in one["harm"] if h["n"] is not None)
    yield from (said(Prop.PERPETRATOR, p["actor_id"]) for p in one["perpetrators"]
                if p["actor_id"])
    victims = [v for v in one["victims"] if v in set(Victim)]
    yield from (said(Prop.VICTIMS, v) for v in victims)
    if (targeting := _targeting(one, frozenset(victims))) is not Targeting.UNKNOWN:
        yield said(Prop.TARGETING, str(targeting))


def _common(base: Claim) -> dict[str, Any]:
    return {name: getattr(base, name) for name in ("incident_id", "source_id", "speaker", "stance",
                                                   "stated_on")}


def _targeting(one: Plain, victims: frozenset[str]) -> Targeting:
    """Say who was hit, as far as the candidate's victims and deed show it."""
    if victims & _CIVIL:
        return Targeting.CIVILIANS
    if victims or one.get("event_type") == EventType.BATTLE:
        return Targeting.COMBATANTS
    return Targeting.UNKNOWN


def _dates(when: Plain, flags: tuple[Flag, ...]) -> list[str]:
    """Give the dates that a candidate's hull stands for: two of them where dates compete."""
    start, end = when["start"], when["end"]
    if not start or not end:
        return []
    if Flag.DATE_CONFLICT in flags and start != end:
        return [start, end]
    if when["precision"] == DatePrecision.DAY:
        return [start]
    return [f"{start}/{end}"]


def _place(place: Plain) -> str:
    """Give a place reference that can be located, else the words as a place that cannot."""
    told = place.get("ref") or ""
    try:
        locate(told)
    except AtlasError:
        return f"unlocated:{place['text'] or '?'}"
    return told


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
