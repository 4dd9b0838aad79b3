"""Synthetic incidents for benchmarks and tests; every id and title says that they are."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from geo.builtin import builtin_claims
from geo.fold import fold_all
from geo.frame import to_frame
from geo.gazetteer import units
from geo.model.vocabulary import Kind

START, DAYS = np.datetime64("2012-01-01", "s"), 5000


def synthetic_frame(n: int, seed: int = 1) -> gpd.GeoDataFrame:
    """Make an incidents table of ``n`` rows: the built-in ones at random days and communes.

    Columns as in ``geo.model.schema``; the same seed gives the same table.
    """
    chance = np.random.default_rng(seed)
    models = to_frame(fold_all(builtin_claims()))
    models = models[models["kind"].eq(Kind.INCIDENT)]
    table = models.iloc[chance.integers(0, len(models), n)].reset_index(drop=True)
    table["incident_id"] = [f"synthetic:{i}" for i in range(n)]
    table["title"] = table["title_fr"] = table["search_text"] = table["incident_id"]
    start = START + chance.integers(0, DAYS, n).astype("timedelta64[D]")
    table["date_start"] = table["date_end"] = pd.Series(start).astype("datetime64[s]")
    table["date_options"] = "[]"
    table["date_options"] = table["date_options"].astype("category")
    communes = units.units("adm3")
    picked = communes.iloc[chance.integers(0, len(communes), n)]
    table["unit_ids"] = pd.Series([f'["{c}"]' for c in picked.index]).astype("category")
    table["killed_low"] = pd.Series(chance.poisson(4, n)).astype("Int32")
    table["geo_precision"] = pd.Series(["exact"] * n).astype("category")
    return table.set_geometry(gpd.points_from_xy(picked["lon"], picked["lat"], crs=table.crs))
