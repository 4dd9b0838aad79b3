"""What an import brought, in files: exports, briefs and the command line, for the team and the public."""

from __future__ import annotations

import csv
from datetime import date

import pytest
from click.testing import CliRunner

from geo.brief import content
from geo.brief.model import Request
from geo.cli.main import main
from geo.errors import InputError
from geo.export import Audience, export_selection, select
from geo.export.readme import readme_text
from geo.filters import IncidentFilter
from geo.i18n import day, use
from geo.model.claim import NO_REDISTRIBUTION, Source
from geo.store.geopackage import GeoPackageStore
from geo.store.import_words import imports_named
from geo.store.protocol import FileInfo

F = IncidentFilter
ACLED = Source("acled", "Event data", "ACLED", licence=f"terms of use; {NO_REDISTRIBUTION}")
PAPER = Source("paper", "A story", "A Paper", published_on=date(2025, 3, 2))
FILE = FileInfo("=secret name.csv", "ab" * 32, "acled")


def told(claim, incident, killed, speaker="fla", src="paper", on="2025-03-02"):
    common = {"incident": incident, "src": src, "on": on}
    return [claim(f"{speaker} reports event", **common), claim(f"{speaker} reports date", "2025-03-01", **common),
            claim(f"{speaker} reports targeting", "civilians", **common),
            claim(f"{speaker} reports place", "unit:gao", **common),
            claim(f"{speaker} reports killed", str(killed), killed, killed, **common)]


@pytest.fixture
def filed(store, claim):
    """Give a store and two imports: a paper's, and one of ACLED that tells of one of the paper's too."""
    paper = store.append_claims([*told(claim, "one", 3), *told(claim, "two", 4)], [PAPER], label="a report").batch_id
    acled = store.append_claims(
        [*told(claim, "two", 9, "acled", "acled"), *told(claim, "three", 5, "acled", "acled")],
        [ACLED, PAPER], label=FILE.name, file=FILE).batch_id
    return store, paper, acled


def ids(found):
    return set(found.incidents["incident_id"])


def made(store, batch):
    return next(e for e in store.batches() if e.batch_id == batch).recorded_at[:10]


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "brought by import {a}: a report ({day}) or {b}: =secret name.csv ({day})"),
    ("fr", "apport de l’import {a}\u00a0: a report ({day}) ou {b}\u00a0: =secret name.csv ({day})")])
def test_an_import_is_called_by_its_file_and_its_day(filed, lang, words):
    store, paper, acled = filed
    use(lang)
    on = day(date.fromisoformat(made(store, paper)))
    wanted = F(batch=(paper, acled))
    assert wanted.describe(imports=imports_named(store, wanted.batch)) == words.format(a=paper, b=acled, day=on)


def test_an_export_holds_what_an_import_brought_and_says_which(filed, tmp_path):
    store, paper, acled = filed
    found = select(store, F(batch=(acled,)))
    assert ids(found) == {"two", "three"}
    on = day(date.fromisoformat(made(store, acled)))
    assert f"Filter: brought by import {acled}: =secret name.csv ({on})" in readme_text(found.metadata)
    assert found.metadata["parameters"] == {"batch": [str(acled)]}
    export_selection(found, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {r["incident_id"] for r in rows} == {"two", "three"}
    assert "in_batch" not in rows[0]
    whole = store.read_incidents()
    assert ids(select(store, F(batch=(paper,)), whole=whole)) == {"one", "two"}
    assert ids(select(store, F(batch=(paper,)), whole=whole, chosen={"two", "three"})) == {"two"}
    assert "in_batch" not in whole


def test_the_public_learns_neither_the_file_nor_what_a_barred_source_speaks_of(filed):
    store, paper, acled = filed
    found = select(store, F(batch=(acled,)), Audience.PUBLIC)
    assert ids(found) == set()
    assert "secret" not in readme_text(found.metadata)
    assert f"brought by import {acled}\n" in readme_text(found.metadata)
    both = select(store, F(batch=(paper, acled)), Audience.PUBLIC)
    assert ids(both) == {"one", "two"}
    assert dict(zip(both.incidents["incident_id"], both.incidents["killed_high"], strict=True)) == {"one": 3, "two": 4}


def test_a_brief_shows_what_an_import_brought(filed):
    store, paper, acled = filed
    brief = content.make(Request(wanted=F(batch=(acled,))), store)
    assert {r.incident_id for r in brief.rows} == {"two", "three"}
    assert f"brought by import {acled}: =secret name.csv" in brief.sentence
    public = content.make(Request(wanted=F(batch=(paper, acled)), audience=Audience.PUBLIC), store)
    assert len(public.rows) == 2
    assert public.sentence.endswith(f", brought by import {paper} or {acled}.")
    heard = content.make(Request(wanted=F(batch=(paper,)), according_to="analyst"), store)
    assert {r.incident_id for r in heard.rows} == {"two"}  # what the import brought, in the figures of the data set
    assert len(list(content.make_all(Request(wanted=F(batch=(acled,))), store, ["gao", "kidal"]))) == 2


def test_a_brief_knows_what_an_import_had_brought_before(filed, claim):
    store, paper, acled = filed
    version = store.version()
    later = store.append_claims([*told(claim, "one", 8, "hrw"), *told(claim, "four", 1, "hrw")], label="later").batch_id

    def kinds(*batches):
        made = content.make(Request(wanted=F(batch=batches), since_version=version), store)
        return sorted(line.partition(" · ")[0] for line in made.changes)

    assert kinds(later) == ["New: 1 Mar 2025", "New: 1 Mar 2025", "Toll widened: 1 Mar 2025"]
    assert kinds(paper) == ["Toll widened: 1 Mar 2025"]
    assert kinds(acled) == ["Nothing has changed in this selection."]
    store.undo(paper)
    assert kinds(paper) == ["No longer in this selection: 1 Mar 2025", "No longer in this selection: 1 Mar 2025"]


@pytest.fixture
def command(tmp_path, monkeypatch, claim):
    """Give a function that runs a command on a store of the embedded kind, and the number of its second import."""
    path = tmp_path / "s" / "atlas.gpkg"
    monkeypatch.setenv("GEO_STORE", str(path))
    held = GeoPackageStore(path)
    held.append_claims(told(claim, "one", 3), [PAPER], label="first")
    number = held.append_claims(told(claim, "two", 4), [PAPER], label=FILE.name, file=FILE).batch_id
    held.close()
    return (lambda *words: CliRunner().invoke(main, [str(w) for w in words])), number


def test_the_command_line_exports_an_import(command, tmp_path):
    run, number = command
    done = run("export", tmp_path / "out.csv", "--batch", number)
    assert (done.exit_code, "1 row written" in done.output) == (0, True)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        assert [r["incident_id"] for r in csv.DictReader(file)] == ["two"]


@pytest.mark.parametrize(("value", "told_"), [
    ("abc", "--batch: “abc” is no number of an import: write 3."),
    ("-1", "--batch: “-1” is no number of an import: write 3.")])
@pytest.mark.parametrize("name", ["export", "brief"])
def test_what_is_no_import_is_told(command, tmp_path, name, value, told_):
    run, _number = command
    out = tmp_path / ("out.csv" if name == "export" else "out.png")
    done = run(name, out, "--batch", value)
    assert done.exit_code == 2
    assert told_ in " ".join(done.output.split())
    assert not out.exists()
    unknown = run(name, out, "--batch", "99")
    assert isinstance(unknown.exception, InputError)
    assert str(unknown.exception) == "This store has no import 99; the page Import and the command log list them."
    assert not out.exists()
