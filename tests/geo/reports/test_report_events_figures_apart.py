"""Figures that are no rivals: of recent attacks, of children among the dead, of a village behind a camp, of a month."""

from __future__ import annotations

import pytest
from report_read import candidates


def told(text, lang):
    return [(c["kind"], c["killed"]["low"], c["killed"]["high"]) for c in candidates(text, lang)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", "Seventeen civilians were killed on Monday in an attack on Gossi after recent attacks that left more than 40 dead in the area.", 17),
    ("fr", "Dix-sept civils ont été tués lundi à Gossi, quelques jours après de récentes attaques ayant fait plus de 40 morts dans la zone.", 17),
    ("fr", "Quatorze personnes, pour l’essentiel des enfants, ont été tuées lundi à Gossi. Selon un élu, un drone a tué une dizaine d’enfants.", 14),
    ("en", "Fourteen people, most of them children, were killed on Monday in Gossi. A drone killed around ten children, an official said.", 14),
])
def test_a_figure_of_others_or_of_some_is_no_rival(lang, text, low):
    assert told(text, lang) == [("incident", low, low)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Vingt et un soldats ont été tués vendredi dans l’assaut contre le camp de Boulkessi, selon l’armée.\n\nAprès la "
            "prise du camp, les assaillants ont visé le village. Selon un élu, au moins six civils ont été tués.")),
    ("en", ("Twenty-one soldiers were killed on Friday in the assault on the camp at Boulkessi, the army said.\n\nAfter "
            "taking the camp, the attackers turned on the village. At least six civilians were killed, an official said.")),
])
def test_civilians_told_of_after_soldiers_are_further_dead(lang, text):
    assert told(text, lang) == [("incident", 27, None)]


@pytest.mark.parametrize(("lang", "text", "rivals"), [
    ("en", "Ten soldiers died on Friday at Boulkessi, the army said.\n\nA resident said all twelve dead were civilians.", (10, 12)),
    ("fr", "Au moins deux enfants ont péri lundi à Gossi, selon la mairie. Des rescapés avancent le chiffre de cinq morts.", (2, 5)),
])
def test_who_says_that_all_were_others_contradicts(lang, text, rivals):
    assert told(text, lang) == [("incident", *rivals)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Au moins douze personnes ont été tuées vendredi dans une série d’attaques dans le cercle de Bankass.\n\nÀ Gossi, sept habitants ont été abattus."),
    ("en", "A series of attacks in the Bankass cercle killed at least twelve people on Friday.\n\nAt Gossi, seven residents were shot dead."),
    ("en", "Two soldiers were killed on Thursday near Gossi.\n\nIn April, 22 soldiers were killed and 39 wounded."),
])
def test_a_series_and_a_month_are_sums(lang, text):
    assert sorted(kind for kind, _low, _high in told(text, lang)) == ["aggregate", "incident"]


def test_a_string_of_raids_on_one_village_is_one_event():
    text = "A string of raids on the village of Amasrakad on Friday left nine people dead, an official said."
    assert told(text, "en") == [("incident", 9, 9)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", "The rebels denied killing 30 people in the village of Gossi. Residents said that nine traders died there on Sunday.", 9),
    ("fr", "L’armée a nié avoir exécuté au moins 30 éleveurs à Gossi. Selon des habitants, neuf éleveurs ont été abattus dimanche par des soldats.", 9),
    ("en", "The army denied killing 12 herders at Gossi on Sunday.", 12),  # nobody else counts
])
def test_a_figure_in_a_denial_is_nobody_s(lang, text, low):
    assert told(text, lang) == [("incident", low, low)]


@pytest.mark.parametrize(("lang", "text", "rivals"), [
    ("en", "Nine herders were killed on Friday in Gossi by soldiers. “I saw six corpses with my own eyes,” a resident said.", (9, 9)),
    ("fr", "Neuf éleveurs ont été tués vendredi à Gossi par des soldats. « J’ai vu six cadavres », dit un habitant.", (9, 9)),
    ("en", "Nine herders were killed on Friday in Gossi, the mayor said. A resident counted 14 bodies.", (9, 14)),
])
def test_bodies_that_a_witness_saw_are_some_of_the_dead(lang, text, rivals):
    assert told(text, lang) == [("incident", *rivals)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Gunmen attacked the village of Gossi on Monday. No civilian casualties were reported."),
    ("fr", "Lundi, l’armée a repoussé une attaque contre le poste de Gossi. Aucune victime civile n’est signalée."),
    ("fr", "Des hommes armés ont attaqué Gossi lundi. On ne déplore aucun mort parmi les civils."),
])
def test_that_one_side_lost_nobody_is_no_toll_of_all(lang, text):
    assert told(text, lang) == [("incident", None, None)]


