"""Places between which accounts differ: "it was at X, says the mayor; the rescued speak of Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.answers import unlocated
from geo.i18n import N_
from geo.model.frozen import record
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.asked import Asked
from geo.reports.model import WhereRole
from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined

_FAR = 260   # characters between the two places
_SAID = 160  # characters before a place in which it is told who puts the event there
_NAMED = frozenset({Piece.NAME, Piece.SETTLED, Piece.NEAR, Piece.POST})
_DISPUTED = re.compile(  # said in so many words
    r"(?<![a-z])(?:where (?:exactly )?(?:did|it happened|was)|(?:exact |very )?(?:place|location|"
    r"spot|scene)(?: [a-z]+){0,4} (?:is|remains|was|are) (?:still )?(?:disputed|debated|unclear|"
    r"uncertain|contested|not agreed)|(?:accounts|versions|sources|witnesses) (?:[a-z]+ ){0,5}"
    r"(?:differ|disagree|diverge)|ou (?:exactement|precisement)|ou [^.\n]{2,40}-t-(?:il|elle)|"
    r"le lieu(?: [a-z']+){0,4} (?:reste|fait|est|demeure) (?:debattu|dispute|conteste|incertain|"
    r"debat|discute|flou)|(?:recits|versions|sources|temoignages) (?:[a-z]+ ){0,4}"
    r"(?:different|divergent|s'opposent))(?![a-z])")
_EVENT = (r"(?:it|this|everything|the (?:attack|killings?|ambush|incident|shooting|raid|scene|"
          r"massacre|blast|strike|abduction))")
_FAIT = (r"(?:les faits|le drame|l'(?:attaque|embuscade|incident|enlevement|explosion)|"
         r"la (?:scene|tuerie|frappe|fusillade)|cela|ca|tout)")
_SETTLED = r"(?:(?: (?:the|la|le|village|town|city|ville|localite|of|de|du))*(?: | d'| l'))"
_AT = rf"(?: (?:rather|instead|actually|really|plutot|bien))?(?: (?:in|at|near|outside)){_SETTLED}$"
_A = rf"(?:,? (?:plutot|bien|eux|lui|elles?),?)?(?: (?:a|au|dans|vers|pres de)){_SETTLED}$"
_PUTS = Asked(
    r"(?<![a-z])(?:insist|maint|claim|believ|sa[yi]|argu|think|thought|swear|swore|report|testif|"
    r"assert|suggest|indicat|according|for )[a-z]*(?![a-z])[^.;:\n]{0,50}? "
    rf"{_EVENT} (?:was|is|happened|occurred|took place|had (?:happened|occurred|taken place)){_AT}|"
    rf"(?<![a-z])(?:put|place|locate|situate)[sd]? (?:it|{_EVENT}|what happened){_AT}|"
    rf"(?<![a-z])(?:situ|plac|localis)(?:e|ent|ait|aient) {_FAIT}{_A}|"
    rf"(?<![a-z])(?:pour|selon|d'apres) [^.;:\n]{{3,60}}, (?:[a-z]+, )?(?:c'est|c'etait|ce serait|"
    rf"{_FAIT} (?:s'est|se sont|a eu|ont eu) [a-z]+(?: lieu)?){_A}|"
    rf"(?<![a-z])(?:assur|affirm|soutien|mainti|jur|dis|dit|dise|pens|estim)[a-z]* que "
    rf"(?:c'est|c'etait|{_FAIT} (?:s'est|se sont|a eu|ont eu) [a-z]+(?: lieu)?){_A}")
_NAMES = re.compile(
    r"(?<![a-z])(?:(?:insist|favou?r|mention|point|talk|speak|swear)(?:s|ed)?|names?|cites|cited|"
    r"gives?|gave|spoke|prefer(?:s|red)?|"
    r"(?:parl|evoqu|mentionn|opt|insist|avanc|design|prefer|pench)(?:e|ent|ait|aient)|"
    r"citent|citaient|tien(?:t|nent))"
    r"(?:,? (?:plutot|quant a [a-z]+|pour (?:leur|sa) part|eux|lui|elles?|rather|instead),?)?"
    rf"(?: (?:on|of|to|by|that|it|was|sur|pour|de|du))*{_SETTLED}$")
_NOT = re.compile(r"(?<![a-z])(?:not|rather than|pas|non)(?![a-z])|n't ")  # a correction, no rival
_CLOSED = re.compile(r"(?: (?:instead|rather|plutot))? ?(?:[.;,)\n]|$)")
_EACH = re.compile(  # "in X, according to …; in Y, according to …"
    r",? \(?(?:according to|sa(?:y|ys|id)|selon|d'apres|pour|dis(?:ent|ait)|jurent|affirm\w+|"
    r"assur\w+) [^.;\n]{2,60}[;,] (?:and |but |or |et |mais |ou )?(?:in|at|near|a|au|pres de|vers)"
    rf"{_SETTLED}$")
_BY = re.compile(r",? \(?(?:according to|sa(?:y|ys|id)|selon|d'apres|pour|dis(?:ent|ait)|jurent|"
                 r"affirm\w+|assur\w+)(?![a-z])")


@record(frozen=True, slots=True)
class Told:
    """A place of a report: its phrase, what the resolver says of it, and its role."""

    joined: Joined
    found: Resolution
    role: WhereRole


def left_open(text: str, plain: str, told: Sequence[Told]) -> list[Told]:
    """Leave a place open where another account puts the same event elsewhere."""
    places = list(told)
    for at, one in enumerate(told):
        if one.joined.head.piece not in _NAMED or not _is_put(text, one.joined, places[:at]):
            continue
        scenes = {WhereRole.SCENE, WhereRole.CONTEXT} if _DISPUTED.search(plain) \
            else {WhereRole.SCENE}
        ahead = [i for i, other in enumerate(places[:at]) if other.role in scenes
                 and one.joined.start - other.joined.end < _FAR and _apart(plain, other, one)]
        if ahead and not _NOT.search(text, places[ahead[-1]].joined.end, one.joined.start):
            open_ = _either(places[ahead[-1]].found, one.found)
            places[ahead[-1]] = replace(places[ahead[-1]], found=open_, role=WhereRole.SCENE)
            places[at] = replace(one, found=open_, role=WhereRole.CONTEXT)
    return places


def puts_event(before: str) -> bool:
    """Tell whether somebody is said to put the event at what is named next.

    >>> puts_event("officials locate the attack in "), puts_event("officials speak of ")
    (True, False)
    """
    return bool(_PUTS.search(before))


def _is_put(text: str, one: Joined, ahead: Sequence[Told]) -> bool:
    """Tell whether somebody is said to put the event told at a place."""
    if not ahead:
        return False
    said = re.split(r"[.;:\n]", text[max(one.start - _SAID, 0):one.start])[-1]
    if _PUTS.search(said) or (_NAMES.search(said) and _CLOSED.match(text, one.end)):
        return True
    gap = text[ahead[-1].joined.end:one.start]
    return bool(_EACH.fullmatch(gap) and _BY.match(text, one.end))


def _apart(plain: str, one: Told, other: Told) -> bool:
    """Tell whether two phrases name two settlements or communes, neither being a larger unit."""
    names = {plain[slice(*told.joined.head.names[0])] for told in (one, other)
             if told.joined.head.piece in _NAMED}
    return len(names) > 1 and all(
        told.found.status in {GeoStatus.RESOLVED, GeoStatus.AMBIGUOUS} and not told.found.is_route
        and (told.found.precision is GeoPrecision.ADM3
             or not told.found.place_id.startswith(("unit:", "area:"))) for told in (one, other))


def _either(one: Resolution, other: Resolution) -> Resolution:
    """Answer that one of two places is meant: their common units, and no point."""
    open_ = unlocated(one.text, because(N_("More than one place is named: {places}."),
                                        places=[one.name or one.text, other.name or other.text]))
    shared = [a if a == b else "" for a, b in ((one.adm1, other.adm1), (one.adm2, other.adm2),
                                               (one.adm3, other.adm3))]
    candidates = dict.fromkeys((*one.candidates, *other.candidates))
    return replace(open_, status=GeoStatus.AMBIGUOUS, candidates=tuple(candidates),
                   name=f"{one.name or one.text} / {other.name or other.text}",
                   adm1=shared[0], adm2=shared[1], adm3=shared[2])
