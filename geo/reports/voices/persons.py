"""Persons as what they speak for: "X, a spokesman for the army" is the army, here and further on."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.words import Words

PRIVATE = "*person"  # a name of which the report says no office: never shown
_PARTICLES = word_set("""
    ag ould el al de ben bin von van dit wuld walet ibn
""")
_TITLES = word_set("""
    general colonel major captain lieutenant gen col capitaine commandant mr mrs ms dr president
    minister ministre sheikh cheikh m mme imam brigade brigadier division corps sergent adjudant
    chef spokesman
""")
_NOT_NAMES = word_set("""
    the a an in on at le la les un une dans selon according this ce cette mali bamako gao kidal
    mopti segou tombouctou timbuktu menaka monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    lundi mardi mercredi jeudi vendredi samedi dimanche russia russian malian france niger
    burkina faso algeria mauritania africa sahel west north south northern central united
    nations state security council human rights international national it he she they we i il
    elle ils nous je but and et mais for from both several two three four five some many no
    after before while as when if des du de l d twitter facebook telegram x whatsapp armed front
    azawad army armee group groupe association collective collectif coalition university
    institute center centre islamic ivory coast nigeria senegal guinea algiers dakar niamey
""")
_ORG = word_set("""
    association collective collectif coalition committee comite union network observatory
    observatoire council conseil federation mouvement movement ong ngo rassemblement alliance
    ligue league commission tabital plateforme
""")
_ASIDE_WORDS = 9
_SHORT_WORD = 3  # "of", "and", "the" stay small in titles
_SHOUTED = 5  # letters: longer words in capitals may be names
_ASIDE = re.compile(r"\s*,\s*(?:\(?\d\d\)?\s*(?:ans)?\s*,\s*)?")


def add_persons(words: Words, found: list[Found], at: int, low: str) -> list[Found]:
    """Add the names of persons to the mentions of a sentence; their actor is what stands beside them."""
    names = [] if _title_case(words) else _names(words, found, at)
    for name in names:
        name.actor_id = _office(name, found, words, low)
        name.marker = PRIVATE
    return sorted([*found, *names], key=lambda f: f.first)


def _title_case(words: Words) -> bool:
    long = [w for w in words.raw if len(w) > _SHORT_WORD]
    return len(long) > _SHORT_WORD and sum(w[0].isupper() for w in long) > 0.75 * len(long)


def _names(words: Words, found: list[Found], at: int) -> list[Found]:
    taken = {i for f in found if f.marker != PLACE for i in range(f.first, f.last)}
    names, i, count = [], 0, len(words.low)
    while i < count:
        if not words.raw[i][0].isupper():  # a name begins with a capital
            i += 1
            continue
        j = i
        while j < count and j not in taken and _name_word(words, j, i):
            j += 1
        while j > i and words.low[j - 1] in _PARTICLES:
            j -= 1
        k = i
        while k < j and words.low[k] in _TITLES:
            k += 1
        if j - k > 1 or (j > k > i):
            names.append(
                Found(k, j, words.starts[k], words.ends[j - 1], PRIVATE, at, PRIVATE, person=True)
            )
        i = max(j, i + 1)
    return names


def _name_word(words: Words, j: int, start: int) -> bool:
    low, raw = words.low[j], words.raw[j]
    if j > start and not words.joined[j]:
        return False
    if low in _PARTICLES:
        return j > start or raw[:1].isupper()
    return (
        raw[:1].isupper()
        and low not in _NOT_NAMES
        and (low in _TITLES or not raw.isupper() or len(raw) > _SHOUTED)
    )


def _office(name: Found, found: list[Found], words: Words, low: str) -> str:
    """Give what a person speaks for: an office in apposition, before or after the name."""
    after = next(
        (f for f in found if f.first >= name.last and f.actor_id[:1] != "@" and f.marker != PLACE),
        None,
    )
    if after and _beside(low[name.end : after.start], after.first - name.last):
        return after.actor_id
    before = next((f for f in reversed(found) if f.last <= name.first and f.marker != PLACE), None)
    if before:
        between = low[before.end : name.start]
        if re.fullmatch(
            r"(?:'s)?[\s,]*(?:(?:"
            + "|".join(_TITLES)
            + r")[\s.,]*)*(?:spokes\w+|porte-parole|leader|chief|head|director)?[\s,]*(?:(?:"
            + "|".join(_TITLES)
            + r")[\s.,]*)*",
            between,
        ):
            return before.actor_id
    return _organisation(name, words) or PRIVATE


def _beside(between: str, words: int) -> bool:
    if not _ASIDE.match(between) and not re.match(
        r"\s+(?:of|from|du|de la|de l'|for|at|with)\s", between
    ):
        return False
    return (
        words <= _ASIDE_WORDS
        and "." not in between.replace(".,", ",")
        and not re.search(
            r"\b(?:accus\w+|blam\w+|denounc\w+|deni(?:ed|es)|reject\w+|confirm\w+|report\w+|claim\w+|denonc\w+|impute\w*|attribu\w+|met\w* en cause|said|told|who|qui|that|est|was|were|(?:a|ont) (?:dit|declare|indique|affirme|accuse|annonce|ete)|has|had|killed|tue\w*|,.*,.*,)\b|[;:«»\"]",
            between,
        )
    )


def _organisation(name: Found, words: Words) -> str:
    span = words.low[name.first : name.last]
    return "" if not _ORG & set(span) else "*org"
