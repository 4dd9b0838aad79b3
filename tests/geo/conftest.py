"""What tests of the core share: claims made of a few words, random filters, tables and stores."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date

import pytest
from hypothesis import strategies as st

from geo.builtin import builtin_actors, builtin_claims, builtin_sources
from geo.filters import IncidentFilter
from geo.fold import fold_all
from geo.frame import to_frame
from geo.gazetteer import units
from geo.model import vocabulary as v
from geo.model.admin import Vintage
from geo.model.claim import Claim
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store
from geo.store.postgis import PostgisStore
from tests.conftest import missing
from tests.geo.store.postgres import NoPostgres, cluster

KNOWN = builtin_actors()
CHOICES = sorted(KNOWN.by_id) + [f"class:{c}" for c in KNOWN.classes()]
DAYS = st.none() | st.dates(date(2012, 1, 1), date(2025, 12, 31))
KINDS = ("geopackage", "postgis")


def make_claim(words: str, value: str = "", low=None, high=None, **more) -> Claim:
    """Make a claim of ``speaker stance prop``, with an ISO day as ``on`` and a source as ``src``."""
    speaker, stance, prop = words.split()
    on = more.pop("on", None)
    return Claim(
        more.pop("incident", "tiny"), more.pop("src", f"{speaker}-story"), speaker,
        v.Stance(stance), v.Prop(prop), value, low, high,
        stated_on=date.fromisoformat(on) if on else None,
        flags=tuple(v.Flag(f) for f in more.pop("flags", ())), **more)


@pytest.fixture(scope="session")
def claim():
    return make_claim


@pytest.fixture(scope="session")
def builtin_frame():
    """Give the incidents table of the built-in data; nobody may change it."""
    return to_frame(fold_all(builtin_claims()))


@pytest.fixture(scope="session")
def every_third():
    """Give a function that tells of a table that an import brings every third of its rows."""
    return lambda frame: frame.assign(in_batch=[n % 3 == 0 for n in range(len(frame))])


@pytest.fixture(scope="session")
def every_fifth_abroad():
    """Give a function that puts every fifth row of a table outside Mali."""
    return lambda frame: frame.assign(geo_status=[
        "outside" if n % 5 == 0 else str(status) for n, status in enumerate(frame["geo_status"])])


def some(values, most=3):
    return st.lists(st.sampled_from(list(values)), max_size=most, unique=True).map(tuple)


def ids(level, vintage):
    return sorted(units.units(level, vintage).index)


@st.composite
def filters(draw):
    vintage = draw(st.sampled_from(Vintage))
    levels = {level: draw(some(ids(level, vintage), 2)) for level in ("adm1", "adm2", "adm3")
              if level == "adm1" or vintage is not Vintage.V2023}
    since, until = draw(DAYS), draw(DAYS)
    if since and until:
        since, until = sorted((since, until))
    return IncidentFilter(
        since=since, until=until, asof=draw(DAYS), role=draw(st.sampled_from(v.Role)),
        actor=draw(some(CHOICES)), match=draw(st.sampled_from(v.Match)), vintage=vintage,
        type=draw(some(map(str, v.EventType), 9)), harm=draw(some(map(str, v.Harm))),
        targeting=draw(some(map(str, v.Targeting))), grade=draw(some(map(str, v.Grade))),
        response=draw(some([*map(str, v.ResponseKind), "none"])),
        source=draw(some(sorted(builtin_sources()))), batch=draw(some([1])),
        precision=draw(st.none() | st.sampled_from(v.GeoPrecision)),
        outside=draw(st.sampled_from(v.Outside)),
        killed=draw(st.none() | st.integers(0, 600)), basis=draw(st.sampled_from(v.Basis)),
        q=draw(st.sampled_from(["", "Djenné", "tilemsi", "synthetic:7", "wagner", "no such words"])),
        **levels)


@pytest.fixture(scope="session")
def any_filter():
    return filters()


@pytest.fixture(scope="session")
def postgres():
    """Give a throwaway PostgreSQL server, started when the first test asks for it."""
    with ExitStack() as held:
        try:
            server = held.enter_context(cluster())
        except NoPostgres as why:
            missing(str(why))
        yield server


@pytest.fixture(scope="session")
def prepared(postgres):
    """Give a closed database with the tables of a store and nothing in them; tests copy it."""
    name = postgres.database()
    PostgisStore(name).close()
    return name


@pytest.fixture(params=KINDS)
def empty_store(request, tmp_path, monkeypatch):
    """Give a function that makes an empty store of each kind."""
    monkeypatch.setenv("GEO_CACHE", str(tmp_path / "cache"))
    with ExitStack() as held:
        def make():
            if request.param == "postgis":
                server, like = map(request.getfixturevalue, ("postgres", "prepared"))
                made = PostgisStore(server.database(like))
            else:
                made = GeoPackageStore(tmp_path / f"s{len(list(tmp_path.iterdir()))}" / "atlas.gpkg")
            held.callback(made.close)
            return made

        yield make


@pytest.fixture
def store(empty_store):
    """Give an empty store of each kind."""
    return empty_store()


@pytest.fixture(scope="session")
def full_copy(tmp_path_factory):
    """Give the file of an embedded store with the built-in data; tests copy it."""
    folder = tmp_path_factory.mktemp("full")
    made = open_store(folder / "live.gpkg")
    made.backup(folder / "atlas.gpkg")
    made.close()
    return folder / "atlas.gpkg"


@pytest.fixture
def full_path(full_copy, tmp_path):
    path = tmp_path / "atlas.gpkg"
    path.write_bytes(full_copy.read_bytes())
    return path
