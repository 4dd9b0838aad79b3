"""Who contradicts an army's word on its dead denies neither them nor who they were."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, Stance
from geo.reports.model import Voice
from geo.reports.voices.denials import DEATHS, IN_THE_AIR
from geo.reports.voices.disputing import names_another
from geo.reports.voices.harm import CIVILIANS, FIGHTERS, HARM
from geo.reports.voices.own_side import STATE
from geo.reports.voices.reading import Reading

_REACH = 250  # characters between an army's word and who contradicts it
_ARMED = STATE | {"france-forces", "africa-corps", "wagner-group"}


def contradicting(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Read the denial of an army's denial, or of its "terrorists", as an account of the deed."""
    found = ((v, _contradicted(v, voices, reading)) for v in voices if _denies(v))
    answered = {id(v): w for v, w in found if w}
    told = [
        told for v in _no_civilians(voices, reading) for told in _told(v, voices, answered)]
    return [_joining(v, told, reading.low) for v in told]


def _joining(v: Voice, voices: list[Voice], low: str) -> Voice:
    """Let who only says the same as the one before deny with him what he denied."""
    if v.stance is not Stance.CORROBORATES or v.prop is not Prop.EVENT or HARM.search(low, *v.content):
        return v
    before = [w for w in voices if w.actor_id != v.actor_id and 0 < v.span[0] - w.content[1] < _NEXT]
    last = max(before, key=lambda w: w.content[1], default=None)
    denied = last is not None and last.stance is Stance.DENIES and "\n" not in low[last.span[0]:v.span[0]]
    return replace(v, stance=last.stance, prop=last.prop, value=last.value) if last and denied else v


_NEXT = 120  # characters from one's words to who says the same


def _no_civilians(voices: list[Voice], reading: Reading) -> Iterator[Voice]:
    """Yield the voices, with an army's word that all were fighters where others count civilians."""
    low = reading.low
    denied = {v.actor_id for v in voices if v.prop is Prop.VICTIMS}
    for v in voices:
        yield v
        own = v.actor_id in STATE and v.stance is Stance.ACKNOWLEDGES and v.prop is Prop.EVENT
        if own and not denied & _same_force(v.actor_id) and _hit_fighters(v, low) and any(
                _counts_civilians(w, v, low) and not names_another(v, w, reading) for w in _of_no_others(voices)):
            denied.add(v.actor_id)
            yield replace(v, stance=Stance.DENIES, prop=Prop.VICTIMS, value="civilians")


def _same_force(actor_id: str) -> frozenset[str]:
    """Give whose denial would be this one's too: staffs speak for one army."""
    return _ARMIES if actor_id in _ARMIES else frozenset({actor_id})


def _of_no_others(voices: list[Voice]) -> list[Voice]:
    """Leave out what somebody tells of the deeds of others than the state's forces."""
    others = {v.content for v in voices if v.prop is Prop.PERPETRATOR and v.value not in _ARMED}
    return [v for v in voices if v.content not in others]


def _hit_fighters(v: Voice, low: str) -> bool:
    words = low[slice(*v.content)]
    return (_TARGETS.search(words) or FIGHTERS.search(words)) is not None and CIVILIANS.search(words) is None


def _counts_civilians(w: Voice, v: Voice, low: str) -> bool:
    """Tell whether somebody else counts civilians among the dead near an army's word."""
    if w.actor_id in STATE or w.stance not in (Stance.ALLEGES, Stance.CORROBORATES):
        return False
    words, own = low[slice(*w.content)], low[slice(*v.content)]
    blamed = w.prop is Prop.PERPETRATOR and w.value in STATE
    struck = blamed or IN_THE_AIR.search(words) or IN_THE_AIR.search(own)
    near = abs(w.span[0] - v.span[0]) < _FAR and not _of_another(v, low)
    return bool(near and struck and CIVILIANS.search(words) and DEATHS.search(words))


def _of_another(v: Voice, low: str) -> bool:
    """Tell whether the paragraph of an army's word begins to tell something else: "Also on Saturday, …"."""
    return _ELSEWHERE.match(low, low.rfind("\n", 0, v.span[0]) + 1) is not None


_ELSEWHERE = re.compile(r"\W*(?:also|separately|elsewhere|in another|in a separate|meanwhile|further \w+|par ailleurs|ailleurs|le meme jour|egalement|plus (?:au|a l')|dans une autre)\b")
_ARMIES = frozenset({"fama", "fama-general-staff", "dirpa"})
_FAR = 1500  # characters
_TARGETS = re.compile(
    r"\b(?:cibles? (?:\w+ )?terroristes?|terrorist (?:\w+ )?(?:targets?|positions?|bases?)|"
    r"(?:neutrali|detru|elimin|abatt|tue|kill|destroy|hit|struck|vise|frapp)\w*[^.;]{0,60}?"
    r"(?:terrorist\w*|individus armes|armed (?:men|individuals)|combattants|fighters))\b")


def _told(v: Voice, voices: list[Voice], answered: dict[int, Voice]) -> Iterator[Voice]:
    if id(v) in answered:
        yield replace(v, stance=Stance.ALLEGES, prop=Prop.EVENT, value="")
        return
    yield v
    owned = v.stance is Stance.ACKNOWLEDGES and any(w is v for w in answered.values())
    denied = any(w.actor_id == v.actor_id and w.prop is Prop.VICTIMS for w in voices)
    if owned and not denied:
        yield replace(v, stance=Stance.DENIES, prop=Prop.VICTIMS, value="civilians")


def _denies(v: Voice) -> bool:
    """Tell whether somebody who is no side denies the event, or that the dead were civilians."""
    side = v.actor_id in _ARMED or builtin_actors().get(v.actor_id).is_party
    return v.stance is Stance.DENIES and v.prop in (Prop.EVENT, Prop.VICTIMS) and not side


def _contradicted(v: Voice, voices: list[Voice], reading: Reading) -> Voice | None:
    """Give the army's word that a denial answers: the last one before it, or the one inside it."""
    armies = [w for w in voices if w.actor_id in _ARMED]
    before = [w for w in armies if w.span[0] < v.span[0] and _near(w, v, reading)]
    inside = [w for w in armies if v.content[0] <= w.span[0] < v.content[1]]
    return next((w for w in (*inside, *reversed(before)) if _of_the_dead(w, reading.low)), None)


def _near(w: Voice, v: Voice, reading: Reading) -> bool:
    return v.span[0] - w.content[1] < _REACH and "\n" not in reading.low[w.span[0] : v.span[0]]


def _of_the_dead(w: Voice, low: str) -> bool:
    owned = w.stance is Stance.ACKNOWLEDGES and w.prop is Prop.EVENT
    return w.stance is Stance.DENIES or (owned and FIGHTERS.search(low, *w.content) is not None)
