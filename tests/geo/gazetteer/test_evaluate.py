"""Held-out truth: wrong pins are rare, scores hold, units are told from what has none."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from click.testing import CliRunner

from geo.cli.evaluate import evaluate as evaluate_command
from geo.errors import InputError
from geo.gazetteer.evaluate import evaluate
from geo.gazetteer.point_grid import build_grid
from geo.gazetteer.units import communes, communes_at

ROWS = 2500


def truth(table, stated):
    rows = table[table["kind"].isin(["village", "town"]) & table["commune_id"].notna()]
    rows = rows.rename(columns={"name": "place"}).sample(ROWS, random_state=5)
    keep = {0: [], 1: ["adm1"], 2: ["adm1", "adm2"]}[stated]
    return rows[["place", *keep, "lat", "lon", "kind"]].reset_index(drop=True)


@pytest.mark.parametrize("stated", [0, 2])
@pytest.mark.parametrize(("indexed", "judge"), [
    ("geonames", "ocha"), ("ocha", "geonames"), ("builtin", "ocha"), ("builtin", "geonames")])
def test_wrong_confident_pins_are_rare(request, indexed, judge, stated):
    index = request.getfixturevalue(f"{indexed}_index")
    found = evaluate(index, truth(request.getfixturevalue(judge), stated))
    assert found.wrong_pin.mean() <= 0.0125  # 1 % of all rows; a sample of 2,500 may have more
    good = found.right_point | (found.ambiguous & found.offered)
    assert (good & found.held).sum() >= 0.97 * found.held.sum()


def test_scores_mean_what_they_say(geonames_index, ocha):
    found = evaluate(geonames_index, truth(ocha, 2))
    for _low, n, mean, right in found.reliability():
        assert abs(mean - right) < 0.05 + 1.5 / np.sqrt(n)


def test_commune_names_of_another_list_are_found(builtin_index, reference):
    official = gpd.read_parquet(reference / "geo" / "mli_codab2015_adm3.parquet")
    inside = shapely.point_on_surface(official.geometry.to_numpy())
    table = pd.DataFrame({
        "place": official["admin3Name"].str.upper(), "adm1": official["admin1Name"],
        "adm2": official["admin2Name"], "lon": shapely.get_x(inside), "lat": shapely.get_y(inside),
        "kind": "commune"})
    found = evaluate(builtin_index, table)
    assert found.unit_right.mean() >= 0.97


def test_names_that_are_no_communes_get_none(builtin_index, ocha, reference):
    official = gpd.read_parquet(reference / "geo" / "mli_codab2015_adm3.parquet")
    others = ocha[~ocha["name"].isin(set(official["admin3Name"]))].sample(500, random_state=2)
    table = pd.DataFrame({"place": others["name"], "adm1": others["adm1"], "adm2": others["adm2"],
                          "lat": np.nan, "lon": np.nan, "kind": "commune"})
    assert evaluate(builtin_index, table.reset_index(drop=True)).unit_right.mean() >= 0.95


def test_a_list_without_coordinates_is_refused(builtin_index):
    with pytest.raises(InputError, match="lat"):
        evaluate(builtin_index, pd.DataFrame({"place": ["Gao"]}))


def test_the_command_prints_both_tables(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "gazetteer"))
    table = tmp_path / "list.csv"
    table.write_text("place,adm1,adm2,lat,lon,kind\nMoura,Mopti,Djenné,14.326,-4.6,village\n"
                     "Gao region,,,,,region\n", encoding="utf-8")
    told = CliRunner().invoke(evaluate_command, ["geocode", str(table)])
    assert told.exit_code == 0, told.output
    assert "wrong confident pins" in told.output
    assert "Reliability" in told.output


def test_the_grid_agrees_with_the_exact_test():
    shapes = communes().geometry.to_numpy()
    grid, ids = build_grid(shapes), [*communes().index, None]
    rng = np.random.default_rng(3)
    corners = shapely.get_coordinates(shapes)[::7]
    lon = np.concatenate([rng.uniform(-13, 5, 40_000), corners[:, 0], [np.nan, 400.0]])
    lat = np.concatenate([rng.uniform(9, 26, 40_000), corners[:, 1], [16.0, 1e9]])
    assert [ids[n] for n in grid.owners(lon, lat)] == communes_at(lon, lat)
