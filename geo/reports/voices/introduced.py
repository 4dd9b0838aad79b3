"""Who is given the word by a colon, whatever the verb: "A survivor relives the scene: «They fired …»"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.model import Part, Span
from geo.reports.voices.clauses import governed
from geo.reports.voices.lexicon import COMMENT
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.resolve import HUMANS

_FIRST = 3  # words before one who opens a sentence: "Most of the survivors", "Sur place, un habitant"
_COLON = re.compile(r"[^:;«»\"\n]{3,160}?(?<!\d) ?: ?(?P<quote>[«\"])?(?=\D)")
# without quotation marks the verb itself must be one of speaking out
_SPEAKS = re.compile(
    r"\b(?:s'|se )[a-z]{3,}(?:e|ent|it|ut|issent)\b|\b(?:est|sont|is|are|was|were|reste|remains?) (?:\w+ )?(?:formel|categorique|clair|bref|lapidaire|blunt|categorical|clear|adamant|certain|sure|brief|emphatic)\w*|"
    r"\bn'(?:hesite|en demord|en doute|a (?:guere|pas|aucun) de doute)|\bdoes not (?:hesitate|mince)|\bgoes further|\bva plus loin|\bhas no doubt|\b(?:a|ont|has|have|gives?|donnent?|donne|livre|livrent) (?:une? |an? )?(?:toute? |tout |quite |very )?(?:autre|another|different|other) (?:lecture|version|explication|story|account|reading|explanation)|\ba (?:sa|son|leur) (?:propre )?(?:version|explication)|\b(?:put|puts) it\b|\bshakes? (?:his|her) head|\bhausse les epaules"
)


def introduced(one: Read, reading: Reading) -> tuple[Found, Span, Span] | None:
    """Give who speaks after a colon, where the colon stands, and what is said."""
    start, end = one.sentence.span
    colon = _COLON.match(reading.low, start, end) if one.sentence.part is Part.BODY else None
    if colon is None:
        return None
    f = next((f for f in one.found if f.end <= colon.end() and (f.person or f.actor_id in HUMANS)), None)
    if f is None or f.actor_id == COMMENT or f.first > _FIRST or governed(one, f, start):
        return None
    verb = reading.low[f.end : colon.end()]
    if not (_SPEAKS.search(verb) or (colon["quote"] and re.search(r"[a-z]{2,}", verb))):
        return None
    quote = reading.quote_at(colon.end()) if colon["quote"] else None
    return f, (colon.end() - 1, colon.end()), (colon.end(), max(end, quote[1]) if quote else end)
