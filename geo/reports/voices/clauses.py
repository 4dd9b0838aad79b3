"""Where the clause of a verb begins, and who in it can be its subject."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.lexicon import (
    COMMENT,
    PEOPLE,
    PRONOUNS,
    SPEAKER,
    UNKNOWN,
)
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.verbs import close

DETERMINERS = word_set("""
    the a an its their his her these those this such no any several some new local two three
    both le la l les un une cette ces ce sa son leur leurs ses plusieurs deux trois certains
    alleged false similar other many d regional armed one press media presumed northern central
    southern eastern western neighbouring all tous
""")
PREPOSITIONS = word_set("""
    of by against from with to on in at between for under over de du des par contre avec a au
    aux sur pour dans entre chez dont killing despite after before about sous s depuis
""")
ROLE_NOUNS = word_set("""
    spokesman spokesperson spokeswoman representative representatives member members leader
    leaders head director commander official officials secretary president coordinator chief
    statement communique report source sources officer officers parole responsable responsables
    membre membres chef directeur rapport cadre dirigeant coordinateur commandant secretaire
    general cote section branch chapter bureau antenne branche office division cellule investigators army spokesmen researcher text document portevoix enqueteurs research inquiry study analysis findings survey enquete recherches travaux etude conclusions
    communication charge chargé note letter message bulletin release lettre courrier message missive requisitoire indictment communiques depeche video email investigation part
""")
RELATIVE = word_set("who which whose whom qui que dont where ou auquel auxquels auxquelles laquelle lequel")
JOINT = word_set("""
    and but while whereas although though that because et mais tandis alors que qu
""")


def possessor_word(read: Read, f: Found) -> bool:
    """Tell whether a mention only owns what follows: "the army s claims" in words."""
    return f.last < len(read.words) and read.words.low[f.last] == "s" and read.words.joined[f.last]


def clause_start(read: Read, k: int, reading: Reading) -> int:
    """Give where the clause of a cue begins: after what joins it to a clause with a verb of its own."""
    cue, words = read.cues[k], read.words
    start = read.sentence.start
    for mark in re.finditer(r"[;:»]", reading.low[start : cue.start]):
        if not _quotes_a_phrase(read.sentence.start, read.sentence.start + mark.start(), reading):
            start = read.sentence.start + mark.end()
    verbs = [c.first for c in read.cues[:k] if c.act is not Act.ACCORDING]
    for i in range(cue.first - 1, -1, -1):
        if words.starts[i] < start:
            break
        if (
            words.low[i] in JOINT
            and any(v < i for v in verbs)
            and any(f.first > i for f in read.found if f.last <= cue.first)
        ):
            return max(start, words.ends[i])
    return start


def _quotes_a_phrase(start: int, mark: int, reading: Reading) -> bool:
    """Tell whether a mark closes a quotation that is part of the clause: 'speaks of « bases » and denies'."""
    opened = reading.low.rfind("«", start, mark)
    return reading.low[mark] == "»" and opened > start and re.search(r"[a-z'] ?$", reading.low[start:opened]) is not None


def not_in_aside(near: list[Found], read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Leave out who only stands in "…, a group that fights X," or "who fled X"."""
    last = near[-1]
    if is_antecedent(last, read, cue):
        return [_whose(last, read, reading)]
    whom = _OBJECT.search(reading.low[: last.start][-40:]) and close(read, last, cue)
    told_by = last.last == cue.first and last.actor_id in HUMANS and _AS.search(reading.low[: last.start][-30:])  # "as survivors told"
    if whom or told_by or (last.last == cue.first and "," not in reading.low[last.end : cue.start] and (last.actor_id[:1] != "@" or last.marker == SPEAKER) and _AFRESH.search(reading.low[max(0, last.start - 60) : last.start])):
        return [last]  # "armed men who burned a bus …, X said"
    named = [
        f
        for f in near
        if re.search(
            r"\b(?:including|such as|notamment|dont|comme)\s+(?:the |l'|la )?$",
            reading.low[near[0].end : f.start],
        )
    ]
    if named and near[0].actor_id in (COMMENT, "local-civil-sources"):
        return near[-1:]
    gap = reading.low[near[-1].end : cue.start]
    if "," in gap or re.search(r",\s*$", reading.low[: cue.start][-3:]):
        heads = [
            f for f in near if re.match(r"\s*(?:\([^)]*\))?,", reading.low[f.end : f.end + 40])
            and _TO_WHICH.isdisjoint(read.words.low[near[0].last : f.first])
        ]
        if heads:
            return [near[-2]] if _is_renamed(near, reading) else heads[:1]
    near = _behind_while(near, read)
    first = near[0]
    if any(w in RELATIVE for w in read.words.low[first.last : near[-1].first]):
        return [
            f for f in near if not any(w in RELATIVE for w in read.words.low[first.last : f.first])
        ]
    return near


