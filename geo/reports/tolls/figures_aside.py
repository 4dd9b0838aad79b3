"""Figures that count nobody: ages, rates, dates, hours, prices, percentages, names."""

from __future__ import annotations

from geo.reports.tolls.grammar import MONTHS
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.words import Words

_EACH = frozenset({"per", "par", "apiece"})
_BY_WEAPON = frozenset({"balle", "balles", "arme", "armes", "un", "une", "des", "les", "la", "l"})
_GROWN = frozenset({"man", "woman", "person"})  # "a man of about fifty"
_AGED = frozenset({"aged", "ages", "age", "agee", "agees"})


def counts_nobody(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether a figure is an age, a rate, or belongs to a date, an hour, a price or a name."""
    return (_is_age(words, quantity.first) or _is_rate(words, quantity.end)
            or _is_label(words, quantity, lang))


def _is_age(words: Words, at: int) -> bool:
    """Say whether the figures are ages: "eight men, aged 19 to 70", "agees de six ans"."""
    before = words.words[max(0, at - 3):at]
    grown = "of" in before[-2:] and not _GROWN.isdisjoint(before)
    return grown or not _AGED.isdisjoint(before[-2:])


def _is_rate(words: Words, end: int) -> bool:
    """Say whether so many came on each of several things: "two per bike", "à deux par engin"."""
    return words.at(end) in _EACH and words.at(end + 1) not in _BY_WEAPON


def _is_label(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether the figures belong to a date, an hour, a price, a percentage or a name."""
    last = quantity.end - 1
    if not words.at(last)[:1].isdigit():
        return False
    before = words.source[words.starts[last] - 1:words.starts[last]]
    after = words.source[words.ends[last]:words.ends[last] + 2]
    return (words.at(quantity.first - 1) in MONTHS[lang] or before in set("$€£/.:") - {""}
            or before.isalpha() or after[:1].isalpha() or after.strip()[:1] in set("%$€£°") - {""}
            or after[:1] == "/" or (after[:1] == ":" and after[1:].isdigit()))
