"""Beside an event that counts nobody again, only who is told to have done something is accused."""

from __future__ import annotations

import pytest
from report_read import accused_alone as accused
from report_read import incidents

from geo.reports.events.acting import acts, tells_of_others

LEADS = {"en": "Five herders were killed on Monday in the village of Gossi, an official said.",
         "fr": "Cinq éleveurs ont été tués lundi à Gossi, selon un élu."}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "The village lies in an area where the army is battling a jihadist insurgency."),
    ("en", "Foreign nationals are regularly targeted by JNIM for ransom."),
    ("en", "Such raids are often attributed to Dozo hunters."),
    ("en", "They are the first killings in the town since JNIM resumed its attacks in May."),
    ("en", "The town was seized by MNLA in 2012 before French forces drove it out a year later."),
    ("en", "The country struggles to contain growing violence by the Islamic State."),
    ("en", "The army also seized weapons and motorcycles."),
    ("fr", "La zone est marquée par les activités du JNIM."),
    ("fr", "Un camion a aussi sauté sur une mine, a par ailleurs annoncé l’armée malienne dans un communiqué."),
    ("fr", "La récolte est menacée par des attaques de la katiba Macina."),
    ("fr", "Trois motos ont été brûlées côté FAMa."),
])
def test_habits_older_deeds_speakers_and_enemies_accuse_nobody(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == set()


@pytest.mark.parametrize(("lang", "words", "who"), [
    ("en", "JNIM fighters had stormed the market at noon.", {"jnim"}),
    ("en", "The attack was blamed on the Islamic State in the Greater Sahara.", {"isgs"}),
    ("en", "Men of Dan Na Ambassagou came with their hunting guns.", {"dan-na-ambassagou"}),
    ("fr", "Des combattants du JNIM ont ouvert le feu sur le marché.", {"jnim"}),
    ("fr", "Le village a été encerclé par des chasseurs dozos.", {"dozo"}),
    ("fr", "L’attaque, attribuée à la katiba Macina, a duré deux heures.", {"katiba-macina"}),
])
def test_who_did_it_by_the_words_is_accused(lang, words, who):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == who


@pytest.mark.parametrize(("lead", "after", "told"), [
    ("on monday ", " opened fire on herders", True),
    ("", " is held responsible by local contacts.", True),
    ("vers midi, un drone de l'", " a largue plusieurs munitions", True),
    ("ceux-la etaient des gens de la ", ".", True),
    ("in the zone of the ", ".", False),
    ("under the eyes of the ", " of the province", False),
])
def test_a_deed_told_as_done(lead, after, told):
    assert acts(lead, after) is told


@pytest.mark.parametrize(("lead", "after", "others"), [
    ("growing violence by the ", ".", True),
    ("a annonce l'", " dans un communique.", True),
    ("une patrouille a neutralise un ", " pres du puits", True),
    ("seized by ", " in 2012", True),
    ("shot by the ", " on monday", False),
    ("toujours dans la region, les ", " ont execute six hommes", False),
])
def test_words_that_speak_of_something_else(lead, after, others):
    assert tells_of_others(lead, after) is others


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Soldiers killed 12 people on 2 May in Ansongo, residents said.\n\nNine other people were killed on Saturday in Bankass."),
    ("fr", "Des soldats ont tué douze personnes le 2 mai à Ansongo, selon des habitants.\n\nNeuf autres personnes ont été tuées samedi à Bankass."),
])
def test_others_who_died_elsewhere_on_another_day_are_laid_on_no_named_group(lang, text):
    last = max(incidents(text, lang), key=lambda c: c["date"]["start"])
    assert last["perpetrators"] == []


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The army detected and neutralised a terrorist group gathered around a well in the commune of Ber on Monday, the general staff said. Air strikes killed several terrorists."),
    ("fr", "L’armée a neutralisé lundi un groupe terroriste rassemblé autour d’un puits dans la commune de Ber, selon l’état-major. Plusieurs terroristes ont été tués par les frappes."),
])
def test_whom_somebody_fights_is_not_the_doer_for_having_gathered(lang, text):
    assert accused(text, lang) == {"fama"}
