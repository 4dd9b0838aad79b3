"""What a report's lead sums up and its body says again, by whom it names more exactly."""

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.model import Part, Voice
from geo.reports.voices.reading import Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.words import lowered, plain, words_of


def told_below(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Drop what a lead says of who speaks below: "the army" there is its staff."""
    body = [r.sentence for r in reading.reads if r.sentence.part is Part.BODY]
    lead = next((s.end for s in body if s.paragraph != body[0].paragraph), 0) if body else 0
    below = [v for v in voices if v.span[0] >= lead]
    kept = [v for v in voices if v.span[0] >= lead or not (
        any(_says_again(w, v) for w in below)
        or any(_is_body(w, v) for w in voices if "\n" in reading.low[v.span[1]:w.span[0]]))]
    return [v for v in kept if not _is_summed_up(v, below, voices, lead)]


def _is_summed_up(v: Voice, below: list[Voice], voices: list[Voice], lead: int) -> bool:
    """Tell whether words say no more than "sources", and others tell who they are."""
    words = lowered(plain(v.speaker))
    ahead = v.span[0] < lead
    opens = v.actor_id == "local-officials" and all(w.span[0] >= v.span[0] for w in voices)
    if opens and _OFFICIALS.fullmatch(words):
        return any(w.actor_id in _OFFICERS and w.span[0] > v.content[1]
                   and w.stance in (Stance.ALLEGES, Stance.CORROBORATES) for w in voices)
    unnamed = v.actor_id == "local-civil-sources" and v.stance is Stance.ALLEGES
    if not unnamed or not _SOURCES.fullmatch(words):
        return False
    near = [w for w in voices if abs(w.span[0] - v.span[0]) < _NEAR]
    return (ahead or bool(_SOME.match(words))) and any(
        _tells(w, v) for w in (below if ahead else near))


def _tells(w: Voice, v: Voice) -> bool:
    if w.actor_id == v.actor_id or w.stance not in (Stance.ALLEGES, Stance.CORROBORATES):
        return False
    known = w.actor_id in HUMANS or not builtin_actors().get(w.actor_id).is_party
    return known and w.prop in (Prop.EVENT, Prop.PERPETRATOR)


_OFFICIALS = re.compile(r"(?:the |des |les )?(?:officials|responsables|autorites|authorities)")
_OFFICERS = frozenset({"security-sources", "mali-government", "fama", "gendarmerie",
                       "mali-police", "fama-general-staff"})
_NEAR = 450  # characters: further off other sources tell of other things
_SOME = re.compile(r"certaines|some|the|les")
_SOURCES = re.compile(
    r"(?:(?:the|certaines|two|three|four|several|some|many|various|different|des|les|deux|trois|"
    r"quatre|plusieurs|diverses|differentes|de nombreuses|nombreuses) )*sources?")


def _says_again(w: Voice, v: Voice) -> bool:
    if v.prop is not Prop.EVENT and v.prop is not Prop.PERPETRATOR:
        return False
    if w.actor_id == v.actor_id and v.actor_id in HUMANS:
        return v.stance is Stance.ALLEGES and w.stance is Stance.CORROBORATES and _is_one(v, w)
    answers = (v.stance, Stance.DENIES, Stance.ACKNOWLEDGES)
    return w.actor_id == _EXACT.get(v.actor_id) and w.stance in answers


def _is_body(w: Voice, v: Voice) -> bool:
    """Tell whether a lead names only the kind of a body that the next paragraphs name.

    "The UN" there is its mission, and "a Fulani association" one that has a name.
    """
    if w.stance is not v.stance or v.prop not in (Prop.EVENT, Prop.PERPETRATOR):
        return False
    if v.actor_id == "un":
        return w.actor_id in _OF_UN
    body = builtin_actors().get(w.actor_id).speaker_class in _NAMED_BODIES
    return body and v.actor_id[:6] == "named:" and _KIND.fullmatch(v.speaker) is not None


def _is_one(v: Voice, w: Voice) -> bool:
    """Tell whether both are the same sort of people: "residents", "a resident", and no imam."""
    one, other = (
        {word[:_STEM] for word in words_of(s, lowered(plain(s)), 0, len(s)).low} - _SMALL
        for s in (v.speaker, w.speaker)
    )
    return v.actor_id not in HUMANS or not one or not other or bool(one & other)


_NAMED_BODIES = frozenset({SpeakerClass.NGO_INTERNATIONAL, SpeakerClass.CIVIL_SOCIETY_LOCAL})
_KIND = re.compile(  # without a name of its own
    r"(?:[\w’'-]+ ){0,2}?(?:association|NGO|ONG|group|organi[sz]ation|collective|collectif)"
    r"(?: [a-zà-ÿ]+)?")
_OF_UN = frozenset({"ohchr", "un-human-rights-chief", "minusma", "un-panel-of-experts-mali"})
_STEM = 4  # letters
_SMALL = frozenset({"a", "an", "the", "un", "une", "des", "les", "le", "la", "l", "two", "deux"})
_EXACT = {"fama": "fama-general-staff"}
