"""Mentions → scenes: a stretch of a sentence with everything that it says of one event."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from geo.model.vocabulary import DatePrecision, EventType, GeoStatus, Prop
from geo.reports.events.cues import (
    back_reference,
    day_after,
    day_of_several,
    in_general,
    no_first,
    sets_apart,
    tells_of_several,
)
from geo.reports.events.harm_words import (
    bodies_found,
    counts_wounded,
    denies_toll,
    died_later,
    downs_aircraft,
    gives_toll,
    mourns,
    of_a_war,
    only_death,
)
from geo.reports.events.sum_cues import is_private, lasts_until
from geo.reports.model import (
    ActorMention,
    ActorRole,
    Deed,
    DeedKind,
    Sentence,
    Span,
    Toll,
    Voice,
    When,
    WhenRole,
    Where,
    WhereRole,
)

_CLAUSE = re.compile(r"[,;:]|\b(?:while|whereas|tandis|alors|of the|de l[’'])", re.IGNORECASE)
TWO = 2
_POLICE = frozenset({"", "gendarmerie", "police"})
_HARM = (DeedKind.ATTACK, DeedKind.BATTLE)


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_Spanned)


@dataclass(frozen=True)
class Mentions:
    """All that was found in a report."""

    whens: tuple[When, ...] = ()
    tolls: tuple[Toll, ...] = ()
    deeds: tuple[Deed, ...] = ()
    wheres: tuple[Where, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    voices: tuple[Voice, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A sentence or part of one, and what stands in it."""

    span: Span
    text: str
    sentence: Sentence
    whens: tuple[When, ...]
    tolls: tuple[Toll, ...]
    deeds: tuple[Deed, ...]
    wheres: tuple[Where, ...]
    actors: tuple[ActorMention, ...]
    parts: tuple[Scene, ...] = ()  # where it is two sentences made one

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Give the dates of what happened."""
        if self.parts:
            return tuple(w for part in self.parts for w in part.dates)
        aside = mourns(self.text) and not self.is_eventful
        if day_of_several(self.text) or self._only_counts or aside:
            return ()
        dates = tuple(w for w in self.whens if w.role is WhenRole.EVENT and not (
            self.refers_back and day_after(self.text[w.span[0] - self.span[0]:])))
        for found in filter(None, (bodies_found(self.text), died_later(self.text))):
            at = (self.span[0] + found[0], self.span[0] + found[1])
            dates = tuple(w for w in dates if not self._one_clause(w.span, at))
        return dates

    @cached_property
    def _only_counts(self) -> bool:
        """Tell whether it gives a figure and no deed: its day is the statement's."""
        done = any(d.kind in _HARM and not only_death(d.text) for d in self.deeds)
        return bool(self.tolls) and not (done or self.accused) and gives_toll(self.text)

    def _one_clause(self, one: Span, other: Span) -> bool:
        """Tell whether nothing but words stands between two spans."""
        low, high = sorted((one, other))
        between = self.text[low[1] - self.span[0]:max(low[1], high[0]) - self.span[0]]
        opens = not self.text[:low[0] - self.span[0]].strip()  # "Two days on, bodies were found"
        return not _CLAUSE.search(between.lstrip(", ") if opens else between)

    @cached_property
    def places(self) -> tuple[Where, ...]:
        """Give the places where it happened; abroad only where harm is told in the same words."""
        return tuple(w for w in self.wheres if w.role is WhereRole.SCENE and _names_a_place(w) and (
            w.resolution.status is not GeoStatus.OUTSIDE or self.deeds or self.figures))

    @cached_property
    def figures(self) -> tuple[Toll, ...]:
        """Give the whole figures of people killed."""
        if day_of_several(self.text) or counts_wounded(self.text) or denies_toll(self.text):
            return ()
        return tuple(t for t in self.tolls
                     if t.prop is Prop.KILLED and not (t.subset or t.denied))

    @cached_property
    def harms(self) -> tuple[Toll, ...]:
        """Give the figures of other harm."""
        return tuple(t for t in self.tolls if t.prop is not Prop.KILLED and not t.denied)

    @cached_property
    def accused(self) -> tuple[ActorMention, ...]:
        """Give the actors that the words blame."""
        return tuple(a for a in self.actors if a.role is ActorRole.ACCUSED)

    @cached_property
    def is_eventful(self) -> bool:
        """Tell whether harm is told of that somebody did or suffered."""
        if any(t.total for t in self.tolls):
            return True
        deeds = [d for d in self.deeds if d.kind in _HARM and not d.hypothetical]
        return bool(self.figures or self.harms or (deeds and not downs_aircraft(self.text)))

    @cached_property
    def is_armed(self) -> bool:
        """Tell whether it says more than that people died: who did it, or how."""
        return bool(self.accused) or any(d.kind in _HARM and not only_death(d.text)
                                         for d in self.deeds)

    @cached_property
    def is_accident(self) -> bool:
        """Tell whether it is an accident and no attack."""
        return self.is_other and any(d.kind is DeedKind.ACCIDENT for d in self.deeds)

    @cached_property
    def is_other(self) -> bool:
        """Tell whether it is an accident, politics or ordinary crime, and no attack."""
        kinds = {d.kind for d in self.deeds if not d.hypothetical}
        if is_private(self.text) and not _armed_among(self.accused):
            return True
        if DeedKind.ACCIDENT in kinds and not self.accused:
            done = [d for d in self.deeds if d.kind in _HARM and not only_death(d.text)]
            return all(d.event_type is EventType.DESTRUCTION_LOOTING for d in done)
        if kinds & set(_HARM) or (self.figures and DeedKind.CRIME not in kinds):
            return False  # "a signatory of the 2015 peace deal spoke of seven dead"
        return bool(kinds & {DeedKind.POLITICS, DeedKind.CRIME})

    @cached_property
    def is_sum(self) -> bool:
        """Tell whether its figures join several events or a period."""
        days = any(w.precision is DatePrecision.DAY for w in self.dates)
        if any(t.total for t in self.tolls) and not (days and not tells_of_several(self.text)):
            return True
        counted = [t for t in (*self.figures, *self.harms) if not t.subset]
        if not counted or self.dates:
            return False
        period = any(w.role is WhenRole.PERIOD and not lasts_until(
            self.text[:w.span[0] - self.span[0]]) for w in self.whens)
        return period or tells_of_several(self.text)

    @cached_property
    def is_general(self) -> bool:
        """Tell whether it speaks of abuses in general and of no one event."""
        if self._is_of_many and not (self.dates or self.places):
            return True
        general = any(d.kind is DeedKind.GENERAL for d in self.deeds) or in_general(self.text)
        return general and not (self.dates or self.places or self.figures) \
            and not self.refers_back

    @cached_property
    def _is_of_many(self) -> bool:
        """Tell whether it counts the dead of a war: "thousands have been killed"."""
        known = [t for t in (*self.figures, *self.harms) if not t.vague]
        return bool(self.figures) and not known and of_a_war(self.text)

    @cached_property
    def refers_back(self) -> bool:
        """Tell whether it speaks of "the attack", "these accusations"."""
        return back_reference(self.text)

    @cached_property
    def sets_apart(self) -> bool:
        """Tell whether it says that another event follows, and not only another statement."""
        text = self.text
        if bodies_found(text):
            return False  # "villagers found them two days later"
        for when in (w for w in self.whens if w.role is WhenRole.STATEMENT):
            text = text.replace(when.text, "")
        return sets_apart(text)

    @cached_property
    def recalls(self) -> bool:
        """Tell whether it brings up the past ("it is not the first time")."""
        return no_first(self.text)


def _armed_among(accused: tuple[ActorMention, ...]) -> bool:
    """Tell whether an armed party is blamed, and not who arrested somebody."""
    return any(a.actor_id not in _POLICE for a in accused)


def _names_a_place(where: Where) -> bool:
    """Tell whether a phrase names more than a border, or one end of a way."""
    return not (where.ref.startswith("unlocated:") and ("a border" in where.ref
                                                        or "one end of" in where.ref))


def joined(first: Scene, second: Scene) -> Scene:
    """Make one scene of two: a sentence that sets the scene, and the one that tells the harm."""
    return Scene((first.span[0], second.span[1]), f"{first.text} {second.text}", second.sentence,
                 first.whens + second.whens, first.tolls + second.tolls,
                 first.deeds + second.deeds, first.wheres + second.wheres,
                 first.actors + second.actors, parts=(first, second))


def within(mentions: Iterable[T], span: Span) -> tuple[T, ...]:
    """Give the mentions that begin inside a span."""
    return tuple(m for m in mentions if span[0] <= m.span[0] < span[1])


def overlap(one: Span, other: Span) -> int:
    """Give how many characters two spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
