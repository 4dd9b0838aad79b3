"""What an import brought, on the pages: the way there, the sentence, the sidebar, and what is said of an undo."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest
from test_heard import message
from visitor import Elements, address, markup, press, set_to, sound

from geo.filters import IncidentFilter
from geo.i18n import day, use
from geo.pipeline import import_file
from geo.store.opening import open_store
from geo.view.arrays import pack_mask
from ui import data, foreseen, heard, state, wire
from ui.choices import choice
from ui.imports import known
from ui.map_spec import layer_spec
from ui.state import OPENING, View

HEAD = "id,date,place,killed\n"
ROWS = ["1,2025-03-05,Gao,2\n", "2,2025-03-06,Kidal,1\n", "3,2025-03-07,Mopti,4\n"]


@pytest.fixture(autouse=True)
def originals(tmp_path, monkeypatch):
    kept_under(tmp_path / "var", monkeypatch)


def kept_under(folder, monkeypatch):
    for module in ("geo.pipeline.run", "geo.ingest.originals", "geo.ingest.table_mapping"):
        monkeypatch.setattr(f"{module}.VAR", folder, raising=False)


@pytest.fixture(scope="module")
def imported(builtin_file, tmp_path_factory):
    """Give a closed store's file with two files imported, of which the second tells a row of the first again."""
    folder, made = tmp_path_factory.mktemp("imported"), []
    store = open_store(shutil.copy(builtin_file, folder / "atlas.gpkg"))
    with pytest.MonkeyPatch.context() as patched:
        kept_under(folder / "var", patched)
        for name, rows in (("first.csv", ROWS[:2]), ("sec_ond.csv", ROWS[1:])):
            path = folder / name
            path.write_text(HEAD + "".join(rows), encoding="utf-8")
            made.append(import_file(path, store).batch.batch_id)
    store.close()
    return folder / "atlas.gpkg", made


@pytest.fixture
def own(imported, tmp_path, use_store):
    made = open_store(shutil.copy(imported[0], tmp_path / "atlas.gpkg"))
    yield use_store(made)
    made.close()


@pytest.fixture
def filed(imported, own):
    """Show the built-in data and the two files, and give their imports."""
    return imported[1]


def shown(app):
    """Give the place of each incident that the list tells, with the sentence above."""
    html = Elements(markup(app)).texts
    return {place for place in ("Gao", "Kidal", "Mopti") if any(place in t for t in html)}


def headline(app):
    return next(h.proto.body for h in app.get("html") if "headline" in h.proto.body)


def today():
    return day(datetime.now(UTC).date())


def links(app):
    return {(one.proto.label, one.proto.query_string) for one in app.get("page_link")}


def test_an_address_shows_what_an_import_brought(visit, filed):
    first, second = filed
    app = visit(batch=str(second), targeting=["civilians", "combatants", "disputed", "unknown"])
    assert "2 incidents reported" in headline(app)
    assert f"brought by import {second}: sec_ond.csv ({today()})" in headline(app)
    assert address(app)["batch"] == [str(second)]
    assert app.multiselect(key="batch").value == [str(second)]
    assert app.multiselect(key="batch").options == [
        f"{second}: sec_ond.csv ({today()})", f"{first}: first.csv ({today()})"]
    app = set_to(app, "multiselect", "batch", [str(second), str(first)])
    assert "3 incidents reported" in headline(app)
    app = set_to(app, "multiselect", "batch", [])
    assert "batch" not in address(app)
    assert "import" not in headline(app)
    assert [m.key for m in app.multiselect if m.key == "batch"] == []


def test_the_sentence_and_the_filter_speak_french(visit, filed):
    app = visit(batch=str(filed[0]), targeting="unknown", lang="fr")
    use("fr")
    assert f"apport de l’import {filed[0]}\u00a0: first.csv ({today()})" in headline(app)
    assert app.multiselect(key="batch").options[1] == f"{filed[0]}\u00a0: first.csv ({today()})"


def test_no_import_is_offered_where_none_is_asked_for(visit, filed):
    app = set_to(visit(), "multiselect", "grade", ["corroborated"])
    assert [m.key for m in app.multiselect if m.key == "batch"] == []
    assert choice("batch", View()).options == []


@pytest.mark.parametrize("page", ["map", "timeline", "compare", "brief", "incident"])
def test_every_page_leaves_out_and_quotes_what_is_no_import(visit, filed, page):
    app = visit(page, batch=["99", str(filed[1] + 1), "abc", "-1", str(filed[0])])
    told = "\n".join(t.value for t in app.text)
    for number in (99, filed[1] + 1):
        assert (f"batch={number}: This store has no import {number}; the page Import and the command log list "
                "them.") in told
    for text in ("abc", "-1"):
        assert f"batch={text}: “{text}” is no number of an import: write 3." in told
    assert app.session_state["view"].filter.batch == (filed[0],)


