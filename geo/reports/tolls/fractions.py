"""Shares of people told of: "half of them died", "all but two", "only two survived"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.echoes import FAR, NONE, Counted, is_counted, tells
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.words import Words

_CUES = word_set("""
    half third thirds quarter quarters fifth fifths all everyone everybody only moitie tiers quart
    quarts cinquieme tous toutes seul seuls seule seules save none nobody no not never one aucun
    aucune nul pas personne sans n
""")
_PARTS = {
    "en": re.compile(r"\b(?:(?P<two>two|three|four) )?(?P<of>half|thirds?|quarters?|fifths?)\b"),
    "fr": re.compile(r"\b(?:(?P<two>deux|trois|quatre) )?(?P<of>moitie|tiers|quarts?|cinquiemes?)\b"),
}
_INTO = {"half": 2, "moitie": 2, "tiers": 3, "third": 3, "thirds": 3, "quart": 4, "quarts": 4,
         "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "cinquieme": 5, "cinquiemes": 5}
_TIMES = {"two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "quatre": 4}
_SAVE = {
    "en": re.compile(r"\b(?:all(?: of (?:them|those aboard|the \w+))?|everyone|everybody)(?: \w+){0,2}?"
                     r" (?:but|except(?: for)?|save(?: for)?|apart from) (?:the )?(?=\w)"),
    "fr": re.compile(r"\b(?:tous|toutes)(?: les \w+)? (?:sauf|hormis|excepte|a l exception (?:de|d)"
                     r"|moins) (?:les )?(?=\w)"),
}
_LEFT = {
    "en": re.compile(r"\b(?:only|just|no more than|but) (?:the )?(?P<n>\w+)(?: of (?:them|these|those"
                     r"|the \w+))?(?: \w+)? (?:survived|lived|escaped|got (?:out|away)|came (?:out|back)"
                     r"|(?:was|were) left alive|made it)\b"),
    "fr": re.compile(r"\bseule?s? (?P<n>\w+)(?: d entre (?:eux|elles)| \w+)?(?: ont| a| en ont| en a"
                     r"| en sont| sont)? (?:survecu|rechappe|sortis? vivants?|revenus? vivants?"
                     r"|en vie|echappe)\b"),
}
_NOT_BACK = {
    "en": re.compile(r"\b(?:did not|never|have not|has not|had not) (?:come|came|return|returned)"
                     r"(?: back| home)?\b"),
    "fr": re.compile(r"\bne (?:sont|est|seraient|etaient) (?:pas|jamais|plus) "
                     r"(?:revenu|rentre|retourne)e?s?\b"),
}
_OF_THEM = word_set("of them those these the whom its their d entre eux elles des de la les")
_BESIDE = word_set("dont including , le parmi")
_SUBJECT = 2  # words of "of the"
_FAR_ON = 8  # words between a share and its verb


def shared(words: Words, chunks: list[Chunk], known: Counted, lang: str, *,
           killed: bool) -> list[Count]:
    """Count the share that died of people told of here or before; ``killed`` says that some did."""
    if _CUES.isdisjoint(words.words):
        return []
    if known.dead:
        known = Counted()  # who are known to be dead: "half of them were shot" tells how
    line = " ".join(words.words)
    for find in (_parts, _all_save, _few_left, _none_left):
        if find is _few_left and killed:
            continue  # "only one escaped", where it is told already who died
        found = find(words, chunks, known, lang, line)
        if found:
            return found
    return _never_back(chunks, lang, line) if killed else []


def _whole(words: Words, chunks: list[Chunk], known: Counted, before: int, lang: str) -> int:
    """Give how many there were: those counted last, in these words or shortly before."""
    own = [c for c in chunks if isinstance(c, Group) and c.end <= before and not c.single
           and is_counted(words, c, anyhow=True) and not tells(words, c, lang)]
    if own and own[-1].quantity:
        return own[-1].quantity.low or 0
    return known.low if known.ago < FAR else 0


def _parts(words: Words, chunks: list[Chunk], known: Counted, lang: str, line: str) -> list[Count]:
    found = _PARTS[lang].search(line)
    if found is None:
        return []
    first, end = line.count(" ", 0, found.start()), line.count(" ", 0, found.end()) + 1
    many = _whole(words, chunks, known, first, lang) * _TIMES.get(found["two"] or "", 1)
    into = _INTO[found["of"]]
    died = _dies(chunks, end)
    own = died and all(w in _OF_THEM for w in words.words[end:died.first][:_SUBJECT])
    apart = not _BESIDE.isdisjoint(words.words[max(0, first - 2):first])
    if died is None or not own or apart or not many or many % into:
        return []  # "eighteen people, half of them women, died"
    return [_count(first, died, many // into)]


def _all_save(words: Words, chunks: list[Chunk], known: Counted, lang: str, line: str
              ) -> list[Count]:
    found = _SAVE[lang].search(line)
    if found is None:
        return []
    first, at = (line.count(" ", 0, n) for n in found.span())
    spared = number_at(words.words, at, lang)
    many = _whole(words, chunks, known, first, lang)
    died = _dies(chunks, spared[1]) if spared else None
    return [_count(first, died, many - spared[0])] if spared and died and many > spared[0] else []


def _few_left(words: Words, chunks: list[Chunk], known: Counted, lang: str, line: str
              ) -> list[Count]:
    found = _LEFT[lang].search(line)
    if found is None:
        return []
    first, at = line.count(" ", 0, found.start()), line.count(" ", 0, found.start("n"))
    left = number_at(words.words, at, lang)
    many = _whole(words, chunks, known, first, lang)
    return [_count(first, None, many - left[0])] if left and many > left[0] else []


def _none_left(words: Words, chunks: list[Chunk], known: Counted, lang: str, line: str
               ) -> list[Count]:
    """Count whom nobody outlived, where the same words say how many there were."""
    found = NONE[lang].search(line)
    if found is None:
        return []
    at = line.count(" ", 0, found.start())
    many = _whole(words, chunks, known, at, lang)
    return [_count(at, None, many)] if many else []


def _never_back(chunks: list[Chunk], lang: str, line: str) -> list[Count]:
    found = _NOT_BACK[lang].search(line)
    at = line.count(" ", 0, found.start()) if found else 0
    near = [c for c in chunks if isinstance(c, Group) and c.quantity and c.end <= at
            and not (c.part or c.zero or c.agent)]
    return [Count(near[-1], Prop.KILLED)] if near and at - near[-1].end <= 1 else []


def _dies(chunks: list[Chunk], at: int) -> Act | None:
    """Give the verb of dying whose subject ends at a word."""
    act = next((c for c in chunks if isinstance(c, Act) and c.first >= at), None)
    fits = act is not None and act.harm is Harm.KILL and act.slot is not Slot.AFTER and not act.void
    return act if fits and act is not None and act.first - at <= _FAR_ON else None


def _count(first: int, act: Act | None, many: int) -> Count:
    """Count a share, from its first word up to its verb."""
    end = act.first if act else first + 1
    group = Group(first, max(end, first + 1), Quantity(first, end, many, many, many))
    return Count(group, Prop.KILLED)
