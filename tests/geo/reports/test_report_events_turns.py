"""Which sentences go back to an event told before, and which begin another beside it."""

from __future__ import annotations

import pytest

from tests.geo.reports.report_read import candidates, incidents


def days(found):
    return [c["date"]["start"] for c in found]


def dead(found):
    return [c["killed"] and c["killed"]["low"] for c in found]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Raiders killed at least 31 people in a village of central Mali, officials said.\n\n"
           "Clashes have killed hundreds since January.\n\nMonday’s raid took place in the "
           "village of Songho, in Bandiagara cercle, a councillor said.")),
    ("fr", ("Au moins 31 personnes ont été tuées dans un village du centre du Mali, selon des élus."
           "\n\nLes violences ont fait des centaines de morts depuis janvier.\n\nL’attaque a eu "
           "lieu lundi dans le village de Songho, dans le cercle de Bandiagara.")),
])
def test_when_and_where_a_lead_s_event_was_may_be_told_last(lang, text):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["date"]["start"]) == (31, "2024-05-13")
    assert one["place"]["adm2"] == "Bandiagara"


def test_another_attack_that_took_place_is_another():
    found = incidents("Raiders killed 31 people in Songho, Bandiagara cercle. Another raid took "
                      "place on Monday in Gossi, Gourma-Rharous cercle, killing four.", "en")
    assert dead(found) == [31, 4]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Jihadists killed 14 soldiers on Sunday at a camp in Mondoro, Douentza cercle. On "
           "Friday a mine blast killed a peacekeeper between Douentza and Boni. On Sunday “they came "
           "from the forest”, an officer said. “They stormed the camp and burned vehicles.”")),
    ("fr", ("Des jihadistes ont tué 14 soldats dimanche dans un camp à Mondoro, dans le cercle de "
           "Douentza. Vendredi, une mine a tué un Casque bleu entre Douentza et Boni. Dimanche, "
           "« ils sont venus de la forêt », a dit un officier. « Ils ont attaqué le camp et brûlé "
           "des véhicules. »")),
])
def test_the_day_of_the_report_s_event_leads_back_to_it(lang, text):
    first, second = incidents(text, lang)
    assert (first["killed"]["low"], second["killed"]["low"]) == (14, 1)
    assert second["event_type"] != "destruction_looting"


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen abducted three traders on Saturday near Gossi, Gourma-Rharous cercle. Later "
           "that evening, gunmen attacked a checkpoint in Ansongo and killed five civilians.")),
    ("en", ("Fighters attacked the post of Boni on Saturday, killing nine soldiers. Reinforcements "
           "were then ambushed and five soldiers died.")),
    ("fr", ("Des combattants ont attaqué le poste de Boni samedi, tuant neuf soldats. Des renforts "
           "ont ensuite été pris dans une embuscade qui a coûté la vie à cinq militaires.")),
    ("fr", ("Une attaque a tué neuf soldats à Boni samedi. Un peu plus tard dans la journée, une "
           "autre attaque a visé un car près d’Ansongo et tué cinq civils.")),
])
def test_who_is_hit_later_that_day_is_an_event_of_that_day(lang, text):
    found = incidents(text, lang)
    assert (len(found), dead(found)[1]) == (2, 5)
    assert days(found) == ["2024-05-11"] * 2


def test_the_day_behind_a_weekend_is_another():
    found = incidents("A militia killed four herders in Bankass cercle over the weekend and then "
                      "struck again at their funeral, killing nine more. On Monday an official "
                      "looked into the 13 deaths.", "en")
    assert dead(found) == [4, 9]


def test_a_sum_of_two_events_told_is_a_sum():
    found = candidates("A militia killed four herders in Bankass on Sunday. On Monday it killed nine "
                       "traders in Koro. An official spoke of the 13 killed.", "en")
    assert [(c["kind"], c["killed"]["low"]) for c in found] == [
        ("incident", 4), ("incident", 9), ("aggregate", 13)]


def test_a_village_to_which_raiders_went_on_is_another():
    text = ("At least 23 people died on Sunday in an attack on herders. After raiding the village "
            "of Songho, the attackers {}.")
    left = text.format("rode away towards Mondoro")
    both = text.format("went on to another village called Mondoro. They burned that village")
    assert [len(incidents(t, "en")) for t in (left, both)] == [1, 2]


