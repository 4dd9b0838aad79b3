"""The places of a report: spotted, joined to phrases, resolved all at once, their roles read."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.gazetteer.ready import ready_index
from geo.gazetteer.register import register
from geo.gazetteer.written_ref import unlocated_ref, written
from geo.model.admin import Vintage
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoStatus
from geo.reports.model import Report, Where, WhereRole
from geo.reports.places.asked import Question, ask
from geo.reports.places.grammar import Piece
from geo.reports.places.join import LIST, Joined
from geo.reports.places.lexicon import lexicon
from geo.reports.places.question import NAMESAKE, Questions
from geo.reports.places.reading import Reading
from geo.reports.places.roles import Roles
from geo.reports.places.spots import find_spots
from geo.reports.places.view import View, make_view
from geo.reports.tolls import find_deeds

_APART = frozenset({Piece.PEOPLE, Piece.NAMESAKE, Piece.COUNTRY})
_BESIDE = frozenset({Piece.NEAR, Piece.OFFSET, Piece.POST})
_ELSEWHERE = frozenset({WhereRole.SPEAKER, WhereRole.ORIGIN, WhereRole.DESTINATION})
_APPOSED = re.compile(r"(?: [a-z]+){0,2}, ")
_THE = re.compile(r"(?:the|la|le|l') ?$")


def find_places(report: Report) -> tuple[Where, ...]:
    """Give the places that a report names, in the order of the text."""
    names, view = lexicon(ready_index()), make_view(report)
    spots = find_spots(view, names)
    if not spots:
        return ()
    reading = Reading(view, names, spots)
    phrases = reading.phrases()
    asked = Questions(reading, report.published_on)
    questions = [asked.question(p) for p in phrases]
    answers = ask(names.index, questions)
    told = _roles(Roles(view, reading.text, find_deeds(report)), reading.text, phrases)
    return tuple(_where(report, view, *one)
                 for one in zip(phrases, questions, answers, told, strict=True))


def _roles(roles: Roles, text: str, phrases: list[Joined]) -> list[WhereRole]:
    """Read the roles; the names of one list have one role."""
    found: list[WhereRole] = []
    for one, before in zip(phrases, [None, *phrases], strict=False):
        role = roles.role(one)
        if before is not None and _goes_with(role, found[-1], one, text[before.end:one.start]):
            role = found[-1]
        found.append(role)
    return found


def _goes_with(role: WhereRole, before: WhereRole, one: Joined, gap: str) -> bool:
    """Tell whether a phrase has the role of the one before it: listed with it, or explaining it."""
    if before in _ELSEWHERE and one.head.piece in _BESIDE and _APPOSED.fullmatch(gap):
        return True  # "said a man in X, on the outskirts of Y"
    explains = one.head.piece is Piece.POST and _THE.search(gap)
    return bool(LIST.fullmatch(gap)) and role is WhereRole.CONTEXT and not (
        explains or one.head.piece in _APART)


def _where(report: Report, view: View, joined: Joined, question: Question, found: Resolution,
           role: WhereRole) -> Where:
    span = view.span(joined.start, _end(view, joined))
    text = report.text[slice(*span)]
    found = replace(NAMESAKE if role is WhereRole.NAMESAKE else found, text=text,
                    candidates=tuple(map(_in_frame, found.candidates)))
    return Where(span, text, role, found, _ref(question, found, role))


def _in_frame(one: PlaceCandidate) -> PlaceCandidate:
    """Leave out the units of other years than those in which all places are told."""
    known = register(Vintage.V2015)
    return one if all(u in known for u in one.adm) else replace(
        one, adm=tuple(u for u in one.adm if u in known))


def _end(view: View, joined: Joined) -> int:
    """Give the end of a phrase, with the bracket that closes it."""
    opened, closed = (view.plain.count(sign, joined.start, joined.end) for sign in "()")
    return joined.end + (opened > closed and view.plain.startswith(")", joined.end))


def _ref(question: Question, found: Resolution, role: WhereRole) -> str:
    if role is WhereRole.NAMESAKE:
        return unlocated_ref(f"“{found.text}” names no place")
    if found.status is GeoStatus.UNLOCATED and question.texts and not found.is_route:
        return unlocated_ref(f"no gazetteer entry is called “{question.name}”")
    return written(found, question.name or found.text)
