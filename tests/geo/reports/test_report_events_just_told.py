"""Tolls that are those of the event just told, events that are others, sums of two days."""


from __future__ import annotations

import pytest
from report_read import candidates


def told(text, lang):
    return [(c["kind"], c["killed"] and c["killed"]["low"], c["killed"] and c["killed"]["high"])
            for c in candidates(text, lang)]


def places(text, lang):
    return [(c["place"] and c["place"]["text"], c["killed"] and c["killed"]["low"])
            for c in candidates(text, lang)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Gunmen killed nine herders in the village of Gossi on Monday, a councillor said.\n\nFurther west, on Sunday, an army truck hit a mine between Ber and Léré, the army said.\n\n“The toll is two dead and three wounded,” it added in its statement."),
    ("fr", "Neuf orpailleurs ont été tués mardi à Gossi par des hommes armés, selon un élu.\n\nPlus au sud, dimanche, un car a sauté sur un engin explosif entre Boni et Hombori, selon la gendarmerie.\n\n« Le bilan est de deux morts », précise son communiqué."),
    ("en", "Nine men of the army died at Gossi on 7 May.\n\nJNIM claimed Sunday’s assault on a base near Léré.\n\nThe area has long been a refuge.\n\nOfficials say two soldiers were killed in that assault."),
])
def test_a_toll_is_that_of_the_event_just_told(lang, text):
    assert [low for _kind, low, _high in told(text, lang)] == [9, 2]


@pytest.mark.parametrize(("lang", "text", "lows"), [
    # the village of the first event is named again
    ("en", "Nine herders were killed in Gossi on Monday, a councillor said.\n\nOn Sunday, a convoy was attacked between Ber and Léré, the army said.\n\nThe attack left ten dead, a second councillor of Gossi said.", [9, None]),
    # the event behind has its own toll
    ("en", "Nine herders were killed in Gossi on Monday, a councillor said.\n\nOn Sunday, three drivers were killed between Ber and Léré.\n\nThe attack left nine dead, residents said.", [9, 3]),
])
def test_a_toll_of_the_first_event_stays_with_it(lang, text, lows):
    assert [low for _kind, low, _high in told(text, lang)] == lows


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "A suicide attack on a base near Gao killed nine soldiers, JNIM said.\n\nIn February, another suicide attack hit the Gao region. In that attack, the group targeted a camp in the city of Gao, killing thirty people."),
    ("fr", "Un attentat a fait neuf morts parmi les soldats d’un camp proche de Gao.\n\nEn février, un autre attentat avait frappé la région de Gao. Il avait tué trente soldats."),
])
def test_another_attack_of_an_earlier_month_is_none_of_the_first(lang, text):
    assert told(text, lang)[-1] == ("incident", 30, 30)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Dimanche, l’armée a été visée par une embuscade entre Anéfis et Aguelhoc, et le Jnim a dit avoir posé une mine sur la route du convoi. Plusieurs morts sont à déplorer.\n\nSelon plusieurs sources locales, ces attaques quasi simultanées ont fait entre cinq et neuf morts. Parmi ceux-ci, deux membres du FLA.", [("incident", 5, 9)]),
    ("en", "Gunmen raided the market of Gossi on Sunday, and a mine blew up a truck there hours later.\n\nThese two attacks left eleven people dead, an aid worker said.", [("incident", 11, 11)]),
    ("en", "Gunmen killed four herders in Gossi on Sunday. On Monday, five traders were killed in Boni.\n\nThese attacks left eleven people dead, an aid worker said.", None),
])
def test_these_attacks_are_the_one_event_that_was_told(lang, text, expected):
    found = told(text, lang)
    assert found == expected if expected else ("incident", 11, 11) not in found


