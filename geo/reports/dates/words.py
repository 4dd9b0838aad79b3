"""Names of months, weekdays and numbers in English and French, without accents, in small letters.

French ``sept`` is the number seven and English ``may`` and ``march`` are verbs: who reads them has
to look at what stands beside.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ACCENTS = re.compile("[\u0300-\u036f]+")

MONTHS: dict[str, int] = {
    name: number for number, names in enumerate((
        "january jan janvier janv", "february feb febr fevrier fev fevr fevier", "march mar mars",
        "april apr avril avr", "may mai", "june jun juin", "july jul juillet juil jullet",
        "august aug aout", "september sep sept septembre", "october oct octobre",
        "november nov novembre", "december dec decembre"), start=1) for name in names.split()}
WEEKDAYS: dict[str, int] = {
    name: number for number, names in enumerate((
        "monday mondays mon lundi lundis lun", "tuesday tuesdays tue tues mardi mardis mar",
        "wednesday wednesdays wed mercredi mercredis mer",
        "thursday thursdays thu thur thurs jeudi jeudis jeu",
        "friday fridays fri vendredi vendredis ven", "saturday saturdays sat samedi samedis sam",
        "sunday sundays sun dimanche dimanches dim")) for name in names.split()}
NUMBERS: dict[str, int] = {
    name: number for number, names in enumerate((
        "a an une un one", "two deux couple", "three trois", "four quatre", "five cinq", "six",
        "seven sept", "eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze",
        "thirteen treize", "fourteen quatorze", "fifteen quinze", "sixteen seize",
        "seventeen", "eighteen", "nineteen", "twenty vingt"), start=1) for name in names.split()}
NUMBERS["thirty"] = NUMBERS["trente"] = 30


def word_list(text: str) -> list[str]:
    """Give the words of a text."""
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """Give a word in small letters without accents.

    >>> plain("FÉVRIER")
    'fevrier'
    """
    low = word.casefold()
    if low.isascii():
        return low
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", low))
