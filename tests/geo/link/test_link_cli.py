"""``python -m geo link``, as a shell sees it."""

from __future__ import annotations

import csv
import io

import pytest
from click.testing import CliRunner

from geo.cli.bench_link import bench_link
from geo.cli.main import main
from geo.errors import AtlasError
from geo.store.opening import open_store


@pytest.fixture
def atlas(full_path, monkeypatch, claims):
    """Run the command on a store with two more tellings of an incident, one of them a formula."""
    monkeypatch.setenv("GEO_STORE", str(full_path))
    monkeypatch.setenv("GEO_LANG", "en")
    store = open_store(full_path)
    store.append_claims([*claims("=one", killed="24+"), *claims("two")], label="more")
    store.close()

    def run(*words, status=0):
        done = CliRunner().invoke(main, ["link", *map(str, words)])
        assert done.exit_code == status, done.output
        return done.output

    return run


def test_proposals_are_listed_with_score_and_reasons(atlas):
    lines = [line.split("\t") for line in atlas().splitlines()]
    assert {(cells[1], cells[3]) for cells in lines} == {
        ("=one", "two"), ("=one", "mli-2025-02-17-tilemsi"), ("mli-2025-02-17-tilemsi", "two")}
    assert all(float(cells[0]) >= 0.5 and "Same day." in cells[-1] for cells in lines)
    assert atlas("--bar", "0.99") == atlas("--bar", "0.99", "--store", "")


def test_csv_runs_no_formula(atlas, tmp_path):
    out = tmp_path / "links.csv"
    assert "3 rows written" in atlas("--csv", out)
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert list(rows[0]) == ["score", "left_id", "left_title", "right_id", "right_title", "unsure", "reasons"]
    assert {r["left_id"] for r in rows} == {"'=one", "mli-2025-02-17-tilemsi"}


def test_a_judgement_is_kept_listed_and_taken_back(atlas):
    told = atlas("--judge", "two", "mli-2025-02-17-tilemsi", "same", "--why", "one convoy", "--by", "Aminata")
    assert "“undo 3”" in told
    assert "one incident, “mli-2025-02-17-tilemsi”" in told
    assert len(atlas().splitlines()) == 1
    assert "Aminata" in (line := atlas("--judged"))
    assert line.rstrip().endswith("one convoy\tyes")
    assert CliRunner().invoke(main, ["undo", "3"]).exit_code == 0
    assert atlas("--judged").rstrip().endswith("\tno")
    assert len(atlas().splitlines()) == 3


def test_unsure_stays_listed_and_marked(atlas):
    atlas("--judge", "two", "=one", "unsure")
    assert "unsure" in next(line for line in atlas().splitlines() if line.split("\t")[1] == "=one"
                            and line.split("\t")[3] == "two").split("\t")
    assert "was unsure" in atlas()


@pytest.mark.parametrize(("words", "told"), [
    (("two", "=one", "same"), "Say why"), (("two", "two", "unsure"), "itself"), (("two", "x", "unsure"), "“x”"),
    (("two", "=one", "perhaps", "--why", "x"), "perhaps")])
def test_what_cannot_be_judged_is_told(atlas, words, told):
    done = CliRunner().invoke(main, ["link", "--judge", *words])
    assert isinstance(done.exception, AtlasError)
    assert told in str(done.exception)


def test_nothing_to_list_is_told(full_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(full_path))
    monkeypatch.setenv("GEO_LANG", "en")
    assert "Nothing to list." in CliRunner().invoke(main, ["link"]).output


def test_the_bench_prints_pairs_a_second():
    done = CliRunner().invoke(bench_link, ["--n", "500"])
    assert done.exit_code == 0, done.output
    assert "pairs/s" in done.output
