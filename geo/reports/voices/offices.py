"""Offices beside a name that no other rule knows: "the UN's top envoy in Mali, X", "X, qui préside l'union Y"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Span
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.state_bodies import of_the_state
from geo.reports.voices.words import Words

_AHEAD, _BEHIND = 140, 130  # characters before and after a name in which its office stands
_HEAD = (
    r"(?:president|chair(?:man|woman|person)?|head|chief|leader|boss|director|manager|coordinator|spokes(?:man|woman|person)|secretary(?:[- ]general)?|general secretary|representative|envoy|ambassador|consul|minister|commander|commissioner|prosecutor|rector|bishop|archbishop|administrator|"
    r"presidente?|cheffe?|patronn?e?|dirigeante?|leader|directeur|directrice|coordonnateur|coordonnatrice|coordinateur|coordinatrice|porte-parole|secretaire|representante?|envoyee?|ambassad(?:eur|rice)|consule?|ministre|commandante?|commissaire|procureure?|recteur|eveque|archeveque|administrat(?:eur|rice)|delegue|deleguee|responsable|emir|numero deux)"
)
_MEMBER = r"(?:officials?|officers?|members?|researcher|adviser|advisor|employee|worker|agent|cadre|membre|chercheur|chercheuse|conseiller|conseillere|employee?|chargee? d[e'] ?\w+)"
_VERB = re.compile(r"\b(?:said|says|told|was|were|had|has|have|is|are|that|who|whom|which|qui|que|dont|ont|avait|avaient|est|sont|etai\w+|ete|killed|killing|death|deaths|mort|morts|assassinat|meurtre|attack|attaque|against|contre)\b")
_IN = r"(?:u\.n\.|[^.,;:«»\"()])"
_OF = r"(?:general |generale |adjointe? |special |speciale |permanente? |regionale? )?(?:of|for|in|at|to|from|with|de|du|des|d'|a|au|aux|en|pour|chez|pres|par interim|charge|chargee)\b"
_TITLE = r"(?:(?:general|colonel|commander|commandant|captain|capitaine|lieutenant|major|brigadier|gen|col|lt|mr?|mrs|ms|mme|dr|prof|monsieur|madame|father|pere|abbe|sheikh|cheikh|imam)\b[ .-]*)*"
_BEFORE = re.compile(
    rf"(?:^|[.;:,«»\"(\n] ?|\b(?:and|et|but|mais|that|selon|to|by|par|said|says|told|as|when|while|lorsque|quand) |\bqu')((?:u\.n\.'?s? |[\w'-]+ ){{0,6}}?(?:[ld]')?{_HEAD}(?: {_OF}{_IN}{{0,90}}?)?)(,?) ?{_TITLE}$")
_AFTER = re.compile(
    rf"(?: ?\([^)]*\))?, (?:\d\d(?: ans| years old)?, )?(?:(?:himself|herself|also|then|lui-meme|non moins|alors) )?((?:u\.n\.'?s? |[\w'-]+ ){{0,6}}?(?:{_HEAD}|{_MEMBER})\b{_IN}{{0,90}}?)(?=[,.;»\"]|$| (?:said|says|told|who|qui)\b)")
_HEADS = re.compile(rf"(?: ?\([^)]*\))?, (?:who (?:heads|leads|chairs|runs|represents|speaks for)|qui (?:dirige|preside|represente|coordonne|conduit)) ({_IN}{{3,90}}?)(?=[,.;»\"]|$)")
_CLOSED = re.compile(r" ?(?:\([^)]*\))?[,.;»\")]|\s*$")
_SPEAKS = re.compile(r"\b(?:said|says|added|explained|declare|indique|affirme|dit|explique|precise|assure|confie|ajoute|annonce|tweete|ecrit|raconte|accuse|denonce|estime) (?:[^,.;:«»\"]{0,40}, )?$")
_ARTICLE = re.compile(r"(?:(?:the|an?|le|la|une?|its|son|sa) |l')")


_OUTLET = re.compile(
    r"\b((?:[\w'-]+ ){0,2}?(?:(?:news|press) (?:agency|site|website|outlet|portal|service)|newspaper|broadcaster|daily|weekly|magazine|agence (?:\w+ )?(?:de presse|d'information)|site d'(?:information|actualite)s?|journal|quotidien|hebdomadaire)) [«\"]?$")


def by_own_name(name: Found, words: Words, low: str) -> None:
    """Let the name of a body be told whole: "the Malian National Petroleum Office", which is the state's."""
    i = name.first
    while i > 0 and words.joined[i] and (words.raw[i - 1][:1].isupper() or words.low[i - 1] in _OWNED) and words.low[i - 1] not in ("the", "a", "an", "le", "la", "l"):
        i -= 1
    name.told = words.starts[i], name.end
    name.actor_id = of_the_state(low[slice(*name.told)]) or name.actor_id


