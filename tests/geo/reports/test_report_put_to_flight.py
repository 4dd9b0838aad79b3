"""Who drove the attackers off, gathered the dead or was taken himself is not accused."""

from __future__ import annotations

import pytest
from report_read import accused_alone as accused

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Des hommes armés ont tué deux éleveurs mardi à Hombori avant de prendre la fuite à l'arrivée des forces armées maliennes."),
    ("fr", "Les assaillants ont tué deux éleveurs mardi à Hombori et se sont retirés lorsque l'armée est arrivée."),
    ("fr", "Deux villageois ont été tués mardi à Hombori par des individus armés avant l'arrivée de l'armée."),
    ("fr", "Les assaillants, repoussés par l'armée lundi à Hombori, ont tué deux civils dans leur fuite."),
    ("en", "Gunmen killed two herders on Tuesday in Hombori before fleeing when Malian soldiers arrived."),
    ("en", "The gunmen killed two herders on Tuesday in Hombori and withdrew when the army arrived."),
    ("en", "Gunmen attacked a post near Koutiala on Tuesday, killing two drivers before fleeing under fire from Malian soldiers."),
    ("en", "Two villagers were shot dead on Tuesday in Hombori before the army arrived, residents said."),
    ("en", "Attackers on motorbikes killed three traders at Hombori on Monday. They rode off before soldiers from Douentza reached the village."),
    ("fr", "Douze civils ont été tués mardi à Hombori par des hommes armés. Les corps ont été ramassés par les militaires venus de Douentza."),
    ("fr", "Deux civils ont été tués mardi à Hombori par des hommes armés. Le maire évoque aussi l'enlèvement de deux soldats."),
    ("en", "Gunmen killed two civilians on Tuesday in Hombori. The mayor also spoke of the abduction of two soldiers."),
])
def test_who_came_when_it_was_over_is_not(lang, text):
    assert accused(text, lang) <= ANYBODY


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Residents fled when soldiers arrived on Monday in Hombori and shot six men dead."),
    ("fr", "Les habitants ont fui à l'arrivée des soldats lundi à Hombori. Six hommes ont été exécutés."),
    ("en", "Soldiers entered Hombori on Monday and killed six men before leaving, residents said."),
    ("fr", "Des soldats maliens ont fait irruption lundi à Hombori. Six hommes ont été tués, selon des habitants."),
])
def test_before_whom_the_people_fled_still_is(lang, text):
    assert accused(text, lang) == {"fama"}


@pytest.mark.parametrize("since", ["since 2012 when Qaeda-linked fighters seized its north", "since 2012, after separatist rebels overran the north"])
def test_who_seized_the_north_long_ago_is_not(since):
    text = f"Gunmen attacked a village near Bankass on Wednesday, killing six. Mali has been in crisis {since}."
    assert accused(text, "en") <= ANYBODY
