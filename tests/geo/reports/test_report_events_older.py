"""Older events with which one is compared, days that lead to nothing, and what happened meanwhile."""

from __future__ import annotations

import pytest

from tests.geo.reports.report_read import accused_alone, incidents


def dead(found):
    return [c["killed"] and c["killed"]["low"] for c in found]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("The Boni raid is the deadliest in the area since an ambush on the road between Gossi "
            "and Hombori killed eleven gendarmes in February. Gunmen raided the army post of Boni, "
            "in Douentza cercle, on Monday and left six soldiers dead.")),
    ("fr", ("Six soldats ont été tués lundi dans l’attaque du poste de Boni, dans le cercle de "
            "Douentza. C’est l’attaque la plus meurtrière depuis l’embuscade qui a coûté la vie à "
            "onze gendarmes en février entre Gossi et Hombori.")),
])
def test_the_worst_since_another_is_not_that_other(lang, text):
    found = incidents(text, lang)
    assert sorted(dead(found)) == [6, 11]
    assert {c["date"]["start"] for c in found} == {"2024-05-13", "2024-02-01"}


def test_the_worst_since_a_year_is_one_event():
    (one,) = incidents("Gunmen killed six traders on Monday at Boni, in Douentza cercle, the "
                       "deadliest raid in the area since February.", "en")
    assert one["killed"]["low"] == 6


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen killed six traders on Monday at Boni, in Douentza cercle. Despite the "
            "patrols that began two months ago, and the meeting held last week, nothing has "
            "changed. A councillor counted six traders shot dead.")),
    ("fr", ("Des hommes armés ont tué six commerçants lundi à Boni, dans le cercle de Douentza. "
            "Malgré la rencontre tenue la semaine dernière, rien n’a changé. Un élu a compté six "
            "commerçants abattus.")),
    ("fr", ("Une mine a tué six commerçants lundi près de Boni, dans le cercle de Douentza. Aucune "
            "revendication n’a été enregistrée jusqu’à mercredi. Dans cette zone, de nombreux "
            "civils ont perdu la vie sur des engins explosifs.")),
])
def test_what_did_not_help_and_who_has_not_spoken_date_no_event(lang, text):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["date"]["start"]) == (6, "2024-05-13")


def test_a_day_that_sets_a_scene_still_does():
    (one,) = incidents("Last Thursday the market of Boni, in Douentza cercle, was full. Gunmen "
                       "then killed six traders.", "en")
    assert one["date"]["start"] == "2024-05-09"


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen killed six traders on Monday at Boni, in Douentza cercle. At the same time, an "
            "attack hit the village of Songho, in Bandiagara cercle. Three people died there.")),
    ("fr", ("Des hommes armés ont tué six commerçants lundi à Boni, dans le cercle de Douentza. Au "
            "même moment, une attaque frappait le village de Songho, dans le cercle de "
            "Bandiagara. On y compte trois morts.")),
])
def test_what_happened_elsewhere_at_the_same_time_is_another(lang, text):
    first, second = incidents(text, lang)
    assert dead((first, second)) == [6, 3]
    assert first["date"]["start"] == second["date"]["start"] == "2024-05-13"


def test_fire_of_whatever_sort_is_an_event():
    found = incidents("A mine killed two peacekeepers on Monday near Boni, in Douentza cercle.\n\n"
                      "A convoy of the mission in Kidal came under heavy fire on Sunday. Four "
                      "peacekeepers were injured, and one of them died.", "en")
    assert dead(found) == [2, 1]


def test_the_attack_came_after_one_that_is_told_with_its_day():
    found = incidents("Des hommes armés ont tué neuf soldats mardi à Boni, dans le cercle de "
                      "Douentza.\n\nL’attaque de ce mardi survient après un raid mené samedi à "
                      "Songho, dans le cercle de Bandiagara, où quatre civils ont été tués.", "fr")
    assert [(c["killed"]["low"], c["date"]["start"]) for c in found] == [
        (9, "2024-05-14"), (4, "2024-05-11")]


def test_who_has_heard_it_too_counts_the_same_dead():
    (one,) = incidents("Un homme et une femme ont été mis à mort mardi à Boni, dans le cercle de "
                       "Douentza. Une source a dit avoir appris elle aussi l’exécution d’un "
                       "couple.", "fr")
    assert one["killed"]["low"] == one["killed"]["high"] == 2


@pytest.mark.parametrize("text", [
    ("Malgré les opérations des forces maliennes, les attaques se suivent. Lundi, une voiture est "
     "arrivée à Boni, dans le cercle de Douentza ; les bandits l’ont prise pour cible : trois "
     "passagers sont morts."),
    ("Lundi, des combattants du MNLA ont tué quatre voyageurs à Boni, dans le cercle de Douentza. "
     "« L’attaque porte la marque du MNLA », a accusé l’armée."),
])
def test_the_army_that_patrols_or_accuses_did_not_do_it(text):
    assert "fama" not in accused_alone(text, "fr")


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", ("Gunmen attacked a village of Boni, in Douentza cercle, on Monday. At least 32 people "
           "were killed, including women and children. Hunters came before the fighting "
           "ended."), "killing"),
    ("fr", ("Des hommes ont encerclé Boni, dans le cercle de Douentza, lundi et tiré sur les gens. "
           "Trente personnes ont été tuées. Nul n’a revendiqué l’attentat."), "killing"),
    ("fr", ("Un attentat à la voiture piégée a tué six personnes lundi à Boni, dans le cercle de "
           "Douentza."), "explosive_device"),
    ("fr", ("Six personnes ont été tuées lundi dans des affrontements à Boni, dans le cercle de "
           "Douentza. Des explosifs ont été saisis."), "battle"),
])
def test_what_it_is_called_by(lang, text, expected):
    (one,) = incidents(text, lang)
    assert one["event_type"] == expected


def test_one_of_several_strikes_that_only_says_who_died_is_a_strike():
    first, second = incidents(
        "Le 2 mai 2024, à Boni, dans le cercle de Douentza, une frappe de drone de l’armée malienne "
        "a tué neuf civils. Le 9 mai 2024, à Songho, dans le cercle de Bandiagara, quatre civils "
        "ont perdu la vie.", "fr")
    assert first["event_type"] == second["event_type"] == "air_drone_strike"
    assert {p["actor_id"] for p in second["perpetrators"]} == {"fama"}


def test_what_is_told_otherwise_beside_a_strike_is_none():
    _first, second = incidents(
        "On 2 May 2024 an army drone strike killed nine civilians at Boni, in Douentza cercle. On 9 "
        "May 2024 gunmen shot four civilians dead at Songho, in Bandiagara cercle.", "en")
    assert second["event_type"] == "killing"


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen killed six traders on Monday at Boni, in Douentza cercle.\n\nThe army said 18 "
            "terrorists were killed in central Mali between 4 and 12 May.")),
    ("fr", ("Des hommes armés ont tué six commerçants lundi à Boni, dans le cercle de Douentza.\n\n"
            "Par ailleurs, l’armée a annoncé la mort de 18 terroristes dans le centre du pays entre "
            "le 4 et le 12 mai.")),
])
def test_what_an_army_counts_over_a_week_is_a_sum(lang, text):
    (one,) = incidents(text, lang)
    assert one["killed"]["low"] == 6


def test_a_massacre_of_a_week_in_one_village_is_one_event():
    (one,) = incidents("Soldiers killed 80 civilians in the village of Boni, in Douentza cercle, "
                       "between 4 and 12 May, villagers said.", "en")
    assert one["killed"]["low"] == 80
