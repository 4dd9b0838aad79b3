"""Quantities: a number with what bounds it ("at least 24", "une vingtaine", "entre 4 et 7")."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from geo.model.frozen import record
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.numbers import BEGINNINGS as NUMBER_BEGINNINGS
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.words import Words


class Bound(Enum):
    """What a word before or after a number makes of it."""

    LOW = "low"
    HIGH = "high"
    ABOUT = "about"
    VAGUE = "vague"


@record(frozen=True, slots=True)
class Quantity:
    """How many, from word ``first`` up to word ``end``; ``article`` marks "a" and "une".

    ``bare`` marks a number in figures that may be a year.
    """

    first: int
    end: int
    low: int | None = None
    best: int | None = None
    high: int | None = None
    vague: bool = False
    article: bool = False
    bare: bool = False
    superseded: int | None = None  # "from 12 to 18"


_BEFORE = {
    "en": Lexicon([
        ("""
            at least, at the very least, (no|not) (fewer|less) than, more than, over
            upwards of, in excess of, exceeding, a minimum of, minimum, well over
            well more than, at a minimum, (far|many|a good deal) more than, not under, at the least
            (anything|anywhere) above, north of, above, as a minimum, (no|not) (below|under)
        """, Bound.LOW),
        ("""
            up to, at most, as (many|far|high) as
            (no|not) more than, a maximum of, (less|fewer) than, anything up to, not over
            under, below, (just|well|somewhat|slightly) (under|below), at the (very|) most
            not (above|exceeding), fewer perhaps than, (less|fewer) perhaps than
        """, Bound.HIGH),
        ("""
            about, around, some, approximately, roughly, (an) estimated, nearly, almost
            close to, circa, an estimated total of, just over, perhaps, possibly
            reportedly, in the (region|vicinity|neighbourhood|neighborhood|order) of, something like
            a good, maybe, probably, more or less, all of
            somewhere (near|around|about), (a|) further, an additional, a total of, altogether
            in all, a reported
        """, Bound.ABOUT),
    ]),
    "fr": Lexicon([
        ("""
            au moins, plus (de|d|que), pas moins (de|d), (au) minimum, un minimum de
            bien plus (de|d), un peu plus (de|d), au bas mot, largement plus (de|d)
            (pas|non) moins (de|d), a tout le moins, (au|) strict minimum, au grand minimum
            (nettement|beaucoup) plus (de|d), au dela (de|d)
        """, Bound.LOW),
        ("""
            jusqu a, (tout) au plus, moins (de|d), pas plus (de|d), au maximum, un maximum (de|d)
            (a peine|un peu|bien|nettement) moins (de|d), au grand maximum, guere plus (de|d)
        """, Bound.HIGH),
        ("""
            (pres|environ|autour) (de|d), environ, quelque(s), a peu pres, presque
            approximativement, aux (alentours|environs) (de|d), de l ordre (de|d), peut etre
            a peu de chose(s) pres, plus ou moins, un total (de|d), au total
            grosso modo, pas loin (de|d), non loin (de|d), a peine, tout juste, en tout
        """, Bound.ABOUT),
    ]),
}
_AFTER = {
    "en": Lexicon([
        ("""
            (and|or|COMMA|—) (perhaps|possibly|maybe|probably) (even) more, (COMMA) or (even) more
            (COMMA) if not more, perhaps more, possibly more, at least, at a minimum, minimum
            and counting, (COMMA) at the (very) least, at a conservative (count|estimate), plus
        """, Bound.LOW),
        ("""
            (COMMA) at (the|) (very|) most, (COMMA) at the outside, maximum, or (fewer|less), tops
        """, Bound.HIGH),
        ("or so, or thereabouts, odd, give or take, more or less, approximately", Bound.ABOUT),
    ]),
    "fr": Lexicon([
        ("""
            (COMMA|) (et|ou|—|) peut etre (plus|davantage), peut etre (plus|davantage)
            ou (plus|davantage), (COMMA|) (voire|sinon) (plus|davantage), au moins
            (au) minimum, au bas mot, (COMMA) (sinon|si ce n est) (plus|davantage), et plus
            (COMMA) a tout le moins
        """, Bound.LOW),
        ("(COMMA) (tout) au plus, (au) (grand|) maximum, ou moins", Bound.HIGH),
        ("environ, a peu pres, a peu de chose(s) pres, plus ou moins, ou a peu pres", Bound.ABOUT),
    ]),
}
_MOVED = frozenset({"gone", "went", "go", "goes", "going", "moved", "edged", "crept", "shot"})
_GROUPS = {  # a dozen, une vingtaine
    "en": Lexicon([("half a dozen, a half dozen", 6), ("a dozen, one dozen", 12), ("a couple", 2),
                   ("(a|an|one) (married|young|elderly|old) couple", 2),
                   ("both (of|) (the|these|their|his|her|its|our|my|)", 2),
                   ("a hundred", 100), ("a thousand", 1000), ("a score", 20),
                   ("a million", 1_000_000)]),
    "fr": Lexicon([
        ("(une) demi douzaine", 6), ("une huitaine", 8), ("(un|ce) (vieux|jeune|) couple", 2),
        ("(la|une) dizaine", 10),
        ("(la|une) douzaine", 12),
        ("(la|une) quinzaine", 15), ("(la|une) vingtaine", 20), ("(la|une) trentaine", 30),
        ("(la|une) quarantaine", 40), ("(la|une) cinquantaine", 50), ("(la|une) soixantaine", 60),
        ("(la|une) centaine", 100), ("un millier", 1000)]),
}
_MULTIPLES = {
    "en": {"dozen": 12, "dozens": 12, "score": 20, "scores": 20},
    "fr": {"dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000,
           "douzaine": 12},
}
_VAGUE = {
    "en": Lexicon([(
        """
            several (dozen|hundred|thousand), several, many, numerous, multiple, dozens
            scores, hundreds, thousands, tens, tens of thousands, hundreds of thousands
            dozens and dozens, a number, a large number
            (an unknown|an undetermined|an unspecified|an unconfirmed) number
            a few (dozen|hundred), countless, a handful, various, a few, many dozens
            a score or more, hundreds and hundreds
        """, True)]),
    "fr": Lexicon([(
        """
            plusieurs (dizaines|douzaines|centaines|milliers), plusieurs, (de) nombreu(x|ses)
            (des|les|de|quelques) (dizaines|centaines|milliers)
            (des|les) dizaines de milliers, des centaines de milliers, beaucoup
            un grand nombre, (un nombre|nombre) (indetermine|inconnu), un certain nombre
            quelques, bon nombre, une poignee, maint(s|es), d innombrables
        """, True)]),
}
_ARTICLES = {"en": frozenset({"a", "an", "another"}), "fr": frozenset({"un", "une"})}
_TO = {"en": frozenset({"to", "or", "-", "–"}), "fr": frozenset({"a", "ou", "-", "–"})}
_EVEN = {  # "40, perhaps even 100", "une quarantaine, voire une centaine"
    "en": Lexicon([("""
        (COMMA|) (or|perhaps|possibly|maybe) even (as many as|more than|up to|)
        (COMMA|) (if not|perhaps|possibly|maybe) (as many as|up to|)
    """, True)]),
    "fr": Lexicon([("""
        (COMMA|) (voire|sinon|peut etre|peut etre meme|ou meme|si ce n est) (de|d|jusqu a|)
    """, True)]),
}
_FROM = {"en": frozenset({"between", "from"}), "fr": frozenset({"entre", "de"})}
_RANGE_AND = {"en": "and", "fr": "et"}


BEGINNINGS = {
    lang: _BEFORE[lang].firsts | _GROUPS[lang].firsts | _VAGUE[lang].firsts | _ARTICLES[lang]
    | _FROM[lang] | NUMBER_BEGINNINGS[lang] for lang in ("en", "fr")}


def quantity_at(words: Words, at: int, lang: str) -> Quantity | None:
    """Read the quantity that begins at a word, with the bounds before and after its number."""
    word = words.at(at)
    if word not in BEGINNINGS[lang] and not word[:1].isdigit():
        return None
    bound, start = None, at
    if word == "up" and words.at(at - 1) in _MOVED:
        return None  # "the toll has gone up to 17"
    while found := _BEFORE[lang].find(words.words, start):
        bound, start = _stronger(bound, found[0]), found[1]
    core = _core(words, start, lang)
    if core is not None and core.article and bound is Bound.LOW and lang == "fr":
        core = replace(core, article=False)  # "au moins un civil"
    if core is None or (core.article and bound):
        return None
    if start > at:
        core = replace(core, first=at)
    after = _AFTER[lang].find(words.words, core.end)
    if after:
        bound, core = _stronger(bound, after[0]), replace(core, end=after[1])
    return bounded(core, bound)


def bound_after(words: Words, at: int, lang: str) -> tuple[Bound, int] | None:
    """Read a bound that follows the noun ("12 morts au moins")."""
    return _AFTER[lang].find(words.words, at)


def raised_behind(words: Words, quantity: Quantity, end: int, lang: str) -> Quantity | None:
    """Read the number that some hold possible, behind a noun: "seven people, perhaps eight"."""
    even = _EVEN[lang].find(words.words, end)
    if even is None or quantity.vague or quantity.low is None or quantity.low != quantity.high:
        return None
    return _up_to(words, quantity.first, (quantity.low, end), even[1], lang)


def _stronger(one: Bound | None, two: Bound) -> Bound:
    return two if one in {None, Bound.ABOUT} else one or two


def bounded(core: Quantity, bound: Bound | None) -> Quantity:
    """Apply the conventions of the coding handbook, section 3."""
    value = core.low
    if core.vague or value is None or bound in {None, Bound.ABOUT}:
        return core
    if bound is Bound.LOW:
        return replace(core, best=value if core.high == value else core.best, high=None)
    return replace(core, low=None, best=None)


def _core(words: Words, at: int, lang: str) -> Quantity | None:
    ranged = _range(words, at, lang)
    if ranged:
        return ranged
    vague = _VAGUE[lang].find(words.words, at)
    if vague:
        return Quantity(at, vague[1], vague=True)
    exact = _exact(words, at, lang)
    if exact is None:
        return None
    value, end = exact
    article = words.at(at) in _ARTICLES[lang] and end == at + 1
    end = _repeated(words, value, end)
    return Quantity(at, end, value, value, value, article=article, bare=words.at(at).isdigit())


def _repeated(words: Words, value: int, end: int) -> int:
    """Skip the figures that a communiqué sets behind the word: "trois (03)"."""
    figures = words.at(end + 1)
    again = words.at(end) == "(" and words.at(end + 2) == ")" and figures.isdigit()
    return end + 3 if again and int(figures) == value else end


def _exact(words: Words, at: int, lang: str) -> tuple[int, int] | None:
    group = _GROUPS[lang].find(words.words, at)
    if group:
        return group
    if words.at(at) in _ARTICLES[lang] and (lang == "en" or words.at(at + 1) != "million"):
        return None if words.at(at) == "another" and _counts(words, at + 1, lang) else (1, at + 1)
    found = number_at(words.words, at, lang)
    if found and (by := _MULTIPLES[lang].get(words.at(found[1]))):
        return found[0] * by, found[1] + 1
    return found


def _counts(words: Words, at: int, lang: str) -> bool:
    """Say whether a number follows: "another 12", "another dozen"."""
    return words.at(at) in _MULTIPLES[lang] or _BEFORE[lang].find(words.words, at) is not None or (
        _exact(words, at, lang) is not None)


def _range(words: Words, at: int, lang: str) -> Quantity | None:
    """Read "between 4 and 7", "4 to 7", "4 or 5", "de 4 à 7", "4-7"."""
    opened = words.at(at) in _FROM[lang]
    low = _number(words, at + opened, lang)
    if low is None:
        return None
    joint = words.at(low[1])
    if not opened and (even := _EVEN[lang].find(words.words, low[1])):
        return _up_to(words, at, low, even[1], lang)
    if not (joint in _TO[lang] or (opened and joint == _RANGE_AND[lang])):
        return None
    high = _number(words, low[1] + 1, lang)
    if high is None or low[0] == high[0]:
        return None
    if low[0] > high[0]:  # "from 18 to 12": no range
        falls = opened and joint in _TO[lang]
        return Quantity(at, high[1], high[0], high[0], high[0]) if falls else None
    return Quantity(at, high[1], low[0], None, high[0], superseded=low[0] if opened else None)


def _up_to(words: Words, at: int, low: tuple[int, int], then: int, lang: str) -> Quantity | None:
    """Read the number that some hold possible besides the one just given."""
    high = _number(words, then, lang)
    if high is None or high[0] <= low[0]:
        return None
    bracketed = words.at(low[1]) == words.at(high[1]) == ","
    return Quantity(at, high[1] + bracketed, low[0], None, high[0])


def _number(words: Words, at: int, lang: str) -> tuple[int, int] | None:
    group = _GROUPS[lang].find(words.words, at)
    return group or number_at(words.words, at, lang)