def test_thousands_of_unknown_imports_cost_no_query_each(filed, monkeypatch):
    asked = []
    monkeypatch.setattr(data, "batches", lambda: asked.append(1) or tuple(data.store().batches()))
    wanted, bad = known(IncidentFilter(batch=tuple(range(1, 5_001))))
    assert wanted.batch == (1, *filed)
    assert (len(bad), len(asked)) == (4_997, 1)


@pytest.mark.parametrize(("lang", "told", "button"), [
    ("en", ("Import {n}: first.csv ({day}) was undone on {day}, so nothing is shown for it. Import the file again, or "
     "leave this filter out."), "Without this filter"),
    ("fr", ("L’import {n}\u00a0: first.csv ({day}) a été annulé le {day}\u00a0: rien n’est montré de lui. Importez de "
     "nouveau le fichier, ou retirez ce filtre."), "Sans ce filtre")])
@pytest.mark.parametrize("page", ["map", "timeline"])
def test_an_undone_import_shows_nothing_and_says_so(visit, filed, page, lang, told, button):
    data.store().undo(filed[0])
    app = visit(page, batch=str(filed[0]), lang=lang)
    use(lang)
    assert [w.value.replace("\\", "").replace("\u2060", "") for w in app.warning] == [
        told.format(n=filed[0], day=today())]
    assert shown(app) == set()
    assert app.button(key="without_batch").label == button
    app = press(app, "without_batch")
    assert "batch" not in address(app)
    assert not app.warning


def test_an_import_whose_word_was_taken_over_says_why_it_shows_nothing(visit, filed, own, tmp_path):
    path = tmp_path / "first.csv"
    path.write_text(HEAD + ROWS[0].replace(",2\n", ",9\n") + ROWS[1].replace(",1\n", ",8\n"), encoding="utf-8")
    third = import_file(path, own).batch.batch_id
    app = visit(batch=str(filed[0]))
    assert [w.value.replace("\\", "").replace("\u2060", "") for w in app.warning] == [
        (f"Nothing that import {filed[0]}: first.csv ({today()}) told counts here: later imports told it anew, or "
        "nobody had said it by the day that you look at.")]
    assert not visit(batch=[str(filed[0]), str(third)]).warning


def test_both_sides_of_compare_know_imports(visit, filed):
    every = ["civilians", "combatants", "disputed", "unknown"]
    app = visit("compare", **{"batch": str(filed[0]), "targeting": every, "b.batch": [str(filed[1]), "77"],
                              "b.targeting": every})
    told = [h.proto.body for h in app.get("html") if "headline" in h.proto.body]
    assert [f"brought by import {n}" in t for n, t in zip(filed, told, strict=True)] == [True, True]
    assert "b.batch=77: This store has no import 77" in "\n".join(t.value for t in app.text)
    assert address(app)["b.batch"] == [str(filed[1])]


def test_the_map_gets_what_an_import_brings_as_a_mask(filed):
    view = View(IncidentFilter(batch=(filed[1],)))
    seen = data.edition(view.filter)
    held = wire.brought(seen, view.filter.batch)
    assert held.sum() == 2
    assert layer_spec(view, seen, None).mask == pack_mask(held)
    moura = replace(view, filter=replace(view.filter, q="moura"))
    assert layer_spec(moura, seen, None).mask == pack_mask(held & wire.saying(seen, "moura"))
    assert (wire.matched(seen, "", view.filter) > 0).tolist() == held.tolist()
    assert not heard.foretellable(seen, view)
    assert foreseen.table(seen, view) == {"now": {}, "next": {}}


def test_a_filter_left_is_heard_and_one_taken_is_left_to_the_page(filed):
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    now = foreseen.table(seen, View())["now"]
    view = View(replace(OPENING, batch=(filed[0],)))
    assert heard.asked(seen, view, message(now)).filter == OPENING
    assert heard.painted(seen, view, message(now)) == heard.parts(seen, View())
    told = foreseen._written("batch", [str(filed[1])], view)
    asked = heard.asked(seen, view, message(now | {"batch": told}))
    assert asked.filter.batch == (filed[1],)
    assert heard.painted(seen, view, message(now | {"batch": told})) is None


def test_as_of_a_day_nobody_had_said_what_a_table_tells(filed):
    now = wire.brought(data.edition(IncidentFilter()), (filed[0],))
    then = wire.brought(data.edition(IncidentFilter(asof=datetime(2025, 3, 20).date())), (filed[0],))  # noqa: DTZ001
    assert (now.sum(), then.sum()) == (2, 0)


def logged(view):
    from ui import import_log

    import_log.log(view)


def test_the_log_leads_to_what_each_import_brought(filed, monkeypatch):
    monkeypatch.setattr("ui.import_log.page_path", lambda _url: "https://example.org")
    data.store().undo(filed[1])
    app = sound(AppTest.from_function(logged, args=(View(),), default_timeout=60).run())
    assert {(label, tuple(parse_qs(q)["batch"])) for label, q in links(app)} == {
        ("Show on the map", (str(filed[0]),))}
    (_label, query), = links(app)
    wanted, bad = state.read_view(parse_qs(query))
    assert (wanted.filter, bad) == (IncidentFilter(batch=(filed[0],)), ())
