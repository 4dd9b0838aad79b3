"""Whose words a brief goes by, and what speakers are called in front of an audience."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from geo.builtin import builtin_actors
from geo.errors import UnknownActor
from geo.i18n import LANGUAGES, N_, _, in_language
from geo.labels import LABELS, actor, label, lowered
from geo.model.actor import NAMED
from geo.model.vocabulary import SpeakerClass

_PERSONS = frozenset({SpeakerClass.WITNESS_RELATIVE, SpeakerClass.COMMUNITY_LEADER})
_ALIASES = {"government": SpeakerClass.STATE, "armed groups": SpeakerClass.ARMED_GROUP,
            "ngos": SpeakerClass.NGO_INTERNATIONAL, "ngo": SpeakerClass.NGO_INTERNATIONAL,
            "civil society": SpeakerClass.CIVIL_SOCIETY_LOCAL,
            "witnesses": SpeakerClass.WITNESS_RELATIVE}


@dataclass(frozen=True)
class Voice:
    """One class of speakers, or one actor with whoever belonged to it."""

    speaker_class: SpeakerClass | None = None
    actor_id: str = ""

    @property
    def name(self) -> str:
        """Give what it is called, in the language of the context."""
        if self.speaker_class is None:
            return actor(self.actor_id)
        return label("speaker_class", self.speaker_class)

    def test(self) -> Callable[[str], bool]:
        """Give a test for the ids of speakers."""
        known = builtin_actors()
        if self.speaker_class is None:
            return known.members(self.actor_id).__contains__
        return lambda speaker: known.get(speaker).speaker_class is self.speaker_class


def voice_of(text: str) -> Voice | None:
    """Read whose words to go by; nothing means everybody's. Raises UnknownActor, quoting it."""
    wanted = text.strip().removeprefix("class:").casefold()
    if not wanted:
        return None
    spelt = wanted.replace(" ", "_").replace("-", "_")
    if spelt in set(SpeakerClass):
        return Voice(SpeakerClass(spelt))
    called = _ALIASES.get(wanted) or _labelled().get(wanted)
    if called:
        return Voice(called)
    known = builtin_actors()
    found = (wanted,) if wanted in known.by_id else known.find(text)
    if not found:
        raise UnknownActor(N_("No actor and no class of speakers is called “{text}”; classes are "
                              "{classes}."), text=text, classes=", ".join(SpeakerClass))
    return Voice(actor_id=found[0])


def _labelled() -> dict[str, SpeakerClass]:
    return {in_language(lang, words).casefold(): SpeakerClass(value)
            for lang in LANGUAGES for value, words in LABELS["speaker_class"].items()}


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
