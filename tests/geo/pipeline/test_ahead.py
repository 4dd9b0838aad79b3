"""A process begun before there is a job for it: it takes one, or it ends."""

from __future__ import annotations

import gc
import subprocess
import sys
import time

import pytest

from geo.ingest.acled import ACLED
from geo.ingest.recognise import open_raw
from geo.pipeline.local import Job, Local
from geo.pipeline.local_child import told
from geo.pipeline.ready import Ready
from geo.project import ROOT
from geo.synth_acled import write_acled
from geo.tables import ahead
from geo.tables.garbage import SELDOM, seldom_collected


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "cores", lambda: 2)
    monkeypatch.setattr(ahead, "WORTH_IT", 1_000)
    write_acled(tmp_path / "made.csv", 50)
    return tmp_path / "made.csv"


def test_a_process_begun_ahead_takes_the_job(path):
    ahead_of = time.monotonic()
    with ahead.begun_for(path):
        begun = ahead._waiting[0]
        work = Local(path, ACLED, 1)
        assert work._children == [begun]
        assert sum(len(one.prepared) for one in work.ready(open_raw(path, ACLED))) == 50
        work.close()
    (spent,) = work.spent
    assert 0 < spent.cpu
    assert ahead_of < spent.begun < spent.ended < time.monotonic()
    assert not ahead._waiting


def test_processes_that_nobody_wanted_are_ended(path):
    with ahead.begun_for(path, 2):
        begun = list(ahead._waiting)
        assert [one.poll() for one in begun] == [None, None]
    assert None not in [one.poll() for one in begun]
    assert not ahead._waiting


@pytest.mark.parametrize("write", [True, False])
def test_records_are_written_ahead_for_whoever_wants_them(path, write):
    job = Job(str(path), ACLED, "en", None, None, write=write)
    made = [m for m in told(job, lambda: False) if isinstance(m, Ready)]
    assert {"written" in vars(m.prepared) for m in made} == {write}


@pytest.mark.parametrize("name", ["none.csv", "made.xlsx", "small.csv"])
def test_no_process_is_begun_for_other_files(path, name):
    (path.parent / "made.xlsx").write_bytes(b"x" * 2_000)
    (path.parent / "small.csv").write_bytes(b"x")
    with ahead.begun_for(path.parent / name):
        assert not ahead._waiting


def test_a_process_without_a_job_ends_by_itself():
    done = subprocess.run([sys.executable, "-m", ahead.MODULE], cwd=ROOT, input=b"",
                          capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_the_command_is_light_until_it_runs():
    code = "import sys, geo.cli.imports; print('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT,
                          capture_output=True, check=True, timeout=60)
    assert done.stdout.strip() == b"False"


def test_circles_are_looked_for_seldom_while_it_lasts():
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.get_threshold() == SELDOM
    assert gc.get_threshold() == before
