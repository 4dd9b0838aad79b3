"""Dead of attacks in the plural, of accidents told beside others, and of those who had been taken."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def kinds(text, lang):
    return [(c["kind"], c["killed"]["low"]) for c in candidates(text, lang)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", ("Troops killed at least 48 herders during sweeps in the Segou region, a rights group said.\n\n"
            "The sweeps took place in and around Nampala, Dioura, Sokolo and other settlements."), 48),
    ("fr", ("Au moins 41 civils ont été tués au cours d’opérations dans la région de Ségou, affirme une association.\n\n"
            "Les opérations se sont déroulées à Nampala, Sokolo et dans plusieurs villages voisins."), 41),
    ("fr", ("Des soldats ont exécuté au moins 17 hommes lors de patrouilles dans la région de Mopti, a déclaré une association.\n\n"
            "Les faits se sont produits à Kounari et Kobaka."), 17),
])
def test_dead_of_operations_all_over_a_region_are_a_sum_and_no_pin(lang, text, low):
    assert kinds(text, lang) == [("aggregate", low)]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", "Eleven people were killed in clashes between two armed groups near Léré on Monday, residents said.", 11),
    ("en", "Nine people died in attacks on the village of Amasrakad in the Gao region, an official said.", 9),
    ("fr", "Treize villageois ont été tués dans des attaques contre le village de Dinangourou, a indiqué un élu.", 13),
    ("en", "Nine people died in the raid on Monday in the Gao region, an official said.", 9),
])
def test_clashes_and_attacks_on_one_village_are_one_event(lang, text, low):
    assert kinds(text, lang) == [("incident", low)]


@pytest.mark.parametrize(("lang", "text", "each"), [
    ("en", ("At least 22 civilians died this week in attacks by suspected jihadists on hamlets in the Menaka region.\n\n"
            "An official said that 14 people were killed in Inchinane and eight more in a camp at Tamalat."), [22, 14, 8]),
    ("fr", ("Dix-neuf personnes ont péri en début de semaine dans le cercle d’Ansongo, lors de raids de jihadistes contre des hameaux.\n\n"
            "D’après un élu, onze habitants ont été tués à Tin-Hama, puis huit autres dans un campement proche de Talataye."), [19, 11, 8]),
])
def test_villages_under_such_a_sum_are_an_event_each(lang, text, each):
    assert kinds(text, lang) == [("aggregate", each[0]), *(("incident", n) for n in each[1:])]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "An official said that nine people were killed in Inchinane on Monday and two others at the well."),
    ("fr", "D’après un élu, neuf habitants ont été tués lundi à Inchinane et deux autres au puits."),
])
def test_others_at_no_place_of_their_own_stay_with_those_told(lang, text):
    assert kinds(text, lang) == [("incident", 11)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("At least 30 people were killed on Friday when a gold pit caved in near Kangaba, an official said.\n\n"
            "In early April, nine diggers lost their lives in the same area when their shaft filled with water.")),
    ("en", ("On 2 May the government banned a rally of the opposition. Lawyers called the decree unlawful.\n\n"
            "Several activists have been missing since then; their families fear that masked men took them away.")),
])
def test_further_accidents_and_days_of_politics_make_no_event(lang, text):
    assert candidates(text, lang) == []


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", ("Twenty people were killed on Sunday when a bus and a lorry collided near Fana, the ministry said.\n\n"
            "In April, 14 people were killed near Bla when gunmen opened fire on a minibus."), 14),
    ("fr", ("Vingt personnes sont mortes dimanche dans la collision d’un car et d’un camion près de Fana.\n\n"
            "En avril, 14 personnes ont été tuées près de Bla quand des hommes armés ont tiré sur un minibus."), 14),
])
def test_an_attack_beside_an_accident_is_an_event(lang, text, low):
    assert kinds(text, lang) == [("incident", low)]


@pytest.mark.parametrize(("lang", "text", "day", "place", "low"), [
    ("en", ('A village chief has been killed, officials said. "He was taken by gunmen on Monday at the market of Kouakourou," a '
            'councillor said. "The next day the same men brought him to Hombori and beheaded him."'), "05-14", "Hombori", 1),
    ("en", "Two teachers were kidnapped on Sunday in Togué by armed men. They were shot dead on Tuesday near Gossi.", "05-14", "near Gossi", 2),
    ("en", "Soldiers arrested three herders on Sunday at the market of Léré. They were executed on Tuesday outside Goundam.",
     "05-14", "outside Goundam", 3),
    ("fr", "Deux enseignants ont été enlevés dimanche à Togué par des hommes armés. Ils ont été abattus mardi près de Gossi.",
     "05-14", "près de Gossi", 2),
    ("fr", ("Une animatrice de radio a été assassinée à Gossi, a indiqué le maire. Elle avait été enlevée lundi à la foire de Douékiré. "
            "Le lendemain, ses ravisseurs l’ont conduite sur la place de Gossi et l’y ont fusillée."), "05-14", "Gossi", 1),
])
def test_whoever_was_taken_is_one_event_with_his_death(lang, text, day, place, low):
    (one,) = incidents(text, lang)
    assert (one["date"]["start"][5:], one["killed"]["low"]) == (day, low)
    assert one["place"]["text"].endswith(place)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Armed men abducted a trader on Sunday in Léré. The following day the same men killed two herders near Niafunké."),
    ("en", "Gunmen abducted three soldiers on Sunday in Léré. On Monday they killed five farmers near Diré."),
    ("fr", "Des hommes armés ont enlevé dimanche un commerçant à Léré. Le lendemain, ils ont tué deux bergers près de Niafunké."),
])
def test_others_who_are_killed_later_are_an_event_of_their_own(lang, text):
    assert [(i["event_type"], i["date"]["start"][5:]) for i in incidents(text, lang)] == [
        ("abduction_disappearance", "05-12"), ("killing", "05-13")]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("On Tuesday 14 May, twelve villagers were killed in Doucoumbo, in the Bandiagara cercle.\n\n"
            "At the beginning of the month, JNIM had already killed nine people in Kani Gogouna.")),
    ("fr", ("Mardi 14 mai, douze villageois ont été tués à Doucoumbo, dans le cercle de Bandiagara.\n\n"
            "Au début du mois, le Jnim avait déjà tué neuf personnes à Kani Gogouna.")),
])
def test_what_had_already_happened_is_background(lang, text):
    assert [i["mention"] for i in incidents(text, lang)] == ["main", "background"]


def test_what_happened_the_day_before_is_not():
    text = ("On Tuesday 14 May, twelve villagers were killed in Doucoumbo, in the Bandiagara cercle.\n\n"
            "On Monday gunmen had already killed nine people in Kani Gogouna.")
    assert [i["mention"] for i in incidents(text, "en")] == ["main", "main"]