def _is_renamed(near: list[Found], reading: Reading) -> bool:
    """Tell whether the last mention only names the one before: "…, MINUSMA, the UN mission, said"."""
    same = len(near) > 1 and near[-2].actor_id == near[-1].actor_id
    return same and _RENAMED.fullmatch(reading.low, near[-2].end, near[-1].start) is not None


_RENAMED = re.compile(r"\s*(?:\([^)]*\))?, (?:the |an? |le |la |l'|une? )")


def _behind_while(near: list[Found], read: Read) -> list[Found]:
    """Leave out who stands in the clause before "while": "the mission praised X, while the police opened"."""
    low = read.words.low
    ends = [i for i in range(near[0].last, near[-1].first) if low[i] in ("while", "whereas") or low[i - 1 : i + 1] in _WHILE]
    return [f for f in near if f.first > ends[-1]] if ends else near


_TO_WHICH = frozenset({"auquel", "auxquels", "auxquelles", "dont"})
_WHILE = (("tandis", "que"), ("alors", "que"))


def _whose(f: Found, read: Read, reading: Reading) -> Found:
    """Give who is meant by "a nurse at the health centre, who": the nurse."""
    before = next((g for g in reversed(read.found) if g.last <= f.first), None)
    person = before is not None and (before.person or before.actor_id in HUMANS or before.actor_id in (UNKNOWN, PEOPLE))
    return before if before and person and f.actor_id not in HUMANS and _AT.fullmatch(reading.low, before.end, f.start) else f


_AT = re.compile(r" (?:(?:at|from|in|with|for|de|du|des|a|au)\b|d') ?(?:the |an? |l'|la |le |une? )?(?:[\w-]+ )?")


def is_antecedent(f: Found, read: Read, cue: Cue) -> bool:
    """Tell whether "who" or "which" right before a verb stands for a mention: "the union, which denied"."""
    low, i = read.words.low, f.last
    i += 2 * (low[i : i + 1] in _OF_TOWN)  # "the gendarmerie of Boni, which"
    return i < cue.first <= i + _CLOSE and low[i] in _WHO


def alone(f: Found, read: Read, cue: Cue) -> bool:
    """Tell whether "which has opened" is of the body right before it and of none of those with whom it is named."""
    known = f.actor_id[:1] not in ("", "*", "@") and f.actor_id not in HUMANS - {"mali-government"}
    return known and is_antecedent(f, read, cue) and _SEVERAL.isdisjoint(read.words.low[f.last + 2 * (read.words.low[f.last : f.last + 1] in _OF_TOWN) : cue.last])


_OF_TOWN = (("of",), ("in",), ("de",), ("d",), ("du",), ("a",))
_SEVERAL = word_set("have are were ont avaient sont etaient who")
_CLOSE = 3  # words between "which" and its verb, itself included
_WHO = frozenset({"which", "who", "qui", "lequel", "laquelle", "lesquels", "lesquelles"})
_AFRESH = re.compile(r",[»\"]?\s*(?:(?:(?:the|a|an|one|le|la|un|une)\s+|l')(?:[\w-]+ )?[\w-]+ (?:of|for|from|with|du|des|de|d')\s*)?(?:(?:the|a|an|l'|le|la|un|une|d')\s*)?(?:[\w-]+ )?$")
_AS = re.compile(r"\b(?:as|while|whereas|tandis que|alors que) (?:the |some |several |many |les |des |plusieurs )?$")
_OBJECT = re.compile(  # "the attackers, whom residents described as": they are no speakers
    r"\b(?:whom?|which|that|que|qu')\s*(?:(?:the|an?|one|another|his|her|their|our|its|local|security|several|some|many|two|three|les|des|l'|la|le|plusieurs|certains|deux|trois)\s*)*$"
)


def has_clause(f: Found, cue: Cue, reading: Reading) -> bool:
    """Tell whether only a clause about a mention parts it from its verb: "a woman who hid there said"."""
    return _CLAUSE.fullmatch(reading.low[f.end : cue.start]) is not None


_CLAUSE = re.compile(r"\s*,\s*\d\d(?: ans)?,?\s*|(?: (?:d[e'u]|des|de la|from|of|in) ?[\w'-]+(?: [\w'-]+){0,3})?, (?:joint|contact|interrog|rencontr|reached|met\b|interviewed)\w*[^;:.«»\"]{0,70}, (?:a |ont |has |had |have )?|\s+(?:d[e'u]|des|de la|originaire d[e'u]|venue? d[e'u]) ?(?:[\w'-]+ ){1,4}(?:a |ont |avait )?|\s*,?\s*(?:who|whose|with whom|qui|dont|avec (?:qui|lesquel\w+))\b[^;:«»\"]{3,110}?[\s,]+(?:has |have |had |later |also |a |ont )*")


