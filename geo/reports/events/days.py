"""The days of a scene on which something happened, and not those on which it was counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from geo.model.vocabulary import DatePrecision, EventType, Prop
from geo.reports.events.cues import EVENTS_EN, EVENTS_FR, day_after, day_of_several
from geo.reports.events.harm_words import (
    bodies_found,
    comes_after,
    died_later,
    gives_toll,
    mourns,
    set_free,
)
from geo.reports.events.relative import days_later
from geo.reports.events.settings import begins_story, names_day, still_so
from geo.reports.events.turns import comes_as
from geo.reports.model import Span, When, WhenRole, Where, WhereRole

if TYPE_CHECKING:
    from geo.reports.events.scenes import Scene

_CLAUSE = re.compile(r"[,;:]|\b(?:while|whereas|tandis|alors|of the|de l[’'])", re.IGNORECASE)
_BURIED = re.compile(r"\b(?:buried|enterr[ée]|inhum[ée])", re.IGNORECASE)
_ITS_EVENT = re.compile(rf"[’']s? (?:[\w-]+ )?(?:{EVENTS_EN})\b", re.IGNORECASE)
_EVENT_OF = re.compile(rf"\b(?:(?:{EVENTS_FR}) (?:de |du |d[’'])|(?:{EVENTS_EN}) of )$",
                       re.IGNORECASE)
_COUNTS_BACK = re.compile(r"\w \w+ after$|\bd[eu]$|\bof$", re.IGNORECASE)  # "the day after" it
_LAST_YEAR = re.compile(r"(?:last|the previous) year|l[’']an(?:née)? (?:derni[eè]re?|passée?)",
                        re.IGNORECASE)
_ONE_DEED = re.compile(
    rf"\b(?:when|lorsqu|quand|(?:an?|the) (?:[\w-]+ )?(?:{EVENTS_EN})|"
    rf"(?:une? |l[’'])(?:[\w-]+ )?(?:{EVENTS_FR})\b)", re.IGNORECASE)
_BODIES = re.compile(r"\b(?:bod(?:y|ies)|corps|graves|tombes|buried|laid out|washed|"
                     r"enterr[ée]|inhum[ée])", re.IGNORECASE)
_BY_THEN = re.compile(  # so many were counted by that day: "26 had been buried by Thursday night"
    r"\b(?:by|d[’']ici(?: [àa])?) (?:the |early |late |noon (?:on )?|midday (?:on )?|"
    r"nightfall (?:on )?|dusk (?:on )?|(?:the )?end of |la fin d[eu] )*$", re.IGNORECASE)
_TWO = 2
T = TypeVar("T", When, Where)


def dates_of(scene: Scene) -> tuple[When, ...]:
    """Give the dates of what happened."""
    if scene.parts:
        return tuple(w for part in scene.parts for w in part.dates)
    aside = mourns(scene.text) and (
        not scene.is_eventful or (scene.refers_back and not (scene.tolls or scene.wheres)))
    if day_of_several(scene.text) or _only_counts(scene) or aside:
        return ()
    dates = tuple(w for when in scene.whens if (w := _as_event(scene, when)) and not (
        scene.refers_back and day_after(scene.text[w.span[0] - scene.span[0]:])
        and not _COUNTS_BACK.search(w.text)))
    aside_from = comes_as(scene.text)
    if aside_from is not None:
        dates = tuple(w for w in dates if w.span[0] < scene.span[0] + aside_from)
    dates = of_death(scene, dates)
    for came in _told_at(scene, comes_after):
        dates = tuple(w for w in dates
                      if not (days_later(w.text) and _one_clause(scene, w.span, came)))
    for found in _told_at(scene, bodies_found, died_later, set_free):
        dates = _without(scene, dates, found)
    return dates


def of_death(scene: Scene, told: tuple[T, ...]) -> tuple[T, ...]:
    """Leave out the day or place where people were taken if the words tell where they were killed.

    "Abducted on Thursday, she was executed on Friday"; "nine killed and two abducted" are others.
    """
    taken: list[Span] = [d.span for d in scene.deeds
                         if d.event_type is EventType.ABDUCTION_DISAPPEARANCE]
    killed: list[Span] = [d.span for d in scene.deeds if d.event_type is EventType.KILLING]
    held = {t.low for t in scene.harms if t.prop is Prop.ABDUCTED}
    others = bool(scene.figures and held) and held != {t.low for t in scene.figures}
    if len(told) < _TWO or not (taken and killed) or others or bodies_found(scene.text):
        return told
    return tuple(m for m in told if _deed_of(m.span, [*taken, *killed]) in killed) or told


def _deed_of(said: Span, deeds: list[Span]) -> Span:
    """Give the deed to which a day or place belongs: the last before it, else the first behind."""
    before = [d for d in deeds if d[0] < said[0]]
    return max(before) if before else min(deeds)


def _told_at(scene: Scene, *cues: Callable[[str], Span | None]) -> list[Span]:
    """Give where in the report the words stand that cues find in a scene."""
    hits = filter(None, (cue(scene.text) for cue in cues))
    return [(scene.span[0] + first, scene.span[0] + last) for first, last in hits]


def _without(scene: Scene, dates: tuple[When, ...], at: Span) -> tuple[When, ...]:
    """Leave out the day on which the dead were found; of two days, that is the later one."""
    buried = _BURIED.search(scene.text) is not None  # in the month in which they died
    nearest = min(scene.whens, key=lambda w: max(w.span[0] - at[1], at[0] - w.span[1]),
                  default=None)
    if buried and nearest is not None and nearest.role is WhenRole.OTHER:
        return dates  # "those killed on Monday were buried on Tuesday"
    apart = tuple(w for w in dates if not _one_clause(scene, w.span, at) or _of_event(scene, w) or (
        buried and w.precision is DatePrecision.MONTH))
    return apart or (tuple(w for w in dates if w.span < at) if len(dates) >= _TWO else ())


def _of_event(scene: Scene, when: When) -> bool:
    """Tell whether the words call an event that of a day: "Thursday's ambush"."""
    first, last = (n - scene.span[0] for n in when.span)
    return bool(_ITS_EVENT.match(scene.text[last:]) or _EVENT_OF.search(scene.text[:first]))


def _as_event(scene: Scene, when: When) -> When | None:
    """Give a day on which something happened, also one since which nothing like it has."""
    if when.role is WhenRole.PERIOD and when.start and scene.since_event(when):
        return replace(when, role=WhenRole.EVENT, end=when.start, precision=DatePrecision.DAY
                       ) if names_day(when.text) else None
    if _BODIES.search(scene.text) and _BY_THEN.search(
            scene.text[:when.span[0] - scene.span[0]]):
        return None
    told = when.role is WhenRole.EVENT or (
        when.role is WhenRole.OTHER and (begins_story(scene.text) or _recalls_one(scene, when)))
    return when if told and not still_so(when.text, scene.text) else None


def _recalls_one(scene: Scene, when: When) -> bool:
    """Tell whether a year opens words on one event in it: "Last year, 26 died when … near X"."""
    ahead = scene.text[:when.span[0] - scene.span[0]].strip()
    placed = any(w.role is WhereRole.SCENE and (w.resolution.is_pin or w.resolution.adm3)
                 for w in scene.wheres)
    return (not ahead and when.precision is DatePrecision.YEAR and placed
            and _LAST_YEAR.match(when.text) is not None and _ONE_DEED.search(scene.text) is not None
            and any(t.prop is Prop.KILLED and not t.total for t in scene.tolls))


def _only_counts(scene: Scene) -> bool:
    """Tell whether it gives a figure and no deed: its day is the statement's."""
    apart = {WhenRole.EVENT, WhenRole.STATEMENT} <= {w.role for w in scene.whens}
    return bool(scene.tolls) and not (scene.is_armed or apart) and gives_toll(scene.text)


def _one_clause(scene: Scene, one: Span, other: Span) -> bool:
    """Tell whether nothing but words stands between two spans."""
    low, high = sorted((one, other))
    between = scene.text[low[1] - scene.span[0]:max(low[1], high[0]) - scene.span[0]]
    opens = not scene.text[:low[0] - scene.span[0]].strip()  # "Two days on, bodies were found"
    return not _CLAUSE.search(between.lstrip(", ") if opens else between)
