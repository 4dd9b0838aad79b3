"""What several voices of one report make of each other."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance
from geo.reports.model import ActorMention, Part, Span, Voice
from geo.reports.voices.harm import CIVILIANS, FIGHTERS, HARM
from geo.reports.voices.helmets import HELMETS
from geo.reports.voices.own_side import STATE
from geo.reports.voices.reading import Reading
from geo.reports.voices.resolve import HUMANS

_BREATH = 4  # characters between two clauses of one breath
_REACH = 400  # characters within which one statement answers another
_NEAR = 12  # voices before and after that can belong to one breath


_ALSO = re.compile(
    r"\b(?:too(?=[,.;]| which)|also|likewise|similarly|for (?:its|his|her|their) part|egalement|(?:lui|elle|eux|elles) aussi|a (?:son|leur) tour|de meme)\b"
)


def joined_in(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Let who speaks up for the first time, to say what another said too, corroborate him."""
    heard: set[str] = set()
    found = []
    for v in voices:
        ahead = reading.low[max(0, v.span[0] - _WORDS) : v.span[1] + _WORDS]
        alone = v.stance is not Stance.ALLEGES or v.actor_id in heard or not heard or _ACCUSES.match(reading.low, v.span[0])
        again = (_ALSO.search(ahead.partition("\n")[0]) or (v.actor_id == "witnesses" and _SAW_THEM.match(reading.low, *v.content))) and not _DATED.search(reading.low[slice(*v.content)])
        if not alone and not _is_party(v.actor_id) and again:
            found.append(replace(v, stance=Stance.CORROBORATES))
            continue
        if v.stance in (Stance.ALLEGES, Stance.CORROBORATES):
            heard.add(v.actor_id)
        found.append(v)
    return found


_ACCUSES = re.compile(r"(?:has |have |had |a |ont |avait )?(?:accus|blam|denounc|denonc|imput|attribu|condemn)")  # in words of his own
_SAW_THEM = re.compile(r"\W*(?:avoir |that (?:he|she|they|i) |qu'(?:il|elle|ils) |having |i |j'ai |nous avons |we )?(?:had |have |has |a |ont |avaient? )?(?:vu|saw|seen|counted|compte|denombre|enterre|buried)\b[^.;]{0,30}?\b(?:bodies|corpses|corps|depouilles|cadavres)\b")  # he counted the dead himself
_DATED = re.compile(r"\b\d{1,2}(?:er)? [a-z]{3,9}\b|\b[a-z]{3,9} \d{1,2}\b")  # what else it found, on another day
_WORDS = 16  # characters around a verb in which "also" stands


def _is_party(actor_id: str) -> bool:
    return builtin_actors().get(actor_id).is_party


