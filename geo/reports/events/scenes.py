"""Mentions → scenes: a stretch of a sentence with everything that it says of one event."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Protocol, TypeVar

from geo.model.frozen import record
from geo.model.vocabulary import EventType, GeoStatus, Prop
from geo.reports.events.asides import were_shot
from geo.reports.events.cues import (
    back_reference,
    day_of_several,
    no_first,
    sets_apart,
)
from geo.reports.events.days import dates_of, of_death
from geo.reports.events.fates import fate_unknown
from geo.reports.events.harm_words import (
    bodies_found,
    counts_wounded,
    denies_toll,
    died_later,
    downs_aircraft,
    only_death,
    treated_at,
)
from geo.reports.events.kinds import is_general, is_other, is_sum
from geo.reports.events.means import calls_blast
from geo.reports.events.settings import (
    begins_story,
    is_label,
    since_event,
)
from geo.reports.model import (
    HARMFUL,
    ActorMention,
    ActorRole,
    Deed,
    DeedKind,
    Sentence,
    Side,
    Span,
    Toll,
    Voice,
    When,
    WhenRole,
    Where,
    WhereRole,
)
from geo.reports.voices.words import lowered, plain

TWO = 2
_AHEAD = 40  # characters before a figure that say whose dead it counts
_ASIDE = (EventType.DESTRUCTION_LOOTING, EventType.ABDUCTION_DISAPPEARANCE)


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_Spanned)


@record(frozen=True)
class Mentions:
    """All that was found in a report."""

    whens: tuple[When, ...] = ()
    tolls: tuple[Toll, ...] = ()
    deeds: tuple[Deed, ...] = ()
    wheres: tuple[Where, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    voices: tuple[Voice, ...] = ()


@record(frozen=True)
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
    shift: int = 0  # days after another event by which it is dated
    in_passing: bool = False  # what follows goes on with what was told before it
    beside: bool = False  # of other means and victims than the deed told in the same sentence
    shared: tuple[int, int] = (0, 0)  # villages told one by one, of which it tells one; their dead

    @cached_property
    def low(self) -> str:
        """Give the text in small plain letters, as long as it was."""
        return lowered(plain(self.text))

    def before(self, span: Span) -> str:
        """Give the words right before a mention."""
        part = self._holding(span)
        at = span[0] - part.span[0]
        return part.text[max(0, at - _AHEAD):at]

    def upto(self, span: Span) -> str:
        """Give all words of the sentence before a mention."""
        part = self._holding(span)
        return part.text[:span[0] - part.span[0]]

    def behind(self, span: Span) -> str:
        """Give the words from where a mention begins."""
        part = self._holding(span)
        return part.text[span[0] - part.span[0]:]

    def _holding(self, span: Span) -> Scene:
        """Give the sentence in which a mention stands, of two that were made one."""
        return next((s for s in self.sentences if s.span[0] <= span[0] < s.span[1]), self)

    @property
    def sentences(self) -> tuple[Scene, ...]:
        """Give the sentences of which it was made, one by one."""
        return tuple(s for p in self.parts for s in p.sentences) if self.parts else (self,)

    @cached_property
    def is_label(self) -> bool:
        """Tell whether it names a day or a place and says nothing: it heads what follows."""
        return is_label(self.text, self.span[0], self._named)

    @cached_property
    def _named(self) -> list[Span]:
        return [*(w.span for w in self.whens), *(w.span for w in self.wheres)]

    @cached_property
    def _label_end(self) -> int:
        """Give where the label ends that heads the words: "Ménaka town: a trader was shot"."""
        stop = self.text.find(": ")
        end = self.span[0] + stop
        spans = [span for span in self._named if span[1] <= end]
        return end if stop > 0 and is_label(self.text[:stop], self.span[0], spans) else 0

    @cached_property
    def _is_setting(self) -> bool:
        return self.is_label or begins_story(self.text)

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Give the dates of what happened."""
        return dates_of(self)

    def since_event(self, when: When) -> bool:
        """Tell whether a period begins with an event that the words go on to tell."""
        return since_event(self.text[when.span[1] - self.span[0]:])

    @cached_property
    def places(self) -> tuple[Where, ...]:
        """Give the places where it happened; abroad only where harm is told in the same words."""
        died = died_later(self.text) is not None
        told = tuple(w for w in self.wheres if self.is_scene(w) and _names_a_place(w) and (
            w.resolution.status is not GeoStatus.OUTSIDE or self.deeds or self.figures)
            and not (died and treated_at(w.text)))
        return of_death(self, told)

    def is_scene(self, where: Where) -> bool:
        """Tell whether a place is where it happened, or stands alone to say where."""
        if self.parts:
            return any(where in part.wheres and part.is_scene(where) for part in self.parts)
        named = where.role is WhereRole.CONTEXT and (
            self._is_setting or where.span[1] <= self._label_end)
        return where.role is WhereRole.SCENE or (named and bool(where.resolution.adm1))

    @cached_property
    def figures(self) -> tuple[Toll, ...]:
        """Give the whole figures of people killed."""
        if not self.tolls:
            return ()
        if day_of_several(self.text) or counts_wounded(self.text) or denies_toll(self.text):
            return ()
        return tuple(t for t in self.tolls
                     if t.prop is Prop.KILLED and not (t.subset or t.denied))

    @cached_property
    def harms(self) -> tuple[Toll, ...]:
        """Give the figures of other harm; that suspects were arrested is none."""
        return tuple(t for t in self.tolls if t.prop is not Prop.KILLED and not t.denied
                     and not (t.prop is Prop.DETAINED and t.side is Side.FIGHTERS))

    @cached_property
    def accused(self) -> tuple[ActorMention, ...]:
        """Give the actors that the words blame."""
        return tuple(a for a in self.actors if a.role is ActorRole.ACCUSED)

    @cached_property
    def is_eventful(self) -> bool:
        """Tell whether harm is told of that somebody did or suffered."""
        if any(t.total for t in self.tolls):
            return True
        deeds = [d for d in self.deeds if d.kind in HARMFUL and not d.hypothetical]
        if deeds and not downs_aircraft(self.text):
            return True
        return bool(self.figures or self.harms) or fate_unknown(self.text)

    @cached_property
    def is_armed(self) -> bool:
        """Tell whether it says more than that people died: who did it, or how."""
        return bool(self.accused) or any(d.kind in HARMFUL and not only_death(d.text)
                                         for d in self.deeds)

    @cached_property
    def is_attack(self) -> bool:
        """Tell whether somebody fired, raided or killed: more than loss, ruin or a blast."""
        return bool(self.accused) or were_shot(self.text) or any(
            d.kind in HARMFUL and not d.hypothetical and d.event_type not in _ASIDE
            and not only_death(d.text) and not calls_blast(d.text) for d in self.deeds)

    @cached_property
    def is_accident(self) -> bool:
        """Tell whether it is an accident and no attack."""
        return self.is_other and any(d.kind is DeedKind.ACCIDENT for d in self.deeds)

    @cached_property
    def is_other(self) -> bool:
        """Tell whether it is an accident, politics or ordinary crime, and no attack."""
        return is_other(self)

    @cached_property
    def is_sum(self) -> bool:
        """Tell whether its figures join several events or a period."""
        return is_sum(self)

    @cached_property
    def is_general(self) -> bool:
        """Tell whether it speaks of abuses in general and of no one event."""
        return is_general(self)

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
