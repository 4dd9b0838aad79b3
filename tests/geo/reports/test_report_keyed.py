"""Whatever a keyed pattern finds has one of its keys: else the keys would hide what is told."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.reports import extract
from geo.reports.asked import Begun, Keyed

assert extract  # its modules hold the patterns
PATTERNS = [found for found in gc.get_objects() if isinstance(found, Keyed)]
BEGUN = [found for found in gc.get_objects() if isinstance(found, Begun)]


def test_there_are_such_patterns():
    assert len(PATTERNS) >= 10
    assert len(BEGUN) >= 30


@pytest.mark.parametrize("keyed", PATTERNS, ids=lambda k: k.keys[0])
def test_no_match_is_without_a_key(keyed):
    @settings(deadline=None, max_examples=50, derandomize=True, database=None)
    @given(st.from_regex(keyed.pattern))
    def holds(text):
        found = keyed.pattern.search(text.lower())
        assert (found is None) or keyed.search(text.lower()) is not None

    holds()


@pytest.mark.parametrize("begun", BEGUN, ids=lambda b: min(b.words))
def test_no_match_is_without_a_beginning(begun):
    @settings(deadline=None, max_examples=25, derandomize=True, database=None)
    @given(st.from_regex(begun.pattern))
    def holds(text):
        found = begun.pattern.search(text.lower())
        assert (found is None) or begun.search(text.lower()) is not None

    holds()
