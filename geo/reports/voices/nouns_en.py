"""English nouns that say what somebody did with words, and whose: "JNIM's denial", "the account of residents"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Span
from geo.reports.voices.acts import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.lexicon import COMMENT, GROUP, PEOPLE
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.roles import harmed

Noun = tuple[Act, Found, Span, Span]

_NOUNS = (
    (Act.DENY, r"denials?|disclaimers?|rebuttals?|refutations?|repudiation|disavowal"),
    (Act.OWN, r"admissions?|confessions?|avowal|apolog(?:y|ies)|mea culpa|acknowledge?ments?|claims? of responsibility|expressions? of regret|excuses"),
    (Act.RETRACT, r"retractions?|recantation|about-turn|u-turn|volte-face|climbdown|backtracking|withdrawal of (?:its|his|her|their|the) (?:statement|claim|accusation|charge)"),
    (Act.CONFIRM, r"confirmations?|corroborations?"),
    (Act.NAME, r"accusations?|allegations?|indictments?|denunciations?|finger-pointing"),
    (Act.PROBE, r"inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?"),
    (Act.CALL, r"(?:calls?|demands?|appeals?|requests?|pleas?) for (?:an? )?(?:\w+ ){0,2}?(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|commission)"),
    (Act.SAY, r"accounts?|stor(?:y|ies)|versions?|testimon(?:y|ies)|tales?|narratives?|claims?|charges?|announcements?|assertions?|contentions?|declarations?|revelations?|disclosures?|affirmations?|complaints?|estimates?|counts?|tally|tallies|reckoning|tolls?|figures?|answers?|repl(?:y|ies)|responses?|rejoinder|retort|verdict|findings?|conclusions?|explanations?|theory|view"),
)
_ALL = "|".join(words for _, words in _NOUNS)
_NOUN = re.compile(rf"(?:(?:own|first|only|latest|new|official|formal|categorical|firm|public|written|brief|terse|joint|earlier|initial|subsequent|rare|full|half-hearted|belated|angry|indignant|swift|prompt|sworn|detailed|consistent|similar|provisional|updated|last|repeated|flat|unequivocal|immediate) )*({_ALL})\b(?! (?:number|bank|book|about|for (?!the|an?|this|these|nine|ten)))")
_OWNED = re.compile(rf"(?:'s|s') {_NOUN.pattern}")
_BY = re.compile(  # "the count of a local official", "Denial from the Arab community"
    rf"(?:^|[\s«\"(]){_NOUN.pattern},? (?:(?:received|obtained|sent|gathered|heard|released|issued|published|put about|put out|put round|put forward|made|spread|circulated|relayed|posted|shared|given|voiced|levelled|lodged|advanced|aired|offered|confirmed|brought) )?(?:on \w+ )?(?:of|from|by|at|with|among) (?:(?:the|an?|its|their|his|her|one|two|three|several|some|local|of) )*$"
)
_LIST = re.compile(r"(?:^|[\s«\"(])(?:an? |the )?(list|note|figures?|table|toll|message|text|letter|statement|communique|press release|bulletin) (?:(?:received|obtained|sent|released|issued|published|posted|dated|circulated|shared|signed) )?(?:on \w+ )?(?:by|from) (?:the |an? )?$")
_NOT = re.compile(r"\b(?:no|without|despite|in spite of|notwithstanding|question\w*|relay\w*|convey\w*|doubt\w*|critici\w*|slam\w*|mock\w*|await\w*|pending|lack of|absence of|any|waiting for|demand\w*|call\w* for|want\w*|urg\w*|need\w*|seek\w*|sought|expect\w*|before|if|whether|beyond|wait) (?:an? |the |any |for )*(?:[\w'-]+ ){0,3}$")
_NO_FIGURE = re.compile(r"\b(?:take|takes|took|on|into|holds?|held|by|bank|gave|give|gives) (?:the |an? )?$")


def nouns(one: Read, reading: Reading) -> Iterator[Noun]:
    """Yield what nouns say of whom: act, speaker, the words for it, and what was said."""
    low = reading.low
    for f in one.found:
        if f.actor_id[:1] in ("", "@") or f.marker in (PLACE, GROUP) or f.actor_id == COMMENT:
            continue
        told = None if harmed(f, low) else _of(f, one, low)
        if told and not _NOT.search(low[max(one.sentence.start, told[0] - _LEAD) : min(told[0], f.start)]):
            act = next(a for a, words in _NOUNS if re.fullmatch(words, low[told[0] : told[1]]))
            yield act, _speaker(f), told, _said(told, f, one, low)


_LEAD = 50  # characters


def _of(f: Found, one: Read, low: str) -> Span | None:
    """Give where the noun stands that is somebody's own."""
    behind = _OWNED.match(low, f.end, one.sentence.end) or (_OWNED.match(low, f.end - 1, one.sentence.end) if low[f.end - 1 : f.end] == "s" else None)
    if behind:
        return behind.span(1)
    ahead = _BY.search(low, max(one.sentence.start, f.start - 90), f.start)
    if ahead is None or _NO_FIGURE.search(low[max(one.sentence.start, ahead.start(1) - 20) : ahead.start(1)]):
        return None
    return ahead.span(1)


def _speaker(f: Found) -> Found:
    return Found(f.first, f.last, f.start, f.end, "local-civil-sources", f.at) if f.actor_id == PEOPLE else f


def _said(told: Span, f: Found, one: Read, low: str) -> Span:
    """Give what was said: behind "that" or a colon, else the whole sentence."""
    start, end = one.sentence.span
    quoted = _QUOTED.search(low, start, min(told[0], f.start))
    if quoted:
        return start, quoted.start()
    rest = _THAT.match(low, max(told[1], f.end), end)
    if rest and HARM.search(low, rest.end(), end):
        return rest.end(), end
    return start, end


_QUOTED = re.compile(r"[,.!?]?[»\"],? (?:was|is|came|ran|were|are) (?:the |an? )?(?:\w+ )?$")  # '"False," was the army's only reply'
_THAT = re.compile(r"(?:[^.;:«»\"]{0,60}?(?:\bthat\b|:)|,? )\s*")


def listed_by(at: int, one: Read, reading: Reading) -> Noun | None:
    """Give whose list or note follows a heading: "List received from X:"."""
    low, (start, end) = reading.low, one.sentence.span
    if at + 1 >= len(reading.reads) or low[end - 1 : end] != ":" or end - start > _HEADING:
        return None
    f = next((f for f in one.found if f.actor_id[:1] not in ("", "@", "*") and _LIST.search(low, start, f.start)), None)
    return (Act.SAY, f, (start, end), (reading.reads[at + 1].sentence.start, reading.reads[-1].sentence.end)) if f else None


_HEADING = 120  # characters
