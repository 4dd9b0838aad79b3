"""What lies on a circle or inside one is drawn, pointed at and picked as such."""

from __future__ import annotations

import pytest
from running import serve

from geo.model.claim import Claim
from geo.model.vocabulary import Prop, Stance
from geo.store.opening import open_store
from tests.ui.samples import PAPER

INSIDE, OUTSIDE = (18.75, 1.4), (19.1, 1.4)  # 34 and 73 km from Kidal; its region holds both


@pytest.fixture(scope="module")
def window(tmp_path_factory, new_page):
    folder = tmp_path_factory.mktemp("discs")
    store = open_store(folder / "atlas.gpkg")
    for n, place in enumerate(("near:kidal;0-60", "near:kayes;110")):
        told = Claim(f"told-{n}", PAPER.source_id, "paper", Stance.REPORTS, Prop.PLACE, place)
        store.append_claims([told], [PAPER], label=place)
    store.close()
    with serve(folder) as server:
        opened = new_page(server)
        opened.open(targeting=["unknown"], lat="18.4", lon="1.4", z="8")
        opened.painted()
        yield opened
        opened.page.context.close()
        assert opened.log.errors == []


def hit(window, at):
    return window.map(f"(atlas.hit(L.latLng({at[0]}, {at[1]}), 3) || {{}}).place ?? null")


def test_a_disc_is_closed_and_found_inside_and_not_outside(window):
    drawn = window.map("atlas.now.store.places.shapes.flat().filter(s => s && s.line)"
                       ".map(s => [s.kind, Boolean(s.drawn && s.drawn.closed)])")
    assert sorted(drawn) == [["circle", False], ["disc", True], ["route", False]]
    assert hit(window, INSIDE) != hit(window, OUTSIDE)


def test_what_is_picked_inside_of_a_disc_may_hold_its_incident(window):
    corners = "[[18.7, 1.3], [18.7, 1.5], [18.8, 1.5], [18.8, 1.3]].map(([a, b]) => L.latLng(a, b))"
    found = window.map(f"(() => {{ const f = atlas.inside({corners});"
                       " return [f.inside, f.partly].map(r => r.reduce((a, b) => a + b, 0)); })()")
    assert found == [0, 2]  # and the region of Kidal, of the built-in data
