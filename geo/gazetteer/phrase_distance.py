"""Distances in place phrases, English and French → figures with one word for what bounds them.

"dans un rayon de 1 500 km autour de Gao" and "within 1,500 km of Gao" say the same. The grammar of
`phrases` reads both as "upto 1500 km of gao"; "beyond" stands for the words of a least distance.
"""

from __future__ import annotations

import re

from geo.model.far import Far

_ABOUT = (r"(?:about|around|some|approximately|approx|roughly|nearly|almost|circa|ca|env|environ|"
          r"quelques?|pres de|presque|a peu pres)")
_N = r"\d+(?:\.\d+)?"
_UNIT = r"(?:kms?|kilomet(?:er|re)s?|miles?|mi)\b"
_FIGURE = rf"(?:{_ABOUT} )*(?:{_N}(?: ?{_UNIT})? (?:to|and|a|et|ou|or) )?{_N} ?{_UNIT}"
MEASURE = (rf"(?:(?P<bound>upto|beyond) )?(?:{_ABOUT} )*"
           rf"(?:(?P<least>{_N})(?: ?{_UNIT})? (?:to|and|a|et|ou|or) )?"
           rf"(?P<most>{_N}) ?(?P<unit>{_UNIT})")
_KM_PER = {"mile": 1.609, "miles": 1.609, "mi": 1.609}

_BOUNDS = (
    ("upto", (r"(?:(?:within|inside|in|dans|sur) )?(?:(?:a|an|un) )?(?:radius|rayon|perimeter|"
             r"perimetre) (?:of|de|d)|(?:within |in )?a distance of (?:less than|up to)|within|"
             r"inside|under|below|up to|(?:no|not) (?:more|further|farther) than|"
             r"(?<!no )(?<!not )less than|at most|au plus|au maximum|jusqu a|pas plus d[e]?|"
             r"moins d[e]?|maximum(?: d[e]?)?|max")),
    ("beyond", (r"(?:no|not) less than|more than|over|at least|beyond|upwards of|plus d[e]?|"
               r"au moins|au dela d[e]?|minimum(?: d[e]?)?")),
)
_BEFORE = tuple(
    (re.compile(rf"\b(?:(?:a|at|situe a|located) )?(?:{words}) (?=(?:a |an )?{_FIGURE})"),
     f"{bound} ") for bound, words in _BOUNDS)
_AFTER = (
    (re.compile(rf"({_FIGURE}) (?:au plus|tout au plus|at most|or less|ou moins|maximum|max)\b"),
     r"upto \1"),
    (re.compile(rf"({_FIGURE}) (?:au moins|at least|or more|ou plus|minimum|min)\b"),
     r"beyond \1"),
    (re.compile(rf"({_FIGURE}) (?:environ|a peu pres|approximativement|approximately|or so|about|"
                r"roughly|de distance|as the crow flies|a vol d oiseau|by road|par la route)\b"),
     r"\1"),
    (re.compile(rf"(?:\b(?:within|in|dans) )?(?:\b(?:a|an|the|un) )?({_FIGURE}) "
                r"(?:radius|rayon)\b"), r"upto \1"),
    (re.compile(rf"(?:upto )?({_FIGURE}) (?:all )?(?:around|autour d(?:e|u|es)?|round|"
                r"a la ronde (?:autour )?de)\b"), r"upto \1 of"),
    (re.compile(rf"\b(?:a )?(?:few|couple of|quelques) {_UNIT}(?: away)? "
                r"(?=(?:to the |au |a l |a )?(?:north|south|east|west|nord|sud|est|ouest))"), ""),
    (re.compile(rf"\b(?:a )?(?:few|couple of|quelques) {_UNIT}(?: away)? (?:from|of|de|du|d)\b"),
     "near"),
)
_TWICE = re.compile(r"(?:upto (?:(?:a|an|un) )?){2,}")
# Hyphens between figures, the signs of bounds, arrows and the like are gone from plain words
_SIGNS = (
    (re.compile(rf"(?<![\w.,])(\d[\d.,]*(?: ?{_UNIT})?)\s*[-\u2010-\u2014/]\s*"
                rf"(?=\d[\d.,\s]*{_UNIT})", re.IGNORECASE), r"\1 to "),
    (re.compile(r"[<\u2264]\s*(?=\d)"), " less than "),
    (re.compile(r"[>\u2265]\s*(?=\d)"), " more than "),
    (re.compile(rf"(\d[\d.,]*)\s*\+\s*(?={_UNIT})", re.IGNORECASE), r"more than \1 "),
    (re.compile(r"\s*(?:\u2192|[-=]+>)\s*"), " to "),
    (re.compile(r"(?<=\w)\s*[&+]\s*(?=[^\W\d])"), " and "),
    (re.compile(r"^(.*\b(?:axe|axis|route|road|piste|track)\b.*)/", re.IGNORECASE), r"\1 - "),
    (re.compile(r"^(.*)/(?=.*\b(?:axis|road|track)\b)", re.IGNORECASE), r"\1 - "),
)
# "1,500 km", "1 500 km", "1.500 km"; nobody tells a distance to the metre
_THOUSANDS = re.compile(rf"(?<![\d.])([1-9]\d{{0,2}})((?:[ .]\d{{3}})+)(?=(?:\.\d+)? ?{_UNIT})")
_ROUND = {"dizaine": 10, "douzaine": 12, "dozen": 12, "quinzaine": 15, "vingtaine": 20,
          "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
          "centaine": 100}
