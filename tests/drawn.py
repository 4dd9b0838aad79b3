"""How many examples a test draws: a few in every run, all in ``make torture`` (``ATLAS_LONG=1``)."""

from __future__ import annotations

import os

from hypothesis import settings

LONG = os.environ.get("ATLAS_LONG") == "1"


def examples(few: int, all_of_them: int, **more) -> settings:
    """Give Hypothesis's settings for a property whose examples are slow."""
    return settings(max_examples=all_of_them if LONG else few, deadline=None, **more)
