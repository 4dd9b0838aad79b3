"""Every filter of the sidebar changes map, sentence and address alike."""

from __future__ import annotations

from datetime import timedelta

import pytest

from geo.labels import actor, label

# parameter, how a reader sets it, what the address must then say
TEXTS = [("q", "Tilemsi"), ("killed", "10")]
DATES = [("since", "2025-01-15"), ("until", "2024-12-31"), ("asof", "2025-02-20")]
CHOICES = [
    ("actor", actor("class:jihadist"), "class:jihadist"),
    ("actor", actor("wagner-group"), "wagner-group"),
    ("adm1", "Gao", "gao"),
    ("adm2", "Djenné", "mopti.djenne"),
    ("adm3", "Togué Mourari", "mopti.djenne.togue-mourari"),
    ("precision", label("precision", "adm3"), "adm3"),
    ("type", label("type", "destruction_looting"), "destruction_looting"),
    ("harm", label("prop", "detained"), "detained"),
    ("grade", label("grade", "corroborated"), "corroborated"),
    ("response", label("response", "denied"), "denied"),
]


@pytest.fixture
def atlas(opened):
    """Use the module's window, with all filters put back."""
    if opened.params():
        opened.reset()
    opened.painted()
    return opened


def check(atlas, oracle, params, *, less=True):
    """The address says what was set; map and sentence say what follows from it."""
    before = oracle.shown({})
    atlas.until(lambda: atlas.params() == params, f"the address to say {params}")
    expected = oracle.shown(params)
    if less:
        assert 0 < expected.filtered < before.filtered, "this choice would show nothing new"
    atlas.shows(expected)


@pytest.mark.parametrize(("param", "text"), TEXTS)
def test_text_and_number(atlas, oracle, param, text):
    atlas.write(param, text)
    check(atlas, oracle, {param: [text]})
    atlas.write(param, "")
    check(atlas, oracle, {}, less=False)


@pytest.mark.parametrize(("param", "day"), DATES)
def test_dates(atlas, oracle, param, day):
    atlas.date(param, day)
    check(atlas, oracle, {param: [day]})


@pytest.mark.parametrize(("param", "words", "value"), CHOICES)
def test_choices(atlas, oracle, param, words, value):
    atlas.pick(param, words)
    check(atlas, oracle, {param: [value]})


def test_source(atlas, oracle):
    source = oracle.store.read_sources()["ohchr-2024-02-01"]
    atlas.pick("source", f"{source.publisher}: {source.title}")
    check(atlas, oracle, {"source": [source.source_id]})


def test_presets_count_from_the_newest_incident(atlas, oracle):
    newest = oracle.table["date_end"].max().date()
    for name, days in (("30 days", 30), ("90 days", 90)):
        atlas.press("preset", name)
        first = newest - timedelta(days=days - 1)
        check(atlas, oracle, {"since": [f"{first}"], "until": [f"{newest}"]})
    atlas.press("preset", "2025")
    check(atlas, oracle, {"since": [f"{newest.year}-01-01"], "until": [f"{newest}"]})
    atlas.press("preset", "All")
    check(atlas, oracle, {}, less=False)


def test_role(atlas, oracle):
    atlas.pick("actor", actor("hrw"))
    check(atlas, oracle, {"actor": ["hrw"]}, less=False)
    assert atlas.stats()["filtered"] == 0
    atlas.pick("role", label("role", "speaker"))
    check(atlas, oracle, {"actor": ["hrw"], "role": ["speaker"]})


def test_match(atlas, oracle):
    actors = ["wagner-group", "foreign-military-personnel"]
    for one in actors:
        atlas.pick("actor", actor(one))
        atlas.until(lambda one=one: one in atlas.params().get("actor", []), f"{one} in the address")
    check(atlas, oracle, {"actor": actors})
    wide = atlas.stats()["filtered"]
    atlas.press("match", label("match", "all"))
    check(atlas, oracle, {"actor": actors, "match": ["all"]})
    assert atlas.stats()["filtered"] < wide