_WORDS = {word: n for n, words in {
    1: "one un une", 2: "two deux", 3: "three trois", 4: "four quatre", 5: "five cinq", 6: "six",
    7: "seven sept", 8: "eight huit", 9: "nine neuf", 10: "ten dix", 11: "eleven onze",
    12: "twelve douze", 13: "thirteen treize", 14: "fourteen quatorze", 15: "fifteen quinze",
    16: "sixteen seize", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty vingt vingts",
    30: "thirty trente", 40: "forty quarante", 50: "fifty cinquante", 60: "sixty soixante",
    70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred cent cents"}.items()
    for word in words.split()}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_ROUNDED = re.compile(rf"\b(?:une? |a )?({'|'.join(_ROUND)}) (?:d[e ]? ?|of )?"
                      r"(?=(?:kms?|miles?)\b|kilomet)")
_SPELT = re.compile(rf"\b(?:a (?=hundred))?((?:{_WORD})(?: (?:and |et )?(?:{_WORD}))*) "
                    r"(?=(?:kms?|miles?)\b|kilomet)")


def with_signs(text: str) -> str:
    """Put the signs between figures and names, as they are written, into words.

    >>> with_signs("100-150 km from Gao"), with_signs("RN16-17, Gao")
    ('100 to 150 km from Gao', 'RN16-17, Gao')
    """
    for sign, words in _SIGNS:
        text = sign.sub(words, text)
    return text


def in_figures(words: str) -> str:
    """Write the distances of plain words in figures, bounds as "upto" and "beyond".

    >>> in_figures("a une quinzaine de km de gao"), in_figures("within 1.500 km of gao")
    ('a 15 km de gao', 'upto 1500 km of gao')
    """
    words = _ROUNDED.sub(lambda m: f"{_ROUND[m[1]]} ", words)
    words = _SPELT.sub(lambda m: f"{_number(m[1].split())} ", words)
    words = _THOUSANDS.sub(lambda m: m[1] + re.sub("[ .]", "", m[2]), words)
    for pattern, bound in (*_BEFORE, *_AFTER):
        words = pattern.sub(bound, words)
    return _TWICE.sub("upto ", words)


def _number(words: list[str]) -> int:
    """Add up the words of a number.

    >>> _number("cent quatre vingt dix".split()), _number("a hundred and five".split()[1:])
    (190, 105)
    """
    total = last = 0
    for value in (_WORDS[w] for w in words if w in _WORDS):
        grows = last and last < value and value in (20, 100)  # "quatre-vingts", "two hundred"
        total += last * value - last if grows else value
        last = value
    return total


def _km(figure: float, unit: str) -> float:
    """Give a figure in kilometres; one of miles is turned into no more than its words carry.

    >>> _km(15, "miles"), _km(125, "mi"), _km(7.5, "km")
    (24.0, 200.0, 7.5)
    """
    return float(f"{figure * _KM_PER[unit]:.2g}") if unit in _KM_PER else figure


def measured(found: re.Match[str], bearing: float | None) -> tuple[Far, bool]:
    """Give what a match of `MEASURE` says, and whether the distance is the least one.

    The least of two in the wrong order ("150 to 100 km") is the smaller one.
    """
    low, high = (None if n is None else _km(float(n), found["unit"])
                 for n in (found["least"], found["most"]))
    if low is not None and high is not None and low != high:
        low, high = sorted((low, high))
    elif found["bound"] == "upto":
        low = 0.0
    else:
        low = None
    return Far(high, low, bearing), found["bound"] == "beyond"
