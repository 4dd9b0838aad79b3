"""Whom somebody takes for the doers, in whatever words: recognised, suspected, "y voit la main de"."""

from __future__ import annotations

import pytest
from report_accused import blamed
from report_read import incidents

EN = "Attackers killed twelve people on Monday in Songho, in Bandiagara cercle. "
FR = "Des assaillants ont tué douze personnes lundi à Songho, dans le cercle de Bandiagara. "


@pytest.mark.parametrize(("words", "who"), [
    ("Survivors recognised traditional hunters from the next village by their rifles.", "dozo"),
    ("A survivor identified them as dozos.", "dozo"),
    ("A councillor named Dan Na Ambassagou.", "dan-na-ambassagou"),
    ("A relative of the dead, who also suspects Dan Na Ambassagou, lodged a complaint.", "dan-na-ambassagou"),
    ("Witnesses described the men as JNIM fighters.", "jnim"),
    ("The mayor sees in it a punishment by JNIM.", "jnim"),
    ('"Look for the killers among the hunters," a chief said.', "dozo"),
    ("JNIM, which everybody blames, has said nothing.", "jnim"),
    ("Residents spoke of dozos.", "dozo"),
    ("The governor put it down to JNIM.", "jnim"),
    ("JNIM claimed to have killed ten of them.", "jnim"),
])
def test_who_is_pointed_at_is_accused(words, who):
    assert blamed(EN + words) == [[who]]


@pytest.mark.parametrize(("words", "who"), [
    ("Des rescapés disent avoir reconnu des chasseurs dozos.", "dozo"),
    ("Le maire pointe la katiba Macina.", "katiba-macina"),
    ("Un oncle des victimes pointe lui aussi les chasseurs dozos.", "dozo"),
    ("La katiba Macina nie et renvoie la balle à une milice peule.", "fulani-militia"),
    ("Un notable penche pour le Jnim.", "jnim"),
    ("Un élu y voit des représailles de Dan Na Ambassagou.", "dan-na-ambassagou"),
    ("Leurs proches y ont vu une punition du Jnim.", "jnim"),
    ("Le mode opératoire est celui du Jnim, note une source sécuritaire.", "jnim"),
    ("« Cherchez plutôt du côté des dozos », dit un berger.", "dozo"),
    ("Des témoins ont décrit des hommes de Dan Na Ambassagou.", "dan-na-ambassagou"),
    ("Dan Na Ambassagou, que les éleveurs continuent d'accuser, clame son innocence.", "dan-na-ambassagou"),
    ("Pour le préfet, il s'agit du Jnim.", "jnim"),
    ("Le gouverneur parle du Jnim, le maire se tait.", "jnim"),
])
def test_celui_que_l_on_designe_est_accuse(words, who):
    assert blamed(FR + words) == [[who]]


@pytest.mark.parametrize("text", [
    EN + "Dan Na Ambassagou is active in the area.",
    EN + "A peace deal with JNIM had been signed in March.",
    EN + "Terrorist bases had been destroyed there in May.",
    FR + "Le village est sous l'influence du Jnim depuis 2021.",
    FR + "Le Jnim n'a pas commenté cette attaque.",
    FR + "Un témoin a décrit à la gendarmerie des hommes tirant de leurs motos.",
])
def test_who_is_only_named_is_not(text):
    assert blamed(text) == [["unidentified-armed-men"]]


@pytest.mark.parametrize(("text", "who"), [
    (EN + "A councillor blames JNIM; a security source leans towards highway robbers.",
     ["jnim", "unidentified-armed-men"]),
    (EN + "The herders accuse Dan Na Ambassagou. The prefect said they were killed by robbers.",
     ["dan-na-ambassagou", "unidentified-armed-men"]),
    (FR + "Un élu accuse le Jnim. La source sécuritaire penche pour des coupeurs de route.",
     ["jnim", "unidentified-armed-men"]),
    ("Bandits killed five herders on Monday in Songho, in Bandiagara cercle. The mayor blames JNIM.", ["jnim"]),
])
def test_robbers_whom_somebody_blames_stand_beside_a_group(text, who):
    assert blamed(text) == [who]


@pytest.mark.parametrize("text", [
    "On 14 May soldiers encircled the market of Sofara. They led a group to the river and shot them. Fifteen died.",
    "Le 14 mai, des soldats maliens ont cerné le marché de Sofara. Quinze hommes ont été conduits au fleuve et abattus.",
])
def test_who_surrounds_a_place_before_the_harm_did_it(text):
    assert blamed(text) == [["fama"]]


def test_a_sentence_joined_to_what_sets_the_scene_keeps_its_words():
    text = ("L'association alerte l'opinion sur les crimes commis dans la région de Kidal.\n\nLes 19 et 20 mai 2024, une "
            "colonne de l'armée malienne et de mercenaires de Wagner a ratissé la localité de Takalote. Neuf civils ont "
            "été tués, certains égorgés.")
    assert [sorted(p["actor_id"] for p in one["perpetrators"]) for one in incidents(text)] == [["fama", "wagner-group"]]
