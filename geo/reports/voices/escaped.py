"""Witnesses who are told by what they went through: "those who escaped", "ceux qui ont pu fuir"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left

from geo.reports.voices.lexicon import PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.words import Words

_WITNESSES = "witnesses"
_FIRST = frozenset({"those", "people", "person", "persons", "ceux", "celles", "celui", "celle", "personnes", "gens"})
_WHO = {
    "en": re.compile(
        r"\b(?:(?:some of |many of |most of |several of |one of )?those|(?:several |two |three |four |many |some |other )?(?:people|persons?)) who (?:(?:had|have|has|were|was|managed to|could|did) )*"
        r"(?:escaped?|fled|flee|survived?|got away|get away|witnessed|witness|saw it|were (?:there|present)|there|present|(?:made|make) it out|crossed|hid|hidden|stayed|lived through it|spared|released|let go|freed)\b(?: (?:it|the \w+))?"
    ),
    "fr": re.compile(
        r"\b(?:(?:certains|plusieurs|beaucoup|la plupart|l'un) de )?(?:(?:plusieurs |deux |trois |quelques |des |d'autres )?(?:personnes|gens)|ceux|celles?|celui) qui (?:(?:s'en |se |y |en )?(?:ont|a|avaient|avait|sont|etaient)(?: pu| reussi a| su)?)? ?(?:se |s'en |s'|y )?"
        r"(?:fuir|fui|s'enfuir|enfuis?|echapper|echappee?s?|survecu|survivre|assiste(?! a la reunion)|vu la scene|vecu|temoins?|caches?|sauver|sauvee?s?|sortir|sortis?|rescapee?s?|etaient presente?s?|liberee?s?|relachee?s?)\b(?: a (?:la|l') ?\w+)?"
    ),
}


_OF_THEM = re.compile(  # somebody tells of them: "those who stayed could not bury the dead"
    r" (?:behind |there |sur place |la )?(?:could|cannot|couldn't|can't|were (?!interviewed|told)|died|did(?:n't)? |buried|starved|n'ont|n'avaient|n'etai|ne |sont (?:morts|partis|sans)|etaient|mouraient)")


def escaped(words: Words, found: list[Found], low: str, lang: str, at: int) -> list[Found]:
    """Add those who are told by what they went through, as witnesses."""
    if _FIRST.isdisjoint(words.low) or not {"who", "qui"} & set(words.low):
        return found
    pattern = _WHO["fr" if lang == "fr" else "en"]
    more = []
    for match in pattern.finditer(low, words.starts[0], words.ends[-1]):
        if _OF_THEM.match(low, match.end()):
            continue
        first, last = bisect_left(words.starts, match.start()), bisect_left(words.starts, match.end())
        if all(f.actor_id == PEOPLE or f.last <= first or last <= f.first for f in found):
            more.append(Found(first, last, words.starts[first], words.ends[last - 1], _WITNESSES, at, _WITNESSES))
    kept = [f for f in found if not any(m.first <= f.first < m.last for m in more)]
    return sorted([*kept, *more], key=lambda f: f.first) if more else found
