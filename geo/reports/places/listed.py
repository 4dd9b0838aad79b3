"""Places of one list: they have one role; where their number is told with a unit, that is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.model import WhereRole
from geo.reports.places.grammar import Piece
from geo.reports.places.join import LIST, NUMBERED, Joined

_ELSEWHERE = frozenset({WhereRole.SPEAKER, WhereRole.ORIGIN, WhereRole.DESTINATION})
_APART = frozenset({Piece.PEOPLE, Piece.NAMESAKE, Piece.COUNTRY})
_BESIDE = frozenset({Piece.NEAR, Piece.OFFSET, Piece.POST})
_NAMED = frozenset({Piece.NAME, Piece.SETTLED})
_APPOSED = re.compile(r"(?: [a-z]+){0,2}, ")
_THE = re.compile(r"(?:the|la|le|l') ?$")
_LIKEWISE = re.compile(  # "three were born in X and two in Y"
    r",?(?: (?:and|et))? (?:an?other|the others?|l'autre|les autres|one|two|three|four|five|six|"
    r"une?|deux|trois|quatre|cinq|six) (?:in|at|from|of|a|au|de|d')(?: | l')?")
_MANY = re.compile(r"(?:villages|localites|localities|hamlets|hameaux|towns|villes)(?![a-z])")
_ARE_MANY = re.compile(  # "X, Y, Z are three villages near W"
    r",? (?:are|were|sont|etaient)(?: [a-z]+){0,3} (?:villages|localites|localities|hamlets|"
    r"hameaux|towns|villes)(?![a-z])")
_LAST = re.compile(r",? (?:and|et|ainsi que|as well as)(?![a-z])")


def shared_roles(text: str, phrases: Sequence[Joined], told: Sequence[WhereRole]
                 ) -> list[WhereRole]:
    """Give the names of one list one role, and what happened at several places to their unit."""
    roles: list[WhereRole] = []
    for one, role, before in zip(phrases, told, [None, *phrases], strict=False):
        gap = text[before.end:one.start] if before is not None else ""
        with_it = before is not None and _goes_with(role, roles[-1], one, gap)
        roles.append(roles[-1] if with_it else role)
    for last in range(len(phrases) - 1, 0, -1):
        _led_back(text, phrases, roles, last)
    return roles


def _goes_with(role: WhereRole, before: WhereRole, one: Joined, gap: str) -> bool:
    """Tell whether a phrase has the role of the one before it: listed with it, or explaining it."""
    if before in _ELSEWHERE and one.head.piece in _BESIDE and _APPOSED.fullmatch(gap):
        return True  # "said a man in X, on the outskirts of Y"
    if before in {*_ELSEWHERE, WhereRole.CONTEXT} and _LIKEWISE.fullmatch(gap):
        return True
    explains = one.head.piece is Piece.POST and _THE.search(gap)
    return bool(LIST.fullmatch(gap)) and role is WhereRole.CONTEXT and not (
        explains or one.head.piece in _APART)


def _led_back(text: str, phrases: Sequence[Joined], roles: list[WhereRole], last: int) -> None:
    """Lead the role of a list's end back to its other names: "X, Y and Z were attacked"."""
    one, before = phrases[last], phrases[last - 1]
    gap = text[before.end:one.start]
    first = _first(text, phrases, last - 1)
    if one.head.piece is Piece.UNIT and NUMBERED.fullmatch(gap):
        if WhereRole.SCENE in roles[first:last + 1]:
            roles[first:last + 1] = [WhereRole.CONTEXT] * (last - first) + [WhereRole.SCENE]
    elif roles[last] is WhereRole.SCENE and one.head.piece in _NAMED and (
            _LAST.match(gap) or _ARE_MANY.match(text, one.end)) and LIST.fullmatch(gap) and (
            first < last - 1 or _MANY.match(text, before.start)):
        roles[first:last] = [WhereRole.SCENE if role is WhereRole.CONTEXT else role
                             for role in roles[first:last]]


def _first(text: str, phrases: Sequence[Joined], last: int) -> int:
    """Give the number of the first name of the list that ends with a phrase."""
    at = last
    while at and phrases[at].head.piece in _NAMED and phrases[at - 1].head.piece in _NAMED \
            and LIST.fullmatch(text[phrases[at - 1].end:phrases[at].start]):
        at -= 1
    return at
