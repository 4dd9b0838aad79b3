"""What the map tells the app: sound news reach those who listen, anything else nobody."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.map_told import MOST_ROWS, Listeners, dispatch

WORDS = st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
                     lambda inner: st.lists(inner, max_size=3)
                     | st.dictionaries(st.sampled_from(["rows", "dates", "selected", "n"]), inner))


def heard(news):
    told = []
    dispatch(news if isinstance(news, str) else json.dumps(news), Listeners(
        pick=lambda rows: told.append(("rows", rows)),
        dates=lambda since, until: told.append(("dates", since, until)),
        select=lambda rows, n: told.append(("selected", rows, n))))
    return told


@pytest.mark.parametrize(("news", "told"), [
    ({"rows": [3, 4]}, [("rows", [3, 4])]),
    ({"dates": ["2025-01-01", "2025-02-01"]}, [("dates", date(2025, 1, 1), date(2025, 2, 1))]),
    ({"dates": ["2025-02-01", "2025-01-01"]}, [("dates", date(2025, 1, 1), date(2025, 2, 1))]),
    ({"dates": [None, "2025-02-01"]}, [("dates", None, date(2025, 2, 1))]),
    ({"dates": [None, None]}, [("dates", None, None)]),
    ({"dates": ["2025-02-30", None]}, []), ({"dates": ["2025-02-01"]}, []), ({"dates": 5}, []),
    ({"selected": [1, 2], "n": 900}, [("selected", [1, 2], 900)]),
    ({"selected": [], "n": 0}, [("selected", [], 0)]),
    ({"selected": [1, 2], "n": "many"}, [("selected", [1, 2], 2)]),
])
def test_news_reach_their_listener(news, told):
    assert heard(news) == told


def test_no_more_rows_are_taken_than_a_page_can_list():
    assert len(heard({"rows": [*range(MOST_ROWS * 3)]})[0][1]) == MOST_ROWS


def test_who_does_not_listen_is_told_nothing():
    dispatch('{"rows": [1], "dates": [null, null], "selected": [1]}', Listeners())


@given(WORDS)
def test_nothing_a_browser_may_say_raises(news):
    heard(json.dumps(news))


@given(st.text(max_size=40))
def test_no_text_raises(text):
    heard(text)
