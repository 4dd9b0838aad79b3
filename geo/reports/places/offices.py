"""Somebody's town, where the sentence goes on to say that he was hit somewhere else.

Where it does not say so either, whoever holds an office was hit at no more than the unit that is
told: "the mayor of X, in the Y region, was abducted" does not say that he was in X.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.model import WhereRole
from geo.reports.places.elsewhere import POSTED_TO
from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined
from geo.reports.places.role_words import LOCATED

_BACK = 50  # characters in which somebody is told of, before his town
_SITED = frozenset({Piece.NEAR, Piece.OFFSET, Piece.POST, Piece.ROUTE})
_WHOSE = re.compile(
    r"(?<![a-z])(?:imam|mayor|deputy mayor|chief|village chief|head|prefect|sub-prefect|teacher|"
    r"nurse|doctor|priest|marabout|councillor|hunters?|traders?|herders?|farmers?|drivers?|judge|"
    r"villagers?|residents?|inhabitants|maire|adjoint(?: au maire)?|"
    r"chef(?: de village| coutumier)?|prefet|sous-prefet|instituteur|enseignant|directeur|"
    r"infirmier|medecin|cure|pretre|conseiller|chasseurs?|commercants?|eleveurs?|bergers?|cultivateurs?|"
    r"chauffeurs?|juge|villageois|habitants) (?:of|from|de|d'|du) ?(?:the |la |le |l')?$")
_SERVING = re.compile(rf"{POSTED_TO}$")
_OFFICE = re.compile(
    r"(?<![a-z])(?:(?:deputy |former )?mayor|(?:(?:village|district|canton|traditional) )?chief|"
    r"imam|(?:sub-?)?prefect|priest|parish priest|marabout|judge|councillor|"
    r"maire(?:[ -]adjoint)?|adjoint au maire|chef(?: de (?:village|canton|fraction)| coutumier| "
    r"traditionnel)?|(?:sous-?)?prefet|cure|pretre|marabout|juge|conseiller|president du conseil)"
    r"(?: [a-z]+)? (?:of|from|de|d'|du) ?(?:(?:the|la|le) |l')?"
    r"(?:(?:village|town|commune|city|ville|localite)(?: (?:of|de) | d')?)?$")
_THEIRS = re.compile(  # "the house of the mayor of X was burned": that stands in X
    r"(?<![a-z])(?:home|house|residence|office|compound|court|maison|domicile|residence|bureau|"
    r"concession)(?: [a-z']+){0,3} $")
_AT_HOME = re.compile(  # where he lived or served after all
    r"(?<![a-z])(?:(?:his|her|the|its|sa|son|ses|leur|la|cette|ce|this|that|de la|du|au)"
    r" (?:own |propre |same |meme )?(?:home|house|residence|office|compound|town hall|town|village|"
    r"mosque|church|parish|presbytery|court|street|maison|domicile|bureau|mairie|ville|mosquee|"
    r"eglise|paroisse|presbytere|concession|cour|tribunal|localite)|chez (?:lui|elle)|"
    r"(?:at|from|near) home|there)(?![a-z])")
_TOLD_ON = 400  # characters after an office in which the place is told

_PEOPLE = (r"(?:residents|villagers|inhabitants|natives|people|traders|herders|farmers|young men|"
           r"women|children|habitants|ressortissants|villageois|originaires|natifs|commercants|"
           r"eleveurs|cultivateurs|jeunes|femmes|enfants)")
_OF = (r"(?:of|from|de|d'|du|des)(?: (?:the|la|le|les))?(?: (?:village|town|city|ville|commune))?"
       r"(?: (?:of|de|d'))? ?(?:l')?$")
_MOSTLY = (r"(?:mostly|mainly|largely|chiefly|predominantly|most(?: of them)?|many of them|"
           r"(?:all|some|several) of them|pour la plupart|pour l'essentiel|essentiellement|"
           r"majoritairement|principalement|tous|la plupart|surtout)")
_SOME_ARE = re.compile(  # "16 died, mostly residents of X": where they lived
    rf"(?<![a-z]){_MOSTLY},? (?:(?:were|are|etaient|sont|being|came) )?(?:(?:the|des|de|les|d') ?)?"
    rf"(?:{_PEOPLE} )?{_OF}")
_THEY_ARE = re.compile(rf"[,(] ?(?:des |les )?{_PEOPLE} {_OF}")
_ARE_MOSTLY = re.compile(rf",? (?:for the most part|{_MOSTLY})(?![a-z])")


def without_homes(text: str, phrases: Sequence[Joined], told: Sequence[WhereRole]
                  ) -> list[WhereRole]:
    """Take a town for its people's where a later place of the sentence is where they were hit."""
    roles = list(told)
    for at, one in enumerate(phrases):
        if roles[at] is not WhereRole.SCENE:
            continue
        if _is_home(text, one):
            roles[at] = WhereRole.PEOPLE
            continue
        first = max(one.start - _BACK, 0)
        if not (_WHOSE.search(text, first, one.start) or _SERVING.search(text, first, one.start)):
            continue
        end = text.find("\n", one.end)
        later = [other for other, role in zip(phrases[at + 1:], roles[at + 1:], strict=True)
                 if role is WhereRole.SCENE and (end < 0 or other.start < end)]
        if any(_is_where(text, other) for other in later):
            roles[at] = WhereRole.PEOPLE
    return roles


def of_office(text: str, one: Joined) -> bool:
    """Tell whether a place is only named for the office of somebody who was hit somewhere."""
    before = text[max(one.start - _BACK, 0):one.start].rpartition("\n")[2]
    told = _OFFICE.search(before)
    if told is None or _THEIRS.search(before[:told.start()]) or one.head.piece in _SITED:
        return False
    return not _AT_HOME.search(text[one.end:one.end + _TOLD_ON].partition("\n\n")[0])


def _is_home(text: str, one: Joined) -> bool:
    """Tell whether most of those counted lived at a place: "mostly villagers of X"."""
    before = text[max(one.start - _BACK, 0):one.start].rpartition("\n")[2]
    apposed = _THEY_ARE.search(before) and _ARE_MOSTLY.match(text, one.end)
    return bool(apposed or _SOME_ARE.search(before))


def _is_where(text: str, one: Joined) -> bool:
    """Tell whether a phrase says where something was done."""
    before = text[max(one.start - _BACK, 0):one.start].rpartition("\n")[2]
    return one.head.piece in _SITED or bool(LOCATED.search(before))