def test_that_nobody_died_is_a_toll():
    text = "Gunmen attacked the village of Gossi on Monday. No casualties were reported."
    assert told(text, "en") == [("incident", 0, 0)]


@pytest.mark.parametrize(("lang", "text", "low", "high"), [
    # nobody counts one where others count many: he is one of them, or died elsewhere
    ("fr", "Au moins neuf marchands ont été tués lundi à Gossi, selon un élu.\n\n« Le bilan est d’un mort », a dit un chauffeur.", 9, None),
    ("en", "A mayor was shot dead. Eight herders were killed on Monday in Gossi, a councillor said.", 8, 8),
    ("en", "Thirty traders were killed on Monday in Gossi, a councillor said.\n\nA doctor said that three dead were brought in.", 30, 30),
    # close figures stay beside each other
    ("en", "One herder was killed on Monday in Gossi, a councillor said.\n\nA resident said three herders were killed.", 1, 3),
    ("fr", "Deux éleveurs ont été tués lundi à Gossi, selon un élu.\n\nUn habitant affirme que neuf éleveurs ont été tués.", 2, 9),
])
def test_one_or_a_few_are_no_rival_count_of_many(lang, text, low, high):
    assert told(text, lang) == [("incident", low, high)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Onze civils ont été tués lundi à Gossi.\n\nDeux civils ont pu s’échapper en faisant les morts, a ajouté un élu."),
    ("fr", "Onze civils ont été tués lundi à Gossi.\n\nQuatre enfants, laissés pour morts, ont survécu."),
    ("en", "Eleven civilians were killed on Monday in Gossi.\n\nTwo boys survived by playing dead, an official said."),
    ("en", "Eleven civilians were killed on Monday in Gossi.\n\nFour others were left for dead."),
    ("en", "Eleven civilians were killed on Monday in Gossi.\n\nThree women pretended to be dead."),
])
def test_who_seemed_dead_lives(lang, text):
    assert told(text, lang) == [("incident", 11, 11)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("fr", "Huit personnes ont été tuées dimanche dans l’attaque d’un poste de l’armée à Gossi, a dit un porte-parole. Les assaillants ont pris la fuite, laissant derrière eux cinq corps. L’armée déplore la perte de trois hommes.", 3),
    ("en", "Eleven people died on Sunday in an attack on an army post at Gossi, a spokesman said. The attackers fled, leaving seven bodies behind. The army lost four men, he said.", 4),
    ("fr", "Onze personnes ont été tuées dimanche dans une attaque contre un camp à Gossi : quatre soldats et sept assaillants, selon l’armée.", 4),
    ("en", "Ten people were killed on Sunday in an attack on the barracks in Gossi, including six attackers, three soldiers and a civilian, a councillor said.", 4),
    # those who died besides are none of the whole
    ("en", "Ten people were killed on Sunday in the village of Gossi, including three soldiers. Seven attackers were also killed, the army said.", 10),
])
def test_attackers_in_a_whole_are_left_out(lang, text, low):
    assert told(text, lang) == [("incident", low, low)]


def test_whom_an_army_calls_terrorists_may_be_villagers():
    text = "Fourteen people were killed on Sunday in the village of Gossi, three boys among them. The army said it had killed eleven terrorists."
    assert told(text, "en") == [("incident", 11, 14)]


@pytest.mark.parametrize(("lang", "text", "high"), [
    ("en", "Gunmen on motorbikes attacked the villages of Gorey, Sima and Djam in central Mali late on Sunday, killing nine civilians, officials said.\n\nThe mayor said that four people had been killed in Gorey, four in Djam and one in Sima.", 9),
    ("en", "At least 21 people died in fighting in Gossi on Wednesday. A journalist counted 11 dead in one quarter and 10 on the road to the river.", None),
])
def test_what_a_sentence_deals_out_of_a_toll_is_no_rival(lang, text, high):
    assert told(text, lang) == [("incident", 9 if high else 21, high)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("fr", "Au moins 30 civils ont été tués dimanche à Gossi, selon une association.\n\n« Une mission de l’armée a découvert sur place 17 corps », indique le gouvernement dans un communiqué.", 17),
    ("en", "At least 30 villagers were killed in Gossi on Sunday, an association said. “An army unit sent there discovered 17 bodies and burned homes,” the government said in a statement.", 17),
    ("en", "At least 30 villagers were killed in Gossi on Sunday, an association said. Soldiers found 17 bodies in a well.", 30),
])
def test_an_authority_counts_the_bodies_that_its_men_found(lang, text, low):
    assert [c["killed"]["low"] for c in candidates(text, lang)] == [low]
