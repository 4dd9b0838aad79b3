"""Sentences that set a scene: labels, "It was in March, near X", and what a period belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from geo.reports.dates.words import word_set
from geo.reports.model import Span

_WORD = re.compile(r"[^\W\d_]{2,}")
_SMALL = word_set("""
    hrs heures heure environ approx about around vers at in on the of and town ville cercle region
    région commune même meme same night nuit morning matin matinée soir evening afternoon midi noon
    dawn dusk aube am pm village secteur sector zone area localité dans de du la le les des quartier
    quarter à au aux
""")
_MOST = 2    # other words that a label may hold
_LONGEST = 140  # characters
_CLEFT = re.compile(
    r"\W*(?:c[’']était|cela s[’']est passé|ça s[’']est passé|cela se passait|c[’']est arrivé|"
    r"les faits (?:se sont (?:produits|déroulés)|remontent|ont eu lieu)|"
    r"(?:l[’']attaque|le drame|la scène|l[’']histoire) (?:remonte|s[’']est (?:passée?|déroulée?)|"
    r"a eu lieu)|it was (?:in|on|at|a|one|the|early|late)\b|"
    r"it (?:happened|took place|began|started)|that was (?:in|on)|this (?:happened|took place)|"
    r"the (?:facts|events) (?:took place|date back))", re.IGNORECASE)
_RELATIVE = re.compile(r",? (?:who|whom|whose|where|which|qui|o[ùu]|dont|lequel|laquelle)\b",
                       re.IGNORECASE)
_WHEN = re.compile(r"\s*,?\s*(?:when|lorsqu|quand|date [àa] laquelle|jour o[ùu])", re.IGNORECASE)
_STILL = re.compile(r"\b(?:are|is|remain|sont|est|restent) (?:\w+ )?(?:dead|missing|mort\w*|"
                    r"disparu\w*|décédé\w*)\b", re.IGNORECASE)
_TODAY = re.compile(r"today|now|aujourd[’']hui|à ce jour", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_CONCEDES = re.compile(r"\W*(?:despite|in spite of|notwithstanding|malgré|en dépit d[e’'u])\b",
                       re.IGNORECASE)
_UNCLAIMED = re.compile(
    r"\W*(?:(?:no|aucune?) (?:[\w-]+ ){0,2}?(?:groups?|organi[sz]ations?|claims?|groupes?|"
    r"mouvements?|revendications?)|nobody|no one|personne)\b[^.;]{0,40}"
    r"\b(?:claim\w*|revendi\w+|responsib\w+|enregistr\w+)\b", re.IGNORECASE)


def is_label(text: str, start: int, spans: Iterable[Span]) -> bool:
    """Tell whether words name a day or a place and say nothing, as "Near Gossi." does.

    >>> is_label("Near Gossi, Gourma-Rharous cercle.", 0, [(0, 33)])
    True
    """
    found = sorted(spans)
    if not found or len(text) > _LONGEST:
        return False
    rest, at = [], 0
    for low, high in found:
        rest.append(text[at:max(at, low - start)])
        at = max(at, high - start)
    words = _WORD.findall(" ".join((*rest, text[at:])).lower())
    return len([w for w in words if w not in _SMALL]) <= min(_MOST, len(found) - 1)


def heads_with_place(text: str, start: int, spans: Iterable[Span]) -> bool:
    """Tell whether a heading opens with a place and a colon: "Ber : deux morts".

    >>> heads_with_place("Ber : deux morts", 0, [(0, 3)]), heads_with_place("Deux morts", 0, [])
    (True, False)
    """
    stop = text.find(":")
    ahead = [span for span in spans if span[1] - start <= stop]
    return stop > 0 and is_label(text[:stop], start, ahead)


def begins_story(text: str) -> bool:
    """Tell whether words say when and where what follows happened.

    >>> begins_story("C’était en mars, près de Nampala."), begins_story("En mars, près de Nampala")
    (True, False)
    """
    return bool(_CLEFT.match(text))


def aside_at(before: str) -> int | None:
    """Give where the relative clause begins in which words stand ("who has lived there since")."""
    found = [m.start() for m in _RELATIVE.finditer(before)]
    return found[-1] if found else None


def since_event(after: str) -> bool:
    """Tell whether a period begins with an event that the words go on to tell.

    >>> since_event(", when four drivers were killed"), since_event(", four drivers were killed")
    (True, False)
    """
    return bool(_WHEN.match(after))


def names_day(text: str) -> bool:
    """Tell whether words hold the number of a day."""
    return bool(_DAY.search(text))


def still_so(when: str, text: str) -> bool:
    """Tell whether a day is the one on which people are dead, not the one on which they died.

    >>> still_so("today", "eight of them are dead today"), still_so("today", "eight died today")
    (True, False)
    """
    return bool(_TODAY.match(when) and _STILL.search(text))


def concedes(text: str) -> bool:
    """Tell whether a sentence opens with what did not help: its days are no event's.

    >>> concedes("Malgré le forum tenu il y a un mois"), concedes("Il y a un mois, à Ber")
    (True, False)
    """
    return bool(_CONCEDES.match(text))


def nobody_claims(text: str) -> bool:
    """Tell whether a sentence says until when nobody had claimed the event told before.

    >>> nobody_claims("No group had claimed it by Wednesday"), nobody_claims("No group was there")
    (True, False)
    """
    return bool(_UNCLAIMED.match(text))
