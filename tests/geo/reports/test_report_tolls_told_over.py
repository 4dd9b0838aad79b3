"""The same dead told over again: member by member, in parts, or with those who attacked them."""

from __future__ import annotations

import pytest
from report_read import incidents


def toll(text, lang):
    (one,) = incidents(text, lang)
    return tuple(one["killed"][k] for k in ("low", "best", "high"))


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", ("A drone killed seven members of one family in Tessit on Tuesday, the movement said.\n\nThe strike hit the house of a teacher. "
            "He, his wife, their three daughters and two other children died, according to its statement."), 7),
    ("fr", ("Une frappe a tué sept membres d’une même famille mardi à Tessit, selon le mouvement.\n\nElle a touché la maison d’un "
            "enseignant. Lui, sa femme, leurs trois filles et deux autres enfants sont morts, selon le communiqué."), 7),
    ("en", "Gunmen broke into the house of a teacher in Tessit on Tuesday. He and his two sons were killed, a councillor said.", 3),
    ("fr", "Des hommes armés ont attaqué mardi la maison d’un enseignant à Tessit. Lui et ses deux fils ont été tués, selon un élu.", 3),
    # others than the family are added
    ("en", "Gunmen killed six members of a family in Tessit on Tuesday, a councillor said. Three other children died in a house nearby.", 9),
    ("fr", "Une frappe a tué six membres d’une famille mardi à Tessit. Trois autres enfants sont morts dans une maison voisine.", 9),
])
def test_a_family_told_member_by_member_is_counted_once(lang, text, n):
    assert toll(text, lang) == (n, n, n)


@pytest.mark.parametrize(("lang", "text", "low", "high"), [
    ("fr", ("Attaque à Gossi : huit morts\n\nUn poste de douane a été attaqué mardi à Gossi.\n\n« Le bilan est de 8 morts », a dit un gendarme. Un élu en compte un de moins : "
            "« Trois douaniers, deux gendarmes, deux chauffeurs burkinabè : sept morts. »\n\nUn policier dit lui aussi que cinq civils, dont "
            "deux Burkinabè, ont été tués."), 7, 8),
    ("en", ('A post was attacked on Tuesday in Gossi, and seven died, according to a policeman. "Three gendarmes, three travellers: six dead '
            'in all," a councillor said.'), 6, 7),
])
def test_the_smallest_toll_is_a_whole_one_and_no_part(lang, text, low, high):
    assert toll(text, lang) == (low, None, high)


@pytest.mark.parametrize(("lang", "text", "low", "high"), [
    ("fr", "Douze personnes ont été tuées mardi à Gossi, selon le préfet. Un élu, lui, parle de neuf civils tués.", 9, 12),
    ("en", "Twelve people were killed on Tuesday in Gossi, the prefect said. A councillor spoke of nine civilians killed.", 9, 12),
])
def test_civilians_whom_another_counts_compete_where_nobody_else_died(lang, text, low, high):
    assert toll(text, lang) == (low, None, high)


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("fr", ("Le camp de Gossi a été attaqué mardi à l’aube. L’armée déplore sept soldats tués et assure que sa riposte a permis de repousser "
            "les assaillants et d’en abattre un grand nombre, plus d’une soixantaine selon la télévision."), 7),
    ("fr", ("Le camp de Gossi a été attaqué mardi à l’aube. Quatre militaires ont été tués, selon l’armée, qui dit avoir repoussé les "
            "assaillants et en avoir neutralisé plusieurs dizaines, « près de 80 » selon un officier."), 4),
    ("en", ("The camp of Gossi was attacked at dawn on Tuesday. The army mourns seven soldiers killed and says that its response drove the "
            'attackers back and "neutralised" a great many of them, more than sixty according to state television.'), 7),
    ("fr", ("Un convoi est tombé mardi dans une embuscade près de Gossi. « Neuf morts parmi les passagers », compte un élu. Le ministère y "
            "ajoute trois soldats tués et assure que l’aviation a abattu vingt terroristes."), 12),
    ("en", ('A convoy was ambushed on Tuesday near Gossi. "Nine dead among the passengers," a councillor counts. To these the ministry adds '
            "three soldiers killed, and it says that its aircraft killed twenty terrorists."), 12),
])
def test_attackers_who_were_driven_off_are_not_counted(lang, text, n):
    assert toll(text, lang) == (n, n, n)


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("fr", ("Mardi, des jihadistes ont tué cinq habitants de Gossi qui étaient sortis chercher du bois. Depuis, plus rien n’entre. « Deux "
            "vieillards seraient morts de faim », dit un habitant."), 5),
    ("en", ('On Tuesday, jihadists killed five people of Gossi who had gone out for wood. Since then nothing gets in. "Two old men are said to '
            'have died of hunger," a resident said.'), 5),
])
def test_who_starved_later_is_none_of_those_shot(lang, text, n):
    assert toll(text, lang) == (n, n, n)


@pytest.mark.parametrize(("text", "low"), [
    ("Dix-huit marchands, dont deux femmes, sont tombés mardi sur des bandits armés près de Bourem. Ils ont été ligotés.", None),
    ("Huit marchands sont tombés mardi dans une embuscade près de Bourem. Trois d’entre eux ont été tués.", 3),
    ("Une attaque a endeuillé Bourem. Les huit victimes sont tombées mardi dans une embuscade près de Bourem.", 8),
    ("Huit soldats sont tombés mardi lors de l’attaque d’un poste près de Bourem.", 8),
])
def test_who_came_upon_bandits_did_not_fall(text, low):
    assert toll(text, "fr")[0] == low
