"""What a text's publisher says of itself: a group's communique, a body that looks into abuses."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.model import Voice
from geo.reports.voices.reading import Reading
from geo.reports.voices.resolve import NGOS


def own_denials(reading: Reading, voices: Sequence[Voice]) -> Iterator[Voice]:
    """Yield what a group denies in its own communique, outside of what it says that others say."""
    publisher = reading.report.publisher_id
    if not is_group(publisher):
        return
    for one in reading.reads:
        span = one.sentence.span
        low = reading.low[slice(*span)]
        if _NONE_TOUCHED.search(low) and not any(v.actor_id == publisher and span[0] <= v.span[0] < span[1] for v in voices):
            yield Voice("", publisher, Stance.DENIES, Prop.VICTIMS, span, span, "civilians", None)


def answered(voice: Voice, reading: Reading) -> Voice:
    """Let the press allege what a group's communique says that it said."""
    media = builtin_actors().get(voice.actor_id).speaker_class is SpeakerClass.MEDIA
    accusing = media and voice.stance is Stance.REPORTS and not voice.value and is_group(reading.report.publisher_id)
    return replace(voice, stance=Stance.ALLEGES) if accusing else voice


def with_its_dead(voice: Voice, reading: Reading) -> Voice:
    """Let an army own the event of which its communique lists its own dead: "Côté FAMa : 02 morts"."""
    told = voice.stance is Stance.ALLEGES and voice.prop is Prop.EVENT and voice.actor_id in _ARMIES
    return replace(voice, stance=Stance.ACKNOWLEDGES) if told and _OWN_LIST.search(reading.low) else voice


_ARMIES = frozenset({"fama", "fama-general-staff", "dirpa"})
_N = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DEAD = r"(?:(?:militaires?|soldats?|elements?|agents?|hommes?|soldiers?|men|servicemen) )?(?:(?:sont |were )?(?:morts?|tuee?s?|tombee?s?|decedee?s?|perdus?|dead|killed|fallen|lost)|deaths|kia)"
_OWN_LIST = re.compile(
    rf"(?:^|\n|[.;] )\W*(?:du )?(?:cote|pertes|bilan) (?:des )?(?:fama|forces armees|amies?|ami)\b[^\n:]{{0,15}}: ?[^\n]{{0,25}}?\b{_N} {_DEAD}|"
    rf"(?:^|\n|[.;] )\W*(?:on )?(?:fama|own|friendly)(?: side| losses| forces)? ?: ?[^\n]{{0,25}}?\b{_N} {_DEAD}")


def looks_into(actor_id: str) -> bool:
    """Tell whether an actor is a body that looks into abuses."""
    return bool(actor_id) and builtin_actors().get(actor_id).speaker_class in NGOS


def is_group(actor_id: str) -> bool:
    """Tell whether an actor is an armed group."""
    return bool(actor_id) and builtin_actors().get(actor_id).speaker_class is SpeakerClass.ARMED_GROUP


_NONE_TOUCHED = re.compile(
    r"\bwe (?:did not|have not|never|do not) (?:touch|kill|harm|target|attack|strike)\w*|\bnous n'avons (?:ni|pas|jamais) (?:touche|tue|vise|attaque|frappe)|"
    r"\b(?:no|not a(?: single)?|not one) (?:civilian|woman|child|unarmed \w+|innocent|villager)s?\b[^.;]{0,60}\b(?:was|were|has been|touched|killed|harmed|hurt)\b|"
    r"\b(?:pas une?|aucune?|nul) (?:seule? )?(?:civile?|femme|enfant|homme desarme|innocent|villageois)\b[^.;]{0,80}\bn'(?:a|ont) (?:ete )?(?:touche|tue|vise|blesse|atteint)"
)
