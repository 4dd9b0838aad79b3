"""Incidents for linking in a few words."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np
import pytest

from geo.builtin import builtin_actors, builtin_sources
from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.link.features import features_of
from geo.link.score import scored
from geo.model.claim import Claim
from geo.model.vocabulary import Flag, Kind, Prop, Stance

CONTEXT = Context(builtin_actors(), builtin_sources())
PLAIN = {"date": "2025-02-17", "place": "unit:gao.gao.tilemsi", "type": "killing",
         "targeting": "civilians", "by": ("fama",), "killed": "24"}


def claims_of(incident_id, *, source=None, flags=(), kind="", victims=(), parties=(), words="", abducted="",
              **said):
    """Give the claims of an incident; ``killed`` and ``abducted`` are ``24``, ``24+`` or ``4-7``."""
    told = {**PLAIN, **said}

    def claim(prop, value, low=None, high=None, original=""):
        return Claim(incident_id, source or f"{incident_id}-story", "press-unnamed", Stance.REPORTS,
                     prop, value, low, high, original, stated_on=date(2025, 3, 1),
                     flags=tuple(Flag(f) for f in flags) if prop is Prop.EVENT else ())

    yield claim(Prop.EVENT, "")
    if kind:
        yield claim(Prop.KIND, kind)
    for day in filter(None, (told["date"] or "").split("|")):
        yield claim(Prop.DATE, day)
    if told["place"]:
        yield claim(Prop.PLACE, told["place"], original=words)
    yield claim(Prop.EVENT_TYPE, told["type"])
    yield claim(Prop.TARGETING, told["targeting"])
    if told["killed"]:
        yield claim(Prop.KILLED, *toll(told["killed"]))
    if abducted:
        yield claim(Prop.ABDUCTED, *toll(abducted))
    for prop, values in ((Prop.PERPETRATOR, told["by"]), (Prop.VICTIMS, victims), (Prop.PARTY, parties)):
        for value in values:
            yield claim(prop, value)


def toll(text):
    if text.endswith("+"):
        return text[:-1], int(text[:-1]), None
    low, _, high = text.partition("-")
    return ("", int(low), int(high)) if high else (low, int(low), int(low))


def table_of(**incidents):
    """Make the incidents table of incidents by id, each a dictionary of what is said."""
    return to_frame(fold_all([c for i, said in incidents.items() for c in claims_of(i, **said)],
                             context=CONTEXT))


@cache
def featured(incident_id, said):
    return features_of(table_of(**{incident_id: dict(said)}))


def features_for(one, other):
    """Give the features of two incidents given by what is said of them."""
    return [featured(i, frozenset(said.items())) for i, said in (("a", one), ("b", other))]


def score_of(one, other):
    """Score two incidents given by what is said of them; see ``claims_of``."""
    rows = features_for(one, other)
    zero = np.zeros(1, dtype=np.int64)
    return scored(rows[0], zero, rows[1], zero)


@pytest.fixture(scope="session")
def table():
    return table_of


@pytest.fixture(scope="session")
def score():
    return score_of


@pytest.fixture(scope="session")
def features():
    return features_for


@pytest.fixture(scope="session")
def claims():
    return claims_of


@pytest.fixture(scope="session")
def aggregate():
    return str(Kind.AGGREGATE)