def test_who_was_hit(atlas, oracle):
    name = f"Remove {label('targeting', 'disputed')}"
    atlas.widget("targeting").get_by_role("button", name=name).last.click()
    check(atlas, oracle, {"targeting": ["civilians"]})
    atlas.pick("targeting", label("targeting", "combatants"))
    check(atlas, oracle, {"targeting": ["civilians", "combatants"]})


def test_other_countries(atlas, oracle):
    atlas.pick("outside", label("outside", "with"))
    check(atlas, oracle, {"outside": ["with"]}, less=False)
    assert atlas.stats()["filtered"] == oracle.shown({}).filtered
    atlas.pick("outside", label("outside", "only"))
    check(atlas, oracle, {"outside": ["only"]}, less=False)
    assert atlas.stats()["filtered"] == 0


@pytest.mark.parametrize("vintage", ["2016", "2023"])
def test_vintage_offers_its_own_units_and_draws_them(atlas, oracle, vintage):
    atlas.pick("adm1", "Gao")
    check(atlas, oracle, {"adm1": ["gao"]})
    atlas.pick("vintage", label("vintage", vintage))
    check(atlas, oracle, {"vintage": [vintage]}, less=False)
    assert atlas.stats()["filtered"] == oracle.shown({}).filtered
    atlas.until(lambda: any(f"/adm1-{vintage}.geojson" in u for u in atlas.log.requests),
                "the borders of that vintage")
    atlas.pick("adm1", "Kidal")
    check(atlas, oracle, {"vintage": [vintage], "adm1": ["kidal"]})


def test_basis_changes_sizes_and_sentence_and_hides_nothing(atlas, oracle):
    sizes = "window.incidentLayer.symbols().map(s => +s.r.toFixed(2))"
    before = atlas.map(sizes)
    for basis in ("high", "best"):
        atlas.pick("basis", label("basis", basis))
        check(atlas, oracle, {"basis": [basis]}, less=False)
        assert atlas.stats()["filtered"] == oracle.shown({}).filtered
        atlas.until(lambda before=before: atlas.map(sizes) != before, "other sizes")
        before = atlas.map(sizes)


def test_colour_changes_legend_and_symbols(atlas):
    for color, wanted, words in (("grade", "grade", label("grade", "corroborated")),
                                 ("perpetrator", "perp", "Several alleged")):
        atlas.pick("color", label("color", color))
        atlas.until(lambda color=color: atlas.params() == {"color": [color]}, "the address")
        atlas.until(lambda wanted=wanted: atlas.map("atlas.now.spec.color_by") == wanted, "map")
        legend = atlas.map("atlas.now.spec.legend.map(e => e.label)")
        assert legend == sorted(legend, key=str.casefold)
        assert words in legend


def test_reset_brings_everything_back(atlas, oracle):
    atlas.write("q", "Moura")
    atlas.press("lang", "EN")
    atlas.pick("type", label("type", "killing"))
    check(atlas, oracle, {"q": ["Moura"], "type": ["killing"]})
    atlas.reset()
    check(atlas, oracle, {}, less=False)
    assert atlas.widget("q").locator("input").input_value() == ""
    assert atlas.chips("type") == []


def test_filters_that_leave_nothing_say_so(atlas, oracle):
    atlas.write("q", "no such place at all")
    check(atlas, oracle, {"q": ["no such place at all"]}, less=False)
    assert "No incident fits these filters" in atlas.page.locator(".st-key-beside").inner_text()
    assert atlas.stats()["drawn"] == 0


def test_back_button_undoes_a_filter(atlas, oracle):
    atlas.write("q", "Moura")
    check(atlas, oracle, {"q": ["Moura"]})
    atlas.page.go_back()
    check(atlas, oracle, {}, less=False)
