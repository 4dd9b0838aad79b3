"""Acts: harm words as they stand in a sentence, with the side on which the harmed stand."""

from __future__ import annotations

from dataclasses import dataclass

from geo.reports.tolls.grammar import HYPOTHETICAL, MONTHS, NEGATIONS, RECKONED
from geo.reports.tolls.harms import Harm, Slot, Verb
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.verbs import ACTIVE, ADVERBS, PASSIVE, VERBS
from geo.reports.tolls.words import Words

_OWNED = word_set("the les nos leurs ses aux their our its these ces")
_TOGETHER = frozenset({"confondus", "confondues", "combined"})
_HURT = frozenset({"hurt", "harmed"})
_NOUNS = {
    "en": word_set("killing killings murder murders massacre death deaths execution executions"),
    "fr": word_set("mort meurtre meurtres massacre assassinat assassinats execution executions"),
}
_DATING = {
    "en": word_set("on in last this early late earlier week weekend month night the yesterday of "
                   "monday tuesday wednesday thursday friday saturday sunday") - {"of"},
    "fr": word_set("le la dernier derniere hier semaine nuit soir matin lundi mardi mercredi "
                   "jeudi vendredi samedi dimanche"),
}
_UNSURE = frozenset({"feared", "presumed"})  # "the two others are feared dead"
_ITSELF = frozenset({"s", "se"})
_INSERTED = 20  # words between "the killing" and "of four herders"
_FAR = 4  # words before a verb in which an auxiliary is looked for


@dataclass(frozen=True, slots=True)
class Act:
    """A harm word from word ``first`` (its auxiliaries included) up to word ``end``.

    ``void`` marks what is denied to have happened or only threatened.
    """

    first: int
    verb_at: int
    end: int
    harm: Harm
    slot: Slot
    void: bool = False
    unharmed: bool = False  # "nobody was hurt" says that nobody died either


def act_at(words: Words, at: int, lang: str) -> Act | None:
    """Read the harm word that begins at a word."""
    found = _dated_noun(words, at, lang) or VERBS[lang].find(words.words, at)
    if found is None:
        return None
    verb, end = found
    if end == at + 1 and verb.slot is not Slot.AFTER and _is_noun(words, at):
        return None
    if lang == "fr" and verb.slot is Slot.EITHER and words.at(at - 1) in _ITSELF:
        return None  # "la veuve s'étrangle", "la saison s'achève"
    first, slot, negated = _auxiliaries(words, at, lang)
    if verb.slot is not Slot.EITHER:
        slot = verb.slot
    unsure = not _UNSURE.isdisjoint(words.words[first:at])
    void = negated or unsure or _is_hypothetical(words, first, lang) or _is_mixed(words, end)
    return Act(first, at, end, verb.harm, slot, void,
               unharmed=words.words[at] in _HURT)


def _dated_noun(words: Words, at: int, lang: str) -> tuple[Verb, int] | None:
    """Read "the killing last Saturday of 29 people": a date between the noun and "of"."""
    if words.words[at] not in _NOUNS[lang]:
        return None
    end = at + 1
    while words.at(end) in _DATING[lang] | MONTHS[lang] or words.at(end).isdigit():
        end += 1
    reckoned = end > at + 1 and words.at(end) in RECKONED[lang]
    end = end if reckoned else _past_insertion(words, at + 1, lang)
    return (Verb(Harm.KILL, Slot.AFTER), end + 1) if end else None


def _past_insertion(words: Words, at: int, lang: str) -> int:
    """Give the "of" behind words between commas: "the killing, at X in the Y cercle, of four"."""
    if words.at(at) != ",":
        return 0
    for end in range(at + 2, min(len(words), at + _INSERTED)):
        if words.at(end) in RECKONED[lang] and words.at(end - 1) == ",":
            return end if number_at(words.words, end + 1, lang) else 0
    return 0


def _is_mixed(words: Words, end: int) -> bool:
    """Say whether dead and wounded are counted in one: "morts et blessés confondus"."""
    return not _TOGETHER.isdisjoint(words.words[end:end + 3])


def _is_noun(words: Words, at: int) -> bool:
    """Say whether "the dead" or "the number of wounded" speaks of people and tells no harm."""
    before = words.at(at - 1)
    return before in _OWNED or (before in {"of", "de"} and words.at(at - 2) in {"number", "nombre"})


def _auxiliaries(words: Words, at: int, lang: str) -> tuple[int, Slot, bool]:
    """Walk back over adverbs and auxiliaries; give the first word, the slot and a negation."""
    first, slot, negated = at, Slot.EITHER, False
    for index in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = words.words[index]
        negated = negated or word in NEGATIONS[lang]
        if word in PASSIVE[lang]:
            first, slot = index, Slot.BEFORE
        elif word in ACTIVE[lang]:
            return index, (Slot.AFTER if slot is Slot.EITHER else slot), negated
        elif word not in ADVERBS[lang]:
            break
    return first, slot, negated


def _is_hypothetical(words: Words, first: int, lang: str) -> bool:
    near = words.words[max(0, first - 2):first]
    return any(word in HYPOTHETICAL[lang] for word in near)
