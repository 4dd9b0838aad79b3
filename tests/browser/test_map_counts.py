"""The browser filters by itself and comes to what the table says: 50 filters, 2,000 incidents."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from datetime import date, timedelta

import pandas as pd
import pytest
from running import serve

from geo.filters import IncidentFilter
from geo.gazetteer import units
from geo.model import vocabulary as v
from geo.model.admin import Vintage
from geo.project import ROOT
from geo.store.opening import open_store
from geo.summary import mappable
from geo.view.layer import spec_text
from ui import data, map_spec, state, wire

ROWS, FILTERS = 2_000, 50
COUNTED = ("filtered", "possible", "shown", "killed")
ACTORS = ("fama", "jnim", "isgs", "class:jihadist", "class:state", "class:militia")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("counts")
    store, rows, abroad = folder / "atlas.gpkg", folder / "rows.csv", folder / "abroad.csv"
    abroad.write_text("id,date,place,lat,lon,killed\n" + "".join(
        f"{n},2025-03-{n:02},Niamey,13.51,2.11,{n}\n" for n in range(1, 29)), encoding="utf-8")
    env = {**os.environ, "GEO_STORE": str(store), "GEO_VAR": str(folder)}
    for command in (["synth", str(ROWS), str(rows)], ["import", str(rows), str(abroad)]):
        subprocess.run([sys.executable, "-m", "geo", *command], cwd=ROOT, env=env, check=True,
                       capture_output=True)
    with serve(folder, store) as running:
        yield running


@pytest.fixture(scope="module")
def store(server):
    """Read the same store here, as the app does there."""
    made, before = open_store(server.store), data.store
    data.forget()
    data.store = lambda: made
    yield made
    data.store = before
    data.forget()
    made.close()


@pytest.fixture(scope="module")
def page(server, new_page):
    window = new_page(server).open()
    window.painted()
    yield window
    window.page.context.close()
    assert window.log.errors == []


def some(chance, values, most=3):
    return tuple(str(x) for x in chance.sample(list(values), chance.randint(1, most)))


def parts(chance):
    """Give every part of a filter, each drawn by chance."""
    first = date(2012, 1, 1) + timedelta(days=chance.randint(0, 5300))
    vintage = chance.choice(list(Vintage))
    known = {level: [u for u in units.units(level, vintage).index if units.members(u, vintage)]
             for level in ("adm1", "adm2", "adm3")}
    return [
        {"since": first}, {"until": first},
        {"since": first, "until": first + timedelta(days=chance.choice([0, 6, 30, 400]))},
        {"type": some(chance, v.EventType)}, {"targeting": some(chance, v.Targeting, 2)},
        {"grade": some(chance, v.Grade)}, {"harm": some(chance, v.Harm)},
        {"response": some(chance, [*v.ResponseKind, "none"])},
        {"actor": some(chance, ACTORS), "role": chance.choice(list(v.Role)),
         "match": chance.choice(list(v.Match))},
        {"vintage": vintage, "adm1": some(chance, known["adm1"])},
        {"vintage": vintage, "adm3": some(chance, known["adm3"], 40)},
        {"precision": chance.choice(list(v.GeoPrecision))},
        {"outside": chance.choice([v.Outside.WITHOUT, v.Outside.ONLY])},
        {"killed": chance.choice([0, 1, 5, 70_000]), "basis": chance.choice(list(v.Basis))},
        {"q": chance.choice(["gao", "Kidal", "jnim", "moura", "zz"])}, {"source": ("acled",)},
    ]


def drawn(chance):
    chosen = {}
    for part in chance.sample(parts(chance), chance.randint(1, 3)):
        chosen |= part
    if "adm1" in chosen and "adm3" in chosen:
        chosen.pop("adm3")
    if chosen.get("since", date.min) > chosen.get("until", date.max):
        chosen.pop("until")
    return IncidentFilter(**chosen)


def oracle(wanted, table):
    rows = wanted.apply(table)
    sure = rows[rows["kind"].eq("incident") & rows["date_match"].eq("definite")]
    killed = sure[f"killed_{wanted.basis}"].fillna(0).astype(int).clip(upper=65534)
    return {"filtered": len(rows), "possible": int(rows["date_match"].eq("possible").sum()),
            "shown": int(mappable(rows).sum()), "killed": int(killed.sum())}


def spec_of(wanted, seen):
    """Give the spec as the page sends it."""
    view = state.View(filter=wanted)
    spec = map_spec.layer_spec(view, seen, wire.matched(seen, "", wanted))
    return spec.generation, json.loads(spec_text(spec))


def test_fifty_filters_count_the_same_in_the_browser_as_in_the_table(page, store):
    chance, seen = random.Random(6), data.edition(IncidentFilter())  # noqa: S311 - no secret
    table = pd.DataFrame(data.frame(seen))
    assert len(table) > ROWS
    matched = 0
    for _turn in range(FILTERS):
        wanted = drawn(chance)
        generation, spec = spec_of(wanted, seen)
        page.frame.evaluate("(spec) => atlas.show(spec)", spec)
        told = page.stats()
        assert told["generation"] == generation
        expected = oracle(wanted, table)
        assert {k: told[k] for k in COUNTED} == expected, wanted
        matched += expected["filtered"] > 0
        assert len(json.dumps(spec)) < 20_000
    assert matched > FILTERS // 3


def test_a_moving_window_of_days_counts_as_the_filter_s_dates_do(page, store):
    seen = data.edition(IncidentFilter())
    table = pd.DataFrame(data.frame(seen))
    _generation, spec = spec_of(IncidentFilter(type=("killing", "battle")), seen)
    page.frame.evaluate("(spec) => atlas.show(spec)", spec)
    for since, until in ((date(2015, 1, 1), date(2015, 1, 31)), (date(2022, 3, 28), date(2025, 2, 1))):
        days = [(d - date(1900, 1, 1)).days for d in (since, until)]
        page.frame.evaluate("(days) => atlas.setWindow(days)", days)
        wanted = IncidentFilter(type=("killing", "battle"), since=since, until=until)
        assert {k: page.stats()[k] for k in COUNTED} == oracle(wanted, table)
    page.frame.evaluate("atlas.setWindow(null)")
    assert page.stats()["filtered"] == oracle(IncidentFilter(type=("killing", "battle")), table)["filtered"]


def test_an_address_with_a_filter_shows_its_counts(page, store):
    seen = data.edition(IncidentFilter())
    wanted = IncidentFilter(type=("killing",), since=date(2020, 1, 1), q="gao")
    page.open(type="killing", since="2020-01-01", q="gao", targeting=[str(t) for t in v.Targeting])
    expected = oracle(wanted, pd.DataFrame(data.frame(seen)))
    page.until(lambda: {k: page.stats().get(k) for k in COUNTED} == expected, "the filter's counts")
