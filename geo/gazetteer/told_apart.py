"""Two names that commas or slashes part: the smaller inside of the larger, or two places.

"Hombori, Douentza" is Hombori in the cercle of Douentza, and "Douentza, Hombori" is no other place:
whichever lies in the unit that the other one names is meant. Where neither does, both are named and
which is meant stays open; so it does where ";", "/" or "|" part a larger name from a smaller one,
as lists are written. Only units with limits of their own can hold a place. A name that nobody knows
behind that of a cercle lies in the cercle: it is never the town that the cercle is called after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.answers import SURE, ambiguous, unit_answer, unit_candidate
from geo.gazetteer.bare_units import units_called
from geo.gazetteer.batch import Batch, Verdict
from geo.gazetteer.candidates import FOLDED
from geo.gazetteer.constraint import OUTSIDE, Constraint
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.plain_answer import candidate, plain_answer
from geo.gazetteer.unit_names import match_units, split_level
from geo.gazetteer.unread import as_written, not_understood
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import Reason, because
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

_MOST_WORDS = 3  # of a name; what is longer says something else of the place
_POINTS = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR})


def told_apart(found: Resolution, batch: Batch, number: int, phrase: Phrase) -> Resolution:
    """Weigh the answer to the first name of a phrase against the other names beside it."""
    stated, others = batch.constraint(number), range(number + 1, number + len(phrase.heads))
    unknown = batch.verdict[number] == Verdict.UNKNOWN
    if unknown and len(others) <= 1 and _is_larger(batch.names[number], stated):
        return found  # "Mopti, Bankass": the larger one first
    whole = found.status is GeoStatus.RESOLVED and found.precision not in _POINTS
    if not unknown and (whole or _has_bearer_in(batch, number, others)):
        return _with_unread(found, batch.names[number], phrase)
    smaller = None if phrase.listed or phrase.settled else _smaller(batch, number, phrase)
    if smaller is not None:
        return replace(smaller, text=found.text)
    undecided = unknown or found.status is not GeoStatus.RESOLVED
    if undecided and not _is_borne(batch, number):
        return found  # a name that nobody bears, in or beside the unit that is stated
    return (_unit_elsewhere(found, batch, number, phrase) or _both(found, batch, number, others)
            or found)


def _is_larger(name: str, stated: Constraint) -> bool:
    """Tell whether the units that are stated, as they are spelt, lie in one called so."""
    exact = stated.stated and not any(m.edits for m in stated.stated)
    return bool(exact) and any(stated.communes <= m.members for m in units_called(name))


def _is_borne(batch: Batch, number: int) -> bool:
    """Tell whether the place that comes first is called so, and not only like so."""
    first = int(batch.ranking.first[number])
    return first >= 0 and bool(batch.ranking.pairs.stage[first] <= FOLDED)


def _members(name: str) -> frozenset[str]:
    """Give the communes of the units that are called so and whose limits are known."""
    return frozenset().union(*(m.members for m in units_called(name) if not m.borrowed))


def _lies_in(found: Resolution, names: list[str]) -> bool:
    """Tell whether an answer is a point in a unit of each name."""
    pinned = found.status is GeoStatus.RESOLVED and found.precision in _POINTS and found.units
    return bool(pinned) and all(_members(name).issuperset(found.units) for name in names)


def _has_bearer_in(batch: Batch, number: int, others: range) -> bool:
    """Tell whether a place of the first name lies in units called by all the others."""
    wanted = [_members(batch.names[n]) for n in others]
    return not wanted or any(all(one.adm[-1] in members for members in wanted)
                             for one in _bearers(batch, number) if one.adm)


def _with_unread(found: Resolution, name: str, phrase: Phrase) -> Resolution:
    """Answer "Ansongo, Xyz" with the cercle: a name that nobody knows is not the town before it."""
    pinned = found.status is GeoStatus.RESOLVED and found.precision in _POINTS
    unread = [w for w in phrase.within if w not in phrase.heads and _is_unread_name(w)]
    cercles = [m for m in units_called(name) if m.level is Level.ADM2 and not m.borrowed]
    if not (pinned and unread and len(cercles) == 1) or phrase.settled or (
            phrase.form is not Form.NAME):
        return found
    told = not_understood(as_written(found.text, unread[0]))
    return unit_answer(found.text, cercles[0], SURE, (told,), steps=found.steps)


def _is_unread_name(words: str) -> bool:
    few = len(words.split()) <= _MOST_WORDS and not any(c.isdigit() for c in words)
    return few and split_level(words)[1] is None and not match_units(words)


def _smaller(batch: Batch, number: int, phrase: Phrase) -> Resolution | None:
    """Find the one of the later names that lies in units called by all the others."""
    every = range(number, number + len(phrase.heads))
    for n in every[1:]:
        rest = [batch.names[k] for k in every if k != n]
        inside = frozenset.intersection(*(_members(name) for name in rest))
        cercle = [m for m in units_called(batch.names[n]) if m.level is Level.ADM2
                  and not m.borrowed and m.members < inside]
        if cercle and phrase.form is Form.NAME:
            return unit_answer("", cercle[0], SURE)
        one = plain_answer(batch, n, batch.names[n])
        if _lies_in(one, rest):
            return one
    return None


def _unit_elsewhere(found: Resolution, batch: Batch, number: int, phrase: Phrase
                    ) -> Resolution | None:
    """Offer both where "Gao, Kidal" names a town and a unit that it does not lie in.

    A unit that is called so by its level ("Gao, Kidal region") is stated, right or wrong.
    """
    stated = batch.constraint(number)
    if (batch.verdict[number] != Verdict.UNKNOWN or not (stated.stated and phrase.within)
            or any(split_level(w)[1] for w in phrase.within)):
        return None
    if len(phrase.heads) > 1 and any(m.edits for m in stated.stated):
        return None  # the other name is no unit's, only like one
    units = [unit_candidate(m, round(0.4 / len(stated.stated), 3)) for m in stated.stated]
    names = (found.candidates[0].name, *(m.name for m in stated.stated))
    return ambiguous(found.text, [*found.candidates, *units], (_named(names),), steps=found.steps)


def _both(found: Resolution, batch: Batch, number: int, others: range) -> Resolution | None:
    """Offer the bearers of all the names, where the first one and another have any."""
    groups = [group for n in (number, *others) if (group := _bearers(batch, n))]
    if len(groups) == 1 or not groups or not _bearers(batch, number):
        return None
    offered = {c.entry_id: replace(c, score=round(c.score / len(groups), 3))
               for group in groups for c in group}
    told = _named([group[0].name for group in groups])
    return ambiguous(found.text, list(offered.values()), (told,), name=found.text,
                     steps=found.steps)


def _bearers(batch: Batch, number: int) -> list[PlaceCandidate]:
    pairs, abroad = batch.ranking.pairs, batch.constraint(number).is_abroad
    return [candidate(batch, p) for p in batch.span(number) if pairs.stage[p] <= FOLDED
            and not (abroad and pairs.state[p] == OUTSIDE)]


def _named(names: Sequence[str]) -> Reason:
    return because(N_("More than one place is named: {places}."), places=list(names))
