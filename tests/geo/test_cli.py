"""The command line: what it writes, says, and leaves behind as exit status."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from geo.cli.main import main
from geo.filters.params import ORDER
from geo.project import ROOT

CLAIM_COLUMNS = ("claim_id,incident_id,source_id,locator,speaker,speaker_class,stance,prop,value,value_low,"
                 "value_high,original_value,stated_on,recorded_at,flags")
MOURA = "mli-2022-03-27-moura"


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory):
    return tmp_path_factory.mktemp("cli") / "atlas.gpkg"


@pytest.fixture
def atlas(shared_store, monkeypatch):
    """Run a command on one store; its own errors come through as exceptions do in a shell."""
    monkeypatch.setenv("GEO_STORE", str(shared_store))
    monkeypatch.setenv("GEO_LANG", "en")
    return lambda *words: CliRunner().invoke(main, [str(w) for w in words])


def commands(group=main, before=()):
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*before, name))
        else:
            yield (*before, name)


COMMANDS = list(commands())


def exported(atlas, out, *options):
    done = atlas("export", out, *options)
    assert done.exit_code == 0, done.output
    return {f["id"] for f in json.loads(out.read_text(encoding="utf-8"))["features"]}


def test_export_writes_all_and_says_how_many(atlas, tmp_path):
    done = atlas("export", tmp_path / "all.geojson")
    beside = "".join(f"Beside it: {tmp_path / name}\n" for name in ("all.geojson.claims.csv", "all.geojson.README.txt"))
    assert (done.exit_code, done.output) == (0, f"9 rows written to {tmp_path / 'all.geojson'}.\n{beside}")
    found = json.loads((tmp_path / "all.geojson").read_text(encoding="utf-8"))
    assert len(found["features"]) == 9
    assert re.fullmatch("[0-9a-f]{64}", found["metadata"]["store_version"])


@pytest.mark.parametrize("options", [
    ["--adm3", "gao.gao.tilemsi"], ["--adm3", "Tilemsi"], ["--adm1", "Gao", "--type", "Killing"],
    ["--adm1", "gao"], ["--q", "TILEMSI"],
    ["--actor", "Malian Armed Forces", "--since", "2025-02-17", "--until", "2025-02-17"],
    ["--source", "JURIST", "--source", "HumAngle", "--killed", "24", "--until", "2025-02-28",
     "--since", "2025-02-02"],
])
def test_export_takes_ids_names_and_aliases(atlas, tmp_path, options):
    assert "mli-2025-02-17-tilemsi" in exported(atlas, tmp_path / "o.geojson", *options)


def test_list_options_repeat_and_the_basis_is_the_minimums(atlas, tmp_path):
    out = tmp_path / "o.geojson"
    assert exported(atlas, out, "--adm1", "Mopti", "--adm1", "Kidal") >= {MOURA, "mli-2025-02-16-aslagh"}
    assert exported(atlas, out, "--killed", "300", "--basis", "high") == {MOURA}
    assert exported(atlas, out, "--killed", "300") == set()
    assert exported(atlas, out, "--precision", "near") == {MOURA}
    assert exported(atlas, out, "--as-of", "2022-04-01") == {MOURA}
    classes = exported(atlas, out, "--actor", "jnim", "--actor", "isgs", "--match", "all")
    assert classes == {"agg-hrw-2024-06-jihadist-groups"}


def test_export_says_which_match_is_only_possible(atlas, tmp_path):
    out = tmp_path / "o.csv"
    atlas("export", out, "--since", "2025-01-01")
    told = {r["incident_id"]: r["date_match"] for r in csv.DictReader(io.StringIO(out.read_text()))}
    assert told["mli-welingara-01-26"] == "possible"
    assert told["mli-2025-02-17-tilemsi"] == "definite"


def test_geometry_and_language(atlas, tmp_path):
    out = tmp_path / "o.geojson"
    assert atlas("export", out, "--adm3", "gao.gao.tilemsi", "--geometry", "area", "--lang", "fr").exit_code == 0
    feature = json.loads(out.read_text(encoding="utf-8"))["features"][0]
    assert "Polygon" in feature["geometry"]["type"]
    assert feature["properties"]["title"].startswith("Homicides")
    assert feature["properties"]["grade"] == "corroborated"


@pytest.mark.parametrize("words", [
    ["export", "o.geojson", "--actor", "nobody-of-this-name"],
    ["export", "o.geojson", "--since", "17 février"], ["export", "o.geojson", "--adm1", "Atlantis"],
    ["export", "o.geojson", "--killed", "a few"], ["export", "o.geojson", "--geometry", "hull"],
    ["claims", "no-such-incident"], ["no-such-command"], ["export", "o.geojson", "--nonsense"],
])
def test_what_cannot_be_used_is_quoted_with_status_2(atlas, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    done = atlas(*words)
    assert done.exit_code == 2
    assert words[-1] in done.output
    assert not (tmp_path / "o.geojson").exists()


def test_every_unusable_option_is_told_at_once(atlas, tmp_path):
    done = atlas("export", tmp_path / "o.csv", "--grade", "true", "--actor", "nobody", "--killed", "-3")
    assert done.exit_code == 2
    assert all(word in done.output for word in ("“true”", "“nobody”", "“-3”"))


def test_claims_prints_every_claim_of_one_incident(atlas):
    done = atlas("claims", MOURA)
    assert done.exit_code == 0
    assert done.output.splitlines()[0] == CLAIM_COLUMNS
    found = list(csv.DictReader(io.StringIO(done.output)))
    assert {r["incident_id"] for r in found} == {MOURA}
    army = next(r for r in found if r["value_low"] == "203")
    assert (army["speaker"], army["speaker_class"], army["stance"], army["stated_on"]) == (
        "fama-general-staff", "state", "reports", "2022-04-01")
    assert all(r["recorded_at"] and re.fullmatch("[0-9a-f]{20}", r["claim_id"]) for r in found)
    denial = next(r for r in found if r["stance"] == "denies" and r["prop"] == "victims")
    assert (denial["value"], denial["value_low"]) == ("civilians", "")


def test_check_and_backup(atlas, tmp_path, monkeypatch):
    assert atlas("export", tmp_path / "o.csv").exit_code == 0
    assert atlas("check").exit_code == 0
    copy = tmp_path / "copy.gpkg"
    assert atlas("backup", copy).exit_code == 0
    raw = copy.read_bytes().replace(b"Alleged mass killing", b"Alleged mass selling")
    copy.write_bytes(raw)
    monkeypatch.setenv("GEO_STORE", str(copy))
    done = CliRunner().invoke(main, ["check"])
    assert done.exit_code == 1
    assert "is not what was written" in done.output


def test_help_tells_every_command_and_every_parameter(atlas):
    told = atlas("--help").output
    assert all(name in told for name in main.list_commands(click.Context(main)))
    parameters = atlas("export", "--help").output
    assert all(f"--{p}" in parameters for p in (*ORDER, "geometry", "audience", "claims", "lang"))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_is_documented(command):
    pages = [ROOT / "README.md", ROOT / "docs" / "user-guide.md"]
    told = "\n".join(p.read_text(encoding="utf-8") for p in pages if p.exists())
    assert re.search(rf"(python -m geo |`){' '.join(command)}\b", told)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help(atlas, command):
    done = atlas(*command, "--help")
    assert done.exit_code == 0
    assert len(done.output.splitlines()[2].strip()) > 20


def shell(store, *words, **more):
    return subprocess.run([sys.executable, "-m", "geo", *map(str, words)], capture_output=True, text=True,
                          check=False, cwd=ROOT, env={**os.environ, "GEO_STORE": str(store), "GEO_LANG": "en", **more})


def test_as_a_process_of_its_own(shared_store, tmp_path):
    done = shell(shared_store, "export", tmp_path / "o.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "o.csv").read_bytes().startswith(b"incident_id,kind,title")
    lost = shell(shared_store, "export", tmp_path / "no-folder" / "o.csv")
    assert lost.returncode == 2
    assert "no-folder" in lost.stderr
    assert "Traceback" not in lost.stderr


def test_a_file_that_is_no_store_is_told_in_one_line_with_status_2(tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_text("no database at all, just words " * 100, encoding="utf-8")
    done = shell(other, "claims", MOURA)
    assert (done.returncode, done.stdout) == (2, "")
    assert str(other) in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
