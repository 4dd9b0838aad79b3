"""What a speaker does by what he says: he alleges, denies, looks into, owns."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Callable

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import (
    CALLED,
    CLAIMED,
    CORROBORATED,
    DEATHS,
    FALSE_REPORT,
    FLOWN,
    INQUIRY,
    MATERIAL,
    NO_WORD,
    OPENED,
    OPERATION,
    OWN_ERROR,
    OWNING,
    SMEAR,
    UNKNOWING,
)
from geo.reports.voices.denying import Taken, branded, cleared, denied, denied_in
from geo.reports.voices.harm import HARM
from geo.reports.voices.own_side import STATE, own_side
from geo.reports.voices.talk import SILENT

MONITORS = frozenset(
    {
        "hrw",
        "amnesty",
        "ohchr",
        "minusma",
        "un-human-rights-chief",
        "kal-akal",
        "cd-dpa",
        "fidh",
        "amdh",
        "cndh",
    }
)
WITNESSES = frozenset(
    {"witnesses", "relatives-of-victims", "local-civil-sources", "local-officials", "local-humanitarian-source"}
)
_NEAR = 32  # characters: "announced an official investigation"


def stance_of(act: Act, content: str, speaker: str, verb: str = "") -> Taken | None:
    """Give the stance that an act with this content takes; None where it is no voice.

    ``verb`` are the words of the act: "claimed the attacks" owns them, "said the attacks" does not.
    """
    judge = _JUDGES.get(act)
    return judge(content, speaker) if judge else _alleged(content, speaker, verb)


def _alleged(content: str, speaker: str, verb: str) -> Taken | None:
    if UNKNOWING.search(content[:60]) or _CREED.search(content):
        return None
    claiming = verb.startswith(("claim", "revendiq"))
    claims = claiming and CLAIMED.match(content) and speaker not in {*STATE, "security-sources"}
    if claims and builtin_actors().get(speaker).is_party:
        return Taken(Stance.ACKNOWLEDGES)
    return _said(content, speaker, Stance.ALLEGES)


_CREED = re.compile(r"\b(?:respect(?:s|ed)?|uphold|upholds|abide by) (?:for )?(?:human rights|the law|international|the rights)|respect(?:e|ent|ait|aient)? (?:les droits|le droit|des droits|scrupuleus)")  # what an army says of itself


def _confirmed(content: str, speaker: str) -> Taken | None:
    if MATERIAL.match(content):
        return None
    said = _said(content, speaker, Stance.CORROBORATES)
    own = said == Taken(Stance.CORROBORATES) and builtin_actors().get(speaker).is_party
    if speaker == "mali-government" and not _FORCES.search(content):
        return said  # what a prefect or a prosecutor has seen for himself
    return Taken(Stance.ACKNOWLEDGES) if own and _of_himself(content, speaker) else said


_FORCES = re.compile(r"\b(?:soldiers?|servicemen|troops|army|military|forces|fama|drones?|aircraft|gendarmes?|guardsmen|soldats?|militaires?|armee|gardes?|strikes?|frappes?)\b")


def _probed(_content: str, speaker: str) -> Taken | None:
    known = speaker in STATE or not speaker or _may_probe(speaker)
    return Taken(Stance.INVESTIGATES, value="announced") if known else None


def _opened(content: str, _speaker: str) -> Taken | None:
    found = INQUIRY.search(content[:110])
    return Taken(Stance.INVESTIGATES, value="announced") if found else None


def _closed(content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.INVESTIGATES, value="closed") if INQUIRY.search(content[:60]) else None


def _called(content: str, _speaker: str) -> Taken | None:
    found = INQUIRY.search(content[:240])
    return Taken(Stance.REPORTS, value="inquiry_called_for") if found else None


def _kept_silent(content: str, speaker: str) -> Taken | None:
    return None if speaker in _SAW or _OF_MISSING.search(content) else Taken(Stance.REPORTS, value="no_comment")


_OF_MISSING = re.compile(r"^\W*(?:them|him|her)\b|\bfrom (?:them|him|her|the (?:two |three |\w+ )?(?:missing|captives|hostages|abducted|men|boys))\b")  # "no word from them"
_SAW = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources"})


def _owned(content: str, speaker: str) -> Taken | None:
    if builtin_actors().get(speaker).is_party:
        return Taken(Stance.ACKNOWLEDGES)
    if speaker in WITNESSES:  # "en a reconnu trois": they know them again
        return None
    return _said(content, speaker, Stance.ALLEGES)


def _retracted(_content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.RETRACTS)


def _condemned(content: str, speaker: str) -> Taken | None:
    return Taken(Stance.ALLEGES) if speaker in MONITORS and HARM.search(content) else None


def _rumoured(content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.REPORTS) if HARM.search(content) else None


def _may_probe(speaker: str) -> bool:
    return speaker == "cndh" or builtin_actors().get(speaker).speaker_class in (SpeakerClass.STATE, SpeakerClass.UN)


def _accusation(content: str, speaker: str) -> Taken | None:
    if (speaker in STATE or builtin_actors().get(speaker).is_party) and FALSE_REPORT.search(
        content
    ):
        return Taken(Stance.DENIES)
    if SMEAR.search(content):
        return (
            Taken(Stance.DENIES)
            if speaker in STATE or speaker in ("wagner-group", "africa-corps", "russia-government")
            else None
        )
    return (
        Taken(Stance.ALLEGES)
        if HARM.search(content) or "responsib" in content or "responsab" in content
        else None
    )


def _said(content: str, speaker: str, stance: Stance) -> Taken | None:
    if NO_WORD.match(content):
        return Taken(Stance.REPORTS, value="no_comment")
    return (
        denied_in(content, speaker)
        or _inquired(content, speaker)
        or _told(content, speaker, stance)
    )


def _inquired(content: str, speaker: str) -> Taken | None:
    inquiry = INQUIRY.search(content)
    if not inquiry:
        return None
    near = content[max(0, inquiry.start() - 70) : inquiry.end() + 60]
    looks = speaker in STATE or (_may_probe(speaker) and not CALLED.search(near))
    if looks and (OPENED.search(near) or inquiry.start() < _NEAR):
        return Taken(Stance.INVESTIGATES, value="announced")
    if speaker not in STATE and CALLED.search(near):
        return Taken(Stance.REPORTS, value="inquiry_called_for")
    return None


def _told(content: str, speaker: str, stance: Stance) -> Taken | None:
    harm = HARM.search(content)
    actor = builtin_actors().get(speaker)
    if actor.speaker_class is SpeakerClass.MEDIA:
        return Taken(Stance.REPORTS) if harm else None
    if CORROBORATED.search(content[:60]) and speaker not in STATE and (harm or speaker in WITNESSES):
        return Taken(Stance.CORROBORATES)
    if actor.is_party and OWNING.match(content):
        return Taken(Stance.ACKNOWLEDGES)
    owned = _of_himself(content, speaker) if stance is Stance.ALLEGES and actor.is_party else None
    return owned or _heard(content, speaker, stance)


def _heard(content: str, speaker: str, stance: Stance) -> Taken | None:
    """Give the stance of who tells of harm; what a witness has from others he passes on."""
    if speaker in SILENT and stance is Stance.ALLEGES:
        return None  # attackers accuse nobody
    if _HEARSAY.match(content) and speaker in WITNESSES:
        return Taken(Stance.REPORTS)
    heard = HARM.search(content) or _ARRIVED.search(content) or speaker in WITNESSES or stance is Stance.CORROBORATES
    return Taken(stance) if heard else None


_HEARSAY = re.compile(  # what they only have from others
    r"\W*(?:il parait que?|on dit que?|on raconte que?|le bruit court|on m'a (?:dit|raconte)|on nous a (?:dit|raconte)|a ce qu'on (?:dit|raconte)|parait-il|we (?:only )?heard (?:it said )?that|people say|it is (?:said|rumou?red) that|rumou?r has it)\b"
)
_ARRIVED = re.compile(  # those who were driven away by it
    r"\b(?:people|persons|residents|families|households|villagers|personnes|habitants|familles|menages)\b[^.;:«»\"]{0,30}?\b(?:had arrived|have arrived|arrived|reached|sought (?:refuge|shelter)|taken refuge|arrivee?s|(?:trouve|cherche) refuge|refugiee?s)\b"
)


def _of_himself(content: str, speaker: str) -> Taken | None:
    """Give what a party says of its own deeds, losses and mistakes."""
    if speaker in STATE and OWN_ERROR.search(content) and HARM.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.PERPETRATOR, speaker)
    if speaker in STATE and OPERATION.search(content) and not DEATHS.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.OPERATION, "fama")
    if own_side(content, speaker) or (speaker in STATE and FLOWN.search(content)):
        return Taken(Stance.ACKNOWLEDGES)
    return None


_JUDGES: dict[Act, Callable[[str, str], Taken | None]] = {
    Act.DENY: denied,
    Act.CLEAR: cleared,
    Act.BRAND: branded,
    Act.CONFIRM: _confirmed,
    Act.PROBE: _probed,
    Act.OPEN: _opened,
    Act.CLOSE: _closed,
    Act.CALL: _called,
    Act.SILENT: _kept_silent,
    Act.OWN: _owned,
    Act.RETRACT: _retracted,
    Act.NAME: _accusation,
    Act.REACT: _condemned,
    Act.RUMOUR: _rumoured,
}
