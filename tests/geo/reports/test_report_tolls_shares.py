"""Figures that compete, that are parts of others, and that stand for people named before."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.extract import extract
from geo.reports.model import WhenRole
from geo.reports.text import make_report
from geo.reports.tolls import find_tolls

PUBLISHED = date(2024, 6, 20)


def killed(text, lang):
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    return [t.low or t.high for t in find_tolls(report) if t.prop.value == "killed"]


def toll(text, lang):
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    (made,) = [c for c in extract(report).candidates if c.killed]
    return made.killed.low, made.killed.best, made.killed.high


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", "Nine men, led off by soldiers from a nearby camp, were executed at dawn.", 9),
    ("en", "The driver, who had tried to turn back, was shot dead.", 1),
    ("fr", ("Neuf hommes, remis la veille à une unité de l'armée par des habitants de la localité "
           "voisine, ont été passés par les armes."), 9),
    ("fr", "Le chauffeur, qui avait tenté un demi-tour, a été abattu.", 1),
])
def test_an_insertion_does_not_part_the_dead_from_their_verb(lang, text, n):
    assert killed(text, lang) == [n]


@pytest.mark.parametrize(("lang", "text", "n"), [
    ("en", "They took 12 traders off the trucks and shot them beside the road.", 12),
    ("en", "Soldiers arrested four herders at the market and executed them.", 4),
    ("fr", "Des soldats ont arrêté quatre bergers au marché et les ont exécutés.", 4),
    ("en", "Five villagers were beaten to death or shot before their families.", 5),
    ("fr", "Cinq villageois ont été égorgés ou abattus.", 5),
])
def test_who_was_led_off_and_shot_is_counted_among_the_dead(lang, text, n):
    assert killed(text, lang) == [n]


def test_killed_or_wounded_still_gives_no_figure():
    assert killed("Five villagers were killed or wounded.", "en") == [None]


@pytest.mark.parametrize(("lang", "text", "figures"), [
    ("en", "Seventeen traders were executed, and not twelve as the Front has claimed.", [17, 12]),
    ("en", "He says seven people died. Messages on the network go as far as eleven.", [7, 11]),
    ("fr", "Il avance le chiffre de sept morts. Des messages vont jusqu'à onze.", [7, 11]),
    ("fr", "Neuf hommes ont été tués. L'association faisait état de douze victimes.", [9, 12]),
])
def test_a_bare_number_may_be_a_second_figure(lang, text, figures):
    assert killed(text, lang) == figures


def test_a_public_body_is_nobody():
    assert killed("The commission, a public body, opened an inquiry.", "en") == []


@pytest.mark.parametrize(("lang", "text", "figures"), [
    ("en", ("Gunmen killed at least 21 people in Ningari on 14 June. Three elderly women perished "
           "in the flames of their home."), (21, 21, None)),
    ("en", ("Shells killed five people in Gossi on 14 June, a doctor said. Three who were brought "
           "in died in the night and are counted in the five, he said."), (5, 5, 5)),
    ("fr", ("Des hommes armés ont tué douze personnes à Ningari le 14 juin. Deux femmes ont péri "
           "dans l'incendie de leur case."), (12, 12, 12)),
    ("fr", ("Des hommes armés ont attaqué Ningari le 14 juin. Le bilan, d’abord fixé à neuf morts, "
           "est passé à quatorze après la découverte de corps."), (14, 14, 14)),
    ("en", ("Gunmen killed 21 people in Ningari on 14 June, residents said. The army said nine "
           "people had died."), (9, None, 21)),
])
def test_a_smaller_figure_competes_only_where_somebody_gives_it(lang, text, figures):
    assert toll(text, lang) == figures


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "c) On 3 June, a strike by operation Barkhane near Kikara killed four people."),
    ("fr", "c) Le 3 juin, une frappe de l'opération Barkhane a tué quatre personnes à Kikara."),
    ("en", "On Saturday 8 June, a little before noon, two men pulled up at the school."),
    ("fr", ("Le bureau a appris l'assassinat de onze personnes, toutes issues de la communauté, "
           "dans la nuit du 16 au 17 février 2024 à Ouo.")),
])
def test_a_day_beside_a_deed_is_the_events(lang, text):
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    assert [w.role for w in find_dates(report)] == [WhenRole.EVENT]


def test_the_day_before_of_an_insertion_is_not_the_events():
    text = "Neuf hommes, remis la veille à l'armée par des habitants, ont été exécutés à l'aube."
    report = make_report(text, published_on=PUBLISHED, lang="fr")
    assert [w.role for w in find_dates(report)] == [WhenRole.OTHER]
