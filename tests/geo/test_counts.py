"""One filter, one count: by codes, by the mask, in the sentence and in what is exported."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.export import Audience, select
from geo.filters import IncidentFilter, coded
from geo.store.opening import open_store
from geo.summary import count, facts_of, mappable, summarise
from geo.synth import synthetic_frame
from tests.drawn import examples

PARTS = [("since", "until"), ("actor", "role", "match"), ("adm1", "vintage"), ("type",), ("harm",),
         ("targeting",), ("grade",), ("response",), ("precision",), ("outside",), ("killed", "basis"), ("basis",)]


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    made = open_store(tmp_path_factory.mktemp("counts") / "atlas.gpkg")
    yield made
    made.close()


@pytest.fixture(scope="module")
def tables(builtin_frame, every_fifth_abroad):
    return [(frame, coded.code(frame), facts_of(frame))
            for frame in map(every_fifth_abroad, (builtin_frame, synthetic_frame(500)))]


@st.composite
def parts_of(draw, any_filter):
    drawn = draw(any_filter)
    parts = draw(st.lists(st.sampled_from(PARTS), max_size=3))
    return IncidentFilter(**{n: getattr(drawn, n) for part in parts for n in part})


@examples(30, 100)
@given(st.data())
def test_the_sentence_counts_what_the_filter_shows(any_filter, tables, data):
    wanted = data.draw(parts_of(any_filter))
    for frame, codes, facts in tables:
        match = coded.match(codes, wanted)
        told = count(facts, codes.killed[wanted.basis], match, hidden=3, left_out=2)
        rows = wanted.apply(frame)
        assert told == summarise(wanted, rows, hidden=3, left_out=2)
        assert told.incidents + told.possible + told.aggregates == np.count_nonzero(match)
        assert told.outside == sum(rows["geo_status"].eq("outside") & rows["kind"].eq("incident"))
        assert np.count_nonzero((match > 0) & facts.mapped) == int(mappable(rows).sum())


@examples(15, 40)
@given(st.data())
def test_an_export_holds_what_the_filter_shows(any_filter, held, data):
    wanted = replace(data.draw(parts_of(any_filter)), asof=None)
    frame = held.read_incidents()
    match = coded.match(coded.code(frame), wanted)
    found = select(held, wanted, Audience.INTERNAL, whole=frame, claims=False)
    assert set(found.incidents["incident_id"]) == set(frame["incident_id"][match > 0])
