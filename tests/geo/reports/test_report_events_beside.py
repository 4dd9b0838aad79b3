"""An event told beside the report's own, in one sentence: recalled, or of the same day elsewhere."""

from __future__ import annotations

import pytest
from report_read import incidents


def told(text, lang):
    return [(i["date"]["start"][5:], i["place"]["text"], i["killed"]["low"] if i["killed"] else None)
            for i in incidents(text, lang)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Après l'attaque du camp de Boulkessi qui a coûté la vie à 40 soldats samedi 11 mai, les jihadistes du Jnim ont tué neuf civils lundi à Hombori.",
     [("05-13", "Hombori", 9), ("05-11", "camp de Boulkessi", 40)]),
    ("fr", "Suite à l'embuscade tendue dimanche près de Douentza, qui a coûté la vie à quatre soldats, l'armée a tué douze villageois lundi à Hombori.",
     [("05-13", "Hombori", 12), ("05-12", "près de Douentza", 4)]),
    ("en", "Following the killing of two drivers near Diboli on Saturday, armed men abducted six traders on Monday at Nioro du Sahel, a mayor said.",
     [("05-13", "Nioro du Sahel", None), ("05-11", "near Diboli", 2)]),
    ("en", "After the attack on the Boulkessi camp that left 40 soldiers dead on 11 May, jihadists killed nine civilians on Monday in Hombori.",
     [("05-13", "Hombori", 9), ("05-11", "Boulkessi camp", 40)]),
    ("en", "Gunmen killed nine herders at Hombori on Friday, on the same day that three soldiers died in an ambush near Douentza.",
     [("05-10", "Hombori", 9), ("05-10", "near Douentza", 3)]),
    ("fr", "Neuf bergers ont été tués vendredi à Hombori, le même jour où trois soldats sont morts dans une embuscade à Ténenkou.",
     [("05-10", "Hombori", 9), ("05-10", "Ténenkou", 3)]),
])
def test_an_event_in_the_same_sentence_is_told_apart(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen killed nine herders in the village of Songho on Friday. Friday's attack came the same day that a rocket struck the town of "
     "Timbuktu, where groups linked to al-Qaeda have imposed a blockade.")),
    ("fr", ("Neuf bergers ont été tués vendredi à Songho par des hommes armés. L'attaque a eu lieu le même jour où l'armée a accusé des "
     "extrémistes d'avoir tiré une roquette sur la ville de Tombouctou.")),
])
def test_what_happened_elsewhere_on_that_day_says_nothing_of_who_or_how(lang, text):
    first = incidents(text, lang)[0]
    assert (first["event_type"], [p["actor_id"] for p in first["perpetrators"]]) == ("killing", ["unidentified-armed-men"])


def test_what_follows_goes_on_with_the_event_of_the_report():
    text = ("Après l'attaque du camp de Boulkessi qui a coûté la vie à 40 soldats samedi 11 mai, les jihadistes ont attaqué lundi Hombori. "
            "Neuf villageois ont été tués.")
    assert told(text, "fr") == [("05-13", "Hombori", 9), ("05-11", "camp de Boulkessi", 40)]


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("fr", "Neuf bergers ont été tués vendredi à Hombori. L'armée a accusé des jihadistes du Jnim.", {"jnim"}),
    ("en", "Nine herders were killed at Hombori on Friday. The army accused fighters of JNIM of the killings.", {"jnim"}),
    ("fr", "Neuf bergers ont été tués vendredi à Hombori. L'armée accusée par les habitants n'a pas réagi.", {"fama"}),
])
def test_who_accuses_is_not_accused(lang, text, who):
    assert {p["actor_id"] for p in incidents(text, lang)[0]["perpetrators"]} == who
