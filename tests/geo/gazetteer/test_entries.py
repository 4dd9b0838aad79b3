"""Entries: built-in and installed places, merged by a stated rule; points against stated units."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from geo.gazetteer import installed
from geo.gazetteer.check_point import check_point, check_points
from geo.gazetteer.country import countries_at
from geo.gazetteer.entries import COLUMNS, entries, entries_digest
from geo.gazetteer.merge import merge, same_places, without_doubles
from geo.gazetteer.places import places
from geo.gazetteer.readers.recognise import read_gazetteer
from geo.gazetteer.readers.rows import Reading


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Give an empty gazetteer folder."""
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def real(reference, tmp_path_factory):
    """Install the real gazetteers once and give their merged entries."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEO_GAZETTEER", str(tmp_path_factory.mktemp("real")))
        for file in ("geonames_ML_2014-12.txt.gz", "mli_codab_populated_places_2015.parquet",
                     "wof_ml_gazetteer.parquet", "mli_codab2015_adm3.parquet"):
            path = reference / "geo" / file
            installed.keep(read_gazetteer(path), source=file, url="",
                           sha256=installed.sha256_of(path))
        yield entries()


def rows(*given, gazetteer="a"):
    """Make entries of (name, lon, lat) and more."""
    made = []
    for n, (name, lon, lat, *more) in enumerate(given):
        extra = more[0] if more else {}
        made.append({"entry_id": f"{gazetteer}:{n}", "name": name, "alt_names": (),
                     "kind": "village", "lon": lon, "lat": lat, "commune_id": None,
                     "country": "ML", "population": None, "sources": (f"{gazetteer}:{n}",),
                     "same_as": (), "by_hand": False, **extra})
    return pd.DataFrame(made)


def paired(left, right):
    found = same_places(left, right)
    return list(zip(found["left"].tolist(), found["right"].tolist(), strict=True))


KM = 1 / 111.2


# ---- built-in only


def test_without_gazetteers_the_built_in_places_are_all(home):
    frame = entries()
    assert tuple(frame.columns) == COLUMNS
    assert frame["entry_id"].tolist() == list(places())
    moura = frame.set_index("entry_id").loc["moura"]
    assert (moura["commune_id"], moura["country"]) == ("mopti.djenne.togue-mourari", "ML")
    assert moura["sources"] == ("built-in:moura",)


def test_a_folder_that_is_not_there_is_no_error(monkeypatch, tmp_path):
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "none"))
    assert len(entries()) == len(places())


def test_the_digest_follows_what_is_installed(home):
    before = entries_digest()
    frame = pd.DataFrame({
        "native_id": ["1"], "name": ["Xyzzy"], "alt_names": [()], "kind": ["village"],
        "lon": [-4.0], "lat": [14.0], "country": ["ML"], "population": pd.array([5], "Int64"),
        "same_as": [()], "geometry": None})
    installed.keep(Reading("geonames", "t", "l", frame), source="x", url="", sha256="0" * 64)
    assert entries_digest() != before
    assert "geonames:1" in set(entries()["entry_id"])
    installed.remove("geonames")
    assert entries_digest() == before
    assert "geonames:1" not in set(entries()["entry_id"])


# ---- the rule


def test_one_name_close_by_is_one_place_with_two_sources():
    found = merge(rows(("Moura", -4.6, 14.3)), rows(("MOÛRA", -4.6, 14.3 + 3 * KM), gazetteer="b"))
    assert len(found) == 1
    assert found["sources"][0] == ("a:0", "b:0")
    assert (found["name"][0], found["lat"][0]) == ("Moura", 14.3)
    assert found["alt_names"][0] == ("MOÛRA",)


@pytest.mark.parametrize(("left", "right", "km", "one"), [
    ("Welingara", "Welingara", 4.8, True), ("Welingara", "Welingara", 5.5, False),
    ("Welingara", "Ouélingara", 2.5, True), ("Welingara", "Ouélingara", 3.5, False),
    ("Bia", "Bia", 2.5, True), ("Bia", "Bia", 3.5, False),
    ("Moura", "Mourdiah", 0.0, False), ("Sana", "Sama", 0.1, False),
    ("Kona I", "Kona II", 0.5, False), ("Kona I", "Kona", 0.5, False),
    ("Kona I", "Kona 1", 0.5, True), ("Fana Peul", "Fana", 0.2, False),
])
def test_limits(left, right, km, one):
    other = rows((right, -4.6, 14.3 + km * KM), gazetteer="b")
    assert (len(merge(rows((left, -4.6, 14.3)), other)) == 1) is one


def test_a_well_is_not_the_village_of_its_name():
    well = rows(("Anéfis", 1.6, 18.0, {"kind": "well"}), gazetteer="b")
    assert paired(rows(("Anéfis", 1.6, 18.0)), well) == []


def test_the_nearest_bearer_is_taken_and_each_only_once():
    left = rows(("Koira", 0, 16), ("Koira", 0, 16 + 3 * KM))
    right = rows(("Koira", 0, 16 + 2.6 * KM), ("Koira", 0, 16 + 3.2 * KM), gazetteer="b")
    assert sorted(paired(left, right)) == [(0, 0), (1, 1)]


def test_a_row_that_names_the_other_is_believed_within_reason():
    left = rows(("Gao", 0, 16))
    for km, expected in ((20, [(0, 0)]), (40, [])):
        right = rows(("Gawgaw", 0, 16 + km * KM, {"same_as": ("a:0",)}), gazetteer="b")
        assert paired(left, right) == expected


def test_a_citation_by_hand_holds_at_any_distance():
    left = rows(("Abeïbara", 1.83, 19.29, {"same_as": ("b:0",), "by_hand": True}))
    assert paired(left, rows(("Abeïbara", 1.7, 19.1), gazetteer="b")) == [(0, 0)]


def test_a_place_without_point_takes_that_of_the_row_it_cites():
    left = rows(("Aslagh", None, None, {"same_as": ("b:0",), "by_hand": True}))
    found = merge(left, rows(("Asslagh", 0.5, 17.5), gazetteer="b"))
    assert (found["lon"][0], found["lat"][0]) == (0.5, 17.5)


def test_a_place_that_one_gazetteer_lists_twice_is_one():
    given = rows(("Moura", -4.6, 14.3), ("MOÛRA", -4.6, 14.3 + KM), ("Moura", -4.6, 14.3 + 3 * KM),
                 ("Moura", -4.6, 14.3, {"kind": "well"}), ("Moura II", -4.6, 14.3))
    found = without_doubles(given)
    assert found["entry_id"].tolist() == ["a:0", "a:2", "a:3", "a:4"]
    assert found["sources"][0] == ("a:0", "a:1")


def test_units_merge_only_where_one_names_the_other():
    unit = {"kind": "adm1"}
    assert paired(rows(("Gao", 0, 16, unit)), rows(("Gao", 0, 16, unit), gazetteer="b")) == []


# ---- real gazetteers


def test_real_gazetteers_merge_to_fewer_entries(real):
    assert real["entry_id"].is_unique
    both = real["sources"].map(lambda s: {x.partition(":")[0] for x in s})
    shared = both.map(lambda s: {"geonames", "cod-ab-settlements"} <= s)
    assert 5000 < shared.sum() < 5600
    assert len(real) < 38_000


def test_few_rows_of_one_gazetteer_are_merged(real):
    makes = real["sources"].map(lambda s: [x.partition(":")[0] for x in s])
    twice = makes.map(lambda m: len(m) > len(set(m)))
    assert 600 < twice.sum() < 850  # OCHA lists the seats of 650 communes twice


def test_no_built_in_place_is_merged_away(real):
    assert set(places()) <= set(real["entry_id"])


def test_merges_beyond_chance(real, reference):
    """Moved by 0.4 degrees, hardly any place finds a partner: merges are not chance."""
    points = real[real["kind"].isin(["village", "town"])].assign(same_as=[()] * (
        real["kind"].isin(["village", "town"]).sum()), by_hand=False)
    make = points["sources"].map(lambda s: s[0].partition(":")[0])
    ocha, geonames = points[make == "cod-ab-settlements"], points[make == "geonames"]
    moved = geonames.assign(lon=geonames["lon"] + 0.4)
    assert len(same_places(ocha, moved)) < len(geonames) * 0.003


def test_communes_are_given_where_a_point_is_in_mali(real):
    lying = real["commune_id"].notna()
    assert lying.mean() > 0.99
    assert set(real.loc[lying & real["lon"].notna(), "country"]) == {"ML"}


def test_places_abroad_keep_their_country(real):
    maltese = real[real["name"].isin(["Mellieħa", "Naxxar"])]  # strays of the real file
    assert set(maltese["country"]) == {"ZZ"}
    assert maltese["commune_id"].isna().all()


def test_countries_of_points():
    lon, lat = np.array([2.1, -0.04, 14.4]), np.array([13.5, 16.27, 35.9])
    assert countries_at(lon, lat).tolist() == ["NE", "ML", "ZZ"]


# ---- points against stated units


def told(*given):
    found = check_point(*given)
    return found and found.message.format(**dict(found.values))


@pytest.mark.parametrize("stated", [
    ("Gao",), ("Région de Gao",), ("gao", "Gao"), ("GAO", "cercle de Gao", "Gao"),
    ("Nowhere",), ("",), (None, None, None), ("Nowhere", "Gao"),
])
def test_a_point_in_its_stated_unit_is_no_warning(stated):
    assert told(-0.044, 16.272, *stated) is None


@pytest.mark.parametrize(("lon", "lat", "words"), [
    (8.0, 12.65, "sign of its longitude"), (-8.0, -12.65, "sign of its latitude"),
    (12.65, -8.0, "latitude and longitude swapped it"),
    (12.65, 8.0, "swapped and a sign changed"), (8.0, -12.65, "both signs"),
    (2.35, 48.85, "outside Mali"), (-0.04, 16.27, "Gao"),
    (500, 16, "no latitude and longitude"), (float("inf"), 16, "no latitude and longitude"),
])
def test_what_would_explain_a_point(lon, lat, words):
    assert words in told(lon, lat, "Bamako")


def test_a_point_in_the_next_cercle_is_told_with_the_distance():
    assert "across the border" in told(-4.6, 14.2, "Mopti", "Mopti")
    assert "km from Kidal" in told(-4.6, 14.326, "Kidal")


def test_units_of_any_vintage_are_understood():
    assert told(2.4, 15.92, "Ménaka") is None
    assert told(-7.29, 15.17, "Nara region") is None
    assert told(-0.044, 16.272, "Ménaka") is not None


def test_missing_points_are_no_contradiction():
    assert check_points([float("nan")], [16.0], ["Gao"]) == [None]
    assert check_points([], [], []) == []


def test_real_settlements_rarely_contradict_their_cercle(reference):
    table = pd.read_parquet(reference / "geo" / "mli_codab_populated_places_2015.parquet")
    table = table.iloc[::7]
    found = check_points(table["longitude"].to_numpy(), table["latitude"].to_numpy(),
                         table["admin1Name"].tolist(), table["admin2Name"].tolist())
    share = sum(f is not None for f in found) / len(table)
    assert 0.005 < share < 0.03
