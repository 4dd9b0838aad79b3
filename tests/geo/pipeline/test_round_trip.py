"""An export of the atlas brought home: the same figures, places and dates, and nothing doubled."""

from __future__ import annotations

import dataclasses
import json
from functools import cache

import pandas as pd
import pytest

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import InputError
from geo.export import FORMATS, Audience, export_selection, select
from geo.filters import IncidentFilter
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Prop, Stance
from geo.pipeline import import_file
from geo.store.geopackage import GeoPackageStore

SAME = ["title", "date_start", "date_end", "date_precision", "event_type", "targeting", "place_text", "place_id",
        "adm1", "adm2", "adm3", "geo_status", "geo_precision", "radius_km", "is_route", "killed_low",
        "killed_best", "killed_high", "killed_open", "civilians_killed_low", "civilians_killed_high", "harm",
        "perpetrators_alleged", "victims"]
PLACES = {
    "unit": "unit:gao.gao.tilemsi", "place": "place:moura", "near": "near:dioura", "route": "route:gao-algeria",
    "area": "area:northern-mali", "country": "country:mali", "ambiguous": "ambiguous:Welingara",
    "unlocated": "unlocated:no place is named", "point": "point:16.27,-0.04;exact",
    "circle": "near:gao;150", "rough": "point:16.27,-0.04;near"}
TOLLS = {
    "open": [("24", 24, None)], "two-bounds": [("", 203, None), ("", 500, None)], "up-to": [("", None, 10)],
    "range": [("", 4, 7)], "one": [("3", 3, 3)], "nobody": [("0", 0, 0)], "estimate": [("9", 5, 12)],
    "open-best": [("300", 250, None)], "untold": []}


@pytest.fixture(autouse=True)
def no_originals(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path / "var")


def coded(incident_id: str, place: str, tolls) -> list[Claim]:
    """Code an incident as a newspaper of no name tells it."""
    def claim(prop: Prop, value: str = "", low=None, high=None) -> Claim:
        return Claim(incident_id, "a-paper", "a-paper", Stance.ALLEGES, prop, value, low, high)

    return [claim(Prop.TITLE, f"=Words of {incident_id}"), claim(Prop.DATE, "2024-05"),
            claim(Prop.PLACE, place), claim(Prop.EVENT_TYPE, "battle"),
            claim(Prop.PERPETRATOR, "jnim"), claim(Prop.PERPETRATOR, "named:Some group, of one name"),
            claim(Prop.VICTIMS, "combatants"), claim(Prop.TARGETING, "combatants"),
            claim(Prop("displaced")), claim(Prop("homes_burned"), "100", 100, None),
            *(claim(Prop.KILLED, *toll) for toll in tolls)]


def claims() -> list[Claim]:
    return [*(c for name, place in PLACES.items() for c in coded(f"at-{name}", place, TOLLS["one"])),
            *(c for name, tolls in TOLLS.items() for c in coded(f"toll-{name}", "place:moura", tolls))]


def store_with(path, *told) -> GeoPackageStore:
    store = GeoPackageStore(path)
    paper = Source("a-paper", "A paper", "A paper", "a-paper", date_status="not applicable")
    store.append_claims(told, [paper, *builtin_sources().values()], label="coded")
    return store


def exported(store, to, **more):
    export_selection(select(store, IncidentFilter(), Audience.INTERNAL), to, **more)
    return to


