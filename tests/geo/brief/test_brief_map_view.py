"""The projection, the scale and the places where labels go."""

from __future__ import annotations

from math import cos, radians

import numpy as np
import pytest

from geo.brief.map.furniture import round_km
from geo.brief.map.ledger import Ledger, centred
from geo.brief.map.lettering import around
from geo.brief.map.look import bubble_radius, place_radius, radius
from geo.brief.map.towns import towns, towns_in
from geo.brief.map.view import KM_PER_DEGREE, Margins, fit
from geo.gazetteer.sphere import distance_km

MOPTI = (-5.5, 13.2, -1.0, 15.9)


@pytest.mark.parametrize("size", [(900, 500), (400, 600), (500, 500)])
@pytest.mark.parametrize("margins", [Margins(), Margins(right=150), Margins(left=90, top=60)])
def test_the_box_is_inside_and_clear_of_the_margins(size, margins):
    view = fit(MOPTI, *size, margins)
    x, y = view.points(MOPTI[::2], MOPTI[1::2])
    assert margins.left - 1e-6 <= x[0] < x[1] <= size[0] - margins.right + 1e-6
    assert margins.bottom - 1e-6 <= y[0] < y[1] <= size[1] - margins.top + 1e-6
    assert view.box[0] - 1e-9 <= MOPTI[0] < MOPTI[2] <= view.box[2] + 1e-9


def test_the_scale_is_true_at_the_middle_latitude_in_both_directions():
    view = fit(MOPTI, 900, 500)
    _west, south, _east, north = view.box
    assert view.middle == pytest.approx((south + north) / 2, abs=1e-6)
    assert view.per_lon / cos(radians(view.middle)) == pytest.approx(view.per_degree)
    x, _y = view.points([-4, -3], [view.middle] * 2)
    assert (x[1] - x[0]) / view.per_km == pytest.approx(
        distance_km(-4, view.middle, -3, view.middle), rel=1e-3)
    assert pytest.approx(distance_km(0, 14, 0, 15), rel=1e-3) == KM_PER_DEGREE


@pytest.mark.parametrize(("most", "km"), [(37, 20), (100, 100), (9.9, 5), (0.7, 0.5), (480, 200)])
def test_the_scale_bar_is_round(most, km):
    assert round_km(most) == pytest.approx(km)


def test_symbols_have_the_sizes_of_the_app():
    assert [radius(n) for n in (0, 100, 1_000_000)] == [4, 14, 26]
    assert place_radius(0, 1, figured=False) == 5
    assert place_radius(4, 100, figured=True) == 12
    assert bubble_radius(10) == pytest.approx(15.6)


def test_a_label_goes_where_nothing_is():
    ledger = Ledger(100, 100, 1)
    ledger.take((40, 40, 60, 60), frozenset({"a"}))
    boxes = centred(np.array([50.0, 80.0, 99.0]), np.array([50.0, 50.0, 50.0]), 10, 10)
    assert ledger.free(boxes).tolist() == [False, True, False]
    assert ledger.free(boxes, frozenset({"a"})).tolist() == [True, True, False]
    assert ledger.first(boxes) == 1


def test_places_round_a_box_leave_it_free():
    for x0, y0, x1, y1 in around((40, 40, 60, 60), 12, 6, 2):
        assert x1 < 40 or x0 > 60 or y1 < 40 or y0 > 60


def test_towns_come_by_rank_and_in_the_language():
    assert towns("en")[0].town_id == "bamako"
    assert "Timbuktu" in {t.name for t in towns("en")}
    assert "Tombouctou" in {t.name for t in towns("fr")}
    assert all(t.rank <= 2 for t in towns_in((-12, 10, 4, 25), "fr", 2))
