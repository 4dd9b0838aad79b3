"""Incidents ⇄ the incidents table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.i18n import language, use
from geo.labels import label, tell
from geo.model.actor import NAMED
from geo.model.incident import Incident, Toll, When, Where
from geo.model.reason import Reason, dump_reasons
from geo.model.schema import COLUMNS, COUNTS, CRS, DATES, FLAGS, INTERNAL, check_frame
from geo.model.vocabulary import DateMatch, Grade, Harm, Kind

_PLAIN = frozenset({"incident_id", "title", "title_fr", "search_text", "place_text", "place_id",
                    "shapes", "geometry", "radius_km", *DATES, *COUNTS, *FLAGS})


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
    out = pd.DataFrame({c: typed_column(frame[c]) for c in frame.columns}, index=frame.index)
    return gpd.GeoDataFrame(out, geometry="geometry", crs=CRS)


def typed_column(column: pd.Series) -> pd.Series:
    """Give one column its type, by its name."""
    if column.name in DATES:
        return pd.to_datetime(column).astype("datetime64[s]")
    if column.name in COUNTS:
        return column.astype("Int64").astype("Int32")
    if column.name in FLAGS:
        return column.astype(bool)
    if column.name == "radius_km":
        return column.astype("Float64")
    return column if column.name in _PLAIN else column.astype("string").astype("category")


def _record(incident: Incident) -> dict[str, Any]:
    where, kind = incident.where, incident.kind
    return {
        "incident_id": incident.incident_id, "kind": kind,
        **titles_of(incident.titles, incident.event_type, where.text),
        **when_columns(incident.when), "event_type": incident.event_type,
        "targeting": incident.targeting, **where_columns(where, kind),
        **toll_columns(incident.killed, incident.civilians_killed, incident.harm),
        **grade_columns(incident.grade, incident.grade_trace),
        "perpetrators_alleged": dump(incident.perpetrators), "victims": dump(incident.victims),
        "parties": dump(incident.parties), "cleared": dump(incident.cleared),
        "response": dump([r.as_json() for r in incident.response]),
        "has_conflict": incident.has_conflict, "flags": dump(incident.flags),
        "n_claims": incident.n_claims, "n_sources": len(incident.sources),
        "n_independent": incident.n_independent, "speakers": dump(incident.speakers),
        "source_ids": dump(incident.sources), "source_urls": dump(incident.source_urls),
        "licence": "; ".join(incident.licences), "search_text": _search_text(incident),
    }


def titles_of(titles: Mapping[str, str], event_type: str, place: str) -> dict[str, str]:
    """Give the title in both languages; without any it says what is said to have been done where.

    >>> titles_of({}, "shelling", "Gao")
    {'title': 'Shelling – Gao', 'title_fr': 'Tir d’artillerie – Gao'}
    """
    made = {lang: " – ".join(filter(None, (_type_in(lang, event_type), place)))
            for lang in ("en", "fr")}
    return {"title": titles.get("en") or made["en"],
            "title_fr": titles.get("fr") or titles.get("en") or made["fr"]}


@cache
def _type_in(lang: str, event_type: str) -> str:
    before = language()
    use(lang)
    told = label("type", event_type)
    use(before)
    return told


def when_columns(when: When) -> dict[str, Any]:
    """Give the columns that tell when."""
    return {"date_start": when.span.start.isoformat() if when.span else None,
            "date_end": when.span.end.isoformat() if when.span else None,
            "date_precision": when.precision, "date_match": DateMatch.DEFINITE,
            "date_options": dump([[o.start.isoformat(), o.end.isoformat()]
                                  for o in when.options])}


def where_columns(where: Where, kind: Kind = Kind.INCIDENT) -> dict[str, Any]:
    """Give the columns that tell where; aggregates have no point."""
    pinned = kind is Kind.INCIDENT and where.lon is not None
    return {**where_words(where, kind),
            "geometry": shapely.Point(where.lon, where.lat) if pinned else None}


def where_words(where: Where, kind: Kind = Kind.INCIDENT) -> dict[str, Any]:
    """Give the columns that tell where, but for the point."""
    pinned = kind is Kind.INCIDENT and where.lon is not None
    return {"place_text": where.text, "place_id": where.place_id, "adm1": where.adm1,
            "adm2": where.adm2, "adm3": where.adm3, "geo_status": where.status,
            "geo_precision": where.precision, "radius_km": where.radius_km if pinned else None,
            "is_route": where.is_route, "unit_ids": dump(where.units),
            "shapes": dump(where.shapes), "geo_reasons": dump_reasons(where.reasons)}


def toll_columns(killed: Toll, civilians: Toll, harm: Mapping[Harm, Toll]) -> dict[str, Any]:
    """Give the columns that tell how many."""
    return {"killed_low": killed.low, "killed_best": killed.best, "killed_high": killed.high,
            "killed_open": killed.open, "civilians_killed_low": civilians.low,
            "civilians_killed_high": civilians.high,
            "harm": dump([{"kind": k, **_numbers(t)} for k, t in harm.items()])}


def _numbers(toll: Toll) -> dict[str, int | bool | None]:
    return {"low": toll.low, "best": toll.best, "high": toll.high, "open": toll.open}


def grade_columns(grade: Grade, trace: Sequence[Reason]) -> dict[str, Any]:
    """Give the columns that tell the grade and why, in English."""
    before = language()
    use("en")
    told = " ".join(tell(r) for r in trace)
    use(before)
    return {"grade": grade, "grade_reason": told, "grade_trace": dump_reasons(trace)}


def dump(value: Sequence[Any] | dict[str, Any]) -> str:
    """Write a list as compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _search_text(incident: Incident) -> str:
    where = incident.where
    words = (incident.incident_id, *incident.titles.values(), where.text, where.adm1, where.adm2,
             where.adm3, *names_of((*incident.perpetrators, *incident.parties,
                                    *incident.speakers)))
    return "\n".join(dict.fromkeys(fold_name(w) for w in words if w))


def names_of(actor_ids: Iterable[str]) -> list[str]:
    """Give every name of actors, those that only a data set names included."""
    known = builtin_actors()
    return [name for a in actor_ids for name in
            ([a.removeprefix(NAMED)] if a.startswith(NAMED)
             else [n.name for n in known.get(a).names])]
