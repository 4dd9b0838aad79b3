"""Incidents of a truth file → claims → the incidents table, as if they had been extracted."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from geo.builtin import builtin_actors, builtin_sources
from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.gazetteer import units
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.places import named, routes
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Flag, Prop, Stance, Victim

DEV = Path(__file__).parents[1] / "reports" / "dev" / "truth.json"
_NAME = re.compile(r"[A-ZÀ-Ý][\w’'-]+")


def truth():
    return json.loads(DEV.read_text(encoding="utf-8"))


def ids_of(known):
    """Give the id that each truth incident gets here, with its event: ``en-01.txt#e-001``."""
    return {f"{r['file']}#{i['event']}": i["event"]
            for r in known["reports"] for i in r["incidents"]}


def truth_frame(known):
    """Fold each incident of each report by itself."""
    claims, sources = [], dict(builtin_sources())
    for report in known["reports"]:
        source = Source(report["file"], report["file"], report["publisher"] or "",
                        published_on=day(report["published_on"]))
        sources[source.source_id] = source
        for incident in report["incidents"]:
            claims += claims_of(f"{report['file']}#{incident['event']}", incident, report)
    return to_frame(fold_all(claims, context=Context(builtin_actors(), sources)))


def day(text):
    return date.fromisoformat(text) if text else None


def claims_of(incident_id, incident, report):
    def claim(prop, value="", **more):
        return Claim(incident_id, report["file"], report["publisher"] or "press-unnamed",
                     Stance.REPORTS, prop, value, stated_on=day(report["published_on"]), **more)

    flags = tuple(Flag(f) for f in incident["flags"] if f in set(Flag))
    yield claim(Prop.EVENT, flags=flags)
    if value := date_value(incident["date"]):
        for one in value.split("|"):
            yield claim(Prop.DATE, one)
    yield claim(Prop.PLACE, place_value(incident["place"]),
                original_value=incident["place"]["text"])
    yield claim(Prop.EVENT_TYPE, incident["event_type"])
    yield claim(Prop.TARGETING, incident["targeting"])
    killed = incident["killed"]
    if any(v is not None for v in killed.values()):
        best = killed["best"]
        yield claim(Prop.KILLED, "" if best is None else str(best), value_low=killed["low"],
                    value_high=killed["high"])
    for harm in incident["harm"]:
        if harm["n"] is not None:
            yield claim(Prop(harm["kind"]), str(harm["n"]), value_low=harm["n"], value_high=harm["n"])
    for actor in incident["perpetrators"]:
        yield claim(Prop.PERPETRATOR, actor)
    for victim in incident["victims"]:
        if victim in set(Victim):
            yield claim(Prop.VICTIMS, victim)


def date_value(when):
    start, end, precision = when["start"], when["end"], when["precision"]
    if not start:
        return ""
    if precision == "day":
        return start
    if precision == "month":
        return start[:7]
    if precision == "year":
        return start[:4]
    two_years = start[:4] != end[:4] and start[4:] == end[4:]
    return f"{start}|{end}" if two_years else f"{start}/{end}"


def place_value(place):
    inside = unit_of(place)
    names = [fold_name(n) for n in _NAME.findall(place["text"])]
    if place["status"] != "resolved":
        return f"unlocated:{place['text']}"
    if place["route"]:
        known = {r.route_id: [fold_name(s) for s in r.stops] for r in routes().values()}
        found = [i for i, stops in known.items() if sum(n in stops for n in names) > 1]
        ends = [i for i, stops in known.items() if "algeria" in i and stops[0] in names]
        return f"route:{(found + ends)[0]}" if found or ends else inside
    if place["precision"] in ("exact", "near"):
        bearers = [p for n in names for p in named(n) if within(p.commune_id, inside)]
        if bearers:
            kind = "place" if place["precision"] == "exact" else "near"
            return f"{kind}:{bearers[0].place_id}"
    return inside


def unit_of(place):
    held, chosen = "", "country:mali"
    for level in ("adm1", "adm2", "adm3"):
        if not place[level]:
            break
        found = [u for u in units.find_units(place[level], level) if u.startswith(held)]
        if not found:
            break
        held, chosen = found[0], f"unit:{found[0]}"
    return chosen


def within(commune, ref):
    return not ref.startswith("unit:") or commune.startswith(ref.removeprefix("unit:"))
