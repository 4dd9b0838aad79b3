"""What was done in the wake of an event, who came and what lies beside say neither where nor when it was."""

from __future__ import annotations

import pytest
from report_read import incidents

LEADS = {"en": "Gunmen killed nine villagers in northern Mali overnight from Saturday to Sunday.",
         "fr": "Des hommes armés ont tué neuf personnes dans le nord du Mali dans la nuit de samedi à dimanche."}


def told(text, lang):
    return incidents(text, lang, publisher="A newspaper")


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "The victims were buried on Tuesday in Koutiala."), ("en", "A prosecutor in Mopti opened an inquiry on Tuesday."),
    ("en", "The minister, on a visit to Sikasso, promised justice."), ("en", "The bodies were handed to their families in Koutiala on Tuesday."),
    ("en", "Schools in Koutiala closed on Tuesday."), ("en", "Similar attacks have taken place in the Sikasso region."),
    ("en", "The foreign ministry in Niamey condemned the attack on Tuesday."), ("en", "In October 2023 the army retook Kidal."),
    ("fr", "Les victimes ont été inhumées mardi à Koutiala."), ("fr", "Le parquet de Mopti a ouvert une enquête mardi."),
    ("fr", "Les corps ont été transportés mardi à Sévaré."), ("fr", "Le président recevra les familles samedi à Bamako."),
    ("fr", "Son frère, chauffeur basé à Sikasso, figure parmi les morts."), ("fr", "Parmi les morts figurent deux éleveurs venus du Niger."),
    ("fr", "Des attaques similaires ont eu lieu dans la région de Sikasso."), ("fr", "À Bamako, l'armée n'a pas répondu mardi.")])
def test_what_follows_neither_places_nor_dates_it(lang, words):
    (one,) = told(f"{LEADS[lang]}\n\n{words}", lang)
    assert (one["date"]["start"], one["date"]["end"]) == ("2024-05-11", "2024-05-12")
    assert one["place"]["adm1"] is None


@pytest.mark.parametrize(("lang", "text", "units"), [
    ("en", "Gunmen killed nine villagers at Mondoro, near Boni, in the Mopti region, on Monday.", ("Mopti", "Douentza", "Mondoro")),
    ("en", "Close to Mondoro in the Douentza cercle, nine villagers were killed on Monday.", ("Mopti", "Douentza", None)),
    ("en", "Gunmen encircled the remote village of Mondoro, in the Douentza cercle, on Monday before killing nine people.", ("Mopti", "Douentza", "Mondoro")),
    ("en", "Gunmen killed nine people on Monday in three villages in the Bankass and Koro cercles, in the Mopti region.", ("Mopti", None, None)),
    ("en", "Gunmen killed nine people on Monday in Koulogon, a village of some 500 people in the Mopti region.", ("Mopti", "Bankass", "Koulogon Habé")),
    ("fr", "Neuf personnes ont été tuées lundi à Ansongo, ville située au bord du fleuve Niger.", ("Gao", "Ansongo", "Ansongo")),
    ("fr", "Les assaillants ont investi lundi à l'aube le village de Mondoro (cercle de Douentza) et tué neuf personnes.", ("Mopti", "Douentza", "Mondoro")),
    ("fr", "D'après un habitant, les assaillants sont arrivés lundi à moto à Mondoro et ont tué neuf personnes.", ("Mopti", "Douentza", "Mondoro")),
    ("fr", "Neuf personnes sont mortes lundi dans l'explosion d'une mine à Kayes, dans l'ouest du pays.", ("Kayes", "Kayes", "Kayes")),
    ("fr", "Neuf personnes ont été tuées lundi au sud de Léré, dans le cercle de Niafunké.", ("Tombouctou", "Niafunké", None)),
    ("fr", "Neuf personnes ont été tuées lundi dans les villages environnants de Gossi, cercle de Gourma-Rharous.", ("Tombouctou", "Gourma-Rharous", None)),
    ("fr", "Neuf personnes ont été tuées lundi dans le Seno, cercle de Koro.", ("Mopti", "Koro", None))])
def test_a_place_is_as_fine_as_its_words(lang, text, units):
    (one,) = told(text, lang)
    assert tuple(one["place"][key] for key in ("adm1", "adm2", "adm3")) == units
    assert one["date"]["start"] == "2024-05-13"


@pytest.mark.parametrize(("lang", "text", "day"), [
    ("en", "Violence in the Mopti region claimed the lives of nine civilians on Monday, residents told the BBC.", "2024-05-13"),
    ("en", "“They killed nine people,” a resident said of the attack on Monday in Niono.", "2024-05-13"),
    ("en", "Fighting broke out on Monday in Niono, killing nine civilians.", "2024-05-13"),
    ("en", "Gunmen killed nine people in Koulogon, a village near the town of Bankass in the Mopti region today, residents said.", "2024-05-15"),
    ("en", "Gunmen killed nine people in Niono on Monday. The attack came two days before a visit by the president.", "2024-05-13"),
    ("fr", "Au lendemain d'une attaque qui a fait neuf morts à Niono, des habitants ont appelé mercredi au calme.", "2024-05-14"),
    ("fr", "Deux jours après l'attaque menée à Niono, qui a fait neuf morts, le gouverneur s'est rendu mercredi au chevet des blessés.", "2024-05-13"),
    ("fr", "Des hommes armés ont tué neuf personnes au poste de contrôle de Niono lundi.", "2024-05-13")])
def test_the_day_of_the_deed_is_read(lang, text, day):
    (one,) = told(text, lang)
    assert (one["date"]["start"], one["date"]["end"]) == (day, day)


@pytest.mark.parametrize("words", ["The army reinforced its positions around Koutiala on Tuesday.", "The victims were buried in Koutiala."])
def test_what_is_abroad_is_not_moved_home(words):
    assert told(f"Gunmen killed nine people in Djibo, in northern Burkina Faso, on Monday.\n\n{words}", "en") == []


@pytest.mark.parametrize(("lang", "text", "unit"), [
    ("fr", "Six civils ont été tués mardi dans les villages de Saran et de Bidi, dans la commune de Ouenkoro.",
     ("adm3", "Mopti", "Bankass", "Ouonkoro")),
    ("en", "Six civilians were killed on Tuesday in the villages of Tindinbawen and Taylalene, in the Menaka region.",
     ("adm2", "Gao", "Ménaka", None)),
    ("fr", ("Six civils ont été tués mardi dans les localités de Tinabaw, à 20 km de Ménaka, et de Tabangout, "
           "également dans la région de Ménaka."), ("adm2", "Gao", "Ménaka", None)),
    ("fr", "Six civils ont été tués mardi 20 janvier dans la bourgade de Tabankort, région de Gao.",
     ("adm1", "Gao", None, None)),
    ("en", "Six civilians were killed on Tuesday at a factory some 110 km from Kayes.", ("adm1", "Kayes", None, None))])
def test_a_place_is_no_finer_than_all_that_is_told(lang, text, unit):
    (one,) = told(text, lang)
    assert tuple(one["place"][k] for k in ("precision", "adm1", "adm2", "adm3")) == unit


def test_a_sentence_behind_a_picture_credit_is_read():
    (one,) = told("©journal.ml – Des hommes armés ont tué neuf civils mardi à Koro, dans la région de Mopti, selon des élus.", "fr")
    assert one["killed"]["low"] == 9
