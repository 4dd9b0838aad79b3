"""The resolver: right, or says that it does not know; the same for every way of writing."""

from __future__ import annotations

import json
import unicodedata

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.gazetteer.resolver import Query, cached_index, resolve, resolve_many, resolve_unique
from geo.gazetteer.toponym_index import build_index, digest, load_index, save_index
from geo.labels import tell
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

QUESTIONS = [("Moura", ""), ("Moura", "Mopti"), ("Hombori", "Mopti region"), ("Tilemsi", ""),
             ("Ménaka", "Gao"), ("Welingara", ""), ("Tinzaouaten", "Kidal"), ("Aslagh", ""),
             ("Togué Mourari", ""), ("Ti-n-Essako", "Kidal"), ("near Hombori", ""),
             ("entre Gao et Kidal", ""), ("Ouélessébougou", "Koulikoro"), ("Bambara-Maoudé", "")]
WAYS = {
    "upper": str.upper, "lower": str.lower, "title": str.title,
    "bare": lambda t: "".join(c for c in unicodedata.normalize("NFD", t)
                              if not unicodedata.combining(c)),
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "hyphens": lambda t: t.replace(" ", "-") if " " in t and "near" not in t and "entre" not in t
    else t,
    "spaces": lambda t: t.replace("-", " "), "padded": lambda t: f"  {t} ",
}


def answer(found):
    return (found.status, found.precision, found.place_id, found.adm1, found.adm2, found.adm3,
            found.lat, found.lon, found.score, [c.entry_id for c in found.candidates])


@given(st.sampled_from(QUESTIONS), st.lists(st.sampled_from(sorted(WAYS)), max_size=3))
def test_writing_a_name_otherwise_changes_nothing(builtin_index, question, ways):
    text, adm1 = question
    written = text
    for way in ways:
        written = WAYS[way](written)
    assert answer(resolve(builtin_index, written, adm1=adm1)) == answer(
        resolve(builtin_index, text, adm1=adm1))


@settings(deadline=None, max_examples=15)
@given(st.text(alphabet="bdfgkqxz", min_size=9, max_size=16), st.floats(-5, 3), st.floats(13, 18))
def test_an_irrelevant_row_changes_no_answer(builtin_index, builtin_entries, name, lon, lat):
    from geo.gazetteer.units import commune_at

    row = {"entry_id": f"other:{name}", "name": name, "alt_names": (), "kind": "village",
           "lon": lon, "lat": lat, "commune_id": commune_at(lon, lat), "country": "ML",
           "sources": ("other",)}
    more = build_index(pd.concat([builtin_entries, pd.DataFrame([row])], ignore_index=True))
    for text, adm1 in QUESTIONS:
        assert answer(resolve(more, text, adm1=adm1)) == answer(
            resolve(builtin_index, text, adm1=adm1))


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_has_an_answer(builtin_index, text, adm1):
    found = resolve(builtin_index, text, adm1=adm1)
    assert isinstance(found, Resolution)
    assert all(tell(r) for r in (*found.reasons, *found.steps))


def test_naughty_strings_have_answers(builtin_index, reference):
    texts = json.loads((reference / "bad" / "strings" / "blns.json").read_text("utf-8"))
    answers = resolve_unique(builtin_index, [Query(t) for t in texts])
    assert len(answers) == len(texts)
    assert all(isinstance(answers.resolution(i), Resolution) for i in range(len(texts)))
    assert not any(answers.resolution(i).is_pin for i in range(len(texts)))


@pytest.mark.parametrize(("text", "adm1", "status"), [
    ("Kidal", "", GeoStatus.AMBIGUOUS), ("Gao", "", GeoStatus.AMBIGUOUS),
    ("Tilemsi", "", GeoStatus.AMBIGUOUS), ("Welingara", "", GeoStatus.AMBIGUOUS),
    ("Moura", "", GeoStatus.RESOLVED), ("Hombori", "", GeoStatus.RESOLVED),
    ("no such place at all", "", GeoStatus.UNLOCATED), ("", "", GeoStatus.UNLOCATED),
    ("Tilemsi", "Gao", GeoStatus.RESOLVED),
    ("Kidal", "Kidal", GeoStatus.RESOLVED), ("Xqzzt", "Kidal", GeoStatus.RESOLVED),
])
def test_statuses(builtin_index, text, adm1, status):
    assert resolve(builtin_index, text, adm1=adm1).status is status


