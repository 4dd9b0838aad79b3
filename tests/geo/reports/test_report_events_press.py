"""Whom press reports accuse, and whom their background paragraphs do not."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report

EN = "On Monday 3 June, nine herders were killed near Konna by soldiers."
FR = "Lundi 3 juin, neuf bergers ont été tués près de Konna par des soldats."
UNSAID = "On Monday 3 June, nine herders were killed near Konna."


def candidates(text):
    return extract(make_report(text, published_on=date(2024, 6, 8))).candidates


def blamed(text):
    return [sorted(a.actor_id for a in c.perpetrators) for c in candidates(text)
            if c.kind.value == "incident"]


@pytest.mark.parametrize("text", [
    f"{EN}\n\nSince 2012 the country has been ravaged by groups linked to al-Qaeda.",
    f"{EN}\n\nMali's junta teamed up with Wagner and kicked out French troops.",
    f"{EN}\n\nAn insurgency that broke out in 2012 was led by JNIM.",
    f"{FR}\n\nDepuis 2012, le pays a été ravagé par divers groupes liés à Al-Qaïda.",
    f"{FR}\n\nLe terrorisme sévit avec de nombreuses attaques revendiquées par le Jnim.",
    f"{FR}\n\nLe FLA a appris avec consternation le meurtre de neuf bergers.",
    f"{FR}\n\nSelon le porte-parole du FLA, neuf bergers ont été tués.",
])
def test_the_background_accuses_nobody(text):
    assert blamed(text)[0] == ["fama"]


@pytest.mark.parametrize(("text", "actors"), [
    (f"{UNSAID} Officials told a reporter that they believed jihadists to be behind it.",
     ["jihadist-unspecified"]),
    (f"{UNSAID} Residents accuse the army of not protecting them.", []),
    ((f"{UNSAID} The Permanent Strategic Framework (CSP-PSD), the rebel movement, put the dead at "
     "twelve."), []),
    (f"{UNSAID} They were killed by the Macina battalion of JNIM.", ["katiba-macina"]),
    ("Lundi 3 juin, neuf bergers ont péri près de Konna dans une attaque terroriste.",
     ["jihadist-unspecified"]),
    ("Three engineers were kidnapped on 3 June near Konna. JNIM said it was holding them.",
     ["jnim"]),
    (("Lundi 3 juin, neuf bergers ont été tués près de Konna. Al-Mourabitoune, filiale d’AQMI, a "
      "revendiqué l’attaque."), ["al-mourabitoun"]),
    (("Selon des sources selon lesquelles les forces armées maliennes accompagnées de personnel "
      "militaire étranger ont exécuté neuf bergers près de Konna lundi 3 juin, tout a brûlé."),
     ["fama", "foreign-military-personnel"]),
])
def test_who_is_accused_in_the_frames_of_the_press(text, actors):
    assert blamed(text) == [actors]


def test_an_item_of_a_sum_is_laid_on_whom_the_sum_blames():
    text = ("An NGO said that the Malian army killed at least 31 civilians in two attacks in the "
            "Ségou region.\n\nThe first attack took place on 3 June at Konna and left 21 men dead. "
            "The second one hit the village of Sofara on 5 June, killing ten people.")
    assert blamed(text) == [["fama"], ["fama"]]


def test_a_sum_of_two_camps_is_laid_on_none():
    text = ("The army killed 248 civilians between January and March, and JNIM killed 235 people."
            "\n\nOn 3 June, 35 bodies were found near Konna.")
    assert all(not found for found in blamed(text))


def test_an_army_that_hits_back_is_not_accused_of_the_attack():
    text = ("On Monday 3 June, gunmen killed nine civilians on a boat near Konna. Around fifty "
            "terrorists were neutralised when the army hit back.")
    assert "fama" not in blamed(text)[0]


def test_what_a_staff_counts_as_neutralised_is_its_armys_deed():
    text = ("Lundi 3 juin, 20 combattants des groupes armés ont été tués et neutralisés près de "
            "Konna. Le chef d’état-major des armées l’a annoncé.")
    assert blamed(text) == [["fama"]]


def test_soldiers_whom_nobody_counts_fell_in_a_battle():
    text = "Les jihadistes ont attaqué lundi 3 juin un convoi près de Konna. Des militaires ont été tués."
    assert [c.event_type.value for c in candidates(text)] == ["battle"]


def test_who_was_executed_and_who_was_led_off_were_killed():
    text = ("Le 3 juin, à Konna, des habitants ont été exécutés par l’armée. D’autres ont été "
            "enlevés, leurs proches ignorent où ils se trouvent.")
    assert [c.event_type.value for c in candidates(text)] == ["killing"]


def test_the_dead_of_the_whole_war_are_no_sum():
    text = f"{EN}\n\nHundreds of civilians have been killed since the conflict began in 2012."
    assert [c.kind.value for c in candidates(text)] == ["incident"]
