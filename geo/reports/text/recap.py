"""The story summed up a second time at its end.

Sites put an abstract under a story. It says in other order what was said, quotes nobody, and its
first paragraph holds little that the lead does not.
"""

from __future__ import annotations

import re

from geo.reports.dates.words import word_set

_WORD = re.compile(r"[^\W\d_]{4,}|\d+")
_QUOTE = re.compile('["“”«»]')
_HEADING = re.compile(r"\W*(?:(?:in\s+)?(?:summary|brief|short)|key\s+(?:takeaways?|points|"
                      r"facts)|takeaways?|at\s+a\s+glance|tl;?dr|"
                      r"en\s+(?:résumé|bref)|résumé|à\s+retenir|"
                      r"ce\s+qu['’]il\s+faut\s+(?:retenir|savoir)|l['’]essentiel|"
                      r"points\s+clés)\s*(?:\W*$|[:—–-]\s)", re.IGNORECASE)
_STOP = word_set("that this with from have been were they their which would also after when "
                 "while than into over said "
                  "dans avec pour leur leurs cette sont était étaient plus elle ils elles comme "
                  "mais")
_WORDS = 8  # fewer sum up nothing
_STEM = 6  # letters: probes and probe, malien and maliennes
_LEAD = 4  # paragraphs
_MOST = 6  # paragraphs of a second summing-up
_FEWEST = 6  # paragraphs before it; a shorter story is not summed up
_OF_LEAD, _OF_ALL = 0.62, 0.45  # share of its words that were said before


def recap_start(body: list[str]) -> int:
    """Give the number of the paragraph at which a second summing-up begins, else how many."""
    for at in range(len(body) - 1, 0, -1):
        if _HEADING.match(body[at]) and at >= len(body) / 2:
            return at
    if len(body) <= _FEWEST:
        return len(body)
    words = [_words(p) for p in body]
    lead = set[str]().union(*words[:_LEAD])
    for at in range(max(_FEWEST, len(body) - _MOST, len(body) * 6 // 10), len(body)):
        if _sums_up(body, words, lead, at):
            return at
    return len(body)


def _sums_up(body: list[str], words: list[set[str]], lead: set[str], at: int) -> bool:
    if any(_QUOTE.search(p) for p in body[at:]) or len(words[at]) < _WORDS:
        return False
    said = set[str]().union(*words[:at])
    return _share(words[at], lead) >= _OF_LEAD and all(
        _share(w, said) >= _OF_ALL for w in words[at:] if w)


def _share(words: set[str], said: set[str]) -> float:
    return len(words & said) / len(words)


def _words(paragraph: str) -> set[str]:
    return {w[:_STEM] for w in _WORD.findall(paragraph.casefold()) if w not in _STOP}
