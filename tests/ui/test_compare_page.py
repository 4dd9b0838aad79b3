"""Two filters side by side, the lens and the replay, as a visitor meets them."""

from __future__ import annotations

import gzip

import numpy as np
import pytest
from samples import NASTY, odd, odd_source
from visitor import (
    Elements,
    address,
    go,
    headline,
    map_args,
    markup,
    only_ours,
    press,
    set_to,
    shown,
)

from ui import data, downloads, lens_figures, state
from ui.state import OPENING, View, read_view, write_view

pytestmark = pytest.mark.usefixtures("builtin")


def sides(app):
    """Give the sentences of A and B."""
    told = [Elements(h.proto.body).text for h in app.get("html") if 'class="headline"' in h.proto.body]
    assert [t[:2] for t in told] == ["A ", "B "]
    return [t[2:] for t in told]


def test_both_sides_begin_alike_and_say_so(visit):
    app = visit("compare")
    assert "Both sides are alike" in app.info[0].value
    assert len(set(sides(app))) == 1
    only_ours(markup(app))


def test_the_sidebar_edits_one_side_and_leaves_the_other(visit):
    app = visit("compare", **{"b.adm1": "mopti"})
    before = sides(app)
    set_to(app, "number_input", "killed", 100)
    assert "at least 100 killed" in sides(app)[0]
    assert sides(app)[1] == before[1]
    set_to(app, "button_group", "compare_side", "b")
    assert app.multiselect(key="adm1").value == ["mopti"]
    assert app.number_input(key="killed").value is None
    set_to(app, "number_input", "killed", 7)
    assert "at least 7 killed" in sides(app)[1]
    assert address(app)["killed"] == ["100"]
    assert address(app)["b.killed"] == ["7"]


def test_a_change_of_language_mixes_no_sides(visit):
    app = visit("compare", killed="100", **{"b.adm1": "mopti"})
    set_to(app, "button_group", "compare_side", "b")
    set_to(app, "button_group", "lang", "fr")
    assert address(app)["killed"] == ["100"]
    assert address(app)["b.adm1"] == ["mopti"]
    assert "adm1" not in address(app)
    assert app.multiselect(key="adm1").value == ["mopti"]
    go(app, "map")
    assert app.number_input(key="killed").value == 100
    assert app.multiselect(key="adm1").value == []
    assert not [p for p in address(app) if p.startswith("b.")]


def test_swapping_and_making_alike(visit):
    app = visit("compare", killed="100", **{"b.lens": "un"})
    one, other = sides(app)
    press(app, "compare_swap")
    assert sides(app) == [other, one]
    assert app.number_input(key="killed").value is None
    press(app, "compare_alike")
    assert sides(app) == [other, other]
    assert address(app)["b.lens"] == ["un"]


def test_resetting_resets_the_side_that_is_edited(visit):
    app = visit("compare", killed="100", **{"b.killed": "7"})
    next(b for b in app.button if b.label == "Reset all filters").click().run()
    assert "killed" not in address(app)
    assert address(app)["b.killed"] == ["7"]


def test_two_periods_are_compared_with_a_word_on_thin_reporting(visit):
    app = visit("compare")
    next(b for b in app.button if "12 months" in b.label).click().run()
    assert address(app)["since"] == ["2024-02-18"]
    assert address(app)["b.until"] == ["2024-02-17"]
    assert "MINUSMA" in shown(app)


def test_lenses_are_compared_and_what_they_disagree_on_is_listed(visit):
    app = visit("compare")
    set_to(app, "selectbox", "compare_lens_b", "un")
    assert sides(app)[1].startswith("According to the United Nations: killed 525+ in 2 incidents")
    assert not sides(app)[0].startswith("According")
    assert address(app)["b.lens"] == ["un"]
    assert "Figures differ for 4 incidents" in shown(app)
    assert "according to the United Nations: nothing said" in shown(app)
    specs = [str(a) for a in map_args(app)]
    assert ["lens-un.bin" in s for s in specs] == [False, True]


def test_differences_are_counted_and_listed(visit):
    app = visit("compare", adm1="mopti", **{"b.adm1": "gao"})
    words = shown(app)
    assert "Only in A (" in words
    ids = [set(state.read_view(p)[0].filter.apply(data.frame(data.edition(OPENING)))["incident_id"])
           for p in ({"adm1": ["mopti"]}, {"adm1": ["gao"]})]
    kinds = data.frame(data.edition(OPENING)).set_index("incident_id")["kind"]
    a, b = ({i for i in own if kinds[i] == "incident"} for own in ids)
    assert f"only in A{len(a - b)}" in words
    assert f"in both{len(a & b)}" in words
    assert f"only in B{len(b - a)}" in words


