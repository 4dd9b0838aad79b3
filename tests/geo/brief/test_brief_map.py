"""The map of a brief: nothing overlaps, nothing is hidden, and the legend tells the truth."""

from __future__ import annotations

import io
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product

import geopandas as gpd
import numpy as np
import pytest
import shapely
from pypdf import PdfReader

from geo.brief.map import Part, overlaps
from geo.brief.map.gather import gather
from geo.brief.map.look import NUMBERED
from geo.brief.map.view import fit
from geo.gazetteer import units
from geo.model.admin import Vintage
from tests.geo.brief.mapping import SIZES, brief, drawn, incidents

REGIONS = [(region, str(vintage)) for vintage in Vintage
           for region in ("", *units.units("adm1", vintage).index)]
COUNTS = (0, 1, 5, 40, 300, 1000)


def sample():
    """Give every region once, and every count, size and language many times."""
    others = list(product(COUNTS, SIZES, ("en", "fr")))
    random.Random(7).shuffle(others)  # noqa: S311 - a sample, no secret
    return [(*where, *others[i % len(others)]) for i, where in enumerate(REGIONS)]


@pytest.mark.parametrize(("region", "vintage", "n", "size", "lang"), sample())
def test_no_label_lies_on_what_it_does_not_name(region, vintage, n, size, lang):
    _figure, told = drawn(brief(region, vintage, n, lang), size)
    assert overlaps(told) == []
    assert told.unnumbered == ()
    assert any("km" in p.text for p in told.placed if p.part is Part.FURNITURE)
    assert any(p.text == "legend" for p in told.placed) is (n > 0)


def test_overlaps_finds_a_label_on_a_label_and_on_a_foreign_symbol():
    _figure, told = drawn(brief(n=5))
    label = next(p for p in told.placed if p.part is Part.LABEL)
    for part in (Part.LABEL, Part.SYMBOL, Part.FURNITURE):
        twin = type(label)(part, label.box, "twin", frozenset({"another"}))
        spoilt = type(told)(**{**told.__dict__, "placed": (*told.placed, twin)})
        assert (label, twin) in overlaps(spoilt) or (twin, label) in overlaps(spoilt)


def test_a_label_may_touch_what_it_names():
    _figure, told = drawn(brief(n=5))
    label = next(p for p in told.placed if p.part is Part.LABEL)
    own = type(label)(Part.SYMBOL, label.box, "", label.names)
    assert overlaps(type(told)(**{**told.__dict__, "placed": (*told.placed, own)})) == []


@pytest.mark.parametrize("n", [1, 40, 300, 1000])
def test_every_incident_is_in_exactly_one_symbol(n):
    held = incidents("mopti", "2015", n)
    held["is_ambiguous"] = False
    view = fit(brief(n=0).map.view, 600, 400)
    symbols = gather(held, view, 0.7)
    rows = [r for s in symbols for r in s.rows]
    assert sorted(rows) == list(range(n))


@pytest.mark.parametrize("n", [40, 150, 300])
def test_no_symbol_hides_another_or_a_figure(n):
    symbols = gather(incidents("", "2015", n), fit(brief("", n=0).map.view, 600, 400), 0.7)
    for i, one in enumerate(symbols):
        for other in symbols[i + 1:]:
            apart = np.hypot(one.x - other.x, one.y - other.y)
            large, small = sorted((one, other), key=lambda s: -s.r)
            if large.shares:
                assert apart >= one.r + other.r
            if large.lettered:
                assert apart >= small.r + 5 * 0.7
            elif small.r > 0.61 * large.r:
                assert apart > 0.85 * large.r


def test_numbers_stand_on_the_map_up_to_forty_incidents():
    _figure, told = drawn(brief(n=NUMBERED))
    ids = {f"i{i}" for i in range(NUMBERED)}
    named = [p for p in told.placed if p.part is Part.LABEL and p.names & ids]
    assert told.numbered
    assert set().union(*(p.names for p in named)) == ids
    numbers = set()
    for part in (x for p in named for x in p.text.replace("\n", " ").split(", ")):
        low, _dash, high = part.strip(" ,").partition("–")
        numbers |= set(range(int(low), int(high or low) + 1))
    assert numbers == set(range(1, NUMBERED + 1))
    assert not drawn(brief(n=NUMBERED + 1))[1].numbered


def test_the_legend_names_only_what_is_on_the_map_and_counts_it():
    held = incidents("mopti", "2015", 30)
    held["precision"], held["is_ambiguous"] = "near", False
    held["has_conflict"] = held["denied"] = held["possible"] = held["unfigured"] = False
    told = drawn(brief(points=held))[1]
    kinds = {row.kind: row for section in told.legend for row in section.rows}
    assert kinds["near"].count == 30
    assert not kinds.keys() & {"exact", "adm3", "adm2", "conflict", "denied", "possible", "no_toll"}
    colors = [row for row in told.legend[0].rows if row.kind == "color"]
    assert sum(row.count for row in colors) == 30


