
"""Who is named only to say that it was not he is blamed for nothing; who is named instead is."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Prop, Stance
from geo.reports.extract import extract
from geo.reports.text import make_report

EN, FR = "Ten people were killed on Tuesday near Hombori", "Dix personnes ont été tuées mardi près de Hombori"
FAMA, JIHADISTS, BANDITS = "fama", "jihadist-unspecified", "unidentified-armed-men"


def only(text):
    (found,) = extract(make_report(text, published_on=date(2024, 5, 16))).candidates
    return found


def said(found, stance):
    return {c.value for c in found.claims if c.stance is stance and c.prop is Prop.PERPETRATOR}


@pytest.mark.parametrize(("text", "blamed"), [
    (f"{EN}. The secretary-general said robbers were more likely to blame than extremists.", BANDITS),
    (f"{EN}. The mayor blamed bandits rather than jihadists.", BANDITS),
    (f"{EN} by bandits and not by jihadists, the mayor said.", BANDITS),
    (f"{EN} by soldiers, not jihadists, residents said.", FAMA),
    (f"{FR} par des bandits et non par des jihadistes, selon le maire.", BANDITS),
    (f"{FR} par des militaires et non des jihadistes, selon des habitants.", FAMA),
    (f"{FR}. Le maire accuse des bandits plutôt que des jihadistes.", BANDITS),
    (f"{FR} par des soldats, pas par des jihadistes, selon des habitants.", FAMA),
])
def test_who_is_ruled_out_is_not_accused(text, blamed):
    found = only(text)
    assert {p.actor_id for p in found.perpetrators} == {blamed}
    assert said(found, Stance.ALLEGES) <= {blamed}


@pytest.mark.parametrize(("text", "cleared", "blamed"), [
    (f"{EN}. It was not jihadists who fired but soldiers, a resident said.", JIHADISTS, FAMA),
    (f"{FR}. Ce n'est pas l'armée qui a tiré, mais des jihadistes, affirme le maire.", FAMA, JIHADISTS),
    (f"{FR}. Ce ne sont pas des jihadistes qui ont tiré mais des soldats, affirme un habitant.", JIHADISTS, FAMA),
])
def test_who_is_named_instead_is_accused_and_not_cleared(text, cleared, blamed):
    found = only(text)
    assert said(found, Stance.DENIES) == {cleared}
    assert said(found, Stance.ALLEGES) == {blamed}


@pytest.mark.parametrize("text", [
    f"{EN}, not only by jihadists but also by dozos, the mayor said.",
    f"{EN} by jihadists who came not from the north but from the forest, the mayor said.",
])
def test_not_only_is_no_ruling_out(text):
    assert JIHADISTS in {p.actor_id for p in only(text).perpetrators}


def test_a_denial_that_goes_on_blames_nobody():
    text = f"{EN}. The army denied any part in it but said jihadists had fled the area."
    assert said(only(text), Stance.DENIES) == {FAMA}
    assert said(only(text), Stance.ALLEGES) == set()
