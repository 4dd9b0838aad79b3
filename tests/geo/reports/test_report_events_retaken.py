"""Events told again, told by another day, or of another country, and what their tolls come to."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report


def found(text: str, kind: str = "incident"):
    report = make_report(text, published_on=date(2024, 5, 15), publisher="Test")
    return [c for c in extract(report).candidates if c.kind == kind]


def tolls(text: str, kind: str = "incident") -> list[tuple[int | None, int | None]]:
    return [(c.killed.low, c.killed.high) if c.killed else (None, None) for c in found(text, kind)]


@pytest.mark.parametrize(("text", "expected"), [
    (("Gunmen killed at least 19 people in Ningari, in the Bandiagara cercle, on Monday, a lawmaker said."
     "\n\nThree of the union's members were among those shot, its secretary said, adding that 26 bodies "
     "had been laid out at the mosque by Tuesday night."), (19, 26)),
    (("The prosecutor has closed the inquiry into the death of six herders on 3 March 2023 at Doundé, in "
     "Mopti cercle.\n\nThe army maintains that the six were killed by jihadists, with whom its men had "
     "traded fire the day before."), (6, 6)),
    (("Le procureur annonce la clôture de l’enquête sur la mort de neuf éleveurs, le 11 décembre 2022, à "
     "Diondiori, dans le cercle de Ténenkou.\n\nL’armée soutient que les neuf sont tombés sous les "
     "balles de la katiba Macina, que ses hommes auraient combattue la veille à Sofara."), (9, 9)),
    (("Dimanche 12 mai, des hommes armés ont ouvert le feu sur le marché de Gossi. Certains se sont jetés "
     "à l’eau et s’y sont noyés.\n\nUn élu parle de 22 corps. À l’hôpital de Gao, on s’en tient à 18."),
     (18, 22)),
])
def test_an_event_told_again_is_one(text, expected):
    assert tolls(text) == [expected]


@pytest.mark.parametrize("text", [
    ("A bus was blown up near Gossi on Monday and nine people died, the union said.\n\nThe blast came "
    "eleven days after gunmen on motorcycles burst into the market of Hombori and shot dead six herders."),
    ("A bus was blown up near Gossi on Monday and nine people died.\n\nIt came eleven days after "
    "jihadists rode into Hombori and killed six herders."),
])
def test_an_event_after_which_another_came_has_its_own_day(text):
    assert [(str(c.when.start), c.killed.low) for c in found(text)] == [
        ("2024-05-13", 9), ("2024-05-02", 6)]


@pytest.mark.parametrize("text", [
    "NIGERIA - Bandits killed 17 villagers on Friday, police said.\n\nMALI - The vote is put off.",
    "NIGER — Gunmen killed 12 soldiers on Friday.\n\nMALI — The vote is put off.",
    "TCHAD. Des rebelles ont tué neuf soldats vendredi.\n\nMALI. Le vote est reporté.",
    "Soldiers killed 30 bandits in Kaduna State, Nigeria, on Friday.\n\nIn Mali the vote is put off.",
])
def test_items_on_other_countries_are_no_incidents(text):
    assert found(text) == []


@pytest.mark.parametrize("text", [
    ("NIGERIA - Bandits killed 17 villagers on Friday.\n\nMALI - Two farmers were shot dead near Gossi on "
    "Sunday."),
    "Chadian peacekeepers came under fire near Gossi, Mali, on Sunday: two were killed.",
])
def test_items_on_mali_are(text):
    assert [low for low, _ in tolls(text)] == [2]


@pytest.mark.parametrize(("text", "expected"), [
    (("The camp at Gossi was attacked on Monday. The gendarmerie acknowledged the death of one man. JNIM "
     "said it had killed six."), (1, 6)),
    (("Le camp de Gossi a été attaqué lundi. La gendarmerie reconnaît la mort d’un homme. Le Jnim prétend "
     "avoir fait six morts."), (1, 6)),
    (("Le campement de Gossi a été attaqué lundi. Le MSA fait état de dix-huit civils et de deux de ses "
     "combattants tués."), (20, 20)),
    (("Une mine a sauté lundi près de Gossi. La compagnie a d’abord dit que neuf de ses clients avaient "
     "péri. Elle s’en tient à ce nombre. Le gouverneur parle de douze morts."), (9, 12)),
    (("A minibus hit a mine near Gossi on Monday. A councillor said that 14 bodies had been counted. The "
     "union put the dead at 17."), (14, 17)),
    (("Le 4 mai 2024, huit éleveurs ont été tués à Gossi.\n\nUne commission avait dénombré dix morts, en "
     "comptant un adolescent décédé trois jours plus tard à l’hôpital."), (8, 10)),
    (("Le village de Gossi a été attaqué lundi. Six habitants ont été tués. Poursuivis jusqu’à la forêt, les "
     "assaillants ont abandonné sur le terrain neuf corps et quatre motos."), (6, 6)),
    (("Une frappe de drone a tué quatorze personnes lundi à Gossi, selon les rebelles. Un élu a confirmé "
     "la frappe, disant avoir connaissance de dix corps enterrés."), (10, 14)),
])
def test_few_who_are_owned_to_and_figures_that_are_kept_compete(text, expected):
    assert tolls(text) == [expected]


def test_the_number_of_a_paragraph_counts_nobody():
    text = ("13. On 4 May 2024 soldiers shot 15 men in Mougna, Djenné cercle.\n\n14. In comments on the draft, "
            "the ministry confirmed an operation. It maintained that all those killed had been fighters.")
    assert tolls(text) == [(15, 15)]


def test_sums_that_are_compared_are_two():
    text = ("In the second quarter the Mission documented 317 civilians killed, down from 543 in the "
            "first quarter.")
    assert tolls(text, "aggregate") == [(317, 317), (543, 543)]


@pytest.mark.parametrize("text", [
    "En 2023, 693 personnes sont mortes sur les routes maliennes, selon l’agence.",
    "Last year 693 people were killed on Malian roads, the agency said.",
])
def test_what_the_roads_cost_is_no_sum_of_the_conflict(text):
    assert not found(text, "aggregate")
    assert not found(text)


@pytest.mark.parametrize(("text", "type_"), [
    (("The army said nine soldiers fell when pick-ups converged on the base at Gossi on Monday. Five "
     "civilians also died, hit by mortar bombs that landed among houses."), "battle"),
    ("Lundi 13 mai, des hommes ont survolé Gossi en avion avant de bombarder une boulangerie : deux morts.",
     "air_drone_strike"),
    ("L’armée, qui a largué trois tonnes de riz par avion le 3 mai à Gossi, conteste le mot de blocus.", ""),
])
def test_what_was_done(text, type_):
    assert [c.event_type.value for c in found(text)] == ([type_] if type_ else [])


def test_bodies_in_a_ravine_are_no_accident():
    text = ("Soldiers surrounded Ouenkoro, in Bankass cercle, on Monday and drove men away. The bodies of at "
            "least 21 of them, their hands bound, were found on Wednesday in a ravine.")
    assert tolls(text) == [(21, None)]


def test_the_day_before_a_place_named_again_is_the_events():
    text = ("On 2 May 2024 a patrol of soldiers was seen at Gossi. In Gossi itself it led away five men.")
    assert [str(c.when.start) for c in found(text)] == ["2024-05-02"]