def test_an_address_holds_both_sides_and_rejects_what_is_none():
    given = {"killed": ["3"], "b.actor": ["fla"], "b.lens": ["un"], "b.color": ["grade"], "b.lens2": ["x"]}
    view, rejected = read_view(given)
    assert view.b.filter.actor == ("fla",)
    assert {r.param for r in rejected} == {"b.color", "b.lens2"}
    assert read_view(write_view(view))[0] == view
    same = View(b=View())
    assert read_view(write_view(same))[0] == same


def test_the_lens_is_one_choice_on_map_list_and_address(visit, fetch):
    app = visit(lens="un")
    assert headline(app).startswith("According to the United Nations: killed 525+ in 2 incidents; silent on 3")
    assert "according to the United Nations: nothing said" in markup(app)
    set_to(app, "selectbox", "lens", "state")
    assert address(app)["lens"] == ["state"]
    assert "according to the state: denied, no figure" in markup(app)
    set_to(app, "number_input", "killed", 100)
    assert "killed 203 in 1 incident" in headline(app)
    set_to(app, "selectbox", "lens", "")
    assert "lens" not in address(app)
    assert not headline(app).startswith("According")


def test_the_browser_fetches_a_lens_by_its_edition(fetch):
    seen = data.edition(OPENING)
    data.frame(seen)
    answer = fetch(f"/atlas/{seen.key}/internal/lens-un.bin")
    assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip")
    assert "immutable" in answer.headers["cache-control"]
    n = len(data.frame(seen))
    low = np.frombuffer(gzip.decompress(answer.body), "<u2", n)
    own = lens_figures.by(seen, "un")["killed_low"]
    assert list(low[own.notna()]) == list(own.dropna())
    for bad in ("lens-everybody.bin", "lens-.bin"):
        assert fetch(f"/atlas/{seen.key}/internal/{bad}").status == 404
    card = f"/atlas/{seen.key}/internal/en/according/un/card/"
    assert fetch(f"{card}0").json["lines"][-1].startswith("according to the United Nations: ")
    assert fetch(f"{card}{n}").status == 404


def test_the_replay_goes_from_day_to_day_with_one_date_in_two_places(visit):
    app = visit(asof="2025-02-18")
    assert app.toggle(key="asof_open").value
    assert "18 Feb 2025: what was said on that day" in markup(app)
    assert "no comment: Malian Armed Forces" in markup(app)
    press(app, "asof_back")
    assert address(app)["asof"] == ["2025-02-17"]
    assert str(app.date_input(key="asof").value) == "2025-02-17"
    press(app, "asof_forth")
    press(app, "asof_now")
    assert "asof" not in address(app)
    assert "all that is known today" in markup(app)
    press(app, "asof_back")
    assert address(app)["asof"] == ["2025-02-24"]
    app.toggle(key="asof_open").set_value(False).run()
    assert "asof" not in address(app)


def test_a_download_holds_what_the_lens_shows(visit):
    app = visit(lens="state", killed="100")
    assert "killed 203 in 1 incident" in headline(app)
    set_to(app, "radio", "map_audience", "internal")
    assert "1 incident." in shown(app)
    assert "figures of all speakers" in shown(app)
    app = visit(lens="state", killed="300")
    set_to(app, "radio", "map_audience", "internal")
    assert "0 incidents." in shown(app)


def test_each_side_is_taken_away_by_itself(visit):
    app = visit("compare", q="tilemsi", **{"b.killed": "100"})
    for letter in "ab":
        set_to(app, "radio", f"compare_{letter}_audience", "internal")
    told = [caption.value for caption in app.caption if caption.value.startswith(("1 inc", "2 inc"))]
    assert told == ["1 incident.", "1 incident."]
    names = [b.proto.label for b in app.get("download_button")]
    assert names == ["Download", "Download"]
    seen = data.edition(OPENING)
    assert len({downloads.file_name(seen, "csv", side=letter) for letter in "ab"}) == 2


def test_hostile_titles_are_listed_as_they_are_written(visit, hold):
    some = NASTY[:10]
    hold([c for n, t in enumerate(some) for c in odd(n, t)],
         [odd_source(f"{t}-{n}", t) for n, t in enumerate(some)])
    app = visit("compare", **{"b.since": "2099-01-01"})
    only_ours(markup(app))
    words = shown(app).replace("\u2060", "")
    assert not [t for t in some if " ".join(t.split()) not in words]
    visit(asof="2026-11-21", lens="media")
