"""The page Import after a file was kept: it says so, and foretells nothing any more."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from geo.export import Audience, export_selection, select
from geo.filters import IncidentFilter
from geo.ingest import table_mapping
from geo.pipeline import run
from geo.store.frozen import FrozenFile
from geo.store.geopackage import GeoPackageStore
from ui import data


def page(path):
    from pathlib import Path

    import streamlit as st

    from ui import import_page, state

    st.session_state.setdefault("lang", "en")
    import_page._one_file(state.View(), Path(path))


@pytest.fixture
def file(tmp_path, monkeypatch, use_store):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")
    monkeypatch.setattr(run, "VAR", tmp_path / "var")
    monkeypatch.setattr("geo.ingest.originals.VAR", tmp_path / "var", raising=False)
    monkeypatch.setattr("ui.import_log.page_path", lambda _url: "https://example.org")
    use_store(GeoPackageStore(tmp_path / "own.gpkg"))
    path = tmp_path / "folder" / "a.csv"
    path.parent.mkdir()
    path.write_text("id,date,place,killed\n1,2025-03-05,Gao,2\n2,2025-03-06,Gao,1\n")
    return path


def words(ran):
    return " ".join(str(one.value).replace("\\", "") for one in (*ran.markdown, *ran.success))


def test_what_was_kept_is_foretold_no_more(file):
    ran = AppTest.from_function(page, args=(str(file),), default_timeout=120).run()
    assert not ran.exception
    assert "What it would bring" in words(ran)
    ran.button("import_confirm").click().run()
    assert not ran.exception
    assert "a.csv was imported: 2 new, 0 changed, 0 known, 0 withdrawn." in words(ran)
    assert "What it would bring" not in words(ran)
    assert [b.key for b in ran.button] == []
    (link,) = ran.get("page_link")
    number = ran.session_state["import_done"].batch.batch_id
    assert (link.proto.label, parse_qs(link.proto.query_string)) == ("Show it on the map", {
        "batch": [str(number)], "targeting": ["civilians", "combatants", "disputed", "unknown"],
        "outside": ["with"]})
    assert set(data.store().read_incidents(IncidentFilter(batch=(number,)))["place_text"]) == {"Gao"}


def test_an_export_that_the_store_knows_wholly_is_nothing_to_import(file, tmp_path):
    AppTest.from_function(page, args=(str(file),), default_timeout=120).run().button("import_confirm").click().run()
    out = tmp_path / "gao.csv"
    export_selection(select(data.store(), IncidentFilter(adm1=("gao",)), Audience.INTERNAL), out)
    ran = AppTest.from_function(page, args=(str(out),), default_timeout=120).run()
    assert not ran.exception
    assert [i.value for i in ran.info] == [
        "There is nothing to import: the store holds all that this file tells, from the sources themselves."]
    assert [b.key for b in ran.button] == []
    (facts,) = [h.proto.body for h in ran.get("html") if "Held already" in h.proto.body]
    found = dict(re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)<", facts))
    assert (found["Rows"], found["Records"], found["Held already"]) == ("2", "0", "2")


def test_an_import_taken_back_is_foretold_again(file):
    ran = AppTest.from_function(page, args=(str(file),), default_timeout=120).run()
    ran.button("import_confirm").click().run()
    data.store().undo(ran.session_state["import_done"].batch.batch_id)
    ran.run()
    assert not ran.exception
    assert "What it would bring" in words(ran)
    assert [b.key for b in ran.button] == ["import_confirm"]


def test_a_store_that_can_only_be_read_refuses_in_words(file):
    held = data.store()
    held.close()
    held._file = FrozenFile(held.path)
    ran = AppTest.from_function(page, args=(str(file),), default_timeout=120).run()
    ran.button("import_confirm").click().run()
    assert not ran.exception
    assert [str(one.value) for one in ran.error] == [
        (f"The store {held.path} can only be read, so nothing was changed. Copy it to where it can be written, and "
        "name the copy in GEO_STORE.")]
    assert "What it would bring" in words(ran)


def test_rejected_rows_are_offered_where_every_row_is(file):
    file.write_text("id,date,place,killed\n1,soon,Gao,2\n2,soon,Gao,1\n")
    ran = AppTest.from_function(page, args=(str(file),), default_timeout=120).run()
    ran.selectbox(next(b.key for b in ran.selectbox if b.key.endswith("_date"))).select("date").run()
    assert not ran.exception
    assert any("No row of “a.csv” can be used; 2 were rejected." in e.value for e in ran.error)
    assert "Rejected rows (2)" in words(ran)
    assert [b.label for b in ran.get("download_button")] == ["Download all rejected rows"]
    assert [b.key for b in ran.button] == []
