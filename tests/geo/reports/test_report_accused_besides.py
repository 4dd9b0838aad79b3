"""Whom words name beside a deed and blame for nothing: the dead, those replaced, older wrongs, a leader's past."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents

EN = "Suspected jihadists killed nine villagers on Monday in Songho. "
FR = "De présumés jihadistes ont tué neuf villageois lundi à Songho. "
ISGS_EN = "Gunmen killed nine people on Monday in Inékar. Elders said the attackers belonged to the Islamic State in the Greater Sahara"
ISGS_FR = "Neuf personnes ont été tuées lundi à Inékar. Des notables disent que les auteurs sont des éléments de l'État islamique au Grand Sahara"


def accused(text):
    (one,) = incidents(text)
    return {p["actor_id"] for p in one["perpetrators"]}


@pytest.mark.parametrize("text", [
    EN + "Among the dead are farmers but also Dozo hunters, who fight the jihadists.",
    EN + "Two Dozo hunters were among the victims.",
    EN + "The raid came days after the killing of 14 herders by the Malian army in the area.",
    EN + "Wagner fighters came to Mali in 2021, in place of the French troops.",
    FR + "Parmi eux, des paysans, mais aussi des chasseurs dozos, qui combattent les jihadistes.",
    FR + "Deux chasseurs dozos figurent parmi les morts.",
    FR + "L'attaque survient quelques jours après l'exécution de sept bergers par l'armée malienne dans la zone.",
    FR + "Wagner est arrivé au Mali fin 2021, remplaçant les troupes françaises.",
])
def test_who_died_was_replaced_or_struck_before_is_not_accused(text):
    assert accused(text) == {"jihadist-unspecified"}


@pytest.mark.parametrize("text", [
    ISGS_EN + ", the group led by Adnane Abou Walid Sahraoui, a former member of al-Qaeda in the Islamic Maghreb.",
    ISGS_EN + ", in retaliation for the destruction of its bases by the MSA and the French forces.",
    ISGS_FR + ", groupe dirigé par Adnane Abou Walid Sahraoui, un ancien d'Aqmi.",
    ISGS_FR + ", en guise de revanche contre ceux qui ont aidé à la destruction de leurs bases par la coalition MSA et Gatia.",
])
def test_a_leaders_past_and_an_older_wrong_accuse_nobody_else(text):
    assert accused(text) == {"isgs"}


@pytest.mark.parametrize(("text", "who"), [
    ("Neuf villageois ont été tués lundi à Songho par l'armée malienne et le groupe Wagner, financé par les autorités russes.",
     {"fama", "wagner-group"}),
    ("Des soldats maliens ont été attaqués lundi à Songho. En représailles, les soldats ont exécuté neuf villageois.", {"fama"}),
    ("In retaliation, Malian soldiers shot nine villagers on Monday in Songho.", {"fama"}),
])
def test_who_pays_is_not_accused_and_who_takes_revenge_is(text, who):
    assert accused(text) == who


@pytest.mark.parametrize("text", [
    ("Between 1 July 2022 and 22 May 2023, 1,002 civilians were killed, the UN mission said. Fighting broke out in Ménaka as a "
    "result of atrocities committed by the Islamic State in the Greater Sahara."),
    ("Du 1er juillet 2022 au 22 mai 2023, 1 002 civils ont été tués, selon la Minusma. Des combats ont éclaté à Ménaka en raison "
    "des atrocités commises par l'État islamique au Grand Sahara."),
])
def test_what_is_told_behind_a_sum_blames_nobody_for_it(text):
    one = next(c for c in candidates(text) if c["kind"] == "aggregate")
    assert (one["killed"]["low"], one["perpetrators"]) == (1002, [])


@pytest.mark.parametrize("text", [
    "Nine people were killed on Monday in Songho, elders said. In past years the village has lost dozens of men.",
    "Neuf personnes ont été tuées lundi à Songho, disent des notables. Le village a perdu des dizaines d'hommes dans ces attaques.",
])
def test_dozens_of_no_time_are_no_sum(text):
    assert [c["kind"] for c in candidates(text)] == ["incident"]


@pytest.mark.parametrize("text", [
    ("Seven people were killed on Monday in Songho, the diocese said. Last month the army said it had carried out several operations "
    "and strikes in the area, killing dozens of terrorists."),
    ("Lundi, sept personnes ont été tuées à Songho, selon l'évêché. Le mois dernier, les Fama avaient revendiqué une série d'opérations "
    "dans la région, notamment des frappes aériennes, assurant avoir neutralisé plusieurs dizaines de terroristes."),
])
def test_an_armys_operations_of_last_month_are_no_deed_of_this_week(text):
    assert accused(text) == set()
