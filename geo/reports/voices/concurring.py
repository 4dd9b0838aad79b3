"""Several who tell the same: "Eleven survivors, heard one by one, gave concordant accounts"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Span
from geo.reports.voices.acts import Act
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.talk import Speech

_KEYS = word_set("accounts testimonies testimony statements recits temoignages versions depositions heard interviewed entendu interroge interviewe rencontre")
_FOLK = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources"})
_LIKE = r"(?:concordant|consistent|coherent|converging|convergent|mutually consistent|detailed and consistent|concordante|coherente|convergente|identique|circonstancie)s?"
_AGREE = re.compile(
    rf"\b(?:gave|provided|offered|made|supplied)\b [^.;:«»\"]{{0,30}}?{_LIKE} [^.;:«»\"]{{0,12}}?(?:accounts|testimon\w+|statements|descriptions)|"
    r"\b(?:the |their )?(?:accounts|testimonies|statements) (?:of|from|given by|collected from) [^.;:«»\"]{3,60}? (?:agree\w*|concur\w*|coincide\w*|match\w*|tally|tallied|converge\w*|(?:are|were) (?:\w+ )?consistent)\b|"
    rf"\b(?:ont|avaient) (?:tous |toutes )?(?:livre|fait|donne|fourni) (?:des|un|le meme) (?:recits?|temoignages?|versions?|depositions?|declarations?)(?: \w+)? ?{_LIKE}|"
    rf"\bles (?:recits|temoignages|depositions|declarations) (?:de|des|d'|recueillis aupres de) ?[^.;:«»\"]{{3,60}}? (?:concordent|se recoupent|convergent|coincident|sont {_LIKE})")
_HEARD = re.compile(  # with whom whoever tells it all has spoken
    r"\b(?:we|our (?:organi[sz]ations?|teams?|researchers|investigators|monitors)) (?:have |had |also )?(?:heard|interviewed|met|spoken (?:to|with)|spoke (?:to|with))\b(?! no\b)[^.;:«»\"]{0,80}?\b(?:witnesses|survivors)\b|"
    r"\b(?:nous|nos (?:organisations?|equipes?|enqueteurs|associations?)|notre (?:organisation|equipe|association)) (?:avons|ont|a) (?:pu )?(?:entendu|interroge|interviewe|rencontre)\b[^.;:«»\"]{0,80}?\b(?:temoins|rescapes|survivants)\b")


def concurring(reading: Reading, before: list[Speech]) -> Iterator[Speech]:
    """Yield what several are said to have told alike; the sentence beside says what it was."""
    for at, one in enumerate(reading.reads):
        told = None if _KEYS.isdisjoint(one.words.low) else _told(one, reading)
        if told is None or any(s.at == at and s.speakers and s.act in (Act.SAY, Act.CONFIRM) for s in before):
            continue
        folk = [f for f in one.found if f.actor_id in _FOLK]
        if folk and reading.quote_at(folk[0].start) is None:
            yield Speech(Act.SAY, (folk[0],), told, _beside(at, one, reading), at)


def _told(one: Read, reading: Reading) -> Span | None:
    found = _AGREE.search(reading.low, *one.sentence.span) or _HEARD.search(reading.low, *one.sentence.span)
    return found.span() if found else None


def _beside(at: int, one: Read, reading: Reading) -> Span:
    """Give the sentence before in the paragraph, else the one behind: what they told of stands there."""
    near = [reading.reads[i].sentence for i in (at - 1, at + 1) if 0 <= i < len(reading.reads)]
    same = [s for s in near if s.paragraph == one.sentence.paragraph]
    return same[0].span if same else one.sentence.span
