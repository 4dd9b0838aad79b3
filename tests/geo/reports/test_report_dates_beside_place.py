"""Days between a deed and its place, of a claim, of what is known today, and until when."""

from __future__ import annotations

import pytest
from report_read import incidents


def days(text):
    return [one["date"]["start"] if one["date"] else None for one in incidents(text)]


@pytest.mark.parametrize("text", [
    "ECOWAS condemned the attack on Sunday in Gossi which left ten dead.",
    "The head of the mission condemned the attack on Sunday near Gossi in which ten people died.",
    "The government condemned an attack by JNIM on Sunday in Gossi that killed ten.",
    "The army announced the death of nine soldiers on Sunday near Gossi.",
    "L'armée a annoncé la mort de neuf soldats dimanche près de Gossi.",
    "Les FAMa ont réagi dimanche à une attaque à Gossi, qui a fait deux morts.",
    "JNIM claimed on Monday an attack on a base in Gossi that took place on May 12, killing two soldiers.",
])
def test_a_day_told_with_the_place_is_the_deeds(text):
    assert days(text) == ["2024-05-12"]


@pytest.mark.parametrize("text", [
    "The army announced on Sunday the death of nine soldiers near Gossi.",
    "L'ONU a réagi dimanche à l'attaque de Gossi, qui a fait neuf morts.",
    "The government condemned the attack in Gossi on Sunday in Bamako, saying that nine had died.",
])
def test_a_day_told_with_the_words_is_not(text):
    assert days(text) == [None]


@pytest.mark.parametrize("text", [
    "Cinq civils ont été tués dimanche à Gossi. C'est aujourd'hui sur le décès d'« au moins huit civils » qu'il faut enquêter.",
    "Sept civils ont été tués dimanche à Gossi. Ce jeudi, nous avons la preuve qu'ils ont été exécutés, dit une association.",
    "Seven civilians were killed on Sunday in Gossi. Today, Wednesday, we have proof that they were executed, a group said.",
])
def test_the_day_on_which_it_is_known_is_not_that_of_the_dead(text):
    assert set(days(text)) - {None} == {"2024-05-12"}


def test_until_when_something_is_shut_dates_nothing():
    told = "Le Mali a fermé les écoles jusqu'au 9 novembre en raison d'un blocus. Des semaines d'attaques contre les camions "
    assert incidents(told + "ont entraîné de longues files d'attente à Bamako.") == []
