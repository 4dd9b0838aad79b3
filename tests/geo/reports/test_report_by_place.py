"""Tolls told village by village: what is a sum, what is an event of its own, and where each is put."""

from __future__ import annotations

import pytest
from report_read import candidates


def told(text, lang):
    """Give kind, lowest and highest toll and place of what a text tells."""
    return [(c["kind"], c["killed"]["low"], c["killed"]["high"], c["place"]["ref"])
            for c in candidates(text, lang)]


_KORO = "unit:mopti.koro"


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Au moins 34 personnes ont été tuées lundi dans des attaques contre trois villages du cercle "
           "de Koro. « Il y a eu 19 morts à Barapiréli, neuf à Dinangourou et six à Yoro », dit un élu.")),
    ("en", ("At least 34 people were killed on Monday in attacks on three villages of the Koro cercle. "
           "Nineteen died in Barapireli, nine in Dinangourou and six in Yoro, a councillor said.")),
    ("en", ("Monday's raids in the Koro cercle left 34 dead: 19 people were killed in Barapireli, nine were "
           "killed in Dinangourou and six were killed in Yoro.")),
])
def test_three_villages_with_their_own_dead_are_a_sum_and_three_events(lang, text):
    whole, *items = told(text, lang)
    assert (whole[0], whole[1], whole[3]) == ("aggregate", 34, _KORO)
    assert [i[:3] for i in items] == [("incident", 19, 19), ("incident", 9, 9), ("incident", 6, 6)]
    assert [i[3].removeprefix("unit:mopti.koro.") for i in items] == ["barapireli", "dinangourou", "yoro"]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Plus de cinquante civils ont été tués lundi lors d'attaques dans le cercle de Koro. On "
           "dénombre 20 morts à Barapiréli, 14 autres à Dinangourou ainsi que des victimes à Yoro.")),
    ("en", ("More than fifty civilians were killed on Monday in attacks in the Koro cercle. Twenty were "
           "killed in Barapireli, fourteen in Dinangourou, and several people in Yoro.")),
])
def test_villages_that_do_not_make_up_the_toll_are_no_rival_figures(lang, text):
    found = candidates(text, lang)
    assert [(c["kind"], c["killed"]["low"], c["killed"]["high"]) for c in found] == [
        ("aggregate", 50, None), ("incident", 20, 20), ("incident", 14, 14)]
    assert [c["date"]["start"] for c in found] == ["2024-05-13"] * 3


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Le bilan de l'attaque de lundi est de 21 morts dont 15 à Barapiréli et six à Dinangourou."),
    ("en", "Monday's attack left 21 dead, 15 of them in Barapireli and six in Dinangourou."),
    ("en", ("The toll of Monday's raid stands at 21: 15 people were killed in Barapireli and six were "
           "killed in Dinangourou.")),
])
def test_one_toll_parted_over_two_villages_is_at_neither(lang, text):
    assert told(text, lang) == [("incident", 21, 21, _KORO)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le gouverneur fait état « de 17 morts, un disparu et des dégâts pour le village de "
           "Barapiréli », et « 03 morts et des greniers brûlés pour le village de Dinangourou », "
           "attaqués lundi par des hommes armés.")),
    ("fr", ("Un groupe a attaqué lundi le village de Barapiréli, tuant dix-sept personnes, selon un élu "
           "qui ajoute que des hommes armés ont visé le village de Dinangourou, faisant trois morts.")),
    ("en", ("Gunmen attacked the village of Barapireli on Monday, killing 17 people, said a councillor "
           "who added that armed men struck the village of Dinangourou, killing three.")),
])
def test_a_second_village_in_the_words_of_one_speaker_is_a_second_event(lang, text):
    assert told(text, lang) == [("incident", 17, 17, "place:barapireli"),
                                ("incident", 3, 3, "place:dinangourou")]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le massacre de lundi a fait 62 morts. Barapiréli, Dinangourou, Yoro sont trois villages du "
           "cercle de Koro, où les assaillants ont exécuté des hommes.")),
    ("en", ("Monday's massacre left 62 dead. Barapireli, Dinangourou, Yoro are three villages in the Koro "
           "cercle, where the attackers executed men.")),
    ("fr", ("Une attaque a tué 62 personnes lundi dans le cercle de Koro. Les assaillants ont frappé les "
           "villages de Barapiréli, Dinangourou et Yoro.")),
])
def test_a_list_of_villages_is_the_unit_that_holds_them(lang, text):
    assert told(text, lang) == [("incident", 62, 62, _KORO)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("The raid killed nine in the village of Serma on Monday. The union also reported five women "
           "killed on Sunday by a mine.")),
    ("fr", ("L'attaque a tué neuf personnes lundi au village de Serma. Le syndicat fait également état de "
           "cinq femmes tuées dimanche par une mine.")),
])
def test_what_is_reported_besides_is_another_event(lang, text):
    assert [(c["killed"]["low"], c["date"]["start"], c["place"]["ref"]) for c in candidates(text, lang)] == [
        (9, "2024-05-13", "place:serma"), (5, "2024-05-12", "")]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Forty civilians in the Koro cercle were massacred on Monday and 12 troops were killed in an "
           "ambush in neighbouring Burkina Faso.")),
    ("fr", ("Quarante civils du cercle de Koro ont été massacrés lundi et douze soldats ont péri dans une "
           "embuscade au Burkina Faso voisin.")),
])
def test_who_died_abroad_is_not_added(lang, text):
    assert told(text, lang) == [("incident", 40, 40, _KORO)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Des frappes ont tué treize civils jeudi et vendredi dans le cercle de Koro. La première a visé "
           "jeudi le village de Barapiréli. La seconde a touché vendredi Dinangourou, tuant six personnes.")),
    ("en", ("Strikes killed 13 civilians on Thursday and Friday in the Koro cercle. The first strike hit the "
           "village of Barapireli on Thursday. The second hit Dinangourou on Friday, killing six.")),
])
def test_the_first_of_several_strikes_does_not_take_the_toll_of_all(lang, text):
    headed = ("Mali : des frappes tuent treize civils" if lang == "fr" else "Mali: drone strikes kill 13 civilians")
    found = candidates(f"{headed}\n\n{text}", lang)
    assert [(c["kind"], c["killed"]["low"]) for c in found] == [
        ("aggregate", 13), ("incident", None), ("incident", 6)]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Les villages de Gangafani et de Yoro, dans le cercle de Koro, ont été attaqués lundi. Six morts."),
    ("fr", "Les villages de Yoro et de Gangafani, dans le cercle de Koro, ont été attaqués lundi. Six morts."),
    ("en", "The villages of Gangafani and Yoro, in the Koro cercle, were attacked on Monday. Six people died."),
    ("en", "The villages of Yoro and Gangafani, in the Koro cercle, were attacked on Monday. Six people died."),
])
def test_two_villages_of_which_one_is_known_are_their_cercle(lang, text):
    assert [t[3] for t in told(text, lang)] == [_KORO]
