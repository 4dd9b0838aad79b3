"""Names as data sets write them: actors, origins, and that no person becomes one."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.builtin import builtin_actors, read_rows
from geo.ingest.actor_names import actor_id, key
from geo.ingest.origins import origin_ids, outlet, voices
from geo.model.record import items
from geo.project import DATA

ROWS = [row for _n, row in read_rows(DATA / "actors" / "dataset_names.csv")]


def test_every_spelling_leads_to_an_actor_that_exists():
    assert {row["actor_id"] for row in ROWS} <= set(builtin_actors().by_id)


def test_no_spelling_stands_twice():
    told = Counter((key(row["name"]), where) for row in ROWS for where in row["countries"].split("|"))
    assert [name for name, n in told.items() if n > 1] == []


@pytest.mark.parametrize(("text", "country", "found"), [
    ("JNIM: Group for Support of Islam and Muslims", "", "jnim"), ("JNIM", "", "jnim"),
    ("Military Forces of Mali (2021-)", "", "fama"), ("Military Forces of Mali (2012-2013)", "", "fama"),
    ("Police Forces of Mali (2021-) Gendarmerie", "", "gendarmerie"),
    ("MINUSMA: United Nations Multidimensional Integrated Stabilization Mission in Mali (2013-2023)", "", "minusma"),
    ("Dozo Communal Militia (Mali)", "Mali", "dozo"), ("Dozos (Mali)", "Mali", "dozo"),
    ("Dan Na Ambassagou", "", "dan-na-ambassagou"), ("Civilians (Mali)", "", "civilians"),
    ("Unidentified Armed Group (Niger)", "", "unidentified-armed-group"),
    ("Islamic State Sahel Province (ISSP)", "", "isgs"), ("IS", "Mali", "isgs"), ("IS", "BFA", "isgs"),
    ("IS", "Nigeria", "named:IS"), ("Government of Mali", "", "mali-government"), ("MAA", "", "maa"),
    ("Jama’at Nasr al-Islam wal Muslimin", "", "jnim"),
    ("Military Forces of Niger (2023-)", "", "named:Military Forces of Niger"),
    ("Fulani Ethnic Militia (Niger)", "Niger", "named:Fulani Ethnic Militia (Niger)"),
    ("A Group | with a bar", "", "named:A Group / with a bar")])
def test_actors(text, country, found):
    assert actor_id(text, country) == found


@pytest.mark.parametrize("text", [
    "@somebody", "Somebody on Facebook", "Somebody (Twitter)", "Twitter", "Facebook: Somebody", "WhatsApp",
    "Somebody on Telegram", "https://t.me/somebody", "Somebody on X (formerly Twitter)", "YouTube"])
def test_accounts_are_one_generic_origin(text):
    assert outlet(text) == "personal-account"


@pytest.mark.parametrize(("text", "found"), [
    ("FAMa on Facebook", "fama"), ("@Wamaps_news", "wamaps"), ("RFI", "rfi"), ("Studio Tamani", "studio-tamani"),
    ("Kal Akal (Facebook)", "kal-akal"), ("Twitter: FAMa", "fama"), ("Undisclosed Source", "undisclosed-source"),
    ("Some Daily", "named:Some Daily")])
def test_known_outlets_keep_their_name_wherever_they_publish(text, found):
    assert outlet(text) == found


def test_each_origin_stands_once():
    assert origin_ids("RFI; @a; @b; RFI; ") == "rfi|personal-account"


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_gives_origins_without_handles(text):
    for found in (*items(origin_ids(text)), *items(voices(text, text))):
        assert "@" not in found
        assert "|" not in found
        assert len(found) < 140
