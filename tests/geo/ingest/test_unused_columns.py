"""Columns that no name or cell tells: found by more names, and told before anything is kept."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from geo.cli.imports import imports
from geo.i18n import use
from geo.ingest import table_mapping
from geo.ingest.raw import read_parts
from geo.ingest.table import LISTED, table_format
from geo.ingest.table_names import by_name


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


def found_in(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    return table_format(path, read_parts(path))


@pytest.mark.parametrize(("column", "field"), [
    ("Tués civils", "civilians_killed"), ("civils tués", "civilians_killed"),
    ("Nombre total de civils tués", "civilians_killed"), ("Tués (civils)", "civilians_killed"),
    ("civilians killed", "civilians_killed"), ("Killed civilians", "civilians_killed"),
    ("Number of civilian deaths", "civilians_killed"), ("Civils décédés", "civilians_killed"),
    ("nb de morts", "killed"), ("Morts (nombre)", "killed"), ("Tués, minimum", "killed_low"),
    ("Max. morts", "killed_high"), ("Nb de personnes blessées", "injured"),
    ("who did it", "perpetrator"), ("Auteur présumé", "perpetrator"), ("attribué à", "perpetrator"),
    ("Commis par", "perpetrator"), ("Blamed on", "perpetrator"), ("Who is blamed", "perpetrator"),
    ("who says so", "source"), ("Selon", "source"), ("D’après", "source"),
    ("According to", "source"), ("Qui le dit", "source")])
def test_names_that_people_give(column, field):
    assert by_name([column]) == [(field, column)]


@pytest.mark.parametrize("column", [
    "Enfants tués", "Killed women", "Soldats tués", "Tués selon l’armée",
    "Killed according to the army", "Nombre"])
def test_a_part_of_the_dead_is_no_toll_and_their_count_no_source(column):
    assert by_name([column]) == []


def test_the_columns_that_are_not_used_are_told_with_what_they_hold(tmp_path):
    use("en")
    found = found_in(tmp_path, "date,place,killed,Humeur,Vide\n2025-03-05,Gao,2,au moins gris,\n"
                               "2025-03-06,Gao,3,bleu,\n2025-03-07,Gao,3,bleu,\n")
    assert found.notes[0] == (
        "2 columns of the file are not used: “Humeur” (au moins gris, bleu) and “Vide”. If one says "
        "something that matters, choose it under “What the columns hold” on the page Import.")
    assert found.unused == found.notes[0]


def test_nothing_is_told_where_every_column_is_used(tmp_path):
    assert found_in(tmp_path, "date,place,killed\n2025-03-05,Gao,2\n").unused == ""


def test_a_wide_table_is_told_in_part(tmp_path):
    use("en")
    more = [f"zz{n}" for n in range(LISTED + 3)]
    told = found_in(tmp_path, ",".join(["date", "place", *more]) + "\n"
                    + ",".join(["2025-03-05", "Gao", *["x"] * len(more)]) + "\n").unused
    assert told.startswith(f"{LISTED + 3} columns of the file are not used: “zz0” (x), ")
    assert "“zz19” (x) and 3 more." in told
    assert "zz20" not in told


def test_a_dry_run_tells_them_before_anything_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path)
    path = tmp_path / "b.csv"
    path.write_text("date,place,Humeur\n2025-03-05,Gao,gris\n", encoding="utf-8")
    found = CliRunner().invoke(imports, [str(path), "--dry-run"])
    assert found.exit_code == 0, found.output
    assert "1 column of the file is not used: “Humeur” (gris)." in found.stdout
