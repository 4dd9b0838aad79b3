"""Figures as wires and radios give them: moved, joined with other events, and no toll at all."""

from __future__ import annotations

import pytest
from report_read import candidates

from geo.reports.text import make_report
from geo.reports.tolls import find_tolls


def toll(text, lang):
    """Give the toll of the one incident of a text."""
    (made,) = [c for c in candidates(text, lang) if c["kind"] == "incident"]
    killed = made["killed"] or {}
    return killed.get("low"), killed.get("best"), killed.get("high")


def harms(text, lang):
    (made,) = [c for c in candidates(text, lang) if c["kind"] == "incident"]
    return [(h["kind"], h["n"]) for h in made["harm"]]


def read(text, lang):
    """Give the figures of a sentence, each with the harm that it counts and whose it is."""
    return [(t.prop.value, t.low, t.side.value, t.subset)
            for t in find_tolls(make_report(text, lang=lang))]


def sums(text, lang):
    return [(c["killed"] or {}).get("low") for c in candidates(text, lang)
            if c["kind"] == "aggregate"]


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", "Five teachers of the village school and two nurses were killed on Monday in Ber.", 7),
    ("fr", "Cinq enseignants de l'école du village et deux infirmières ont été tués à Ber.", 7),
    ("en", "Four members of an aid agency and a vet were killed on Monday near Gao.", 5),
])
def test_whose_people_they_are_does_not_part_two_figures(lang, text, n):
    assert sum(low for prop, low, _side, _part in read(text, lang) if prop == "killed") == n


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Two members of the team, a smith and a driver, were killed on Monday in Ber."),
])
def test_an_apposition_behind_a_comma_is_not_added(lang, text):
    assert [low for _prop, low, _side, part in read(text, lang) if not part] == [2]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("At least five people were killed in Songho on Monday, a cousin of one of the victims "
           "said.")),
    ("en", ("At least five people were killed in Songho on Monday, according to a relative of one "
           "of the victims and an aid report.")),
    ("fr", ("Au moins cinq personnes ont été tuées lundi à Songho, selon un parent d'une des "
           "victimes et une note interne.")),
])
def test_whose_relative_speaks_is_no_figure(lang, text):
    assert toll(text, lang) == (5, 5, None)


def test_who_was_hurt_and_tells_is_not_counted():
    text = ("At least 20 people were killed in a strike on the village of Songho on Monday. "
            "A woman wounded in the strike told the agency that she had seen two planes.")
    assert harms(text, "en") == []
    assert read("A woman wounded in the strike died of thirst.", "en") != []
    assert harms("A woman was wounded in a strike on the village of Songho on Monday.", "en") == [
        ("injured", 1)]


@pytest.mark.parametrize(("lang", "text", "killed", "hurt"), [
    ("en", ("The association named 19 people it said were killed in the strike on Songho and seven "
           "more it said were wounded."), 19, 7),
    ("en", ("On Monday the group published a list of 11 people it said were killed, all of them "
           "men, in the strike on Songho."), 11, None),
])
def test_whom_somebody_says_to_have_been_killed(lang, text, killed, hurt):
    found = {prop: low for prop, low, _side, _part in read(text, lang)}
    assert (found["killed"], found.get("injured")) == (killed, hurt)


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le bilan de l'attaque de lundi à Songho a été ramené d'une soixantaine de morts à 23, "
           "dont 14 enfants, a indiqué le gouvernement.")),
    ("en", ("The toll of Monday's attack on Songho was revised from around 60 dead to 23, including "
           "14 children, the government said.")),
    ("en", "The toll of Monday's attack on Songho has risen from nine dead to 23."),
])
def test_a_toll_that_moves_is_the_one_to_which_it_moves(lang, text):
    assert toll(text, lang) == (23, 23, 23)


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Douze soldats ont été tués lundi dans l'attaque du camp de Bamba. L'attaque a été "
           "revendiquée par le GSIM. Le groupe indique également avoir perdu quatre hommes.")),
    ("en", ("Twelve soldiers were killed on Monday in an attack on the camp at Bamba. JNIM claimed "
           "the attack. The group also said it had lost four men.")),
    ("fr", ("Douze soldats ont été tués mardi dans une embuscade près de Songho. Le ratissage a "
           "laissé 17 corps de terroristes abandonnés sur les lieux.")),
    ("fr", ("L'attaque du camp de Sokolo lundi a fait 12 morts et 5 blessés du côté des forces "
           "maliennes et « 4 tués côté ennemi », selon le bilan du gouvernement.")),
])
def test_the_attackers_dead_are_not_those_of_the_attacked(lang, text):
    assert toll(text, lang) == (12, 12, 12)


