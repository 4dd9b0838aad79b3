"""The imports of the store as they are listed: what changed, by whom, in words and not in keys."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from visitor import Elements

from geo.i18n import use
from geo.store.log import Entry
from ui import data
from ui.change_words import column_words, value_words
from ui.import_log import _change_rows, _line

ENTRY = Entry(7, "import", None, "a", "", "2025-03-04T10:00:00+00:00", "", 0, "")


@pytest.mark.parametrize(("lang", "column", "value", "told"), [
    ("en", "killed_high", "12", ("Killed: highest figure", "12")),
    ("fr", "killed_high", "12", ("Tués\u00a0: chiffre haut", "12")),
    ("en", "place", "near:gao;150", ("Place", "about 150 km from Gao (direction not told)")),
    ("fr", "event_type", "killing", ("Type d’événement", "Homicide")),
    ("en", "perpetrators", "fama|jnim", (
        "Alleged perpetrator",
        "Group for the Support of Islam and Muslims and Malian Armed Forces")),
    ("en", "date", "2025-03-04", ("Date", "4 Mar 2025")),
    ("en", "place_original", "", ("Place: as printed", "–"))])
def test_columns_and_values_are_told_in_words(lang, column, value, told):
    use(lang)
    assert (column_words(column), value_words(column, value)) == told


def test_what_changed_names_the_incident(monkeypatch):
    use("en")
    monkeypatch.setattr(data, "titles_of", lambda _ids: {"table:0c6fbe4d:A1": "Killing – Gao"})
    row = {"incident_id": "table:0c6fbe4d:A1", "what": "changed", "column": "killed",
           "before": "3", "after": "5"}
    words = Elements("".join(map(str, _change_rows(pd.DataFrame([row]))))).texts
    assert words == ["Killing – Gao", "A1", "changed", "Killed", "3", "5"]


@pytest.mark.parametrize(("lang", "by", "end"), [
    ("en", "app", "0 withdrawn"), ("en", "AB", "0 withdrawn · AB"),
    ("fr", "local-analyst", "0 retirées · Analyste de cette base"), ("en", "", "0 withdrawn")])
def test_an_import_is_told_with_its_day_once_and_who_made_it(lang, by, end):
    use(lang)
    told = _line(replace(ENTRY, recorded_by=by))
    assert told.endswith(end)
    assert told.count(":") == 1
