"""A brief's numbers are the filter's, in both languages, and its words say whose they are."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from geo.brief import content
from geo.brief.evidence import Evidence, Lens
from geo.brief.model import Request
from geo.brief.shown import MOST_ROWS
from geo.errors import InputError, UnknownActor
from geo.filters import IncidentFilter
from geo.fold import builtin_context
from geo.i18n import language, number, use
from geo.model.vocabulary import Basis, ColorBy, Kind, Outside
from geo.summary import mappable, summarise
from geo.synth import synthetic_frame
from tests.drawn import examples
from tests.geo.brief.conftest import leaves
from tests.geo.conftest import filters

ALL = IncidentFilter()
WORDS = ("incidents", "killed", "civilians", "denied", "probed", "unmapped", "periods")


def told(brief):
    return dict(zip(WORDS, brief.figures, strict=False))


class Table:
    """A store of incidents without claims, for figures and speed."""

    def __init__(self, frame):
        self.frame = frame

    def read_incidents(self, wanted=None):
        return self.frame.copy(deep=False)

    def read_sources(self):
        return {}

    def context(self):
        return builtin_context()

    def version(self):
        return "0" * 64

    def batches(self):
        return []

    def iter_claims(self, ids=None):
        return iter(())


@pytest.fixture(scope="module")
def thousand():
    return Table(synthetic_frame(1000))


@pytest.fixture(scope="module")
def regional(every_fifth_abroad):
    return Table(every_fifth_abroad(synthetic_frame(1000)))


def equals(brief, wanted, frame):
    """Hold every number of a brief to the mask."""
    use(brief.request.lang)
    shown = wanted.apply(frame)
    incidents = shown[shown["kind"].eq(Kind.INCIDENT)]
    summary = summarise(wanted, shown)
    assert wanted.mask(frame).sum() == len(shown)
    figures = told(brief)
    assert figures["incidents"].value == number(summary.incidents)
    assert figures["denied"].value == number(summary.denied)
    assert figures["unmapped"].value == number(summary.unmapped)
    assert len(brief.rows) == min(len(incidents), MOST_ROWS)
    assert len(brief.map.points) == int(mappable(incidents).sum())
    assert sum(n for _words, _color, n in brief.map.legend) == len(brief.map.points)
    total = brief.counted.rows[-1]
    assert total[3] == number(summary.incidents)
    assert total[4] in (number(summary.killed), "–")
    if total[4] == "–":
        assert summary.unfigured == summary.incidents
    assert adds_up(brief.counted.rows)
    if summary.aggregates:
        assert figures["periods"].value == number(summary.aggregates)
    else:
        assert "periods" not in figures
    use("en")


MALI = filters().filter(lambda wanted: wanted.outside is not Outside.ONLY)  # which a brief of Mali refuses


def in_mali(wanted):
    """Give the filter as a brief of the country takes it: nothing that lies outside."""
    return replace(wanted, outside=Outside.WITHOUT)


def value(text):
    return int("".join(c for c in text if c.isdigit()) or 0)


def adds_up(rows):
    *body, last = rows
    return all(sum(value(r[i]) for r in body) == value(last[i]) for i in (3, 4))


@examples(8, 25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=MALI, lang=st.sampled_from(["en", "fr"]), color=st.sampled_from(ColorBy))
def test_the_numbers_are_the_mask_s_for_any_filter(built_in, wanted, lang, color):
    brief = content.make(Request(wanted, lang=lang, color=color), built_in)
    whole = built_in.read_incidents(IncidentFilter(asof=wanted.asof) if wanted.asof else None)
    equals(brief, in_mali(wanted), built_in.marked(whole, wanted))


@examples(6, 15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=MALI, lang=st.sampled_from(["en", "fr"]))
def test_the_numbers_are_the_mask_s_for_many_incidents(regional, wanted, lang):
    wanted = replace(wanted, asof=None, since=None, source=(), batch=())
    equals(content.make(Request(wanted, lang=lang), regional), in_mali(wanted), regional.frame)


def test_a_brief_of_mali_tells_how_many_lie_outside_and_counts_none(regional):
    for outside in (Outside.WITH, Outside.WITHOUT):
        found = told(content.make(Request(IncidentFilter(outside=outside)), regional))["incidents"]
        assert found.value == "800"
        assert "200 outside Mali left out" in found.note


def test_a_brief_of_a_box_counts_what_lies_outside_and_says_so(regional):
    box = (-180.0, -80.0, 180.0, 80.0)
    every, here = (content.make(Request(IncidentFilter(outside=o), bbox=box), regional)
                   for o in (Outside.WITH, Outside.WITHOUT))
    n = value(told(every)["incidents"].value) - value(told(here)["incidents"].value)
    assert n > 100
    assert told(every)["incidents"].note == f"{n} outside Mali"
    assert told(here)["incidents"].note == f"{n} outside Mali left out"


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("region", content.regions_of("all"))
def test_a_region_counts_what_lies_or_may_lie_in_it(built_in, region, lang):
    brief = content.make(Request(region=region, lang=lang), built_in)
    equals(brief, IncidentFilter(adm1=(region,)), built_in.read_incidents())


def test_figures_of_a_unit_are_those_of_the_unit_and_not_of_its_neighbours(built_in):
    brief = content.make(Request(region="gao"), built_in)
    assert told(brief)["incidents"].value == "1"
    assert told(brief)["killed"].value == "24+"
    assert "counted here (lowest figure): 24" in told(brief)["killed"].note
    assert "according to Azawad Liberation Front" in told(brief)["killed"].note
    row, = brief.rows
    assert (row.number, row.killed, row.where) == (1, "24+", "Tilemsi commune, Gao")
    assert row.alleged == "alleged: Malian Armed Forces and Wagner Group"
    assert "alleges: Azawad Liberation Front (17 Feb 2025)" in row.asserted
    assert "Denied (the event): Government of Mali (19 Feb 2025)" in row.denied
    assert "Investigation announced: " in row.denied
    assert row.precision == "place: no closer than the commune; date: day"


def test_singular_and_plural(built_in):
    one = content.make(Request(region="gao"), built_in)
    many = content.make(Request(), built_in)
    assert told(one)["incidents"].label == "incident reported"
    assert told(many)["incidents"].label == "incidents reported"
    assert told(many)["periods"].label == "statements about periods"


def test_the_range_says_on_which_basis_it_is_counted(built_in):
    low, best, high = (content.make(Request(IncidentFilter(basis=b)), built_in) for b in Basis)
    assert told(low)["killed"].value == told(high)["killed"].value == "264–565+"
    assert "counted here (highest figure): 516" in told(high)["killed"].note
    assert "open upwards" in told(high)["killed"].note
    assert told(best)["killed"].value == "49"
    assert "figures on which all agree" in told(best)["killed"].note
    assert "3 without a figure on this basis" in told(best)["killed"].note


def test_where_nobody_gives_a_figure_it_is_said(built_in, claim, full_store):
    full_store.append_claims([
        claim("fla alleges event", incident="mute", src="reuters-2025-02-18", on="2025-03-01"),
        claim("fla alleges date", "2025-03-01", incident="mute", src="reuters-2025-02-18", on="2025-03-01"),
        claim("fla alleges place", "unit:kayes", incident="mute", src="reuters-2025-02-18", on="2025-03-01"),
    ], label="test")
    brief = content.make(Request(region="kayes"), full_store)
    assert (told(brief)["killed"].value, told(brief)["killed"].note) == ("–", "nobody gives a figure")
    assert brief.rows[0].killed == "not given"
    assert brief.rows[0].alleged == "nobody is named"
    assert brief.counted.rows[-1][3:] == ("1", "–")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_an_empty_region_is_a_brief_like_any_other(built_in, lang):
    brief = content.make(Request(region="kayes", lang=lang), built_in)
    assert [f.value for f in brief.figures] == ["0"] * 6
    assert (brief.rows, brief.bars, brief.unmapped, brief.sums) == ((), (), (), ())
    assert len(brief.map.points) == 0
    assert list(brief.map.points.columns)
    assert brief.counted.rows == (("Total", "", "", "0", "–"),)
    assert brief.notes
    assert brief.alt_text


def test_numbers_on_the_map_go_by_date_and_stay(built_in):
    brief = content.make(Request(), built_in)
    assert [r.number for r in brief.rows] == [1, 0, 2, 3, 4]
    assert list(brief.map.points["number"]) == [1, 2, 3, 4]
    again = content.make(Request(lang="fr", color=ColorBy.GRADE), built_in)
    assert {r.incident_id: r.number for r in again.rows} == {r.incident_id: r.number for r in brief.rows}
    assert len(brief.unmapped) == 1
    assert "7 places bear the name Welingara" in brief.unmapped[0]


def test_shapes_are_what_is_known_and_never_a_pin_for_a_unit(built_in):
    points = content.make(Request(), built_in).map.points.set_index("incident_id")
    kinds = points.geometry.geom_type
    assert kinds["mli-2022-03-27-moura"] == "Point"
    assert kinds["mli-2025-02-17-tilemsi"].endswith("Polygon")
    assert kinds["mli-2025-01-02-niono-road"] == "GeometryCollection"
    assert points["denied"].sum() == 2


def test_a_distance_without_its_direction_is_a_circle_and_its_symbol_stands_on_it(claim, full_store):
    told = [claim(f"un alleges {prop}", value, incident="far", src="reuters-2025-02-18", on="2025-02-18")
            for prop, value in (("event", ""), ("place", "near:gao;150"), ("date", "2025-02-05"))]
    full_store.append_claims(told, label="test")
    brief = content.make(Request(), full_store)
    far = brief.map.points.set_index("incident_id").loc["far"]
    assert (far.geometry.geom_type, far["precision"], far["is_route"]) == ("LineString", "country", True)
    assert far.geometry.distance(shapely.Point(far["lon"], far["lat"])) < 1e-6
    row = next(r for r in brief.rows if r.incident_id == "far")
    assert "direction not told" in row.precision
    assert "about 150 km from Gao" in row.where


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_brief_tells_its_version_day_and_notes(built_in, lang):
    brief = content.make(Request(lang=lang, marking="TLP:AMBER"), built_in)
    assert brief.version == built_in.version()
    assert brief.made == date.fromisoformat(built_in.batches()[-1].recorded_at[:10])
    assert brief.marks == ("TLP:AMBER",)
    assert "MINUSMA" in " ".join(brief.notes)
    assert content.make(Request(made=date(2025, 3, 1)), built_in).made == date(2025, 3, 1)
    before = content.make(Request(IncidentFilter(until=date(2022, 12, 31))), built_in)
    assert "MINUSMA" not in " ".join(before.notes)


def test_the_coverage_note_and_the_address_need_what_they_need(built_in):
    assert content.make(Request(), built_in).permalink == ""
    wanted = IncidentFilter(adm1=("kidal",), targeting=("civilians", "disputed"))
    brief = content.make(Request(wanted, lang="fr", public_url="https://atlas.example/"), built_in)
    assert brief.permalink == "https://atlas.example/?adm1=kidal&lang=fr"
    every = content.make(Request(region="kidal", public_url="https://atlas.example"), built_in)
    assert "adm1=kidal" in every.permalink
    assert every.permalink.count("targeting=") == 4


def test_what_the_opening_choice_hides_is_told(built_in, claim, full_store):
    full_store.append_claims([claim("fla alleges event", incident="battle", src="reuters-2025-02-18",
                                    on="2025-03-01")], label="test")
    wanted = IncidentFilter(targeting=("civilians", "disputed"))
    brief = content.make(Request(wanted), full_store)
    assert "1 other hidden by the choice of who was hit" in told(brief)["incidents"].note


def test_a_brief_leaves_the_language_of_the_context_alone(built_in):
    use("en")
    brief = content.make(Request(lang="fr"), built_in)
    assert language() == "en"
    assert "17 févr. 2025" in brief.rows[-1].when
    assert "\u00a0" in brief.rows[-1].alleged


def test_many_regions_read_the_store_once(built_in, monkeypatch):
    reads = []
    real = content.read
    monkeypatch.setattr(content, "read", lambda *a: reads.append(1) or real(*a))
    briefs = list(content.make_all(Request(), built_in, content.regions_of("all")))
    assert len(reads) == 1
    assert [b.map.region for b in briefs] == list(content.regions_of("all"))
    for brief in briefs:
        alone = content.make(brief.request, built_in)
        assert list(leaves(alone)) == list(leaves(brief))


def test_a_list_that_is_too_long_says_so_and_counts_all(thousand):
    brief = content.make(Request(), thousand)
    assert told(brief)["incidents"].value == "1,000"
    assert len(brief.rows) == MOST_ROWS
    assert any("latest 200 of 1,000 incidents" in n for n in brief.notes)
    assert [r.number for r in brief.rows[-2:]] == [999, 1000]
    assert any("other rows" in r[0] for r in brief.counted.rows)
    assert "synthetic" in brief.marks
    assert brief.rows[0].title.lower().startswith("synthetic")


def test_one_voice_alone(built_in):
    un = content.make(Request(region="mopti", according_to="un"), built_in)
    assert told(un)["killed"].value == "525+"
    assert told(un)["incidents"].note == "silent on 1 more"
    assert len(un.silent) == 1
    assert un.sentence.endswith("According to United Nations alone.")
    assert any("go by the words of United Nations alone" in n for n in un.notes)
    moura = un.rows[0]
    assert moura.asserted == "alleges: UN Human Rights Office (12 May 2023)"
    assert "Denied" in moura.denied
    assert any("Government of Mali" in s for s in un.sources)
    hrw = content.make(Request(region="mopti", according_to="Human Rights Watch"), built_in)
    assert told(hrw)["killed"].value == "300"


def test_a_voice_that_nobody_has_is_refused(built_in):
    with pytest.raises(UnknownActor, match="nobody-at-all"):
        content.make(Request(according_to="nobody-at-all"), built_in)


@pytest.mark.parametrize("voice", ["state", "government", "un", "armed groups", "NGOs", "media",
                                   "class:media", "fla", "État"])
def test_every_way_to_name_a_voice(built_in, voice):
    brief = content.make(Request(according_to=voice), built_in)
    assert value(told(brief)["incidents"].value) + len(brief.silent) == 5


def test_bars_count_each_incident_once_and_spread_what_is_longer(built_in):
    brief = content.make(Request(), built_in)
    fixed = [b for b in brief.bars if not b.spread]
    assert brief.period == "month"
    assert sum(sum(b.counts.values()) for b in fixed) == 4
    assert [b.month for b in fixed] == sorted(b.month for b in fixed)
    assert len(fixed) == 36
    spread = [b for b in brief.bars if b.spread]
    assert [b.month for b in spread] == [date(2024, 1, 1), date(2025, 1, 1)]


def test_bars_are_weeks_months_or_years_by_the_span(thousand, built_in):
    weeks = IncidentFilter(since=date(2025, 1, 1), until=date(2025, 2, 28))
    brief = content.make(Request(weeks), built_in)
    assert brief.period == "week"
    assert brief.bars[0].month == date(2024, 12, 30)
    years = content.make(Request(), thousand)
    assert years.period == "year"
    assert sum(sum(b.counts.values()) for b in years.bars) >= 1000


def test_the_description_tells_all(built_in):
    brief = content.make(Request(), built_in)
    for row in brief.rows:
        assert row.title in brief.alt_text
        assert row.denied in brief.alt_text
    for figure in brief.figures:
        assert f"{figure.value} {figure.label}" in brief.alt_text
    assert all(s in brief.alt_text for s in brief.sources)


def test_a_box_counts_what_lies_inside(built_in):
    around_moura = content.make(Request(bbox=(-4.7, 14.2, -4.5, 14.4)), built_in)
    assert [r.incident_id for r in around_moura.rows] == ["mli-2022-03-27-moura"]
    assert around_moura.map.view == (-4.7, 14.2, -4.5, 14.4)
    whole = content.make(Request(bbox=(-13, 9, 6, 26)), built_in)
    assert len(whole.rows) == 5
    with pytest.raises(InputError, match="is no box"):
        content.make(Request(bbox=(1, 2, 0, 3)), built_in)


def test_ten_thousand_incidents_take_no_time():
    store = Table(synthetic_frame(10_000))
    content.make(Request(region="gao"), store)
    start = time.perf_counter()
    brief = content.make(Request(lang="fr"), store)
    assert told(brief)["incidents"].value
    assert time.perf_counter() - start < 4  # about half a second on an idle machine


def test_evidence_is_of_plain_values():
    frame = synthetic_frame(3)
    lens = Lens(public=False, voice=None, asof=None, barred=frozenset(), context=builtin_context())
    evidence = Evidence(Table(frame), lens, frame, frame.iloc[:0], {}, "v")
    assert isinstance(evidence.frame, pd.DataFrame)
    assert evidence.last_day is None
