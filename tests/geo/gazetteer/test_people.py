"""People of a unit are told only where the table can mean no other extent of the same name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias

import pytest

from geo.gazetteer import units
from geo.gazetteer.people import people_of
from geo.gazetteer.population import COLUMNS, install_population
from geo.model.admin import Vintage

if TYPE_CHECKING:
    from pathlib import Path

Install: TypeAlias = Callable[[Iterable[tuple[str, int, int, str]]], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give a function that installs a table of (unit, year, people, source)."""
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "gazetteer"))

    def put(rows: Iterable[tuple[str, int, int, str]]) -> None:
        path = tmp_path / "people.csv"
        lines = [",".join(COLUMNS), *(",".join(map(str, row)) for row in rows)]
        path.write_text("\n".join(lines), encoding="utf-8")
        install_population(path)

    return put


def regions(vintage: Vintage) -> list[str]:
    return [str(i) for i in units.units("adm1", vintage).index]


def test_nothing_installed_is_nobody_told(install: Install) -> None:
    assert people_of(Vintage.V2015) == {}


def test_extent_that_never_changed_takes_its_own_figure(install: Install) -> None:
    install([("bamako", 2009, 1_809_106, "RGPH")])
    found = people_of(Vintage.V2015)["bamako"]
    assert (found.people, found.year, found.source) == (1_809_106, 2009, "RGPH")


def test_one_figure_for_a_name_with_several_extents_is_not_believed(install: Install) -> None:
    install([("mopti", 2009, 2_037_330, "RGPH")])
    assert people_of(Vintage.V2015) == {}


@pytest.mark.parametrize("vintage", list(Vintage))
def test_all_regions_of_a_vintage_are_believed_for_it_alone(install: Install, vintage: Vintage) -> None:
    install([(region, 2022, 1000 + at, "INSTAT") for at, region in enumerate(regions(vintage))])
    for other in Vintage:
        told = people_of(other).get("mopti")
        assert (told is not None) == (other is vintage)


def test_communes_are_added_up_where_all_are_told(install: Install) -> None:
    inside = sorted(units.members("gao.ansongo", Vintage.V2015))
    install([(commune, 2009, 10, "RGPH") for commune in inside])
    assert people_of(Vintage.V2015)["gao.ansongo"].people == 10 * len(inside)
    assert "gao" not in people_of(Vintage.V2015)


def test_newest_year_goes_first(install: Install) -> None:
    install([("bamako", 2022, 3, "INSTAT"), ("bamako", 2009, 2, "RGPH")])
    assert people_of(Vintage.V2023)["bamako"].year == 2022