def seen(store) -> pd.DataFrame:
    frame = store.read_incidents()
    rows = frame[frame["kind"].eq("incident")].set_index("incident_id").sort_index()[SAME]
    return rows.astype("object").where(rows.notna(), None)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Give a store with every kind of place and toll; nobody may change it."""
    store = store_with(tmp_path_factory.mktemp("full") / "a.gpkg", *claims())
    yield store
    store.close()


@pytest.fixture(scope="module")
def sent(full, tmp_path_factory):
    """Give a function that names an export of that store."""
    @cache
    def out(ending, *, area=False):
        return exported(full, tmp_path_factory.mktemp("sent") / f"o.{ending}", area=area)

    return out


@pytest.mark.parametrize("area", [False, True], ids=["points", "areas"])
@pytest.mark.parametrize("ending", FORMATS)
def test_another_store_shows_the_same(full, sent, tmp_path, ending, area):
    out = sent(ending, area=area)
    other = GeoPackageStore(tmp_path / "b.gpkg")
    done = import_file(out, other)
    assert (done.survey.n_rejected, done.batch.new) == (0, len(PLACES) + len(TOLLS))
    pd.testing.assert_frame_equal(seen(other), seen(full))
    assert set(other.read_incidents()["n_independent"]) == {0}
    again = import_file(out, other)
    assert (again.batch.new, again.batch.changed, again.batch.known) == (0, 0, len(PLACES) + len(TOLLS))


def test_the_figures_are_those_that_were_told(sent, tmp_path):
    other = GeoPackageStore(tmp_path / "b.gpkg")
    import_file(sent("csv"), other)
    rows = seen(other)
    columns = ["killed_low", "killed_best", "killed_high", "killed_open"]
    assert rows.loc[[f"toll-{t}" for t in TOLLS], columns].to_numpy().tolist() == [
        [24, 24, None, True], [203, None, 500, True], [None, None, 10, False], [4, None, 7, False],
        [3, 3, 3, False], [0, 0, 0, False], [5, 9, 12, False], [250, 300, 300, True],
        [None, None, None, False]]
    assert rows.loc["at-circle", ["place_id", "is_route"]].tolist() == ["near:gao;150", True]
    assert json.loads(rows.loc["toll-one", "harm"])[1] == {
        "kind": "homes_burned", "low": 100, "best": 100, "high": None, "open": True}


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_store_stays_as_it_is(full, sent, tmp_path, ending):
    full.backup(tmp_path / "a.gpkg")
    store = GeoPackageStore(tmp_path / "a.gpkg")
    before = store.read_incidents()
    done = import_file(sent(ending), store)
    assert (done.batch.new, done.batch.changed, done.survey.held) == (0, 0, len(before))
    assert f"{len(before)} rows tell of incidents that this store holds already" in done.notes[-1]
    pd.testing.assert_frame_equal(store.read_incidents(), before)


def test_a_newer_export_takes_the_place_of_an_older_one_whatever_its_format(tmp_path):
    first = store_with(tmp_path / "a.gpkg", *coded("one", "place:moura", TOLLS["one"]))
    other = GeoPackageStore(tmp_path / "b.gpkg")
    import_file(exported(first, tmp_path / "o.csv"), other)
    later = dataclasses.replace(coded("one", "place:moura", TOLLS["range"])[-1], speaker="another")
    first.append_claims([later], label="more")
    done = import_file(exported(first, tmp_path / "o.gpkg"), other)
    assert (done.batch.new, done.batch.changed) == (0, 1)
    shown = other.read_incidents().iloc[0]
    assert (shown["killed_low"], shown["killed_high"], shown["n_sources"]) == (3, 7, 1)


def test_places_that_compete_become_no_pin(tmp_path):
    moved = dataclasses.replace(coded("one", "place:diafarabe", [])[2], source_id="b", speaker="b")
    store = store_with(tmp_path / "a.gpkg", *coded("one", "place:moura", []), moved)
    assert store.read_incidents().iloc[0]["geo_status"] == "ambiguous"
    other = GeoPackageStore(tmp_path / "b.gpkg")
    import_file(exported(store, tmp_path / "o.csv"), other)
    shown = other.read_incidents().iloc[0]
    assert shown["geometry"] is None
    assert shown["place_id"].startswith("unlocated:several places are told of: ")


def test_the_built_in_incidents_come_to_another_store(tmp_path):
    first = store_with(tmp_path / "a.gpkg", *builtin_claims())
    other = GeoPackageStore(tmp_path / "b.gpkg")
    done = import_file(exported(first, tmp_path / "o.xlsx"), other)
    assert (done.batch.new, done.survey.n_rejected) == (5, 4)  # the others tell of periods
    pd.testing.assert_frame_equal(seen(other).drop(index="mli-2025-01-02-niono-road"),
                                  seen(first).drop(index="mli-2025-01-02-niono-road"))


def test_the_claims_of_an_export_are_told_apart_from_its_incidents(tmp_path):
    store = store_with(tmp_path / "a.gpkg", *coded("one", "place:moura", []))
    exported(store, tmp_path / "o.csv")
    with pytest.raises(InputError, match=r"“o\.csv\.claims\.csv” holds the claims"):
        import_file(tmp_path / "o.csv.claims.csv", store)


@pytest.mark.parametrize(("aimed", "figure", "shown"), [
    ("combatants", ("0", 0, None), "combatants"), ("combatants", ("0", 0, 0), "combatants"),
    ("combatants", ("0", 0, 3), "combatants"), ("combatants", ("", 0, 3), "disputed"),
    ("", ("0", 0, None), "unknown"), ("", ("0", 0, 3), "unknown"), ("", ("", 0, 3), "civilians"),
    ("", ("2", 2, None), "civilians"), ("combatants", ("2", 2, 4), "disputed")])
def test_who_was_hit_comes_back_whatever_is_said_of_dead_civilians(tmp_path, aimed, figure, shown):
    told = [c for c in coded("one", "place:moura", TOLLS["nobody"])
            if c.prop not in (Prop.TARGETING, Prop.VICTIMS)]
    told += [dataclasses.replace(told[0], prop=Prop.TARGETING, value=aimed)] if aimed else []
    value, low, high = figure
    told.append(dataclasses.replace(told[0], prop=Prop.CIVILIANS_KILLED, value=value, value_low=low, value_high=high))
    first = store_with(tmp_path / "a.gpkg", *told)
    other = GeoPackageStore(tmp_path / "b.gpkg")
    import_file(exported(first, tmp_path / "o.csv"), other)
    assert seen(other)["targeting"].tolist() == seen(first)["targeting"].tolist() == [shown]
    pd.testing.assert_frame_equal(seen(other), seen(first))
