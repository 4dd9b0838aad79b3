"""Bandits whom somebody blames: beside a group with a name they are no vague word for it."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.events.accusing import NOT, Slot
from geo.reports.events.acting import is_laid_on
from geo.reports.events.pointing import points_at
from geo.reports.model import ActorMention, ActorRole
from geo.reports.voices.words import lowered, plain

_NOBODY = frozenset({"unidentified-armed-men", "unidentified-armed-group"})
_ROBBERS = re.compile(r"bandits?|robbers?|thieves|rustlers|raiders|looters|criminals|highwaymen|coupeurs? de routes?|voleurs?|braqueurs?|malfaiteurs?|criminels?|brigands?|pillards?|detrousseurs?")


def robber(slot: Slot) -> ActorMention | None:
    """Give the bandits on whom somebody lays what others lay on a group with a name."""
    actor = slot.actor
    if actor.actor_id not in _NOBODY or slot.is_beside or NOT.search(slot.lead) or (
            not _ROBBERS.search(lowered(plain(actor.text)))):
        return None
    said = actor.role is ActorRole.ACCUSED and any(
        a.role is ActorRole.SPEAKER for a in slot.scene.actors)
    blamed = points_at(slot.lead, slot.after) or is_laid_on(slot.lead)
    return actor if said or blamed else None
