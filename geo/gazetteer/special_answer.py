"""What the columns of a batch cannot answer: phrases, names of units, misspelt units."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.abroad import country_code
from geo.gazetteer.answer_table import Special
from geo.gazetteer.answers import ambiguous, unit_answer, unit_candidate
from geo.gazetteer.bare_units import inside, misspelt_units, unit_sounds
from geo.gazetteer.batch import Batch, Verdict
from geo.gazetteer.candidates import FOLDED
from geo.gazetteer.constraint import MALI, OUTSIDE, no_constraint
from geo.gazetteer.hung_answer import away, hung
from geo.gazetteer.name_or_unit import with_units
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.phrase_answer import (
    area_answer,
    country_answer,
    one_end,
    only_elsewhere,
    route_answer,
    several,
    unit_phrase,
)
from geo.gazetteer.plain_answer import plain_answer
from geo.gazetteer.told_apart import told_apart
from geo.gazetteer.toponym import sound
from geo.gazetteer.unit_closest import chance_of
from geo.gazetteer.unit_names import UnitMatch
from geo.gazetteer.unread import unread
from geo.i18n import N_
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoStatus

Ints = NDArray[np.int64]

_HUNG = frozenset({Form.OFFSET, Form.NEAR, Form.AROUND})
_MISSPELT, _SHARED = 0.9, 0.6  # the highest scores of a unit, or units, that a name may misspell
_SURE, _UNLIKELY = 0.85, 0.2   # the chances from which such a unit is drawn, and offered


def special_answers(batch: Batch, phrases: Mapping[int, Phrase], first: Ints
                    ) -> dict[int, Special]:
    """Say how to answer what the columns of a batch cannot: phrases and names of units."""
    units, starts, which = unit_sounds(), first.tolist(), batch.which.tolist()
    found = {i: Special((phrase, which[starts[i]]), partial(_phrase_answer, batch, phrase))
             for i, phrase in phrases.items()}
    made: dict[Hashable, Special] = {}
    for i in [i for i, start in enumerate(starts) if batch.heard[start] in units]:
        if i not in found:
            alike = batch.key(starts[i])
            found[i] = made.get(alike) or made.setdefault(
                alike, Special(alike, partial(_unit_name, batch)))
    doubtful = [i for i in np.flatnonzero(_doubtful(batch)[first]).tolist() if i not in found]
    near = misspelt_units([batch.heard[starts[i]] for i in doubtful])
    for i, called in zip(doubtful, near, strict=True):
        kept = inside(called, batch.constraint(starts[i])) if called else ()
        if kept:
            found[i] = Special(batch.key(starts[i]), partial(_misspelt, batch, kept))
    for i in np.flatnonzero(_unpinned(batch)[first]).tolist():
        if i not in found:
            found[i] = Special(batch.key(starts[i]), partial(plain_answer, batch))
    return found


def _unit_name(batch: Batch, start: int, text: str, *, brief: bool = False) -> Resolution:
    return with_units(plain_answer(batch, start, text, brief=brief), batch, start)


def _doubtful(batch: Batch) -> NDArray[np.bool_]:
    """Tell which names have no bearer, rightly spelt, in or beside what is stated."""
    ranking = batch.ranking
    poor = batch.verdict <= Verdict.CHOICE
    some = np.flatnonzero(ranking.first >= 0)
    lead = ranking.first[some]
    good = (ranking.pairs.stage[lead] <= FOLDED) & (ranking.pairs.state[lead] != OUTSIDE)
    poor[some[good]] = False
    return poor


def _unpinned(batch: Batch) -> NDArray[np.bool_]:
    """Tell which first candidates have no point."""
    missing = batch.entry >= 0
    missing[missing] = np.isnan(batch.index.lon[batch.entry[missing]])
    return missing


def _misspelt(batch: Batch, called: tuple[UnitMatch, ...], start: int, text: str, *,
              brief: bool = False) -> Resolution:
    """Take a name that nobody bears for a misspelt unit, or offer the unit as one choice.

    Most villages are in no list at hand, and a short name is a letter away from some commune: only
    a unit of which the curve is sure is drawn, and an unlikely one is not offered either.
    """
    plain = plain_answer(batch, start, text, brief=brief)
    lowest = [m for m in called if m.level is called[-1].level]
    chance = chance_of(plain.text, lowest[0], batch.constraint(start))
    if len(lowest) == 1 and chance < _UNLIKELY:
        return plain
    told = because(N_("“{text}” was read as the unit {area}."), text=plain.text,
                   area=lowest[0].name)
    if len(lowest) == 1 and plain.status is not GeoStatus.AMBIGUOUS and chance >= _SURE:
        score = round(min(chance, _MISSPELT), 3)
        return unit_answer(plain.text, lowest[0], score, (told,), steps=plain.steps)
    share = round(min(chance or _SHARED, _SHARED) / len(lowest), 3)
    return ambiguous(plain.text, [*plain.candidates, *(unit_candidate(m, share) for m in lowest)],
                     (*plain.reasons, told), steps=plain.steps, adm1=plain.adm1, adm2=plain.adm2,
                     adm3="")


def _phrase_answer(batch: Batch, phrase: Phrase, start: int, text: str, *,
                   brief: bool = False) -> Resolution:
    """Answer a phrase, and say what contradicts it and what nobody can read in it."""
    found = _as_said(batch, phrase, start, text, brief=brief)
    if found.status is GeoStatus.OUTSIDE and phrase.country == MALI:
        return only_elsewhere(text, [f"{found.name} ({found.country})"])
    if brief or found.status is GeoStatus.UNLOCATED:
        return found
    told = unread(text, phrase, lambda name: sound(name) in batch.index.sound_number)
    return replace(found, reasons=tuple(dict.fromkeys((*found.reasons, *told))))


def _as_said(batch: Batch, phrase: Phrase, start: int, text: str, *, brief: bool) -> Resolution:
    stated = batch.constraint(start)
    if phrase.form is Form.COUNTRY:
        return country_answer(text, phrase.country)
    if phrase.form is Form.VAGUE:
        found = area_answer(text, phrase.area_id)
        return several(text, (found, country_answer(text, stated.country))) \
            if stated.is_abroad else found
    if phrase.form is Form.UNIT:
        return unit_phrase(text, phrase, stated)
    alone = len(phrase.heads) == 1
    found = plain_answer(batch, start, text, brief=brief and phrase.form is Form.NAME and alone)
    bare = phrase.form is Form.NAME and not phrase.settled and not stated.stated
    if bare or (phrase.form is Form.NAME and found.status is GeoStatus.UNLOCATED):
        found = with_units(found, batch, start)
    if phrase.form is Form.NAME or (phrase.form in _HUNG and not alone):
        first, found = found, told_apart(found, batch, start, phrase)
        stated = stated if found is first else no_constraint()  # that was stated for the first name
    if phrase.form in _HUNG or phrase.form is Form.NAME:
        return hung(text, phrase, found, stated) if phrase.form in _HUNG else found
    ends = [_end(batch, start + i, head) for i, head in enumerate(phrase.heads)]
    if phrase.form is Form.AWAY:
        return away(text, tuple(e.name or e.text for e in ends), stated)
    return _WAYS[phrase.form](text, phrase, ends)


def _one_end(text: str, _phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    return one_end(text, ends[0])


def _several(text: str, _phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    return several(text, ends)


_WAYS = {Form.ROUTE: route_answer, Form.ONE_END: _one_end, Form.SEVERAL: _several}


def _end(batch: Batch, number: int, head: str) -> Resolution:
    code = country_code(head)
    return country_answer(head, code) if code else plain_answer(batch, number, head)
