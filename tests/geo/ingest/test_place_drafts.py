from __future__ import annotations

import json
from functools import cache

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.gazetteer.entries import entries
from geo.gazetteer.locate import locate
from geo.gazetteer.resolver import build_index, resolve_unique
from geo.ingest.draft import drafts
from geo.ingest.place_drafts import count_places, outside_mali, place_drafts
from geo.ingest.place_units import holding_unit, stated_unit
from geo.labels import tell
from geo.model.admin import Level
from geo.model.reason import load_reasons
from geo.model.record import FIELDS, claims_of, payloads, records
from geo.model.vocabulary import GeoPrecision, GeoStatus
from tests.drawn import examples

GAO = (16.27, -0.04)
NOWHERE = (np.nan, np.nan)
COLUMNS = ("toponym", "lat", "lon", "precision", "adm1", "adm2", "adm3", "country")


@cache
def _index():
    return build_index(entries())


def _ask(queries):
    return resolve_unique(_index(), queries)


def _drafts(*rows, **more):
    columns = dict(zip(COLUMNS, zip(*rows, strict=True), strict=True))
    common = {"source_id": "acled", "speaker": "acled", "date": "2024-05-01",
              "incident_id": [f"acled:MLI{i}" for i in range(len(rows))]}
    return drafts(common | columns | more, range(2, 2 + len(rows)))


def _row(toponym="", at=NOWHERE, precision="unknown", adm1="", adm2="", adm3="", country="Mali"):
    return (toponym, *at, precision, adm1, adm2, adm3, country)


def _placed(*rows, **more):
    return place_drafts(_drafts(*rows, **more), _ask)


def _one(**row):
    return _placed(_row(**row)).iloc[0]


def _told(record):
    return [tell(r) for r in load_reasons(record["warning"])]


@pytest.mark.parametrize(("row", "place"), [
    ({"toponym": "Gao", "at": GAO, "precision": "exact"}, "point:16.27,-0.04;exact"),
    ({"toponym": "Gao", "at": GAO, "precision": "near"}, "point:16.27,-0.04;near"),
    ({"at": (16.2700049, -0.0400001), "precision": "exact"}, "point:16.27,-0.04;exact"),
    ({"at": (16.123456789, -0.5), "precision": "exact"}, "point:16.12346,-0.5;exact"),
    ({"at": GAO}, "point:16.27,-0.04;unknown"),
    ({"at": GAO, "precision": "a new code"}, "point:16.27,-0.04;unknown"),
    ({"at": GAO, "precision": "adm3"}, "unit:gao.gao.gao"),
    ({"at": GAO, "precision": "adm2"}, "unit:gao.gao"),
    ({"at": GAO, "precision": "adm1"}, "unit:gao"),
    ({"at": GAO, "precision": "country"}, "country:mali"),
    ({"at": GAO, "precision": "country", "country": ""}, "country:mali"),
    ({"at": (15.92, 2.4), "precision": "adm1", "adm1": "Ménaka"}, "unit:menaka"),
    ({"at": (15.92, 2.4), "precision": "adm1"}, "unit:gao"),
    ({"at": (13.5, 2.1), "precision": "exact", "country": "Niger"}, "point:13.5,2.1;exact"),
    ({"at": (13.5, 2.1), "precision": "adm1", "country": "Niger"}, "point:13.5,2.1;adm1"),
    ({"at": (13.5, 2.1), "precision": "country", "country": "NER"}, "country:niger"),
    ({"at": (48.8, 2.3), "precision": "country", "country": "France"}, "point:48.8,2.3;country"),
    ({"toponym": "Moura", "precision": "exact"}, "place:moura"),
    ({"toponym": "Moura", "precision": "near"}, "near:moura"),
    ({"toponym": "Moura"}, "place:moura"),
    ({"toponym": "near Moura"}, "near:moura"),
    ({"toponym": "Moura", "precision": "adm3"}, "unit:mopti.djenne.togue-mourari"),
    ({"toponym": "Moura", "precision": "adm2", "adm1": "Mopti"}, "unit:mopti.djenne"),
    ({"toponym": "Moura", "precision": "adm1"}, "unit:mopti"),
    ({"toponym": "Moura", "precision": "country"}, "country:mali"),
    ({"toponym": "Moura", "precision": "adm2", "adm2": "Ansongo"}, "unit:gao.ansongo"),
    ({"toponym": "Welingara", "adm2": "Nara"}, "place:welingara-nara"),
    ({"toponym": "Welingara"}, "ambiguous:Welingara"),
    ({"toponym": "between Gao and Ménaka"}, "route:gao-menaka"),
    ({"toponym": "entre Gossi et Gao"}, "route:gossi;gao"),
    ({"toponym": "à 130 km au nord de Gao"}, "near:gao;130n"),
    ({"toponym": "within 150 km of Gao", "adm1": "Gao"}, "near:gao;0-150@gao"),
    ({"toponym": "1,500 km from Gao", "adm1": "Gao"}, "unit:gao"),
    ({"toponym": "northern Mali"}, "area:northern-mali"),
    ({"toponym": "Mali", "country": ""}, "country:mali"),
    ({"toponym": "Xyzzyq", "adm1": "Mopti"}, "unit:mopti"),
    ({"adm1": "Mopti", "adm2": "Djenné"}, "unit:mopti.djenne"),
    ({"adm3": "Togué Mourari", "precision": "adm2"}, "unit:mopti.djenne"),
    ({"adm3": "Tilemsi", "adm1": "Gao"}, "unit:gao.gao.tilemsi"),
    ({}, "country:mali"),
    ({"toponym": "unknown", "adm1": "N/A"}, "country:mali"),
    ({"toponym": "Niamey", "country": "Niger"}, "country:niger"),
    ({"country": "Côte d'Ivoire"}, "country:cote-d-ivoire"),
    ({"precision": "country", "country": ""}, "unlocated:the row names no country"),
    ({"country": ""}, "unlocated:the row names no place"),
    ({"adm2": "Xyzzyqq"}, "unlocated:no region, cercle or commune is called Xyzzyqq"),
    ({"toponym": "Moura", "country": "Republic of Mali (ML)"}, "place:moura"),
    ({"at": GAO, "precision": "near", "country": "Sahel"}, "point:16.27,-0.04;near"),
    ({"country": "Afghanistan"},
     "unlocated:in Afghanistan, a country that the atlas has no places of"),
])
def test_place_of_a_row(row, place):
    found = _one(**row)
    assert found["place"] == place
    assert found["flags"] == ""
    locate(found["place"])