def test_region_and_town_are_both_offered(builtin_index):
    found = resolve(builtin_index, "Kidal")
    assert {"place:kidal", "unit:kidal"} <= {c.entry_id for c in found.candidates}


def test_all_welingaras_are_candidates_and_none_of_them_is_possible(builtin_index):
    found = resolve(builtin_index, "Ouélingara")
    assert len([c for c in found.candidates if "welingara" in c.entry_id]) == 7
    assert sum(c.score for c in found.candidates) < 1
    assert "Perhaps none of these is meant." in [r.message for r in found.reasons]


def test_what_is_stated_decides(builtin_index):
    found = resolve(builtin_index, "Welingara", adm1="Nara")
    assert found.name == "Welingara"
    assert found.adm2 == "koulikoro.nara"
    assert resolve(builtin_index, "Moura", adm1="Ségou").place_id == "unit:segou"


def test_other_places_of_the_report_narrow_the_choice(builtin_index):
    found = resolve(builtin_index, "Welingara", context=["Moura", "Sofara"])
    assert found.candidates[0].adm[1] in {"mopti.djenne", "mopti.mopti"}
    assert found.candidates[0].score > resolve(builtin_index, "Welingara").candidates[0].score


def test_misspelt_communes_are_found_and_unknown_ones_are_not(builtin_index):
    found = resolve(builtin_index, "Togue Moorari", adm1="Mopti", kind="commune")
    assert found.place_id == "unit:mopti.djenne.togue-mourari"
    none = resolve(builtin_index, "Sansanding-Peulh", kind="commune")
    assert none.status is GeoStatus.UNLOCATED


def test_arabic_script_is_read(builtin_index):
    ids = {c.entry_id for c in resolve(builtin_index, "كيدال").candidates}
    assert "place:kidal" in ids


def test_a_place_without_a_point_is_drawn_as_its_unit(builtin_index):
    found = resolve(builtin_index, "Aslagh")
    assert (found.place_id, found.precision) == ("place:aslagh", GeoPrecision.ADM1)


def test_many_rows_are_answered_as_one_is(builtin_index):
    texts, adm1s = (list(c) for c in zip(*QUESTIONS, strict=True))
    answers = resolve_many(builtin_index, texts * 3, adm1s * 3)
    frame = answers.frame()
    assert len(answers) == len(QUESTIONS)
    for i, row in enumerate(frame.itertuples()):
        one = resolve(builtin_index, (texts * 3)[i], adm1=(adm1s * 3)[i])
        assert (row.status, row.precision, row.place_id, row.adm1, row.adm2, row.adm3) == (
            one.status, one.precision, one.place_id, one.adm1, one.adm2, one.adm3)
        assert row.score == pytest.approx(one.score)
        assert np.isnan(row.lat) if one.lat is None else row.lat == pytest.approx(one.lat)


@pytest.mark.parametrize("stated", [("", ""), ("Mopti", ""), ("Kayes", "Kita"), ("Gao", "Gao")])
def test_columns_say_what_the_answers_say(geonames_index, stated):
    rng = np.random.default_rng(4)
    names = [str(n) for n in geonames_index.name[rng.integers(0, len(geonames_index), 250)]]
    spoilt = [f"{n[:2]}{'aeb'[i % 3]}{n[3:]}" for i, n in enumerate(names)]
    texts = [*names, *spoilt, *(n.upper() for n in spoilt), *(f"près de {n}" for n in names[:50]),
             *(f"{n} (cercle de Kita)" for n in names[:50]), *(f"{n} 3" for n in names[:50])]
    answers = resolve_unique(geonames_index, [Query(t, *stated) for t in texts])
    spots = [None if one is None else one.place_id for one in answers.spots()]
    for i, row in enumerate(answers.table.itertuples()):
        one = answers.resolution(i)
        assert (row.status, row.precision, row.name, row.place_id, row.adm1, row.adm2, row.adm3,
                row.is_route) == (one.status, one.precision, one.name, one.place_id, one.adm1,
                                  one.adm2, one.adm3, one.is_route), texts[i]
        is_spot = (row.status, row.precision, row.is_route) == ("resolved", "exact", False)
        assert spots[i] == (row.place_id if is_spot and one.lat is not None else None), texts[i]
        assert (row.score, row.margin) == pytest.approx((one.score, one.margin))
        assert [row.lat, row.lon, row.radius_km] == pytest.approx(
            [np.nan if v is None else v for v in (one.lat, one.lon, one.radius_km)], nan_ok=True)