_OWNED = frozenset({"state", "owned", "national", "regional", "independent", "nationale"})


def by_office_beside(name: Found, found: Sequence[Found], low: str, sentence: Span) -> None:
    """Let a name be what an office in apposition says, before it or behind it."""
    if name.actor_id == COMMENT:
        _beside(name, COMMENT, found)
        return
    outlet = _OUTLET.search(low, max(sentence[0], name.start - _AHEAD), name.start)
    if outlet:
        name.actor_id, name.told = UNKNOWN, (_bare(low, *outlet.span(1))[0], name.end)
        return
    said = None if name.told else _before(name, low, sentence) or _after(name, low, sentence)
    if said:
        name.actor_id = _holder(said, name, found, low)
        name.told = said
    elif name.actor_id == UNKNOWN and not name.told:  # whose body alone is told
        _beside(name, UNKNOWN, found)


def _beside(name: Found, actor_id: str, found: Sequence[Found]) -> None:
    """Let a name be told by the nearest words of whom it was found to stand for."""
    words = min((f for f in found if f.actor_id == actor_id and not f.person), key=lambda f: abs(f.start - name.start), default=None)
    name.told = name.told or ((words.start, words.end) if words else None)


def _before(name: Found, low: str, sentence: Span) -> Span | None:
    """Give the office ahead of a name; one that a comma parts from it only where another closes the aside."""
    start = max(sentence[0], name.start - _AHEAD)
    office = _BEFORE.search(low[start : name.start])
    if office is None or _VERB.search(office[1]):
        return None
    spoken = _SPEAKS.search(low, start, start + office.start(1)) is not None
    if office[2] and not (spoken or _CLOSED.match(low, name.end, sentence[1])):
        return None
    return _bare(low, start + office.start(1), start + office.end(1))


def _after(name: Found, low: str, sentence: Span) -> Span | None:
    stop = min(sentence[1], name.end + _BEHIND)
    office = _HEADS.match(low, name.end, stop) or _AFTER.match(low, name.end, stop)
    if office is None or _VERB.search(office[1]):
        return None
    return _bare(low, *office.span(1))


def _bare(low: str, start: int, end: int) -> Span:
    article = _ARTICLE.match(low, start)
    return article.end() if article else start, end


def _holder(said: Span, name: Found, found: Sequence[Found], low: str) -> str:
    """Give for whom an office speaks: the body in its words, the state, a sort of source, else a stranger."""
    office = Found(0, 1, *said, UNKNOWN, name.at)
    state = of_the_state(low[slice(*said)])
    bodies = [f for f in found if said[0] <= f.start < said[1] and _is_body(f)]
    if state is not None:
        return state or UNKNOWN
    if bodies:
        return _smallest(bodies)
    if any(f.actor_id == COMMENT for f in found if said[0] <= f.start < said[1]):
        return COMMENT
    kind = kind_of(office, low).actor_id
    return kind if kind[:1] not in ("", "*", "@") and kind != "witnesses" else UNKNOWN


def _smallest(bodies: Sequence[Found]) -> str:
    """Give the first body, or that part of it which is named as well: "the UN's MINUSMA force"."""
    known, first = builtin_actors(), bodies[0].actor_id
    return next((f.actor_id for f in bodies[1:] if first in known.lineage(f.actor_id)), first)


def _is_body(f: Found) -> bool:
    known = f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE and not f.person
    return known and builtin_actors().get(f.actor_id).speaker_class is not SpeakerClass.MEDIA
