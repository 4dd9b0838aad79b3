"""A report that opens with several attacks of a day, and then tells each with its place."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def told(text, lang):
    return [(i["date"]["start"], i["place"]["text"], i["killed"]["low"]) for i in incidents(text, lang)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Two attacks hit Timbuktu and Gao on Sunday. In Gao, three soldiers were killed. In Timbuktu, a blast killed two civilians.", [("Gao", 3), ("Timbuktu", 2)]),
    ("fr", "Deux attaques ont visé dimanche Ténenkou et Hombori. À Hombori, quatre gendarmes ont été tués. À Ténenkou, trois civils sont morts.", [("Hombori", 4), ("Ténenkou", 3)]),
    ("en", "Two attacks on the army on Sunday left nine dead. In Gao, three soldiers were killed. In Timbuktu, six died.", [("Gao", 3), ("Timbuktu", 6)]),
    ("fr", "Plusieurs attaques ont frappé l'armée dimanche. À Hombori, quatre soldats ont été tués. À Konna, sept autres ont péri, selon un élu.", [("Hombori", 4), ("Konna", 7)]),
])
def test_each_of_the_attacks_has_the_day_of_all(lang, text, expected):
    assert told(text, lang) == [("2024-05-12", place, dead) for place, dead in expected]


@pytest.mark.parametrize(("lang", "text", "dead"), [
    ("fr", "Une double attaque a frappé des soldats dimanche. Au moins six sont morts. À Boni, un convoi est tombé dans une embuscade. À Gossi, une mine a explosé.", 6),
    ("fr", ("Une série d'attaques a visé l'armée dimanche dans le centre du Mali. Au moins neuf soldats ont été tués. À Dioura, le camp a été pris d'assaut. "
            "À Ténenkou, une mine a visé une patrouille."), 9),
    ("en", "Two attacks hit Timbuktu and Gao on Sunday. At least seven soldiers were killed. In Gao, gunmen stormed a post.", 7),
])
def test_the_dead_of_all_are_those_of_none(lang, text, dead):
    found = candidates(text, lang)
    assert [(c["date"]["start"], c["killed"]["low"]) for c in found if c["kind"] == "aggregate"] == [("2024-05-12", dead)]
    items = [c for c in found if c["kind"] == "incident"]
    assert items
    assert all(c["date"]["start"] == "2024-05-12" and not (c["killed"] and c["killed"]["low"]) for c in items)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Two attacks hit Konna on Sunday. Four people were killed."),
    ("fr", "Deux attaques ont visé Konna dimanche. Quatre personnes sont mortes, selon un élu."),
    ("en", "Gunmen attacked the village of Konna on Sunday. Four people were killed. In Bamako, the government condemned it."),
])
def test_two_attacks_on_one_village_are_one_event(lang, text):
    (one,) = incidents(text, lang)
    assert (one["date"]["start"], one["killed"]["low"]) == ("2024-05-12", 4)
