"""Whom words name beside an attack and blame for nothing: by dress, by pursuit, by a long war."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused

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
