"""The shipped basemap: light, named in both languages, and flush with the outline of Mali."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geo.gazetteer import units as admin

BASEMAP = Path(__file__).resolve().parents[2] / "data" / "basemap"
LAYERS = ("countries", "rivers", "lakes")
NEIGHBOURS = {"DZ", "NE", "BF", "CI", "GN", "SN", "MR"}


@pytest.fixture(scope="module")
def layers() -> dict[str, gpd.GeoDataFrame]:
    """Read the shipped layers."""
    return {name: gpd.read_file(BASEMAP / f"{name}.geojson") for name in LAYERS}


def test_basemap_is_light() -> None:
    assert sum(path.stat().st_size for path in BASEMAP.glob("*.geojson")) < 1_500_000


@pytest.mark.parametrize("name", LAYERS)
def test_layers_are_valid_and_named(layers: dict[str, gpd.GeoDataFrame], name: str) -> None:
    layer = layers[name]
    assert layer.geometry.is_valid.all()
    assert layer[["name_fr", "name_en"]].notna().all(axis=None)
    assert layer.geometry.within(shapely.box(-20, 2, 12, 28).buffer(1e-6)).all()


def test_waters_say_what_was_drawn_by_hand(layers: dict[str, gpd.GeoDataFrame]) -> None:
    for name in ("rivers", "lakes"):
        assert set(layers[name]["source"]) == {"Natural Earth", "hand-drawn, approximate"}
    lakes = " ".join(layers["lakes"]["name_fr"])
    assert all(lake in lakes for lake in ("Débo", "Faguibine", "Sélingué", "Manantali"))
    assert {"Niger", "Sénégal", "Bani", "Vallée du Tilemsi"} <= set(layers["rivers"]["name_fr"])


def test_neighbours_meet_mali_without_overlap(layers: dict[str, gpd.GeoDataFrame]) -> None:
    countries = layers["countries"].set_index("iso").geometry
    mali = shapely.coverage_union_all(admin.communes().geometry.to_numpy())
    overlap = shapely.area(shapely.intersection(countries.to_numpy(), mali)).sum()
    around = shapely.union_all([*countries.to_numpy(), mali])
    gaps = sum(shapely.Polygon(ring).area for ring in _largest(around).interiors)
    assert set(countries.index) >= NEIGHBOURS
    assert "ML" not in countries.index
    assert overlap / mali.area < 1e-5
    assert gaps / mali.area < 1e-3


def _largest(shape: shapely.Geometry) -> shapely.Polygon:
    return max(shapely.get_parts(shape), key=shapely.area)