def _three_bearers(apart):
    from geo.gazetteer.units import commune_at

    rows = [{"entry_id": f"x:{i}", "name": "Zoumbara", "alt_names": (), "kind": "village",
             "lon": -4.2 + i * apart, "lat": 14.5, "commune_id": commune_at(-4.2 + i * apart, 14.5),
             "country": "ML", "sources": ("x",)} for i in range(3)]
    return build_index(pd.DataFrame(rows))


def test_bearers_close_together_are_answered_with_the_point_between_them():
    found = resolve(_three_bearers(0.06), "Zoumbara", adm1="Mopti", adm2="Mopti")
    assert (found.status, found.precision) == (GeoStatus.RESOLVED, GeoPrecision.NEAR)
    assert found.lon == pytest.approx(-4.14)
    assert 11 < found.radius_km < 13  # 6.5 km to the outer two, and 5 for the gazetteer
    assert sum(c.score for c in found.candidates) == pytest.approx(found.score, abs=0.01)


def test_bearers_far_apart_are_a_choice():
    found = resolve(_three_bearers(0.12), "Zoumbara", adm1="Mopti", adm2="Mopti")
    assert found.status is GeoStatus.AMBIGUOUS
    assert len(found.candidates) == 3


def test_a_name_of_its_own_comes_before_a_further_spelling():
    rows = [{"entry_id": f"x:{name}", "name": name, "alt_names": others, "kind": "village",
             "lon": lon, "lat": 14.5, "commune_id": "mopti.mopti.mopti", "country": "ML",
             "sources": ("x",)} for name, others, lon in (
                 ("Zoumbara Peul", ("Zoumbara",), -4.2), ("Zoumbara", (), -4.9))]
    found = resolve(build_index(pd.DataFrame(rows)), "Zoumbara", adm1="Mopti")
    assert found.candidates[0].entry_id == "x:Zoumbara"


def test_an_empty_cell_is_told_as_such(builtin_index):
    found = resolve(builtin_index, "  ")
    assert [tell(r) for r in found.reasons] == ["The text is empty: it names no place."]


def test_missing_cells_are_answers_too(builtin_index):
    frame = resolve_many(builtin_index, ["Moura", None, "Moura"], [None, "Gao", None]).frame()
    assert list(frame["status"]) == ["resolved", "resolved", "resolved"]
    assert list(frame["precision"]) == ["exact", "adm1", "exact"]


def test_an_index_is_kept_and_a_damaged_one_made_anew(builtin_entries, tmp_path):
    made = []

    def entries():
        made.append(1)
        return builtin_entries

    name = digest(b"x")
    cached_index(entries, name, tmp_path)
    assert len(cached_index(entries, name, tmp_path)) == len(builtin_entries)
    assert len(made) == 1
    (tmp_path / f"index-{name}.npz").write_bytes(b"PK no index")
    cached_index(entries, name, tmp_path)
    assert len(made) == 2


def test_a_stored_index_gives_the_same_answers(builtin_index, tmp_path):
    save_index(builtin_index, tmp_path / "i.npz")
    again = load_index(tmp_path / "i.npz")
    for text, adm1 in QUESTIONS:
        assert answer(resolve(again, text, adm1=adm1)) == answer(
            resolve(builtin_index, text, adm1=adm1))


@pytest.mark.parametrize("text", ["Bamba, commune of Bamba", "near Bamba, commune of Bamba", "Xyzzyx, commune of Bamba"])
def test_a_stated_unit_that_has_a_namesake_elsewhere_decides_nothing(builtin_index, text):
    found = resolve_unique(builtin_index, [Query(text)]).resolution(0)
    assert found.status is GeoStatus.AMBIGUOUS
    assert (found.adm1, found.lat) == ("", None)
    assert {u.partition(".")[0] for u in found.units} == {"gao", "mopti"}
