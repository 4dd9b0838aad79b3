"""What is said: the stretch of text that belongs to a verb of saying."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.model import Span
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.talk import Subject

_SHORT = 3  # words: fewer after a verb of saying are no content
# what may stand between a verb of saying and what is said, or the end of its sentence
_ADJUNCT = re.compile(
    r"""(?:\s*(?:(?:to|told|a|aupres\sde|au\smicro\sde|a\sl'|a\sla|au|chez)\s*(?:l'|the\s|la\s|le\s)?(?:agence\s|news\sagency\s|radio\s)?
    (?:afp|rfi|reuters|ap|bbc|agence\sfrance-presse|associated\spress|france\s24|studio\stamani|al\sjazeera|voa|jeune\safrique|le\smonde|reporters|journalists|journalistes|
       la\spresse|medias|the\smedia)\b
    |(?:reuters|afp|rfi|the\sassociated\spress|agence\sfrance-presse|the\sbbc|reporters|journalists|state\stelevision)\b
    |(?:in|on|by|over|through|during|via|late|early|dans|lors\sd[e'u]\w*|sur|par|(?:ce|cette|le)\s(?:\d+|1er|premier|meme|lendemain|surlendemain|jours?|soir(?:ee)?|matin(?:ee)?|nuit|mois|semaine|week|apres-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|au\scours\sd\w*|a\sla|mercredi|jeudi|vendredi|samedi|dimanche|lundi|mardi|monday|tuesday|
       wednesday|thursday|friday|saturday|sunday|yesterday|last|this|du|en|from|under|sous|on\scondition|speaking|joint\w*|contact\w*|interrog\w*|de\sson\scote|for\s(?:its|his)\spart|a\sson\stour)
      \b[^.,;:«»"]{0,60}?(?=[.,;:«»"]|$|\s(?:that|que|qu'|avoir\s))
    |at\sthe\s(?:same\s)?time|back\sthen|a\sl'epoque|also|further|separately|initially|later|however|,\s*))+""",
    re.VERBOSE,
)


# what parts a verb from another verb that is none of its own words
_PARTED = re.compile(r"[,;:»\"]|\b(?:and|but|while|whereas|although|et|mais|tandis|alors|yet)\b")
_JOINT = re.compile(
    r"[\s,]+(?:(?:and|but|while|et|mais|yet|or|which|who|that|the|a|an|one|two|three|four|several|some|its|their|un|une|des|les|le|la|l|plusieurs|deux|trois|qui|que|dont|as|tandis)[\s,']*)+\Z"
)


def content_of(read: Read, k: int, subject: Subject, starts: list[int], reading: Reading) -> Span:
    """Give what the k-th cue's speaker says; ``starts`` are where the other speech acts begin."""
    start, end = _content(read, k, subject, starts, reading)
    words = reading.low[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _content(read: Read, k: int, subject: Subject, starts: list[int], reading: Reading) -> Span:
    cue, (start, end) = read.cues[k], read.sentence.span
    quote = reading.quote_at(cue.start)
    end = min(
        [
            end,
            *(s for s in starts if s > cue.end and _PARTED.search(reading.low, cue.end, s)),
            *([quote[1]] if quote else []),
        ]
    )
    floor = max([start, *(s for s in starts if s < _first(read, cue, subject))], default=start)
    slipped = _slipped_in(cue, floor, reading)
    if slipped:
        floor = max(floor, 1 + max(reading.low.rfind(mark, floor, cue.start) for mark in ":;"))
    told = _told_that(cue, subject, end, reading) if subject.passive else 0
    floor = max(floor, told)
    if told or slipped or cue.act in (Act.RUMOUR, Act.OWN) or (subject.passive and cue.act in (Act.NAME, Act.SAY, Act.CONFIRM)):
        return _quoted(_trim((floor, end), reading.low), reading)
    if cue.act is Act.ACCORDING:
        return _according(cue, subject, (floor, end), reading)
    if subject.side == "right" and not subject.passive:
        return _turned(read, k, subject, (_own_quotation(read, k, floor, reading), end), reading)
    if subject.side == "left":  # "the army says it hit jihadists; the rebels speak of a massacre"
        floor = max(floor, 1 + reading.low.rfind(";", floor, _first(read, cue, subject)))
    states = read.words.low[cue.last - 1] == "etat"  # "fait état mardi de 12 morts, une trentaine de blessés"
    after = cue.end if states or cue.act in (Act.CALL, Act.NAME) else _after(cue, end, reading)  # whom it is about belongs to it
    aside = subject.side == "left" and _SUBORDINATE.search(reading.low, floor, _first(read, cue, subject)) is not None
    floor = cue.end if aside else floor
    lead = not aside and _has_words(reading.low[floor : _first(read, cue, subject)]) and _MARK.search(reading.low, floor, _first(read, cue, subject)) is not None
    if lead and cue.act is Act.SAY and _ENDED.match(reading.low, after):
        return _quoted(_before(floor, _first(read, cue, subject), after, after, reading), reading)
    if (
        _has_words(reading.low[after:end])
        or not lead
        or (_JOINED.search(reading.low, floor, _first(read, cue, subject)) and not _TWO_OFFICES.search(reading.low, floor, _first(read, cue, subject)))
        or subject.passive
        or subject.side == "on"
        or cue.act not in (Act.SAY, Act.CONFIRM)
    ):
        after = after if reading.low[after:end].strip(" .") else cue.end
        first = _first(read, cue, subject)
        said = cue.act in (Act.SAY, Act.CONFIRM) and lead
        quoted = said and _QUOTED.search(reading.low, floor, first) is not None
        slipped = _SLIPPED.search(reading.low, max(floor, first - 8), first) is not None and _PREPOSED.match(reading.low, cue.end) is not None
        aside = lead and (slipped or reading.low[cue.end : cue.end + 1] == "," or (_GOES_ON.match(reading.low, max(floor, reading.low.rfind(",", floor, cue.start))) is not None and not _ADDRESSED.match(reading.low, floor)))
        own = cue.first and read.words.low[cue.first - 1] in ("qui", "who", "which")  # "…", says X, who confirms that …
        whole = (floor if (quoted or aside) and not own else after, end)
        return _quoted(_trim(whole, reading.low), reading)
    return _quoted(_before(floor, _first(read, cue, subject), end, end, reading), reading)


def _own_quotation(read: Read, k: int, floor: int, reading: Reading) -> int:
    """Give where the quotation right before a verb opens, if another speaks before it: "“…”, says X, “…”, says Y"."""
    own = _QUOTE_ENDS.search(reading.low, floor, read.cues[k].start)
    return own.start() if own and any(floor <= c.start < own.start() for c in read.cues[:k]) else floor


def _next_quoted(read: Read, k: int, head: int, reading: Reading) -> bool:
    """Tell whether the quotation behind a speaker is the next one's."""
    quote = _QUOTE_NEXT.match(reading.low, head, read.sentence.end)
    return quote is not None and any(0 <= c.start - quote.end() < _SHORT for c in read.cues[k + 1 :])


_QUOTE_ENDS = re.compile(r"[«\"] ?[^«»\"]{3,}[»\"],? ?$")
_QUOTE_NEXT = re.compile(r"[,;] ?[«\"] ?[^«»\"]{3,}[»\"],? ")


def _turned(read: Read, k: int, subject: Subject, bounds: Span, reading: Reading) -> Span:
    """Give what stands before "…, said X", and what X goes on to say."""
    cue, (floor, end) = read.cues[k], bounds
    here = [f.end for f in subject.speakers if read.found and f.at == read.found[0].at]
    head = max([cue.end, *here])
    if _next_quoted(read, k, head, reading):
        end = head
    return _quoted(_before(floor, cue.start, head, end, reading), reading)


def _told_that(cue: Cue, subject: Subject, end: int, reading: Reading) -> int:
    """Give where begins what a noun says that somebody claimed: "claims by the union that …"; 0 where nothing follows."""
    behind = max((f.end for f in subject.speakers), default=0)
    that = _THAT.match(reading.low, behind) if behind > cue.end and reading.low.startswith(_CLAIMS, cue.start) else None
    return that.end() if that and HARM.search(reading.low, that.end(), end) else 0


_CLAIMS = ("claim", "report", "alleg", "accus", "charge")
_THAT = re.compile(r" that ")


def _slipped_in(cue: Cue, floor: int, reading: Reading) -> bool:
    """Tell whether a verb with its pronoun only breaks into what is said: "les éleveurs, répond-elle, n'y sont pour rien"."""
    return reading.low[cue.end : cue.end + 1] == "-" and _ASIDE.match(reading.low, cue.end) is not None and _COMMA.search(reading.low, floor, cue.start) is not None


_ASIDE = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on)\b")
_COMMA = re.compile(r"[,:»\"] ?(?:le |l'|en |nous |lui |leur )*$")
_SUBORDINATE = re.compile(r" (?:apres que|alors que|tandis que|pendant que|after|while|whereas) (?:the |l'|le |la |les )?$")  # "…, after the rebels spoke of eight dead"
_MARK = re.compile(r"[,;:»\"\u2013\u2014(-]")  # between what is said and who says it
_ENDED = re.compile(r"\s*(?:;|,? ?(?:as|amid|alors que|tandis que|sur fond d|au moment ou)\b|,? ?(?:but |mais )?(?:without|sans) (?:\w+ing|\w+[ei]r|\w+re)\b)")  # "…, the union said; …"
_WHICH = re.compile(r" ?(?:qui|laquelle|lequel|lesquel\w+|which|whom)\b")
_GOES_ON = re.compile(r", (?:it|he|she|they|[\w' -]{3,40}?) (?:\w+ ?){1,3}: ?[«\"]")  # "…, he told us: « … »"
_ADDRESSED = re.compile(  # "Asked about the dead, X said: « … »": no words of his
    r"\W*(?:asked|pressed|questioned|challenged|reached|contacted|interviewed|quizzed|speaking|responding|replying|answering|as (?:to|for)|on|in|at|after|before|during|from|to|for|with|when|while|according|interrog|joint|contact|relanc|sollicit|press[ee]|questionn|dans|lors|apres|avant|a |au |aux |en |sur|pour|selon|depuis|quant)\w*")
_SLIPPED = re.compile(r", (?:the |an? |its |his |their )?$")  # "…, the army replied to those who asked"
_PREPOSED = re.compile(r" (?:to (?:those|whom|us|all|anyone|the)|(?:on|last|yesterday|late|early) [^.,;:«»\"]{2,30},|after|before|when|while|in (?:a|an|its|response|reply|answer)|during|at (?:a|the)|from|by (?:tele)?phone|through|via)\b")
_JOINED = re.compile(r"\b(?:but|and|while|whereas|mais|et|tandis que|alors que) (?:the |an? |le |la |l'|une? )?$")
_TWO_OFFICES = re.compile(r"[»\"],? ?(?:the |an? |le |la |l'|une? )?[^.,;:«»\"]{0,50}\b(?:minister|spokes\w+|mayor|chief|head|president|governor|commander|director|ministre|porte-parole|maire|chef|gouverneur|commandant|directeur)\b[^.,;:«»\"]{0,30} (?:and|et) $")  # "…", trade minister and spokesman X said
_QUOTED = re.compile(r"(?:[»\"],?|,[»\"])\s*(?:the |an? |le |la |l'|une? )?(?:[\w-]+ )?(?:(?:for|of|from|with|du|des|de|d') ?(?:the |la |l'|le )?)?$(?<!but )(?<!mais )(?<!and )(?<! et )")  # "…", the army insisted after …


def _first(read: Read, cue: Cue, subject: Subject) -> int:
    """Give where what stands before "…, X said" ends: at X, or at the pronoun for X."""
    before = cue.first - 1
    if before >= 0 and read.words.low[before] in _PRONOUNS:
        return read.words.starts[before]
    start = read.sentence.start
    named = [f.start for f in subject.speakers if subject.side == "left" and f.start >= start]
    return min([cue.start, *named])


_PRONOUNS = frozenset({"it", "he", "she", "they", "il", "elle", "ils", "elles"})


def _after(cue: Cue, end: int, reading: Reading) -> int:
    skipped = _ADJUNCT.match(reading.low, cue.end, end)
    at = skipped.end() if skipped else cue.end
    whom = _WHOM.match(reading.low, cue.end, end)
    return max(at, whom.end()) if whom and not HARM.search(whom[0]) else at


_WHOM = re.compile(r"(?<=told|ells) (?!that\b|of\b|how\b|about\b|what\b)(?:[\w'.-]+ ){0,7}?[\w'-]+(?=[.,;:«\"]|$| (?:that|how|when|why|of)\b)")  # somebody is told


def _has_words(low: str) -> bool:
    return len(re.findall(r"[^\W_]+", low[:80])) >= _SHORT or _COUNT.match(low) is not None


_COUNT = re.compile(  # "19 tués", "neuf morts"
    r"\s*(?:at least |au moins |more than |plus de |environ |some )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|(?:une )?\w+aine de) [a-z]{3,}")


def _before(floor: int, head: int, tail: int, end: int, reading: Reading) -> Span:
    """Give what stands before "…, said X"; the whole sentence where words go on after it."""
    rest = reading.low[tail:end]
    mark = re.match(r"[^.;:«»\"]{0,80}?[,:«\"]", rest)
    if (
        mark
        and _has_words(rest[mark.end() :])
        and not re.match(r"\s*,?\s*(?:un|une|a|an|the|le|la|porte|who|qui|which)\b", rest)
    ):
        return _trim((floor, end), reading.low)
    return _trim((floor, head), reading.low)


def _according(cue: Cue, subject: Subject, bounds: Span, reading: Reading) -> Span:
    floor, end = bounds
    which = _WHICH.match(reading.low, cue.end)
    if which:  # "the union, for whom …": what follows
        return _quoted(_trim((which.end(), end), reading.low), reading)
    lead = reading.low[floor : cue.start]
    if len(re.findall(r"[^\W_]+", lead)) >= _SHORT or HARM.search(lead):
        tail = max([cue.end, *(f.end for f in subject.speakers)])
        rest = reading.low[tail:end]
        later = re.search(r"[,»\"]", rest)
        far = end if later and _has_words(rest[later.end() :]) else cue.start
        return _quoted(_trim((floor, far), reading.low), reading)
    tail = max([cue.end, *(f.end for f in subject.speakers)])
    comma = re.search(r"[,:«\"]", _BRACKETS.sub(lambda m: " " * len(m[0]), reading.low[tail:end]))
    return _quoted(_trim((tail + comma.end() if comma else tail, end), reading.low), reading)


_BRACKETS = re.compile(r"^[^,:«\"(]*\([^()\n]*\)?[^,()\n]*\)?")


def _quoted(span: Span, reading: Reading) -> Span:
    """Stretch a span over the quotations in which it begins or ends."""
    start, end = span
    first = reading.quote_at(start) or reading.quote_at(max(start, end - 3))
    if first and first[0] < start:
        start = first[0]
    last = reading.quote_at(max(start, end - 3)) or reading.quote_at(max(start, end - 1))
    return start, max(end, last[1]) if last else end


def _trim(span: Span, low: str) -> Span:
    start, end = span
    while start < end and low[start] in ' ,;:«»"\n-.':
        start += 1
    while end > start and low[end - 1] in ' ,;:«»"\n-.':
        end -= 1
    joint = _JOINT.search(low, max(start, end - 24), end)
    return (start, joint.start()) if joint else (start, end)
