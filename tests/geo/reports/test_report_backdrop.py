"""Who is named for how things are there, for a warning or as a speaker, is blamed for no attack."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "The killings come as the country struggles with attacks by jihadists of JNIM."),
    ("en", "The attack took place in an area plagued by violence from groups linked to al-Qaeda."),
    ("en", "This attack once more shows how unsafe the region is, where fighters of JNIM and the Islamic State regularly raid villages."),
    ("en", "The attack struck a region where JNIM and other armed groups are active."),
    ("en", "The area has been under a blockade imposed by JNIM since March."),
    ("en", "A message attributed to a commander of JNIM had announced “war” on the villages of the plateau."),
    ("en", "The Malian army and its Russian allies are often accused of abuses against herders."),
    ("en", "Despite the operations of the Malian army, the attacks follow one another."),
    ("en", "An official of the MSA put the number of dead at nine."),
    ("fr", "L'attaque survient alors que le pays est confronté aux violences du Jnim et de l'État islamique."),
    ("fr", "On constate un regain de la violence dans le centre, en proie à des attaques des groupes armés de l'État islamique et du Jnim."),
    ("fr", "Songho est une localité souvent secouée par les violences et où l'armée a récemment mené des opérations contre les jihadistes."),
    ("fr", "L'attaque a visé une zone où le Jnim et l'État islamique sont très actifs."),
    ("fr", "Un message sur les réseaux sociaux attribué au Jnim affirmait en avril que le groupe avait « déclaré la guerre » dans le plateau."),
    ("fr", "L'armée malienne et ses alliés russes sont régulièrement accusés d'exactions contre les éleveurs."),
    ("fr", "Malgré les opérations de l'armée malienne, les attaques se suivent dans le cercle."),
    ("fr", "Un responsable du MSA a avancé le chiffre de neuf morts."),
    ("fr", "Depuis, les groupes islamistes se sont propagés dans les pays voisins, causant la mort de milliers de personnes."),
])
def test_who_only_belongs_to_the_scenery_is_blamed_for_nothing(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Drone strikes near Tessalit, where the army is at war with jihadists and separatists, killed nine civilians on Monday, residents said."),
    ("en", "Six workers were abducted on Monday near Gossi, a mayor said, as the nation struggles with unrest and jihadist attacks."),
    ("fr", "Six ouvriers ont été enlevés lundi près de Gossi, selon un maire, dans un pays confronté aux attaques jihadistes."),
    ("fr", "Le maire dénombre sept tués lundi à Gossi : trois gendarmes, deux douaniers et deux chauffeurs."),
])
def test_nobody_is_blamed_where_only_the_war_is_named(lang, text):
    assert accused(text, lang) == set()


@pytest.mark.parametrize(("lang", "words", "who"), [
    ("en", "The village, where JNIM fighters once collected taxes, was attacked by fighters of JNIM.", {"jnim"}),
    ("en", "Residents accused the Malian army, which has often patrolled there, of the killings.", {"fama"}),
    ("en", "A video published by JNIM claimed responsibility for the attack.", {"jnim"}),
    ("fr", "Les habitants attribuent l'attaque au Jnim, très actif dans la zone.", {"jnim"}),
    ("fr", "Malgré les démentis, des habitants accusent l'armée malienne d'avoir commis ces tueries.", {"fama"}),
])
def test_who_is_blamed_outright_is_still_accused(lang, words, who):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "Malian armed forces and foreign fighters apparently from the Wagner Group shot nine herders dead on Monday at Songho, Bandiagara cercle.",
     {"fama", "wagner-group"}),
    ("en", "Malian troops and Russian mercenaries believed to belong to Africa Corps killed nine herders on Monday at Songho.",
     {"fama", "africa-corps"}),
    ("en", "Nine herders were killed on Monday at Songho by Russian mercenaries from Africa Corps and by Malian soldiers.",
     {"fama", "africa-corps"}),
    ("fr", ("Des membres des Forces armées maliennes (FAMa) et des mercenaires russes connus aujourd'hui sous le nom de l'Africa Corps sont accusés "
     "d'avoir tué neuf bergers lundi à Songho."), {"fama", "africa-corps"}),
    ("fr", "Neuf bergers ont été tués lundi à Songho par des mercenaires russes du groupe « Africa Corps » (ex Wagner) et des soldats de l'armée malienne.",
     {"fama", "africa-corps"}),
    ("fr", "Des soldats et des combattants étrangers présumés appartenir au groupe Wagner ont tué neuf bergers lundi à Songho.",
     {"fama", "wagner-group"}),
])
def test_who_is_described_and_then_named_is_one_and_stands_beside_his_ally(lang, text, who):
    assert accused(text, lang) == who
