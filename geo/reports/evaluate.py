"""How right the extraction is on reports with known answers (``docs/reports.md`` has the format).

An incident is found where a candidate tells of the same one: date, place and toll are compared, and
each candidate and each known incident is used once. Everything else is measured on those found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo.builtin import builtin_actors
from geo.gazetteer.toponym import plain_words
from geo.model.vocabulary import GeoPrecision, GeoStatus, Kind

Plain = dict[str, Any]
_SHORT = 2  # letters of a word that tells nobody from another
ENOUGH = 2  # points of likeness that make a match
_ADM = ("adm1", "adm2", "adm3")


@dataclass
class Score:
    """Counts over all reports: right ones and all, by what is measured."""

    right: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, name: str, *, right: bool, fault: str = "") -> None:
        """Count one; a fault is kept to be read."""
        self.total[name] += 1
        self.right[name] += right
        if not right and fault:
            self.faults.append(f"{name}: {fault}")

    def share(self, name: str) -> float | None:
        """Give the share that is right."""
        return self.right[name] / self.total[name] if self.total[name] else None

    def f1(self, name: str) -> float | None:
        """Give F1; ``name`` counts found and missed, ``name + " extra"`` the superfluous."""
        hit = self.right[name]
        wanted, given = self.total[name], hit + self.total[f"{name} extra"]
        return 2 * hit / (wanted + given) if wanted + given else None


def compare(report: Plain, candidates: Sequence[Plain], score: Score) -> dict[str, Plain]:
    """Hold one report's candidates against its truth; give the candidate of each event found."""
    name = report["file"]
    wanted = report["incidents"]
    given = [c for c in candidates if c["kind"] == Kind.INCIDENT]
    pairs = match(wanted, given)
    for i, truth in enumerate(wanted):
        found = given[pairs[i]] if i in pairs else None
        score.add("incidents", right=found is not None, fault=f"{name} missed {told(truth)}")
        if found is not None:
            _fields(name, truth, found, score)
    for j, extra in enumerate(given):
        if j not in pairs.values():
            score.add("incidents extra", right=False, fault=f"{name} {told(extra)}")
            pin = extra["place"]["lat"] is not None
            score.add("false pins", right=not pin, fault=f"{name} {told(extra)}")
    _aggregates(name, report, candidates, score)
    return {wanted[i]["event"]: given[j] for i, j in pairs.items()}


def match(wanted: Sequence[Plain], given: Sequence[Plain]) -> dict[int, int]:
    """Pair what is wanted with what is given, the likest first."""
    ranked = sorted(((likeness(t, c), -i, -j) for i, t in enumerate(wanted)
                     for j, c in enumerate(given)), reverse=True)
    pairs: dict[int, int] = {}
    for points, i, j in ranked:
        if points >= ENOUGH and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def likeness(truth: Plain, found: Plain) -> int:
    """Give points for a date, a place and a toll that agree, and take some where they do not."""
    return (_like_dates(truth["date"], found["date"]) + _like_places(truth["place"], found["place"])
            + _like_tolls(truth["killed"], found["killed"]))


def _like_dates(one: Plain, other: Plain) -> int:
    if not one["start"] or not other["start"]:
        return 0
    if (one["start"], one["end"]) == (other["start"], other["end"]):
        return 2
    return 1 if one["start"] <= other["end"] and other["start"] <= one["end"] else -1


def _like_places(one: Plain, other: Plain) -> int:
    if _same_words(one["text"], other["text"]):
        return 2
    same = [a for a in _ADM if one.get(a) and one.get(a) == other.get(a)]
    differ = [a for a in _ADM if one.get(a) and other.get(a) and one[a] != other[a]]
    return -1 if differ else min(len(same), 2)


def _same_words(one: str, other: str) -> bool:
    a, b = set(plain_words(one).split()), set(plain_words(other).split())
    return bool(a and b) and (a <= b or b <= a)


def _like_tolls(one: Plain, other: Plain) -> int:
    a = {one[k] for k in ("low", "best", "high")} - {None}
    b = {other[k] for k in ("low", "best", "high")} - {None}
    if not a or not b:
        return 0
    return 2 if a & b else -1


def _fields(name: str, truth: Plain, found: Plain, score: Score) -> None:
    date, said = truth["date"], found["date"]
    score.add("date", right=all(date[k] == said[k] for k in ("start", "end", "precision")),
              fault=f"{name} {told(truth)} got {said}")
    score.add("killed", right=all(truth["killed"][k] == found["killed"][k]
                                  for k in ("low", "best")),
              fault=f"{name} {told(truth)} got {found['killed']}")
    score.add("place", right=_place_right(truth["place"], found["place"]),
              fault=f"{name} {told(truth)} {truth['place']} got {_brief(found['place'])}")
    score.add("place no finer", right=not _finer(truth["place"], found["place"]),
              fault=f"{name} {told(truth)} {truth['place']} got {_brief(found['place'])}")
    score.add("mention", right=truth["mention"] == found["mention"], fault=f"{name} {told(truth)}")
    score.add("event type", right=truth.get("event_type") == found["event_type"],
              fault=f"{name} {told(truth)} {truth.get('event_type')} got {found['event_type']}")
    wanted = set(truth.get("perpetrators", ()))
    blamed = {p["actor_id"] for p in found["perpetrators"]}
    score.add("perpetrators", right=wanted == blamed,
              fault=f"{name} {told(truth)} {sorted(wanted)} got {sorted(blamed)}")
    _claims(name, truth, found, score)


