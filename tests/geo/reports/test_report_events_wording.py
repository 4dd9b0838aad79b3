"""Stories in reports of many kinds: digests, accidents, corrections, sums and their items, sweeps."""

from __future__ import annotations

from datetime import date

import pytest
from test_report_events import found, incidents

from geo.model.vocabulary import DatePrecision, EventType, Kind


def tolls(text, published=date(2025, 2, 20)):
    return [(c.killed.low, c.killed.best, c.killed.high) for c in incidents(text, published) if c.killed]


@pytest.mark.parametrize("text", [
    "Gunmen killed 17 people in Dioura on Monday. On Tuesday the mayor had put the number of dead at nine.",
    "Gunmen killed 17 people in Dioura on Monday. The prefecture had first spoken of nine dead.",
    "Des hommes armés ont attaqué Dioura lundi. On avait d’abord annoncé neuf morts. Ils sont dix-sept, a dit le maire.",
    "Des hommes armés ont tué 17 personnes lundi à Dioura. Mardi, ce même élu parlait de neuf morts.",
    "Gunmen attacked Dioura on Monday, killing 15. Two patients having succumbed, the hospital now speaks of 17 dead.",
    "Gunmen attacked Dioura on Monday, killing 14. Three have since died, which brings the number of dead to 17.",
])
def test_a_figure_that_was_corrected_counts_no_more(text):
    assert tolls(text) == [(17, 17, 17)]


def test_two_speakers_of_one_time_both_count():
    assert tolls("Gunmen killed 17 people in Dioura on Monday, the mayor said. The army’s provisional toll stood "
                 "at 11 dead.") == [(11, None, 17)]


DIGEST = """Weekly note

Tuesday 11 February. Fighters entered the village of Dioura. Two herders were shot.

Friday 14 February. A cart set off an explosive device near Gossi. Two women were killed.

Saturday 15 February. A coach collided with a lorry near Koutiala. Six passengers died and nine were hurt.

Sunday 16 February. At a gold site in Kangaba cercle a gallery caved in. Ten bodies were recovered."""


def test_each_item_of_a_digest_is_an_event_of_its_own_and_an_accident_is_none():
    assert [(c.when.start.day, c.killed.low) for c in incidents(DIGEST)] == [(11, 2), (14, 2)]


def test_numbered_items_keep_their_figures_apart():
    one, two = incidents("1. Gao. Le 10 février, des hommes armés ont exécuté deux apprentis près de Gossi.\n\n"
                         "2. Tombouctou. Le 12 février, des obus sont tombés sur la ville de Tombouctou. Deux femmes "
                         "ont été tuées.")
    assert (one.when.start.day, two.when.start.day) == (10, 12)
    assert (two.killed.low, two.event_type) == (2, EventType.SHELLING)


@pytest.mark.parametrize("text", [
    "A lorry ploughed into a tea stall in Sikasso on Monday when its brakes failed. Two youths died.",
    "A man was beaten to death on Monday by his cousins in Kayes after a dispute over an inheritance.",
    "Un pêcheur a été emporté par un hippopotame dimanche à Ténenkou. Son corps a été repêché lundi.",
    "Teachers went on strike on Monday in Bamako.",
    "Le procès de l’attentat de Bamako, qui avait fait vingt morts en novembre 2015, a été renvoyé mercredi.",
    "Une mission de ratissage menée lundi dans la forêt de Ségou a permis de neutraliser six terroristes.",
    "In the course of an operation near Nara on Monday, twelve terrorists were neutralised.",
])
def test_what_is_no_attack_gives_no_pin(text):
    assert not [c for c in incidents(text) if c.when and c.when.precision is DatePrecision.DAY]


@pytest.mark.parametrize(("text", "type_"), [
    ("On Monday two helicopters landed soldiers at Dioura. They executed nine men.", EventType.KILLING),
    ("On Monday two helicopters fired on families at Dioura, killing nine.", EventType.AIR_DRONE_STRIKE),
    ("Lundi, trois transporteurs ont trouvé la mort dans une frappe à Dioura.", EventType.AIR_DRONE_STRIKE),
    ("Lundi, un car a roulé sur un engin explosif à Dioura. Neuf passagers sont morts.", EventType.EXPLOSIVE_DEVICE),
    ("The device which tore apart a minibus on Monday at Dioura killed nine.", EventType.EXPLOSIVE_DEVICE),
    ("In Dioura, not one vehicle had been able to enter or leave between 3 and 9 February.", EventType.BLOCKADE),
])
def test_the_means_are_those_that_hit(text, type_):
    assert [c.event_type for c in incidents(text)] == [type_]


def test_a_lead_that_sums_up_one_event_is_no_sum():
    text = ("Soldiers executed at least eight men during two operations in Ségou region in January 2025, a group said."
            "\n\nOn January 3, soldiers entered Dioura. They took eight men from a yard. Their bodies were found two "
            "days later.")
    assert [c.kind for c in found(text)] == [Kind.INCIDENT]


def test_a_share_of_a_sum_is_a_sum_of_its_own():
    sums = [c.killed.low for c in found("Since 1 January this year, 287 civilians were killed, 118 of them allegedly "
                                        "by the Malian armed forces.") if c.kind is Kind.AGGREGATE]
    assert sums == [287, 118]


def test_the_items_of_a_sum_share_its_day():
    first = incidents("Ten civilians died on Monday in two ambushes in central Mali. The first hit a bus between Koro "
                      "and Bankass. Six passengers were executed, an official said.")[0]
    assert (first.when.start.day, first.killed.low) == (17, 6)


@pytest.mark.parametrize(("text", "low"), [
    ("Gunmen attacked Dioura on Monday, killing 12 soldiers. Four civilians also lost their lives.", 16),
    ("Gunmen killed 30 villagers in Dioura on Monday. Sixteen died in the market. Fourteen died at the well.", 30),
    ("Gunmen attacked Dioura on Monday. Twenty died at the market. In all, 42 were killed.", 42),
])
def test_figures_of_one_event_are_added_or_held_against_each_other(text, low):
    assert [t[0] for t in tolls(text)] == [low]
