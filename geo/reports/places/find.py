"""The places of a report: spotted, joined to phrases, resolved all at once, their roles read."""

from __future__ import annotations

from dataclasses import replace

from geo.gazetteer.ready import ready_index
from geo.gazetteer.register import register
from geo.gazetteer.written_ref import unlocated_ref, written
from geo.model.admin import Level, Vintage
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoStatus
from geo.reports.model import Report, Where, WhereRole
from geo.reports.places.asked import ask
from geo.reports.places.asked_for import Question
from geo.reports.places.beside import beside_post, towards
from geo.reports.places.join import Joined
from geo.reports.places.lexicon import lexicon
from geo.reports.places.listed import shared_roles
from geo.reports.places.offices import of_office, without_homes
from geo.reports.places.pointed import points_back
from geo.reports.places.question import NAMESAKE, Questions
from geo.reports.places.reading import Reading
from geo.reports.places.rivals import Told, left_open
from geo.reports.places.roles import Roles
from geo.reports.places.seats import as_told, unit_told
from geo.reports.places.spots import find_spots
from geo.reports.places.there import is_there, needless
from geo.reports.places.towns import towns
from geo.reports.places.view import View, make_view
from geo.reports.tolls import find_deeds


def find_places(report: Report) -> tuple[Where, ...]:
    """Give the places that a report names, in the order of the text."""
    names, view = lexicon(ready_index()), make_view(report)
    spots = find_spots(view, names)
    if not spots:
        return ()
    reading = Reading(view, names, spots)
    found = reading.phrases()
    roles = Roles(view, reading.text, find_deeds(report))
    phrases = _with_roles(reading, found, roles)
    asked = Questions(reading, report.published_on, towns(reading, [p for p, _ in phrases]))
    questions = [replace(_question(asked, p, role, reading), aside=roles.told_aside(p),
                         paragraph=roles.paragraph(p) if role is WhereRole.SCENE else None)
                 for p, role in phrases]
    answers = ask(names.index, questions)
    told = left_open(reading.text, view.plain, [
        Told(p, answer, role) for (p, role), answer in zip(phrases, answers, strict=True)])
    served = _served(reading, told)
    told = [replace(one, found=unit_told(one.found, _level_told(one.joined)))
            if i in served else one for i, one in enumerate(told)]
    return tuple(_where(report, view, question, one)
                 for question, one in zip(questions, told, strict=True))


def _served(reading: Reading, told: list[Told]) -> set[int]:
    """Give the numbers of the places that are scenes only as those of somebody's office."""
    scenes = [i for i, one in enumerate(told) if one.role is WhereRole.SCENE]
    held = {i for i in scenes if of_office(reading.text, told[i].joined)}
    meant = {reading.folded(told[i].joined.head) for i in scenes if i not in held}
    return {i for i in held if reading.folded(told[i].joined.head) not in meant}


def _question(asked: Questions, joined: Joined, role: WhereRole, reading: Reading) -> Question:
    """Write the question of a phrase; of a scene, with what stands beside the place."""
    if role is WhereRole.SCENE:
        return asked.question(towards(beside_post(joined, reading.text), reading.text))
    return asked.question(joined)


def _with_roles(reading: Reading, phrases: list[Joined], roles: Roles
                ) -> list[tuple[Joined, WhereRole]]:
    """Read the roles of phrases; "there" is left out where the place itself is a scene."""
    shared = shared_roles(reading.text, phrases, [roles.role(p) for p in phrases])
    read = without_homes(reading.text, phrases, shared)
    left_out = needless(phrases, read, reading.view.plain)
    return [one for i, one in enumerate(zip(phrases, read, strict=True)) if i not in left_out]


def _where(report: Report, view: View, question: Question, told: Told) -> Where:
    joined, found, role = told.joined, told.found, told.role
    span = view.span(joined.start, _end(view, joined))
    named = points_back(joined.head) and is_there(view.plain[joined.start:joined.end])
    text = report.text[slice(*(view.span(*joined.head.names[0]) if named else span))]
    found = replace(NAMESAKE if role is WhereRole.NAMESAKE else found, text=text,
                    candidates=tuple(map(_in_frame, found.candidates)))
    coarse = as_told(question, found) if role is WhereRole.SCENE else None
    return Where(span, text, role, found, _ref(question, found, role),
                 replace(coarse, text=text) if coarse else None)


def _level_told(joined: Joined) -> Level:
    """Give the level of the finest unit that a phrase states; where it states none, the region."""
    levels = [w.level for w in joined.within if w.level is not None]
    return max(levels, key=lambda level: level.value, default=Level.ADM1)


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
    either = found.name if found.status is GeoStatus.AMBIGUOUS else ""
    return written(found, either or question.name or found.text)
