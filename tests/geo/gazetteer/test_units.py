"""The administrative units: a valid coverage, consistent tables, names found, points placed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from geo.errors import InputError, UnknownUnit
from geo.gazetteer import units as admin
from geo.gazetteer.register import ADMIN, register
from geo.model.admin import Level, Vintage

if TYPE_CHECKING:
    from pathlib import Path

REGIONS = {"2015": 9, "2016": 11, "2023": 20}
SALAM = "tombouctou.tombouctou.salam"


def test_coverage_is_valid_and_has_one_outline() -> None:
    shapes = admin.communes().geometry
    outline = shapely.coverage_union_all(shapes.to_numpy())
    assert len(shapes) == 701
    assert shapes.is_valid.all()
    assert (shapes.geom_type == "Polygon").all()
    assert shapely.coverage_is_valid(shapes.to_numpy())
    assert outline.geom_type == "Polygon"
    assert not outline.interiors
    assert shapes.crs == "EPSG:4326"


def test_shipped_file_is_small() -> None:
    assert (ADMIN / "communes.parquet").stat().st_size < 1_000_000


def test_ids_follow_names_and_parents() -> None:
    table = admin.communes()
    for commune_id, row in table.iterrows():
        assert commune_id == f"{row['adm2_2015']}.{admin.slug(row['name'])}"
        assert row["adm2_2015"].startswith(f"{row['adm1_2015']}.")
    assert table["adm2_2015"].nunique() == 50
    assert table["adm1_2015"].nunique() == 9


@pytest.mark.parametrize("vintage", list(Vintage))
def test_every_unit_named_for_a_commune_is_registered(vintage: Vintage) -> None:
    for commune_id in admin.communes().index:
        region, *_, commune = admin.chain(commune_id, vintage)
        assert (region.level, commune.level) == (Level.ADM1, Level.ADM3)


@pytest.mark.parametrize("vintage", list(Vintage))
def test_regions_cover_mali_without_gaps(vintage: Vintage) -> None:
    regions = admin.units("adm1", vintage)
    assert len(regions) == REGIONS[vintage]
    assert shapely.coverage_is_valid(regions.geometry.to_numpy())
    whole = shapely.area(admin.communes().geometry.to_numpy()).sum()
    assert shapely.area(regions.geometry.to_numpy()).sum() == pytest.approx(whole)


def test_cercles_cover_mali_but_for_salam_in_2016() -> None:
    missing = {year: set(admin.communes().index) for year in (2015, 2016)}
    for year in missing:
        for cercle in admin.units("adm2", year).index:
            missing[year] -= admin.members(cercle, year)
    assert missing == {2015: set(), 2016: {SALAM}}


def test_units_carry_a_point_inside_and_a_radius_that_covers() -> None:
    regions = admin.units("adm1")
    points = gpd.points_from_xy(regions["lon"], regions["lat"])
    assert shapely.contains(regions.geometry.to_numpy(), points).all()
    circles = gpd.GeoSeries(points, index=regions.index, crs=4326)
    for unit_id, row in regions.iterrows():
        local = f"+proj=aeqd +lat_0={row['lat']} +lon_0={row['lon']} +units=km"
        circle = circles.loc[[unit_id]].to_crs(local).iloc[0].buffer(row["radius_km"] * 1.01, 64)
        shape = regions.geometry.loc[[unit_id]].to_crs(local).iloc[0]
        assert circle.covers(shape)


def test_reforms_move_the_communes_they_should() -> None:
    assert admin.members("menaka", 2016) == admin.members("gao.menaka", 2015)
    assert admin.members("taoudenit", 2016) == {SALAM}
    assert admin.members("nara", 2023) == admin.members("koulikoro.nara")
    assert admin.members("gao", 2016) | admin.members("menaka", 2016) == admin.members("gao")


def test_cercles_of_2023_are_names_without_shapes() -> None:
    assert admin.units("adm2", 2023).empty
    assert len(register(Vintage.V2023)) == 20 + 159 + 701
    assert admin.find_units("Toguéré-Coumbé", "adm2", 2023) == ("mopti.toguere-coumbe",)
    assert admin.members("mopti.toguere-coumbe", 2023) == frozenset()


def test_approximate_units_say_so() -> None:
    assert not admin.units("adm1", 2015)["approximate"].any()
    assert set(admin.units("adm1", 2016).query("approximate").index) == {"taoudenit", "tombouctou"}
    assert set(admin.units("adm1", 2023).query("~approximate").index) == {"bamako"}


def test_every_region_and_cercle_names_its_law_and_dates() -> None:
    table = pd.read_csv(ADMIN / "units.csv", dtype="str", keep_default_na=False)
    assert table["law"].str.match(r"Loi \d").all()
    assert table["valid_from"].map(date.fromisoformat).notna().all()
    assert not table.duplicated(["vintage", "unit_id"]).any()


@pytest.mark.parametrize(
    ("text", "level", "vintage", "found"),
    [
        ("Gao", "adm1", 2015, ("gao",)),
        ("Gao", "adm2", 2015, ("gao.gao",)),
        ("gao", "adm3", 2015, ("gao.gao.gao",)),
        ("gao.gao", "adm2", 2015, ("gao.gao",)),
        ("SEGOU", "adm1", 2015, ("segou",)),
        ("région de Ségou", "adm1", "2015", ("segou",)),
        ("Timbuktu region", "adm1", 2015, ("tombouctou",)),
        ("cercle d’Abeïbara", "adm2", 2015, ("kidal.abeibara",)),
        ("commune de tin essako", "adm3", 2015, ("kidal.tin-essako.tin-essako",)),
        ("Commune II", "adm3", 2015, ("bamako.bamako.commune-ii",)),
        ("Tilemsi", "adm3", 2015, ("gao.gao.tilemsi", "tombouctou.goundam.tilemsi")),
        ("Ménaka", "adm1", 2015, ()),
        ("menaka", "adm1", 2016, ("menaka",)),
        ("gao.gao", "adm1", 2015, ()),
        ("région", "adm1", 2015, ()),
        ("{{7*7}}", "adm1", 2015, ()),
        ("", "adm1", 2015, ()),
    ],
)
def test_find_units(text: str, level: str, vintage: str | int, found: tuple[str, ...]) -> None:
    assert admin.find_units(text, level, vintage) == found


def test_official_spellings() -> None:
    names = set(admin.units("adm1")["name"]) | set(admin.units("adm2")["name"])
    assert {"Ségou", "Koulikoro", "Djenné", "Ténenkou", "Youwarou", "Abeïbara"} <= names
    assert admin.unit("tombouctou").name_en == "Timbuktu"
    assert admin.unit("gao").name_en == "Gao"


@pytest.mark.parametrize(
    ("lon", "lat", "commune_id"),
    [
        (-0.044, 16.272, "gao.gao.gao"),
        (1.411, 18.441, "kidal.kidal.kidal"),
        (-7.99, 12.65, "bamako.bamako.commune-ii"),
        (-4.0, 22.67, SALAM),
        (-17.4, 14.7, None),
        (2.35, 48.85, None),
        (float("nan"), 16.0, None),
    ],
)
def test_commune_at(lon: float, lat: float, commune_id: str | None) -> None:
    assert admin.commune_at(lon, lat) == commune_id


def test_each_commune_holds_its_own_point() -> None:
    frame = admin.units("adm3")
    assert admin.communes_at(frame["lon"], frame["lat"]) == list(frame.index)


def test_points_on_borders_have_one_owner() -> None:
    shapes = admin.communes().geometry
    corners = shapely.get_coordinates(shapes.iloc[:40].to_numpy())
    owners = admin.communes_at(corners[:, 0], corners[:, 1])
    assert None not in owners
    assert owners == admin.communes_at(corners[:, 0], corners[:, 1])


def test_no_points_give_no_communes() -> None:
    assert admin.communes_at(np.array([]), np.array([])) == []


def test_communes_along_a_line_are_in_its_order() -> None:
    crossed = admin.communes_along(shapely.LineString([(-0.044, 16.272), (1.411, 18.441)]))
    assert (crossed[0], crossed[-1]) == ("gao.gao.gao", "kidal.kidal.kidal")
    assert "gao.gao.tilemsi" in crossed
    assert len(set(crossed)) == len(crossed)


def test_shared_frames_are_not_changed_by_their_users() -> None:
    frame = admin.units("adm1")
    frame["name"] = "spoilt"
    assert admin.units("adm1")["name"].nunique() == 9


def test_unknown_ids_levels_and_vintages_are_refused_by_name() -> None:
    with pytest.raises(UnknownUnit, match="nowhere"):
        admin.unit("nowhere")
    with pytest.raises(InputError, match="1999"):
        admin.units("adm1", 1999)
    with pytest.raises(InputError, match="adm9"):
        admin.units("adm9")


def test_assignments_agree_with_the_official_list(reference: Path) -> None:
    """Compare by place, never by name: 29 names repeat."""
    official = gpd.read_parquet(reference / "geo" / "mli_codab2015_adm3.parquet")
    ours = admin.units("adm3")
    points = gpd.GeoDataFrame(
        {"cercle": admin.communes()["adm2_2015"].reindex(ours.index)},
        geometry=gpd.points_from_xy(ours["lon"], ours["lat"]),
        crs=4326,
    )
    joined = points.sjoin(official[["admin2Pcod", "admin3Pcod", "geometry"]], predicate="within")
    assert joined["admin3Pcod"].nunique() == 701
    pairs = joined[["cercle", "admin2Pcod"]].drop_duplicates()
    assert pairs["cercle"].is_unique
    assert pairs["admin2Pcod"].is_unique
