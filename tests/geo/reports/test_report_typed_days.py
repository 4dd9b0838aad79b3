"""Days as people type them: one day of a publication, and the order of a page's language."""

from __future__ import annotations

from datetime import date

import pytest

from geo.errors import InputError
from geo.reports.typed_days import typed_date, typed_day

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize("text", ["2012-04-01", "01.04.2012", "1 avril 2012", "1 April 2012",
                                  "Sunday 1 April 2012"])
def test_a_day_of_long_ago_is_understood_as_it_is_typed(text):
    assert typed_date(text, TODAY) == date(2012, 4, 1)


def test_the_order_of_day_and_month_is_the_languages_where_it_has_one():
    assert typed_date("03/04/2025", TODAY, day_first=True) == date(2025, 4, 3)
    assert typed_day("03/04/2025", day_first=True) == "2025-04-03"
    with pytest.raises(InputError, match="write 2025-04-03 or 2025-03-04"):
        typed_date("03/04/2025", TODAY)


@pytest.mark.parametrize("text", ["Tuesday", "2025-02", "2025", "32/01/2025", "2025-02-01/2025-02-03",
                                  "<script>", "0"])
def test_what_is_no_one_day_is_refused_with_an_example(text):
    with pytest.raises(InputError, match="17/02/2025"):
        typed_date(text, TODAY)


def test_a_day_to_come_is_refused_but_for_the_day_that_has_begun_elsewhere():
    assert typed_date("2026-03-02", TODAY) == date(2026, 3, 2)
    with pytest.raises(InputError, match="still to come"):
        typed_date("2052-03-01", TODAY)
