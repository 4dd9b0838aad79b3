"""Who gives a sum at the head of a report tells the events that follow one by one under it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance
from geo.reports.events.said_once import NO_WORD
from geo.reports.events.story import Story
from geo.reports.model import Voice

_LEAD = 2  # paragraphs in which a report says what it is about
_FINDERS = frozenset({SpeakerClass.UN, SpeakerClass.NGO_INTERNATIONAL})
_HEARD_BY_FINDERS = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources"})


def carry_down(told: dict[int, list[Voice]], stories: Sequence[Story]) -> None:
    """Let who gives a sum at the head of a report tell the events that follow under it."""
    first = next((i for i, s in enumerate(stories) if s.is_sum and s.scenes), None)
    if first is None or stories[first].scenes[0].sentence.paragraph > _LEAD:
        return
    finders = [v for v in told[first] if v.stance is Stance.ALLEGES and v.prop is Prop.EVENT
               and builtin_actors().get(v.actor_id).speaker_class in _FINDERS]
    owners = [v for v in told[first] if v.stance is Stance.ACKNOWLEDGES and v.prop is Prop.EVENT]
    if not finders and _add_up(stories, first):
        finders = owners
    if len({v.actor_id for v in finders}) != 1:
        return
    hearing = frozenset[str]() if finders is owners else _HEARD_BY_FINDERS
    for i, story in enumerate(stories):
        heard = {v.actor_id for v in told[i] if v.stance in ASSERTING and v.value not in NO_WORD}
        below = bool(story.scenes) and story.scenes[0].span[0] > finders[0].span[0]
        if not story.is_sum and below and heard <= hearing:
            told[i].insert(0, finders[0])


def _add_up(stories: Sequence[Story], first: int) -> bool:
    """Tell whether the dead of the events below a sum are as many as it says: none is recalled."""
    start = stories[first].scenes[0].span[0]
    below = [s for s in stories if not s.is_sum and s.scenes and s.scenes[0].span[0] > start]
    dead = [max((t.best or 0 for t in s.figures), default=0) for s in below]
    return len(below) > 1 and sum(dead) == max(
        (t.best or 0 for t in stories[first].figures), default=0) > 0
