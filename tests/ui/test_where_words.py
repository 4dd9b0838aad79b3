"""A place of a report, in words on its card."""

from __future__ import annotations

from geo.i18n import use
from geo.model.vocabulary import EventType, Prop
from geo.reports.drafting import Edited, Fact, Said
from ui.report_words import titles, where_words


def test_a_distance_says_that_its_direction_is_not_told():
    use("en")
    assert where_words("near:kayes;110@kayes") == "about 110 km from Kayes (direction not told)"
    assert where_words("near:gossi").endswith("(near a named place)")


def test_the_level_in_brackets_fits_the_name_before_it():
    use("en")
    assert where_words("place:aslagh") == "Aslagh, Kidal (no closer than its region)"
    assert where_words("unit:gao.gao.tilemsi") == "Tilemsi, Gao (commune)"
    assert where_words("area:central-mali") == "Central Mali (a part of the country)"
    assert where_words("country:mali") == "Mali (country)"


def test_a_title_says_that_what_was_done_is_alleged_whatever_was_done():
    for kind in EventType:
        assert titles(Edited("c1", facts=(Fact(Prop.EVENT_TYPE, Said(kind), Said(kind)),)))["en"].startswith(
            ("Alleged ", "Reported "))
