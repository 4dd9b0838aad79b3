"""The map's units for each row are the filter's: an incident may lie where it lies wholly inside."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from geo.filters import IncidentFilter
from geo.filters.mask import load
from geo.gazetteer import units
from geo.model.admin import Vintage
from geo.synth import synthetic_frame
from geo.view.unit_codes import LevelCodes, as_json, unit_codes

if TYPE_CHECKING:
    import geopandas as gpd

PLACES = (
    "[]", '["mopti"]', '["gao.gao.tilemsi"]', '["gao", "kidal"]', '["menaka"]', '["gao.menaka"]',
    '["mopti.djenne.togue-mourari", "mopti.djenne.djenne"]', '["kidal.tessalit"]',
    '["gao.gao.gao", "tombouctou.tombouctou.salam"]', '["bamako"]',
)  # fmt: skip


@pytest.fixture(scope="module")
def frame() -> gpd.GeoDataFrame:
    """Give synthetic incidents, some of them known only to larger units or to several."""
    table = synthetic_frame(1500)
    texts = table["unit_ids"].astype(str).tolist()
    texts[: 40 * len(PLACES)] = PLACES * 40
    return table.assign(unit_ids=pd.Series(texts).astype("category"))


def counted(frame: gpd.GeoDataFrame, told: LevelCodes) -> Counter[str]:
    codes = frame["unit_ids"].cat.codes
    return Counter(told.ids[at] for code in codes for at in told.inside[code])


@pytest.mark.parametrize("vintage", list(Vintage))
@pytest.mark.parametrize("level", ["adm1", "adm2", "adm3"])
def test_units_hold_what_the_filter_finds(
    frame: gpd.GeoDataFrame, level: str, vintage: Vintage
) -> None:
    texts = [str(t) for t in frame["unit_ids"].cat.categories]
    told = unit_codes(texts, vintage)[level]
    found = counted(frame, told)
    for unit_id in told.ids if level != "adm3" else told.ids[::40]:
        wanted = IncidentFilter(**{level: (unit_id,)}, vintage=vintage)  # type: ignore[arg-type]
        assert wanted.mask(frame).sum() == found[unit_id], unit_id


@pytest.mark.parametrize("vintage", list(Vintage))
def test_what_is_sure_is_inside_and_nowhere_else(vintage: Vintage) -> None:
    for told in unit_codes(PLACES, vintage).values():
        for inside, sure in zip(told.inside, told.sure, strict=True):
            assert sure == -1 or inside == (sure,)


def test_known_less_finely_than_the_level_is_in_no_unit() -> None:
    told = unit_codes(['["mopti"]'], Vintage.V2015)
    assert [told[level].sure[0] >= 0 for level in ("adm1", "adm2", "adm3")] == [True, False, False]


def test_in_one_of_two_regions_is_sure_of_none() -> None:
    region = unit_codes(['["gao", "kidal"]'], Vintage.V2015)["adm1"]
    assert [region.ids[at] for at in region.inside[0]] == ["gao", "kidal"]
    assert region.sure == (-1,)


def test_region_that_a_later_law_divided_is_sure_of_no_part() -> None:
    """Gao of 2015 held Ménaka: known only to it, an incident may lie in either of 2016."""
    region = unit_codes(['["gao"]', '["gao", "kidal"]'], Vintage.V2016)["adm1"]
    assert region.sure == (-1, -1)


def test_cercles_of_2023_have_no_outline_and_no_incident() -> None:
    told = unit_codes(PLACES, Vintage.V2023)["adm2"]
    assert told.ids == ()
    assert set(told.inside) == {()}


def test_every_unit_has_a_name_a_point_inside_and_bounds() -> None:
    for level, told in unit_codes([], Vintage.V2016).items():
        assert len(told.ids) == len(told.names) == len(told.points) == len(told.bounds)
        for (lon, lat), (west, south, east, north) in zip(told.points, told.bounds, strict=True):
            assert west < lon < east, level
            assert south < lat < north, level


def test_browser_is_told_everything_by_level() -> None:
    told = as_json(unit_codes(PLACES, Vintage.V2015), Vintage.V2015)
    assert told["vintage"] == "2015"
    levels: dict[str, dict[str, tuple[object, ...]]] = told["levels"]  # type: ignore[assignment]
    assert list(levels) == ["adm1", "adm2", "adm3"]
    assert {len(level["sure"]) for level in levels.values()} == {len(PLACES)}
    assert levels["adm1"]["names"][levels["adm1"]["ids"].index("segou")] == "Ségou"


def test_all_ids_of_the_samples_are_known() -> None:
    known = {str(i) for v in Vintage for level in ("adm1", "adm2", "adm3")
             for i in units.units(level, v).index}  # fmt: skip
    assert {u for text in PLACES for u in load(text)} <= known
