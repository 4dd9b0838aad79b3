"""The download button: the page's rows for whom the reader says, in the format chosen."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace

import pytest
from samples import PAPER, simple
from visitor import PAGES, set_to, shown

from geo.export import FORMATS, Audience
from geo.filters import IncidentFilter
from geo.model.claim import NO_REDISTRIBUTION, Source
from ui import data, downloads, state

KEYS = {"map": "map", "timeline": "timeline", "incident": "incident", "sources": "sources"}
ACLED = Source("acled", "Event data", "ACLED", licence=NO_REDISTRIBUTION, note="accessed on 3 March 2025")


def files(content):
    archive = zipfile.ZipFile(io.BytesIO(content))
    return {n: archive.read(n).decode("utf-8") for n in archive.namelist()}


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("page", KEYS)
def test_every_view_asks_for_whom_before_it_makes_a_file(visit, page):
    assert page in PAGES
    app = visit(page)
    assert "Say for whom the file is" in shown(app)
    assert not app.get("download_button")[1 if page == "incident" else 0:]
    set_to(app, "radio", f"{page}_audience", "internal")
    told = "1 incident." if page == "incident" else "statements about periods."
    assert told in shown(app)
    assert app.get("download_button")


@pytest.mark.usefixtures("builtin")
def test_the_file_holds_exactly_the_rows_of_the_map():
    wanted = replace(state.OPENING, q="tilemsi")
    seen = data.edition(wanted)
    table = data.frame(seen)
    found = files(downloads.content(seen, wanted, Audience.INTERNAL, "csv"))
    assert set(found) == {"incidents.csv", "claims.csv", "README.txt"}
    ids = {r["incident_id"] for r in csv.DictReader(io.StringIO(found["incidents.csv"]))}
    assert ids == set(table["incident_id"][wanted.mask(table)])
    claimed = {r["incident_id"] for r in csv.DictReader(io.StringIO(found["claims.csv"]))}
    assert claimed == ids


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_is_made(ending):
    seen = data.edition(state.OPENING)
    content = downloads.content(seen, state.OPENING, Audience.PUBLIC, ending, area=True)
    assert content[:2] == (b"SQ" if ending == "gpkg" else b"PK")
    name = downloads.file_name(seen, ending)
    assert name.endswith(f".{ending}" if ending in ("xlsx", "gpkg") else f"-{ending}.zip")


@pytest.mark.usefixtures("builtin")
def test_the_file_speaks_the_readers_language():
    seen = data.edition(state.OPENING)
    found = files(downloads.content(seen, state.OPENING, Audience.INTERNAL, "geojson", lang="fr"))
    titles = [f["properties"]["title"] for f in json.loads(found["incidents.geojson"])["features"]]
    assert any(t.startswith("Homicides") for t in titles)


def test_what_may_not_be_passed_on_is_counted_and_cited(visit, hold):
    hold([*simple("acled:MLI1", src="acled"), *simple("one")], (ACLED, PAPER))
    wanted = IncidentFilter()
    found = downloads.rows(data.edition(wanted), wanted, Audience.PUBLIC)
    assert downloads.what(found) == ("1 incident. 1 incident rests only on data that may not be passed on, "
                                     "and is left out.")
    app = visit("sources")
    assert "not to be passed on; cite as: Event data · ACLED · accessed on 3 March 2025" in shown(app)


def test_many_rows_go_without_claims_and_say_so(visit, hold, monkeypatch):
    hold(simple("one"))
    monkeypatch.setattr(downloads, "CLAIMED", 0)
    app = set_to(visit("map"), "radio", "map_audience", "internal")
    assert "without their claims" in shown(app)
    found = files(downloads.content(data.edition(state.OPENING), state.OPENING, Audience.INTERNAL, "csv"))
    assert set(found) == {"incidents.csv", "README.txt"}


def test_an_empty_store_offers_nothing_to_take(visit, hold):
    hold()
    app = set_to(visit("map"), "radio", "map_audience", "public")
    assert app.get("download_button")[0].proto.disabled


@pytest.mark.parametrize("odd", ["../../etc/passwd", "a\nb", "<b>", "é" * 300])
def test_a_file_name_is_plain(odd):
    name = downloads.file_name(data.Edition("0" * 64), "xlsx", odd)
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
    assert ".." not in name
    assert len(name) < 100