def test_what_an_army_lost_is_its_toll():
    text = "The camp at Bamba was attacked on Monday. The army said it had lost four men."
    assert toll(text, "en") == (4, 4, 4)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("The convoy was ambushed on Monday near Ansongo and six soldiers died, an officer said. "
           "“We can speak of about thirty people if we count the dead, wounded and missing,” an "
           "elected official said.")),
    ("fr", ("Le convoi est tombé lundi dans une embuscade près d'Ansongo et six soldats sont morts. "
           "« On peut parler d'une trentaine de personnes en comptant les morts, les blessés et "
           "les disparus », a dit un élu.")),
    ("fr", ("Le camp de Mondoro a été attaqué lundi et six soldats ont été tués. Parmi la "
           "soixantaine de portés disparus, on en compte une trentaine qui ont réapparu.")),
])
def test_dead_and_hurt_together_and_who_came_back_are_no_toll(lang, text):
    assert toll(text, lang) == (6, 6, 6)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Soldiers executed 11 civilians in Songho on Monday in retaliation after a soldier was "
           "killed in an attack in April.")),
    ("fr", ("Des soldats ont exécuté lundi 11 civils à Songho, en représailles, après qu'un gendarme "
           "a été tué dans une attaque en avril.")),
    ("fr", ("Onze personnes ont été tuées lundi à Songho. Les assaillants voulaient se venger de la "
           "mort de quatre des leurs tués par des chasseurs.")),
    ("en", ("In retaliation for the killing of a soldier, gunmen killed 11 civilians in Songho on "
           "Monday.")),
])
def test_the_dead_who_are_avenged_are_those_of_another_event(lang, text):
    assert toll(text, lang) == (11, 11, 11)


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le camp de l'aéroport de Gao a été attaqué vendredi, au lendemain de deux autres "
           "attaques qui ont coûté la vie à 40 civils et 12 soldats.")),
    ("en", ("The army base at Gao airport was attacked on Friday, a day after two other attacks "
           "that killed 40 civilians and 12 soldiers.")),
])
def test_the_dead_of_other_attacks_are_not_those_of_this_one(lang, text):
    assert 52 not in {(c["killed"] or {}).get("low") for c in candidates(text, lang)
                      if c["kind"] == "incident"}


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", ("Violence between herders and farmers has killed hundreds since January, including an "
           "attack in March in which gunmen killed more than 130."), None),
    ("en", ("Violence killed at least 300 people since January, including an attack in March in "
           "which gunmen killed more than 130."), 300),
    ("fr", ("Les violences ont fait des centaines de morts depuis janvier, dont plus de 130 dans "
           "une attaque en mars."), None),
    ("fr", ("Deux attaques survenues, lundi dernier, contre des villages du cercle de Koro, ont "
           "provoqué la mort de 33 personnes."), 33),
])
def test_a_sum_counts_all_and_not_the_worst_attack_in_it(lang, text, n):
    assert sums(text, lang) == [n]


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", ("Soldiers carried out summary executions of at least 22 people in the village of Songho "
           "in the conflict-hit centre of the country on Monday."), 22),
    ("en", ("It also carried out a major attack on a hotel in Timbuktu late last year, killing 20 "
           "people."), 20),
    ("en", ("Gunmen killed at least 95 in Songho on Monday in an escalation of slaughter engulfing "
           "the mostly desert nation this year."), 95),
])
def test_one_event_is_no_sum_for_a_word_of_time(lang, text, n):
    assert toll(text, lang)[0] == n


def test_the_three_others_are_the_rest_of_the_dead():
    text = ("Selon le rapport, 22 personnes ont été tuées lundi dans la frappe sur Songho. Sur les "
            "22 victimes, 19 l'ont été directement. Les trois autres civils ont succombé en route.")
    assert toll(text, "fr") == (22, 22, 22)
    more = ("Selon le rapport, 22 personnes ont été tuées lundi dans la frappe sur Songho. Trois "
            "autres civils ont succombé en route.")
    assert toll(more, "fr")[0] == 25


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", (
        "Bodies were found after a massacre of almost 100 people in Songho on Monday. Attackers "
        "killed at least 95 and burned houses."), (95, 95, None)),
    ("fr", (
        "Près de 40 personnes sont mortes lundi à Songho. Le maire parle d'au moins 38 morts."),
     (38, 38, None)),
    ("en", (
        "Gunmen killed 100 people in Songho on Monday. They killed at least 95 with knives, the "
        "mayor said."), (95, None, 100)),
    ("en", (
        "Nearly 40 people died in Songho on Monday. An elder counted 12 bodies."), (40, 40, 40)),
])
def test_a_round_figure_gives_way_to_the_one_that_was_counted(lang, text, expected):
    assert toll(text, lang) == expected


def test_the_soldiers_of_an_army_that_killed_civilians_are_its_own_loss():
    text = ("L'armée a tué 12 terroristes lundi à Songho, selon un communiqué. « Douze terroristes "
            "ont été neutralisés et un soldat a été tué », dit l'armée. « L'armée a massacré 15 "
            "civils », a répliqué un élu.")
    assert toll(text, "fr") == (12, None, 15)


