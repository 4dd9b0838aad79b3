"""Those who were taken and then killed: one event, on the day and at the place of their death."""

from __future__ import annotations

import pytest
from report_read import incidents


def told(text, lang):
    return [(i["date"]["start"][5:], i["place"]["text"].rpartition(" ")[2], i["event_type"])
            for i in incidents(text, lang)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Enlevé jeudi à la foire de Gossi par des hommes armés, le chef de village a été exécuté vendredi à Hombori."),
    ("fr", "Deux commerçants, enlevés jeudi à Gossi, ont été égorgés vendredi à Hombori."),
    ("en", "Two traders who had been kidnapped on Thursday at Gossi were executed on Friday at Hombori."),
    ("en", ("Armed men abducted a teacher on Thursday at the market of Gossi. The next day the same men brought him to Hombori and shot him "
     "in front of a crowd.")),
    ("fr", ("Une infirmière a été enlevée jeudi au marché de Gossi par des hommes armés. Le lendemain, ces mêmes hommes l'ont ramenée à "
     "Hombori et l'ont exécutée devant la foule.")),
])
def test_who_was_taken_died_where_and_when_he_was_killed(lang, text):
    assert told(text, lang) == [("05-10", "Hombori", "killing")]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Nine villagers were killed on Monday at Hombori and two traders were abducted on Tuesday at Gossi."),
    ("fr", "Neuf villageois ont été tués lundi à Hombori et deux commerçants ont été enlevés mardi à Gossi."),
])
def test_others_who_are_taken_elsewhere_are_another_event(lang, text):
    assert told(text, lang) == [("05-13", "Hombori", "killing"), ("05-14", "Gossi", "abduction_disappearance")]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Gunmen killed three drivers and abducted five passengers on Monday on the road near Gossi."),
    ("fr", "Des hommes armés ont tué trois chauffeurs et enlevé cinq passagers lundi près de Gossi."),
])
def test_dead_and_taken_of_one_attack_stay_together(lang, text):
    assert [(i["killed"]["low"], [(h["kind"], h["n"]) for h in i["harm"]]) for i in incidents(text, lang)] == [
        (3, [("abducted", 5)])]


@pytest.mark.parametrize(("lang", "text", "type_"), [
    ("en", "Armed groups set fire to 30 fuel tankers on Thursday near Diboli, officials said. The attack comes after JNIM declared a blockade of Kayes.",
     "destruction_looting"),
    ("fr", "Une fillette a été tuée samedi dans une frappe d'obus sur la ville de Tombouctou.", "shelling"),
    ("fr", "Douze villageois ont été tués lundi à Hombori. Une association demande des frappes de drones contre les bases des terroristes.", "killing"),
    ("fr", "Quinze personnes ont été exécutées lundi à Hombori. Aucune source ne parle de combats.", "killing"),
    ("en", "Fifteen people were shot dead on Monday at Hombori. There was no fighting that day, residents said.", "killing"),
    ("en", "An army drone strike killed twelve people on Monday at Hombori. The army said it had hit terrorists.", "air_drone_strike"),
    ("fr", "Depuis mars, la ville de Hombori est sous blocus. Le blocus a été renforcé lundi.", "blockade"),
])
def test_what_is_said_beside_an_event_is_not_how_it_was_done(lang, text, type_):
    assert [i["event_type"] for i in incidents(text, lang)] == [type_]


@pytest.mark.parametrize(("lang", "text", "victims"), [
    ("en", "Gunmen attacked a convoy escorted by the army on Monday near Gossi, killing 25 civilians. Four of the attackers were wounded.", ["civilians"]),
    ("fr", "Vingt-cinq civils ont été tués lundi près de Gossi. Quatre des assaillants ont été blessés.", ["civilians"]),
    ("en", "Four drivers were killed on Monday near Gossi. The army neutralised three presumed assailants.", ["civilians"]),
])
def test_attackers_who_were_hit_are_no_victims(lang, text, victims):
    assert [i["victims"] for i in incidents(text, lang)] == [victims]
