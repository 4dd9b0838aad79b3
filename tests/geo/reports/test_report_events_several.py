"""Several events in one sentence, those who go on to the next place, and who is blamed for none of it."""

from __future__ import annotations

import pytest
from report_read import incidents


def told(text):
    return incidents(text, publisher="Reuters")


def blamed(text):
    return [{p["actor_id"] for p in c["perpetrators"]} for c in told(text)]


@pytest.mark.parametrize("text", [
    "Gunmen killed nine people in Gossi on Monday and four in Mondoro on Tuesday, residents said.",
    "Des hommes armés ont tué neuf personnes à Gossi lundi et quatre à Mondoro mardi, selon des habitants.",
    "Gunmen killed nine people in Gossi on Monday, five in Léré and four in Mondoro on Tuesday.",
    "Soldiers raided Gossi and Mondoro on Monday, killing nine and four people respectively.",
])
def test_each_place_keeps_its_own_dead(text):
    dead = {(c["place"]["text"], c["killed"]["low"]) for c in told(text)}
    assert {("Gossi", 9), ("Mondoro", 4)} <= dead


def test_who_died_elsewhere_later_of_one_attack_is_no_second_event():
    (one,) = told("Gunmen killed nine people in Gossi on Monday and two more died in the hospital of Gao.")
    assert one["place"]["text"] == "Gossi"


def test_each_doer_is_blamed_for_his_own():
    assert blamed("JNIM fighters killed nine people in Gossi on Monday, and Malian soldiers and Wagner "
                  "mercenaries killed four in Mondoro on Tuesday, residents said.") == [
        {"jnim"}, {"fama", "wagner-group"}]


def test_the_same_men_are_blamed_on_the_same_day():
    first, second = told("JNIM fighters killed nine people in Gossi on Monday. The same men then went on "
                         "to Mondoro, where they killed four people.")
    assert second["date"] == first["date"] | {"text": second["date"]["text"]}
    assert blamed("JNIM fighters killed nine people in Gossi on Monday. The same men then went on to "
                  "Mondoro, where they killed four people.")[1] == {"jnim"}


@pytest.mark.parametrize("further", [
    "The peacekeepers' base was hit, too; Malian soldiers fired back with mortars.",
    "An official said that robbers rather than Malian soldiers were to blame.",
    "Human Rights Watch has accused both the army and the armed groups of killing civilians.",
    "On Tuesday the army seized weapons and five motorcycles in Hombori, it said in a statement.",
])
def test_who_hit_back_or_is_told_of_in_passing_is_not_blamed(further):
    assert blamed(f"Gunmen killed nine people in Gossi on Monday.\n\n{further}") == [{"unidentified-armed-men"}]


def test_fire_that_is_called_terrorist_is_theirs():
    assert blamed('Two people were killed in Gossi on Monday in "terrorist" fire, the army said.') == [
        {"jihadist-unspecified"}]


@pytest.mark.parametrize("text", [
    "Gunmen killed nine people in Gossi on Monday.\n\nIn 2018, 24 people were killed by a mine in central Mali.",
    "Gunmen killed nine people in Gossi on Monday.\n\nTheir deaths bring to 61 the number of people killed since January.",
])
def test_what_lies_nowhere_or_only_adds_up_is_no_incident(text):
    assert [c["killed"]["low"] for c in told(text)] == [9]


@pytest.mark.parametrize("text", [
    "A mob lynched two suspected thieves in Gossi on Monday, police said.",
    "Un homme a tué sa femme et ses deux enfants à Gossi lundi avant de se rendre.",
    "Le Djoliba a battu le Stade malien 2-0 lundi à Bamako, son attaque massacrant la défense.",
    "Un hélicoptère de l'armée s'est abîmé lundi près de Gossi ; les cinq occupants sont morts.",
    "Le procès de neuf hommes accusés d'un massacre commis en 2020 s'est ouvert lundi à Bamako.",
    "In April alone, 64 people were killed in the Segou region, an NGO said.",
    "Wives of soldiers who have died in the attacks marched on Friday in Ségou against the army's lack of means.",
    "Residents demonstrated in Gao on Monday after four people were killed in an attack.",
    "Ce mercredi, à Gao, la foule a envahi l'aéroport et brûlé des groupes électrogènes.",
])
def test_what_is_no_incident(text):
    assert told(text) == []


@pytest.mark.parametrize("text", [
    "Soldiers opened fire on Monday in Gossi on residents who marched against the mine, killing two.",
    "Suspected jihadists marched into Gossi on Monday and killed two men.",
    "Gunmen killed two people on Monday in Gossi, and residents took to the streets."])
def test_who_is_killed_beside_a_march_counts(text):
    assert [c["killed"]["low"] for c in told(text)] == [2]


LISTS = (
    ("1) 05/03: Attack on Gossi. 6 killed.\n\n2) 06/03: Lorry hits a mine at Mondoro, 2 dead.\n\n"
    "3) 07/03: FAMa air strike on Boni; residents report 5 dead.\n\n4) 08/03: Gunmen burned 12 houses in Léré."),
    ("- Gunmen killed six traders at Gossi.\n\n- A lorry hit a mine near Mondoro: two dead.\n\n"
    "- An air strike killed five residents of Boni.\n\n- Gunmen burned 12 houses in Léré."),
    ("a) Six marchands tués à Gossi par des hommes armés.\n\nb) Un camion a sauté sur une mine à Mondoro : deux morts.\n\n"
    "c) Une frappe a tué cinq habitants à Boni.\n\nd) Des hommes armés ont brûlé 12 maisons à Léré."),
)


@pytest.mark.parametrize("text", LISTS)
def test_each_line_of_a_list_is_an_event_of_its_own(text):
    assert [c["killed"]["low"] for c in told(text)] == [6, 2, 5, None]


def test_lines_that_go_on_about_one_event_are_no_items():
    (one,) = told("Gunmen attacked the village of Gossi on Monday, killing four.\n\nKey points:\n\n- At least four people "
                  "were killed in Gossi.\n\n- Two others were wounded.\n\n- The army sent reinforcements.")
    assert (one["killed"]["low"], one["place"]["text"]) == (4, "village of Gossi")
