"""The phrases of a report → their answers: asked at once, then again where others narrow them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from geo.gazetteer.locate import find_unit
from geo.gazetteer.places import areas
from geo.gazetteer.resolver import Query, resolve_unique
from geo.gazetteer.toponym import fold, sound
from geo.gazetteer.toponym_index import Index
from geo.gazetteer.unit_names import exact_units
from geo.model.admin import Level, Vintage
from geo.model.frozen import record
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.places.answering import answer, is_unit
from geo.reports.places.asked_for import Question, is_beside, unit_text
from geo.reports.places.nearness import (
    is_near,
    is_neighbour,
    lies_by,
)
from geo.reports.places.ways import on_ways, settled_way

_MOST_KEPT = 20_000
_LIKELY = 0.6      # of a place's score: it is meant, if the phrase says where it lies
_AS_WRITTEN = 0.5  # the same, where it is written letter for letter as in the gazetteer
_CONFIRMED = 0.7   # the same, where only the rest of the report tells its unit
_FAR_AHEAD = 5     # times the score of the next namesake
_ONE_OF_A_KIND = re.compile("(?:lac|lake|mont|mount) ", re.IGNORECASE)  # few places bear such names


def ask(index: Index, questions: list[Question]) -> list[Resolution]:
    """Answer all the phrases of a report at once, then those again that the others narrow."""
    known = _answers(index)
    if len(known) > _MOST_KEPT:
        known.clear()
    _look_up(index, known, {t for q in questions for t in (*q.texts, *q.ends)})
    units = list({f.text: f for t in dict.fromkeys(q.texts[0] for q in questions if q.texts)
                  if _narrows(f := known[t])}.values())
    told = {t for q in questions for t in q.texts}
    beside = _Beside.of(questions)
    ways = [f for t in sorted(told) if (f := known[t]).is_route and f.status is GeoStatus.RESOLVED]
    split = _told_apart(known, questions)
    again = {i: text for i, q in enumerate(questions)
             if (q.name not in split or _states_cercle(known, q))
             and (text := _narrowed(known, q, units, ways, beside)
                  or _commune_text(known, q, units))}
    _look_up(index, known, set(again.values()))
    questions = _with_measures(index, known, questions, units, ways, beside)
    _look_up(index, known, {t for q in questions for t in q.texts})
    again |= {i: text for i, said in again.items() if (text := _closer(known[said], questions[i]))}
    _look_up(index, known, set(again.values()))
    again = {i: _without_commune(known[text], text) for i, text in again.items()}
    _look_up(index, known, set(again.values()))
    return [settled_way([known[t] for t in q.ends], answer(known, q, again.get(i, "")))
            for i, q in enumerate(questions)]


@record(frozen=True, slots=True)
class _Beside:
    """Which questions are of paragraphs that tell of deeds, and the scenes of each paragraph."""

    of_deeds: frozenset[str]
    scenes: frozenset[tuple[int, str]]

    @classmethod
    def of(cls, questions: list[Question]) -> _Beside:
        """Look through the questions of a report."""
        asked = [q for q in questions if q.texts]
        return cls(frozenset(q.texts[0] for q in asked if not q.aside), frozenset(
            (q.paragraph, q.texts[0]) for q in asked if q.paragraph is not None))

    def telling(self, units: list[Resolution], here: list[PlaceCandidate], question: Question
                ) -> list[Resolution]:
        """Give the units that tell namesakes apart: scenes beside the name before all others.

        What a report names about something else tells none apart.
        """
        own = [u for u in units if (question.paragraph, u.text) in self.scenes
               and any(_holds(u, c.adm) for c in here)]
        return own or [u for u in units if u.text in self.of_deeds]


@lru_cache(maxsize=2)
def _answers(_index: Index) -> dict[str, Resolution]:
    """Keep what was asked of an index: reports name the same places again and again."""
    return {}


def _look_up(index: Index, known: dict[str, Resolution], texts: set[str]) -> None:
    wanted = sorted(t for t in texts if t not in known)
    if wanted:
        answers = resolve_unique(index, [Query(t) for t in wanted])
        known.update((t, answers.resolution(i)) for i, t in enumerate(wanted))


def _told_apart(known: dict[str, Resolution], questions: list[Question]) -> set[str]:
    """Give the names that a report puts in two regions: two places bear them."""
    regions: dict[str, set[str]] = {}
    for one in questions:
        for text in one.texts[:1]:
            regions.setdefault(one.name, set()).update(filter(None, (known[text].adm1,)))
    return {name for name, where in regions.items() if len(where) > 1}


def _states_cercle(known: dict[str, Resolution], question: Question) -> bool:
    """Tell whether a phrase states the cercle of its name: namesakes elsewhere do not matter."""
    return any(known[t].adm2 and is_unit(known[t]) for t in question.texts[:1])


def _narrows(found: Resolution) -> bool:
    """Tell whether an answer tells in which unit other names lie: a unit, an area, a pin."""
    return is_unit(found) or found.place_id.startswith("area:") or (
        found.status is GeoStatus.RESOLVED and found.is_pin and bool(found.adm2))


def _narrowed(known: dict[str, Resolution], question: Question, units: list[Resolution],
              ways: list[Resolution], beside: _Beside) -> str:
    """Ask again for a name with one bearer in Mali, within what else is said of it.

    That is a distance or area in the phrase, the other end of a way, or a unit or way that the
    report names. A bearer across the border is left aside where the phrase does not state that
    country: reports on Mali say so when they mean the other side.
    """
    if not question.texts or question.abroad:
        return ""
    first = known[question.texts[0]]
    here = [c for c in first.candidates if c.country == "ML" and c.entry_id.startswith("place:")]
    others = [c for c in first.candidates if c.country == "ML" and c not in here]
    if len(here) == 1 and any(c.country != "ML" for c in first.candidates):  # a town on a border
        others = [c for c in others if c.entry_id.removeprefix("unit:") not in here[0].adm]
    close = [c for c in here if any(lies_by(c, known[t], t) for t in question.texts[1:])]
    if len(close) == 1 < len(here):
        here, others = close, []  # "X, 3 km west of Y": the one X that lies so
    if len(here) > 1:
        units = beside.telling(units, here, question)
        here = _meant(here, units, question.name)
    if any(u.adm2 and _holds(u, c.adm) for u in units for c in here):
        others = []  # the commune of another year that is called so
    passed = on_ways(ways, here + others) if not first.is_route else []
    passed = [c for c in passed if sound(c.name) == sound(question.name)]
    here, others = (passed, []) if passed else (here, others)
    stated = _stated(first, here, question)
    unsure = first.status is GeoStatus.AMBIGUOUS and len(here) == 1 and not others
    if stated or not unsure or len(here[0].adm) < 3:  # noqa: PLR2004 - to the commune
        return stated
    adm = here[0].adm
    measured = [known[t] for t in question.texts[1:]]
    named = sound(here[0].name) == sound(question.name)
    near = bool(passed or close or _ONE_OF_A_KIND.match(question.name)) or any(
        is_near(here[0], m) or (named and (_is_area_of(adm[0], m) or _is_beside(adm, m)))
        for m in measured)
    holds = _units_around(units, here[0], named=_is_spelt_so(first, question))
    rivals = len(first.candidates) > 1 and _is_spelt_so(first, question)
    if first.is_route:  # the other end may lie in another cercle
        return f"{question.texts[0]}, {unit_text(find_unit(adm[0])[0].name, Level.ADM1)}"
    if near or any(u.adm2 for u in holds) or (holds and rivals):
        return f"{question.texts[0]}, {_commune_of(here[0])}"
    if holds or (rivals and not _is_commune_elsewhere(question, adm)):
        return f"{question.texts[0]}, {unit_text(find_unit(adm[0])[0].name, Level.ADM1)}"
    return ""


def _is_commune_elsewhere(question: Question, adm: tuple[str, ...]) -> bool:
    """Tell whether what is near a name may be near the commune called so, far from the place."""
    if question.texts[0].startswith("village of "):
        return False
    called = exact_units(question.name, Level.ADM3)
    return any(u.vintage is Vintage.V2015 and u.unit_id not in adm for u in called)


def _is_spelt_so(found: Resolution, question: Question) -> bool:
    """Tell whether any bearer of a name is called so, and not all are only called alike."""
    return any(sound(c.name) == sound(question.name) for c in found.candidates)


def _units_around(units: list[Resolution], one: PlaceCandidate, *, named: bool
                  ) -> list[Resolution]:
    """Give the units told in or beside which a place lies.

    Bamako, which most reports name, does not tell that one of its quarters is meant by a name that
    is only like its own.
    """
    around = [u for u in units if _holds(u, one.adm) or is_neighbour(one, u)]
    return around if named else [u for u in around if u.adm1 != "bamako"]


def _with_measures(
        index: Index, known: dict[str, Resolution], questions: list[Question],
        units: list[Resolution], ways: list[Resolution], beside: _Beside) -> list[Question]:
    """Ask more closely for what unknown names are said to be near, within the units told."""
    made = []
    for one in questions:
        texts = list(one.texts)
        for i, text in enumerate(texts[1:], 1):
            lost = known[texts[0]].status is not GeoStatus.RESOLVED
            if lost and text.startswith("near ") and known[text].status is GeoStatus.AMBIGUOUS:
                said = replace(one, texts=(text,), name=text.removeprefix("near ").split(",")[0])
                texts[i] = _narrowed(known, said, units, ways, beside) or text
                _look_up(index, known, {texts[i]})
                texts[i] = _closer(known[texts[i]], said) or texts[i]
                _look_up(index, known, {texts[i]})
                texts[i] = _without_commune(known[texts[i]], texts[i])
        made.append(replace(one, texts=tuple(texts)))
    return made


def _is_beside(adm: tuple[str, ...], measured: Resolution) -> bool:
    """Tell whether words put a name near a town in whose cercle the one place called so lies."""
    return measured.precision is GeoPrecision.NEAR and bool(measured.adm2) and measured.adm2 in adm


def _closer(found: Resolution, question: Question) -> str:
    """Ask for the commune of the one likely bearer of a name in the unit that narrows it."""
    here = [c for c in found.candidates if c.country == "ML"]
    likely = len(here) == 1 and here[0].score >= _CONFIRMED and not found.is_route
    return _stated(found, here, question) if likely and found.place_id.startswith("unit:") else ""


def _without_commune(found: Resolution, text: str) -> str:
    """Ask for the cercle of what is only near a place, where it was taken for a commune.

    The communes of Bamako lie in no cercle: there it is the district.
    """
    if not text.startswith("near ") or found.precision is not GeoPrecision.ADM3 or not found.adm1:
        return text
    above, level = (found.adm2, Level.ADM2) if found.adm2 else (found.adm1, Level.ADM1)
    return f"{text.partition(',')[0]}, {unit_text(find_unit(above)[0].name, level)}"


def _stated(first: Resolution, here: list[PlaceCandidate], question: Question) -> str:
    """Ask for the commune or place of a name whose unit the phrase itself states."""
    unit = first.adm2 or first.adm1
    if not any(unit in c.adm for c in here) and (commune := _commune(first, question)):
        return commune
    if not here:
        return ""
    if _is_stated(first, here, question):
        said = question.texts[0].partition(",")[0]
        beside = is_beside(said)  # as the words say
        return f"{said if beside else question.name}, {_commune_of(here[0])}"
    return ""


def _commune_text(known: dict[str, Resolution], question: Question, units: list[Resolution]) -> str:
    """Ask for the commune where a name is that of one place and of its commune alone.

    Reports give a chief town no unit. The commune holds whichever is meant, so nothing is drawn
    finer than that; what is near it is near the chief town. Nothing is asked where a cercle has
    the name too, or where the report tells of other regions.
    """
    if not question.texts or question.abroad:
        return ""
    first = known[question.texts[0]]
    one, *more = first.candidates or (None,)
    if first.status is not GeoStatus.AMBIGUOUS or first.is_route or one is None or more \
            or one.country != "ML" or len(one.adm) < 3:  # noqa: PLR2004 - to the commune
        return ""
    named = {u.unit_id for level in (Level.ADM2, Level.ADM3) for u in exact_units(one.name, level)
             if u.vintage is Vintage.V2015}
    elsewhere = [u for u in units if not _holds(u, one.adm) and u.adm1 != "bamako"]
    said = question.texts[0]
    beside = is_beside(said)
    sought = sound(one.name) == sound(question.name) and named == {one.adm[2]}
    if not sought or elsewhere:
        return ""
    return f"{said}, {_commune_of(one)}" if beside else _commune_of(one)


def _commune_of(one: PlaceCandidate) -> str:
    return unit_text(find_unit(one.adm[2])[0].name, Level.ADM3)


def _meant(here: list[PlaceCandidate], units: list[Resolution], name: str
           ) -> list[PlaceCandidate]:
    """Give the one namesake that the report's other places hold, else one far ahead of the rest.

    Nobody is far ahead by a further spelling of a place whose own name it is.
    """
    here = [c for c in here if any(_holds(u, c.adm) for u in units)] or here
    first, *rest = here
    if not rest:
        return here
    own = fold(first.name) == fold(name) or all(fold(c.name) != fold(name) for c in rest)
    return [first] if own and first.score >= _FAR_AHEAD * rest[0].score else here


def _is_stated(first: Resolution, here: list[PlaceCandidate], question: Question) -> bool:
    """Tell whether a phrase states the unit of the one place that bears its name."""
    unit = first.adm2 or first.adm1
    return (first.status is GeoStatus.RESOLVED and first.place_id.startswith("unit:")
            and bool(question.name) and len(here) == 1 and here[0].score >= (
                _AS_WRITTEN if fold(here[0].name) == fold(question.name) else _LIKELY)
            and len(here[0].adm) > 2 and unit in here[0].adm)  # noqa: PLR2004 - to the commune


def _commune(first: Resolution, question: Question) -> str:
    """Write a name that no place in the unit stated bears, but a commune of it does."""
    unit, said = first.adm2 or first.adm1, question.texts[0]
    if not (unit and first.place_id.startswith("unit:")) or first.adm3 or "," not in said \
            or not said.startswith((question.name, f"village of {question.name}")):
        return ""
    inside = [u for u in exact_units(question.name, Level.ADM3)
              if u.unit_id.startswith(f"{unit}.")]
    within = unit_text(find_unit(unit)[0].name, _level_of(unit))
    return f"{unit_text(question.name, Level.ADM3)}, {within}" if inside else ""


def _level_of(unit_id: str) -> Level:
    """Give the level of a unit of Mali above the commune by its id."""
    return Level.ADM2 if "." in unit_id else Level.ADM1


def _holds(found: Resolution, adm: tuple[str, ...]) -> bool:
    if found.place_id.startswith("area:"):
        return _is_area_of(adm[0], found)
    return (found.adm2 or found.adm1) in adm


def _is_area_of(region: str, found: Resolution) -> bool:
    kind, _, area_id = found.place_id.partition(":")
    return kind == "area" and region in areas()[area_id].adm1_ids


