"""What is selected on the map: listed beside it, downloaded as exactly those, let go again."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
import streamlit as st
from visitor import shown, sound, titles

from geo.export import Audience
from geo.filters import IncidentFilter
from ui import cards, data, downloads, state


@pytest.fixture
def seen(builtin):
    return data.edition(IncidentFilter())


def some(seen, n=2):
    """Give the ids and row numbers of incidents that the opening filter shows."""
    table = data.frame(seen)
    rows = table.index[state.OPENING.mask(table) & table["kind"].eq("incident")][:n]
    return [str(i) for i in table["incident_id"][rows]], [int(r) for r in rows]


def test_rows_become_incidents_and_no_rows_let_go(seen, monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    ids, rows = some(seen)
    keep = cards.keep_selection(seen)
    keep([*rows, -1, 10**9], 700)
    assert st.session_state[cards.SELECTED] == (seen.key, frozenset(ids), 700)
    assert cards.held(seen) == 700
    assert cards.held(data.Edition("another")) == 0
    keep([], 0)
    assert cards.held(seen) == 0


def test_the_page_lists_the_selection_until_it_is_cleared(visit, seen):
    ids, _rows = some(seen)
    app = visit()
    app.session_state[cards.SELECTED] = (seen.key, frozenset(ids), 2)
    sound(app.run())
    assert "Selected on the map (2)" in shown(app)
    assert set(titles(app, "selected")) == set(ids)
    sound(app.button(key="unselect").click().run())
    assert "Selected on the map" not in shown(app)


def test_a_file_of_the_selection_holds_exactly_those_and_says_so(seen):
    ids, _rows = some(seen)
    content = downloads.content(seen, state.OPENING, Audience.INTERNAL, "csv",
                                chosen=frozenset(ids))
    archive = zipfile.ZipFile(io.BytesIO(content))
    found = csv.DictReader(io.StringIO(archive.read("incidents.csv").decode()))
    assert {row["incident_id"] for row in found} == set(ids)
    assert "2 incidents selected by hand" in archive.read("README.txt").decode()
