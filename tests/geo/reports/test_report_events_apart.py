"""Events that a short report tells beside each other: by other means, at the same time, a night later, taken elsewhere."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def told(text, lang):
    """Give day, place, dead and type of each incident."""
    return [(i["date"]["start"][5:] if i["date"] and i["date"]["start"] else None,
             i["place"]["text"] if i["place"] else None,
             i["killed"]["low"] if i["killed"] else None) for i in incidents(text, lang)]


def dead(text, lang):
    return [n for _day, _place, n in told(text, lang)]


@pytest.mark.parametrize(("lang", "text", "types"), [
    ("en", "Raiders killed 20 civilians near Gao on Saturday, while a landmine killed a UN peacekeeper in the region, officials said.", ("killing", "explosive_device")),
    ("en", "Gunmen killed twelve herders near Gossi on Sunday and a roadside bomb killed two soldiers.\n\nNobody claimed either attack.", ("killing", "explosive_device")),
    ("en", "A mine killed two soldiers near Gossi on Sunday, while gunmen shot dead nine villagers.", ("explosive_device", "killing")),
    ("fr", "Des hommes armés ont tué douze éleveurs dimanche près de Gossi, tandis qu'une mine a tué deux soldats dans la région.", ("killing", "explosive_device")),
    ("fr", "Des assaillants ont abattu neuf villageois lundi à Sokolo et un engin explosif a fait trois morts parmi les gendarmes.", ("killing", "explosive_device")),
    ("fr", "Dimanche, une frappe de drone a tué huit civils près de Léré, alors que des hommes armés ont abattu deux gendarmes, selon un élu.", ("air_drone_strike", "battle")),
])
def test_other_means_and_other_victims_are_two_events(lang, text, types):
    found = incidents(text, lang)
    assert tuple(i["event_type"] for i in found) == types
    assert len({i["date"]["start"] for i in found}) == 1


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Gunmen attacked a convoy near Gossi on Sunday, killing twelve soldiers, and a mine killed two more."),
    ("en", "A mine exploded under a convoy near Gossi on Sunday, killing two soldiers, and gunmen then opened fire, killing three."),
    ("en", "Gunmen killed twelve soldiers and two civilians near Gossi on Sunday and wounded nine."),
    ("fr", "Des hommes armés ont attaqué un convoi dimanche près de Gossi, tuant douze soldats et deux civils, tandis qu'un véhicule a sauté sur une mine."),
])
def test_a_mine_in_one_attack_makes_no_second_event(lang, text):
    assert len(incidents(text, lang)) == 1


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Gunmen killed three soldiers in Boulikessi on Sunday. Almost at the same time, gunmen attacked Hombori, wounding two guards."),
    ("en", "Gunmen killed three soldiers in Boulikessi on Sunday. At almost the same time, the post at Hombori was attacked, leaving two guards wounded."),
    ("en", "Gunmen killed three soldiers in Boulikessi on Sunday. Around the same time, attackers raided Hombori, where two guards were wounded."),
    ("fr", "Des hommes armés ont tué trois soldats dimanche à Boulikessi. Presque au même moment, d'autres assaillants ont attaqué Hombori, blessant deux gardes."),
    ("fr", "Des hommes armés ont tué trois soldats dimanche à Boulikessi. Quasiment au même moment, des assaillants ont attaqué Hombori, blessant deux gardes."),
    ("fr", "Des hommes armés ont tué trois soldats dimanche à Boulikessi. À la même heure, des assaillants ont attaqué Hombori, blessant deux gardes."),
])
def test_elsewhere_at_almost_the_same_time_is_another_event(lang, text):
    first, second = incidents(text, lang)
    assert (first["date"]["start"], first["killed"]["low"], first["harm"]) == ("2024-05-12", 3, [])
    assert (second["date"]["start"], "Hombori" in second["place"]["text"]) == ("2024-05-12", True)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Deux militaires et un civil ont été tués le 29 avril à Gossi par des hommes armés.\n\nDans la nuit du 30 avril au 1er mai, un jeune éleveur a été "
            "abattu par des inconnus à son domicile. Ce drame est survenu dans la commune de Hombori."), [3, 1]),
    ("en", ("Two soldiers and a civilian were killed on 29 April in Gossi by gunmen.\n\nIn the night of 30 April to 1 May, a young herder was shot dead by "
            "unknown men at his home. The incident took place in the commune of Hombori."), [3, 1]),
    ("fr", "Sept pêcheurs ont été tués le 2 mai à Konna.\n\nDans la nuit du 3 au 4 mai, quatre gardes ont été abattus à leur poste.", [7, 4]),
    ("en", "Gunmen killed four on 3 May in Konna. The attack took place in the night of 2 to 3 May.", [4]),
    ("en", "Gunmen killed four on 2 May in Konna.\n\nThey came in the night of 2 to 3 May, residents said, and shot the four in their homes.", [4]),
])
def test_a_night_a_day_later_is_another_one(lang, text, expected):
    assert dead(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "place"), [
    ("en", ("Three Chinese workers were abducted from a site in southwestern Mali, the army said on Thursday. Five others escaped.\n\n"
            "The Swiss photographer was kidnapped on April 8 in Gao by gunmen."), "Gao"),
    ("en", "Two nurses were abducted from a clinic in central Mali, their union said.\n\nA Swiss missionary was kidnapped on April 8 in Timbuktu by AQIM.", "Timbuktu"),
    ("fr", ("Deux infirmières ont été enlevées dans le centre du Mali, a annoncé leur syndicat.\n\n"
            "Une missionnaire suisse avait été enlevée le 8 avril à Tombouctou par Aqmi."), "Tombouctou"),
    ("fr", ("Cinq ouvriers étrangers ont été enlevés sur un chantier dans le centre du Mali, selon la gendarmerie. Le groupe n'a pas été retrouvé.\n\n"
            "Le 8 avril, un géologue roumain a été kidnappé à Gossi par des hommes armés."), "Gossi"),
])
def test_an_older_abduction_lends_nothing_to_the_new_one(lang, text, place):
    first, second = incidents(text, lang)
    assert not (first["date"] and first["date"]["start"])
    assert not first["perpetrators"]
    assert (second["date"]["start"], second["place"]["text"]) == ("2024-04-08", place)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Two nurses were abducted from a clinic in central Mali, their union said.\n\nThey were taken on Sunday near Konna as they drove to work, a colleague said."),
    ("en", "Two nurses were abducted in central Mali, their union said.\n\nThe head nurse and her colleague were kidnapped on Sunday in Konna by gunmen."),
    ("fr", "Deux infirmières ont été enlevées dans le centre du Mali. L'une d'elles a été enlevée dimanche à Konna."),
    ("fr", "Un prêtre a été enlevé dans le centre du Mali. Le prêtre a été enlevé dimanche à Konna par des hommes armés."),
])
def test_where_and_when_they_were_taken_is_told_later(lang, text):
    (one,) = incidents(text, lang)
    assert (one["date"]["start"], "Konna" in one["place"]["text"]) == ("2024-05-12", True)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen killed five people in Kobaledu and seven in Amassagum on Sunday, a local official said.", [("05-12", "Kobaledu", 5), ("05-12", "Amassagum", 7)]),
    ("fr", "Dimanche, cinq personnes ont été tuées à Kobaledou, sept à Amassagoum et deux à Tounouba, a indiqué un élu de Bandiagara.",
     [("05-12", "Kobaledou", 5), ("05-12", "Amassagoum", 7), ("05-12", "Tounouba", 2)]),
    ("en", ("Nine people were killed on Sunday in attacks in the cercle of Bandiagara. An elected official said four had been killed in Gorey, four in Djamnati and "
            "one in Simikanda."), [("05-12", "Gorey", 4), ("05-12", "Djamnati", 4), ("05-12", "Simikanda", 1)]),
    ("en", "Four people were killed on Sunday in Konna, two in their homes and two in the market.", [("05-12", "Konna", 4)]),
    ("fr", "Quatre personnes ont été tuées dimanche à Konna, deux dans leur maison et deux au marché.", [("05-12", "Konna", 4)]),
])
def test_villages_that_nobody_knows_have_each_their_dead(lang, text, expected):
    assert told(text, lang) == expected


def test_the_toll_of_all_of_them_is_a_sum():
    text = ("Nine people were killed on Sunday in attacks in the cercle of Bandiagara. An elected official said four had been killed in Gorey, four in Djamnati and "
            "one in Simikanda.")
    assert [c["killed"]["low"] for c in candidates(text, "en") if c["kind"] == "aggregate"] == [9]
