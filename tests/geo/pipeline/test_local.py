"""Processes that map a file's parts: in the file's order, the same as without them, ended in any case."""

from __future__ import annotations

import io
import pickle
from dataclasses import replace

import pandas as pd
import pytest

from geo.errors import InputError
from geo.fold import builtin_context
from geo.ingest import raw_text
from geo.ingest.acled import ACLED, ACLED_ACTORS
from geo.ingest.recognise import open_raw
from geo.model.record import records
from geo.pipeline import import_file, local
from geo.pipeline.local import AllDone, Job, Local
from geo.pipeline.local_child import told
from geo.pipeline.reading import whole_events
from geo.pipeline.ready import Ready, Seen
from geo.pipeline.run import mapped
from geo.pipeline.spread import Workers
from geo.store.geopackage import GeoPackageStore
from geo.store.prepared import folded_ahead, name_of, prepare
from geo.synth_acled import write_acled
from geo.tables import ahead

CONTEXT = replace(builtin_context(), sources={
    **builtin_context().sources, "acled": ACLED.source(None)})


class Answered:
    """A process that has said all it has to say."""

    def __init__(self, messages):
        self.stdout = io.BytesIO(b"".join(map(pickle.dumps, messages)))

    def wait(self):
        return 9

    def kill(self):
        pass


def never():
    return False


def job(path, first=0, of=1, wanted=ACLED, context=CONTEXT):
    return Job(str(path), wanted, "en", None, context, first, of)


def answered(monkeypatch, path, n, wanted=ACLED):
    monkeypatch.setattr(local, "_started", lambda one: Answered(told(one, never)))
    return Local(path, wanted, n, None, CONTEXT)


@pytest.fixture
def many_parts(tmp_path, monkeypatch):
    """Give a file that is read in nine parts, with a bad row, a garbled cell and blank rows."""
    path = tmp_path / "many.csv"
    write_acled(path, 120)
    lines = path.read_text().splitlines()
    lines[20] = lines[20].replace("Western Africa", "Western Ã‰frica")
    lines[40] += ",one,more"
    lines[60:60] = ["," * lines[0].count(",")] * 30
    path.write_text("\n".join(lines) + "\n")
    monkeypatch.setattr(raw_text, "_block_size", lambda _head, _rows: 6_700)
    return path


def texts(slices):
    return [t for one in slices for t in one.prepared.texts]


@pytest.mark.parametrize("n", [2, 4])
def test_processes_give_the_parts_in_the_order_of_the_file(many_parts, monkeypatch, n):
    alone, shared = (open_raw(many_parts, ACLED) for _i in range(2))
    with mapped(many_parts, alone, ACLED, Workers()) as slices:
        wanted = texts(slices)
    monkeypatch.setattr("geo.pipeline.run.Local", lambda *_a: answered(monkeypatch, many_parts, n))
    with mapped(many_parts, shared, ACLED, Workers(n)) as slices:
        assert texts(slices) == wanted
    assert len(wanted) == 119
    assert shared.rejects.equals(alone.rejects)
    assert shared.notes == alone.notes
    assert len(shared.notes) == len(shared.rejects) == 1


def test_rows_of_one_event_stay_together(many_parts, monkeypatch):
    raw = open_raw(many_parts, ACLED_ACTORS)
    parts = list(whole_events(raw, ACLED_ACTORS))
    assert [number for number, _part in parts] == [0]
    shared = answered(monkeypatch, many_parts, 2, ACLED_ACTORS)
    assert len(texts(shared.ready(open_raw(many_parts, ACLED_ACTORS)))) == 119


@pytest.mark.parametrize("context", [CONTEXT, None])
def test_a_part_is_folded_ahead_where_it_is_known_with_what(many_parts, context):
    slices = [m for m in told(job(many_parts, context=context), never) if isinstance(m, Ready)]
    assert {one.prepared.incidents is None for one in slices} == {context is None}


@pytest.mark.parametrize("waited_for", [never, lambda: True])
def test_records_are_written_by_whoever_has_time(many_parts, waited_for):
    slices = [m for m in told(job(many_parts), waited_for) if isinstance(m, Ready)]
    sent = [pickle.loads(pickle.dumps(one.prepared)) for one in slices]  # noqa: S301 - our own
    assert {one.frame is None for one in sent} == {not waited_for()}
    assert [one.texts for one in sent] == [one.prepared.texts for one in slices]
    assert [one.record_ids for one in sent] == [one.prepared.record_ids for one in slices]


