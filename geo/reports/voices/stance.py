"""What a speaker does by what he says: he alleges, denies, looks into, owns."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Callable

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.voices.agreeing_en import agrees, only_heard
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import (
    CALLED,
    CLAIMED,
    CORROBORATED,
    DEATHS,
    FALSE_REPORT,
    FLOWN,
    IN_THE_AIR,
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
from geo.reports.voices.harm import CIVILIANS, HARM
from geo.reports.voices.helmets import HELMETS, fired, of_all_years, own_helmets
from geo.reports.voices.inquiries import WITNESSES, called, closed, may_probe, opened, probed
from geo.reports.voices.own_side import STATE, THEIR_DEED, own_side
from geo.reports.voices.self_accused import admits_talk
from geo.reports.voices.stance_words import (
    ARRIVED,
    BRINGS_OUT,
    BUT,
    BY_SIDE,
    CLAIMED_DEED,
    CLAIMED_IT,
    CONCLUDED,
    COUNT_ALONE,
    CREED,
    FAILS,
    FOUND_ITSELF,
    HEARSAY,
    IN_PASSING,
    INTENT,
    IS_ACCUSED,
    LEARNT,
    MOOD,
    NOT_LET,
    OF_MISSING,
    OF_OMISSION,
    OF_SIDING,
    OWN_INQUIRY,
    PLEA,
    POLITICS,
    PRAISES,
    REPROACH,
    SCENE,
    SIMILAR,
    SUPPOSED,
    THINGS,
    THIS,
    TOLD_HIM,
    VOID,
    tells_of_dead,
)
from geo.reports.voices.talk import SILENT
from geo.reports.voices.telling import tells_nothing
from geo.reports.voices.untied import stands_aside

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
_NEAR = 32  # characters: "announced an official investigation"


def stance_of(act: Act, content: str, speaker: str, verb: str = "") -> Taken | None:
    """Give the stance that an act with this content takes; None where it is no voice.

    ``verb`` are the words of the act: "claimed the attacks" owns them, "said the attacks" does not.
    """
    if act is Act.DENY and stands_aside(verb, speaker):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, speaker)
    if act is Act.DENY and _SWEPT.match(verb) and not _TALK_OF_IT.match(content):
        return None  # they swept away the livestock
    if act is Act.ACCORDING and verb.startswith("aux yeux") and not DEATHS.search(content):
        return None  # how they find it
    if PRAISES.match(verb) and INQUIRY.search(content):
        return None  # it welcomes an inquiry that others opened
    judge = _JUDGES.get(act)
    return judge(content, speaker) if judge else _alleged(content, speaker, verb)


_SWEPT = re.compile(r"(?:has |have |had )?(?:sweep|swept|push|throw|threw)\w* (?:aside|away|off|out)")
_TALK_OF_IT = re.compile(r"\W*(?:it|this|that|them|[^.,;]{0,40}?\b(?:accus|alleg|claim|charge|report|rumou?r|suggest|idea|notion|question|version|account|figure|toll|evidence|critici|concern|complain|statement|denial|fear|talk|testimon|finding|conclusion|stor(?:y|ies)|tale|thought|doubt|link|responsib|involve)\w*)")


def _alleged(content: str, speaker: str, verb: str) -> Taken | None:
    newsroom = builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA
    if tells_nothing(content, verb) or SUPPOSED.match(content) or UNKNOWING.search(BUT.split(content)[0][:60]) or CREED.search(content) or FAILS.search(content) or (newsroom and verb == "spoke to"):
        return None  # it only names those to whom it spoke
    if TOLD_HIM.search(verb) and speaker not in SILENT:
        return Taken(Stance.REPORTS) if HARM.search(content) else None
    if newsroom and FOUND_ITSELF.match(verb) and HARM.search(content):
        return Taken(Stance.ALLEGES)
    if VOID.search(content):
        return Taken(Stance.RETRACTS)
    claiming = verb.startswith(("claim", "revendiq"))
    claims = claiming and (CLAIMED.match(content) or CLAIMED_IT.match(content)) and speaker not in {*STATE, "security-sources"}
    group = builtin_actors().get(speaker).speaker_class is SpeakerClass.ARMED_GROUP
    if (claims and builtin_actors().get(speaker).is_party) or (claiming and group and CLAIMED_DEED.search(content)):
        return Taken(Stance.ACKNOWLEDGES)
    return _of_the_fallen(content, speaker, verb) if speaker in HELMETS else _said(content, speaker, Stance.ALLEGES)


def _of_the_fallen(content: str, speaker: str, verb: str) -> Taken | None:
    """Give what the mission says of its own dead, or of others; a sum over years is nothing about the event."""
    if of_all_years(content):
        return None
    said = _said(content, speaker, Stance.ALLEGES)
    own = own_helmets(content, verb) or (said == Taken(Stance.ALLEGES) and speaker == "minusma" and fired(content))
    return Taken(Stance.ACKNOWLEDGES) if own else said


def _confirmed(content: str, speaker: str) -> Taken | None:
    if MATERIAL.match(content):
        return None
    said = _said(content, speaker, Stance.CORROBORATES)
    own = said == Taken(Stance.CORROBORATES) and builtin_actors().get(speaker).is_party
    if own and speaker in _ARMIES and IN_THE_AIR.search(content) and CIVILIANS.search(content):
        return Taken(Stance.ACKNOWLEDGES)  # the strike that killed them was its own
    if speaker == "mali-government" and not _FORCES.search(content):
        return said  # what a prefect or a prosecutor has seen for himself
    return Taken(Stance.ACKNOWLEDGES) if own and _of_himself(content, speaker) else said


_ARMIES = frozenset({"fama", "fama-general-staff", "dirpa"})
_FORCES = re.compile(r"\b(?:soldiers?|servicemen|troops|army|military|forces|fama|drones?|aircraft|gendarmes?|guardsmen|soldats?|militaires?|armee|gardes?|strikes?|frappes?)\b")


def _kept_silent(content: str, speaker: str) -> Taken | None:
    newsroom = builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA  # who asked
    return None if newsroom or speaker in _SAW or OF_MISSING.search(content) else Taken(Stance.REPORTS, value="no_comment")


_SAW = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources"})


def _owned(content: str, speaker: str) -> Taken | None:
    if speaker == "mali-government" and _INDEED.search(content) and not _FORCES.search(content):
        return Taken(Stance.CORROBORATES)  # a prefect who admits that it happened
    if SIMILAR.search(content) or admits_talk(content):
        return None  # other attacks, elsewhere; what others say of him
    if speaker in STATE and THEIR_DEED.search(content):
        return _said(content, speaker, Stance.ALLEGES)  # "admitted that terrorists had attacked the town"
    if builtin_actors().get(speaker).is_party or speaker == "minusma":
        return Taken(Stance.ACKNOWLEDGES)
    if speaker in WITNESSES:  # "en a reconnu trois": they know them again
        return None
    return _said(content, speaker, Stance.ALLEGES)


_INDEED = re.compile(r"\b(?:ont|a|avaient|avait|sont) (?:bien|bel et bien|effectivement|reellement) (?:ete |eu )?\w+")


def _retracted(_content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.RETRACTS)


def _condemned(content: str, speaker: str) -> Taken | None:
    if THIS.match(content) and not re.search(r"\d", content):
        return None  # "condemns this attack against civilians" tells nothing
    accuses = speaker in MONITORS or (speaker not in STATE and BY_SIDE.search(content))
    told = BY_SIDE.search(content) or tells_of_dead(content) or re.search(r"\d", content) or (DEATHS.search(content) and not _BARE_DEED.match(content))
    if accuses and told and HARM.search(content):
        return Taken(Stance.ALLEGES)
    return _said(content, speaker, Stance.ALLEGES) if tells_of_dead(content) else None


_BARE_DEED = re.compile(r"(?:(?!\b(?:who|which|left|leaving|made|fait|faisant|where|after|when|dans l\w+|qui|ou|apres|lorsque|during|lors)\b)[^.;])*\W*$")  # "condemned the killing of civilians" tells nothing new


def _rumoured(content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.REPORTS) if HARM.search(content) else None


def _accusation(content: str, speaker: str) -> Taken | None:
    if speaker in SILENT:
        return None  # attackers accuse nobody
    if (speaker in STATE or builtin_actors().get(speaker).is_party) and FALSE_REPORT.search(
        content
    ):
        return Taken(Stance.DENIES)
    if OF_OMISSION.search(content) or (OF_SIDING.match(content) and not _KILLING.search(content)):
        return None
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


_KILLING = re.compile(r"\b(?:kill|execut|massacr|murder|shot|burn|abduct|rap|tortur|tue|abatt|assassin|egorg|brul|enlev|viol)\w*")


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
    wished = CALLED.search(content, 0, inquiry.end() + 60) if speaker not in STATE else None
    looks = speaker in STATE or (may_probe(speaker) and not wished)
    if IN_PASSING.search(content, 0, inquiry.end()) or NOT_LET.search(content, 0, inquiry.end() + 40):
        return None
    if BRINGS_OUT.search(content) or (speaker not in STATE and CONCLUDED.search(near)):
        return None  # what it found
    if looks and (OPENED.search(near) or inquiry.start() < _NEAR):
        return Taken(Stance.INVESTIGATES, value="announced")
    if wished:
        return Taken(Stance.REPORTS, value="inquiry_called_for")
    return None


def _told(content: str, speaker: str, stance: Stance) -> Taken | None:
    harm = HARM.search(content)
    actor = builtin_actors().get(speaker)
    if actor.speaker_class is SpeakerClass.MEDIA:
        return Taken(Stance.REPORTS) if harm else None
    if CORROBORATED.search(content[:60]) and not _BY_OTHERS.search(content[:60]) and speaker not in STATE and (harm or speaker in WITNESSES):
        return Taken(Stance.CORROBORATES)
    known = speaker in ("mali-government", "security-sources")  # who saw for himself, and no army
    if agrees(content) and not (actor.is_party and not known) and not (known and _FORCES.search(content)):
        return Taken(Stance.CORROBORATES)
    if actor.is_party and OWNING.match(content):
        return Taken(Stance.ACKNOWLEDGES)
    if speaker.startswith("named:") and _STRANGE_ARMY.search(speaker.lower()) and (_ITS_SOLDIERS.search(content) or _of_its_land(speaker.lower(), content)):
        return Taken(Stance.ACKNOWLEDGES)  # another state's army on its dead
    owned = _of_himself(content, speaker) if stance is Stance.ALLEGES and actor.is_party else None
    return owned or _heard(content, speaker, stance)


_BY_OTHERS = re.compile(r"\b(?:confirm|corrobor)\w+ (?:by|par)\b")  # "a toll confirmed by a nurse"


def _heard(content: str, speaker: str, stance: Stance) -> Taken | None:
    """Give the stance of who tells of harm; what a witness has from others he passes on."""
    accused = builtin_actors().get(speaker).is_party and IS_ACCUSED.search(content)  # that others say so of it
    if accused or (speaker in SILENT and stance is Stance.ALLEGES):
        return None  # attackers accuse nobody
    if builtin_actors().get(speaker).speaker_class is SpeakerClass.ARMED_GROUP and (OWN_INQUIRY.search(content) or (LEARNT.match(content) and not _KILLING.search(content))):
        return None  # that it looked into it, or heard of it
    if speaker in _STATES and stance is Stance.ALLEGES and not (DEATHS.search(content) or COUNT_ALONE.match(content)) and (POLITICS.search(content) or not (HARM.search(THINGS.sub("", content)) or SCENE.search(content))):
        return None
    if speaker in WITNESSES and (HEARSAY.match(content) or only_heard(content)):
        return Taken(Stance.REPORTS)
    if INTENT.match(content) or (PLEA.search(content) and not HARM.search(content)) or REPROACH.match(content):
        return None
    heard = COUNT_ALONE.match(content) or HARM.search(content) or ARRIVED.search(content) or SCENE.search(content) or (speaker in WITNESSES and not MOOD.search(content)) or stance is Stance.CORROBORATES
    return Taken(stance) if heard else None


_STRANGE_ARMY = re.compile(r"\b(?:army|military|armed forces|general staff|defen[cs]e ministry|arm[ée]e|forces arm[ée]es|[ée]tat-major|minist[èe]re (?:\w+ )?de la d[ée]fense)\b")
_ITS_SOLDIERS = re.compile(r"\b(?:its|their|of its|ses|de ses|leurs) (?:own )?(?:soldiers|troops|men|peacekeepers|servicemen|soldats|militaires|hommes|elements)\b")
_LAND = re.compile(r"\b(tchad|chad|senegal|togo|guine|burkina|niger|mauritan|alger|allemand|german|ivoir)")


def _of_its_land(speaker: str, content: str) -> bool:
    """Tell whether an army tells of its own country's soldiers: "l'armée tchadienne … treize soldats tchadiens"."""
    land = _LAND.search(speaker.replace("é", "e"))
    return land is not None and re.search(rf"\b(?:soldats|militaires|casques bleus)(?: du (?:contingent|bataillon|detachement))? {land[1]}|\b{land[1]}\w* (?:soldiers|troops|peacekeepers)", content) is not None


_STATES = STATE | {"france-forces"}


def _of_himself(content: str, speaker: str) -> Taken | None:
    """Give what a party says of its own deeds, losses and mistakes."""
    if OWN_INQUIRY.search(content):
        return None  # "says it made its own inquiries into who did it"
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
    Act.PROBE: probed,
    Act.OPEN: opened,
    Act.CLOSE: closed,
    Act.CALL: called,
    Act.SILENT: _kept_silent,
    Act.OWN: _owned,
    Act.RETRACT: _retracted,
    Act.NAME: _accusation,
    Act.REACT: _condemned,
    Act.RUMOUR: _rumoured,
}
