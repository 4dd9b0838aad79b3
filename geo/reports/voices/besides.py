"""What a party says besides: it owns the deed and denies who the dead were, or mourns its own with others."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.model import Voice
from geo.reports.voices.denials import INQUIRY, NOT_CIVILIANS, OPENED
from geo.reports.voices.harm import CIVILIANS, FIGHTERS
from geo.reports.voices.own_side import STATE


def besides(voice: Voice, low: str) -> Iterator[Voice]:
    """Yield what a group says besides: it owns the raid and denies who the dead were."""
    group = builtin_actors().get(voice.actor_id).speaker_class is SpeakerClass.ARMED_GROUP
    if group and voice.stance is Stance.ACKNOWLEDGES and voice.prop is Prop.EVENT and _BOTH_DEAD.search(low):
        yield replace(voice, stance=Stance.ALLEGES)
    if group and voice.stance in (Stance.ACKNOWLEDGES, Stance.ALLEGES) and (_WERE_FIGHTERS.search(low) or NOT_CIVILIANS.search(low)):
        yield replace(voice, stance=Stance.DENIES, prop=Prop.VICTIMS, value="civilians")
    owns = (group and _OWN_MEN.search(low)) or (voice.actor_id in STATE and (_OWN_STRIKE.search(low) or _OWN_KILLED.search(low))) or (
        voice.actor_id in (*STATE, "france-forces") and _ITS_TARGETS.match(low))
    inquiry = INQUIRY.search(low) if voice.stance is Stance.DENIES and voice.actor_id in STATE else None
    if inquiry and OPENED.search(low[max(0, inquiry.start() - 70) : inquiry.end() + 60]):  # "announced an inquiry and assured that nothing implicates"
        yield replace(voice, stance=Stance.INVESTIGATES, prop=Prop.EVENT, value="announced")
    if voice.stance is Stance.INVESTIGATES and voice.actor_id in STATE and _tells_first(low):
        yield replace(voice, stance=Stance.ALLEGES, value="")
    if owns and voice.stance is Stance.DENIES and voice.prop is Prop.VICTIMS:
        yield replace(voice, stance=Stance.ACKNOWLEDGES, prop=Prop.EVENT, value="")


def _tells_first(low: str) -> bool:
    """Tell whether who opens an inquiry first says what happened: "that nine people had been killed and that …"."""
    inquiry = INQUIRY.search(low)
    return inquiry is not None and _DIED.search(low, 0, inquiry.start()) is not None


_DIED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens|deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs|dizaines)\b[^.;]{0,50}?"
    r"(?:\b(?:had been|have been|has been|were|was|ont ete|avaient ete|a ete|avait ete|etaient|sont) (?:\w+ )?(?:killed|dead|shot|executed|tuee?s?|mort[es]*|abattu\w*|executee?s?)\b|\bdied\b)[^.;]*,? (?:and|et) ")
_OURS = r"(?:of (?:its|our|their)|de (?:ses|nos|leurs)|its|our|their|ses|nos|leurs) (?:own )?(?:\w+ )?(?:fighters|men|combattants|hommes|elements|members|membres)"
_BOTH_DEAD = re.compile(  # "twenty-eight civilians and three of its fighters"
    rf"{CIVILIANS.pattern}[^.;]{{0,40}}?\b(?:et|and|ainsi que|as well as|plus)\b[^.;]{{0,25}}?\b{_OURS}|\b{_OURS}[^.;]{{0,40}}?\b(?:et|and|ainsi que|as well as|plus)\b[^.;]{{0,25}}?{CIVILIANS.pattern}"
)
_OWN_STRIKE = re.compile(
    r"\b(?:it|its (?:\w+ )?(?:men|troops|soldiers|forces|units?|aircraft|drones?|planes?|air force)) (?:had |has |have )?(?:\w+ly )?[«\"]? ?(?:bombed|struck|hit|targeted|destroyed|killed|neutrali[sz]ed|carried out|attacked|eliminated)|"
    r"\b(?:avoir|(?:il|elle|ses (?:\w+ )?(?:hommes|troupes|soldats|militaires|forces|unites|avions|drones|aeronefs|vecteurs)) (?:a|ont|avait|avaient)) (?:\w+ment )?(?:bombarde|frappe|vise|cible|detruit|neutralise|mene|conduit|traite|elimine|abattu)"
)
_OWN_KILLED = re.compile(  # "neutralized eleven terrorists … and no civilian had come to harm"
    rf"\b(?:neutrali|elimin|mis hors)\w*[^.;]{{0,40}}?{FIGHTERS.pattern}|{FIGHTERS.pattern}[^.;]{{0,20}}?\b(?:neutrali|elimin|mis hors)\w*"
)
_ITS_TARGETS = re.compile(r"\W*(?:that |que |qu')?(?:the|its|all|les|ses|toutes) (?:\w+ )?(?:targets?|cibles?|objectifs?) (?:were|was|had|etai(?:t|ent)|avai(?:t|ent))\b")
_OWN_MEN = re.compile(r"\b(?:its|their|our|ses|leurs|nos) (?:\w+ )?(?:men|fighters|soldiers|mujahideen|brothers|combattants|hommes|moudjahidines|freres|elements) (?:had|have|ont|avaient)\b(?! (?:not|never|no|pas|jamais))")
_WERE_FIGHTERS = re.compile(
    r"\b(?:dead|victims|killed|those who (?:died|fell)|morts|victimes|tues|defunts)\b[^.;]{0,40}?\b(?:were|are|etaient|sont|had been)\b[^.;]{0,30}?\b(?:milici\w+|militia\w*|fighters|combattants|supplet\w+|armed|armes|hunters in arms|soldiers|soldats|collaborat\w+)\b"
)
