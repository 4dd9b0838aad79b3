"""Incidents ⇄ the incidents table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.i18n import language, use
from geo.labels import tell
from geo.model.incident import Incident, Toll
from geo.model.reason import dump_reasons
from geo.model.schema import COLUMNS, COUNTS, CRS, DATES, FLAGS, INTERNAL, check_frame
from geo.model.vocabulary import DateMatch, Kind

_PLAIN = frozenset({"incident_id", "title", "title_fr", "search_text", "place_text",
                    "grade_reason", "geometry", "radius_km", *DATES, *COUNTS, *FLAGS})


def to_frame(incidents: Iterable[Incident]) -> gpd.GeoDataFrame:
    """Make the incidents table, public and internal columns, sorted by date and id.

    Raises DataError where an incident breaks the schema.
    """
    records = [_record(i) for i in incidents]
    records.sort(key=lambda r: (r["date_start"] or "", r["incident_id"]))
    frame = typed(pd.DataFrame(records, columns=[*COLUMNS, *INTERNAL]))
    check_frame(frame)
    return frame


def typed(frame: pd.DataFrame) -> gpd.GeoDataFrame:
    """Give the columns their types: dates, nullable counts, flags, categories, points."""
    out = frame.copy()
    for column in DATES:
        out[column] = pd.to_datetime(out[column]).astype("datetime64[s]")
    for column in COUNTS:
        out[column] = out[column].astype("Int64").astype("Int32")
    for column in FLAGS:
        out[column] = out[column].astype(bool)
    out["radius_km"] = out["radius_km"].astype("Float64")
    for column in set(out.columns) - _PLAIN:
        out[column] = out[column].astype("string").astype("category")
    return gpd.GeoDataFrame(out, geometry="geometry", crs=CRS)


def _record(incident: Incident) -> dict[str, Any]:
    where, when = incident.where, incident.when
    pinned = incident.kind is Kind.INCIDENT and where.lon is not None
    return {
        "incident_id": incident.incident_id, "kind": incident.kind,
        "title": incident.titles.get("en") or incident.incident_id,
        "title_fr": incident.titles.get("fr") or incident.titles.get("en", ""),
        "date_start": when.span.start.isoformat() if when.span else None,
        "date_end": when.span.end.isoformat() if when.span else None,
        "date_precision": when.precision,
        "date_options": dump([[o.start.isoformat(), o.end.isoformat()] for o in when.options]),
        "date_match": DateMatch.DEFINITE, "event_type": incident.event_type,
        "targeting": incident.targeting, "place_text": where.text, "place_id": where.place_id,
        "adm1": where.adm1, "adm2": where.adm2, "adm3": where.adm3, "geo_status": where.status,
        "geo_precision": where.precision,
        "radius_km": where.radius_km if pinned else None, "is_route": where.is_route,
        **_toll_columns(incident), "harm": dump([{"kind": k, **_numbers(t)}
                                                 for k, t in incident.harm.items()]),
        "perpetrators_alleged": dump(incident.perpetrators), "victims": dump(incident.victims),
        "grade": incident.grade, "grade_reason": _in_english(incident),
        "response": dump([r.as_json() for r in incident.response]),
        "has_conflict": incident.has_conflict, "n_claims": incident.n_claims,
        "n_sources": len(incident.sources), "n_independent": incident.n_independent,
        "source_urls": dump(incident.source_urls), "licence": "; ".join(incident.licences),
        "geometry": shapely.Point(where.lon, where.lat) if pinned else None,
        "speakers": dump(incident.speakers), "source_ids": dump(incident.sources),
        "unit_ids": dump(where.units), "shapes": dump(where.shapes),
        "flags": dump(incident.flags), "cleared": dump(incident.cleared),
        "grade_trace": dump_reasons(incident.grade_trace),
        "geo_reasons": dump_reasons(where.reasons), "search_text": _search_text(incident),
    }


def _toll_columns(incident: Incident) -> dict[str, Any]:
    killed, civilians = incident.killed, incident.civilians_killed
    return {"killed_low": killed.low, "killed_best": killed.best, "killed_high": killed.high,
            "killed_open": killed.open, "civilians_killed_low": civilians.low,
            "civilians_killed_high": civilians.high}


def _numbers(toll: Toll) -> dict[str, int | bool | None]:
    return {"low": toll.low, "best": toll.best, "high": toll.high, "open": toll.open}


def dump(value: Sequence[Any] | dict[str, Any]) -> str:
    """Write a list as compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _in_english(incident: Incident) -> str:
    before = language()
    use("en")
    told = " ".join(tell(r) for r in incident.grade_trace)
    use(before)
    return told


def _search_text(incident: Incident) -> str:
    known = builtin_actors()
    people = (n.name for a in (*incident.perpetrators, *incident.speakers)
              for n in known.get(a).names)
    where = incident.where
    words = (incident.incident_id, *incident.titles.values(), where.text, where.adm1, where.adm2,
             where.adm3, *people)
    return "\n".join(dict.fromkeys(fold_name(w) for w in words if w))
