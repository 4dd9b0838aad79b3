"""The same dead told again, figures that count nobody, ranges, and what a force lost in all its life."""

from __future__ import annotations

import pytest
from report_read import candidates
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


def killed(text: str, lang: str) -> tuple[int | None, int | None]:
    found = candidates(text, lang)[0]["killed"] or {}
    return found.get("low"), found.get("high")


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("fr", "Quatre soldats ont été tués dimanche à Gossi. Parmi les quatre soldats tués, deux ont succombé à leurs blessures.", 4),
    ("en", "Five guards were killed near Gossi on Sunday. Of the five guards killed, two died of their wounds, the army said.", 5),
    ("en", "Two guards were killed near Gossi on Sunday. One died at once, and another died later of his injuries.", 2),
    ("fr", "Deux gardes ont été tués dimanche près de Gossi. L’un est mort sur le coup, un autre a succombé à ses blessures.", 2),
    ("fr", "Quinze chauffeurs ont été tués dimanche près de Gossi. Sur les quinze victimes, trois sont mortes à l’hôpital.", 15),
    ("fr", "Une mine a tué trois gardes dimanche près de Gossi. Le premier est mort sur place, les deux autres ont succombé à leurs blessures.", 3),
    ("en", "A mine killed three guards near Gossi on Sunday. Two of the three victims died in hospital.", 3),
    ("en", "A mine killed three guards near Gossi on Sunday. One more died of his wounds on Monday.", 4),
    ("fr", "Quatre soldats ont été tués dimanche à Gossi. Un cinquième a succombé à ses blessures lundi.", 5),
    ("en", "Four soldiers were killed near Gossi on Sunday. Two others died of their wounds on Monday.", 6),
    ("en", "Two soldiers were killed on Sunday in Gossi.\n\n“Two soldiers were killed and a civilian also died”, an official said.", 3),
    ("fr", "Deux soldats ont été tués dimanche à Gossi.\n\n« Deux soldats ont été tués et un civil est mort aussi », a dit un élu.", 3),
    ("en", "Two soldiers were killed on Sunday in Gossi.\n\nThree civilians also died, a local official said.", 5),
])
def test_the_dead_who_are_told_of_again_are_counted_once(lang, text, low):
    assert killed(text, lang)[0] == low


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nearly 40 people were killed on Friday in central Mali.\n\nGunmen killed 38 people in the village of Gossi.", (38, 38)),
    ("fr", "Près de 40 personnes ont été tuées vendredi à Gossi.\n\nDes hommes armés y ont tué 38 personnes, dit le maire.", (38, 38)),
    ("en", "Nearly 40 people were killed on Friday in Gossi. 32 of them were burned.", (40, 40)),
    ("en", "Gunmen killed 40, perhaps even 100, villagers in Gossi on Sunday.", (40, 100)),
    ("fr", "Des hommes armés ont tué dimanche à Gossi une quarantaine, voire une centaine de civils.", (40, 100)),
    ("fr", "Dimanche, dix, peut-être quinze soldats ont été tués à Gossi.", (10, 15)),
    ("en", "Gunmen killed seven people, perhaps eight, in Gossi on Sunday.", (7, 8)),
    ("fr", "Dix personnes, voire plus, ont été tuées dimanche à Gossi.", (10, None)),
    ("en", "The attack in Gossi on Sunday killed 12 people, possibly including two soldiers.", (12, 12)),
])
def test_a_count_stands_for_a_round_figure_and_what_is_held_possible_is_a_range(lang, text, expected):
    assert killed(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "La force compte 5.000 soldats et 12 d’entre eux ont été tués mardi à Gossi.", (12, 12)),
    ("en", "The army numbers 7,300 men. Twelve soldiers were killed near Gossi on Sunday.", (12, 12)),
    ("fr", "L’armée compte 120 soldats tués à Gossi dimanche.", (120, 120)),
])
def test_the_strength_of_a_force_counts_nobody(lang, text, expected):
    assert killed(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "kinds"), [
    ("fr", "La mission, dont plus de 180 membres ont été tués, a remis vendredi le camp de Gossi.", ["aggregate"]),
    ("en", "The mission, more than 180 of whose members have been killed, handed over the Gossi camp on Friday.", ["aggregate"]),
    ("en", "The mission, which has lost more than 180 peacekeepers, left its base in Gossi on Sunday.", ["aggregate"]),
    ("fr", "La mission, qui a perdu plus de 180 Casques bleus, a quitté dimanche sa base de Gossi.", ["aggregate"]),
    ("en", "The 900 Chadian soldiers deployed in the north had lost at least 38 men in battle. Gunmen killed two of them in Gossi on Wednesday.",
     ["aggregate", "incident"]),
    ("fr", "Un convoi de la mission, dont dix membres ont été tués, a sauté sur une mine vendredi près de Gossi.", ["incident"]),
    ("en", "The force has lost fourteen soldiers in an ambush near Gossi on Friday.", ["incident"]),
    ("fr", "La mission a perdu douze soldats vendredi près de Gossi.", ["incident"]),
    ("en", "Gunmen killed nine farmers in a raid on Gossi on Sunday, the latest in a string of deadly attacks in the area.", ["incident"]),
    ("fr", "Dimanche, des hommes armés ont tué neuf paysans à Gossi, la dernière d’une longue série d’attaques dans la zone.", ["incident"]),
    ("en", "Nine people were killed in a series of attacks in central Mali, an official said.", ["aggregate"]),
    ("en", "Thirteen civilians, including seven children, were killed in two strikes blamed on the army in the Kidal region.", ["aggregate"]),
    ("fr", "Douze soldats ont été tués, dont deux officiers, dans plusieurs attaques menées par le JNIM dans la région de Ségou.", ["aggregate"]),
    ("en", "At least 287 civilians have been killed since January, 118 of them in raids by the army.", ["aggregate", "aggregate"]),
])
def test_what_is_a_sum_and_what_is_one_event(lang, text, kinds):
    assert [c["kind"] for c in candidates(text, lang)] == kinds


