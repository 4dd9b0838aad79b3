"""What is the team store's own: its server, its refusals, and filters that the database answers."""

from __future__ import annotations

import threading
from datetime import date

import pandas as pd
import psycopg
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import StoreError
from geo.filters import IncidentFilter
from geo.model.claim import Claim, Source
from geo.model.record import records
from geo.model.vocabulary import Outside, Prop, Stance
from geo.store import postgis
from geo.store.columns import table_of
from geo.store.log import ENTRY_COLUMNS
from geo.store.postgis import PostgisStore
from geo.store.postgis_connect import address, shown
from geo.store.postgis_incidents import PostgisRows
from geo.store.postgis_indexes import count_anew, make_indexes
from geo.store.tables import CLAIM_COLUMNS, FEATURES, SOURCE_COLUMNS
from geo.synth import synthetic_frame
from tests.drawn import examples


@pytest.fixture
def url(postgres):
    return postgres.database()


@pytest.fixture
def team(url, tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_CACHE", str(tmp_path / "cache"))
    made = PostgisStore(url)
    yield made
    made.close()


@pytest.fixture
def filled(team):
    team.append_claims(builtin_claims(), builtin_sources().values(), label="built-in data")
    return team


def as_admin(postgres, store, sql):
    return postgres.run(sql, store.url.database)


@pytest.fixture(scope="module")
def wide(postgres, tmp_path_factory):
    """Give a store with 600 synthetic incidents among the built-in ones, and its table."""
    patch = pytest.MonkeyPatch()
    patch.setenv("GEO_CACHE", str(tmp_path_factory.mktemp("cache")))
    made = PostgisStore(postgres.database())
    made.append_claims(builtin_claims(), builtin_sources().values(), label="built-in data")
    frame = synthetic_frame(600)
    frame.loc[::7, "date_end"] += pd.Timedelta(days=20)
    frame.loc[::11, ["date_start", "date_end"]] = pd.NaT
    frame["geo_status"] = frame["geo_status"].cat.add_categories(["outside"])
    frame.loc[::13, "geo_status"] = "outside"
    several = '[["2015-01-01","2015-01-03"],["2019-01-01","2019-01-02"]]'
    frame["date_options"] = frame["date_options"].cat.add_categories([several])
    frame.loc[::5, ["date_start", "date_end", "date_options"]] = (
        pd.Timestamp("2015-01-01"), pd.Timestamp("2019-01-02"), several)
    with made._writing() as db:
        db.incident_table().write(table_of(frame))
    with made._engine.begin() as db:
        make_indexes(db)
        count_anew(db)
    yield made, made.read_incidents()
    made.close()
    patch.undo()


def pushed(store, wanted):
    with store._reading() as db:
        return PostgisRows(db, store._wordings).found(wanted)


def assert_same(store, frame, wanted):
    expected = wanted.apply(store.marked(frame, wanted))
    found = store.marked(pushed(store, wanted), wanted)
    pd.testing.assert_frame_equal(
        pd.DataFrame(wanted.apply(found)).reset_index(drop=True),
        pd.DataFrame(expected).reset_index(drop=True), check_categorical=False)


@given(data=st.data())
@examples(20, 60,
          suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_the_database_finds_what_the_mask_finds(wide, any_filter, data):
    store, frame = wide
    assert_same(store, frame, data.draw(any_filter))


@pytest.mark.parametrize("params", [
    {}, {"since": ["2015-01-02"], "until": ["2015-01-02"]}, {"until": ["2013-01-01"]},
    {"since": ["2024-01-01"]}, {"adm1": ["gao"]}, {"adm2": ["mopti.djenne"], "vintage": ["2016"]},
    {"adm1": ["gao"], "vintage": ["2023"]}, {"adm3": ["gao.gao.tilemsi"]}, {"type": ["killing"]},
    {"targeting": ["civilians", "disputed"]}, {"grade": ["corroborated"]},
    {"response": ["none"]}, {"response": ["denied", "investigation_announced"]},
    {"harm": ["injured", "homes_burned"]}, {"source": ["ohchr-2023-05-12"]},
    {"precision": ["adm3"]}, {"outside": ["without"]}, {"outside": ["only"]}, {"killed": ["0"]}, {"killed": ["20"], "basis": ["high"]},
    {"killed": ["5"], "basis": ["best"]}, {"actor": ["fama"]},
    {"actor": ["fama", "wagner-group"], "match": ["all"]},
    {"actor": ["class:state"], "role": ["any"]}, {"actor": ["fama"], "role": ["speaker"]},
    {"q": ["Djenné"]}, {"q": ["synthetic:7"]}, {"q": ["100%_"]}, {"batch": ["1"]},
    {"batch": ["1"], "killed": ["20"]},
])
def test_each_filter_is_answered_by_the_database(wide, params):
    wanted, rejected = IncidentFilter.from_params(params)
    assert not rejected
    store, frame = wide
    assert_same(store, frame, wanted)
    assert set(store.read_incidents(wanted)["incident_id"]) == set(
        wanted.apply(store.marked(frame, wanted))["incident_id"])


def test_only_what_may_be_shown_is_read(wide):
    store, frame = wide
    wanted = IncidentFilter(since=date(2018, 1, 1), until=date(2018, 3, 1), killed=4)
    assert len(pushed(store, wanted)) < len(frame) / 5
    assert len(pushed(store, IncidentFilter(outside=Outside.ONLY))) == 47 == frame["geo_status"].eq("outside").sum()
    assert len(pushed(store, IncidentFilter(outside=Outside.WITHOUT))) == len(frame) - 47
    assert set(pushed(store, IncidentFilter(batch=(1,)))["incident_id"]) == {
        c.incident_id for c in builtin_claims()}


def test_what_shows_much_comes_from_the_snapshot(wide, monkeypatch):
    store, frame = wide
    monkeypatch.setattr(postgis, "BROAD", 0)
    wanted = IncidentFilter(actor=("fama",), killed=3)
    assert list(store.read_incidents(wanted)["incident_id"]) == list(
        wanted.apply(frame)["incident_id"])


def test_the_tables_have_the_columns_of_the_embedded_ones(postgres, team):
    def columns(table):
        return {r[0] for r in as_admin(
            postgres, team, "SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT "  # noqa: S608
            f"attisdropped AND attrelid = '{table}'::regclass")}

    assert columns("batches") == set(ENTRY_COLUMNS)
    assert columns("claims") == {"seq", *CLAIM_COLUMNS}
    assert columns("sources") == {"seq", *SOURCE_COLUMNS}
    assert columns("incidents") == {"fid", "geom", "keys", *FEATURES}


def test_incidents_can_be_read_in_words(postgres, filled):
    rows = as_admin(postgres, filled, "SELECT incident_id, kind, grade FROM incidents_in_words")
    frame = filled.read_incidents()
    assert sorted(rows) == sorted(zip(frame["incident_id"], frame["kind"], frame["grade"], strict=True))


@pytest.mark.parametrize("table", ["claims", "records", "batches", "batch_claims", "batch_records",
                                   "judgements", "source_versions", "wordings"])
def test_the_database_refuses_to_change_evidence(url, filled, table):
    column = {"claims": "note", "source_versions": "note", "wordings": "text"}.get(table)
    statements = [f"DELETE FROM {table}", f"TRUNCATE {table}"]  # noqa: S608
    if column:
        statements.append(f"UPDATE {table} SET {column} = 'x'")  # noqa: S608
    for sql in statements:
        with psycopg.connect(url) as db, pytest.raises(psycopg.Error) as told:
            db.execute(sql)
        assert "append-only" in str(told.value)
    assert filled.check() == []


@pytest.mark.parametrize(("sql", "told"), [
    ("UPDATE claims SET value_low = 1 WHERE value_low = 203", "is not what was written"),
    ("DELETE FROM claims WHERE seq = 20", "is in the log and not in the store"),
    ("DELETE FROM batch_claims WHERE claim_id IN (SELECT claim_id FROM claims WHERE seq = 20)",
     "does not hold what it was written with"),
    ("UPDATE batches SET label = 'other'", "The log breaks at batch 1"),
    ("UPDATE incidents SET killed_low = 1 WHERE killed_low > 100", "moura"),
    ("UPDATE incidents SET keys = '{}' WHERE killed_low > 100", "moura"),
    ("UPDATE incidents SET geom = NULL WHERE killed_low > 100", "moura"),
    ("UPDATE wordings SET text = 'x' WHERE text = 'killing'", "is not the fold of its claims"),
])
def test_an_administrator_who_tampers_is_found_out(postgres, filled, sql, told):
    as_admin(postgres, filled, f"SET session_replication_role = replica; {sql}")
    found = "\n".join(filled.check())
    assert told in found


def test_readers_never_wait_for_a_writer(filled, claim):
    begun, go_on = threading.Event(), threading.Event()

    def write():
        with filled._writing("a long import") as db:
            db.executemany("INSERT INTO batch_claims (batch_id, claim_id) VALUES (?, ?)", [(99, "x")])
            begun.set()
            go_on.wait(20)
            raise KeyError

    def quietly():
        with pytest.raises(KeyError):
            write()

    writer = threading.Thread(target=quietly)
    writer.start()
    assert begun.wait(20)
    try:
        assert len(filled.read_incidents()) == 9
        assert len(filled.read_incidents(IncidentFilter(adm1=("gao",)))) > 0
        assert filled.check() == []
    finally:
        go_on.set()
        writer.join()
    assert filled.check() == []


def test_a_writer_who_waits_too_long_is_told_for_whom(filled, claim, monkeypatch):
    monkeypatch.setattr(postgis, "BUSY_SECONDS", 1)
    with filled._writing("import of acled.csv"), pytest.raises(StoreError) as told:
        filled.append_claims([claim("a alleges event")], label="mine")
    assert "“import of acled.csv” (user atlas, since 20" in str(told.value)
    assert filled.append_claims([claim("a alleges event")], label="mine").new == 1


def test_writers_at_once_lose_nothing(filled, url):
    stores = [PostgisStore(url) for _ in range(4)]

    def work(number, store):
        for turn in range(5):
            store.append_claims(
                [Claim(f"w{number}-{turn}", "s", "a", Stance.ALLEGES, Prop.EVENT)], label=f"{number}")

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(stores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(filled.read_incidents()) == 9 + 20
    assert [b.batch_id for b in filled.batches()] == list(range(1, 22))
    assert filled.check() == []
    for store in stores:
        store.close()


def test_a_server_that_ends_the_connection_is_told(postgres, filled, claim):
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'atlas: x'"
    with pytest.raises(StoreError) as told, filled._writing("x") as db:  # noqa: PT012
        as_admin(postgres, filled, end)
        db.execute("SELECT 1")
    assert "broke" in str(told.value)
    assert filled.append_claims([claim("a alleges event")], label="again").new == 1


REFUSED = {
    "no server": ("postgresql://atlas:secret@127.0.0.1:1/atlas", "cannot be reached"),
    "no address": ("postgresql://atlas:secret@127.0.0.1", "That is no address"),
    "no port": ("postgresql://atlas:secret@127.0.0.1:port/atlas", "That is no address"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_an_address_that_leads_nowhere_is_told_without_its_password(case):
    named, words = REFUSED[case]
    with pytest.raises(StoreError) as told:
        PostgisStore(named)
    assert words in str(told.value)
    assert "secret" not in repr(told.value) + str(told.value)


def test_user_and_database_that_are_unknown_are_told(postgres):
    for named in (postgres.url("none"), postgres.url("postgres", "nobody")):
        with pytest.raises(StoreError) as told:
            PostgisStore(named)
        assert "does not exist" in str(told.value)


def test_a_password_is_nowhere_to_be_seen(monkeypatch, tmp_path, postgres):
    monkeypatch.setenv("GEO_CACHE", str(tmp_path))
    named = postgres.database().replace("atlas@", "atlas:secret@", 1) + "?application_name=x&passfile=/secret"
    assert "secret" not in shown(address(named))
    store = PostgisStore(named)
    store.append_claims(builtin_claims(), builtin_sources().values(), label="built-in data")
    frames = store._frames._snapshots
    assert "secret" not in str(frames.folder)
    store.close()


def test_a_database_without_postgis_is_refused_with_what_to_do(postgres):
    with pytest.raises(StoreError) as told:
        PostgisStore(postgres.database("template1"))
    assert "CREATE EXTENSION postgis" in str(told.value)


def test_another_database_is_refused_and_left_alone(postgres, url):
    with psycopg.connect(url) as db:
        db.execute("CREATE TABLE mine (words text)")
    with pytest.raises(StoreError) as told:
        PostgisStore(url)
    assert "is no store of the atlas" in str(told.value)
    assert postgres.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'",
                        url.rsplit("/", 1)[1]) == [(2,)]


def test_a_store_of_a_later_version_is_refused(postgres, team, url):
    as_admin(postgres, team, "UPDATE atlas_migrations SET version_num = '9999'")
    with pytest.raises(StoreError) as told:
        PostgisStore(url)
    assert "later version" in str(told.value)


def test_somebody_who_may_only_read_reads_and_is_told_so_when_writing(postgres, filled, claim):
    name = filled.url.database
    postgres.run("DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    postgres.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest", name)
    guest = PostgisStore(postgres.url(name, "guest"))
    assert len(guest.read_incidents()) == 9
    assert len(guest.read_incidents(IncidentFilter(adm1=("gao",)))) > 0
    with pytest.raises(StoreError) as told:
        guest.append_claims([claim("a alleges event")], label="mine")
    assert "“guest” lacks a right" in str(told.value)
    guest.close()


def test_two_who_open_a_new_database_at_once_make_one_store(url):
    made, threads = [], []
    for _ in range(3):
        threads.append(threading.Thread(target=lambda: made.append(PostgisStore(url))))
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert [store.check() for store in made] == [[], [], []]
    for store in made:
        store.close()


def test_a_large_import_leaves_indexes_and_counts_behind(postgres, team, monkeypatch):
    monkeypatch.setattr(postgis, "LARGE", 3)
    team.append_records([records({"incident_id": [f"acled:{n}" for n in range(5)], "source_id": "acled",
                                  "speaker": "acled", "date": "2025-01-01", "killed": [1] * 5})],
                        [Source("acled", "ACLED", "ACLED", "acled")], label="five")
    made = {r[0] for r in as_admin(postgres, team, "SELECT indexname FROM pg_indexes")}
    assert {"incidents_by_key", "incidents_by_point"} <= made
    assert as_admin(postgres, team, "SELECT reltuples FROM pg_class WHERE relname = 'incidents'") == [(5,)]
    assert team.check() == []
