"""The small maps of Places and of “Same as …”: what they draw, and where they open."""

from __future__ import annotations

import folium
import pytest

from geo.gazetteer.locate import locate
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from ui.spots_map import OTHER, RIM, Spot, _draw, answer_spot, numbers_of, place_spot, view_of


def answer(words):
    return answer_spot(resolve(ready_index(), words))


@pytest.mark.parametrize("words", ["150 km from Gao", "à 150 km de Gao"])
def test_a_distance_without_a_direction_is_the_line_that_the_map_draws(words):
    spot = answer(words)
    kept = locate("near:gao;150").shapes[0]
    assert (spot.pin, spot.areas) == (False, ())
    assert spot.lines == (tuple((lat, lon) for lon, lat in kept["line"]),)


def test_a_way_is_a_line_and_a_region_its_outline_without_a_pin():
    way, region = answer("on the road from Gao to Ansongo"), answer("Gao region")
    assert (way.pin, len(way.lines), way.areas) == (False, 1, ())
    assert (region.pin, region.lines, len(region.areas)) == (False, (), 1)


def test_a_way_that_only_the_resolver_knows_is_drawn_too():
    spot = answer("between Gossi and Gao")
    assert (spot.pin, len(spot.lines)) == (False, 1)


def test_a_place_is_a_pin_and_a_direction_a_pin_with_its_reach():
    assert answer("Moura")[2:] == (5.0, True, (), ())
    south = answer("55 km south of Gao")
    assert (south.pin, south.lines, south.radius_km) == (True, (), 30.3)


@pytest.mark.parametrize("words", ["Welingara", "a camp nobody named"])
def test_what_is_not_settled_is_not_drawn(words):
    assert answer(words) is None


def test_a_map_without_spots_shows_the_country():
    assert view_of([], 260) == (17.4, -4.4, 4.6)


def test_a_map_opens_on_its_spots():
    lat, lon, zoom = view_of([Spot(16.0, 0.0, 0.0, pin=True), Spot(16.4, 0.6, 0.0, pin=True)], 260)
    assert (lat, lon, zoom) == (16.2, 0.3, 8.0)
    lat, lon, zoom = view_of([place_spot(locate("near:gao;150"))], 260)
    assert (round(lat, 1), round(lon, 1)) == (16.3, -0.0)
    assert 6 < zoom < 7


def test_incidents_are_numbered_and_those_at_one_place_share_a_label():
    gao, ber = Spot(16.27, -0.04, 0.0, pin=True), Spot(16.9, -2.9, 0.0, pin=True)
    assert numbers_of([gao, None, ber, gao]) == {(16.27, -0.04): "1, 4", (16.9, -2.9): "3"}


@pytest.mark.parametrize("spot", [Spot(16.0, 0.0, 0.0, pin=True), Spot(16.0, 0.0, 5.0, pin=False),
                                  place_spot(locate("unit:gao"))])
def test_a_place_drawn_under_another_shows_a_rim(spot):
    def sizes(wider):
        group = folium.FeatureGroup()
        _draw(group, spot, OTHER, wider=wider)
        return [c.options.get("radius", 0) + c.options["weight"] for c in group._children.values()]

    assert all(wide >= narrow + RIM for wide, narrow in zip(sizes(RIM), sizes(0), strict=True))
