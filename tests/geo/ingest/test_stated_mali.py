"""Rows that contradict themselves about Mali: a country, an unknown name, a sign that was lost."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from geo.gazetteer.ready import all_entries
from geo.gazetteer.resolver import build_index, resolve_unique
from geo.ingest.draft import drafts
from geo.ingest.place_drafts import place_drafts
from geo.labels import tell
from geo.model.reason import load_reasons

NOWHERE = (np.nan, np.nan)


@cache
def _index():
    return build_index(all_entries())


def _row(toponym, at=NOWHERE, country="", **more):
    told = {"toponym": toponym, "lat": at[0], "lon": at[1], "country": country,
            "precision": "unknown", "adm1": "", "adm2": "", "adm3": ""} | more
    columns = {name: [value] for name, value in told.items()}
    common = {"source_id": "acled", "speaker": "acled", "date": "2024-05-01",
              "incident_id": ["acled:MLI1"]}
    found = place_drafts(drafts(common | columns, range(2, 3)),
                         lambda queries: resolve_unique(_index(), queries)).iloc[0]
    return found["place"], found["flags"], [tell(r) for r in load_reasons(found["warning"])]


@pytest.mark.parametrize(("toponym", "place", "words"), [
    ("Ayorou", "unlocated:“Ayorou” is known only outside of what is stated: Ayorou (NE).", []),
    ("near Ayorou", "unlocated:“near Ayorou” lies outside Mali, but the row says Mali.",
     ["“near Ayorou” lies outside Mali, but the row says Mali."]),
    ("Ayorou, Niger", "unlocated:“Ayorou, Niger” lies outside Mali, but the row says Mali.",
     ["“Ayorou, Niger” lies outside Mali, but the row says Mali."]),
    ("between Gao and Niamey", "route:gao;13.514,2.11", [])])
def test_a_row_of_mali_is_not_put_elsewhere_by_its_name(toponym, place, words):
    assert _row(toponym, country="Mali") == (place, "point_conflict" if words else "", words)


def test_where_no_country_is_stated_a_name_of_elsewhere_is_found_there():
    assert _row("Ayorou")[0] == "point:14.731,0.917;exact"


@pytest.mark.parametrize(("toponym", "precision", "place"), [
    ("Hombori, Xyzzyq", "unknown", "place:hombori"), ("Hombori, Xyzzyq", "adm2", "unit:mopti.douentza"),
    ("Welingara, Xyzzyq", "unknown", "ambiguous:Welingara")])
def test_a_name_that_was_not_understood_is_a_warning(toponym, precision, place):
    assert _row(toponym, country="Mali", precision=precision) == (
        place, "", ["“Xyzzyq” was not understood: no place or unit is called so."])


@pytest.mark.parametrize(("toponym", "at", "meant"), [
    ("Mopti", (14.5, 4.2), "14.5, -4.2"), ("Hombori", (15.28, 1.7), "15.28, -1.7"),
    ("Hombori", (-15.28, -1.7), "15.28, -1.7"), ("Hombori", (-15.28, 1.7), "15.28, -1.7"),
    ("Hombori", (-1.7, 15.28), "15.28, -1.7")])
def test_a_lost_sign_is_told_by_the_name_alone(toponym, at, meant):
    lat, lon = at
    assert _row(toponym, at) == (f"point:{lat:g},{lon:g};unknown", "point_conflict", [
        f"The point {lat:g}, {lon:g} lies outside Mali; at {meant} it would lie near {toponym}, which the row names."])


@pytest.mark.parametrize(("toponym", "at", "country"), [
    ("Gao", (16.27, 0.04), ""), ("Niamey", (13.51, 2.11), ""), ("Hombori", (13.5, 2.1), ""),
    ("Hombori", (15.28, 1.7), "Niger"), ("Xyzzyq", (14.5, 4.2), "")])
def test_a_point_that_no_sign_would_put_at_its_name_is_not_doubted(toponym, at, country):
    assert _row(toponym, at, country)[1:] == ("", [])


def test_a_region_that_is_stated_tells_a_lost_sign_first():
    assert _row("Mopti", (14.5, 4.2), adm1="Mopti")[2] == [
        "The point 14.5, 4.2 is not in Mopti; with the sign of its longitude changed it would be."]