@pytest.mark.parametrize(("row", "place", "words"), [
    ({"toponym": "Moura", "at": GAO, "precision": "exact"}, "point:16.27,-0.04;exact",
     "535 km from Moura"),
    ({"toponym": "Welingara", "at": GAO, "precision": "exact"}, "point:16.27,-0.04;exact",
     "the nearest of what its name may mean"),  # far from each of several
    ({"at": GAO, "precision": "exact", "adm1": "Kayes"}, "point:16.27,-0.04;exact",
     "km from Kayes"),
    ({"at": (-16.27, -0.04), "precision": "exact", "adm1": "Gao"}, "point:-16.27,-0.04;exact",
     "sign of its latitude"),
    ({"at": (14.47, 4.22), "precision": "exact", "adm1": "Mopti"}, "point:14.47,4.22;exact",
     "sign of its longitude"),
    ({"at": (-0.04, 16.27), "precision": "exact", "adm1": "Gao"}, "point:-0.04,16.27;exact",
     "latitude and longitude swapped"),
    ({"at": (-0.04, 16.27), "precision": "exact"}, "point:-0.04,16.27;exact",
     "not in Mali; with latitude and longitude swapped"),
    ({"at": (48.8, 2.3), "precision": "exact"}, "point:48.8,2.3;exact", "is outside Mali"),
    ({"at": (48.8, 2.3), "precision": "exact", "adm1": "Gao", "country": ""},
     "point:48.8,2.3;exact", "km from Gao"),
    ({"at": GAO, "precision": "adm1", "adm1": "Ménaka"}, "unit:menaka", "km from Ménaka"),
    ({"at": GAO, "precision": "adm1", "adm1": "Ménaka", "adm2": "Gao"}, "unit:menaka",
     "km from Ménaka"),
    ({"at": GAO, "precision": "adm2", "adm1": "Gao", "adm2": "Ansongo"}, "unit:gao.ansongo",
     "km from Gao, Ansongo"),
    ({"at": (48.8, 2.3), "precision": "adm2", "adm2": "Ansongo"}, "unit:gao.ansongo",
     "is outside Mali"),
    ({"at": GAO, "precision": "exact", "country": "Niger"}, "point:16.27,-0.04;exact",
     "but the row says Niger"),
])
def test_a_contradiction_is_told_and_flagged_and_nothing_moves(row, place, words):
    found = _one(**row)
    assert found["place"] == place
    assert found["flags"] == "point_conflict"
    assert words in " ".join(_told(found))