def test_a_fold_made_ahead_holds_for_the_same_sources_only(many_parts):
    known_as = name_of(CONTEXT)
    found = next(m for m in told(job(many_parts, context=None), never) if isinstance(m, Ready))
    made = pickle.dumps(folded_ahead(found.prepared, CONTEXT, known_as))
    ready = pickle.loads(made)  # noqa: S301 - our own
    everything = range(len(ready))
    assert ready.incidents_of(everything, CONTEXT, known_as) is ready.incidents
    source = CONTEXT.sources["acled"]
    other = replace(CONTEXT, sources={**CONTEXT.sources, "acled": replace(source, licence="other")})
    assert name_of(other) != known_as
    made = ready.incidents_of(everything, other, name_of(other))
    assert set(made["licence"].to_pylist()) == {"other"}
    assert len(ready.incidents_of([0, 2], CONTEXT, known_as)) == 2
    assert name_of(replace(CONTEXT, locate=lambda _ref: None)) == ""


def test_what_cannot_be_folded_is_left_to_the_store():
    part = prepare(records({"incident_id": ["a"], "source_id": "acled", "speaker": "acled",
                            "date": "soon"}, 1))
    assert folded_ahead(part, CONTEXT, name_of(CONTEXT)) is part


def test_a_store_filled_by_processes_is_the_same(tmp_path, monkeypatch):
    path = tmp_path / "made.csv"
    write_acled(path, 500)
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path)
    monkeypatch.setattr("geo.ingest.originals.VAR", tmp_path)
    tables, versions = [], []
    for name, who in (("alone", Workers()), ("shared", Workers(2))):
        store = GeoPackageStore(tmp_path / f"{name}.gpkg")
        import_file(path, store, who=who)
        tables.append(pd.DataFrame(store.read_incidents()))
        versions.append(store.version())
        assert store.check() == []
        store.close()
    pd.testing.assert_frame_equal(*tables)
    assert versions[0] == versions[1]


def test_a_process_that_dies_is_told(tmp_path):
    path = tmp_path / "made.csv"
    write_acled(path, 50)
    work = Local(path, ACLED, 1)
    work._children[0].kill()
    with pytest.raises(InputError, match="ended before its work was done"):
        list(work.ready(open_raw(path, ACLED)))
    work.close()


def test_what_a_process_raises_is_raised(tmp_path):
    work = Local(tmp_path / "none.csv", ACLED, 1)
    with pytest.raises(OSError, match=r"none\.csv"):
        list(work.ready(open_raw))
    work.close()


def test_processes_end_when_nobody_wants_their_work(tmp_path):
    path = tmp_path / "made.csv"
    write_acled(path, 50)
    with mapped(path, open_raw(path, ACLED), ACLED, Workers(2)) as slices:
        next(slices)
        children = slices.gi_frame.f_locals["slices"].gi_frame.f_locals["self"]._children
    assert [child.poll() is not None for child in children] == [True, True]


def test_an_incident_of_an_earlier_slice_is_seen():
    seen = Seen()
    assert seen.again(["b", "a"]).tolist() == [False, False]
    assert seen.again(["c", "a", "d"]).tolist() == [False, True, False]
    assert seen.again(["b", "d"]).tolist() == [True, True]


def test_a_large_text_is_worth_a_process(tmp_path, monkeypatch):
    path = tmp_path / "made.csv"
    write_acled(path, 50)
    monkeypatch.setattr(ahead.os, "sched_getaffinity", lambda _pid: {0, 1}, raising=False)
    assert local.worth_it(path) == 0
    monkeypatch.setattr(local, "WORTH_IT", 1_000)
    assert local.worth_it(path) == 1
    monkeypatch.setattr(ahead.os, "sched_getaffinity", lambda _pid: {0}, raising=False)
    assert local.worth_it(path) == 0


def test_the_last_message_ends_a_file(many_parts):
    assert [isinstance(m, AllDone) for m in told(job(many_parts), never)][-2:] == [False, True]
