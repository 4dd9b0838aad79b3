"""Who is named for how things are, for an older deed, or as a source, is accused of nothing."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused
from report_read import incidents

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "The village lies in an area where extremists linked to al-Qaeda and the Islamic State group have carried out attacks."),
    ("en", "The centre is an epicentre of violence fuelled by insurgents linked to al-Qaeda and Islamic State."),
    ("en", "Farmers and herders have long quarrelled there, a rivalry stoked by the growing presence of armed Islamist groups."),
    ("en", "Previous killings in the cercle have been carried out by Islamist militants."),
    ("en", "The army has launched a crackdown on JNIM fighters in the forest nearby."),
    ("fr", "Une partie du cercle échappe à l'État en raison des attaques fréquentes perpétrées par des jihadistes."),
    ("fr", "Les violences y sont alimentées par des groupes jihadistes depuis dix ans."),
    ("fr", "La coalition du Gatia, avec les forces armées du Mali, mène des opérations dans cette zone contre les bandes."),
    ("fr", "L'armée malienne a perdu deux véhicules dans la poursuite."),
])
def test_how_things_are_accuses_nobody(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("fr", ("Après la destruction de ses bases par l'armée malienne, l'opération Barkhane et leurs alliés, des éléments de l'EIGS "
           "ont exécuté neuf civils lundi à Songho."), {"isgs"}),
    ("en", ("After the capture of its camp by the Malian army, fighters of the Islamic State in the Greater Sahara shot nine civilians on "
           "Monday in Songho."), {"isgs"}),
    ("fr", ("D'après le Mouvement pour le salut de l'Azawad (MSA), des assaillants armés ont fait irruption lundi à Songho. Le MSA "
           "accuse des jihadistes présumés d'avoir exécuté neuf civils."), {"jihadist-unspecified"}),
    ("en", ("Gunmen raided Songho on Monday, killing nine people, in a region troubled by the growing presence of Islamist groups, said the "
           "mayor, who blamed the attack on Dogon hunters."), {"dozo"}),
    ("fr", "Après l'arrivée de l'armée, des soldats maliens ont exécuté neuf civils lundi à Songho.", {"fama"}),
])
def test_an_older_deed_or_a_source_accuses_nobody_else(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", ("Jihadists killed nine villagers on Monday in Songho. The army said it had killed several dozen terrorists in strikes carried out "
           "in response."), {"jihadist-unspecified"}),
    ("fr", ("Des jihadistes ont tué neuf villageois lundi à Songho. L'armée dit avoir abattu une vingtaine de terroristes dans la "
           "riposte."), {"jihadist-unspecified"}),
    ("en", "Malian soldiers killed nine villagers on Monday in Songho. The army said it had killed nine terrorists.", {"fama"}),
])
def test_who_only_hit_the_attackers_back_is_not_accused_of_their_deed(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("fr", ("Lundi, un hélicoptère a ouvert le feu sur un campement à Songho, tuant neuf bergers, selon des notables. L'armée a démenti "
           "toute frappe dans ce secteur."), {"fama"}),
    ("en", "Charred bodies of nine men were found on Monday near Songho. The armed forces denied having been involved.", set()),
])
def test_who_denies_a_strike_is_the_one_it_is_laid_on(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("text", "who"), [
    ("At least nine people were killed on Monday in an airstrike on Songho, where Islamic extremists had stopped a wedding.", set()),
    ("JNIM fighters killed nine people with a drone on Monday in Songho.", {"jnim"}),
])
def test_an_armed_group_has_no_planes(text, who):
    assert accused(text, "en") == who


@pytest.mark.parametrize(("text", "who"), [
    (("The army and allied militias killed 31 people in raids on two villages, Amnesty International said. In the first raid, on Monday in "
     "Songho, soldiers and Dozo hunters killed 21 men. In the second, on Tuesday in Baye, ten people were killed. Witnesses told the group "
     "that the dead were accused of working with JNIM."), {"dozo", "fama"}),
    ("Gunmen raided Songho on Monday. They killed nine people. Ten more were killed on Tuesday in Baye, the mayor said.",
     {"unidentified-armed-men"}),
])
def test_the_same_hands_did_the_second(text, who):
    last = max(incidents(text, "en"), key=lambda c: c["date"]["start"])
    assert {p["actor_id"] for p in last["perpetrators"]} == who


def test_who_calls_the_dead_terrorists_is_accused_all_the_same():
    text = ("Le gouvernement malien soutient que l'armée a tué « 12 terroristes » lundi à Songho. L'armée a massacré douze civils, "
            "dit un habitant.")
    assert "fama" in accused(text, "fr")
