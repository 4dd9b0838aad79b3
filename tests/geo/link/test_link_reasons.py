"""Why two incidents may be one, in words."""

from __future__ import annotations

import pytest

from geo.i18n import use
from geo.labels import tell
from geo.link.features import features_of
from geo.link.reasons import reasons_for


@pytest.fixture
def told(score, table):
    def reasons(one, other):
        use("en")
        rows = [features_of(table(**{i: said})) for i, said in (("a", one), ("b", other))]
        return [tell(r) for r in reasons_for(rows[0], rows[1], score(one, other), 0)]

    return reasons


def test_one_place_is_not_told_as_a_distance_of_nothing(told):
    moura = {"place": "place:moura"}
    assert "It is one place, or two less than a kilometre apart." in told(moura, moura)
    assert not any("0 km" in t for t in told(moura, moura))


def test_the_same_days_are_told_to_be_the_same(told):
    days = {"date": "2022-03-27/2022-03-31"}
    assert "Both give the same days." in told(days, days)
    assert "The dates can be the same." in told(days, {"date": "2022-03-30"})
    assert "Same day." in told({}, {})
