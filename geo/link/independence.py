"""Whose story a report retells: reprints of one wire story are one origin and count once.

A story is shared where the words that nobody is quoted with are: two reporters who quote the same
communiqué are two. A named origin ("told Reuters") counts without any shared words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from geo.i18n import N_
from geo.link.shingles import Words, copied, words_of
from geo.model.reason import Reason, because

WORDS, SHARE = 30, 0.2   # own words that are copied, at least, and of the shorter text's own words
DAYS = 60                # a story is retold while it is news
WIRES = frozenset({"reuters", "afp", "ap", "xinhua", "dpa", "efe", "anadolu"})


@dataclass(frozen=True)
class Story:
    """A report that is stored: its source and, where it was kept, its text.

    ``origin`` is what its source says it retells: a source or an actor.
    """

    source_id: str
    publisher_id: str = ""
    published_on: date | None = None
    origin: str = ""
    text: str = ""


@dataclass(frozen=True)
class Retelling:
    """That a report retells another, or somebody's story.

    ``origin`` is what ``Source.origin`` should say. ``source_id`` names the stored report that
    shares its words, ``words`` how many (none where only a name says so). ``first`` is true where
    the new report was there first: then the stored one retells it.
    """

    origin: str
    score: float
    reasons: tuple[Reason, ...]
    source_id: str = ""
    words: int = 0
    first: bool = False


def retellings(new: Story, stored: Iterable[Story]) -> list[Retelling]:
    """Give what a new report retells, or what retells it, the surest first.

    ``new.origin`` is whom its own words name ("told Reuters"), as ``Report.origin`` has it.
    """
    mine = words_of(new.text)
    found = [r for story in stored if story.source_id != new.source_id and _is_news(new, story)
             and (r := _shared(new, mine, story))]
    found.sort(key=lambda r: (-r.score, r.source_id))
    if new.origin and new.origin not in (new.publisher_id, new.source_id):
        found.insert(0, Retelling(new.origin, 1.0, (because(
            N_("The report says itself that the story is {actor}’s."), actor=new.origin),)))
    return found


def origin_of(new: Story, stored: Iterable[Story]) -> Retelling | None:
    """Say which origin a new report retells, None where it tells a story of its own.

    Where it shares the words of a stored report and names an origin besides, the stored report
    stands, for its own origin is known more closely.
    """
    known = list(stored)
    found = [r for r in retellings(new, known) if not r.first]
    shared = next((r for r in found if r.source_id), None)
    named = next((r for r in found if not r.source_id), None)
    if shared and named and _leads_to(shared.origin, named.origin, known):
        return shared
    return named or shared


def _leads_to(origin: str, actor_id: str, known: Iterable[Story]) -> bool:
    return any(s.source_id == origin and actor_id in (s.publisher_id, s.origin) for s in known)


def _is_news(new: Story, story: Story) -> bool:
    if not (new.published_on and story.published_on):
        return True
    return abs((new.published_on - story.published_on).days) <= DAYS


def _shared(new: Story, mine: Words, story: Story) -> Retelling | None:
    """Compare two texts: the share is of the shorter one, for a reprint may be cut or filled."""
    theirs = words_of(story.text)
    if not (mine.own and theirs.own):
        return None
    same = copied(mine, theirs) & ~mine.quoted
    words = int(np.count_nonzero(same))
    share = words / min(mine.own, theirs.own)
    if words < WORDS or share < SHARE:
        return None
    first = _came_first(new, story)
    told = N_("{n} words stand in both ({share} % of the shorter text, quotations left out).")
    return Retelling(new.source_id if first else story.origin or story.source_id,
                     round(min(1.0, 0.5 + (share - SHARE) / (2 * (0.6 - SHARE))), 3),
                     (because(told, n=words, share=min(round(100 * share), 100)),),
                     story.source_id, words, first)


def _came_first(new: Story, story: Story) -> bool:
    """Tell whether the new report is the older story: a wire's, else the earlier one."""
    if story.origin:
        return False
    wires = new.publisher_id in WIRES, story.publisher_id in WIRES
    if wires[0] != wires[1]:
        return wires[0]
    if new.published_on and story.published_on:
        return new.published_on < story.published_on
    return False
