"""What a speaker does by what he says: he alleges, denies, looks into, owns."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import (
    BASELESS,
    CALLED,
    CLAIMED,
    CORROBORATED,
    DEATHS,
    DEED,
    FALSE,
    FALSE_FIRST,
    FALSE_REPORT,
    FLOWN,
    GERUND,
    IN_GENERAL,
    INQUIRY,
    MATERIAL,
    NEVER,
    NO_CIVILIAN,
    NO_PART,
    NO_WORD,
    NONE_OF_OURS,
    NOT_CIVILIANS,
    NOT_OUR_DOING,
    NOT_OURS,
    NOT_THERE,
    NOT_THEY,
    ONLY_FIGHTERS,
    OPENED,
    OPERATION,
    OWN_ERROR,
    OWNING,
    SMEAR,
    TALK,
    UNKNOWING,
)
from geo.reports.voices.harm import HARM
from geo.reports.voices.own_side import STATE, own_side

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


@dataclass(frozen=True)
class Taken:
    """A stance with what it is about; ``value`` ``*`` stands for whoever is accused in it."""

    stance: Stance
    prop: Prop = Prop.EVENT
    value: str = ""


def stance_of(act: Act, content: str, speaker: str, verb: str = "") -> Taken | None:
    """Give the stance that an act with this content takes; None where it is no voice.

    ``verb`` are the words of the act: "claimed the attacks" owns them, "said the attacks" does not.
    """
    judge = _JUDGES.get(act)
    return judge(content, speaker) if judge else _alleged(content, speaker, verb)


def _alleged(content: str, speaker: str, verb: str) -> Taken | None:
    if UNKNOWING.search(content[:60]):
        return None
    claiming = verb.startswith(("claim", "revendiq"))
    claims = claiming and CLAIMED.match(content) and speaker not in {*STATE, "security-sources"}
    if claims and builtin_actors().get(speaker).is_party:
        return Taken(Stance.ACKNOWLEDGES)
    return _said(content, speaker, Stance.ALLEGES)


def _cleared(_content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")


def _branded(content: str, _speaker: str) -> Taken | None:
    if FALSE.search(content):
        return Taken(Stance.DENIES)
    return Taken(Stance.ALLEGES) if DEED.search(content) else None


def _confirmed(content: str, speaker: str) -> Taken | None:
    if MATERIAL.match(content):
        return None
    said = _said(content, speaker, Stance.CORROBORATES)
    own = said == Taken(Stance.CORROBORATES) and builtin_actors().get(speaker).is_party
    return Taken(Stance.ACKNOWLEDGES) if own and _of_himself(content, speaker) else said


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


def _kept_silent(_content: str, speaker: str) -> Taken | None:
    return None if speaker in _SAW else Taken(Stance.REPORTS, value="no_comment")


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
    return builtin_actors().get(speaker).speaker_class in (SpeakerClass.STATE, SpeakerClass.UN)


def _denied(content: str, speaker: str) -> Taken | None:
    return None if IN_GENERAL.search(content[:90]) else _denial(content, speaker)


def _denial(content: str, _speaker: str) -> Taken | None:
    if re.match(
        r"\W*(?:that |que |qu')(?:any |some |a single |des |les |le moindre )?(?:civil|the (?:victims|dead)|les (?:victimes|morts))",
        content,
    ):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if GERUND.match(content):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if NO_CIVILIAN.search(content) and not NOT_OURS.match(content.lstrip()):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if NOT_OURS.search(content[:110]) and not re.match(
        rf"\W*(?:the |these |any |les |ces |l'|des )?(?:\w+ )?{TALK}\b", content
    ):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if re.search(
        r"\b(?:visas?|entry|appeal|request|offer|proposal|access|mediation|ultimatum|resolution|deal)\b",
        content[:40],
    ):
        return None
    return Taken(Stance.DENIES)


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
        _denied_in(content, speaker)
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
    if CORROBORATED.search(content[:60]) and speaker not in STATE and harm:
        return Taken(Stance.CORROBORATES)
    if actor.is_party and OWNING.match(content):
        return Taken(Stance.ACKNOWLEDGES)
    owned = _of_himself(content, speaker) if stance is Stance.ALLEGES and actor.is_party else None
    if owned:
        return owned
    if speaker == "unidentified-armed-men" and stance is Stance.ALLEGES:
        return None  # attackers accuse nobody
    heard = harm or speaker in WITNESSES or stance is Stance.CORROBORATES
    return Taken(stance) if heard else None


def _of_himself(content: str, speaker: str) -> Taken | None:
    """Give what a party says of its own deeds, losses and mistakes."""
    if speaker in STATE and OWN_ERROR.search(content) and HARM.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.PERPETRATOR, speaker)
    if speaker in STATE and OPERATION.search(content) and not DEATHS.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.OPERATION, "fama")
    if own_side(content, speaker) or (speaker in STATE and FLOWN.search(content)):
        return Taken(Stance.ACKNOWLEDGES)
    return None


def _denied_in(content: str, speaker: str) -> Taken | None:
    """Give the denial inside what somebody says: "said the claims were baseless"."""
    if NOT_THEY.match(content):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if speaker not in STATE and not builtin_actors().get(speaker).is_party:
        return None
    only = speaker in STATE and ONLY_FIGHTERS.search(content)
    if BASELESS.search(content) or FALSE_FIRST.match(content):
        return Taken(Stance.DENIES)
    if only or NOT_CIVILIANS.search(content):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if any(p.search(content) for p in (NO_PART, NONE_OF_OURS, NOT_THERE, NOT_OUR_DOING)):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    return Taken(Stance.DENIES) if NEVER.search(content) else None


_JUDGES: dict[Act, Callable[[str, str], Taken | None]] = {
    Act.DENY: _denied,
    Act.CLEAR: _cleared,
    Act.BRAND: _branded,
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
