"""Stories by the build of a text: labels, items, events dated by others, what is none at all."""

from __future__ import annotations

from datetime import date

import pytest
from test_report_events import found, incidents

from geo.model.vocabulary import EventType, Kind
from geo.reports.model import MentionKind

DAY = date(2025, 2, 20)  # a Thursday


def told(text, published=DAY):
    return [(c.when.start.isoformat() if c.when and c.when.start else None, c.where.ref if c.where else None)
            for c in incidents(text, published)]


NOTES = """Field notes

12 February 2025, 16:30 hrs. Near Sofara, Djenné cercle. A cart was blown up by a mine. Two women were killed.

11 February 2025, morning. Gossi. Gunmen took three traders hostage. They were let go the next day.

10 February 2025. Kayes town. Unknown individuals broke into a shop and stole a safe. Nobody was hurt."""


def test_a_label_says_where_and_when_its_item_happened():
    assert told(NOTES)[:2] == [("2025-02-12", "near:sofara"), ("2025-02-11", "unit:tombouctou.gourma-rharous.gossi")]


@pytest.mark.parametrize("text", [
    ("Le 12 février, une colonne a atteint Sofara. Deux femmes ont été tuées.\n\nSport enfin. Trois joueurs blessés "
    "manquent à l’appel."),
    ("On 12 February a column reached Sofara. Two women were killed.\n\nFootball, finally. Three injured players miss "
    "the match."),
])
def test_another_topic_adds_nothing_to_the_event_told_before(text):
    (one,) = incidents(text)
    assert not one.harm


@pytest.mark.parametrize("text", [
    "The chief tells his story. It was in January, in Sofara. Men in turbans came at noon. They killed nine herders.",
    "Le chef raconte. C’était en janvier, à Sofara. Des hommes enturbannés sont venus. Ils ont tué neuf bergers.",
    "The panel looked into what happened in January 2025 in Sofara. Men came at noon. Nine herders were killed there.",
])
def test_a_sentence_that_sets_the_scene_waits_for_the_harm(text):
    assert told(text) == [("2025-01-01", "place:sofara")]


@pytest.mark.parametrize(("text", "days"), [
    (("Gunmen killed nine people in Sofara on Monday.\n\nThe day before the attack on Sofara, a drone had hit a shed in "
     "Gossi, killing two men."), ["2025-02-17", "2025-02-16"]),
    (("Gunmen killed nine people in Sofara on Monday.\n\nTwo days before this raid, four farmers had been shot dead in "
     "Gossi."), ["2025-02-17", "2025-02-15"]),
    (("Des hommes armés ont tué neuf personnes lundi à Sofara.\n\nCe massacre survient quatre jours après l’assassinat "
     "de trois bergers à Gossi."), ["2025-02-17", "2025-02-13"]),
    (("Des hommes armés ont tué neuf personnes lundi à Sofara.\n\nLa veille de l’attaque, à Gossi, deux jeunes filles "
     "avaient été enlevées."), ["2025-02-17", "2025-02-16"]),
])
def test_an_event_may_be_dated_by_another(text, days):
    assert [day for day, _place in told(text)] == days


@pytest.mark.parametrize("text", [
    "At least 20 people died on Monday in Sofara, said the mayor, who has lived in Gao since last year.",
    "Au moins 20 personnes sont mortes lundi à Sofara, selon le maire, qui vit à Gao depuis l’an dernier.",
    "Two strikes on a wedding in Sofara killed at least 20 civilians on Monday.",
    "Deux frappes de drone ont tué au moins 20 civils lundi à Sofara.",
])
def test_a_toll_of_one_place_and_day_is_no_sum(text):
    (one,) = found(text)
    assert (one.kind, one.killed.low) == (Kind.INCIDENT, 20)


def test_an_event_since_which_nothing_like_it_has_happened_is_one():
    text = ("Gunmen killed nine people in Sofara on Monday.\n\nIt was the deadliest raid since 20 January, when four "
            "drivers were killed near Gossi.")
    assert told(text) == [("2025-02-17", "place:sofara"), ("2025-01-20", "near:gossi")]


@pytest.mark.parametrize("text", [
    "Au total, tous lieux confondus, 29 civils ont perdu la vie en janvier dans les régions de Tombouctou, Kidal et Gao.",
    "In the course of January, 29 civilians were killed in the regions of Timbuktu, Kidal and Gao.",
])
def test_figures_over_several_regions_are_a_sum(text):
    assert [c.kind for c in found(text)] == [Kind.AGGREGATE]


@pytest.mark.parametrize("text", [
    "On Monday soldiers entered Sofara and took five herders away. Nobody knows where they are held.",
    "Lundi, des soldats ont arrêté cinq hommes à Sofara. On ignore où ils se trouvent et s’ils sont en vie.",
    "On Monday soldiers detained five traders in Sofara. They have not been seen since.",
    "Lundi, les mêmes forces ont interpellé huit commerçants à Sofara. Aucun n’a reparu.",
])
def test_who_was_led_away_and_never_seen_again_has_disappeared(text):
    (one,) = incidents(text)
    assert one.event_type is EventType.ABDUCTION_DISAPPEARANCE


