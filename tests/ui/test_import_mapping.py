"""The columns of a table on the page Import: shown, corrected, asked about, remembered."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from geo.ingest import table_mapping
from geo.ingest.table import remembered
from geo.ingest.table_mapping import shape_of


def page(path):
    from pathlib import Path

    import streamlit as st

    from geo.i18n import use
    from geo.ingest.recognise import recognise
    from ui.import_mapping import mapped_format, told_anew

    use(st.session_state.get("spoken", "en"))
    told_anew()

    st.session_state["found"] = mapped_format(recognise(Path(path)), Path(path))


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


def shown(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text)
    ran = AppTest.from_function(page, args=(str(path),), default_timeout=240).run()
    assert not ran.exception
    return ran


def test_a_plain_table_passes_and_nothing_is_asked(tmp_path):
    ran = shown(tmp_path, "id,date,place,killed\n1,2025-03-05,Gao,2\n")
    assert ran.session_state["found"].mapping.column("killed") == "killed"
    assert not ran.info
    assert remembered(shape_of(["id", "date", "place", "killed"])) is None


def test_an_open_question_holds_the_file_until_it_is_answered(tmp_path):
    ran = shown(tmp_path, "id,date,place\n1,05/03/2025,Gao\n")
    assert ran.session_state["found"] is None
    assert len(ran.info) == 1
    ran.radio[0].set_value(True).run()
    found = ran.session_state["found"]
    assert found.mapping.day_first is True
    assert remembered(found.mapping.shape).day_first is True


def test_a_corrected_column_is_remembered(tmp_path):
    ran = shown(tmp_path, "c1,c2\n05/03/2025,Gao\n06/03/2025,Gao\n")
    assert ran.session_state["found"] is None
    shape = shape_of(["c1", "c2"])
    ran.selectbox(f"import_column_{shape}_date").set_value("c1").run()
    ran.selectbox(f"import_column_{shape}_place").set_value("c2").run()
    assert ran.session_state["found"] is None
    ran.radio[0].set_value(True).run()
    ran.text_input[0].set_value("A network").run()
    kept = remembered(shape)
    assert dict(kept.columns) == {"date": "c1", "place": "c2"}
    assert (kept.publisher, kept.day_first) == ("A network", True)


def test_another_language_tells_every_choice_anew(tmp_path):
    ran = shown(tmp_path, "id,date,place,x\n1,05/03/2025,Gao,2\n")
    shape = shape_of(["id", "date", "place", "x"])
    ran.radio[0].set_value(False).run()
    ran.selectbox(f"import_column_{shape}_killed").set_value("x").run()
    ran.session_state["spoken"] = "fr"
    ran.run()
    assert not ran.exception
    assert [w.value for w in ran.warning] == []
    told = {key: ran.selectbox(f"import_column_{shape}_{key}").proto for key in ("notes", "killed")}
    assert all(p.set_value for p in told.values())
    assert [p.raw_value for p in told.values()] == ["absent de ce fichier", "x"]
    assert ran.radio[0].proto.set_value
    assert ran.radio[0].proto.raw_value == "3 mai\u00a0: le mois vient en premier"
    assert ran.session_state["found"].mapping.day_first is False
    assert ran.session_state["found"].mapping.column("killed") == "x"


def test_columns_that_are_not_used_are_told_above_the_question(tmp_path):
    ran = shown(tmp_path, "id,date,place,Humeur\n1,05/03/2025,Gao,gris\n")
    assert len(ran.warning) == 1
    assert "Humeur" in ran.warning[0].value
    assert ran.session_state["found"] is None