def _claims(name: str, truth: Plain, found: Plain, score: Score) -> None:
    """Compare who says what: each pair of speaker and stance once."""
    given = list({(_words(c), c["stance"]): c for c in found["claims"]}.values())
    wanted = {(_words(c), c["stance"]): c for c in truth["claims"]}.values()
    for one in wanted:
        hit = next((c for c in given if _same_claim(one, c)), None)
        score.add("claims", right=hit is not None, fault=(
            f"{name} {told(truth)} missed {one['actor_id'] or one['speaker']} {one['stance']}"))
        given = [c for c in given if hit is None or _words(c) != _words(hit)
                 or c["stance"] != hit["stance"]]
    for extra in given:
        score.add("claims extra", right=False, fault=(
            f"{name} {told(truth)} {extra['actor_id'] or extra['speaker']} {extra['stance']}"))


def _same_claim(one: Plain, other: Plain) -> bool:
    """Compare actors; words that no table knows need share one telling word."""
    if one["stance"] != other["stance"]:
        return False
    if one["actor_id"] and one["actor_id"] == other["actor_id"]:
        return True
    return not one["actor_id"] and bool(_telling(one) & _telling(other))


def _words(claim: Plain) -> str:
    return str(claim["actor_id"] or plain_words(claim["speaker"]))


def _telling(claim: Plain) -> set[str]:
    known = builtin_actors().by_id.get(claim["actor_id"])
    names = [n.name for n in known.names] if known else []
    said = " ".join(plain_words(text) for text in (claim["speaker"], *names))
    return {word.rstrip("s") for word in said.split() if len(word) > _SHORT}


def _place_right(truth: Plain, found: Plain) -> bool:
    if truth["status"] != found["status"] or bool(truth.get("route")) != found["route"]:
        return False
    return all(truth.get(a) == found[a] for a in _ADM if truth.get(a))


def _finer(truth: Plain, found: Plain) -> bool:
    """Tell whether the answer is finer than the text: a pin for a unit, a commune for a cercle."""
    if found["lat"] is None or (truth.get("route") and found["route"]):
        return False
    if truth["status"] != GeoStatus.RESOLVED:
        return bool(found["precision"] in (GeoPrecision.EXACT, GeoPrecision.NEAR))
    said, given = GeoPrecision(truth["precision"]), GeoPrecision(found["precision"])
    return given.rank < said.rank


def _aggregates(name: str, report: Plain, candidates: Iterable[Plain], score: Score) -> None:
    given = [c for c in candidates if c["kind"] == Kind.AGGREGATE]
    used: set[int] = set()
    for truth in report.get("aggregates", ()):
        hit = next((k for k, c in enumerate(given) if k not in used and _same_sum(truth, c)), None)
        used.update(() if hit is None else (hit,))
        score.add("aggregates", right=hit is not None, fault=f"{name} missed {truth['text']}")
    for k, extra in enumerate(given):
        if k not in used:
            score.add("aggregates extra", right=False, fault=f"{name} {told(extra)}")


def _same_sum(truth: Plain, found: Plain) -> bool:
    a, b = truth.get("killed") or {}, found["killed"]
    if a.get("low") is None and a.get("high") is None:
        return b["low"] is None and b["high"] is None
    return bool(a.get("low") == b["low"] and a.get("high") == b["high"])


def told(one: Plain) -> str:
    """Name an incident or candidate in one line."""
    killed = one["killed"]
    return (f"[{one.get('event') or one.get('id')} {one['date']['start']} "
            f"{one['place']['text']!r} {killed['low']}/{killed['best']}/{killed['high']}]")


def _brief(place: Plain) -> Plain:
    return {k: place[k] for k in ("text", "status", "precision", "route", *_ADM, "ref")}


def figures(score: Score) -> Iterator[tuple[str, float | None, int, int]]:
    """Yield what is measured, as name, share or F1, right and all."""
    for name in ("incidents", "aggregates", "claims"):
        yield f"{name} (F1)", score.f1(name), score.right[name], score.total[name]
    for name in ("date", "killed", "place", "place no finer", "mention", "event type",
                 "perpetrators"):
        yield name, score.share(name), score.right[name], score.total[name]
    yield "incidents that are none", None, score.total["incidents extra"], score.total["incidents"]
    yield "false pins", None, score.total["false pins"] - score.right["false pins"], \
        score.total["false pins"]