@pytest.mark.parametrize(("at", "words"), [
    ((0.0, 0.0), "0, 0"), ((91.0, 3.0), "91.0, 3.0"), ((16.0, 181.0), "16.0, 181.0"),
    ((np.inf, 3.0), "inf, 3.0"), ((16.0, np.nan), "Only one"), ((np.nan, 3.0), "Only one"),
])
def test_coordinates_that_stand_for_nothing_count_as_not_given(at, words):
    found = _one(toponym="Moura", at=at, precision="exact")
    assert found["place"] == "place:moura"
    assert words in _told(found)[0]


@pytest.mark.parametrize("row", [
    {"at": GAO, "precision": "adm1", "adm1": "Gao", "adm2": "Ansongo"},  # finer than the code
    {"at": GAO, "precision": "country", "adm1": "Kayes"},
    {"at": GAO, "precision": "exact", "adm1": "Xyzzyqq"},  # a unit that nobody knows
    {"at": (13.5, 2.1), "precision": "exact", "adm1": "Gao", "country": "Niger"},
    {"at": (13.5, 2.1), "precision": "exact", "adm1": "Tahoua", "country": ""},
    {"toponym": "Moura", "at": (13.5, 2.1), "precision": "exact", "country": "Niger"},
    {"toponym": "Moura", "at": GAO, "precision": "adm2"},  # only pins are checked by name
    {"toponym": "Welingara", "at": (14.93, -7.71), "precision": "exact"},  # one of several
])
def test_what_says_nothing_against_a_point_is_not_told(row):
    found = _one(**row)
    assert (found["flags"], found["warning"]) == ("", "")


def test_an_exact_point_may_lie_25_km_from_its_name_and_a_near_one_50():
    moura = locate("place:moura")
    for km, precision, expected in ((20, "exact", ""), (30, "exact", "point_conflict"),
                                    (45, "near", ""), (55, "near", "point_conflict")):
        at = (moura.lat + km / 111.2, moura.lon)
        assert _one(toponym="Moura", at=at, precision=precision)["flags"] == expected, km


def test_a_stated_commune_holds_where_its_village_is_not_known():
    found = _one(toponym="Xyzzyqq", adm1="Mopti", adm3="Togué Mourari")
    assert found["place"] == "unit:mopti.djenne.togue-mourari"
    assert "not known in the commune" in _told(found)[0]
    assert found["flags"] == ""


def test_a_village_elsewhere_than_in_the_stated_commune_is_a_contradiction():
    found = _one(toponym="Moura", adm3="Tilemsi", adm1="Gao")
    assert found["place"] == "unit:gao.gao.tilemsi"


def test_records_keep_columns_index_flags_and_what_the_file_said():
    given = _drafts(_row("Moura", GAO, "exact"), _row("Gao", GAO, "exact"), _row("", GAO),
                    precision_original=["1", "1", ""], flags=["toll_unknown", "synthetic", ""])
    given.index = [7, 5, 3]
    found = place_drafts(given, _ask)
    assert list(found.columns) == list(FIELDS)
    assert list(found.index) == [7, 5, 3]
    assert found["flags"].tolist() == ["toll_unknown|point_conflict", "synthetic", ""]
    assert found["place_original"].tolist() == ["Moura [1]", "Gao [1]", ""]
    assert found.dtypes.to_dict() == records({}, 0).dtypes.to_dict()
    assert [c.prop for c in claims_of(payloads(found)[0])][:3] == ["event", "date", "place"]


def test_no_rows_give_no_records():
    assert list(place_drafts(drafts({}, []), _ask).columns) == list(FIELDS)


def test_rows_outside_mali_are_told_apart_and_counted():
    found = _placed(_row("Gao", GAO, "exact"), _row("", (13.5, 2.1), "near", country="Niger"),
                    _row("", country="Niger"), _row("Welingara"), _row(country=""),
                    _row("Moura", GAO, "exact"))
    assert outside_mali(found).tolist() == [False, True, True, False, False, False]
    counts = count_places(found)
    assert (counts.located, counts.ambiguous, counts.unlocated, counts.outside,
            counts.warned) == (2, 1, 1, 2, 1)


def test_each_distinct_name_is_asked_once_over_all_parts():
    asked = []

    def ask(queries):
        asked.extend(queries)
        return _ask(queries)

    place_drafts(_drafts(*[_row("Moura", adm1="Mopti")] * 50, *[_row("Gao", GAO, "exact")] * 50), ask)
    assert len(asked) == 2
    place_drafts(_drafts(_row("Moura", adm1="Mopti"), _row("Gao", GAO, "near")), ask)
    assert len(asked) == 2


