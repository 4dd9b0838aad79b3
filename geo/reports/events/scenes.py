"""Mentions → scenes: a stretch of a sentence with everything that it says of one event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Protocol, TypeVar

from geo.model.vocabulary import DatePrecision, EventType, GeoStatus, Prop
from geo.reports.events.cues import (
    back_reference,
    day_after,
    day_of_several,
    in_general,
    no_first,
    recalled_at,
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
from geo.reports.model import (
    ActorMention,
    ActorRole,
    Deed,
    DeedKind,
    Report,
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
_HARM = (DeedKind.ATTACK, DeedKind.BATTLE)
_CUT = re.compile(r"(?:;|,? (?:and|while|whereas|et|tandis que|alors que)) ", re.IGNORECASE)


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
        period = any(w.role is WhenRole.PERIOD for w in self.whens)
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
        for when in (w for w in self.whens if w.role is WhenRole.STATEMENT):
            text = text.replace(when.text, "")
        return sets_apart(text)

    @cached_property
    def recalls(self) -> bool:
        """Tell whether it brings up the past ("it is not the first time")."""
        return no_first(self.text)


def _names_a_place(where: Where) -> bool:
    """Tell whether a phrase names more than a border, or one end of a way."""
    return not (where.ref.startswith("unlocated:") and ("a border" in where.ref
                                                        or "one end of" in where.ref))


def scenes(report: Report, found: Mentions) -> list[Scene]:
    """Cut the told sentences into scenes, in the order of the text."""
    return [scene for sentence in report.told for scene in _cut(report, sentence, found)]


def _cut(report: Report, sentence: Sentence, found: Mentions) -> list[Scene]:
    """Cut a sentence where it tells of several events."""
    whole = _scene(report, sentence, sentence.span, found)
    past = recalled_at(sentence.text)
    if past is not None and whole.dates:
        middle = sentence.start + past
        main = _scene(report, sentence, (sentence.start, middle), found)
        recalled = _scene(report, sentence, (middle, sentence.end), found)
        # what follows goes on with what the sentence is about, not with what it recalls
        return [main, recalled] if main.is_eventful else [recalled, main]
    if len(whole.figures) >= TWO and any(d.kind is DeedKind.ACCIDENT for d in whole.deeds):
        return [_scene(report, sentence, span, found) for span in _clause_spans(sentence)]
    parts = [t for t in whole.tolls if t.subset and t.prop is Prop.KILLED]
    if any(t.total for t in whole.tolls) and min(len(parts), len(whole.places)) >= TWO:
        return [whole, *_items(report, sentence, found, parts)]
    if len(whole.figures) < TWO or len(whole.places) + len(whole.dates) < TWO:
        return [whole]
    return _clauses(report, sentence, found)


def _items(report: Report, sentence: Sentence, found: Mentions, parts: Sequence[Toll]
           ) -> list[Scene]:
    """Cut out the items of a sum that have a place: "31 in two attacks: 14 in X and 17 in Y"."""
    at = [*(t.span[0] for t in parts), sentence.end]
    cut = [_scene(report, sentence, span, found) for span in pairwise(at)]
    return [replace(s, tolls=tuple(replace(t, subset=False, total=False) for t in s.tolls))
            for s in cut if s.places]


def _clauses(report: Report, sentence: Sentence, found: Mentions) -> list[Scene]:
    """Cut a sentence where each part has a figure and a place or a date of its own."""
    joined: list[Scene] = []
    for span in _clause_spans(sentence):
        part = _scene(report, sentence, span, found)
        if joined and not (_is_full(part) and _is_full(joined[-1])):
            part = _scene(report, sentence, (joined.pop().span[0], span[1]), found)
        joined.append(part)
    return joined


def _clause_spans(sentence: Sentence) -> Iterable[Span]:
    """Give the stretches of a sentence between its "and", "while" and semicolons."""
    return pairwise([sentence.start, *(sentence.start + m.end()
                                       for m in _CUT.finditer(sentence.text)), sentence.end])


def _is_full(scene: Scene) -> bool:
    at_home = [w for w in scene.places if w.resolution.status is not GeoStatus.OUTSIDE]
    return bool(scene.figures and (at_home or scene.dates))


def _scene(report: Report, sentence: Sentence, span: Span, found: Mentions) -> Scene:
    return Scene(span, report.text[span[0]:span[1]], sentence, within(found.whens, span),
                 within(found.tolls, span), within(found.deeds, span),
                 within(found.wheres, span), within(found.actors, span))


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
