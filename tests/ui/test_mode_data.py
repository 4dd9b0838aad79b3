"""The routes of the map's modes: units of each code, and people where a table is installed."""

from __future__ import annotations

import json

import pytest

from geo.gazetteer.population import install_population
from geo.model.admin import Vintage
from geo.view.unit_codes import LEVELS
from tests.packed import unpack
from ui import mode_data


@pytest.fixture
def gazetteer(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "gazetteer"))
    return tmp_path


@pytest.mark.parametrize("vintage", list(Vintage))
def test_every_code_of_the_arrays_is_told_at_every_level(fetch, base, vintage):
    told = json.loads(fetch(f"{base}/units-{vintage}.json").plain)
    codes = unpack(fetch(f"{base}/incidents.bin").plain)["units"]
    assert told["vintage"] == vintage
    for level in LEVELS:
        assert len(told["levels"][level]["sure"]) == len(told["levels"][level]["inside"])
        assert max(codes) < len(told["levels"][level]["sure"])


@pytest.mark.parametrize("name", ["units-2014", "units-", "units-2015/../x"])
def test_no_such_vintage_is_not_found(fetch, base, name):
    assert fetch(f"{base}/{name}.json").status == 404


def test_unknown_edition_is_not_found(fetch):
    assert fetch("/atlas/none/internal/units-2015.json").status == 404


def test_people_are_told_with_year_and_source(fetch, gazetteer):
    assert mode_data.population_url(Vintage.V2015) is None
    path = gazetteer / "people.csv"
    path.write_text("unit_id,year,population,source\nbamako,2009,1809106,RGPH\n", "utf-8")
    install_population(path)
    assert mode_data.population_url(Vintage.V2015) == "../../atlas/population-2015.json"
    told = json.loads(fetch("/atlas/population-2015.json").plain)
    assert told == {"bamako": [1809106, 2009, "RGPH"]}
