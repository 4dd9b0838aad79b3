"""Tables of incidents: each row is told as a sentence of its own."""

from __future__ import annotations

from datetime import date

import docx
import pytest

from geo.reports.text import make_report, read_text
from geo.reports.text.rows import told_rows
from tests.geo.reports.report_read import incidents

HEADS = ("Date", "Place", "What", "Killed", "Injured", "Source")
ROWS = (("08/11/2024", "Goundam", "Ambush on a convoy of traders", "4 traders", "2", "transporter"),
        ("09/11/2024", "Near Songho", "Raid on the village by JNIM", "", "3", ""))
TOLD = (("On 08/11/2024 in Goundam: Ambush on a convoy of traders, 4 traders killed, 2 injured. "
         "Source: transporter."),
        "On 09/11/2024 near Songho: Raid on the village by JNIM, 3 injured.")


@pytest.mark.parametrize("between", [" | ", "\t"])
def test_a_row_is_a_sentence(between):
    text = "\n".join(between.join(row) for row in (HEADS, *ROWS))
    assert tuple(line for line in told_rows(text).splitlines() if line) == TOLD


def test_a_row_in_french():
    text = ("Date\tRégion\tCercle\tVillage\tÉvénement\tAuteurs\tMorts\n"
            "05/11/2024\tMopti\tBandiagara\tSongho\tAttaque du village\tJNIM\t1")
    assert told_rows(text) == (
        "Le 05/11/2024 à Songho, cercle de Bandiagara, région de Mopti : Attaque du village par "
        "JNIM, 1 tué.")


@pytest.mark.parametrize("text", [
    "Home | Africa | Mali | Sport\nTwo herders were killed.", "Subscribe | Login",
    "Crop | Place | Day | Price\nRice | Gao | Monday | 300"])
def test_other_tables_stay(text):
    assert told_rows(text) == text


def test_a_table_of_a_word_file_gives_an_incident_for_each_row(tmp_path):
    document = docx.Document()
    document.add_paragraph("Situation report, 12 November 2024")
    table = document.add_table(rows=0, cols=len(HEADS))
    for row in (HEADS, *ROWS):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(path := tmp_path / "report.docx")
    first, second = incidents(read_text(path), "en")
    assert (first["place"]["text"], first["killed"]["low"]) == ("Goundam", 4)
    assert second["date"]["start"] == "2024-11-09"


def test_lines_broken_within_a_paragraph_are_read_as_one():
    text = "Gunmen killed at least\nthirteen herders on\nthe road near Gossi on\nTuesday."
    report = make_report(text, published_on=date(2024, 11, 12))
    assert [s.text for s in report.sentences] == [text.replace("\n", " ")]
    assert len(report.text) == len(text)
