"""The map's benchmark: what it makes of figures, what it refuses, and one small run of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from geo.cli.bench_map import browser, peers, servers, stores
from geo.cli.bench_map.command import bench_map, write
from geo.cli.bench_map.figures import Animation, Changes, Crowd, Load, Measures, percentile
from geo.cli.bench_map.table import table
from geo.cli.bench_map.targets import verdicts
from geo.errors import AtlasError
from geo.project import ROOT
from tests.conftest import missing

BASE = Changes("baseline", "baseline", 100_000, (80.0, 100.0, 120.0))
CLUSTERED = Changes("clustered", "ours", 100_000, (110.0, 140.0, 150.0), (9, 7, 8), (900, 12_000, 800))


def run(*changes: Changes, **more) -> Measures:
    return Measures({"measured": "today"}, [BASE, CLUSTERED, *changes], **more)


def small(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own, which leaves the tests' own browser alone."""
    return subprocess.run(
        [sys.executable, "-m", "geo", "bench", "map", "--n", "200", "--large", "0", "--rounds", "1", *words],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=600,
        env={**os.environ, "GEO_LANG": "en", **more})


def judged(measures: Measures) -> dict[str, bool]:
    return {v.what: v.met for v in verdicts(measures)}


@pytest.mark.parametrize(("values", "q", "expected"), [
    ((), 95, None), ((7.0,), 95, 7.0), ((1.0, 2.0, 3.0), 50, 2.0), (tuple(map(float, range(101))), 95, 95.0)])
def test_percentiles(values, q, expected):
    assert percentile(values, q) == expected


def test_ratios_are_those_of_the_same_percentile_of_the_baseline():
    told = {v.what: (v.taken, v.met) for v in verdicts(run())}
    assert told["100,000 clustered: p50 beside the baseline's"] == ("1.40 ×", True)
    assert told["100,000 clustered: p95 beside the baseline's"] == ("1.26 ×", True)
    slow = replace(CLUSTERED, ms=(110.0, 151.0, 400.0))
    judgement = judged(Measures({}, [BASE, slow]))
    assert not judgement["100,000 clustered: p50 beside the baseline's"]
    assert not judgement["100,000 clustered: p95 beside the baseline's"]


def test_without_a_baseline_there_is_no_ratio():
    alone = Measures({}, [CLUSTERED])
    assert not any("baseline" in what for what in judged(alone))
    assert "–" in "\n".join(table(alone))


def test_peers_are_held_against_the_clustered_view_at_the_same_number():
    others = (Changes("pydeck", "peers", 100_000, (2100.0,)), Changes("geojson", "peers", 100_000, (6200.0,)),
              Changes("marker_cluster", "peers", 1_000, (500.0,)))
    told = judged(run(*others))
    assert told["100,000 clustered: as fast as the best peer (pydeck)"]
    assert not told["100,000 clustered: as fast as pydeck"]
    assert not any("marker_cluster" in what for what in told)


def test_bytes_loads_frames_and_sessions_are_judged():
    told = judged(run(
        Changes("points", "ours", 100_000, (200.0,), (5,), (21_000,)),
        loads=[Load(100_000, "warm server", 2.0, 3_100_000, 900_000), Load(1_000_000, "warm server", 7.0, 19_000_000, 1)],
        animations=[Animation(100_000, 300, 33.3, 101.0)],
        crowds=[Crowd(100_000, 20, (0.2, 0.3), errors=1), Crowd(1_000_000, 20, memory=1_400_000_000)]))
    assert told["100,000 clustered: most bytes of a filter change"]
    assert not told["100,000 points: most bytes of a filter change"]
    assert told["100,000: first load, warm server"]
    assert not told["100,000: first load, warm server, on the wire"]
    assert told["1,000,000: first load, warm server"]
    assert told["1,000,000: first load, warm server, on the wire"]
    assert told["100,000: frames a second while playing, median of 300"]
    assert not told["100,000: worst frame while playing"]
    assert not told["100,000: 20 sessions, errors"]
    assert told["1,000,000: server memory with 20 sessions"]


def test_table_tells_what_could_not_be_measured():
    lines = "\n".join(table(run(Changes("plotly", "peers", 100_000, fault="plotly is not installed"),
                                animations=[Animation(100_000, fault="nothing to play")])))
    assert "peers: plotly" in lines
    assert "could not be measured: plotly is not installed" in lines
    assert "animation at 100,000 could not be measured: nothing to play" in lines
    assert "MISSED" not in lines
    assert "met     100,000 clustered: p50 beside the baseline's" in lines


def test_figures_are_written_as_json(tmp_path):
    write(run(), tmp_path / "out.json")
    told = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert told["changes"][1]["ms"] == list(CLUSTERED.ms)


@pytest.mark.parametrize(("words", "reason"), [
    (["--only", "ours,theirs"], "theirs"), (["--only", ","], "baseline, ours"), (["--rounds", "0"], "--rounds"),
    (["--n", "-1"], "--n"), (["--json", "."], "--json")])
def test_unusable_options_are_refused_before_anything_starts(words, reason):
    done = CliRunner().invoke(bench_map, words)
    assert done.exit_code == 2
    assert reason in done.output


def test_missing_playwright_is_told(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(AtlasError, match="make browser"), browser.chromium():
        pass


def test_missing_chromium_is_told(tmp_path):
    done = small("--only", "baseline", PATH=str(tmp_path), PLAYWRIGHT_BROWSERS_PATH=str(tmp_path))
    assert done.returncode == 2
    assert "none is installed" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_store_is_told(tmp_path):
    with pytest.raises(AtlasError, match=r"no\.gpkg"):
        stores.ready(1, tmp_path, str(tmp_path / "no.gpkg"), print)


def test_page_of_peers_has_leaflet_beside_it_and_names_what_is_missing(tmp_path):
    script = peers.page_folder(tmp_path)
    assert (script.parent / "static" / "leaflet.js").is_file()
    assert peers.installed("geo.cli")
    assert not peers.installed("no.such.module")


def test_server_that_does_not_start_says_why(tmp_path):
    script = tmp_path / "page.txt"
    script.write_text("no script")
    with pytest.raises(AtlasError, match=r"(?s)It said: .*raw Python"), servers.serve(script, "", tmp_path):
        pass


@pytest.mark.browser
def test_a_small_run_in_the_browser(tmp_path):
    if not any(map(shutil.which, browser.NAMES)):
        missing("no Chromium is here")
    out = tmp_path / "out.json"
    with tempfile.TemporaryDirectory(prefix="b") as spare:  # sockets want a short path
        done = small("--only", "baseline,ours", "--json", str(out), TMPDIR=spare)
        assert not list(Path(spare).glob("bench-map-*")), "the spare folder was left behind"
    assert done.returncode == 0, done.stderr[-2000:]
    told = {c["name"]: c for c in json.loads(out.read_text("utf-8"))["changes"]}
    assert set(told) == {"baseline", "clustered", "points"}
    assert all(len(c["ms"]) == 1 and not c["fault"] for c in told.values()), told
    assert all(0 < ms < 60_000 for c in told.values() for ms in c["ms"])
    assert all(n > 0 for c in told.values() for n in c["bytes_"])
    assert max(told["clustered"]["shown"]) > 0
