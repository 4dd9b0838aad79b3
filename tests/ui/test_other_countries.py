"""What an import tells of other countries: left out at first, said so, and one choice away."""

from __future__ import annotations

from urllib.parse import parse_qs

import pandas as pd
import pytest
from test_heard import message
from visitor import Elements, address, markup, press, set_to

from geo.brief.model import Request
from geo.filters import IncidentFilter
from geo.i18n import use
from geo.model.vocabulary import Outside
from geo.pipeline import import_file
from ui import data, foreseen, heard, state, wire
from ui.brief_empty import count
from ui.state import OPENING, View

HEAD = "id,date,country,place,lat,lon,killed\n"
MALI = "1,2025-03-05,Mali,Gao,,,2\n"
ABROAD = ["2,2025-03-06,Niger,Niamey,13.51,2.11,1\n", "3,2025-03-07,Kenya,Garissa,-0.45,39.65,4\n"]
EVERY = ["civilians", "combatants", "disputed", "unknown"]


@pytest.fixture
def filed(own, tmp_path, monkeypatch):
    """Give the built-in data with a file of which two rows lie abroad, and one whose row does too."""
    for module in ("geo.pipeline.run", "geo.ingest.originals", "geo.ingest.table_mapping"):
        monkeypatch.setattr(f"{module}.VAR", tmp_path / "var", raising=False)
    made = []
    for name, rows in (("region.csv", [MALI, *ABROAD]), ("niger.csv", ABROAD[:1])):
        path = tmp_path / name
        path.write_text(HEAD + "".join(rows), encoding="utf-8")
        made.append(import_file(path, own).batch.batch_id)
    return made


def headline(app):
    return next(h.proto.body for h in app.get("html") if "headline" in h.proto.body)


def told(app):
    return " ".join(Elements(markup(app)).texts)


@pytest.mark.parametrize("page", ["map", "timeline", "compare"])
def test_a_page_opens_without_them_and_says_how_many(visit, filed, page):
    app = visit(page, targeting=EVERY)
    assert "; 2 outside Mali left out." in headline(app)
    assert "6 incidents reported" in headline(app)
    assert "Niamey" not in told(app)
    assert "outside" not in address(app)


def test_one_choice_shows_them_and_one_shows_them_alone(visit, filed):
    app = set_to(visit(targeting=EVERY), "selectbox", "outside", "with")
    assert "8 incidents reported" in headline(app)
    assert "; 2 outside Mali" in headline(app)
    assert "left out" not in headline(app)
    assert address(app) == {"targeting": EVERY, "outside": ["with"]}
    assert "outside Mali" in told(app)
    assert "place not known" not in told(app)
    app = set_to(app, "selectbox", "outside", "only")
    assert "2 incidents reported, at least 5 people reported killed, outside Mali only" in headline(app)
    assert app.selectbox(key="outside").options == ["Mali only", "With other countries", "Other countries only"]
    app = set_to(app, "selectbox", "outside", "without")
    assert address(app) == {"targeting": EVERY}


def test_french_says_it_too(visit, filed):
    app = visit(targeting=EVERY, lang="fr")
    assert "2 hors du Mali non pris en compte." in headline(app)
    app = visit(targeting=EVERY, lang="fr", outside="only")
    assert "2 incidents signalés, au moins 5 personnes tuées selon les sources, seulement hors du Mali." in headline(app)
    assert "hors du Mali" in told(app)
    use("fr")
    assert app.selectbox(key="outside").options == ["Mali seulement", "Avec les autres pays", "Autres pays seulement"]


def test_an_import_of_another_country_alone_is_shown_by_its_link(visit, filed):
    app = visit("import")
    asked = [parse_qs(one.proto.query_string) for one in app.get("page_link")
             if one.proto.label == "Show on the map"]
    assert {"batch": [str(filed[1])], "targeting": EVERY, "outside": ["with"]} in asked
    app = visit(batch=str(filed[1]), targeting=EVERY, outside="with")
    assert "1 incident reported" in headline(app)
    assert "; 1 outside Mali." in headline(app)
    app = visit(batch=str(filed[1]), targeting=EVERY)
    assert "0 incidents reported" in headline(app)
    assert "; 1 outside Mali left out." in headline(app)


@pytest.mark.parametrize("page", ["map", "timeline"])
@pytest.mark.parametrize(("lang", "said", "button"), [
    ("en", "All that fits this filter lies outside Mali (1).", "With other countries"),
    ("fr", "Tout ce qui répond à ce filtre est hors du Mali (1).", "Avec les autres pays")])
def test_where_all_that_fits_lies_abroad_the_page_says_so_and_shows_it(visit, filed, page, lang, said, button):
    app = visit(page, q="Niamey", targeting=EVERY, lang=lang)
    assert next(i.value for i in app.info) == said
    assert app.button(key="with_abroad").label == button
    app = press(app, "with_abroad")
    assert [b.key for b in app.button if b.key == "with_abroad"] == []
    assert address(app)["outside"] == ["with"]
    assert [b.key for b in visit(page, q="zzz", targeting=EVERY).button if b.key == "with_abroad"] == []


def test_the_page_of_such_an_incident_says_that_it_lies_outside(visit, filed):
    table = pd.DataFrame(data.frame(data.edition(IncidentFilter())))
    kept = table[table["geo_status"].eq("outside")]
    assert len(kept) == 2
    for incident_id in kept["incident_id"]:
        app = visit("incident", incident=str(incident_id))
        assert "outside Mali" in told(app)
        assert "not known" not in told(app).split("Response of the accused")[0]


def test_the_brief_of_mali_counts_none_of_them_whatever_the_filter_says(visit, filed):
    everywhere, here = IncidentFilter(), IncidentFilter(outside=Outside.WITHOUT)
    assert count(Request(), everywhere) == count(Request(), here) == 6
    assert count(Request(bbox=(1.0, 12.0, 3.0, 14.0)), everywhere) == 1
    assert count(Request(bbox=(1.0, 12.0, 3.0, 14.0)), here) == 0
    app = visit("brief", outside="only")
    assert [w.value.replace("\\", "") for w in app.warning] == [
        "The filter shows other countries only and the brief is of Mali: choose another filter, or a box."]


def test_the_map_is_foretold_what_the_choice_paints(filed):
    view = View(OPENING)
    seen = data.edition(view.filter)
    data.frame(seen)
    steps = foreseen.table(seen, view)
    now = steps["now"]
    for value, outside in (("with", Outside.WITH), ("only", Outside.ONLY)):
        words = foreseen._written("outside", value, view)
        assert words in steps["next"]["outside"]
        asked = heard.asked(seen, view, message(now | {"outside": words}))
        assert asked.filter.outside is outside
        assert heard.painted(seen, view, message(now | {"outside": words}))["generation"] == (
            steps["next"]["outside"][words]["generation"])
    shown = [int((wire.matched(seen, "", IncidentFilter(outside=o)) > 0).sum()) for o in Outside]
    assert shown[0] == shown[1] + shown[2]
    assert shown[2] == 2
    assert state.read_view({"outside": ["only"]})[0].filter.outside is Outside.ONLY
