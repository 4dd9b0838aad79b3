"""The vectorised mask against a slow oracle that reads one row at a time."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.builtin import builtin_actors
from geo.filters import IncidentFilter
from geo.gazetteer import units
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.locate import find_unit
from geo.model import vocabulary as v
from geo.synth import synthetic_frame

KNOWN = builtin_actors()
ORDER = ["exact", "near", "adm3", "adm2", "adm1", "country", "unknown"]


def oracle(wanted, row):
    """Tell ``definite``, ``possible`` or None for one row, in the issue's words."""
    if not all(_tests(wanted, row)):
        return None
    options = json.loads(row.date_options) or ([] if pd.isna(row.date_start) else [
        [f"{row.date_start:%Y-%m-%d}", f"{row.date_end:%Y-%m-%d}"]])
    since, until = (d.isoformat() if d else "" for d in (wanted.since, wanted.until))
    if not (since or until):
        return "definite"
    if not options:
        return "possible"
    inside = [a >= since and (not until or b <= until) for a, b in options]
    touching = [b >= since and (not until or a <= until) for a, b in options]
    return "definite" if all(inside) else "possible" if any(touching) else None


def _tests(wanted, row):
    yield not wanted.type or row.event_type in wanted.type
    yield not wanted.targeting or row.targeting in wanted.targeting
    yield not wanted.grade or row.grade in wanted.grade
    yield not wanted.harm or any(h["kind"] in wanted.harm for h in json.loads(row.harm))
    answers = {r["response"] for r in json.loads(row.response)} or {"none"}
    yield not wanted.response or any(r in answers for r in wanted.response)
    yield not wanted.source or any(s in wanted.source for s in json.loads(row.source_ids))
    yield wanted.precision is None or ORDER.index(row.geo_precision) <= ORDER.index(wanted.precision)
    toll = {"low": row.killed_low, "best": row.killed_best, "high": row.killed_high}[wanted.basis]
    yield wanted.killed is None or (not pd.isna(toll) and toll >= wanted.killed)
    yield fold_name(wanted.q) in row.search_text
    yield not wanted.batch or row.in_batch
    yield {"with": True, "without": row.geo_status != "outside", "only": row.geo_status == "outside"}[wanted.outside]
    yield _has_actors(wanted, row)
    for chosen in (wanted.adm1, wanted.adm2, wanted.adm3):
        yield not chosen or _lies_in(chosen, wanted.vintage, json.loads(row.unit_ids))


def _stands_for(chosen, actor_id):
    if chosen.startswith("class:"):
        return chosen.removeprefix("class:") in KNOWN.get(actor_id).classes
    up, seen = [actor_id], set()
    while up:  # an actor includes whatever ever belonged to it
        one = up.pop()
        if one == chosen:
            return True
        if one not in seen:
            seen.add(one)
            up += [p.parent_id for p in KNOWN.get(one).parents]
    return False


def _has_actors(wanted, row):
    present = []
    if wanted.role != v.Role.SPEAKER:
        present += json.loads(row.perpetrators_alleged)
    if wanted.role != v.Role.PERPETRATOR:
        present += json.loads(row.speakers)
    found = [any(_stands_for(chosen, a) for a in present) for chosen in wanted.actor]
    return not found or (all(found) if wanted.match == v.Match.ALL else any(found))


def _lies_in(chosen, vintage, where):
    """Tell whether one of the places where it may have been lies wholly in the chosen units."""
    inside = {c for u in chosen for c in units.members(u, vintage)}
    return any(all(c in inside for c in units.members(u, find_unit(u)[1])) for u in where)


@pytest.fixture(scope="module")
def tables(builtin_frame, every_third, every_fifth_abroad):
    return tuple(every_fifth_abroad(every_third(frame)) for frame in (builtin_frame, synthetic_frame(300)))


