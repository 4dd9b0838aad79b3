"""What speakers are called in front of an audience."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from geo.builtin import builtin_actors
from geo.i18n import _
from geo.labels import actor, label, lowered
from geo.model.actor import NAMED
from geo.model.vocabulary import SpeakerClass

_PERSONS = frozenset({SpeakerClass.WITNESS_RELATIVE, SpeakerClass.COMMUNITY_LEADER})


def names_for(*, public: bool) -> Callable[[str], str]:
    """Give how to name speakers: the public reads of persons only in what role they speak."""
    return _role if public else actor


def _role(actor_id: str) -> str:
    known = builtin_actors().get(actor_id)
    if known.speaker_class in _PERSONS:
        return lowered(label("speaker_class", known.speaker_class))
    return unnamed() if actor_id.startswith(NAMED) else actor(actor_id)


def unnamed() -> str:
    """Give the words for somebody whom only a data set names: it may be a person."""
    return _("an actor whom only a data set names")


def distinct(names: Iterable[str]) -> list[str]:
    """Give each name once, in the order told."""
    return list(dict.fromkeys(names))
