"""The same dead told twice count once; whom fighters capture they abduct; who got away lived."""

from __future__ import annotations

import pytest
from report_read import incidents


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Six people were killed on Monday near Koro, a source said.\n\nThe shelling caused the death of six civilians and wounded two others."),
    ("fr", "Six personnes ont été tuées lundi près de Koro, selon une source.\n\nLe tir a causé la mort de six civils et blessé deux autres."),
    ("en", "Six traders were killed on Monday near Koro, a source said.\n\nThe fighting left six dead as well as several injured."),
])
def test_the_same_dead_with_their_wounded_count_once(lang, text):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["killed"]["high"]) == (6, 6)


def test_who_died_of_wounds_is_one_more():
    (one,) = incidents("Six people were killed on Monday near Koro. Two of the wounded died on Tuesday.", "en")
    assert one["killed"]["low"] == 8


def test_one_who_escaped_does_not_change_a_toll_that_is_told():
    (one,) = incidents("At least 20 civilians were killed on Monday near Koro, a group said.\n\nSoldiers had arrested 22 people "
                       "in the village. Only one person escaped.", "en")
    assert (one["killed"]["low"], one["killed"]["high"]) == (20, None)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Jihadists captured nine passengers on Monday near Koro, an official said."),
    ("en", "Nine farmers were captured by gunmen on Monday near Koro, an official said."),
    ("fr", "Des jihadistes ont capturé neuf passagers lundi près de Koro, selon un élu."),
])
def test_whom_fighters_capture_they_abduct(lang, text):
    (one,) = incidents(text, lang)
    assert [(h["kind"], h["n"]) for h in one["harm"]] == [("abducted", 9)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Soldiers captured nine men on Monday near Koro, an official said."),
    ("fr", "Une dizaine de terroristes ont été tués ou capturés lundi près de Koro."),
])
def test_whom_the_army_captures_it_detains(lang, text):
    assert not any(h["kind"] == "abducted" for one in incidents(text, lang) for h in one["harm"])


@pytest.mark.parametrize(("lang", "text", "kind"), [
    ("fr", "Adama Diallo, 75 ans, a été tué lundi à Hombori par des hommes armés.", "killed"),
    ("fr", "Le commerçant Adama Diallo a été tué lundi à Hombori.", "killed"),
    ("en", "Adama Diallo, a trader of the town, was shot dead on Monday in Hombori, residents said.", "killed"),
    ("fr", "Adama Diallo, chef de village de Gossi, a été enlevé lundi soir par des hommes armés.", "abducted"),
    ("fr", "Le maire de Gossi, Adama Diallo, a été enlevé lundi soir à son domicile.", "abducted"),
])
def test_who_is_told_by_name_is_one_and_stays_unnamed(lang, text, kind):
    (one,) = incidents(text, lang)
    figure = one["killed"] if kind == "killed" else next(h for h in one["harm"] if h["kind"] == kind)
    assert figure["best" if kind == "killed" else "n"] == 1
    assert "Diallo" not in figure["text"]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("fr", "Deux bergers ont été tués lundi à Gossi. Adama Diallo, 40 ans, a été tué d’une balle.", 2),  # one of the two
    ("en", "Two herders were killed on Monday in Gossi. Adama Diallo was shot dead as he ran.", 2),
])
def test_a_name_among_those_counted_adds_nobody(lang, text, low):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["killed"]["high"]) == (low, low)
