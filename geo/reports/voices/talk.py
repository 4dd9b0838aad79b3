"""Who has spoken so far, for words that only point back."""

from __future__ import annotations

from dataclasses import dataclass, field

from geo.builtin import builtin_actors
from geo.reports.model import Span
from geo.reports.voices.acts import Act
from geo.reports.voices.kinds import HUMAN
from geo.reports.voices.lexicon import (
    COMMENT,
    NGO,
)
from geo.reports.voices.mentions import Found
from geo.reports.voices.resolve import GROUPS, HUMANS, NGOS, UNNAMED

# who only acts: "it said" is none of theirs
SILENT = frozenset(
    {"unidentified-armed-men", "unidentified-armed-group", "jihadist-unspecified"})


_PERSONS = HUMANS - {"mali-government"}
# whom "they" means
_SEVERAL = frozenset({"local-civil-sources", "witnesses", "relatives-of-victims"})


@dataclass
class Talk:
    """Who spoke last, for words that only point back."""

    last: list[Found] = field(default_factory=list)
    human: list[Found] = field(default_factory=list)
    body: list[Found] = field(default_factory=list)
    recent: list[Found] = field(default_factory=list)  # all who spoke, in order
    opened: list[Found] = field(default_factory=list)  # who opened the sentence before
    several: bool = False  # whether these are several: no "he" means them
    asked: list[Found] = field(default_factory=list)   # to whom the sentence before was sent

    def heard(self, speakers: list[Found]) -> None:
        """Remember who spoke; attackers are nobody's "he"."""
        speakers = [f for f in speakers if f.actor_id not in SILENT - {"jihadist-unspecified"}]
        if not speakers:
            return
        self.last = speakers
        if any(f.person or f.actor_id in HUMANS or f.marker == HUMAN for f in speakers):
            self.human = speakers
        else:
            self.body = speakers
        for f in speakers:
            self.recent = [g for g in self.recent if g.actor_id != f.actor_id] + [f]

    def grouped(self, marker: str) -> list[Found]:
        """Give the group or organisation that spoke last."""
        known, fits = builtin_actors(), NGOS if marker == NGO else GROUPS
        return [
            f
            for f in self.recent
            if known.get(f.actor_id).speaker_class in fits and f.actor_id not in UNNAMED
        ][-1:]

    def meant(self, pointer: str) -> list[Found]:
        """Give whom a pronoun or "the source" means; empty where nobody fits."""
        one = [] if self.several else self.opened
        match pointer:
            case "@he":
                return (
                    [f for f in one if f.person or f.actor_id in HUMANS or f.marker == HUMAN]
                    or self.human[:1]
                    or self.last[:1]
                )
            case "@il":
                return one or self.last[:1]
            case "@it":
                return (
                    [f for f in self.opened if not f.person and f.marker != HUMAN
                     and f.actor_id not in _PERSONS]
                    or self.body[:1]
                    or self.last[:1]
                )
            case "@they":
                several = [f for f in self.opened if f.actor_id in _SEVERAL]
                return several or self.last or self.opened
            case "@both":
                return [f for f in self.recent if f.actor_id != COMMENT][-2:]
        return self.last[:1]


@dataclass(frozen=True)
class Subject:
    """The speakers of a cue; ``side`` is where they stand: left, right, or carried on."""

    speakers: tuple[Found, ...]
    side: str
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech act before it becomes a voice for each speaker."""

    act: Act
    speakers: tuple[Found, ...]
    cue: Span
    content: Span
    at: int
