"""A judged name → its answer, with the reasons and what was tried."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from geo.gazetteer.answers import (
    SURE,
    Fields,
    adm_ids,
    ambiguous,
    outside,
    shared_adm,
    unit_answer,
    unit_candidate,
    unit_reach_km,
    unlocated,
)
from geo.gazetteer.batch import Batch, Verdict, commune_of, is_wide
from geo.gazetteer.candidates import BONES, EXACT, FOLDED, NEAR
from geo.gazetteer.constraint import BESIDE, OUTSIDE, REGION, Constraint
from geo.gazetteer.distance import NEAR_KM
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.unit_names import UnitMatch
from geo.i18n import N_
from geo.model.reason import Reason, because
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

EXACT_KM = 5.0  # how far open gazetteers mostly put one village apart
_READ_AS = {
    FOLDED: N_("“{text}” was read as {place}: the same sound."),
    NEAR: N_("“{text}” was read as {place}: a similar spelling."),
    BONES: N_("“{text}” was read as {place}: the same consonants (Arabic script)."),
}
_FOUND = {
    EXACT: N_("Candidates of the same name: {n}."),
    FOLDED: N_("Candidates of the same sound: {n}."),
    NEAR: N_("Candidates of similar spelling: {n}."),
    BONES: N_("Candidates of the same consonants (Arabic script): {n}."),
}


def reference(entry_id: str) -> str:
    """Give the written reference of an entry: built-in places are ``place:<id>``.

    >>> reference("moura"), reference("geonames:2453348")
    ('place:moura', 'geonames:2453348')
    """
    return entry_id if ":" in entry_id else f"place:{entry_id}"


def candidate(batch: Batch, pair: int) -> PlaceCandidate:
    """Give a pair as a candidate."""
    entry, index = int(batch.ranking.pairs.entry[pair]), batch.index
    area = commune_of(index, entry)
    country = str(index.country[entry])
    adm = tuple(v for v in adm_ids(area).values() if v) if country == "ML" else ()
    lat, lon = float(index.lat[entry]), float(index.lon[entry])
    known = lat == lat  # noqa: PLR0124 - NaN
    return PlaceCandidate(reference(str(index.entry_id[entry])), str(index.name[entry]), adm,
                          round(lat, 5) if known else None, round(lon, 5) if known else None,
                          round(float(batch.ranking.chances[pair]), 3),
                          tuple(str(index.sources[entry]).split("|")), country)


def plain_answer(batch: Batch, number: int, text: str, *, brief: bool = False) -> Resolution:
    """Answer a bare name as judged, units of the same name left aside.

    A ``brief`` answer is for columns: it holds two candidates at most, and no steps.
    """
    stated = batch.constraint(number)
    candidates = tuple(candidate(batch, p) for p in batch.span(number)[:2 if brief else None])
    steps = () if brief else _steps(batch, number)
    more: Fields = {"candidates": candidates, "steps": steps}
    verdict = Verdict(int(batch.verdict[number]))
    score, margin = (round(float(v[number]), 3) for v in (batch.chance, batch.margin))
    if verdict is Verdict.UNKNOWN:
        return _unknown(batch, number, text, more)
    if verdict is Verdict.CHOICE:
        why = () if brief else (_why_unsure(batch, number, candidates),)
        reasons = (*stated.reasons, *why)
        return ambiguous(text, candidates, reasons, steps=more["steps"], score=score,
                         margin=margin, **stated_adm(stated))
    entry = int(batch.entry[number])
    if verdict is Verdict.ABROAD:
        return replace(_abroad(candidates[0], text, more), score=score, margin=margin)
    if candidates[0].lat is None:
        return replace(_unpinned(candidates[0], text, stated, more), score=score, margin=margin)
    if verdict is Verdict.PIN and batch.ranking.spots.reach[number] > 0:
        made = _between(batch, number, text, candidates[0])
    elif verdict is Verdict.PIN:
        made = _pin(batch, number, text, candidates[0])
        if is_wide(batch.index, entry):
            made = replace(made, precision=GeoPrecision.NEAR, radius_km=NEAR_KM)
    else:
        made = _likely(batch, number, text, candidates[0])
    return replace(made, score=score, margin=margin, **more)


def _between(batch: Batch, number: int, text: str, best: PlaceCandidate) -> Resolution:
    """Answer with the point between bearers that lie close together; it is near to each."""
    spots, ranking, index = batch.ranking.spots, batch.ranking, batch.index
    first, count = int(ranking.first[number]), int(ranking.count[number])
    entries = [int(ranking.pairs.entry[p]) for p in range(first, first + count) if spots.twin[p]]
    communes = sorted({commune_of(index, e) for e in entries})
    radius = round(float(spots.reach[number]) + EXACT_KM, 1)
    told = because(N_("{n} places bear the name {name}, all within {km} km of the point given: "
                      "it is near each of them."), n=len(entries), name=best.name, km=radius)
    return Resolution(text, GeoStatus.RESOLVED, GeoPrecision.NEAR, best.name,
                      best.entry_id.replace("place:", "near:", 1),
                      lat=round(float(spots.lat[number]), 5), radius_km=radius,
                      lon=round(float(spots.lon[number]), 5), units=tuple(communes),
                      reasons=(*batch.constraint(number).reasons, told), **shared_adm(communes))


def _pin(batch: Batch, number: int, text: str, best: PlaceCandidate) -> Resolution:
    reasons = [*batch.constraint(number).reasons,
               because(N_("The gazetteer knows {place} ({source})."), place=best.name,
                       source=best.sources)]
    pair = int(batch.ranking.first[number])
    stage = int(batch.ranking.pairs.stage[pair])
    if stage > EXACT:
        reasons.append(because(_READ_AS[stage], text=text, place=best.name))
    return Resolution(text, GeoStatus.RESOLVED, GeoPrecision.EXACT, best.name, best.entry_id,
                      lat=best.lat, lon=best.lon, radius_km=EXACT_KM, reasons=tuple(reasons),
                      units=best.adm[-1:], **adm_ids(best.adm[-1] if best.adm else ""))


def _likely(batch: Batch, number: int, text: str, best: PlaceCandidate) -> Resolution:
    stated = batch.constraint(number)
    unit = stated.stated[0]
    if _are_apart(stated):
        return _either(text, stated, best.score)
    radius = unit_reach_km(unit.unit_id, best.lon or 0.0, best.lat or 0.0)
    told = because(N_("Within {area} as stated; probably {place}, but namesakes that the gazetteer "
                      "does not list cannot be ruled out."), area=unit.name, place=best.name)
    return Resolution(text, GeoStatus.RESOLVED, GeoPrecision(unit.level), best.name,
                      f"unit:{unit.unit_id}", lat=best.lat, lon=best.lon, radius_km=radius,
                      reasons=(*stated.reasons, told),
                      units=tuple(m.unit_id for m in stated.stated), **stated_adm(stated))


def _are_apart(stated: Constraint) -> bool:
    """Tell whether what is stated are several units that share nothing but their name."""
    return not frozenset.intersection(*(m.members for m in stated.stated))


def _either(text: str, stated: Constraint, score: float) -> Resolution:
    """Answer with the units that may be stated: which one is not ours to say."""
    told = because(N_("{n} units are called {name}."), n=len(stated.stated),
                   name=stated.stated[0].name)
    share = round(score / len(stated.stated), 3)
    return ambiguous(text, [unit_candidate(m, share) for m in stated.stated],
                     (*stated.reasons, told))


def stated_adm(stated: Constraint) -> Fields:
    """Give the 2015 ids that everything inside a constraint shares."""
    if stated.strength < REGION:
        return dict.fromkeys(("adm1", "adm2", "adm3"), "")
    return _shared(stated.communes)


@lru_cache(maxsize=4096)
def _shared(communes: frozenset[str]) -> Fields:
    return shared_adm(sorted(communes))


def _abroad(best: PlaceCandidate, text: str, more: Fields) -> Resolution:
    precise = GeoPrecision.COUNTRY if best.lat is None else GeoPrecision.EXACT
    return outside(text, best.name, best.country, 0.0, **(more | {
        "precision": precise, "place_id": best.entry_id, "lat": best.lat, "lon": best.lon,
        "radius_km": None if best.lat is None else EXACT_KM}))


def _unpinned(best: PlaceCandidate, text: str, stated: Constraint, more: Fields) -> Resolution:
    """Answer with the unit of a place that is known by name, but that no gazetteer pins.

    A unit inside it that is stated says more.
    """
    if len(stated.stated) == 1 and stated.stated[0].unit_id.startswith(f"{best.adm[-1]}."):
        told = because(N_("No gazetteer gives {place} a point."), place=best.name)
        return unit_answer(text, stated.stated[0], SURE, (*stated.reasons, told),
                           **(more | {"name": best.name}))
    where = locate(best.entry_id)
    unit, vintage = find_unit(best.adm[-1])
    match = UnitMatch(unit.unit_id, vintage, unit.level, unit.name, 0, frozenset())
    return unit_answer(text, match, **(more | {"name": best.name, "place_id": best.entry_id,
                                               "reasons": where.reasons}))


def _unknown(batch: Batch, number: int, text: str, more: Fields) -> Resolution:
    stated = batch.constraint(number)
    known = [c for c in more["candidates"] if batch.ranking.pairs.stage[
        batch.ranking.first[number]] <= FOLDED]
    told = (because(N_("“{text}” is known only outside of what is stated: {places}."), text=text,
                    places=[_told(c) for c in known[:3]]) if known else
            because(N_("No gazetteer entry is called “{text}”."), text=text) if text.strip() else
            because(N_("The text is empty: it names no place.")))
    if stated.stated and _are_apart(stated):
        return _either(text, stated, SURE)
    if stated.stated:
        unit = stated.stated[0]
        reasons = (*stated.reasons, told)
        return replace(unit_answer(text, unit, SURE, reasons, **more), **stated_adm(stated))
    return unlocated(text, *stated.reasons, told, **more)


def _told(one: PlaceCandidate) -> str:
    names = dict.fromkeys(find_unit(u)[0].name for u in one.adm)
    return f"{one.name} ({', '.join(names) or one.country})"


def _why_unsure(batch: Batch, number: int, candidates: tuple[PlaceCandidate, ...]) -> Reason:
    pairs, first = batch.ranking.pairs, int(batch.ranking.first[number])
    name = candidates[0].name
    if pairs.stage[first] >= NEAR:
        return because(N_("No entry is spelt so; {place} comes closest."), place=name)
    if pairs.state[first] == BESIDE:
        return because(N_("{place} lies beside the unit that is stated, not in it."), place=name)
    same = sum(1 for p in batch.span(number) if pairs.stage[p] <= FOLDED
               and pairs.state[p] != OUTSIDE and not batch.ranking.spots.twin[p])
    if same:
        return because(N_("{n} places bear the name {name}: {places}."), n=same + 1, name=name,
                       places=_some([_told(c) for c in candidates]))
    return because(N_("Only one {place} is in the gazetteer, but places of the same name may be "
                      "missing from it; a region or cercle would decide."), place=name)


def _some(told: list[str]) -> list[str]:
    """Give what a reader still reads, and an ellipsis where there is more."""
    return told if len(told) <= MOST_TOLD else [*told[:MOST_TOLD], "…"]


MOST_TOLD = 10


def _steps(batch: Batch, number: int) -> tuple[Reason, ...]:
    pairs = batch.ranking.pairs
    name = batch.names[number].strip()
    told = [because(N_("Looked for “{name}”."), name=name)] if name else []
    told += [because(N_("Stated: {area}."), area=m.name) for m in batch.constraint(number).stated]
    for stage, how_many in _FOUND.items():
        n = sum(1 for p in batch.span(number) if pairs.stage[p] == stage)
        if n:
            told.append(because(how_many, n=n))
    return tuple(told)