def test_a_place_that_only_an_installed_gazetteer_has_is_written_as_its_point():
    row = {"entry_id": "geonames:1", "name": "Qozzbourg", "alt_names": (), "kind": "village",
           "lon": -0.04, "lat": 16.27, "commune_id": "gao.gao.gao", "country": "ML",
           "sources": ("GeoNames 1",)}
    known = entries()
    more = pd.DataFrame([row]).reindex(columns=known.columns)
    index = build_index(pd.concat([known, more], ignore_index=True))

    def ask(queries):
        return resolve_unique(index, queries)

    for precision, place in (("exact", "point:16.27,-0.04;exact"), ("adm2", "unit:gao.gao"),
                             ("near", "point:16.27,-0.04;near")):
        found = place_drafts(_drafts(_row("Qozzbourg", precision=precision, adm2="Gao")), ask).iloc[0]
        if precision != "adm2":
            assert "The gazetteer knows Qozzbourg" in _told(found)[0]
        assert found["place"] == place


@pytest.mark.parametrize("column", ["toponym", "adm1", "adm2", "adm3", "country"])
def test_essays_and_tricks_in_a_place_column_harm_nothing(column):
    essays = ["x" * 100_000, "Gao " * 5000, "between " + "a and " * 3000, "5 km north of " * 500,
              "(" * 5000, "é" * 20_000, "a\0b", "\u202egao"]
    rows = [_row(**{column: text}) for text in essays]
    for place in _placed(*rows)["place"]:
        locate(place)


def test_many_rows_are_placed_as_each_alone():
    rows = [_row("Moura", GAO, "exact"), _row("Gao", GAO, "adm1", "Ménaka"), _row("Welingara"),
            _row("", (0, 0)), _row("Xyzzyqq", adm1="Mopti"), _row("", (-0.04, 16.27), "near")]
    together = _placed(*rows, *rows)
    for i, row in enumerate(rows):
        alone = _placed(row).iloc[0]
        for column in ("place", "flags", "warning"):
            assert together[column].iloc[i] == together[column].iloc[i + len(rows)] == alone[column]


def test_units_of_later_vintages_and_contradicting_ones():
    assert stated_unit(("Ménaka", "", ""), Level.ADM1) == "menaka"
    assert stated_unit(("Xyzzyqq", "", ""), Level.ADM1) == ""
    assert stated_unit(("", "Ansongo", ""), Level.ADM1) == "gao"
    assert holding_unit("gao.gao.gao", ("Kayes", "", ""), Level.ADM1) == "gao"


ANY = st.one_of(st.text(max_size=30), st.sampled_from(
    ["Gao", "Moura", "Mopti", "Djenné", "Ménaka", "Mali", "Niger", "MLI", "a@b", "{x}", "@", ":",
     "between Gao and Kidal", "near Moura", "5 km north of Gao", "Gao|Kidal", "ambiguous:x@y"]))
WORDS = ANY.filter(lambda t: not any("\ud800" <= c <= "\udfff" for c in t))
DEGREES = st.one_of(st.floats(), st.floats(-20, 30), st.just(float("nan")))
ROWS = st.tuples(WORDS, DEGREES, DEGREES, st.sampled_from([p.value for p in GeoPrecision]), WORDS,
                 WORDS, WORDS, WORDS)


@examples(20, 60)
@given(st.lists(ROWS, min_size=1, max_size=4))
def test_any_words_give_valid_records_no_finer_than_their_code(rows):
    given_rows = _drafts(*rows)
    found = place_drafts(given_rows, _ask)
    for payload, row, place, warning in zip(payloads(found), rows, found["place"],
                                            found["warning"], strict=True):
        assert json.loads(payload)["place"] == place
        claims_of(payload)
        where = locate(place)
        limit = GeoPrecision(row[3])
        if limit is not GeoPrecision.UNKNOWN and where.status is GeoStatus.RESOLVED:
            assert where.precision.rank >= limit.rank, (row, place)
        for reason in load_reasons(warning):
            tell(reason)
    assert sum(vars(count_places(found))[k] for k in ("located", "ambiguous", "unlocated", "outside")) == len(rows)


@examples(12, 25)
@given(st.sampled_from(["Gao", "Mopti", "Ménaka", "Tombouctou", ""]),
       st.sampled_from(["Ansongo", "Djenné", "Goundam", ""]),
       st.sampled_from(["exact", "adm1", "adm2", "unknown"]), st.booleans())
def test_case_of_units_changes_nothing(adm1, adm2, precision, at_point):
    at = GAO if at_point else NOWHERE
    found = _placed(*(_row("Moura", at, precision, turn(adm1), turn(adm2))
                      for turn in (str, str.upper, str.lower)))
    assert len(set(found["place"])) == 1
    assert len(set(found["flags"])) == 1
