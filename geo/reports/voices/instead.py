"""Whom a speaker blames in the same breath in which he clears somebody: "Look rather to the bandits"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, Stance
from geo.reports.model import ActorMention, Voice
from geo.reports.voices.own_side import STATE
from geo.reports.voices.weighing import armed, between

_ANYBODY = "unidentified-armed-men"
_NEAR = 45  # characters between the words that blame and who is blamed
_NEXT = re.compile(r"[.:;!?«\"]|\b(?:but|mais)\b")  # what is denied ends here
_BLAMES = re.compile(
    r"\b(?:look|seek|search|ask|turn)(?: \w+)? (?:to|at|for|towards|among|the)\b|\bit (?:was|is)(?= (?:rather )?(?:the |some |a )?[\w' -]{2,40}?(?: (?:who|that)\b|[.»\"]|$))|"
    r"\b(?:killed|shot|attacked|carried out|done|committed|staged) by\b|\b(?:the )?work of\b|\bth(?:ey|ose|ese) (?:were|are)(?= (?:our own|others|bandits|thieves|strangers)\b)|"
    r"\b(?:cherch|voy|regard|demand|tourn|interrog)ez(?: \w+)? (?:du cote|vers|chez|aux?|parmi)\b|\b(?:c'est|ce sont|c'etai\w+|ce furent)(?= (?:plutot )?(?:les? |la |l'|des |une? )?[\w' -]{2,40}?(?: qui\b|[.,»\"]|$))|"
    r"\b(?:l'oeuvre|le fait|la main) d|\b(?:tue|abattu|attaque|commis|perpetre|mene)e?s? par\b")
_WERE = re.compile(r"it |th(?:ey|ose|ese) |c'|ce ")
_END = re.compile(r"[.;!?»\"]")
_OTHERS = re.compile(r" (?:some of |plutot |rather )?(?:les |des |de |the |some )?(?:notres|leurs|autres|ours|our own|others|bandits?|voleurs|thieves|criminels|criminals|inconnus|strangers|outsiders|brigands)\b")
_AWAY = re.compile(  # "the army was not there": a word for it where another is blamed
    r"\W*(?:that |que |qu')?(?:the |our |les |l'|nos |des )?(?:\w+ )?(?:army|soldiers?|troops|fighters?|hunters?|dozos?|forces|men|armee|soldats|militaires|combattants|chasseurs|hommes)\b[^.;:]{0,25}? "
    r"(?:(?:was|were|had|have|has) (?:not|never)(?: been)? (?:there|here|present|in the (?:area|village)|anywhere)|n'etai\w+ (?:pas|nullement) (?:la|sur place|presente?s?|dans (?:la zone|le village)))")


def instead(voice: Voice, actors: Sequence[ActorMention], low: str) -> tuple[str, ...] | None:
    """Give whom the words of a denial blame instead; empty where they are nobody known, None where nobody is.

    ``low`` are the words that are said.
    """
    rest = _NEXT.search(low, 1)
    state = voice.actor_id in STATE or voice.actor_id == "security-sources"
    for found in _BLAMES.finditer(low, rest.end() - 1) if rest else ():
        if state and _WERE.match(found[0]):
            continue  # "they were men of JNIM": who the dead were
        end = _END.search(low, found.end())
        reach = min(found.end() + _NEAR, end.start() if end else len(low))
        near = [a for a in between(actors, voice.content) if found.end() <= a.span[0] - voice.content[0] < reach]
        if _OTHERS.match(low, found.end()):  # "the bandits": nobody who was named before
            return tuple(a.actor_id for a in near[:1] if a.actor_id == _ANYBODY)
        other = [a.actor_id for a in near[:1] if a.actor_id and armed(a.actor_id) and not _own(voice, a.actor_id)]
        if other:
            return tuple(other)
    return None


def _own(voice: Voice, actor_id: str) -> bool:
    known = builtin_actors()
    return voice.actor_id in STATE and voice.value != actor_id and bool(known.side(actor_id) & known.side(voice.actor_id))


def blaming(voice: Voice, others: Sequence[str]) -> Iterator[Voice]:
    """Yield what somebody alleges of those whom he blames instead."""
    alleged = replace(voice, stance=Stance.ALLEGES, prop=Prop.EVENT, value="")
    yield alleged
    yield from (replace(alleged, prop=Prop.PERPETRATOR, value=a) for a in others)


def is_away(low: str) -> bool:
    """Tell whether somebody says of a side that it was not there.

    >>> is_away("the army was not there"), is_away("the army came late")
    (True, False)
    """
    return _AWAY.match(low) is not None
