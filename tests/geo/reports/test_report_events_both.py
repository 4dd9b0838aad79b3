"""Two events of which somebody speaks at once, and one that two speakers, a rounded toll or a day of speaking would cut in two."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents

EN = "Gunmen killed 20 people in Barapiréli on Friday. On Sunday nine people were killed in Dinangourou. "
FR = "Des hommes armés ont tué vingt personnes vendredi à Barapiréli. Dimanche, neuf personnes ont été tuées à Dinangourou. "


def told(text):
    return incidents(text, publisher="Reuters")


def said(one):
    return {(c["actor_id"], c["stance"], c["prop"]) for c in one["claims"]}


def dead(one):
    return one["killed"]["low"], one["killed"]["best"], one["killed"]["high"]


@pytest.mark.parametrize(("text", "claim"), [
    (EN + "Tabital Pulaaku blamed soldiers for both raids.", ("tabital-pulaaku", "alleges", "perpetrator")),
    (EN + "JNIM claimed both assaults in a statement.", ("jnim", "acknowledges", "event")),
    (EN + "The army denied any role in either killing.", ("fama", "denies", "perpetrator")),
    (EN + "The government has opened an investigation into the two massacres.", ("mali-government", "investigates", "event")),
    (EN + "In both villages, elders blamed hunters.", ("local-officials", "alleges", "perpetrator")),
    (EN + "The UN said both attacks were the work of militiamen.", ("un", "alleges", "perpetrator")),
    (FR + "L'association Tabital Pulaaku accuse l'armée des deux attaques.", ("tabital-pulaaku", "alleges", "perpetrator")),
    (FR + "Le gouvernement a ouvert une enquête sur les deux massacres.", ("mali-government", "investigates", "event")),
    (FR + "L'armée a démenti être l'auteure des deux raids.", ("fama", "denies", "perpetrator")),
])
def test_what_is_said_of_both_events_is_laid_on_both(text, claim):
    first, second = told(text)
    assert (dead(first)[0], dead(second)[0]) == (20, 9)
    assert claim in said(first)
    assert claim in said(second)


@pytest.mark.parametrize(("text", "claim"), [
    (EN + "Tabital Pulaaku blamed soldiers for the second raid.", ("tabital-pulaaku", "alleges", "perpetrator")),
    (FR + "L'association Tabital Pulaaku accuse l'armée de cette dernière attaque.", ("tabital-pulaaku", "alleges", "perpetrator")),
])
def test_what_is_said_of_one_event_stays_with_it(text, claim):
    first, second = told(text)
    assert claim not in said(first)
    assert claim in said(second)


def test_both_are_the_two_told_last():
    first, second, third = told("Soldiers killed six people in Gossi on Thursday, residents said. " + EN + "JNIM claimed both attacks.")
    assert ("jnim", "acknowledges", "event") not in said(first)
    assert [("jnim", "acknowledges", "event") in said(c) for c in (second, third)] == [True, True]


@pytest.mark.parametrize("text", [
    ('The army said it had killed "some 20 armed individuals" in an operation on Sunday in Barapiréli.\n\n'
    '"Mercenaries carried out several drone strikes on Barapiréli", the separatists said on May 12, reporting a toll of 21 civilians killed.'),
    ("L'armée a déclaré avoir tué « une vingtaine d'individus armés » lors d'une opération dimanche à Barapiréli.\n\n"
    "« Les mercenaires ont exécuté plusieurs frappes de drones à Barapiréli », ont affirmé, le 12 mai 2024, les séparatistes "
    "qui faisaient état d'un bilan de 21 civils tués."),
])
def test_the_other_side_s_account_of_the_same_strikes_is_no_sum(text):
    (one,) = candidates(text, publisher="Reuters")
    assert (one["kind"], dead(one)) == ("incident", (20, None, 21))
    assert {("fama", "acknowledges", "event"), ("csp-dpa", "alleges", "event")} <= said(one)


@pytest.mark.parametrize(("other", "low"), [
    ("Several strikes on Gossi have killed 15 people since January, they added.", 15),  # over months
    ("Several strikes on Gossi killed 150 people, they added.", 150),  # by far more
    ("Several strikes on Léré killed ten people, they added.", 10),  # another place
])
def test_other_strikes_remain_a_sum(other, low):
    found = candidates(f"The army killed nine people in Gossi on Sunday, residents said. {other}", publisher="Reuters")
    assert [(c["kind"], dead(c)[0]) for c in found] == [("incident", 9), ("aggregate", low)]


@pytest.mark.parametrize(("text", "toll"), [
    (("More than 20 civilians were killed in central Mali on Monday, officials said.\n\n"
     "The gunmen attacked the village of Dinangourou and killed 21 people, a trader said."), (20, None, 21)),
    (("Plus de vingt civils ont été tués lundi dans le centre du Mali, selon des élus.\n\n"
     "Des hommes armés ont attaqué le village de Dinangourou, tuant 23 personnes, a dit un commerçant."), (20, None, 23)),
])
def test_a_round_figure_that_is_exceeded_by_little_is_that_of_the_event(text, toll):
    (one,) = told(text)
    assert (one["place"]["ref"], one["date"]["start"], dead(one)) == ("place:dinangourou", "2024-05-13", toll)


@pytest.mark.parametrize("text", [
    ("More than 20 people were killed by an airstrike in central Mali, residents said Tuesday. The French military said it had hit a group of "
    "extremists in the area that day.\n\nThe strike happened Sunday in Dinangourou."),
    ("Une vingtaine de personnes ont été tuées par une frappe dans le centre du Mali, ont déclaré mardi des habitants. L'armée a dit avoir visé "
    "ce jour-là un groupe de terroristes dans la zone.\n\nLa frappe a eu lieu dimanche à Dinangourou."),
])
def test_the_day_on_which_people_spoke_is_no_day_of_a_second_event(text):
    (one,) = told(text)
    assert (one["date"]["start"], dead(one)[0]) == ("2024-05-12", 20)


@pytest.mark.parametrize("text", [
    "On May 8, at least 14 people were killed near Gossi. Last year, at least 26 people were killed when their bus was attacked near Hombori.",
    ("Le 8 mai, au moins 14 personnes ont été tuées près de Gossi. L'an dernier, au moins 26 personnes avaient été tuées dans l'attaque de leur car "
    "près de Hombori."),
])
def test_an_attack_of_last_year_adds_nobody_to_this_one(text):
    first, second = told(text)
    assert (first["date"]["start"], dead(first)) == ("2024-05-08", (14, 14, None))
    assert (second["date"]["start"], second["date"]["precision"], second["place"]["ref"]) == ("2023-01-01", "year", "near:hombori")
    assert dead(second) == (26, 26, None)
