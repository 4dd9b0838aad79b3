"""Who says that he could not verify it alleges nothing; an office is a speaker behind its town, too."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import incidents


def _told(text, lang):
    (one,) = incidents(text, lang)
    return {(c["actor_id"], c["stance"]) for c in one["claims"]}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "Human Rights Watch said it could not independently confirm the killings."),
    ("en", "Human Rights Watch said it had not been able to verify the toll."),
    ("en", "Human Rights Watch said it was unable to verify the accounts."),
    ("fr", "Human Rights Watch dit ne pas avoir pu vérifier ces informations."),
    ("fr", "Human Rights Watch affirme n'être pas en mesure de confirmer la tuerie.")])
def test_who_could_not_verify_it_alleges_nothing(lang, words):
    assert "hrw" not in {who for who, _stance in _told(f"{LEADS[lang]}\n\n{words}", lang)}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "Human Rights Watch said it had verified the killings."),
    ("fr", "Human Rights Watch a confirmé la tuerie.")])
def test_who_verified_it_bears_it_out(lang, words):
    assert ("hrw", "corroborates") in _told(f"{LEADS[lang]}\n\n{words}", lang)


@pytest.mark.parametrize(("speaker", "actor"), [
    ("Bankass mayor Ali Tolo", "local-officials"), ("Koro regional councillor Ali Tolo", "local-officials"),
    ("Mopti governor Ali Tolo", "mali-government"), ("the mayor of Bankass, Ali Tolo", "local-officials"),
    ("Ali Tolo, a herder", "witnesses")])
def test_an_office_speaks_behind_its_town(speaker, actor):
    text = f"Gunmen killed nine people in Songho, Bandiagara cercle, on Monday, said {speaker}."
    assert _told(text, "en") == {(actor, "alleges")}


@pytest.mark.parametrize("words", [
    "Des habitants accusent le Jnim, qui est actif dans la zone.",
    "Des habitants accusent le Jnim, bien implanté dans la zone.", "Des habitants accusent le Jnim."])
def test_whom_they_blame_is_read_before_a_comma(words):
    assert ("local-civil-sources", "alleges") in _told(f"{LEADS['fr']}\n\n{words}", "fr")


def test_a_staff_that_clears_itself_clears_its_army():
    text = (f"{LEADS['fr']} Des habitants accusent l'armée. L'état-major dément et affirme "
            "n'avoir conduit aucune opération dans la zone.")
    (one,) = incidents(text, "fr")
    cleared = {c["value"] for c in one["claims"] if c["stance"] == "denies" and c["prop"] == "perpetrator"}
    assert cleared == {"fama"}
