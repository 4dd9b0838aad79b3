"""Which incidents a report tells: others beside the first, later words on it, and none."""

from __future__ import annotations

from datetime import date

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.model import Part
from geo.reports.text import make_report


def told(lang, text):
    report = make_report(text, published_on=date(2024, 4, 5), publisher="Test", lang=lang)
    return [(c.when and f"{c.when.start}", c.where and c.where.ref, c.killed and c.killed.low)
            for c in extract(report).candidates if c.kind is Kind.INCIDENT]


def test_the_assailants_day_and_place_are_the_attacks():
    text = ("Gunmen have killed at least 12 civilians in a village of central Mali, officials said on "
            "Thursday.\n\nMali is in the second decade of its crisis.\n\n"
            "The assailants came on Wednesday evening to a village in the Bankass circle, a mayor said.")
    assert told("en", text) == [("2024-04-03", "unit:mopti.bankass", 12)]


def test_another_attack_with_its_own_dead_is_another():
    text = ("Gunmen killed one villager on Tuesday at Boulkessi.\n\n"
            "In another attack, three guards were killed on Tuesday night.")
    assert [n for _day, _ref, n in told("en", text)] == [1, 3]


def test_more_bodies_are_no_other_event():
    text = ("Au moins 19 gendarmes ont été tués mardi lors d’une attaque contre le camp de Boulkessi. "
            "Un élu a vu « deux autres corps en dehors du camp ».")
    assert len(told("fr", text)) == 1


def test_other_villages_some_days_later_are_another_event():
    text = ("Selon l’ONU, des soldats ont exécuté 25 personnes dans le village de Welingara, dans la "
            "région de Nara, le 26 mars.\n\nElle cite aussi les informations selon lesquelles une "
            "trentaine de civils ont été tués dans deux autres villages – Ogota et Oimbe – dans la "
            "région de Bandiagara les 27 et 28 mars.")
    assert [n for _day, _ref, n in told("fr", text)] == [25, 30]


def test_a_march_after_an_abduction_is_none():
    text = ("À Boulkessi, un commerçant a été enlevé lundi soir. Mardi, cet enlèvement a provoqué une "
            "journée ville morte.")
    assert [day for day, _ref, _n in told("fr", text)] == ["2024-04-01"]


def test_an_abduction_counted_back_on_the_same_road_is_another():
    text = ("Vendredi, des hommes armés ont tué dix civils entre Gao et Ansongo. Deux jours avant "
            "cette tragédie, un homme a été enlevé sur la même route.")
    assert len(told("fr", text)) == 2


def test_a_line_between_dashes_heads_a_section():
    report = make_report("Three killed in Mali\n\nGunmen killed one man on Tuesday at Ber.\n\n"
                         "- Three guards killed -\n\nThree guards died on Tuesday.", lang="en")
    assert [s.part for s in report.sentences if s.text.startswith("-")] == [Part.SUBHEAD]


def test_a_full_stop_without_its_space_ends_a_sentence():
    report = make_report("Ils ont fui dans le pays.Des hommes ont été tués.", lang="fr")
    assert len(report.sentences) == 2
    assert len(make_report("Il écrit pour maliweb.net et pour la MINUSMA.", lang="fr").sentences) == 1


def test_an_attack_that_came_a_week_after_dates_the_other_back():
    text = ("Gunmen killed twelve villagers on Tuesday at Boulkessi.\n\nThe attack came a week after 20 "
            "people died in a raid on Diallassagou.")
    assert [day for day, _ref, _n in told("en", text)] == ["2024-04-02", "2024-03-26"]


def test_a_sentence_passed_in_court_is_no_attack():
    text = ("Des hommes armés ont tué douze villageois mardi à Boulkessi.\n\nTrois soldats ont été "
            "condamnés à mort en février à Bamako pour le meurtre de civils.")
    assert [n for _day, _ref, n in told("fr", text)] == [12]
