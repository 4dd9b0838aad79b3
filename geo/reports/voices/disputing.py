"""An army's "terrorists" where others say civilians: it owns the deed and denies who the dead were."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.model.vocabulary import Prop, Stance
from geo.reports.model import Span, Voice
from geo.reports.voices.denials import DEATHS
from geo.reports.voices.harm import CIVILIANS
from geo.reports.voices.own_side import STATE, army_says_fighters, strikes_them
from geo.reports.voices.reading import Reading


def disputed(voices: list[Voice], reading: Reading) -> list[Voice]:
    """Read an army's "terrorists" as a denial where others in the report say civilians."""
    low = reading.low
    others = _other_side(voices, low)
    found: list[Voice] = []
    voices = [_owning(v, voices, low) for v in voices]
    for v in voices:
        told = (
            v.actor_id in STATE
            and v.stance in (Stance.ALLEGES, Stance.ACKNOWLEDGES)
            and v.prop is Prop.EVENT
            and army_says_fighters(low[slice(*v.content)])
            and (any(o.prop is Prop.PERPETRATOR for o in others) or strikes_them(low[slice(*v.content)]) or (DEATHS.search(low, *v.content) and not _ATTACKERS.search(low, *v.content)))
            and any((_answers(v, o, low) or _same_place(v, o, reading)) and not names_another(v, o, reading) for o in (*others, *_contrasted(v, voices, low)))
        )
        if told:
            found.append(replace(v, stance=Stance.DENIES, prop=Prop.VICTIMS, value="civilians"))
            found.append(replace(v, stance=Stance.ACKNOWLEDGES))
        else:
            found.append(v)
    return found


def _contrasted(v: Voice, voices: list[Voice], low: str) -> list[Voice]:
    """Give who counts dead civilians in the same sentence: "killed 12 terrorists, while residents speak of 15 civilians"."""
    told = (o for o in voices if o.actor_id not in STATE and o.prop is Prop.EVENT and o.stance is Stance.ALLEGES and o.span[0] > v.span[0])
    return [o for o in told if _BUT.search(low, v.span[1], o.span[0]) and not re.search(r"[.\n]", low[v.span[1] : o.span[0]])
            and CIVILIANS.search(low, *o.content) and DEATHS.search(low, *o.content)]


_BUT = re.compile(r"\b(?:while|whereas|but|alors que|tandis que|mais|quand)\b")
_REACH = 400  # characters within which one statement answers another


def _other_side(voices: list[Voice], low: str) -> list[Voice]:
    """Give what others say of dead civilians: that the state killed them, or, where no group is blamed, that they died."""
    told = [v for v in voices if v.actor_id not in STATE and v.stance in (Stance.ALLEGES, Stance.CORROBORATES)]
    grouped = any(v.prop is Prop.PERPETRATOR and v.stance is not Stance.DENIES and v.value not in _STATE_SIDE for v in voices)
    return [v for v in told if (v.prop is Prop.PERPETRATOR and v.value in _STATE_SIDE and CIVILIANS.search(low, *_sentence_of(v, low)))
            or (v.prop is Prop.EVENT and not grouped and CIVILIANS.search(low, *v.content) and DEATHS.search(low, *v.content))]


_ATTACKERS = re.compile(r"\b(?:attackers?|assailants?|assaillants?|attaquants?|ensuing|pursu\w+|poursui\w+|ratissage|sweep|riposte\w*|repel\w*|repouss\w*|clash\w*|accrochages?|fighting|combats)\b")  # who came to kill: not the dead of whom others speak
_STATE_SIDE = STATE | {"wagner-group", "africa-corps", "foreign-military-personnel"}


def _same_place(v: Voice, other: Voice, reading: Reading) -> bool:
    """Tell whether a statement further on names the place of the accusation."""
    text = reading.report.text
    names, theirs = (set(_NAMED_PLACE.findall(text[slice(*_sentence_of(w, reading.low))])) for w in (v, other))
    return bool(names & theirs)


def _sentence_of(v: Voice, low: str) -> Span:
    """Give the sentence around what somebody said."""
    first, last = min(v.span[0], v.content[0]), max(v.span[1], v.content[1])
    start = max(low.rfind(". ", 0, first), low.rfind("\n", 0, first)) + 1
    return start, next((at for at in (low.find(". ", last), low.find("\n", last)) if at >= 0), len(low))


_NAMED_PLACE = re.compile(r"\b(?:in|at|near|around|à|au|dans|vers|près d[eu]) (?:the |le |la |l[’'])?([A-ZÉ][\w’'-]+)")


def names_another(v: Voice, other: Voice, reading: Reading) -> bool:
    """Tell whether a statement is on another place than the accusation: "ten terrorists in Kidal"."""
    start, end = _sentence_of(other, reading.low)
    named = _NAMED_PLACE.findall(reading.report.text[slice(*v.content)])
    beside = "\n" not in reading.low[min(v.span[0], other.span[0]) : max(v.span[0], other.span[0])]
    if beside and not _NAMED_PLACE.search(reading.report.text[start:end]):
        return False  # it goes on about the same place
    return any(name not in reading.report.text[start:end] for name in named)


def _owning(v: Voice, voices: list[Voice], low: str) -> Voice:
    """Let an army that says who its dead were, in the same sentence, own that it killed them."""
    says = v.actor_id in STATE and v.stance is Stance.ALLEGES and v.prop is Prop.EVENT
    owns = says and any(
        w.actor_id == v.actor_id and w.stance is Stance.DENIES and w.prop is Prop.VICTIMS and not re.search(r"[.\n]", low[v.span[0] : w.span[0]])
        for w in voices if w.span[0] > v.span[0]
    )
    return replace(v, stance=Stance.ACKNOWLEDGES) if owns else v


def _answers(v: Voice, other: Voice, low: str) -> bool:
    """Tell whether a statement stands right beside the accusation that it answers."""
    first, second = sorted((v.span[0], other.span[0]))
    if second - first > _REACH:
        return False
    between = low[first:second]
    return "\n" not in between and not _ELSEWHERE.search(between)


_ELSEWHERE = re.compile(
    r"\b(?:separate\w*|also on|same day|meanwhile|elsewhere|par ailleurs|le meme jour|autre|another|other|ailleurs)\b"
)