@pytest.mark.parametrize("text", [
    "Lightning struck two herders on Sunday evening near Nara. Both died, and so did twelve cows.",
    "La foudre a frappé dimanche soir à la sortie de Dilly. Deux bergers sont morts, ainsi que douze bœufs.",
    "Deux enfants ont été tués mardi à Konna, frappés par la foudre.",
    "The prosecutor said the inquiry into the disappearance, in January, of some thirty cows at Dioungani goes on.",
    "L’enquête sur la disparition, au mois de janvier, de plusieurs bœufs saisis à Dioungani se poursuit.",
    ("Dans la nuit de mercredi à jeudi, cinq individus soupçonnés d’avoir volé du bétail à Konséguéla ont été interpellés "
     "par la gendarmerie. Aucun coup de feu n’a été tiré."),
    "Gendarmes arrested four suspected cattle thieves on Thursday night at Karangana. Nobody was hurt.",
])
def test_weather_goods_and_thieves_are_no_attack(text):
    assert incidents(text, DAY) == []


@pytest.mark.parametrize("text", [
    "Gunmen killed two herders on Sunday near Nara and drove off their cattle. Four thieves were arrested later.",
    "Des hommes armés ont tué deux bergers dimanche à Dilly et volé leurs bœufs, avant un orage.",
    "Five teachers have been missing since Tuesday, when gunmen stopped their bus near Sofara.",
])
def test_attacks_beside_weather_goods_and_thieves_stay(text):
    assert len(incidents(text, DAY)) == 1


@pytest.mark.parametrize("text", [
    "Three bodies were pulled out on Saturday in Sofara, rescuers said. They were miners.",
    "Samedi, les secouristes avaient remonté dix-neuf corps à Sofara. Les galeries se sont affaissées.",
    "Hospitals in Bamako recorded 102 deaths in the first days of February, compared with 130 a year ago.",
    "The army said its planes had bombed an empty hideout of militants near Sofara on Monday.",
    "Le 15 février, les artificiers ont désamorcé trois engins explosifs à Sofara. Aucune victime n’est à signaler.",
    "Lundi, les unités ont découvert et détruit une base logistique dans le secteur de Sofara.",
    "An abandoned explosives workshop was discovered and destroyed on Monday in Sofara.",
    "Samedi à Yorosso, une histoire de dot non remboursée a mal tourné : un homme a frappé son beau-frère, qui est mort.",
    "At least three people died on Friday when security forces clashed with demonstrators in Bamako.",
    "Teachers’ unions on Wednesday suspended a strike that had hit schools in Bamako since Monday.",
    "L’armée et les rebelles se sont affrontés lundi à Sofara : 21 soldats tués. Aucune victime civile n’a été signalée.",
    "Mali has fought an insurgency since 2012. Thousands have been killed in Sofara.",
    "A wall fell on Monday and hurt an old man.",
    "NIGER\n\nThirty-nine farmers were killed near the border with Mali in December.",
])
def test_what_hurts_nobody_or_is_no_attack_is_none(text):
    assert incidents(text) == []


def test_what_a_rumour_says_of_a_picture_is_not_told():
    text = ("Video does not show an attack in Mali\n\nA clip shared 4,000 times is said to show soldiers in Gossi. This "
            'is false.\n\n"They killed 60 villagers in Gossi on Monday," reads one post.')
    assert incidents(text) == []


def test_bodies_gathered_on_later_days_belong_to_the_event():
    (one,) = incidents("Gunmen killed 12 people in Sofara on Saturday. Seven bodies were gathered on Sunday morning.")
    assert (one.when.start.day, one.killed.low) == (15, 12)


def test_shots_that_were_heard_are_no_device():
    (one,) = incidents("Un matin de janvier 2025, on a tué le passeur à Sofara. Son ami a entendu deux détonations.")
    assert one.event_type is EventType.KILLING


def test_all_items_of_a_digest_are_news():
    text = ("1. Gossi. On 2 February gunmen killed two apprentices.\n\n2. Sofara. On 14 January gunmen killed four "
            "drivers.")
    assert {c.mention for c in incidents(text)} == {MentionKind.MAIN}


SECTIONS = """Mali: Army, militia kill civilians

Soldiers and hunters killed at least 17 civilians in two incidents in January 2025, Human Rights Watch said.

Marébougou, January 4

Around 7 a.m. soldiers reached the village on foot. They went from house to house. Thirteen people were executed.

Near Gossi, January 21

Hunters stopped six herders at a pond and tied them up. Two days later relatives came upon the bodies of four of them."""


def test_a_heading_of_place_and_day_holds_for_its_section():
    assert [c.when.start.day for c in incidents(SECTIONS)] == [4, 21]


@pytest.mark.parametrize("text", [
    ("Dimanche, un missile est tombé sur un campement à Sofara. Six personnes sont mortes. Un enseignant, arrivé sur les "
     "lieux le lendemain, livre le même récit : « Nous avons enterré six personnes. »"),
    ("On Sunday a missile hit Sofara. Six people died. A teacher who came to the scene the next day said: "
     "“We buried six people.”"),
])
def test_who_came_when_it_was_over_dates_nothing(text):
    assert told(text) == [("2025-02-16", "place:sofara")]


def test_a_lead_that_tells_two_events_at_once_is_none_of_its_own():
    text = ("Soldiers executed at least 13 men in the Mopti region in early February, and an armed group killed six others "
            "in the same region days later, an inquiry found.\n\nOn 3 February soldiers drove into Sofara and shot 13 "
            "men.\n\nOn 11 February, fighters raided Konna and killed six men.")
    assert told(text) == [("2025-02-03", "place:sofara"), ("2025-02-11", "unit:mopti.mopti.konna")]
