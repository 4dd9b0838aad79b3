"""Who is given the word by a colon, whatever the verb: "A survivor relives the scene: «They fired …»"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.model import Part, Span
from geo.reports.voices.clauses import governed
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.strangers import speaks

_FIRST = 3  # words before one who opens a sentence: "Most of the survivors", "Sur place, un habitant"
_COLON = re.compile(r"[^:;«»\"\n]{3,160}?(?<!\d) ?: ?(?P<quote>[«\"])?(?=\D)")
# without quotation marks the verb itself must be one of speaking out
_SPEAKS = re.compile(
    r"\b(?:s'|se )[a-z]{3,}(?:e|ent|it|ut|issent)\b|\b(?:est|sont|is|are|was|were|reste|remains?) (?:\w+ )?(?:formel|categorique|clair|bref|lapidaire|blunt|categorical|clear|adamant|certain|sure|brief|emphatic)\w*|"
    r"\bn'(?:hesite|en demord|en doute|a (?:guere|pas|aucun) de doute)|\bdoes not (?:hesitate|mince)|\bgoes further|\bva plus loin|\bhas no doubt|\b(?:a|ont|has|have|gives?|donnent?|donne|livre|livrent) (?:une? |an? )?(?:toute? |tout |quite |very )?(?:autre|another|different|other) (?:lecture|version|explication|story|account|reading|explanation)|\ba (?:sa|son|leur) (?:propre )?(?:version|explication)|\b(?:put|puts) it\b|\b(?:is|are|was|were|remains?) (?:\w+ )?(?:indignant|outraged|furious|angry|positive|unmoved|unrepentant|dismissive|scathing|firm|unambiguous|unequivocal)\b|\b(?:nods|shrugs|sighs|hesitates|weeps|fumes|bristles)\b|\bshakes? (?:his|her) head|\bhausse les epaules"
)


_QUOTES = re.compile(  # what is said of somebody who is about to speak
    r"\bn'y va pas par quatre chemins|\bne mache pas ses mots|\bne tourne pas autour|\benfonce le clou|\bpersiste et signe|\bne decolere pas|\bhausse le ton|\bmonte au creneau|\bsort de (?:son silence|sa reserve)|\bprend la parole|\b(?:est|reste|se veut|se montre) (?:\w+ )?(?:sans appel|sans equivoque|ferme|categorique|formel\w*|direct\w*|affirmatif|clair\w*|peremptoire)|"
    r"\b(?:est|sont) unanimes?|\btien(?:t|nent) un (?:autre|tout autre) (?:langage|discours)|\bf(?:ait|ont) (?:tous |toutes )?le meme (?:recit|constat)|\bn'a qu'un mot|\bn'a (?:pas|aucun) (?:de )?doute|\bn'a pas de mots assez|\ben est (?:sur\w*|certain\w*|convaincu\w*)|\bvide son sac|\btemoin direct|\bse fait plus precis\w*|\bdonne (?:sa|une autre) version|\bsa version|\b(?:leur|son) (?:constat|recit|verdict|explication|reponse|conclusion|temoignage|bilan)\b|\bverdict d|\breponse d|\bexplication d|\bversion d"
)


_BY_PHONE = re.compile(r"(?: (?:in|from|at|near|of) [^,:]{2,30})?,? ?(?:(?:on|by|over|via|through|reached|contacted|interviewed|speaking|writing|in an? (?:message|letter|e-?mail|text|call)) ?[^:]{0,50})?:\s*[«\"]?")


def introduced(one: Read, reading: Reading) -> tuple[Found, Span, Span] | None:
    """Give who speaks after a colon, where the colon stands, and what is said."""
    start, end = one.sentence.span
    colon = _COLON.match(reading.low, start, end) if one.sentence.part is Part.BODY else None
    if colon is None:
        return None
    f = next((f for f in one.found if f.end <= colon.end() and (f.person or f.actor_id in HUMANS or f.actor_id[:1] not in ("", "*", "@"))), None)
    if f is None or f.actor_id == COMMENT or f.first > _FIRST or governed(one, f, start):
        return None
    verb = reading.low[f.end : colon.end()]
    if f.person and f.actor_id == PRIVATE and not colon["quote"] and verb.strip() == ":":
        return None  # a town that opens a report: "New Delhi: …"
    if f.marker == PLACE or not (f.person or f.actor_id in HUMANS or _SPEAKS.search(verb) or _QUOTES.search(verb)):
        return None
    bare = f.actor_id in HUMANS and f.first <= 1 and _BY_PHONE.fullmatch(verb) and HARM.search(reading.low, colon.end(), end)
    if not (bare or _SPEAKS.search(verb) or _QUOTES.search(verb) or (colon["quote"] and re.search(r"[a-z]{2,}", verb))):
        return None
    quote = reading.quote_at(colon.end()) if colon["quote"] else None
    return f, (colon.end() - 1, colon.end()), (colon.end(), max(end, quote[1]) if quote else end)


def interviewed(one: Read, reading: Reading) -> list[Found]:
    """Give those with whom the sentence says that somebody spoke: "interviewed four survivors", also a stranger."""
    low, start = reading.low, one.sentence.start
    known = [f for f in one.found if f.actor_id in HUMANS and _ASKED.search(low[max(start, f.start - _NEAR) : f.start])]
    return known[-1:] or [f for f in [_stranger(one, reading)] if f]


def _stranger(one: Read, reading: Reading) -> Found | None:
    """Give somebody whom no table knows and to whom a report listens: "gives the floor to the owner of the lorry"."""
    told = _TO_WHOM.search(reading.low, *one.sentence.span)
    inside = [i for i, at in enumerate(one.words.starts) if told and told.start(1) <= at < told.end(1)]
    taken = any(f.first in inside for f in one.found)
    if not inside or taken or told is None or not speaks(told[1], Cue(0, 0, 0, 0, Act.SAY)):
        return None
    first, last = inside[0], inside[-1]
    return kind_of(Found(first, last + 1, one.words.starts[first], one.words.ends[last], UNKNOWN, -1), reading.low)


_NEAR = 60  # characters
_LISTENS = r"\b(?:gives? the floor to|gave the floor to|donn\w+ la parole a|reached|met|a joint|ont joint|avons joint|avons rencontre|interviewed|spoke (?:to|with)|talked (?:to|with)|interviews with|met with|a interroge|ont interroge|a rencontre|entretenu\w* avec|recueilli (?:les|des) (?:temoignages|propos|recits) d\w*)"
_ASKED = re.compile(rf"{_LISTENS}\s+(?:[\w'-]+,?\s+){{0,5}}?$")
_TO_WHOM = re.compile(rf"{_LISTENS}(?:ux?\s+|\s+(?:the |an? |l[ea] |l'|une? |son |sa |one of the ))([^,.;:«»\"]{{3,60}})")
