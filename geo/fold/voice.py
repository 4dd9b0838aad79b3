"""By whose words to go: one class of speakers or one actor, and what they say of an incident.

One rule for the map's lens and for a brief: an incident's claims are parted by speaker, what a
speaker took back is left out, and what is left is folded as ever. So where two speakers of one
class differ the figures span what they say, and no average is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import groupby

import pandas as pd

from geo.builtin import builtin_actors
from geo.errors import UnknownActor
from geo.filters.mask import Bools, by_value, load
from geo.fold.context import Context
from geo.fold.incident import said_by, standing
from geo.fold.parties import NO_STANCE
from geo.fold.tolls import fold_killed
from geo.i18n import LANGUAGES, N_, in_language
from geo.labels import LABELS, actor, label
from geo.model.claim import Claim
from geo.model.incident import Toll
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance

_ALIASES = {"government": SpeakerClass.STATE, "armed groups": SpeakerClass.ARMED_GROUP,
            "ngos": SpeakerClass.NGO_INTERNATIONAL, "ngo": SpeakerClass.NGO_INTERNATIONAL,
            "civil society": SpeakerClass.CIVIL_SOCIETY_LOCAL,
            "witnesses": SpeakerClass.WITNESS_RELATIVE}
_AT_ISSUE = frozenset({Prop.EVENT, Prop.PERPETRATOR, Prop.VICTIMS, Prop.TARGETING})
"""What a denial is about: a denied figure or date denies no event."""


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

    def parted(self, speakers: pd.Series) -> tuple[Bools, Bools]:
        """Tell of each row whether the voice speaks in it at all, and whether nobody else does.

        Column used: ``speakers`` of ``geo.model.schema``.
        """
        speaks = self.test()
        some = by_value(speakers, lambda v: any(speaks(s) for s in load(v)))
        return some, some & by_value(speakers, lambda v: all(speaks(s) for s in load(v)))


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


class Word(IntEnum):
    """What a voice makes of an incident. One that only denies it is not silent."""

    SAYS = 0
    SILENT = 1
    DENIES = 2


@dataclass(frozen=True)
class Said:
    """The figure that a voice gives of an incident (persons killed), and how it stands to it."""

    toll: Toll
    word: Word


Told = Mapping[str, Mapping[SpeakerClass | None, Said]]
"""What each class says, by incident; a class that is not there is silent."""


def told_by_class(claims: Iterable[Claim], as_of: date | None, context: Context) -> Told:
    """Fold the tolls of incidents for each class of speakers, by the id that claims bear."""
    heard = (c for c in said_by(claims, as_of, context) if c.prop is not Prop.TITLE)
    ordered = sorted(heard, key=lambda c: c.incident_id)
    return {incident: _by_class(list(own), context)
            for incident, own in groupby(ordered, key=lambda c: c.incident_id)}


def _by_class(claims: list[Claim], context: Context) -> dict[SpeakerClass | None, Said]:
    parts: dict[SpeakerClass | None, list[Claim]] = {}
    for claim in standing(claims):
        parts.setdefault(context.actors.get(claim.speaker).speaker_class, []).append(claim)
    return {kind: said(own) for kind, own in parts.items()}


def said(claims: list[Claim]) -> Said:
    """Fold what a voice says of one incident; ``claims`` stand, and there is one at least."""
    toll = fold_killed(claims)[0]
    return Said(toll, Word.DENIES if toll == Toll() and _only_denies(claims) else Word.SAYS)


def _only_denies(claims: Iterable[Claim]) -> bool:
    """Tell whether the event is denied and nothing of it asserted; fighting nearby is no event."""
    at_issue = [c for c in claims if c.prop in _AT_ISSUE and c.value not in NO_STANCE]
    return (any(c.stance is Stance.DENIES for c in at_issue)
            and not any(c.stance in ASSERTING for c in at_issue))
