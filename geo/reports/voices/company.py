"""Who speaks together with a speaker, known or not: "a nurse at the hospital and the truckers' union said"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from geo.reports.voices.clauses import ROLE_NOUNS, alone
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import DOES
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, UNKNOWN
from geo.reports.voices.lifted import Listed
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.strangers import speaks
from geo.reports.voices.talk import Subject

_DET = r"(?:(?:an?|the|one|two|three|several|some|another|une?|le|la|les|des|deux|trois|plusieurs|son|sa|its|their) |l')"
_AND = r",? (?:and|as well as|et|ainsi que|ainsi qu') ?(?:par |by |selon |d')?"
_BEFORE = re.compile(rf"(?:^(?:at least |au moins )?|[,;»\"] ?|\b(?:selon|d'apres|according to|by|par) )({_DET}[^,;:.«»\"]{{3,80}}?){_AND}{_DET}?(?:[\w-]+ ){{0,2}}?$")
_TOLD = r"(?:,? (?:who|qui|of|in|from|at|near|based|joint\w*|de|des|du|d(?=')|a|au|dans|en)\b'? ?[^,;:.«»\"]{2,70}?|, [^,;:.«»\"]{3,70},)?"  # what is told of the first
_BEHIND = re.compile(rf"{_TOLD}{_AND}({_DET}?[^,;:.«»\"]{{3,80}}?)(?:, [^,;:.«»\"]{{3,60}},?)? ?(?:(?:has|have|had|ont|avaient|also|both|tous deux|each) )*$")
_NEXT = re.compile(rf"{_TOLD}{_AND}({_DET}?[^,;:.«»\"]{{3,80}}?)(?=[,.;]|$)")
_VERB = re.compile(r"\b(?:said|says|told|was|were|had|has|have|is|are|that|ont|avait|est|sont|etai\w+|que)\b")
_RELATIVE = re.compile(r" (?:who|which|that|qui|dont)\b")


def with_company(subject: Subject, read: Read, cue: Cue, reading: Reading) -> Subject:
    """Add to the speakers of a verb who stands beside the first or the last of them."""
    here = [f for f in subject.speakers if read.sentence.start <= f.start < read.sentence.end]
    if len(here) != len(subject.speakers) or not here or subject.side == "on" or alone(here[-1], read, cue):
        return subject
    first, last = min(here, key=lambda f: f.start), max(here, key=lambda f: f.end)
    joined = not _ANDS.isdisjoint(read.words.low)
    more = [_ahead(first, read, cue, reading), _after(last, read, cue, reading)] if joined else []
    more.append(_elliptic(last, read, cue, reading))
    aside = _aside(last, reading)
    more += aside.names if aside else ()
    known = {f.actor_id for f in here}
    kept = tuple(f for f in subject.speakers if not (aside and aside.whole and f is last))
    new = tuple(f for f in more if f and (f.actor_id not in known or f.actor_id == UNKNOWN or f not in kept))
    return replace(subject, speakers=(*kept, *new)) if new else subject


def _aside(f: Found, reading: Reading) -> Listed | None:
    """Give the aside behind "sources" that names them one by one."""
    return next((one for one in reading.listed if f.start < one.span[0] and _UP_TO.fullmatch(reading.low, f.end, one.span[0])), None)


_UP_TO = re.compile(r"[^.,;:«»\"]{0,70}")


_ANDS = frozenset({"and", "et", "ainsi", "as"})


def _ahead(f: Found, read: Read, cue: Cue, reading: Reading) -> Found | None:
    match = _BEFORE.search(reading.low[read.sentence.start : f.start])
    at = read.sentence.start
    if match is None:
        return None
    apposed = reading.low.startswith(",", at + match.end(1)) and next((
        g for g in read.found if g.actor_id[:1] not in ("", "*", "@") and _COMMA.fullmatch(reading.low, g.end, at + match.start(1))), None)
    return apposed or _named(match[1], at + match.start(1), read, cue, reading)  # "X, an old movement, and Y said"


_COMMA = re.compile(r"(?: \([^)]{2,30}\)|\))?, ?")


def _after(f: Found, read: Read, cue: Cue, reading: Reading) -> Found | None:
    stop = cue.start if f.end <= cue.start else read.sentence.end
    text = reading.low[f.end : stop]
    match = _BEHIND.fullmatch(text) if stop == cue.start else _NEXT.match(text)
    return _named(match[1], f.end + match.start(1), read, cue, reading) if match else None


def _elliptic(f: Found, read: Read, cue: Cue, reading: Reading) -> Found | None:
    """Give who gives another figure without a verb: "the mayor put the toll at 12, residents at 15"."""
    rest = reading.low[cue.end : read.sentence.end] if f.end <= cue.start and cue.act in _COUNTING else ""
    match = _FIGURES.match(reading.low, cue.end, read.sentence.end) if "," in rest or ";" in rest else None
    if match is None:
        return None
    inside = (f for f in read.found if match.start(1) <= f.start < match.end(1) and f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE)
    known = next(inside, None)
    lead = read.words.low[bisect_left(read.words.starts, match.start(1)) : known.first] if known else ()
    if known and (_ARTICLES.issuperset(lead) or not ROLE_NOUNS.isdisjoint(lead)):
        return known  # "the United Nations at 100", "an official of the MSA at 30"
    return _named(match[1], match.start(1), read, cue, reading)


_COUNTING = frozenset({Act.SAY, Act.CONFIRM, Act.OWN})
_COUNT = (
    r"(?:\d+|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens|scores|hundreds|"
    r"une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|dizaines|centaines)(?:[ -](?:et )?(?:\w{2,9}aine|dozen|hundred|score|\w{3,6}))?|[a-z]{3,9}aine)"
)
_DEAD = r"(?: (?:dead|deaths?|killed|victims?|bodies|people|persons|civilians|villagers|soldiers|morts?|victimes?|tuee?s?|deces|corps|personnes|civils|villageois|soldats|militaires|habitants))"
_ABOUT = r"(?:(?:at|of|to|from|between|around|about|some|at least|more than|over|nearly|up to|only|de|d'|a|entre|pour|au moins|plus d[e']|pres d[e']|environ|quelque|jusqu'a|seulement) ?)*"
_FIGURES = re.compile(rf"[^.,;:«»\"]{{0,40}}?\b{_ABOUT}{_COUNT}{_DEAD}{{0,3}}(?:,| ;|;) (?:and |et |but |mais |while |tandis que )?({_DET}?(?!dont |including |among |parmi )[^.,;:«»\"\d]{{3,70}}?),? {_ABOUT}{_COUNT}(?: (?:to|and|a|et|ou|or) {_COUNT})?{_DEAD}{{0,3}}(?=[.;]|$)")


def _named(words: str, start: int, read: Read, cue: Cue, reading: Reading) -> Found | None:
    """Give whom a phrase names: one whom a table knows at its head, else a stranger."""
    head = _RELATIVE.split(words)[0]
    if _VERB.search(head) or DOES.search(head):
        return None
    low = read.words.low
    inside = [i for i, at in enumerate(read.words.starts) if start <= at < start + len(head) and low[i] not in _ARTICLES]
    if not inside:
        return None
    known = next((f for f in read.found if (f.first in inside[:2] or f.first + 1 == inside[0] < f.last) and f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE and (f.actor_id in HUMANS or f.person)), None)
    if known or not speaks(words, cue):
        return known if known and known.actor_id != COMMENT else None
    return kind_of(Found(inside[0], inside[-1] + 1, read.words.starts[inside[0]], read.words.ends[inside[-1]], UNKNOWN, read.found[0].at if read.found else -1), reading.low)


_ARTICLES = frozenset({"a", "an", "the", "one", "un", "une", "le", "la", "l", "les", "des", "some", "another"})
