"""The imports of the store as they are listed: what changed, by whom, in words and not in keys."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest
from visitor import Elements

from geo.i18n import use
from geo.pipeline import import_file
from geo.store.geopackage import GeoPackageStore
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


@pytest.mark.parametrize(("lang", "title", "told"), [
    ("en", "", ["Killing – Gao", "A1", "withdrawn", "Date", "4 Mar 2025", "–",
                "Killing – Gao", "A1", "withdrawn", "Place", "Gao (named place)", "–",
                "Killing – Gao", "A1", "withdrawn", "Event type", "Killing", "–",
                "Killing – Gao", "A1", "withdrawn", "Killed", "3", "–"]),
    ("fr", "", ["Homicide – Gao", "A1", "retiré", "Date", "4 mars 2025", "–",
                "Homicide – Gao", "A1", "retiré", "Lieu", "Gao (lieu nommé)", "–",
                "Homicide – Gao", "A1", "retiré", "Type d’événement", "Homicide", "–",
                "Homicide – Gao", "A1", "retiré", "Tués", "3", "–"]),
    ("en", "Night raid", ["Night raid", "A1", "withdrawn", "Title", "Night raid", "–"])])
def test_a_withdrawn_incident_is_told_as_it_was(monkeypatch, lang, title, told):
    use(lang)
    monkeypatch.setattr(data, "titles_of", lambda _ids: {})
    was = {"title": title} if title else {
        "date": "2025-03-04", "place": "place:gao", "event_type": "killing", "killed": "3"}
    rows = [{"incident_id": "table:0c6fbe4d:A1", "what": "withdrawn", "column": column,
             "before": value, "after": ""} for column, value in was.items()]
    assert Elements("".join(map(str, _change_rows(pd.DataFrame(rows))))).texts == told


@pytest.mark.parametrize(("lang", "by", "end"), [
    ("en", "app", "0 withdrawn"), ("en", "AB", "0 withdrawn · AB"),
    ("fr", "local-analyst", "0 retirée · Analyste de cette base"), ("en", "", "0 withdrawn")])
def test_an_import_is_told_with_its_day_once_and_who_made_it(lang, by, end):
    use(lang)
    told = _line(replace(ENTRY, recorded_by=by))
    assert told.endswith(end)
    assert told.count(":") == 1


def test_counts_agree_with_their_number_in_french():
    use("fr")
    told = _line(replace(ENTRY, n_new=1, n_changed=1, n_withdrawn=1, n_records=3))
    assert "1 nouvelle, 1 modifiée, 1 retirée" in told
    told = _line(replace(ENTRY, n_new=2, n_changed=0, n_withdrawn=5, n_records=7))
    assert "2 nouvelles, 0 modifiée, 5 retirées" in told


def listed(lang):
    from geo.i18n import use
    from ui.import_log import log
    from ui.state import View

    use(lang)
    log(View())


@pytest.mark.parametrize(("lang", "told"), [
    ("en", "Batch {n} has been undone already."), ("fr", "Le lot {n} a déjà été annulé.")])
def test_an_import_that_somebody_else_undid_first_is_said_to_be_undone(
        tmp_path, monkeypatch, use_store, lang, told):
    path = tmp_path / "a.csv"
    path.write_text("id,date,place,killed\n1,2025-03-05,Gao,2\n", encoding="utf-8")
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path)
    monkeypatch.setattr("geo.ingest.originals.VAR", tmp_path, raising=False)
    monkeypatch.setattr("ui.import_log.page_path", lambda _url: "https://example.org")
    store = use_store(GeoPackageStore(tmp_path / "own.gpkg"))
    n = import_file(path, store).batch.batch_id
    ran = AppTest.from_function(listed, args=(lang,), default_timeout=60).run()
    store.undo(n, "somebody else")
    ran.button(f"undo_import_{n}").click().run()
    assert not ran.exception
    assert [w.value.replace("\\", "") for w in ran.warning] == [told.format(n=n)]
    assert not ran.run().warning
