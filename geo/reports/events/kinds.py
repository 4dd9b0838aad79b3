"""What a scene tells of: an event, a sum over several, abuses in general, or something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geo.model.vocabulary import DatePrecision, EventType, GeoPrecision, Prop
from geo.reports.events.agree import SETTLED, fineness, fineness_of
from geo.reports.events.asides import keeps_score, marches, of_crowds, of_the_war, were_shot
from geo.reports.events.cues import (
    in_general,
    joins_another,
    of_many,
    sentenced_at,
    tells_of_several,
)
from geo.reports.events.harm_words import of_a_war, only_death
from geo.reports.events.settings import aside_at
from geo.reports.events.sum_cues import (
    brings_to,
    in_sweeps,
    is_mishap,
    is_private,
    lasts_until,
    of_a_month,
    of_its_life,
    one_month,
    two_targets,
)
from geo.reports.model import HARMFUL, ActorMention, DeedKind, Part, When, WhenRole

if TYPE_CHECKING:
    from geo.reports.events.scenes import Scene

POLICE = frozenset({"", "gendarmerie", "police"})
_TAKEN = (Prop.ABDUCTED, Prop.DISAPPEARED)
_SEVERAL = 2
_WIDE = frozenset({GeoPrecision.ADM1, GeoPrecision.COUNTRY})
_UNITS = _WIDE | {GeoPrecision.ADM2}
_HALF = re.compile(r"cent(?:er|re|ral)|north|south|east|west|nord|sud|\best\b|ouest", re.IGNORECASE)
_PART = fineness_of(GeoPrecision.COUNTRY)  # "in central Mali" places nothing
_AND_DAY = re.compile(  # "Thursday and Friday", but no night between them
    r"^(?!.*(?:night|nuit|entre|between)).*(?:day and |di et |dimanche et )", re.IGNORECASE)
_TWO_DAYS = re.compile(r"\b(\d{1,2})(?:er)? (?:and|et) (?:le |the )?(\d{1,2})\b")
_WEEK = 6  # days from the first to the last
_MANY = 10  # dead of whom nobody says that one event killed them


def is_other(scene: Scene) -> bool:
    """Tell whether it is an accident, politics or ordinary crime, and no attack."""
    if _is_private(scene) or _in_court(scene) or is_mishap(scene.text) or (
            not scene.accused and keeps_score(scene.text)):
        return True
    kinds = {d.kind for d in scene.deeds if not d.hypothetical}
    if DeedKind.ACCIDENT in kinds and not (scene.accused or were_shot(scene.text)):
        done = [d for d in scene.deeds if d.kind in HARMFUL and not only_death(d.text)]
        return all(d.event_type is EventType.DESTRUCTION_LOOTING for d in done)
    harmed = scene.figures or any(t.prop in _TAKEN for t in scene.harms)
    if kinds & HARMFUL or (harmed and DeedKind.CRIME not in kinds):
        return False  # "a signatory of the 2015 peace deal spoke of seven dead"
    return bool(kinds & {DeedKind.POLITICS, DeedKind.CRIME})


def _in_court(scene: Scene) -> bool:
    """Tell whether a sentence was passed: "three soldiers were sentenced for the killing"."""
    at = sentenced_at(scene.text)
    return at is not None and not any(
        d.span[0] - scene.span[0] < at and d.kind in HARMFUL and not only_death(d.text)
        for d in scene.deeds)


def _is_private(scene: Scene) -> bool:
    """Tell whether it tells of a quarrel of relatives or of a riot, and blames no armed side."""
    if not _armed_among(scene.accused) and (is_private(scene.text) or marches(scene.text)):
        return True
    done = [d for d in scene.deeds if d.kind is DeedKind.ATTACK and not only_death(d.text)]
    return not done and of_crowds(scene.text)


def is_sum(scene: Scene) -> bool:
    """Tell whether its figures join several events or a period."""
    if not scene.tolls:
        return False
    several = tells_of_several(scene.text)
    days = any(w.precision is DatePrecision.DAY or _is_night(w) for w in scene.dates)
    together = several and _at_one_place(scene) and not two_targets(scene.text)
    one = together if several else days or _in_aside(scene)
    if any(t.total for t in scene.tolls) and (not one or joins_another(scene.text)):
        return True
    all_over = not days and (
        _all_over(scene) or one_month(scene.text) or brings_to(scene.text))
    if (scene.figures and all_over) or _of_its_life(scene):
        return True
    two_days = several and scene.figures and not together and _on_days(scene)
    if two_days or (not days and (_of_a_month(scene) or _in_sweeps(scene))):
        return True
    if scene.dates or not [t for t in (*scene.figures, *scene.harms) if not t.subset]:
        return False
    return several or any(counts_over(scene, w) for w in scene.whens)


def _of_its_life(scene: Scene) -> bool:
    """Tell whether it counts all whom a mission or a contingent ever lost."""
    many = any((t.low or 0) >= _MANY for t in scene.figures)
    return many and of_its_life(scene.text)


def _in_sweeps(scene: Scene) -> bool:
    """Tell whether people died in attacks or operations all over a unit, and not at a place."""
    many = any((t.low or 0) > 1 for t in scene.figures)
    return many and in_sweeps(scene.text) and all(
        w.resolution.precision in _UNITS for w in scene.places)


def _of_a_month(scene: Scene) -> bool:
    """Tell whether it counts the dead of a month in a region or the country, and of no event."""
    weeks = bool(scene.dates) and all(map(_is_week, scene.dates))
    months = [w for w in scene.dates if weeks or w.precision is DatePrecision.MONTH]
    known = [t for t in scene.figures if not t.vague]
    if not months or len(months) < len(scene.dates) or not known:
        return False
    found = {w.resolution.precision for w in scene.places}
    if not found <= _UNITS:
        return False
    nation = any(w.resolution.precision is GeoPrecision.COUNTRY and not _HALF.search(w.text)
                 for w in scene.places)
    many = max(t.low or 0 for t in known) >= _MANY and (weeks or not scene.refers_back)
    wide = (bool(found or scene.harms) or weeks) and found <= _WIDE
    return of_a_month(scene.text, wide=wide, nation=nation or weeks, many=many)


def _is_week(when: When) -> bool:
    """Tell whether a range is a week or more, over which an army counts those whom it killed."""
    dated = any(c.isdigit() for c in when.text)  # not "last week", in which one raid may have been
    return dated and when.precision is DatePrecision.RANGE and when.start is not None \
        and when.end is not None and (when.end - when.start).days >= _WEEK


def _is_night(when: When) -> bool:
    """Tell whether a range is a night or two days: of one event, not of a sum."""
    return when.precision is DatePrecision.RANGE and when.start is not None \
        and when.end is not None and (when.end - when.start).days <= 1


def _on_days(scene: Scene) -> bool:
    """Tell whether it names two days: "two attacks on Thursday and Friday left nine dead"."""
    days = {w.start or w.text for w in scene.dates if w.precision is DatePrecision.DAY}
    return len(days) >= _SEVERAL or any(_AND_DAY.search(w.text) for w in scene.dates)


def _at_one_place(scene: Scene) -> bool:
    """Tell whether it names one village or commune and one day: two strikes are one event."""
    near = [w for w in scene.places if fineness(w) <= SETTLED and not w.resolution.is_route]
    days = any(map(_is_two_days, scene.dates))
    return not days and len(near) == len(scene.places) == 1 and len(
        {w.start for w in scene.dates}) <= 1


def _is_two_days(when: When) -> bool:
    """Tell whether two days are named with one between them: "on 12 and 14 March"."""
    found = _TWO_DAYS.search(when.text)
    return found is not None and int(found[2]) - int(found[1]) > 1


def _in_aside(scene: Scene) -> bool:
    """Tell whether a period stands beside the point: "the mayor, who has fled since May"."""
    periods = [w for w in scene.whens if w.role is WhenRole.PERIOD]
    return bool(periods) and _at_one_place(scene) and not any(
        counts_over(scene, w) for w in periods)


def _all_over(scene: Scene) -> bool:
    """Tell whether it names several regions."""
    found = [w.resolution for w in scene.places]
    return len({r.adm1 for r in found if r.adm1 and not (r.adm2 or r.is_pin)}) >= _SEVERAL


def counts_over(scene: Scene, when: When) -> bool:
    """Tell whether a figure is counted over a period, and not something said in passing."""
    before = scene.text[:when.span[0] - scene.span[0]]
    if when.role is not WhenRole.PERIOD or lasts_until(before) or scene.since_event(when):
        return False
    aside = aside_at(before)
    told = [*(t.span for t in scene.tolls), *(d.span for d in scene.deeds)]
    return aside is None or any(first >= scene.span[0] + aside for first, _end in told)


def is_general(scene: Scene) -> bool:
    """Tell whether it speaks of abuses in general and of no one event."""
    known = [t for t in (*scene.figures, *scene.harms) if not t.vague]
    many = scene.figures and all(t.vague for t in scene.figures) and of_a_war(scene.text)
    if many and not scene.dates:
        return True  # the dead of a war: "thousands have been killed"
    days = [w for w in scene.dates if w.precision is DatePrecision.DAY]
    if not (days or known or scene.refers_back) and of_the_war(scene.text):
        return True
    if not (scene.dates or known) and of_many(scene.text):
        return True
    placed = any(fineness(w) < _PART for w in scene.places)
    if scene.dates or placed or scene.figures or scene.refers_back:
        return False
    if scene.places and (scene.whens or scene.harms or scene.sentence.part is not Part.BODY
                         or any(d.kind in HARMFUL for d in scene.deeds)):
        return False
    return any(d.kind is DeedKind.GENERAL for d in scene.deeds) or in_general(scene.text)


def _armed_among(accused: tuple[ActorMention, ...]) -> bool:
    """Tell whether an armed party is blamed, and not who arrested somebody."""
    return any(a.actor_id not in POLICE for a in accused)
