"""The first rows on the page Import: places as they will be drawn, ids as the file has them."""

from __future__ import annotations

import pandas as pd
import pytest
from visitor import Elements

from geo.i18n import use
from ui.import_preview import first_records


@pytest.mark.parametrize(("lang", "place", "told"), [
    ("en", "near:gao;150", "Located: direction not told"),
    ("fr", "near:gao;150", "Localisé\u00a0: direction non précisée"),
    ("en", "route:gao-ansongo", "Located: along a route"),
    ("en", "place:moura", "Located: named place")])
def test_a_place_is_told_as_the_map_draws_it(lang, place, told):
    use(lang)
    row = {"incident_id": "table:0c6fbe4d:A1", "date": "2025-03-04", "place": place,
           "place_original": "as printed", "warning": "", "event_type": "killing",
           "event_original": "", "killed_low": 3, "killed_high": 3, "killed_original": "3",
           "perpetrators": "", "parties": ""}
    words = Elements(str(first_records(pd.DataFrame([row])))).texts
    assert told in words
    assert "A1" in words
