"""Names of communes as clerks type them: the right one, or none; and the quick look for phrases."""

from __future__ import annotations

import sys

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from geo.gazetteer.bare_units import find_units_called
from geo.gazetteer.constraint import stated_units
from geo.gazetteer.evaluate import evaluate
from geo.gazetteer.phrase_signs import may_be_phrases
from geo.model.admin import Level
from geo.project import ROOT

sys.path.insert(0, str(ROOT))
SEED = 60_606  # no threshold was chosen with it


def official(reference):
    raw = gpd.read_parquet(reference / "geo" / "mli_codab2015_adm3.parquet")
    inside = shapely.point_on_surface(raw.geometry.to_numpy())
    return pd.DataFrame({
        "place": raw["admin3Name"], "adm1": raw["admin1Name"], "adm2": raw["admin2Name"],
        "lon": shapely.get_x(inside), "lat": shapely.get_y(inside), "kind": "commune"})


@pytest.mark.parametrize(("stated", "least"), [(("adm1", "adm2"), 0.97), (("adm1",), 0.92)])
def test_misspelt_communes_are_recognised(builtin_index, reference, stated, least):
    from data.build.unit_spelling import misspelt

    table = misspelt(official(reference), SEED)
    table = table.drop(columns=[c for c in ("adm1", "adm2") if c not in stated])
    assert evaluate(builtin_index, table).unit_right.mean() >= least


def test_villages_are_no_communes(builtin_index, ocha, reference):
    known = {n.casefold() for n in official(reference)["place"]}
    others = ocha[[n.casefold() not in known for n in ocha["name"]]].sample(800, random_state=SEED)
    table = pd.DataFrame({"place": others["name"], "adm1": others["adm1"], "adm2": others["adm2"],
                          "lat": np.nan, "lon": np.nan, "kind": "commune"})
    assert evaluate(builtin_index, table.reset_index(drop=True)).unit_right.mean() >= 0.95


@pytest.mark.parametrize(("name", "adm1", "unit"), [
    ("CR Togue Moorari", "Mopti", "mopti.djenne.togue-mourari"),
    ("tilimsi", "Gao", "gao.gao.tilemsi"), ("TILEMSI comune", "Gao", "gao.gao.tilemsi"),
    ("Sansanding-Peulh", "", None), ("Bamako-Coura Nouveau", "Gao", None), ("x", "Gao", None)])
def test_some_spellings(name, adm1, unit):
    found, chance = find_units_called(name, Level.ADM3, stated_units(adm1))
    assert [m.unit_id for m in found] == ([unit] if unit else [])
    assert not found or 0.3 < chance < 1


NAMES = ("Gossi", "Tin Hama", "Bara Sara", "Konna", "Ouro Modi", "Wuro-Boubou")
SIGNED = ("near {a}", "{a} et {b}", "sudest de {a}", "{a}, Mopti", "55 km south of {a}",
          "villages of {a}", "{a} - {b}", "{a} Kidal", "base militaire de {a}", "foire de {a}",
          "localités {a}", "from {a} to {b}", "Près d'{a}", "{a} marché", "Liptako {a}",
          "RN16 {a}", "30km {a}", "{a} PK12")


@pytest.mark.parametrize("shape", SIGNED)
def test_phrases_are_taken_apart(shape):
    texts = [shape.format(a=a, b=b) for a in NAMES for b in NAMES]
    assert may_be_phrases(texts, [False] * len(texts)) == list(range(len(texts)))


def test_bare_names_are_not_taken_apart():
    bare = ["Bara Sara", "Ouro Modi", "Gossi", "Gossi 2", "Bara Sara 12 8", ""]
    assert may_be_phrases(bare, [False] * len(bare)) == []
    assert may_be_phrases(["Tin Hama, Gao", "Kidal region"], [True, True]) == [1]
