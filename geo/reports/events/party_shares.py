"""The dead of a sum shared out among the parties: "71 were linked to government forces and 36 to X"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.model.frozen import record
from geo.model.vocabulary import Prop
from geo.reports.asked import Keyed
from geo.reports.events.accusing import bears_arms
from geo.reports.events.scenes import TWO, Scene
from geo.reports.model import ActorMention, ActorRole, Span, Toll
from geo.reports.tolls.numbers import BEGINNINGS, number_at

_WORDS = "|".join(sorted({w for found in BEGINNINGS.values() for w in found} - {"un", "une", "one", "cent", "cents"}))
_NUMBER = re.compile(rf"(?:(?P<least>at least|au moins|more than|plus de|over)\s+)?(?:about |some |environ |quelque )?(?P<n>\d{{1,3}}(?:[ ,.\u202f\u00a0]\d{{3}})+(?!\d)|\d+|\b(?:{_WORDS})(?:[ -](?:{_WORDS}))*\b)(?![\d%]| ?(?:%|percent|per cent|pour cent))")
_SHARED = Keyed(  # a cheap look first: is anything laid on anybody here?
    ("linked to", "attribut", "imput", "impliqu", "ascribed", "blamed on", "responsible for", "responsable", "en cause", "le fait d", " par ", " by "),
    r"\b(?:linked to|attribut\w+ (?:to|aux?|a)|imput\w+ (?:to|aux?|a)|impliqu\w+|(?:met\w+|mis\w*) en cause|le fait d\w+|ascribed to|blamed on|responsible for|responsables? d\w+)|\d[^.;]{0,25} (?:by|par) ")
_DEAD = re.compile(r"\b(?:kill\w*|deaths?|dead|died|execut\w*|massacre\w*|murder\w*|tue\w*|morts?|deces|meurtres?|tueries?|assassin\w*|victimes?|victims)\b")
_CASES = re.compile(r"\s*(?:\w+ )?(?:cas|cases|violations|abuses|atteintes|incidents|attaques?|attacks|blesse\w*|injur\w*|wounded|enlev\w*|abduct\w*|personnes enlevees|operations?|houses|maisons)\b")
_AT_LEAST = re.compile(r"\s+(?:at least|au moins|or more|ou plus)\b")
_THESE = re.compile(r"\s+(?:of (?:these|those|the)|d'entre (?:eux|elles)|de ces) (?:deaths|killings|dead|victims|morts|meurtres|victimes|deces|tueries)\b")
_NOUN = r"(?:\s+(?:of (?:them|these|those|the)|d'entre (?:eux|elles)|de (?:ces|ceux)|des)(?: \w+)?|\s+(?:civilians?|people|deaths|victims|killings|dead|civils?|personnes|morts|victimes|meurtres|at least|au moins|or more))*"
_MEMBERS = r"(?:(?:the|les|la|le|des|de|du|d'|l'|aux?|some|members of|membres (?:de|du|des|d')|elements (?:de|du|des|d'))\s*)*"
_TO = re.compile(  # "71 were linked to X"
    rf"{_NOUN}\s*(?:,\s*)?(?:(?:were|was|are|is|have been|had been|being|sont|seraient|ont ete|etaient)\s+)?(?:\w+ly\s+)?(?:(?:linked|attributed|attributable|ascribed|imputed|blamed)\s+(?:to|on)|(?:impute|attribue|imputable|attribuable)e?s?\s+(?:aux?|a)|impliqu\w+|mett\w+ en cause|(?:sont|seraient|etaient) le fait|by|par)\s+{_MEMBERS}")
_AND_TO = re.compile(rf"{_NOUN}\s*(?:(?:to|on|by|aux?|a|par)\s+)?{_MEMBERS}")
_FOR = re.compile(  # "X was responsible for 71"
    r"(?:\s*\([^)]*\))?(?:,[^,.;]{3,60},)?\s*(?:(?:is|was|are|were|being|est|sont|etai\w+|serai\w+)\s+)?(?:\w+ly\s+)?(?:responsible for|to blame for|responsables? (?:de|d'))\s*")
_AND_FOR = re.compile(r"(?:\s*\([^)]*\))?\s*(?:for|de|d'|pour)\s+")


@record(frozen=True)
class _Share:
    span: Span
    low: int
    least: bool
    actor: ActorMention
    number: int  # where the figure ends
    bare: bool  # linked to him only by what was said of the one before


def party_shares(whole: Scene) -> list[Scene]:
    """Cut a sentence into what is left of it and the dead for whom each party is blamed."""
    found = list(_shares(whole)) if _SHARED.search(whole.low) and _DEAD.search(whole.low) else []
    while found and found[0].bare:
        found = found[1:]
    total = max((t.low or 0 for t in whole.figures if t.total), default=0)
    found = [s for s in found if not total or s.low < total]
    if len({s.actor.actor_id for s in found}) < TWO and not _of_these(whole, found):
        return []
    return [_rest(whole, found), *(_scene(whole, s) for s in found)]


def _of_these(whole: Scene, found: list[_Share]) -> bool:
    """Tell whether one party alone is blamed for some of those just counted: "248 of these deaths"."""
    return len(found) == 1 and _THESE.match(whole.low, found[0].number) is not None


def _shares(whole: Scene) -> Iterator[_Share]:
    """Yield each figure with the party on which it is laid, in the order of the text."""
    armed = [a for a in whole.actors if bears_arms(a)]
    for found in _NUMBER.finditer(whole.low):
        low = _value(found["n"])
        if low is None or _CASES.match(whole.low, found.end()):
            continue
        for actor in armed:
            first, last = (n - whole.span[0] for n in actor.span)
            ahead, behind = whole.low[found.end():first], whole.low[last:found.start()]
            bare = bool(first >= found.end() and _AND_TO.fullmatch(ahead)) or bool(
                last <= found.start() and _AND_FOR.fullmatch(behind))
            full = bool(first >= found.end() and _TO.fullmatch(ahead)) or bool(
                last <= found.start() and _FOR.fullmatch(behind))
            if full or bare:
                span = (min(found.start(), first), max(found.end(), last))
                yield _Share(span, low, _is_least(found), actor, found.end(), not full)
                break


def _is_least(found: re.Match[str]) -> bool:
    """Tell whether a figure is the lowest: "at least 71", "71 at least"."""
    return bool(found["least"]) or _AT_LEAST.match(found.string, found.end()) is not None


def _value(text: str) -> int | None:
    if text[0].isdigit():
        return int(re.sub(r"\D", "", text))
    words = tuple(text.replace("-", " ").split())
    read = next((r for lang in ("en", "fr") if (r := number_at(words, 0, lang))), None)
    return read[0] if read and read[1] == len(words) else None


def _scene(whole: Scene, share: _Share) -> Scene:
    first, last = (whole.span[0] + n for n in share.span)
    text = whole.text[share.span[0]:share.span[1]]
    toll = Toll((first, last), text, Prop.KILLED, share.low, share.low,
                None if share.least else share.low, subset=True)
    return replace(whole, span=(first, last), text=text, tolls=(toll,), deeds=(), wheres=(),
                   actors=(replace(share.actor, role=ActorRole.ACCUSED),))


def _rest(whole: Scene, found: list[_Share]) -> Scene:
    """Give the sentence without its shares: who is blamed for a part is not blamed for the whole."""
    spans = [(whole.span[0] + a, whole.span[0] + b) for a, b in (s.span for s in found)]
    return replace(whole, actors=tuple(a for a in whole.actors if not _inside(a.span, spans)),
                   tolls=tuple(t for t in whole.tolls if not _inside(t.span, spans)))


def _inside(span: Span, spans: list[Span]) -> bool:
    return any(a <= span[0] < b for a, b in spans)
