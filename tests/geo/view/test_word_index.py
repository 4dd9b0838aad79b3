"""Incidents by their words, against a plain search through every row."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.builtin import builtin_claims
from geo.filters.mask import load
from geo.fold import fold_all
from geo.frame import names_of, to_frame
from geo.gazetteer.toponym import fold
from geo.model.vocabulary import Kind
from geo.view.word_index import ACTORS, TEXTS, WordIndex


@pytest.fixture(scope="module")
def table():
    return pd.DataFrame(to_frame(fold_all(builtin_claims())))


@pytest.fixture(scope="module")
def index(table):
    return WordIndex(table)


def plainly(table, text):
    """Look through every row, word by word."""
    def holds(row, word):
        texts = [str(row[c]) for c in TEXTS if pd.notna(row[c])]
        names = [n for c in ACTORS for n in names_of(load(str(row[c])))]
        year = pd.notna(row["date_start"]) and str(row["date_start"].year) == word
        return year or word in row["incident_id"] or any(
            fold(word) in fold(t) for t in [*texts, *names])

    return [row["kind"] == Kind.INCIDENT and all(holds(row, w) for w in text.split())
            for _i, row in table.iterrows()]


@pytest.mark.parametrize("text", ["moura", "Moura 2022", "GAO", "drone", "wagner", "mli-2022",
                                  "tombouctou jnim", "ménaka", "Ti-n-Zaouatene", "2019", "9999",
                                  "nobodycalledso", "marché", "a b"])
def test_the_index_finds_what_a_plain_search_finds(table, index, text):
    assert index.find(text).tolist() == plainly(table, text)


def test_an_id_finds_its_incident_in_either_case(table, index):
    wanted = table.loc[table["kind"].eq(Kind.INCIDENT), "incident_id"].iloc[0]
    assert wanted in set(table["incident_id"][index.find(wanted)])
    assert (index.find(wanted.upper()) == index.find(wanted)).all()


@pytest.mark.parametrize("text", ["", "  ", "!!", "\n", "<>"])
def test_no_letter_finds_nothing(index, text):
    assert not index.find(text).any()


def test_a_table_without_rows_holds_nothing(table):
    assert not len(WordIndex(table.iloc[:0]).find("gao"))
