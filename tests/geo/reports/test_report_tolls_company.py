"""Who died beside others, who counts nobody, and figures that the words take back or sum up."""

from __future__ import annotations

import pytest
from test_report_tolls_classes import told


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The old woman, her eldest grandson and two neighbours were shot dead.",
     "killed 4 civilians"),
    ("fr", "Le vieil homme, son fils cadet et trois notables ont été abattus.", "killed 5 unsaid"),
    ("fr", "Le maire délégué de Soyé, son chauffeur et trois élèves ont été tués.",
     "killed 5 civilians"),
    ("en", "Raiders killed the chief of Soyé, his eldest son and three elders.", "killed 5 civilians"),
    ("en", "The cook was shot, together with his apprentice and a trader.", "killed 3 civilians"),
    ("fr", "Ils ont abattu l’imam de Soyé ainsi que deux fidèles.", "killed 3 civilians"),
    ("en", "The prefect was shot dead with his two drivers.", "killed 3 civilians"),
    ("fr", "Nous pleurons la mort, le 2 mars, de six bergers et de deux femmes.",
     "killed 8 civilians"),
    ("fr", "Ils ont enlevé l’imam et cinq éleveurs et les ont fusillés.",
     "abducted 6 civilians; killed 6 civilians"),
    ("en", "Soldiers led away nine herders and slit their throats.",
     "abducted 9 civilians; killed 9 civilians"),
    ("fr", "Le corps du maire, ligoté, a été retrouvé mardi.", "killed 1 civilians"),
    ("en", "A shell killed a mother and hurt a four-year-old.",
     "killed 1 civilians; injured 1 unsaid"),
])
def test_who_died_beside_others_is_one_of_them(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Eight members of one family died.", "killed 8 unsaid"),
    ("en", "Gunmen reportedly executed at least six men.", "killed 6+ unsaid"),
    ("en", "None of the nine passengers survived.", "killed 9 civilians"),
    ("fr", "Aucun des trois bergers n’a survécu.", "killed 3 civilians"),
    ("en", "Killed: 4.", "killed 4 unsaid"),
    ("en", "2 soldiers KIA, 4 WIA.", "killed 2 soldiers; injured 4 unsaid"),
    ("fr", "Deux autres victimes ont été enterrées.", "killed 2 unsaid"),
    ("fr", "Trois enfants ont été blessés et l’un d’eux n’a pas survécu.",
     "injured 3 civilians; killed 1 unsaid"),
    ("fr", "Cinq bergers ont été tués. Un sixième homme, le boucher, est mort dans la nuit.",
     "killed 5 civilians; killed 1 unsaid"),
    ("fr", "Ils les ont fusillés. Le maire confirme qu’ils étaient bien six.", "killed 6 unsaid"),
    ("fr", "Un blessé est mort, portant à cinq le nombre des tués.",
     "killed 5 unsaid"),
])
def test_the_dead_are_counted_in_other_words(lang, text, expected):
    assert expected in told(lang, text)


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Douze morts. « Ils sont venus à moto, à deux ou trois par engin. »"),
    ("en", "Twelve people died. They rode in pairs, two per bike."),
    ("fr", "Douze morts. La veuve du chef s’étrangle de colère."),
    ("en", "Twelve people died. Eleven head were struck by lightning."),
    ("en", "Twelve people died. They finished off the wounded, two residents said."),
    ("fr", "Douze morts. « Ils les ont abattus un à un », ont raconté deux élus."),
])
def test_other_words_count_none_of_the_dead(lang, text):
    counted = [figure for figure in told(lang, text).split("; ") if figure.startswith("killed")]
    assert set(counted) <= {"killed 12 unsaid"}


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "L’attaque contre le camp a fait un mort, ainsi que sept terroristes tués.",
     "killed 1 unsaid; killed 7 fighters"),
    ("en", "Three people died, and not five as the radio had it.", "killed 3 unsaid"),
    ("fr", "De six, le nombre de morts dans l’embuscade est passé à neuf.", "killed 9 unsaid"),
    ("fr", "Deux bergers ont été tués lundi, portant à onze le nombre de civils tués depuis janvier.",
     "killed 2 civilians; killed 11 t civilians"),
    ("en", "Some 40 people were killed in the space of a week.", "killed 40 t unsaid"),
    ("en", "Nine people were killed in this attack and in another, at Soyé.", "killed 9 t unsaid"),
    ("fr", "Neuf morts, chiffre qui additionne les deux drames.", "killed 9 t unsaid"),
    ("en", "They killed 21 people. My two brothers were killed.",
     "killed 21 unsaid; killed 2 s civilians"),
])
def test_figures_that_are_taken_back_or_summed_up(lang, text, expected):
    assert told(lang, text) == expected
