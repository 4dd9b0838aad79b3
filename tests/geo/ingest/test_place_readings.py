"""Pins held against everything that their names may mean, where the resolver is not sure of it."""

from __future__ import annotations

from functools import cache

import pytest

from geo.gazetteer.ready import all_entries
from geo.gazetteer.resolver import build_index, resolve_unique
from geo.ingest.draft import drafts
from geo.ingest.place_drafts import place_drafts
from geo.labels import tell
from geo.model.reason import load_reasons

GAO = (16.27, -0.05)


@cache
def _index():
    return build_index(all_entries())


def _ask(queries):
    return resolve_unique(_index(), queries)


def _placed(*rows):
    columns = dict(zip(("toponym", "lat", "lon", "precision", "adm1"), zip(*rows, strict=True),
                       strict=True))
    common = {"source_id": "acled", "speaker": "acled", "date": "2024-05-01", "country": "Mali",
              "incident_id": [f"acled:MLI{i}" for i in range(len(rows))]}
    return place_drafts(drafts(common | columns, range(2, 2 + len(rows))), _ask)


def _told(toponym, at=GAO, adm1="", precision="exact"):
    found = _placed((toponym, *at, precision, adm1)).iloc[0]
    assert found["place"] == f"point:{at[0]:g},{at[1]:g};{precision}"
    return found["flags"], [tell(r) for r in load_reasons(found["warning"])]


def _far(km, place):
    words = (f"The row's coordinates lie {km} km from {place}, the nearest of what its name may "
             "mean in the gazetteer; the coordinates are kept.")
    return "point_conflict", [words]


@pytest.mark.parametrize(("toponym", "km", "place"), [
    ("Tombouctou", 76, "Tombouctou"), ("Timbuktu", 76, "Tombouctou"), ("Kidal", 195, "Kidal"),
    ("Mopti", 153, "Mopti"), ("Menaka", 163, "Ménaka"), ("Kayes", 891, "Kayes"),
    ("Sikasso", 619, "Sikasso"), ("Segou", 505, "Ségou"), ("Bamako", 936, "Bamako"),
    ("Nampala", 554, "Nampala"), ("Koro", 287, "Koro"), ("Douentza", 153, "Douentza"),
    ("Konna", 384, "Konna")])
def test_a_name_that_may_be_a_town_or_a_region_contradicts_a_pin_far_from_both(toponym, km, place):
    assert _told(toponym) == _far(km, place)


@pytest.mark.parametrize(("toponym", "km", "place"), [
    ("Kidal", 195, "Kidal"), ("Hombori", 153, "Hombori"), ("Tessalit", 241, "Tessalit"),
    ("Anefis", 209, "Anéfis (Kidal)"), ("Bamako", 936, "Bamako"), ("Bankass", 433, "Bankass")])
def test_a_stated_region_without_any_bearer_of_the_name_is_a_contradiction(toponym, km, place):
    assert _told(toponym, adm1="Gao") == _far(km, place)


@pytest.mark.parametrize(("toponym", "at", "adm1"), [
    ("Kidal", (18.44, 1.41), ""),  # the town
    ("Kidal", (20.9, 0.3), ""),  # far from the town, in its region
    ("Mopti", (14.5, -4.19), "Mopti"), ("Koro", (14.07, -3.08), ""), ("Konna", (14.94, -3.9), ""),
    ("Welingara", (14.93, -7.71), ""),  # one of several villages of the name
    ("Hombori", (15.4, -1.55), "Gao"),  # near it; which side of a border is not the name's matter
    ("Xyzzyq", GAO, ""), ("Xyzzyq", GAO, "Gao"), ("Sébékoro 1", (13.1, -9.04), "Kayes"),
    ("Kidal region", GAO, ""), ("between Kidal and Tessalit", GAO, ""), ("Azawad", GAO, ""),
    ("Mali", GAO, "")])
def test_a_pin_at_any_thing_that_its_name_may_mean_is_not_doubted(toponym, at, adm1):
    flags, told = _told(toponym, at, adm1)
    assert not [words for words in told if "name may mean" in words], flags


def test_a_common_name_contradicts_a_pin_far_from_every_village_of_it():
    assert _told("Welingara")[0] == "point_conflict"


def test_the_limit_is_that_of_the_pin_and_is_measured_to_the_edge_of_a_unit():
    """The region of Tombouctou begins 76 km from Gao, its town lies 320 km away."""
    for km, precision, flags in ((76, "exact", "point_conflict"), (76, "near", "point_conflict"),
                                 (76, "unknown", "point_conflict"), (34, "exact", "point_conflict"),
                                 (34, "near", ""), (34, "unknown", "")):
        at = (16.27, -0.05 if km == 76 else -0.45)
        assert _told("Tombouctou", at, "", precision)[0] == flags, (km, precision)


def test_many_rows_of_one_name_are_held_each_against_its_own_point():
    rows = [("Kidal", *GAO, "exact", ""), ("Kidal", 18.44, 1.41, "exact", ""),
            ("Konna", *GAO, "exact", ""), ("Kidal", 17.9, 0.9, "adm2", ""),
            ("Kidal", 16.2, -0.1, "near", "")]
    assert _placed(*rows)["flags"].tolist() == ["point_conflict", "", "point_conflict", "",
                                               "point_conflict"]