def test_a_list_behind_a_sum_is_of_its_dead():
    text = ("Au cours de deux attaques simultanées lundi, le bilan est de 06 morts : 02 gendarmes, "
            "02 douaniers et 02 chauffeurs.")
    assert sums(text, "fr") == [6]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", (
        "31 civils et 9 soldats ont été tués lundi dans deux attaques ayant visé un car et une "
        "base de l'armée à Bamba, dans la région de Gao.")),
    ("en", (
        "31 civilians and nine soldiers were killed on Monday in two attacks that targeted a bus "
        "and an army base at Bamba, in the Gao region.")),
])
def test_two_attacks_on_two_targets_share_no_toll(lang, text):
    assert sums(text, lang) == [40]


def test_the_attackers_whom_an_army_killed_are_no_sum_beside_two_attacks():
    text = ("31 civils et 9 soldats ont été tués lundi dans deux attaques ayant visé un car et une "
            "base de l'armée à Bamba. La riposte de l'armée a permis de neutraliser une "
            "cinquantaine de terroristes.")
    assert sums(text, "fr") == [40]


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("fr", ("Le camp de Mondoro a été attaqué lundi. Le nombre de militaires tombés lors de cette "
           "attaque est de 26, selon le ministre."), 26),
    ("fr", "Au moins 19 civils ont été victimes d'exécutions lundi à Songho.", 19),
    ("en", "The vice-consul, abducted in April, was executed on Monday in Gao, the group said.", 1),
    ("fr", "Au moins deux civils ont été tués et d'autres blessés lundi à Songho.", 2),
])
def test_words_that_count_the_dead(lang, text, n):
    assert toll(text, lang)[0] == n


def test_others_who_were_wounded_have_no_figure():
    text = "Au moins deux civils ont été tués et d'autres blessés lundi à Songho."
    assert ("injured", 2) not in harms(text, "fr")


def test_a_strike_of_which_the_army_counts_fighters_has_two_tolls():
    text = ("The defence ministry said the strike on Songho on Monday killed 30 militants. An "
            "association published a list of 19 people it said were killed in the strike.")
    assert toll(text, "en") == (19, None, 30)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", (
        "Gunmen attacked a mine near Ber on Monday. Three people died: one Malian and two others "
        "from Ghana."), (3, 3, 3)),
    ("en", (
        "Five people were killed on Monday in Ber: two nurses and three drivers."), (5, 5, 5)),
])
def test_those_named_behind_a_colon_are_some_of_the_dead(lang, text, expected):
    assert toll(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "At least 50 people were killed by soldiers in an operation last year, a report said."),
    ("fr", "Au moins 50 personnes ont été tuées par des soldats dans une opération l'an dernier."),
])
def test_the_year_of_one_operation_makes_no_sum(lang, text):
    assert [t.total for t in find_tolls(make_report(text, lang=lang))] == [False]


def test_operations_of_a_year_make_a_sum():
    text = "At least 50 people were killed by soldiers in a series of operations last year."
    assert [t.total for t in find_tolls(make_report(text, lang="en"))] == [True]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", (
        "Soldiers killed 15 civilians at the market of Songho on Monday, an elder said. Two "
        "youths had killed a soldier, he said, and reinforcements came to take revenge.")),
    ("fr", (
        "Des soldats ont tué 15 civils lundi au marché de Songho, a dit un notable. Deux jeunes "
        "avaient tué un militaire, a-t-il raconté, et des renforts sont venus se venger.")),
])
def test_whom_others_came_to_avenge_is_not_counted(lang, text):
    assert toll(text, lang) == (15, 15, 15)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    # what those did who died, and whom or what they led
    ("fr", "Six hommes armés conduisant une trentaine de vaches volées ont été tués dimanche.", ("killed", 6)),
    ("en", "Seven men driving a herd of stolen cattle were killed by soldiers near Gossi.", ("killed", 7)),
    ("en", "Two guards escorting six traders were killed on Sunday.", ("killed", 2)),
    # people who only say whose something is
    ("fr", "Cinq hommes venus de trois villages voisins ont été tués par des inconnus.", ("killed", 5)),
    ("fr", "Trois personnes travaillant pour deux organisations non gouvernementales humanitaires, ont été tuées.", ("killed", 3)),
    # others who are named behind a comma stay whom the verb tells of
    ("fr", "Gardant leurs bêtes, cinq bergers ont été tués.", ("killed", 5)),
    ("en", "Guarding the herd, four boys were killed.", ("killed", 4)),
])
def test_the_subject_stands_before_what_it_did(lang, text, expected):
    assert [(prop, low) for prop, low, _side, _part in read(text, lang)] == [expected]
