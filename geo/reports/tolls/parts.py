"""Words around a group that say whether it counts some of others, or a pair."""

from __future__ import annotations

from geo.reports.tolls.acts import is_dating
from geo.reports.tolls.compounds import noun_at
from geo.reports.tolls.grammar import DETERMINERS, RECKONED
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.nouns import NOUNS, is_plural
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.things import OWN, Noun, Thing
from geo.reports.tolls.words import Words

_PER = {"en": Lexicon([("out of (the|a total of|all|), of the", True)]),
        "fr": Lexicon([("sur (les|un total de|), parmi les, des", True)])}
_ENDED = frozenset({  # "s'est soldé par quatre morts": an outcome, and nobody who did it
    "solde", "soldee", "soldent", "soldait", "soldes", "soldees", "traduit", "traduite",
    "traduisent", "conclu", "conclue", "acheve", "achevee", "termine", "terminee", "chiffre",
    "chiffrent"})
_AMONG_THEM = {  # behind a part of those who died: "19 people, three women among them"
    "en": Lexicon([("among (them|those|their number), in their number, amongst them", True)]),
    "fr": Lexicon([("parmi (eux|elles), au nombre des (morts|victimes|tues)", True)]),
}
_OWN_MEN = {  # whom a side mourns: "five of its own", "six des leurs"
    "en": Lexicon([("of (its|their|our|his) (own|number|ranks), from (its|their|our) (own|) ranks",
                    True)]),
    "fr": Lexicon([("des (leurs|siens|notres)", True)]),
}
_CLOSES = frozenset({"", ",", ";", ")", ".", "and", "et", "—", "–"})


def is_of_bodies(words: Words, at: int, noun: Noun, lang: str) -> bool:
    """Say whether bodies are some of those told of: "two of the bodies", "quatre des corps"."""
    known = words.at(at) == "des" if lang == "fr" else words.at(at + 1) in DETERMINERS["en"]
    return noun.thing is Thing.DEATH and words.at(at) in RECKONED[lang] and known


def is_pair(words: Words, end: int, lang: str) -> bool:
    """Say whether "both" counts two: "both patients", not "both men and women"."""
    after = words.at(end + 1)
    return is_plural(words.at(end - 1)) and (words.at(end) != "and" or after in DETERMINERS[lang])


def are_among(words: Words, end: int, lang: str) -> bool:
    """Say whether "among them" follows and nothing else is counted by it."""
    found = _AMONG_THEM[lang].find(words.words, end)
    return found is not None and words.at(found[1]) in _CLOSES


def own_men(words: Words, at: int, lang: str) -> tuple[Noun, int] | None:
    """Read "of its own" behind a figure, which names no other noun."""
    found = _OWN_MEN[lang].find(words.words, at) if at < len(words) else None
    if found is None or (not is_dating(words.at(found[1]), lang)
                         and noun_at(words, found[1], lang) is not None):
        return None  # "two of its own bases"
    return OWN, found[1]


def past_whole(words: Words, end: int, quantity: Quantity, lang: str) -> int:
    """Skip those of whom some are counted: "ten passengers out of fourteen", "dix sur quatorze"."""
    found = _PER[lang].find(words.words, end) if end < len(words) else None
    whole = number_at(words.words, found[1], lang) if found else None
    if whole is None or not found or whole[0] <= (quantity.low or quantity.high or 0):
        return end
    after = NOUNS[lang].find(words.words, whole[1]) if whole[1] < len(words) else None
    if after and after[0].thing is not Thing.PERSON:
        return end  # "dix hommes sur vingt motos"
    return after[1] if after else whole[1]


def is_outcome(words: Words, before: int) -> bool:
    """Say whether "par" leads to what an event came to: "s'est soldé par quatre morts"."""
    return not _ENDED.isdisjoint(words.words[max(0, before - 3):before])
