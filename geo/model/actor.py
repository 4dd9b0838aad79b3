"""Actors: dated names, dated parents, and the sides that follow from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from geo.i18n import N_
from geo.model.vocabulary import ActorKind, SpeakerClass

NAMED = "named:"  # the id of an actor whom a data set names and no table of actors knows
UNNAMED = N_("Unnamed publisher")  # who answers for a table that names nobody


@dataclass(frozen=True)
class ActorName:
    """A name that an actor bore, in a language, between two dates."""

    name: str
    lang: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    preferred: bool = False


@dataclass(frozen=True)
class ActorParent:
    """What an actor belonged to, between two dates."""

    parent_id: str
    relation: str = "part_of"
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""

    def holds(self, on: date | None) -> bool:
        """Tell whether the tie held on a day; with no day, whether it holds still."""
        if on is None:
            return self.valid_to is None
        return (self.valid_from or on) <= on <= (self.valid_to or on)


@dataclass(frozen=True)
class Actor:
    """Somebody who acts or speaks. ``is_party`` marks a party to the conflict."""

    actor_id: str
    kind: ActorKind = ActorKind.OTHER
    speaker_class: SpeakerClass | None = None
    is_party: bool = False
    classes: tuple[str, ...] = ()
    names: tuple[ActorName, ...] = ()
    parents: tuple[ActorParent, ...] = ()
    note: str = ""

    def name(self, lang: str) -> str:
        """Give the preferred name in a language, else any name, else the id."""
        ranked = sorted(self.names, key=lambda n: (n.lang != lang, not n.preferred))
        return ranked[0].name if ranked else self.actor_id


@dataclass(frozen=True)
class Actors:
    """All known actors; an unknown id is an actor of its own, never an error."""

    by_id: dict[str, Actor] = field(default_factory=dict)

    def get(self, actor_id: str) -> Actor:
        """Give an actor; one that no table knows has no kind, no party and no parents."""
        return self.by_id.get(actor_id) or Actor(actor_id)

    def lineage(self, actor_id: str, on: date | None = None) -> Iterator[str]:
        """Yield the actor and everything it belonged to on a day."""
        queue, seen = [actor_id], set[str]()
        while queue:
            current = queue.pop(0)
            if current not in seen:
                seen.add(current)
                yield current
                queue.extend(p.parent_id for p in self.get(current).parents if p.holds(on))

    def side(self, actor_id: str, on: date | None = None) -> frozenset[str]:
        """Give the topmost actors that this one belonged to on a day."""
        line = list(self.lineage(actor_id, on))
        held = {a for a in line if any(p.holds(on) for p in self.get(a).parents)}
        return frozenset(line) - held

    def members(self, actor_id: str) -> frozenset[str]:
        """Give the actor and everything that ever belonged to it."""
        found, grew = {actor_id}, True
        while grew:
            more = {a.actor_id for a in self.by_id.values()
                    if any(p.parent_id in found for p in a.parents)} - found
            found, grew = found | more, bool(more)
        return frozenset(found)

    def of_class(self, name: str) -> frozenset[str]:
        """Give every actor that carries a class such as ``jihadist``."""
        return frozenset(a.actor_id for a in self.by_id.values() if name in a.classes)

    def classes(self) -> tuple[str, ...]:
        """Give every class that is in use, sorted."""
        return tuple(sorted({c for a in self.by_id.values() for c in a.classes}))

    def find(self, text: str) -> tuple[str, ...]:
        """Give the ids whose id or one of whose names is the text, whatever the case."""
        return self._called.get(text.strip().casefold(), ())

    @cached_property
    def _called(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = {}
        for one in self.by_id.values():
            for word in (one.actor_id, *(n.name for n in one.names)):
                found.setdefault(word.casefold(), {})[one.actor_id] = None
        return {word: tuple(ids) for word, ids in found.items()}