def owned_once(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Drop what a side that owns a deed alleges of it in the same breath."""
    return [v for v in voices if v.stance is not Stance.ALLEGES or v.prop is not Prop.EVENT
            or not (_is_party(v.actor_id) or v.actor_id in HELMETS) or not any(_owns(w, v, reading) for w in voices)]


def _owns(w: Voice, v: Voice, reading: Reading) -> bool:
    if w.actor_id != v.actor_id or w.stance is not Stance.ACKNOWLEDGES or w.span == v.span:
        return False
    first, second = sorted((w.span[0], v.span[0]))
    if v.actor_id in STATE:
        going_on = w.span[0] < v.span[0] and not any(p.search(reading.low, *v.content) for p in (FIGHTERS, CIVILIANS))
        return second - first < (_ASIDE if going_on else _BREATHS)
    head = reading.reads[0].sentence
    if head.part is Part.HEADLINE and v.span[0] < head.end:
        return True
    return second - first < (_BREATHS if "\n" in reading.low[first:second] else _ASIDE)


_ASIDE = 500  # characters within which a group that owns a deed goes on about it


def without_answers(voices: list[Voice], accused: Sequence[ActorMention], low: str) -> list[Voice]:
    """Drop what clears a group that accuses another, and that nobody accuses: it says who the dead were not."""
    suspects = {a.actor_id for a in accused if not _SPOKESMAN.search(a.text)} | {v.value for v in voices if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING and v.actor_id != v.value}
    accusers = {v.actor_id for v in voices if v.prop is Prop.PERPETRATOR and v.stance is Stance.ALLEGES and v.value != v.actor_id}
    spared = {i for i in accusers - suspects if builtin_actors().get(i).speaker_class is SpeakerClass.ARMED_GROUP}
    return [v for v in voices if not (v.actor_id in spared and v.stance is Stance.DENIES and v.prop is Prop.PERPETRATOR and v.value == v.actor_id and _NONE_THERE.match(low, *v.content))]


_NONE_THERE = re.compile(  # "none of our fighters was in the camp"
    r"\W*(?:that |que |qu')?(?:none of (?:our|its|their)|no member of|not one of (?:our|its|their)|aucun(?:e)? (?:de (?:nos|ses|leurs)|membre d)|pas un de (?:nos|ses|leurs))[^.;]{0,40}?\b(?:was|were|had been|etait|etaient|se trouvait|se trouvaient)\b")
_SPOKESMAN = re.compile(r"spokes|porte-parole", re.IGNORECASE)


def naming_attackers(voices: list[Voice], accused: Sequence[ActorMention], low: str) -> Iterator[Voice]:
    """Yield the voices; "they were terrorists" is of the attackers where nobody but gunmen and groups is accused."""
    for v in voices:
        denied = v.stance is Stance.DENIES and v.prop is Prop.VICTIMS and v.actor_id in _STATE_VOICES and _THEY_WERE.match(low, *v.content)
        if not (denied and _only_groups(_suspects(v, voices, accused))):
            yield v
            continue
        yield replace(v, stance=Stance.ALLEGES, prop=Prop.EVENT, value="")
        named = dict.fromkeys(a.actor_id for a in accused if v.content[0] <= a.span[0] < v.content[1])
        yield from (replace(v, stance=Stance.ALLEGES, prop=Prop.PERPETRATOR, value=i) for i in named)


def _suspects(v: Voice, voices: list[Voice], accused: Sequence[ActorMention]) -> set[str]:
    """Give whom the rest of the report accuses: what he says himself is of the dead or of these."""
    return {a.actor_id for a in accused if not v.content[0] <= a.span[0] < v.content[1]} | {
        w.value for w in voices if w.prop is Prop.PERPETRATOR and w.content != v.content}


def _only_groups(suspects: set[str]) -> bool:
    known = builtin_actors()
    return bool(suspects) and not any({"state_and_allies", "foreign_forces"} & set(known.get(i).classes) or i in STATE for i in suspects)


_THEY_WERE = re.compile(rf"\W*(?:that |que |qu')?(?:il s'agi\w+|ce sont|c'etai\w+|these (?:are|were)|they (?:are|were)) (?:\w+ )?(?:de |d'|des |of )?[«\"]?\s?(?:\w+ )?{FIGHTERS.pattern}")


def named_once(voices: list[Voice]) -> list[Voice]:
    """Drop what "jihadists" own where a named group of theirs owns it in the same report."""
    owners = {v.actor_id for v in voices if v.stance is Stance.ACKNOWLEDGES}
    named = any("jihadist" in builtin_actors().get(o).classes for o in owners - {_VAGUE})
    return [v for v in voices if not (named and v.actor_id == _VAGUE and v.stance is Stance.ACKNOWLEDGES)]


_VAGUE = "jihadist-unspecified"


_BREATHS = 110  # characters between two verbs of one sentence


def settled(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Drop what another voice of the same breath says already."""
    kept: list[Voice] = []
    voices = [v for v in voices if not _taken_back(v, voices, reading)]
    for i, v in enumerate(voices):
        if _alarmed(v, voices, reading):
            continue
        near = voices[max(0, i - _NEAR) : i + _NEAR]
        if not (_nested(v, near) or _trailing_call(v, near, reading) or _only_inquiry(v, near, reading)
                or _has_it_done(v, near, reading) or _withholds(v, near, reading) or _denying(v, near, reading) or _taken_back(v, near, reading) or _then_confirmed(v, near)):
            kept.append(_confirming(v, kept[-_NEAR:], reading))
    return kept


def _alarmed(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether the chief is only alarmed, at the head of a report, at what his office tells below."""
    if v.actor_id != "un-human-rights-chief" or v.stance is not Stance.ALLEGES or v.span[0] > _LEAD:
        return False
    office = any(w.actor_id == "ohchr" and w.stance is Stance.ALLEGES for w in voices)
    return office and not re.search(r"\d", reading.low[slice(*v.content)])


_LEAD = 700  # characters in which a report says what it is about


def _nested(v: Voice, voices: list[Voice]) -> bool:
    """Tell whether somebody only repeats inside the words of his own side: "stating that the UN has …"."""
    if v.stance is Stance.INVESTIGATES and v.actor_id in _STATE_VOICES:
        others = [w for w in voices if w.stance is v.stance and w.actor_id != v.actor_id and w.actor_id in _STATE_VOICES]
        told_by = any(_tells_of(w, v) and not _told_first(v, w) for w in others)  # "said that gendarmes had been sent"
        return told_by or any(_tells_of(v, w) and _told_first(w, v) for w in others)  # "the police have opened …, he said"
    return any(
        w.content[0] <= v.span[0] < w.content[1]
        and w.span != v.span
        and w.actor_id != v.actor_id
        and w.stance is v.stance
        and v.actor_id
        and v.actor_id in builtin_actors().lineage(w.actor_id)
        for w in voices
    )


_STATE_VOICES = STATE | {"security-sources"}


def _tells_of(outer: Voice, inner: Voice) -> bool:
    return outer.span != inner.span and outer.content[0] <= inner.span[0] < outer.content[1]


def _told_first(inner: Voice, outer: Voice) -> bool:
    """Tell whether the words say of themselves who opens an inquiry, and only then who tells of it."""
    return inner.speaker_span is not None and inner.speaker_span[1] <= inner.span[0] < outer.span[0]


def _trailing_call(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether a call for an inquiry only trails after an accusation: "condemned X, calling for …"."""
    word = reading.low[slice(*v.span)].split(" ")[0]
    return v.value == "inquiry_called_for" and word.endswith(("ing", "ant")) and any(
        w.actor_id == v.actor_id
        and w.stance is Stance.ALLEGES
        and 0 < v.span[0] - w.content[1] < _BREATH
        for w in voices
    )


def _has_it_done(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether an authority that opens an inquiry only says whom it asked to lead it."""
    return v.value == "inquiry_called_for" and any(
        w.actor_id == v.actor_id and w.stance is Stance.INVESTIGATES and not re.search(r"[.\n]", reading.low[min(v.span[0], w.span[0]) : max(v.span[0], w.span[0])])
        for w in voices)


def _withholds(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether somebody who has just told of it only keeps a detail to himself: he did speak."""
    verb = reading.low[slice(*v.span)]
    if v.value != "no_comment" or _NO_ANSWER.search(verb):
        return False
    detail = _KEPT_BACK.match(verb) is not None
    return any(
        w.actor_id == v.actor_id and (detail or w.speaker_span == v.speaker_span) and w.stance in ASSERTING and w.value != "no_comment"
        and (w.span[0] < v.span[0] or detail) and not (_APART if w.span[0] > v.span[0] else _NEW_LINE).search(reading.low, min(w.span[0], v.span[0]), max(w.span[0], v.span[0]))
        for w in voices)


_APART, _NEW_LINE = re.compile(r"[.\n]"), re.compile(r"\n")
_NO_ANSWER = re.compile(r"\b(?:respond|answer|repl(?:y|ied)|repond|suite\b)")  # who was asked and gave none
_KEPT_BACK = re.compile(r"(?:has |have |a |ont )?(?:declin|refus)\w* (?:to |de )(?:say|give|dire|donner|preciser)")


def _denying(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether a state's word only goes on with its denial: "rejected it, insisting that …"."""
    return v.stance is Stance.ALLEGES and _speaks_for_state(v.actor_id) and any(
        w.actor_id == v.actor_id
        and w.stance is Stance.DENIES
        and 0 < v.span[0] - w.span[1] < _BREATHS
        and not re.search(r"[.\n]", reading.low[w.span[1] : v.span[0]])
        for w in voices
    )


def _taken_back(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether a denial is only of one's own earlier words, which the same sentence takes back."""
    return v.stance is Stance.DENIES and any(
        w.actor_id == v.actor_id
        and w.stance is Stance.RETRACTS
        and not re.search(r"[.\n]", reading.low[min(v.span[0], w.span[0]) : max(v.span[0], w.span[0])])
        for w in voices
    )


def _then_confirmed(v: Voice, voices: list[Voice]) -> bool:
    """Tell whether somebody confirms in the same sentence what he begins to tell."""
    return v.stance is Stance.ALLEGES and v.prop is Prop.EVENT and any(
        w.actor_id == v.actor_id and w.stance is Stance.CORROBORATES and (v.content[1] <= w.span[0] < v.content[1] + _BREATH * 3 or (
            w.speaker_span == v.speaker_span and v.span[0] < w.span[0]))
        for w in voices
    )


def _speaks_for_state(actor_id: str) -> bool:
    return actor_id in STATE or actor_id == "security-sources"


def _only_inquiry(v: Voice, voices: list[Voice], reading: Reading) -> bool:
    """Tell whether an authority says nothing but that it looks into the matter."""
    return v.stance is Stance.ALLEGES and v.prop is Prop.EVENT and any(
        w.actor_id == v.actor_id
        and w.stance is Stance.INVESTIGATES
        and v.content[0] <= w.span[0] < v.content[1]
        and not HARM.search(reading.low, v.content[0], max(v.content[0], w.span[0] - _WORDS))
        for w in voices
    )


def _confirming(v: Voice, kept: list[Voice], reading: Reading) -> Voice:
    """Let who has just confirmed an account go on confirming it in the next sentence."""
    if v.stance is Stance.ALLEGES and any(
        w.actor_id == v.actor_id
        and (w.speaker_span == v.speaker_span or v.actor_id not in HUMANS)
        and w.stance is Stance.CORROBORATES
        and v.span[0] - w.span[1] < _REACH
        and reading.low.count("\n\n", w.span[1], v.span[0]) <= (w.speaker_span == v.speaker_span)
        for w in kept
    ):
        return replace(v, stance=Stance.CORROBORATES)
    return v


def unique(voices: list[Voice]) -> list[Voice]:
    """Drop voices that say the same of the same words."""
    kept: dict[tuple[str, Stance, Prop, str, Span], Voice] = {}
    for v in voices:
        kept.setdefault(
            (v.actor_id + v.speaker * (v.actor_id == ""), v.stance, v.prop, v.value, v.content), v
        )
    return list(kept.values())


