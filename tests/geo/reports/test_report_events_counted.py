"""Items of a sum, figures that add up over sentences, and days that are not the event's."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import EventType, Kind
from geo.reports.extract import extract
from geo.reports.text import make_report


def read(text):
    return extract(make_report(text, published_on=date(2024, 6, 8))).candidates


def figures(text):
    return [(c.kind, c.killed.best) for c in read(text) if c.killed]


@pytest.mark.parametrize("text", [
    ("Dix personnes ont été tuées lundi 3 juin dans deux raids jihadistes : six à Konna et quatre "
    "à Sofara."),
    ("Ten people were killed on Monday 3 June in two jihadist raids: six in Konna and four in "
    "Sofara."),
])
def test_figures_that_add_up_to_a_sum_are_its_items(text):
    found = read(text)
    assert figures(text) == [(Kind.AGGREGATE, 10), (Kind.INCIDENT, 6), (Kind.INCIDENT, 4)]
    assert {c.when.start for c in found if c.when} == {date(2024, 6, 3)}
    assert {a.actor_id for c in found for a in c.perpetrators} == {"jihadist-unspecified"}


def test_figures_that_add_up_to_nothing_are_no_items():
    text = "Ten people were killed in two raids on Monday 3 June, six in Konna and two in Sofara."
    assert (Kind.INCIDENT, 6) not in figures(text)


@pytest.mark.parametrize(("text", "best"), [
    (("Two more victims of last Thursday's ambush near Konna have died of their wounds, a doctor said. "
     "Nine drivers had been killed on the spot."), 11),
    (("On Monday 3 June, a helicopter fired on herders near Konna. Four herders died at once. "
     "Dioura lies far from there; two of the wounded did not survive the journey."), 6),
])
def test_the_wounded_who_died_later_are_added(text, best):
    assert figures(text) == [(Kind.INCIDENT, best)]


def test_the_day_of_an_ambush_is_its_own_where_the_wounded_died_later():
    text = ("Two more victims of last Thursday's ambush near Konna have died of their wounds, a doctor "
            "said. Nine drivers had been killed on the spot.")
    assert [c.when.start for c in read(text)] == [date(2024, 6, 6)]


def test_some_of_those_told_of_are_no_event_of_their_own():
    text = ("On Monday 3 June, soldiers shot 16 men near Konna, Tabital Pulaaku said. On Thursday "
            "the army admitted that troops had killed five of them.")
    assert len(read(text)) == 1


def test_the_same_encampment_is_a_place():
    text = ("Mercredi 5 juin, un obus a tué quatre civils à la sortie de Ber. Le même campement "
            "avait déjà été touché le 3 mars 2024 : un tir avait fait deux morts.")
    assert figures(text) == [(Kind.INCIDENT, 4), (Kind.INCIDENT, 2)]


def test_a_veterinary_service_that_tells_of_a_killing_makes_no_disease_of_it():
    text = "Un vendeur a été tué le 3 juin à Konna, d’après les services vétérinaires."
    assert figures(text) == [(Kind.INCIDENT, 1)]


def test_wells_that_were_poisoned_are_no_misfortune():
    text = "Konna, Monday 3 June. Twelve men dead, the wells poisoned, the school in ashes."
    assert figures(text) == [(Kind.INCIDENT, 12)]


def test_what_follows_a_count_over_months_is_a_sum():
    text = ("Entre janvier et mars 2024, la MINUSMA a recensé 140 victimes de violences. Les "
            "groupes jihadistes ont tué 86 personnes.")
    assert figures(text) == [(Kind.AGGREGATE, 86)]


def test_where_some_of_the_dead_bore_arms_it_is_no_battle():
    text = ("Six people, two of them gendarmes, died on Monday 3 June when gunmen stormed a "
            "checkpoint at Konna.")
    assert [c.event_type for c in read(text)] == [EventType.KILLING]


@pytest.mark.parametrize(("text", "kind"), [
    ("On Monday 3 June, a shell came down on a wedding in Konna. Ten guests died.",
     EventType.SHELLING),
    ("On Monday 3 June, a bomb tore a bus apart near Konna and killed nine passengers.",
     EventType.EXPLOSIVE_DEVICE),
])
def test_a_shell_and_a_bomb_are_means(text, kind):
    assert [c.event_type for c in read(text)] == [kind]
