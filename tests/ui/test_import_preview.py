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


def record(**told):
    return {"incident_id": "table:0c6fbe4d:A1", "date": "2025-03-04", "place": "place:moura",
            "place_original": "Moura", "warning": "", "event_type": "killing", "event_original": "",
            "killed": pd.NA, "killed_low": pd.NA, "killed_high": pd.NA, "killed_original": "",
            "civilians_killed": pd.NA, "civilians_killed_low": pd.NA,
            "civilians_killed_high": pd.NA, "perpetrators": "", "parties": "", **told}


def shown(**told):
    return Elements(str(first_records(pd.DataFrame([record(**told)])))).texts


@pytest.mark.parametrize(("said", "told"), [
    ({"killed": 300, "killed_low": 300, "killed_original": "over 300"}, ["300+", "over 300"]),
    ({"killed": 3, "killed_low": 3, "killed_high": 3, "killed_original": "3"}, ["3"]),
    ({"killed_high": 10, "killed_original": "up to 10"}, ["up to 10", "up to 10"]),
    ({"killed_low": 4, "killed_high": 7, "killed_original": "4-7"}, ["4–7", "4-7"]),
    ({"killed_original": "dozens"}, ["dozens"]), ({}, ["–"]),
    ({"civilians_killed": 24, "civilians_killed_low": 24, "killed_original": "au moins 24"},
     ["24+", "au moins 24"]),
    ({"killed": 5, "killed_low": 5, "killed_high": 5, "civilians_killed": 2,
      "civilians_killed_low": 2, "civilians_killed_high": 2}, ["5"])])
def test_a_toll_is_shown_as_it_will_be_kept(said, told):
    use("en")
    words = shown(**said)
    at = words.index("Killing") + 1
    assert words[at:at + len(told)] == told
    assert words[at + len(told)] == "–"


@pytest.mark.parametrize(("lang", "place", "told"), [
    ("en", "point:16.2,0.1;unknown", "Located: how closely is not stated"),
    ("fr", "point:16.2,0.1;unknown", "Localisé\u00a0: précision non indiquée"),
    ("en", "ambiguous:place:moura|place:gao", "Ambiguous"), ("fr", "unlocated:x", "Non localisé")])
def test_an_unknown_closeness_is_told_in_words(lang, place, told):
    use(lang)
    assert told in shown(place=place)


def test_a_code_of_closeness_stands_beside_the_place_and_for_none():
    use("en")
    words = shown(place="point:16.2,0.1;near;25", place_original="[(2) 25 km Precision]")
    at = words.index("[(2) 25 km Precision]")
    assert words[at - 2:at] == ["Gounzoureye", "Located: near a named place"]