def test_an_empty_map_has_no_legend_but_a_scale_and_a_projection():
    told = drawn(brief(n=0, lang="fr"))[1]
    assert told.legend == ()
    assert "EPSG:4326" in told.crs
    assert "km" in told.scale


def test_the_legend_covers_neither_the_region_nor_an_incident():
    for region, n in (("tombouctou", 300), ("mopti", 40), ("kayes", 5)):
        figure, told = drawn(brief(region, n=n))
        panel = next(p for p in told.placed if p.text == "legend").box
        west, south, east, north = told.view
        box = figure.axes[0].get_window_extent()
        lon = [west + (x - box.x0) / box.width * (east - west) for x in panel[::2]]
        lat = [south + (y - box.y0) / box.height * (north - south) for y in panel[1::2]]
        shape = units.units("adm1").geometry[region]
        assert not shape.intersects(shapely.box(lon[0], lat[0], lon[1], lat[1]))


def test_one_incident_at_several_places_is_drawn_at_each_with_its_number():
    held = incidents("mopti", "2015", 1)
    held["is_ambiguous"], held["precision"] = True, "exact"
    held.geometry = [shapely.MultiPoint([(-4.2, 14.5), (-3.2, 14.9)])]
    told = drawn(brief(points=held))[1]
    assert sum("i0" in p.names for p in told.placed if p.part is Part.SYMBOL) == 2
    assert sum(p.text == "1" for p in told.placed) == 2


def test_routes_and_mixed_places_are_drawn():
    held = incidents("mopti", "2015", 2)
    held["is_route"], held["is_ambiguous"] = [True, False], [False, True]
    held["precision"] = ["adm1", "adm2"]
    held.geometry = [shapely.LineString([(-4.1, 14.5), (-3.1, 15.0)]), shapely.GeometryCollection(
        [shapely.Point(-3.5, 14.2), units.units("adm2").geometry["mopti.koro"]])]
    told = drawn(brief(points=held))[1]
    assert {"route", "ambiguous"} <= {row.kind for s in told.legend for row in s.rows}
    assert overlaps(told) == []


def test_a_unit_larger_than_the_view_is_marked_in_its_visible_part():
    held = incidents("mopti", "2015", 1)
    held["precision"], held["is_ambiguous"] = "adm1", False
    held["lon"], held["lat"] = -2.0, 21.0
    held.geometry = [units.units("adm1").geometry["tombouctou"]]
    assert drawn(brief(points=held))[1].outside == 0


def test_what_lies_beyond_the_view_is_told():
    held = incidents("mopti", "2015", 3)
    held["precision"], held["is_ambiguous"] = "exact", False
    held.loc[0, ["lon", "lat"]] = 1.4, 20.0
    held.geometry = gpd.points_from_xy(held["lon"], held["lat"], crs="EPSG:4326")
    assert drawn(brief(points=held))[1].outside == 1


def test_a_box_that_was_asked_for_is_shown_whole():
    held, box = brief(n=0), (-4.8, 13.6, -2.8, 15.2)
    asked = replace(held, request=replace(held.request, region="", bbox=box),
                    map=replace(held.map, region="", view=box))
    west, south, east, north = drawn(asked)[1].view
    assert (west < box[0], south < box[1], east > box[2], north > box[3]) == (True,) * 4


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_same_brief_gives_the_same_bytes(suffix, monkeypatch):
    import matplotlib as mpl
    written = []
    for _turn in range(2):
        held = io.BytesIO()
        with mpl.rc_context({"svg.hashsalt": "atlas"}):
            figure, _told = drawn(brief(n=40), dpi=60)
            figure.savefig(held, format=suffix, metadata={"Date": None} if suffix == "svg" else {})
        written.append(held.getvalue())
    assert written[0] == written[1]


def test_words_are_in_the_language_of_the_brief_whatever_was_spoken():
    told = drawn(brief(n=5, lang="fr"))[1]
    assert told.legend[0].title == "Type d’événement"
    from geo.i18n import language
    assert language() == "en"


def test_vintages_without_limits_of_their_own_are_told_of():
    assert len(drawn(brief("bandiagara", "2023", 1))[1].notes) == 2
    assert drawn(brief("mopti", "2015", 1))[1].notes == ()


def test_pdf_keeps_names_and_legend_as_text():
    figure, told = drawn(brief(n=5))
    held = io.BytesIO()
    figure.savefig(held, format="pdf")
    text = PdfReader(held).pages[0].extract_text()
    assert "Mopti" in text
    assert all(word in text for row in told.legend_texts for word in row.split())


def test_maps_can_be_drawn_by_several_threads_at_once():
    wanted = [("mopti", 40), ("gao", 5), ("kidal", 300), ("segou", 40)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda w: drawn(brief(w[0], n=w[1]))[1], wanted))
    assert together == [drawn(brief(region, n=n))[1] for region, n in wanted]
