"""The words of a report that say what was done."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from geo.model.vocabulary import EventType
from geo.reports.model import HARMFUL, Deed, DeedKind, Report
from geo.reports.tolls.deed_words import (
    ARMED_TARGETS,
    CIVIL_TARGETS,
    SINGLED_OUT,
    TRIGGERS,
    UNREAL,
)
from geo.reports.tolls.goods import carries_off
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.triggers import Trigger
from geo.reports.tolls.words import Words, sentences

_AIM = 8      # words behind "attack" in which its target is looked for
_UNREAL = 4   # words before a deed in which "could" and "risk of" are looked for
_SINGLED = 3
_AGENT = word_set("""
    by par , ; : — when while after apres and et blamed attributed ascribed pinned claimed imputee
    imputees attribuee attribuees revendiquee revendiquees
""")

_TO = frozenset({"to", "a", "au", "aux", "on"})
_LAID = word_set("""
    attributed attributes attribute ascribed blamed blame pinned laid attribue attribuent attribuait
    attribuaient impute imputent attribuer imputer
""")
_LAID_WITHIN = 4  # words of "attributed the deadly attack"


@lru_cache(maxsize=2)
def find_deeds(report: Report) -> tuple[Deed, ...]:
    """Find the words that say what was done, in the order of the text.

    Sport is filed under politics: both are no incidents.
    """
    lang = "fr" if report.lang == "fr" else "en"
    return tuple(deed for words in sentences(report) for deed in _deeds_of(words, lang))


def _deeds_of(words: Words, lang: str) -> list[Deed]:
    found: list[tuple[Deed, bool]] = []
    done = 0
    for at in TRIGGERS[lang].starts(words.words):
        match = TRIGGERS[lang].find(words.words, at) if at >= done else None
        if match and (match[0].quiet or _is_told(words, match[0])):
            done = match[1]
            if not match[0].quiet:
                found.append((_deed(words, at, match[1], match[0], lang), match[0].weak))
    return _by_accident(found)


def _by_accident(found: list[tuple[Deed, bool]]) -> list[Deed]:
    """File "killing 70" under the accident that the same sentence tells of, if nobody attacks."""
    yielding = [weak or deed.event_type is EventType.KILLING for deed, weak in found]
    kinds = {deed.kind for (deed, _), gives in zip(found, yielding, strict=True) if not gives}
    if DeedKind.ACCIDENT not in kinds or kinds & HARMFUL:
        return [deed for deed, _ in found]
    return [replace(deed, kind=DeedKind.ACCIDENT, event_type=EventType.OTHER) if gives else deed
            for (deed, _), gives in zip(found, yielding, strict=True)]


def _is_told(words: Words, trigger: Trigger) -> bool:
    return not trigger.needs or not set(trigger.needs.split()).isdisjoint(words.words)


def _deed(words: Words, first: int, end: int, trigger: Trigger, lang: str) -> Deed:
    span = words.span(first, end)
    kind, event_type = trigger.kind, trigger.event_type
    if trigger.plural and not _is_singled_out(words, first, lang):
        kind = DeedKind.GENERAL
    elif trigger.aimed and _hits_armed(words, end, lang):
        kind, event_type = DeedKind.BATTLE, EventType.BATTLE
    elif event_type is EventType.ABDUCTION_DISAPPEARANCE and carries_off(words, first, end):
        event_type = EventType.DESTRUCTION_LOOTING
    return Deed(span, words.source[slice(*span)], kind, event_type, _is_unreal(words, first, lang))


def _is_singled_out(words: Words, first: int, lang: str) -> bool:
    near = words.words[max(0, first - _SINGLED):first]
    return any(word in SINGLED_OUT[lang] or word.isdigit() for word in near)


def _hits_armed(words: Words, end: int, lang: str) -> bool:
    """Say whether armed people or their places are the target, and nothing of civilians."""
    ahead: list[str] = []
    if words.at(end) in _TO and not _LAID.isdisjoint(words.words[max(0, end - _LAID_WITHIN):end]):
        return False  # "attributed the attack to fighters"
    for word in words.words[end:end + _AIM]:
        if word in _AGENT:
            break
        ahead.append(word)
    return (not ARMED_TARGETS[lang].isdisjoint(ahead)) and CIVIL_TARGETS[lang].isdisjoint(ahead)


def _is_unreal(words: Words, first: int, lang: str) -> bool:
    """Say whether the deed is feared, threatened, prevented or denied."""
    ends = (first - back for back in range(min(_UNREAL - 1, first + 1)))
    return any(UNREAL[lang].ending(words.words, end) and not _is_may(words, end - 1)
               for end in ends)


def _is_may(words: Words, at: int) -> bool:
    """Tell whether a word is the month: "On 4 May, an attack"."""
    return words.at(at) == "may" and words.is_capital(at)