def test_weekdays_that_nobody_can_reckon_are_told_apart():
    found = incidents("A mine killed two soldiers in northern Mali on Tuesday. In a separate "
                      "incident on Saturday, gunmen killed six traders near Gossi.", "en",
                      published_on=None)
    assert dead(found) == [2, 6]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("A strike killed at least 12 civilians on Sunday in the north of Mali.\n\nThe rebels "
           "blamed the army for the strikes at Tinzaouatène, giving a toll of 17 civilians.")),
    ("fr", ("Une frappe a tué au moins 12 civils dimanche dans le nord du Mali.\n\nLes rebelles "
           "accusent l’armée d’avoir mené les frappes de Tinzaouatène et donnent un bilan de "
           "17 civils tués.")),
])
def test_a_rival_account_places_what_a_lead_put_in_the_north(lang, text):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["killed"]["high"]) == (12, 17)
    assert one["place"]["adm1"] == "Kidal"


def test_a_rival_account_of_another_day_is_of_another_event():
    found = incidents("A strike killed at least 12 civilians on Sunday in the north of Mali.\n\n"
                      "In March the rebels blamed the army for a strike at Tinzaouatène that "
                      "killed 17 civilians.", "en")
    assert len(found) == 2


def test_what_is_said_of_the_attacks_is_not_said_of_the_last():
    found = incidents("Jihadists attacked villages of the Mopti region on Monday, killing 33 people."
                      "\n\nHe said 15 were killed in Songho, 16 in Mondoro and two in Dioura.\n\nNobody has "
                      "claimed the attacks, but they bear the mark of Fulani gunmen.", "en")
    assert len(found) == 3
    assert all({p["actor_id"] for p in c["perpetrators"]} == {"jihadist-unspecified"}
               for c in found)


def test_one_attack_on_several_villages_is_no_sum():
    (one,) = candidates("At least twelve people died in an attack on several villages in central "
                        "Mali.\n\nGunmen struck villages near Bandiagara.\n\nOn Tuesday’s attack, "
                        "a councillor confirmed 12 dead.", "en")
    assert (one["kind"], one["killed"]["low"]) == ("incident", 12)


def test_who_died_in_each_of_two_places_may_be_unknown():
    found = candidates("The raids on Monday hit a bus in Gossi and a post in Boni, and killed 40 "
                       "civilians and ten soldiers, said the ministry, which did not specify how "
                       "many people had died in the bus and in the post respectively.", "en")
    assert {c["killed"]["low"] for c in found} == {50}


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Gunmen killed 30 people in Songho, Bandiagara cercle, on Monday 13 May.\n\nThe attack "
           "follows a massacre of 19 people earlier this month in Mondoro, Douentza cercle.")),
    ("fr", ("Des hommes armés ont tué 30 personnes lundi 13 mai à Songho, dans le cercle de "
           "Bandiagara.\n\nCette attaque fait suite au massacre de 19 personnes plus tôt ce mois-ci "
           "à Mondoro, dans le cercle de Douentza.")),
])
def test_an_event_that_another_followed_is_background(lang, text):
    assert [c["mention"] for c in incidents(text, lang)] == ["main", "background"]


def test_a_war_that_resumed_is_no_event():
    found = incidents("A mine killed nine traders on Monday near Gossi.\n\nAfter a lull, "
                      "hostilities between Bamako and separatists resumed in August 2023.", "en")
    assert dead(found) == [9]


def test_the_toll_behind_another_day_is_that_day_s():
    found = incidents("Une mine a tué un soldat lundi près de Gossi.\n\nVendredi 3 mai, un camp "
                      "de Mondoro a subi les assauts des terroristes. Le bilan est lourd : 27 "
                      "soldats tués.", "fr")
    assert [(c["date"]["start"], c["killed"]["low"]) for c in found] == [
        ("2024-05-13", 1), ("2024-05-03", 27)]


def test_others_killed_the_day_before_are_no_dead_of_the_event():
    found = candidates("Le groupe a revendiqué une attaque menée vendredi contre une base près de "
                       "Gao, au lendemain de deux autres attaques attribuées au groupe, qui "
                       "ont coûté la vie à au moins 49 civils et 15 soldats.", "fr")
    assert [(c["kind"], c["killed"] and c["killed"]["low"]) for c in found] == [
        ("incident", None), ("aggregate", 64)]


def test_who_denies_a_strike_before_it_is_told_denies_it():
    (one,) = incidents("The French army denied allegations on Tuesday that it had killed wedding "
                       "guests.\n\nThe strike on Sunday near Boni, in Douentza cercle, killed 19 "
                       "people, a herders’ association said.", "en")
    assert ("france-forces", "denies") in {(c["actor_id"], c["stance"]) for c in one["claims"]}


def test_a_figure_that_nobody_could_verify_stays_with_those_who_gave_it():
    found = incidents("A drone killed six civilians on Tuesday in Ber, Tombouctou cercle.\n\nAt "
                      "the weekend rebels fought the army around Tinzaouatène.\n\nThe rebels said "
                      "they killed 50 soldiers, though AFP could not verify the claims.", "en")
    assert dead(found) == [6, 50]
