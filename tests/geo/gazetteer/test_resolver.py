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
