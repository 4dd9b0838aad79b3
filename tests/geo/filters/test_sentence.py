"""What the filter and the line under the map say, in English."""

from __future__ import annotations

from datetime import date

import pytest

from geo.filters import IncidentFilter
from geo.model.vocabulary import Basis, GeoPrecision, Match, Outside, Role
from geo.summary import sentence, summarise

F = IncidentFilter


@pytest.mark.parametrize(("wanted", "words"), [
    (F(), "all dates, all actors, all places"),
    (F(since=date(2025, 1, 1), until=date(2025, 2, 28)), "1 Jan 2025 to 28 Feb 2025"),
    (F(since=date(2025, 1, 1)), "from 1 Jan 2025 on"),
    (F(until=date(2025, 1, 1)), "until 1 Jan 2025"),
    (F(asof=date(2025, 2, 21)), "as known on 21 Feb 2025"),
    (F(actor=("fama",)), "alleged perpetrator: Malian Armed Forces"),
    (F(actor=("fama", "jnim"), role=Role.SPEAKER, match=Match.ALL),
     "speaker: Malian Armed Forces and Group for the Support of Islam and Muslims"),
    (F(actor=("class:jihadist", "isgs"), role=Role.ANY),
     "actor in any role: All jihadist groups or Islamic State in the Greater Sahara"),
    (F(adm1=("gao",), adm3=("mopti.djenne.togue-mourari",)), "in Gao or Togué Mourari"),
    (F(type=("air_drone_strike",), grade=("corroborated",)),
     "event type: air or drone strike, grade: corroborated"),
    (F(harm=("homes_burned",), targeting=("civilians", "disputed")),
     "harm: homes burned, who was hit: civilians or disputed"),
    (F(response=("none",)), "response of the accused: no response known"),
    (F(source=("rfi-2025-01-06",)), "source: RFI"),
    (F(batch=(3,)), "brought by import 3"), (F(batch=(3, 12)), "brought by import 3 or 12"),
    (F(precision=GeoPrecision.ADM2), "place known at least to: cercle"),
    (F(outside=Outside.WITH), "all dates, all actors, all places"),
    (F(outside=Outside.WITHOUT), "outside Mali left out"),
    (F(outside=Outside.ONLY, grade=("corroborated",)), "outside Mali only, grade: corroborated"),
    (F(killed=1000, basis=Basis.HIGH), "at least 1,000 killed (highest figure)"),
    (F(q=" Djenné "), "text: “Djenné”"),
])
def test_describe(wanted, words):
    assert wanted.describe() == words


def told(frame, hidden=0, **parts):
    wanted = IncidentFilter(**parts)
    return sentence(wanted, summarise(wanted, wanted.apply(frame), hidden))


def test_the_line_under_the_map(builtin_frame):
    assert told(builtin_frame, since=date(2025, 1, 1), until=date(2025, 2, 28), actor=("fama",)) == (
        "3 incidents reported, at least 36 people reported killed, 1 Jan 2025 to 28 Feb 2025, "
        "alleged perpetrator: Malian Armed Forces; 1 denied by the accused; 1 more possibly in range; "
        "1 not mappable; 1 statement about a period, not added up.")


def test_the_line_names_the_basis(builtin_frame):
    moura = {"since": date(2022, 3, 1), "until": date(2022, 4, 30)}
    assert "at least 203 people reported killed" in told(builtin_frame, **moura)
    assert "up to 500 people reported killed, open upwards" in told(builtin_frame, basis=Basis.HIGH, **moura)
    assert "1 without a figure on this basis" in told(builtin_frame, basis=Basis.BEST, **moura)


@pytest.mark.parametrize("basis", Basis)
def test_where_nobody_gives_a_figure_there_is_no_zero(builtin_frame, basis):
    frame = builtin_frame.assign(killed_low=None, killed_best=None, killed_high=None)
    frame = frame.astype(dict.fromkeys(("killed_low", "killed_best", "killed_high"), "Int32"))
    words = told(frame, basis=basis)
    assert words.startswith("5 incidents reported, all dates")
    assert "killed" not in words
    assert "5 without a figure on this basis" in words


def test_a_toll_of_nobody_is_told(builtin_frame):
    frame = builtin_frame.assign(killed_low=0).astype({"killed_low": "Int32"})
    assert "5 incidents reported, at least 0 people reported killed" in told(frame)


def test_nothing_found_is_said_without_a_toll(builtin_frame):
    assert told(builtin_frame, since=date(2026, 1, 1)) == "0 incidents reported, from 1 Jan 2026 on."


def test_the_line_tells_what_is_hidden(builtin_frame):
    assert told(builtin_frame, hidden=2, since=date(2026, 1, 1)).endswith(
        "2 others hidden by the choice of who was hit.")


def test_the_line_tells_those_outside_mali_apart_from_what_no_map_can_show(builtin_frame):
    frame = builtin_frame.astype({"geo_status": "object"})
    frame.loc[frame["kind"].eq("incident").cumsum().le(2) & frame["kind"].eq("incident"), "geo_status"] = "outside"
    assert told(frame) == (
        "5 incidents reported, at least 264 people reported killed, all dates, all actors, all places; 2 denied by "
        "the accused; 2 outside Mali; 4 statements about periods, not added up.")
    assert told(frame, outside=Outside.ONLY) == (
        "2 incidents reported, at least 228 people reported killed, outside Mali only; 1 denied by the accused.")
    wanted = IncidentFilter(outside=Outside.WITHOUT)
    rows = wanted.apply(frame)
    assert sentence(wanted, summarise(wanted, rows, left_out=2)) == (
        "3 incidents reported, at least 36 people reported killed, all dates, all actors, all places; 1 denied by "
        "the accused; 4 statements about periods, not added up; 2 outside Mali left out.")
    assert sentence(wanted, summarise(wanted, rows)) == (
        "3 incidents reported, at least 36 people reported killed, all dates, all actors, all places; 1 denied by "
        "the accused; 4 statements about periods, not added up.")


def test_aggregates_are_never_summed(builtin_frame):
    wanted = IncidentFilter()
    found = summarise(wanted, wanted.apply(builtin_frame))
    incidents = builtin_frame[builtin_frame["kind"] == "incident"]
    assert found.killed == incidents["killed_low"].sum() == 264
    assert (found.incidents, found.aggregates) == (5, 4)
