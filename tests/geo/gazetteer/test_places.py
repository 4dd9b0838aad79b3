"""The built-in places: enough of them, each inside its commune, each found by its names."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from geo.errors import UnknownPlace
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.place_tables import PLACES, read_places
from geo.gazetteer.places import (
    areas,
    country_name,
    named,
    place,
    places,
    route,
    route_line,
    routes,
)
from geo.gazetteer.sphere import distance_km
from geo.gazetteer.units import commune_at, communes_along, find_units, unit
from geo.model.place import PlaceKind

CURATED = read_places(PLACES / "curated.csv")
LOCATED = [p for p in places().values() if p.has_point]
WELINGARAS = {
    "segou.baroueli.konobougou",
    "mopti.djenne.djenne",
    "mopti.bankass.bankass",
    "mopti.mopti.sasalbe",
    "mopti.bandiagara.pignari-bana",
    "segou.niono.diabaly",
    "koulikoro.nara.dilly",
}


def _regions() -> Counter[str]:
    return Counter(p.commune_id.split(".")[0] for p in CURATED if p.has_point)


def test_enough_places_are_curated() -> None:
    assert len([p for p in CURATED if p.has_point]) >= 280


@pytest.mark.parametrize(
    ("region", "least"),
    [
        ("mopti", 65),
        ("gao", 45),  # of 2015: with Ménaka
        ("kidal", 35),
        ("tombouctou", 30),
        ("segou", 30),
        ("koulikoro", 20),
        ("kayes", 15),
        ("sikasso", 15),
        ("bamako", 5),
    ],
)
def test_every_region_has_its_share(region: str, least: int) -> None:
    assert _regions()[region] >= least


def test_wells_are_many() -> None:
    assert len([p for p in CURATED if p.kind is PlaceKind.WELL and p.has_point]) >= 22


def test_the_far_north_is_there() -> None:
    assert len([p for p in LOCATED if p.commune_id == "tombouctou.tombouctou.salam"]) >= 8


def test_every_point_lies_in_its_commune() -> None:
    wrong = {
        p.place_id: commune_at(p.lon, p.lat)
        for p in LOCATED
        if p.lon is not None and p.lat is not None and commune_at(p.lon, p.lat) != p.commune_id
    }
    assert wrong == {}


def test_no_point_is_a_stand_in() -> None:
    assert [p.place_id for p in LOCATED if (p.lon, p.lat) == (0, 0)] == []


def test_a_place_without_a_point_says_why_and_names_its_unit() -> None:
    for known in (p for p in places().values() if not p.has_point):
        assert known.note
        assert unit(known.commune_id).unit_id == known.commune_id


def test_every_place_names_its_source() -> None:
    assert [p.place_id for p in places().values() if not p.source] == []


def test_ids_are_unique_across_the_tables() -> None:
    ids = [
        p.place_id for name in ("curated", "cities") for p in read_places(PLACES / f"{name}.csv")
    ]
    assert [i for i, n in Counter(ids).items() if n > 1] == []


def test_no_place_stands_twice() -> None:
    twice = []
    for a, b in combinations(LOCATED, 2):
        if fold_name(a.name) != fold_name(b.name):
            continue
        assert a.lon is not None
        assert a.lat is not None
        assert b.lon is not None
        assert b.lat is not None
        if distance_km(a.lon, a.lat, b.lon, b.lat) < 2:
            twice.append((a.place_id, b.place_id))
    assert twice == []


@pytest.mark.parametrize("spelling", ["Welingara", "Ouélingara", "wélingara", "VELINGARA"])
def test_all_seven_welingaras_are_found(spelling: str) -> None:
    assert {p.commune_id for p in named(spelling)} == WELINGARAS


@pytest.mark.parametrize("name", ["Gao", "Kidal", "Ségou", "Moura", "Welingara"])
def test_the_required_names_are_places(name: str) -> None:
    assert name in {p.name for p in named(name)}


def test_tilemsi_is_a_valley_a_village_and_two_communes() -> None:
    assert {"vallee-du-tilemsi", "tilemsi-goundam"} <= {p.place_id for p in named("Tilemsi")}
    assert find_units("Tilemsi", "adm3") == ("gao.gao.tilemsi", "tombouctou.goundam.tilemsi")


def test_aslagh_has_no_invented_point() -> None:
    (aslagh,) = named("Aslagh")
    assert not aslagh.has_point
    assert aslagh.commune_id == "kidal"


@pytest.mark.parametrize(
    "spelling", ["Tinzaouaten", "Tin Zaouatine", "Tinzawaten", "Ti-n-Zaouâtene", "TIN-ZAOUATENE"]
)
def test_spellings_meet(spelling: str) -> None:
    assert [p.place_id for p in named(spelling)] == ["tinzaouaten"]


def test_no_camp_has_its_own_point() -> None:
    assert [p.place_id for p in places().values() if "camp" in p.name.casefold().split()] == []


def test_every_route_can_be_drawn() -> None:
    assert {"niono-mauritania", "gao-algeria"} <= set(routes())
    for route_id in routes():
        assert len(route_line(route_id).coords) >= 2
        assert communes_along(route_line(route_id))


def test_a_route_abroad_ends_at_the_border() -> None:
    for known in (r for r in routes().values() if r.to_id.startswith("country:")):
        assert known.via[-1].startswith("at:")
        assert country_name(known.to_id)


def test_the_way_to_algeria_crosses_tilemsi() -> None:
    assert "gao.gao.tilemsi" in communes_along(route_line("gao-algeria"))


def test_areas_are_lists_of_regions() -> None:
    assert {"northern-mali", "central-mali", "north-and-central-mali"} <= set(areas())
    for area in areas().values():
        assert all(unit(i).level == "adm1" for i in area.adm1_ids)


def test_what_is_unknown_is_refused() -> None:
    with pytest.raises(UnknownPlace, match="nowhere"):
        place("nowhere")
    with pytest.raises(UnknownPlace, match="nowhere"):
        route("nowhere")
    with pytest.raises(UnknownPlace, match="atlantis"):
        country_name("atlantis")
    assert named("") == ()