def member_of(read: Read, cue: Cue, start: int, reading: Reading) -> Found | None:
    """Give for whom somebody speaks who is told by his rank alone: "a religious judge of JNIM admits"."""
    for f in reversed(read.found):
        if f.last > cue.first or f.start < start or f.actor_id[:1] in ("", "*", "@") or f.marker == PLACE:
            continue
        head = _RANK.search(reading.low[start : f.start])
        if head and not HARM.fullmatch(head[1]) and not _ABSTRACT.search(head[1]):
            return f
    return None


_RANK = re.compile(
    r"(?:^|[,;:»\"]\s*|\b(?:and|but|while|as|et|mais|que|qu')\s*)(?:a|an|the|one|another|two|several|un|une|le|la|l'|les|des|deux|plusieurs)[\s']*"
    r"(?:[\w-]+ ){0,4}?([\w-]+) (?:of|from|for|with|inside|within|at|de|du|des|d'|au sein d[eu'] ?|proche d[eu'] ?)\s*(?:the |l'|la |le |les )?$"
)
_ABSTRACT = re.compile(r"(?:[^i]al|tion|sion|ment|ure|ing|ance|ence|age|ity|te|ness|ie|departure|end|fall|name|head of)$|^(?:eyes?|hands?|face|absence|side|yeux|mains?|part)$")


def governed(read: Read, f: Found, start: int) -> bool:
    """Tell whether a preposition keeps a mention from being a subject."""
    words, i = read.words, f.first - 1
    before = words.low[i] if i >= 0 else ""
    if (f.marker == PLACE and before in _AT_A_PLACE | {"to", "de"}) or (
            f.actor_id == COMMENT and before in _AT_A_PLACE and words.low[f.first : f.last] in _CAPITALS):
        return True  # "installe a Bamako", "the spokesman in Paris"
    while (
        i >= 0 and words.joined[i + 1] and words.starts[i] >= start
        and (words.low[i] in DETERMINERS or _PARTICIPLE.fullmatch(words.low[i]))
        and not (words.low[i] == "d" and words.low[i + 1][:5] != "autre")
        and not (words.low[i] == "a" and words.low[i + 1] in _AFTER_TO and words.raw[i + 1] != "UN")  # "à la famille"
    ):
        i -= 1
    if (
        i < 0
        or not words.joined[i + 1]
        or words.starts[i] < start
        or (words.low[i] not in PREPOSITIONS and words.low[i] != "d")
    ):
        return False
    if words.low[i] == "s" and (f.actor_id in PRONOUNS or words.low[i - 1] in ("mali", "country", "region", "state", "town")):
        return False  # "s'il admet"
    if words.low[i] == "des" and (i == 0 or not words.joined[i] or words.low[i - 1] in _BEFORE_ARTICLE):
        return False
    if f.actor_id == PEOPLE and words.low[i] in ("of", "des", "de", "d", "du"):
        return True  # "the union of the drivers"
    j = i
    while j > max(0, i - 3) and words.joined[j]:
        j -= 1
    return not ROLE_NOUNS & set(words.low[j:i])


_AT_A_PLACE = word_set("a in at near from")
_CAPITALS = frozenset((town,) for town in word_set("paris algiers alger niamey ouagadougou nouakchott dakar abidjan conakry washington brussels bruxelles london londres berlin madrid ankara beijing pekin"))
_AFTER_TO = word_set("la l leur leurs son sa ses un une ce cet cette ces des plusieurs deux trois notre nos")
_BEFORE_ARTICLE = JOINT | RELATIVE | {"comme", "quand", "lorsque", "si"}  # "que des habitants imputent"
_PARTICIPLE = re.compile(r"(?:abduct|kidnap|kill|murder|arrest|detain|wound|injur|displac|slain|execut|captur|miss|dead|bereav)\w*")  # "families of the abducted men"


def scare_quoted(reading: Reading, f: Found) -> bool:
    """Tell whether a mention is somebody's word for his enemies: '"terrorists" had been'."""
    return f.actor_id == "jihadist-unspecified" and (
        reading.low[f.end : f.end + 2].strip()[:1] in ('"', "»")
        or reading.low[max(0, f.start - 2) : f.start].strip()[-1:] in ('"', "«")
    ) and reading.quote_at(f.start) is None


def possessor(low: str, f: Found) -> bool:
    """Tell whether a mention only owns what follows: "the army's claims"."""
    return low[f.end : f.end + 2] == "'s" and not re.match(
        r"'s\s+(?:[\w-]+\s+){0,3}?(?:division|office|section|bureau|researchers?|investigators?|observers|experts?|mission|team|branch|chapter|secretary|director|coordinator|representative|agency|news agency|(?:telegram |whatsapp |media )?channel|media \w+|branch|affiliate|wing|arm|mouthpiece|secretariat|delegation|spokes\w+|statement|government|report|office|directorate|department|command|leadership|press|communiques?|note|letter|message|bulletin|text|video|post|tweet|website|leaflet|declaration|data|lawyers?|counsel|deputy|envoy|findings|figures|media|ambassador|embassy|ministry|foreign|defen[cs]e|justice)", low[f.end : f.end + 40]
    )