@pytest.mark.parametrize(("lang", "text", "lows"), [
    ("fr", "Trois maraîchers ont été tués dimanche à Sayandé, dans le centre du Mali, par des hommes armés.\n\nLe même jour, à dix kilomètres de Hombori, un convoi de l’armée a été attaqué. L’attaque a fait cinq morts parmi les soldats.", [3, 5]),
    ("en", "Three growers were killed on Sunday in Sayandé, in central Mali, by gunmen.\n\nThe same day, near Hombori, an army convoy was attacked. The attack left five soldiers dead.", [3, 5]),
    ("en", "Three growers were killed on Sunday in Sayandé, in central Mali, by gunmen.\n\nThe attack took place at dawn near Hombori. The mayor said that three growers died.", [3]),
])
def test_a_village_that_nobody_knows_is_another_one(lang, text, lows):
    assert [low for _place, low in places(text, lang)] == lows


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nine traders died on Saturday in Gossi when gunmen raided the market. On Sunday the men came back and killed four more, bringing the toll to 13, a councillor said.", [("incident", 9, 9), ("incident", 4, 4), ("aggregate", 13, 13)]),
    ("fr", "L’association parle de 37 morts. Elle explique que des chasseurs ont attaqué samedi le village de Gossi, tuant 32 personnes. Dimanche, cinq autres ont été tuées dans le même village, ce qui porte à 37 le nombre de morts.", [("incident", 32, 32), ("incident", 5, 5), ("aggregate", 37, 37)]),
    ("en", "Nine traders died on Saturday in Gossi when gunmen raided the market. On Sunday four more died of their wounds, bringing the toll to 13, a councillor said.", [("incident", 13, 13)]),
])
def test_a_toll_that_a_second_event_raises_is_a_sum(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Three peacekeepers were killed in northern Mali when a mine went off, officials said Monday.\n\nTheir deaths come only a day before a meeting on the mission, which lost its partners in March.\n\nThe explosion on Monday happened 10 kilometres from Tessalit."),
    ("fr", "Trois Casques bleus ont été tués dans le nord du Mali par l’explosion d’une mine, a dit l’ONU lundi.\n\nCette explosion survient à la veille d’une réunion sur la mission, qui a perdu ses partenaires en mars.\n\nL’explosion de lundi s’est produite à 10 km de Tessalit."),
])
def test_a_day_of_what_else_goes_on_is_not_that_of_the_event(lang, text):
    assert told(text, lang) == [("incident", 3, 3)]


@pytest.mark.parametrize(("lang", "text", "lows"), [
    ("en", "Jihadists killed nine soldiers in Gossi on Sunday. The group, which killed 30 people in Boni in March, has not commented. Two soldiers were wounded.", [(9, 2), (30, 0)]),
    ("fr", "Des hommes armés ont tué neuf civils dimanche à Gossi, selon un élu.\n\nLe maire y voit la main des mêmes combattants qui avaient tué huit personnes jeudi dernier dans l’attaque d’un poste de police à Hombori. Onze blessés ont été évacués.", [(9, 11), (8, 0)]),
])
def test_what_follows_a_recalled_deed_is_of_the_event_before(lang, text, lows):
    found = candidates(text, lang)
    assert [(c["killed"]["low"], sum(h["n"] for h in c["harm"])) for c in found] == lows


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "JNIM took control of the camp at Niafunké on Friday, killing ten soldiers, it said.\n\nThe group also claimed to have hit another army camp, a few miles away in Goundam, with mortar fire."),
    ("fr", "Des hommes du Jnim ont attaqué vendredi le camp de Niafunké, tuant dix soldats.\n\nLe groupe dit aussi avoir visé un autre camp de l’armée à Goundam à coups de mortier."),
])
def test_another_camp_is_hit_on_the_same_day_and_nobody_is_accused(lang, text):
    first, second = candidates(text, lang)
    assert (second["event_type"], second["perpetrators"]) == ("shelling", [])
    assert second["date"]["start"] == first["date"]["start"]


def test_the_second_of_two_raids_is_an_item_too():
    text = ("Le mouvement a annoncé l’assassinat de 43 personnes lors de deux raids menés les 12 et 13 février contre des campements de la région de Ménaka.\n\n« Il y a eu 43 morts en deux jours, tous des civils », a confirmé un notable.\n\n"
            "« Pour la première attaque, du côté d’Andéramboukane, on parle de 6 à 9 tués. Et pour la seconde, à Infoukaretane, les sources s’accordent à 31 tués », a expliqué le gouverneur.")
    assert told(text, "fr") == [("aggregate", 43, 43), ("incident", 6, 9), ("incident", 31, 31)]


def test_who_says_something_besides_tells_of_the_same_event():
    text = "Huit soldats ont été tués jeudi dans l’attaque de leur base à Bandiagara, selon un témoin. Par ailleurs, il déclare avoir compté neuf morts côté FAMa et cinq blessés."
    assert told(text, "fr") == [("incident", 8, 9)]


@pytest.mark.parametrize(("lang", "text", "type_", "accused"), [
    ("fr", "Ce mardi, le camp militaire de Hombori a été la cible d’une attaque d’hommes armés. Le bilan provisoire fait état de 12 à 13 morts.", "battle", False),
    ("en", "JNIM fighters fired rockets at a military camp in Gossi on Thursday.", "shelling", False),
    ("en", "JNIM fighters fired rockets at a market in Gossi on Thursday, killing two.", "shelling", True),
    ("en", "JNIM fighters attacked a convoy of fuel tankers under military escort near Gossi on Thursday, burning 40 trucks.", "destruction_looting", True),
    ("fr", "L’armée a bombardé jeudi une position du Jnim près de Gossi.", "air_drone_strike", True),
])
def test_nobody_is_accused_of_what_hit_a_post_alone(lang, text, type_, accused):
    (one,) = candidates(text, lang)
    assert (one["event_type"], bool(one["perpetrators"])) == (type_, accused)
