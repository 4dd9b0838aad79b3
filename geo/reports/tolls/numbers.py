"""Whole numbers in figures and in words."""

from __future__ import annotations

import re

from geo.reports.tolls.lexicon import word_list

_EN_ONES = word_list("""
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen
    """)
_FR_ONES = word_list("""
        un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
        seize
    """)
_EN_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_ONES = {
    "en": {word: n for n, word in enumerate(_EN_ONES, 1)},
    "fr": {word: n for n, word in enumerate(_FR_ONES, 1)} | {"une": 1},
}
_TENS = {
    "en": {word: 10 * n for n, word in enumerate(_EN_TENS, 2)} | {"fourty": 40},
    "fr": {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
           "septante": 70, "huitante": 80, "octante": 80, "nonante": 90},
}
_SCALES = {
    "en": {"hundred": 100, "thousand": 1000, "million": 1_000_000},
    "fr": {"cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000},
}
_AND = {"en": "and", "fr": "et"}
_LONGEST = 10  # words of one number
_LONGEST_FIGURES = 15
Found = tuple[int, int]  # the value and the index of the word after it


BEGINNINGS = {lang: frozenset(_ONES[lang]) | frozenset(_TENS[lang]) | frozenset(_SCALES[lang])
              for lang in ("en", "fr")}


def number_at(words: tuple[str, ...], at: int, lang: str) -> Found | None:
    """Read the number that begins at a word.

    >>> number_at(("six", "killed", "eleven", "wounded"), 0, "en")
    (6, 1)
    >>> number_at(("quatre", "vingt", "dix", "sept", "morts"), 0, "fr")
    (97, 4)
    >>> number_at(("1.500", "civils"), 0, "fr"), number_at(("2,5", "millions"), 0, "fr")
    ((1500, 1), (2500000, 2))
    """
    if at < len(words) and "0" <= words[at][:1] <= "9":
        return _figures(words, at, lang)
    return _spelled(words, at, lang)


def _figures(words: tuple[str, ...], at: int, lang: str) -> Found | None:
    if len(words[at]) > _LONGEST_FIGURES:
        return None
    whole, mark, decimals = words[at].replace(" ", "").replace("\x1f", "").rpartition(
        "," if "," in words[at] else ".")
    scale = _SCALES[lang].get(words[at + 1], 0) if at + 1 < len(words) else 0
    if not mark:
        return (int(decimals) * scale, at + 2) if scale > 1 else (int(decimals), at + 1)
    if len(decimals) == 3:  # noqa: PLR2004 - a group of thousands
        return int(re.sub(r"\D", "", whole) + decimals), at + 1
    if not scale:
        return None
    return round(float(f"{whole}.{decimals}") * scale), at + 2


def _spelled(words: tuple[str, ...], at: int, lang: str) -> Found | None:
    total = current = 0
    index = at
    while index < min(len(words), at + _LONGEST):
        step = _step(words, index, current, lang)
        if step is None:
            break
        current, index = step
        if current >= 1000:  # noqa: PLR2004 - a thousand closes what stands before it
            total, current = total + current, 0
    return (total + current, index) if index > at else None


def _step(words: tuple[str, ...], index: int, current: int, lang: str) -> Found | None:
    """Add one word to the number below a thousand, or say that it belongs to another number."""
    word = words[index]
    scale = _SCALES[lang].get(word)
    if scale:
        return _scaled(index, current, scale, lang)
    if word == _AND[lang]:
        return _joined(words, index, current, lang)
    tens = _TENS[lang].get(word)
    if tens and lang == "fr" and current % 100 == 4 and tens == 20:  # noqa: PLR2004 - quatre-vingt
        return current + 76, index + 1
    if tens:
        return (current + tens, index + 1) if current % 100 == 0 else None
    ones = _ONES[lang].get(word)
    return (current + ones, index + 1) if ones and _takes(current, ones, lang) else None


def _scaled(index: int, current: int, scale: int, lang: str) -> Found | None:
    if not current and lang == "en":
        return None  # "hundred" alone is no number, "cent" is
    if scale == 100 and current >= 100:  # noqa: PLR2004 - "two hundred hundred"
        return None
    return max(current, 1) * scale, index + 1


def _joined(words: tuple[str, ...], index: int, current: int, lang: str) -> Found | None:
    """Read "and five" after a hundred, "et un" and "et onze" after a ten."""
    after = words[index + 1] if index + 1 < len(words) else ""
    if lang == "en":
        value = _ONES["en"].get(after) or _TENS["en"].get(after)
        fits = current >= 100 and current % 100 == 0  # noqa: PLR2004
    else:
        value = {"un": 1, "une": 1, "onze": 11}.get(after)
        fits = current % 100 in {20, 30, 40, 50, 60, 70}
    return (current + value, index + 2) if value and fits else None


def _takes(current: int, ones: int, lang: str) -> bool:
    below = current % 100
    if below == 0:
        return True
    if lang == "fr" and ones >= 10:  # noqa: PLR2004 - soixante-dix, quatre-vingt-onze
        return below in {60, 80}
    if lang == "fr" and below in {10, 70, 90}:
        return ones in {7, 8, 9}
    return ones < 10 and below >= 20 and below % 10 == 0  # noqa: PLR2004
