"""Days and places of what came after an event, or beside it, are none of the event's."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def when(text, lang):
    found = incidents(text, lang)
    return [(c["date"]["start"], c["date"]["end"]) for c in found]


def where(text, lang):
    return [c["place"]["ref"] for c in incidents(text, lang)]


@pytest.mark.parametrize(("lang", "text", "day"), [
    ("fr", ("Le sous-préfet et son chauffeur restaient introuvables samedi, deux semaines après leur "
           "enlèvement, le 25 avril, par des hommes armés entre Mondoro et Douentza."), "2024-04-25"),
    ("en", ("The sub-prefect and his driver were still missing on Saturday, two weeks after their "
           "abduction on 25 April by gunmen between Mondoro and Douentza."), "2024-04-25"),
    ("fr", ("Un homme a été arrêté dimanche à Mopti à la suite de l'attaque de vendredi contre Serma, qui "
           "a coûté la vie à neuf personnes."), "2024-05-10"),
    ("en", "Two suspects were arrested on Monday over the attack on Serma, which left nine dead on Friday.",
     "2024-05-10"),
    ("fr", "Deux suspects ont été interpellés lundi après l'attaque de Serma qui a fait neuf morts.", None),
    ("en", ("Two suspects were arrested on Monday over the attack on the village of Serma, which left nine "
           "dead."), None),
    ("fr", ("Des hommes armés ont attaqué le poste de Serma et tué un gendarme. Un renfort de l'armée a quitté "
           "mardi la ville de Mopti."), None),
    ("en", ("Gunmen attacked the post of Serma and killed a gendarme. Army reinforcements left Mopti on "
           "Tuesday."), None),
])
def test_the_day_of_what_followed_is_not_the_events(lang, text, day):
    assert when(text, lang) == [(day, day)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le gouverneur a annoncé, dans un communiqué en date du 14 mai, qu’aux environs de 16 heures du "
           "lundi 13 mai le village de Serma a fait l’objet d’une attaque qui a tué neuf personnes.")),
    ("fr", ("L'armée indique que vers 5 heures du matin ce lundi 13 mai le village de Serma a été attaqué : "
           "neuf morts.")),
    ("en", ("The governor announced that at around 4 pm on Monday, 13 May the village of Serma was attacked "
           "and nine people were killed.")),
])
def test_an_hour_before_the_day_opens_what_is_said(lang, text):
    assert when(text, lang) == [("2024-05-13", "2024-05-13")]
    assert where(text, lang) == ["place:serma"]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Vingt civils ont été tués à Serma entre mercredi et jeudi 9 mai 2024."),
    ("en", "Twenty civilians were killed in Serma between Wednesday and Thursday, 9 May 2024."),
])
def test_a_weekday_and_a_date_are_two_days(lang, text):
    assert when(text, lang) == [("2024-05-08", "2024-05-09")]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Quatre soldats ont été tués le 2 mai lors de deux attaques dans le cercle de Niono, où l'armée a "
           "essuyé plusieurs revers depuis le début de l'année.")),
    ("en", ("Four soldiers were killed on 2 May in two attacks in the Niono cercle, where the army has "
           "suffered several setbacks since the beginning of the year.")),
])
def test_a_period_told_in_passing_dates_no_sum(lang, text):
    found = candidates(text, lang)
    assert [(c["kind"], c["date"]["start"], c["date"]["end"]) for c in found] == [
        ("aggregate", "2024-05-02", "2024-05-02")]


@pytest.mark.parametrize(("lang", "text", "ref"), [
    ("fr", ("Neuf bergers ont été tués vendredi à Serma. Un flux de déplacés a été constaté venant de cette "
           "zone vers la ville de Douentza."), "place:serma"),
    ("fr", ("Neuf personnes ont été tuées lundi à Serma. Les blessés sont soignés au centre de santé de "
           "référence de Douentza, à un peu plus de 75 kilomètres au nord de Boni."), "place:serma"),
    ("fr", "Neuf bergers ont été tués lundi dans un hameau de la commune rurale Dinangourou.",
     "unit:mopti.koro.dinangourou"),
    ("fr", ("Des bergers du village de Serma ont été attaqués lundi aux environs dudit village et neuf ont été "
           "tués."), "near:serma"),
    ("fr", "Des bergers du village de Serma ont été tués lundi à proximité de ladite localité.",
     "near:serma"),
    ("fr", "Le juge a été enlevé jeudi soir chez lui, au quartier 3, à Niono.", "place:niono"),
    ("en", "The judge was abducted on Thursday at his home in the Hamdallaye quarter, in Niono.",
     "place:niono"),
    ("fr", "Un commerçant a été tué vendredi en plein centre-ville de Douentza.", "place:douentza"),
    ("fr", "Le village de Serma a fait l’objet lundi d’une attaque qui a tué neuf personnes.", "place:serma"),
    ("fr", ("« Neuf bergers ont été tués », a déclaré une source sécuritaire à Bamako à propos de l'attaque "
           "du village de Serma lundi."), "place:serma"),
    ("en", ("Nine herders were killed, said a security source in Bamako about Monday's attack on the village "
           "of Serma."), "place:serma"),
])
def test_where_it_was_done(lang, text, ref):
    assert where(text, lang) == [ref]


@pytest.mark.parametrize("text", [
    ("Neuf Casques bleus ont été blessés samedi dans le nord. Il y a eu six incidents, avec 39 blessés, depuis "
    "que les soldats ont quitté leur base de Kidal le 31 mars."),
    ("Nine peacekeepers were injured on Saturday in the north. There have been six incidents since the "
    "peacekeepers left their base in Kidal on 31 March, injuring 39."),
])
def test_a_base_that_was_left_is_where_nothing_happened(text):
    assert "near:kidal" not in [c["place"]["ref"] for c in candidates(text)]
