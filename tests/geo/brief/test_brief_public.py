"""A public brief holds nothing finer than open sources state and the policy allows, anywhere."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.brief import content
from geo.brief.model import Request
from geo.brief.policy import ANY, Policy, public_policy
from geo.brief.public import lift
from geo.builtin import builtin_claims, builtin_sources
from geo.errors import DataError, InputError
from geo.export.audience import Audience
from geo.filters import IncidentFilter
from geo.fold import Context, builtin_context, fold_all
from geo.frame import to_frame
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.places import places
from geo.i18n import use
from geo.model.admin import Level
from geo.model.claim import NO_REDISTRIBUTION, Claim, Source
from geo.model.vocabulary import ColorBy, Handling, Prop, Stance
from tests.geo.brief.conftest import leaves

PUBLIC = Request(audience=Audience.PUBLIC)
REGIONS = {u.split(".")[0] for u in units.units("adm1").index}
REGION_NAMES = set(units.units("adm1")["name"]) | {"Timbuktu"}
NAMED = st.sampled_from(sorted(p for p, known in places().items() if known.has_point))


class Memory:
    """A store in memory: claims and sources, nothing merged."""

    def __init__(self, claims, sources):
        self.claims, self.sources = list(claims), dict(sources)

    def context(self):
        return Context(builtin_context().actors, self.sources)

    def read_incidents(self, wanted=None):
        frame = to_frame(fold_all(self.claims, wanted.asof if wanted else None, self.context()))
        return wanted.apply(frame) if wanted else frame

    def read_sources(self):
        return self.sources

    def iter_claims(self, ids=None):
        chosen = None if ids is None else set(ids)
        return (c for c in self.claims if chosen is None or c.incident_id in chosen)

    def canonical(self, incident_id):
        return incident_id

    def version(self):
        return "f" * 64

    def batches(self):
        return []


def plain(text):
    bare = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", " ", bare.lower()).strip()


def holds(text, name):
    return f" {plain(name)} " in f" {plain(text)} "


def allowed_names(store):
    """Give the names of the units that open sources state, as the policy allows them, and above."""
    barred = {i for i, s in store.sources.items() if s.handling is not Handling.OPEN or not s.may_be_passed_on}
    told = to_frame(fold_all([c for c in store.claims if c.source_id not in barred], None, store.context()))
    found = set(REGION_NAMES)
    for text, precision in zip(told["unit_ids"], told["geo_precision"], strict=True):
        for u in re.findall(r'"([^"]+)"', str(text)):
            shown = lift(u, str(precision), public_policy())
            found |= {step.name for step in units.chain(shown)}
    return found


def finer_names(store):
    """Give every name that any claim, open or not, ties an incident to."""
    found = set()
    for claim in store.claims:
        if claim.prop is Prop.PLACE:
            where = locate(claim.value)
            for u in where.units:
                found |= {step.name for step in units.chain(find_unit(u)[0].unit_id)}
            if claim.value.startswith(("place:", "near:")):
                found |= set(places()[claim.value.partition(":")[2]].names)
            found |= {"Welingara", "Dioura", "Niono", "Mbera", "Aslagh", "Ndoupa", "Ersane"}
    return {n for n in found if len(plain(n)) > 2}


def points_of(store):
    found = set()
    for claim in store.claims:
        if claim.prop is Prop.PLACE and claim.value.startswith(("place:", "near:", "point:")):
            where = locate(claim.value)
            if where.lon is not None and not where.shapes[0].get("unit"):
                found |= {round(where.lon, 4), round(where.lat, 4)}
    return found


def hold_tight(brief, store):
    """Hold a public brief to the rule, every text and number of it."""
    allowed = {plain(n) for n in allowed_names(store)}
    finer = [n for n in finer_names(store) if plain(n) not in allowed
             and not any(holds(a, n) for a in allowed)]
    ids = {c.incident_id for c in store.claims}
    barred = [s for s in store.sources.values() if s.handling is not Handling.OPEN or not s.may_be_passed_on]
    points = points_of(store)
    for leaf in leaves(brief):
        if isinstance(leaf, str):
            text = leaf if not leaf.startswith(("POLYGON", "MULTIPOLYGON", "GEOMETRYC")) else ""
            assert not leaf.startswith("POINT")
            assert not [n for n in finer if holds(text, n)], text
            assert not [i for i in ids if i in text or plain(i) in plain(text)], text
            assert not [s for s in barred if s.source_id in text or (s.title and s.title in text)], text
            assert "@" not in text
            assert "private person" not in text.lower()
        elif isinstance(leaf, float):
            assert round(leaf, 4) not in points or leaf == 0
    known = {g.wkb for level in Level for g in units.units(level).geometry}
    for shape in brief.map.points.geometry:
        parts = shape.geoms if isinstance(shape, shapely.GeometryCollection) and shape.geom_type == "GeometryCollection" else [shape]
        assert all(p.wkb in known for p in parts)


HANDLINGS = st.fixed_dictionaries({s: st.sampled_from([*Handling, "barred"]) for s in builtin_sources()})


def handled(handling):
    return {i: replace(s, licence=NO_REDISTRIBUTION) if handling[i] == "barred" else
            replace(s, handling=handling[i]) for i, s in builtin_sources().items()}


WANTED = st.builds(IncidentFilter, q=st.sampled_from(["", "mopti", "moura", "tilemsi"]),
                   since=st.sampled_from([None, date(2025, 1, 1)]))
SLOW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(handling=HANDLINGS, wanted=WANTED, lang=st.sampled_from(["en", "fr"]),
       color=st.sampled_from(ColorBy), region=st.sampled_from(["", *sorted(REGIONS)]),
       voice=st.sampled_from(["", "", "un", "media"]))
def test_no_finer_name_point_or_id_leaves_the_built_in_data(handling, wanted, lang, color, region, voice):
    store = Memory(builtin_claims(), handled(handling))
    request = replace(PUBLIC, wanted=wanted, lang=lang, color=color, region=region,
                      according_to=voice, public_url="https://atlas.example")
    brief = content.make(request, store)
    if wanted.q:  # what the reader himself looks for is told back to him and to nobody else
        brief = replace(brief, sentence="", permalink="", alt_text="")
    hold_tight(brief, store)
    assert {"en": "generalised", "fr": "généralisé"}[lang] in brief.marks


def made_up(number, place, refs, source):
    """Make an incident whose every text names its place and a private person."""
    name = places()[place].name
    own = {"incident_id": f"village-{place}-{number}", "source_id": source, "speaker": f"named:Private Person of {name}",
           "stated_on": date(2025, 3, 1), "note": name, "locator": name}
    yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.EVENT, original_value=name)
    yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.TITLE, value=f"Raid on {name} by @someone")
    yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.DATE, value="2025-02-20")
    yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.KILLED, value="3", value_low=3, value_high=3)
    yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.PERPETRATOR, value=f"named:Private Person of {name}")
    for ref in refs:
        yield Claim(**own, stance=Stance.ALLEGES, prop=Prop.PLACE, value=ref, original_value=name)


@st.composite
def stores(draw):
    sources = {f"s{i}": Source(f"s{i}", f"Report s{i} on a village", f"Paper {i}", published_on=date(2025, 3, 1),
                               url=f"https://paper.example/s{i}/village", handling=draw(st.sampled_from(Handling)))
               for i in range(3)}
    claims = []
    for number in range(draw(st.integers(1, 4))):
        place = draw(NAMED)
        known = places()[place]
        refs = draw(st.lists(st.sampled_from([
            f"place:{place}", f"near:{place}", f"unit:{known.commune_id}", f"ambiguous:{known.name}",
            f"point:{known.lat},{known.lon};exact", f"point:{known.lat},{known.lon};near",
            f"point:{known.lat},{known.lon};unknown", f"unlocated:somewhere by {known.name}",
            "route:gao-algeria", "unit:kidal", "unit:nara"]), min_size=1, max_size=2, unique=True))
        for source in draw(st.lists(st.sampled_from(sorted(sources)), min_size=1, max_size=2, unique=True)):
            claims += made_up(number, place, refs, source)
    return Memory(claims, sources)


@SLOW
@given(store=stores(), lang=st.sampled_from(["en", "fr"]), color=st.sampled_from(ColorBy))
def test_nothing_leaks_of_made_up_data_either(store, lang, color):
    request = replace(PUBLIC, lang=lang, color=color, public_url="https://atlas.example")
    hold_tight(content.make(request, store), store)


def test_published_tolls_and_denials_stay(built_in):
    inner, public = (content.make(replace(PUBLIC, audience=a), built_in) for a in Audience)
    assert [f.value for f in inner.figures] == [f.value for f in public.figures]
    assert [r.killed for r in inner.rows] == [r.killed for r in public.rows]
    assert [r.grade for r in inner.rows] == [r.grade for r in public.rows]
    assert public.rows[0].where == "Togué Mourari commune, Djenné, Mopti"
    assert public.rows[0].title == "Killing – Togué Mourari"
    assert "the victims' status" in public.rows[0].denied
    assert "community leader" in public.rows[2].asserted + public.rows[2].denied
    assert any(n.startswith("For the public: ") for n in public.notes)


def test_a_place_stands_at_its_unit_s_point_and_is_never_moved_by_chance(built_in):
    once, again = (content.make(PUBLIC, built_in).map.points for _i in range(2))
    commune = units.units("adm3").loc["mopti.djenne.togue-mourari"]
    assert (once["lon"][0], once["lat"][0]) == (commune.lon, commune.lat)
    assert once["precision"][0] == "adm3"
    assert once.equals(again)


def test_the_policy_s_cercle_is_all_that_is_shown_of_kidal(claim):
    store = Memory([claim("fla alleges event"), claim("fla alleges date", "2025-02-20"),
                    claim("fla alleges place", "unit:kidal.kidal.anefif")], {})
    row, = content.make(PUBLIC, store).rows
    assert row.where == "Kidal cercle, Kidal"
    assert row.precision == "place: no closer than the cercle; date: day"
    with pytest.raises(InputError, match=r"An[ée]fif"):
        content.make(replace(PUBLIC, region="kidal.kidal.anefif"), store)
    assert len(content.make(replace(PUBLIC, region="kidal.kidal"), store).rows) == 1
    assert len(content.make(Request(region="kidal.kidal.anefif"), store).rows) == 1


def test_a_coarse_unit_of_a_later_reform_stays_what_it_is(claim):
    store = Memory([claim("fla alleges event"), claim("fla alleges place", "unit:nara")], {})
    inner, public = (content.make(replace(PUBLIC, audience=a), store).rows[0] for a in Audience)
    assert inner.where == public.where


def test_the_public_counts_by_what_it_may_see(claim):
    memo = Source("memo", "A memo", "The team", handling=Handling.INTERNAL)
    story = Source("story", "A story", "A Paper", published_on=date(2025, 3, 1))
    store = Memory([claim("fla alleges event", src="story"), claim("fla alleges place", "unit:gao", src="story"),
                    claim("fla alleges place", "unit:gao.gao.tilemsi", src="memo"),
                    claim("fla alleges event", incident="inner", src="memo"),
                    claim("fla alleges place", "unit:gao", incident="inner", src="memo")],
                   {"memo": memo, "story": story})
    inner, public = (content.make(replace(PUBLIC, audience=a), store) for a in Audience)
    assert (len(inner.rows), len(public.rows)) == (2, 1)
    assert inner.marks == ("Internal",)
    assert public.rows[0].where == "Gao region"
    assert public.sources == ("A Paper, 1 Mar 2025",)
    assert len(content.make(replace(PUBLIC, region="gao.gao.tilemsi"), store).rows) == 0
    with pytest.raises(InputError, match="memo"):
        content.make(replace(PUBLIC, wanted=IncidentFilter(source=("memo",))), store)


def test_the_policy_is_sound_and_the_narrowest_row_counts(tmp_path):
    policy = public_policy()
    assert policy.level("mopti", "exact") is Level.ADM3
    assert policy.level("kidal", "adm3") is Level.ADM2
    assert policy.level("gao", "near") is Level.ADM2
    assert Policy({(ANY, ANY): Level.ADM1}).level("gao", "exact") is Level.ADM1
    bad = tmp_path / "public.csv"
    bad.write_text("adm1,precision,finest,why\nnowhere,*,adm3,\n*,sharp,adm3,\n*,near,village,\n")
    use("en")
    with pytest.raises(DataError) as told:
        public_policy(bad)
    assert all(word in str(told.value) for word in (":2:", "nowhere", "sharp", "village", "is needed"))