@pytest.mark.parametrize(("text", "event_type"), [
    ("Des hommes armés ont enlevé du bétail et quatre motos dimanche à Gossi.", "destruction_looting"),
    ("Quatre motos ont été enlevées dimanche à Gossi par des hommes armés.", "destruction_looting"),
    ("4 motos enlevées et une incendiée, tel est le bilan de l’attaque de dimanche à Gossi.", "destruction_looting"),
    ("Dimanche à Gossi, des hommes armés ont enlevé un véhicule et son chauffeur.", "abduction_disappearance"),
    ("Les passagers de la moto ont été enlevés dimanche à Gossi.", "abduction_disappearance"),
    ("Dimanche à Gossi, des hommes armés ont enlevé trois personnes et emporté quatre motos.", "abduction_disappearance"),
])
def test_things_that_are_carried_off_are_looted(text, event_type):
    assert candidates(text, "fr")[0]["event_type"] == event_type


@pytest.mark.parametrize(("text", "expected"), [
    ("Bilan de l’attaque à Gossi : 4 motos enlevées et une désintégrée.", ""),
    ("Un villageois a été abattu à Gossi.", "killed 1 civilians"),
    ("Un commerçant gabonais et un villageois ont été tués.", "killed 2 civilians"),
    ("Deux motos ont été brûlées et un homme tué.", "killed 1 unsaid"),
])
def test_one_of_things_is_nobody_and_one_villager_is_one(text, expected):
    assert told("fr", text) == expected


@pytest.mark.parametrize(("lang", "text", "event_type"), [
    ("en", "Gunmen attacked a police post in Gossi on Sunday, killing two police officers and a shopkeeper.", "battle"),
    ("fr", "Des hommes armés ont attaqué dimanche le poste de contrôle de Gossi. Trois gendarmes et deux civils ont été tués.", "battle"),
    ("fr", "Sept personnes, dont deux gendarmes et cinq civils, ont été tuées dimanche dans une attaque contre le poste mixte de Gossi.", "killing"),
    ("en", "Gunmen attacked a village near Gossi on Sunday, killing nine civilians and two soldiers.", "killing"),
    ("en", "Gunmen attacked a bus near Gossi on Sunday, killing five passengers and a soldier who escorted them.", "killing"),
    ("fr", "Des hommes armés ont attaqué dimanche un poste de douane à Gossi. Deux douaniers et six civils ont été tués.", "killing"),
])
def test_who_comes_for_an_armed_post_fights_its_men_who_are_counted(lang, text, event_type):
    assert candidates(text, lang)[0]["event_type"] == event_type


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("fr", ("Un soldat a été tué dimanche dans l’attaque du camp de Gossi.\n\nDes assaillants ont attaqué le camp à l’aube. "
            "Cinq d’entre eux ont été tués, a affirmé l’armée."), 1),
    ("en", ("One soldier was killed on Sunday in an attack on the camp at Gossi.\n\nGunmen attacked the camp at dawn. "
            "Five of them were killed, the army said."), 1),
    ("en", "Assailants attacked the camp of Gossi on Sunday. Five of them were killed, the army said.", 5),
    ("en", "Gunmen stopped a bus with nine passengers near Gossi on Sunday. Five of them were killed.", 5),
])
def test_those_of_them_who_came_are_not_the_dead_of_the_attack(lang, text, low):
    assert killed(text, lang)[0] == low
