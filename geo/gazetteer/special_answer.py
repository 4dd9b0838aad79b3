"""What the columns of a batch cannot answer: phrases, names of units, misspelt units."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.abroad import country_code
from geo.gazetteer.answer_table import Maker
from geo.gazetteer.answers import ambiguous, unit_answer, unit_candidate
from geo.gazetteer.bare_units import inside, misspelt_units, unit_sounds
from geo.gazetteer.batch import Batch, Verdict
from geo.gazetteer.candidates import FOLDED
from geo.gazetteer.constraint import OUTSIDE
from geo.gazetteer.phrase_answer import (
    area_answer,
    country_answer,
    hung,
    one_end,
    route_answer,
    several,
    unit_phrase,
)
from geo.gazetteer.phrases import Form, Phrase
from geo.gazetteer.plain_answer import plain_answer, with_units
from geo.gazetteer.unit_names import UnitMatch
from geo.i18n import N_
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoStatus

_HUNG = frozenset({Form.OFFSET, Form.NEAR, Form.AROUND})
_MISSPELT, _EDIT, _SHARED = 0.9, 0.08, 0.6  # scores of units that a name seems to misspell


def special_answers(batch: Batch, texts: Sequence[str], phrases: Sequence[Phrase | None],
             first: Sequence[int]) -> dict[int, Maker]:
    """Say how to answer what the columns of a batch cannot: phrases and names of units."""
    heard, units = batch.heard, unit_sounds()
    doubtful, unpinned = _doubtful(batch).tolist(), _unpinned(batch).tolist()
    found: dict[int, Maker] = {}
    misspelt: list[int] = []
    for i, (text, phrase, start) in enumerate(zip(texts, phrases, first, strict=True)):
        if phrase is not None:
            found[i] = partial(_phrase_answer, batch, text, phrase, start)
        elif heard[start] in units:
            found[i] = partial(_unit_name, batch, text, start)
        elif doubtful[start]:
            misspelt.append(i)
        elif unpinned[start]:
            found[i] = partial(plain_answer, batch, start, text)
    near = misspelt_units([batch.names[first[i]] for i in misspelt])
    for i, called in zip(misspelt, near, strict=True):
        kept = inside(called, batch.constraint(first[i]))
        if kept:
            found[i] = partial(_misspelt, batch, texts[i], first[i], kept)
    return found


def _unit_name(batch: Batch, text: str, start: int, *, brief: bool = False) -> Resolution:
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


def _misspelt(batch: Batch, text: str, start: int, called: tuple[UnitMatch, ...], *,
              brief: bool = False) -> Resolution:
    """Take a name that nobody bears for a misspelt unit, or offer the unit as one choice."""
    plain = plain_answer(batch, start, text, brief=brief)
    lowest = [m for m in called if m.level is called[-1].level]
    told = because(N_("“{text}” was read as the unit {area}."), text=plain.text,
                   area=lowest[0].name)
    if len(lowest) == 1 and plain.status is not GeoStatus.AMBIGUOUS:
        score = round(_MISSPELT - _EDIT * lowest[0].edits, 3)
        return unit_answer(plain.text, lowest[0], score, (told,), steps=plain.steps)
    share = round(_SHARED / len(lowest), 3)
    return ambiguous(plain.text, [*plain.candidates, *(unit_candidate(m, share) for m in lowest)],
                     (*plain.reasons, told), steps=plain.steps, adm1=plain.adm1, adm2=plain.adm2,
                     adm3="")


def _phrase_answer(batch: Batch, text: str, phrase: Phrase, start: int, *,
                   brief: bool = False) -> Resolution:
    stated = batch.constraint(start)
    if phrase.form is Form.COUNTRY:
        return country_answer(text, phrase.country)
    if phrase.form is Form.VAGUE:
        return area_answer(text, phrase.area_id)
    if phrase.form is Form.UNIT:
        return unit_phrase(text, phrase, stated)
    found = plain_answer(batch, start, text, brief=brief and phrase.form is Form.NAME)
    bare = phrase.form is Form.NAME and not phrase.settled and not stated.stated
    if bare or (phrase.form is Form.NAME and found.status is GeoStatus.UNLOCATED):
        found = with_units(found, batch, start)
    if phrase.form in _HUNG or phrase.form is Form.NAME:
        return hung(text, phrase, found) if phrase.form in _HUNG else found
    ends = [_end(batch, start + i, head) for i, head in enumerate(phrase.heads)]
    return _WAYS[phrase.form](text, phrase, ends)


def _one_end(text: str, _phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    return one_end(text, ends[0])


def _several(text: str, _phrase: Phrase, ends: Sequence[Resolution]) -> Resolution:
    return several(text, ends)


_WAYS = {Form.ROUTE: route_answer, Form.ONE_END: _one_end, Form.SEVERAL: _several}


def _end(batch: Batch, number: int, head: str) -> Resolution:
    code = country_code(head)
    return country_answer(head, code) if code else plain_answer(batch, number, head)
