"""Extraction → plain values, as ``python -m geo extract`` writes them in JSON.

Units are the names of 2015 (French official forms); coordinates EPSG:4326 degrees. Missing values
are null: nobody said. ``docs/reports.md`` explains each key.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from geo.builtin import builtin_actors
from geo.gazetteer.locate import find_unit
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import DatePrecision, GeoPrecision, GeoStatus
from geo.reports.model import (
    ActorMention,
    Candidate,
    Extraction,
    Report,
    ReportClaim,
    Toll,
    When,
    Where,
)

Plain = dict[str, Any]


def as_plain(found: Extraction) -> Plain:
    """Give the report and its candidates as dictionaries and lists."""
    return {"report": _report(found.report),
            "candidates": [_candidate(c) for c in found.candidates]}


def _report(report: Report) -> Plain:
    return {"sha256": report.sha256, "publisher": report.publisher,
            "published_on": _day(report.published_on), "lang": report.lang,
            "origin": report.origin}


def _candidate(one: Candidate) -> Plain:
    return {
        "id": one.candidate_id, "kind": one.kind.value, "mention": one.mention.value,
        "date": _date(one.when), "place": _place(one.where), "killed": _killed(one.killed),
        "harm": [{"kind": t.prop.value, "n": t.best if t.best is not None else t.low,
                  "text": t.text} for t in one.harm],
        "event_type": one.event_type.value,
        "perpetrators": [_actor(a) for a in one.perpetrators],
        "victims": [v.value for v in one.victims], "claims": [_claim(c) for c in one.claims],
        "spans": [list(s) for s in one.spans], "flags": list(one.flags),
    }


def _date(when: When | None) -> Plain:
    if when is None:
        return {"start": None, "end": None, "precision": DatePrecision.UNKNOWN.value, "text": ""}
    return {"start": _day(when.start), "end": _day(when.end), "precision": when.precision.value,
            "text": when.text}


def _place(where: Where | None) -> Plain:
    found = where.resolution if where else Resolution("")
    located = found.status in (GeoStatus.RESOLVED, GeoStatus.OUTSIDE)
    return {
        "text": where.text if where else "", "status": found.status.value,
        "precision": found.precision.value if located else GeoPrecision.UNKNOWN.value,
        "route": found.is_route, "adm1": _unit(found.adm1), "adm2": _unit(found.adm2),
        "adm3": _unit(found.adm3), "lat": found.lat, "lon": found.lon,
        "ref": where.ref if where else "", "candidates": [_option(c) for c in found.candidates],
    }


def _option(one: PlaceCandidate) -> Plain:
    return {"name": one.name, "ref": one.entry_id, "adm": [_unit(u) for u in one.adm if u],
            "lat": one.lat, "lon": one.lon, "score": round(one.score, 3)}


def _unit(unit_id: str) -> str | None:
    return find_unit(unit_id)[0].name if unit_id else None


def _killed(toll: Toll | None) -> Plain:
    if toll is None:
        return {"low": None, "best": None, "high": None, "text": ""}
    return {"low": toll.low, "best": toll.best, "high": toll.high, "text": toll.text}


def _actor(mention: ActorMention) -> Plain:
    known = builtin_actors().get(mention.actor_id)
    return {"name": mention.text or known.name("en"), "actor_id": mention.actor_id}


def _claim(claim: ReportClaim) -> Plain:
    return {"speaker": claim.speaker, "actor_id": claim.actor_id, "stance": claim.stance.value,
            "prop": claim.prop.value, "value": claim.value, "stated_on": _day(claim.stated_on),
            "span": list(claim.span) if claim.span else None}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
