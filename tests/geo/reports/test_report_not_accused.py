"""Whom words name beside an attack and blame for nothing: by dress, by pursuit, by a long war."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused
from report_read import incidents

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "doers"), [
    ("en", "Men in army uniforms"), ("en", "Gunmen disguised as soldiers"), ("en", "Gunmen in Malian army fatigues"),
    ("en", "Men dressed as soldiers"), ("fr", "Des hommes en tenue militaire"), ("fr", "Des hommes déguisés en militaires"),
    ("fr", "Des hommes armés se faisant passer pour des soldats"), ("fr", "Des hommes portant l'uniforme de l'armée")])
def test_who_wears_a_uniform_is_no_soldier_for_that(lang, doers):
    killed = {"en": "killed nine civilians on Monday in Songho", "fr": "ont tué neuf civils lundi à Songho"}[lang]
    assert accused(f"{doers} {killed}.", lang) <= ANYBODY


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "Malian soldiers in uniform killed nine civilians on Monday in Songho.", {"fama"}),
    ("en", "Men dressed as traditional hunters killed nine civilians on Monday in Songho.", {"dozo"}),
    ("fr", "Un véhicule transportant des civils a été détruit lundi par l'armée à Songho, tuant six personnes.", {"fama"}),
    ("fr", "L'armée et Wagner ont mené vendredi plusieurs opérations à Songho, tuant 31 civils.", {"fama", "wagner-group"})])
def test_who_did_it_is_still_accused(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("lang", "words"), [
    ("fr", "Le préfet indique que l'armée ratisse le secteur depuis lundi."),
    ("en", "The army is combing the area, the prefect said."),
    ("fr", "Un second véhicule des assaillants a été détruit par les soldats de Barkhane."),
    ("fr", "C'est là qu'était née, en janvier 2012, la rébellion touarègue qui avait entraîné le pays dans le chaos."),
    ("fr", "Depuis 2022, les groupes indépendantistes ont multiplié les accusations de ce genre."),
    ("fr", "Avec l'appui des Français de Barkhane, le MSA et le Gatia ont mené ces derniers temps plusieurs opérations dans le secteur."),
    ("en", "The MSA and GATIA have carried out several operations in the area lately.")])
def test_who_pursues_or_wages_a_long_war_is_not(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "The raiders fled under the answering fire of the army."),
    ("en", "They were driven off by a counter-attack of Malian soldiers."),
    ("en", "The bodies were collected the next day by soldiers."),
    ("en", "The wounded were treated by French forces."),
    ("en", "The dead could not be retrieved, neither by their families nor by the army."),
    ("fr", "Ils se sont enfuis sous les tirs de riposte des soldats maliens."),
    ("fr", "Les assaillants ont reculé face à la riposte de l'armée."),
    ("fr", "Les corps ont été récupérés le lendemain par les militaires."),
    ("fr", "Les blessés ont été pris en charge par la force Barkhane."),
    ("fr", "Les dépouilles n'ont pu être récupérées, ni par les familles ni par les militaires.")])
def test_who_hits_back_or_picks_up_the_dead_is_not(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Nine civilians died on Monday in Songho under the fire of the army."),
    ("en", "Nine civilians, later identified by their families, were killed on Monday in Songho by soldiers."),
    ("fr", "Neuf civils sont tombés lundi à Songho sous les balles de l'armée."),
    ("fr", "En riposte, l'armée a tué neuf civils lundi à Songho.")])
def test_who_shot_them_is_accused_though_he_hit_back(lang, text):
    assert accused(text, lang) == {"fama"}


@pytest.mark.parametrize(("text", "lang"), [
    ("Une attaque a visé Konna dimanche. De sources locales, on compte un gendarme blessé et deux civils tués.", "fr"),
    ("An attack hit Konna on Sunday. Local sources put the toll at one gendarme wounded and two civilians killed.", "en"),
    ("An attack hit Konna on Sunday. Local sources spoke of two soldiers killed and several injured.", "en"),
])
def test_who_stands_wounded_at_the_head_of_a_list_did_nothing(text, lang):
    assert accused(text, lang) <= ANYBODY


@pytest.mark.parametrize(("text", "lang"), [
    ("Nine people were killed on Sunday in Gao, a town captured by rebels in March.", "en"),
    ("Nine people were killed on Sunday in Gao, the city seized in March by the MNLA.", "en"),
    ("Nine people were killed on Sunday in Gao. The rebels, who had seized the town in March, fled.", "en"),
    ("Neuf personnes ont été tuées dimanche à Gao, ville prise en mars par les rebelles.", "fr"),
    ("Neuf personnes ont été tuées dimanche à Gao. Les rebelles, qui avaient pris la ville en mars, ont fui.", "fr"),
])
def test_who_took_the_town_before_did_not_kill_in_it_now(text, lang):
    (one,) = incidents(text, lang)
    assert (one["perpetrators"], one["harm"]) == ([], [])
    assert (one["date"]["start"], one["flags"]) == ("2024-05-12", [])


def test_who_takes_a_town_and_kills_is_accused():
    (one,) = incidents("Rebels seized the town of Gao in March, killing nine villagers.", "en")
    assert [p["actor_id"] for p in one["perpetrators"]] == ["csp-dpa"]
    assert one["date"]["start"] == "2024-03-01"
