"""A place of a report, in words on its card."""

from __future__ import annotations

from geo.i18n import use
from ui.report_words import where_words


def test_a_distance_says_that_its_direction_is_not_told():
    use("en")
    assert where_words("near:kayes;110@kayes") == "about 110 km from Kayes (direction not told)"
    assert where_words("near:gossi").endswith("(near a named place)")
