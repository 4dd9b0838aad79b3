"""Whom a story's words blame, and who of them says something that the others do not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import (
    ASSERTING,
    EventType,
    Prop,
)
from geo.reports.events.means import means_of
from geo.reports.events.presumed import presumed
from geo.reports.events.story import Story
from geo.reports.model import (
    ActorMention,
    ActorRole,
    Voice,
)

_GUISE = re.compile(r"\b(?:dressed|clad|wearing|garb|tenue|habit|v[êe]tus|habill[ée]s)\b",
                    re.IGNORECASE)
_VAGUE = frozenset({"jihadist-unspecified", "self-defence-unspecified"})
_ANYBODY = frozenset({"unidentified-armed-men", "unidentified-armed-group"})
_STAFFS = frozenset({"mali-government", "military-prosecutor-mopti", "dirpa", "security-sources",
                     "fama-general-staff", "fama-chief-of-staff"})


def choose_accused(story: Story, voices: Sequence[Voice]) -> tuple[ActorMention, ...]:
    """Give who is blamed or owns up, each actor once, in the order of the text.

    "Gunmen" or "jihadists" say nothing where others say who they were.
    """
    found = [a for s in story.all_scenes if not s.is_general for a in s.accused if _may_act(a)]
    named = {a.actor_id or a.text.casefold(): a for a in reversed(found)}
    for voice in voices:
        if voice.prop is Prop.PERPETRATOR and voice.stance in ASSERTING:
            said = ActorMention(voice.span, "", voice.value, ActorRole.ACCUSED)
            if voice.value not in named and _may_act(said):
                named[voice.value] = said
    if not named and not _by_mine(story):
        named = {a.actor_id: a for a in presumed(story) if _may_act(a)}
    kept = [a for k, a in named.items()
            if not (_says_nothing(k, set(named)) or _in_guise(a, named))]
    return tuple(sorted(kept, key=lambda a: a.span))


def _by_mine(story: Story) -> bool:
    """Tell whether a device went off: nobody need have been there."""
    return any(means_of(s.text) is EventType.EXPLOSIVE_DEVICE or any(
        d.event_type is EventType.EXPLOSIVE_DEVICE for d in s.deeds) for s in story.scenes)


def _says_nothing(actor_id: str, others: set[str]) -> bool:
    """Tell whether others among the blamed make an actor's vague name superfluous."""
    known = builtin_actors()
    if actor_id in _ANYBODY:
        return bool(others - _ANYBODY)
    mine = set(known.get(actor_id).classes) & {"jihadist", "self_defence"}
    if actor_id not in _VAGUE or not mine:
        return False
    theirs = {c for o in others - {actor_id} for c in known.get(o).classes}
    return bool(mine & theirs) or "state_and_allies" in theirs


def _in_guise(mention: ActorMention, named: dict[str, ActorMention]) -> bool:
    """Tell whether "men dressed as hunters" are told by a name elsewhere."""
    known = builtin_actors()
    return _GUISE.search(mention.text) is not None and any(
        "self_defence" in known.get(o).classes for o in named if o != mention.actor_id)


def _may_act(mention: ActorMention) -> bool:
    """Tell whether an actor bears arms; staffs and governments speak, civilians are hit."""
    actor = builtin_actors().by_id.get(mention.actor_id)
    return actor is None or (actor.is_party and actor.actor_id not in _STAFFS) \
        or actor.actor_id in _ANYBODY