def agree(wanted, table):
    told = [None if pd.isna(x) else x for x in wanted.match_dates(table)]
    assert told == [oracle(wanted, row) for row in table.itertuples()]
    assert list(wanted.mask(table)) == [x is not None for x in told]
    shown = wanted.apply(table)
    assert list(shown["incident_id"]) == list(table["incident_id"][[x is not None for x in told]])
    assert list(shown["date_match"]) == [x for x in told if x]
    assert ("in_batch" in shown) == (not wanted.batch)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_filter(any_filter, tables, data):
    wanted = data.draw(any_filter)
    for table in tables:
        agree(wanted, table)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_one_part_of_a_filter_at_a_time(any_filter, tables, data):
    """Whole random filters match next to nothing; single parts do, and so do pairs of dates."""
    drawn = data.draw(any_filter)
    part = data.draw(st.sampled_from([("since", "until"), ("since",), ("actor", "role", "match"),
                                      ("adm1", "vintage"), ("adm2", "vintage"), ("adm3", "vintage"),
                                      ("type",), ("harm",), ("targeting",), ("grade",), ("response",),
                                      ("source",), ("batch",), ("precision",), ("outside",), ("killed", "basis"), ("q",)]))
    wanted = replace(IncidentFilter(), **{name: getattr(drawn, name) for name in part})
    for table in tables:
        agree(wanted, table)


EACH = {"precision": list(v.GeoPrecision), "killed": [0, 9, 203], "response": [*v.ResponseKind, "none"],
        "type": v.EventType, "harm": v.Harm, "targeting": v.Targeting, "grade": v.Grade}


@pytest.mark.parametrize("part", EACH)
def test_every_value_of_a_vocabulary(tables, part):
    for value in EACH[part]:
        wanted = IncidentFilter(**{part: value if part in ("precision", "killed") else (str(value),)})
        agree(wanted, tables[0])
        agree(replace(wanted, basis=v.Basis.HIGH), tables[1].iloc[:60])


def shown(frame, **parts):
    found = IncidentFilter(**parts).match_dates(frame)
    return {i: m for i, m in zip(frame["incident_id"], found, strict=True) if m is not None}


@pytest.mark.parametrize(("since", "until", "match"), [
    ("2024-01-01", "2025-12-31", "definite"), ("2024-01-26", "2025-01-26", "definite"),
    ("2025-01-01", None, "possible"), (None, "2024-06-30", "possible"),
    ("2024-03-01", "2024-12-31", None),  # in the hull, and on neither day that is claimed
    ("2025-02-01", None, None),
])
def test_the_year_conflict_of_welingara_is_filtered_by_its_options(builtin_frame, since, until, match):
    read = [date.fromisoformat(d) if d else None for d in (since, until)]
    found = shown(builtin_frame, since=read[0], until=read[1])
    assert found.get("mli-welingara-01-26") == match


@pytest.mark.parametrize(("since", "match"), [("2022-03-27", "definite"), ("2022-03-28", "possible"),
                                              ("2022-03-31", "possible"), ("2022-04-01", None)])
def test_an_interval_is_definitely_possibly_or_not_in_range(builtin_frame, since, match):
    found = shown(builtin_frame, since=date.fromisoformat(since), until=date(2022, 12, 31))
    assert found.get("mli-2022-03-27-moura") == match


def test_an_undated_row_is_possible_wherever_dates_are_asked_for(builtin_frame):
    undated = builtin_frame.iloc[:1].assign(date_start=pd.NaT, date_end=pd.NaT, date_options="[]")
    assert set(shown(undated).values()) == {"definite"}
    assert set(shown(undated, since=date(2025, 1, 1)).values()) == {"possible"}


def test_figures_a_reader_can_count(builtin_frame):
    assert set(shown(builtin_frame, adm3=("gao.gao.tilemsi",))) == {"mli-2025-02-17-tilemsi"}
    assert "mli-2025-02-16-aslagh" in shown(builtin_frame, adm1=("kidal",))
    assert set(shown(builtin_frame, killed=203)) == {"mli-2022-03-27-moura"}
    assert shown(builtin_frame, actor=("class:jihadist",)).keys() == {
        "agg-hrw-2024-06-jihadist-groups", "agg-hrw-jnim-homes"}
    both = {"actor": ("jnim", "isgs"), "match": v.Match.ALL}
    assert set(shown(builtin_frame, **both)) == {"agg-hrw-2024-06-jihadist-groups"}


def test_an_empty_table(builtin_frame):
    nothing = builtin_frame.iloc[:0]
    wanted = IncidentFilter(since=date(2025, 1, 1), actor=("fama",), q="x", killed=1, adm1=("gao",))
    assert wanted.mask(nothing).empty
    assert wanted.apply(nothing).empty
