"""Who comes when it is over is not accused: he finds the bodies, pursues, besieges, answers for a country."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def accused(text):
    return {p["actor_id"] for one in incidents(text) for p in one["perpetrators"]}


def claimed(text):
    return {v["value"] for one in candidates(text) for v in one["claims"] if v["prop"] == "perpetrator"}


@pytest.mark.parametrize("text", [
    "Malian army forces discovered 16 bodies near Gossi on Sunday, the government said.",
    "A patrol of the Malian army dispatched to the scene discovered 16 bodies near Gossi on Sunday.",
    "The Malian army came upon nine bodies in Gossi on Sunday, residents said.",
    "French forces stumbled on nine corpses near Gossi on Sunday.",
    "Les forces de l'armée dépêchées sur les lieux ont découvert dimanche neuf corps à Gossi, selon un élu.",
])
def test_who_finds_the_dead_killed_nobody(text):
    assert (accused(text), claimed(text)) == (set(), set())


@pytest.mark.parametrize("text", [
    "Deux hommes ont été enlevés par des inconnus dimanche à Gossi. Les ravisseurs ont été pourchassés par l'armée, dit un élu.",
    "Two men were kidnapped in Gossi on Sunday by gunmen who were pursued by French forces, a resident said.",
    "Two men were kidnapped in Gossi on Sunday. The kidnappers were chased by the army, a resident said.",
    "Les assaillants se sont dirigés vers la gendarmerie de Gossi dimanche et ont tué deux passants, selon un témoin.",
    "Les assaillants ont marché sur le poste de l'armée à Gossi dimanche et ont tué deux civils, selon un élu.",
])
def test_who_pursues_or_is_marched_on_is_not_accused(text):
    assert accused(text) | claimed(text) == {"unidentified-armed-men"}


@pytest.mark.parametrize("text", [
    "Russian pilots were kidnapped by gunmen in Gossi on Sunday, but the Russian embassy denied the reports.",
    "Four people were kidnapped in Gossi on Sunday. The French embassy denied that any of its nationals had been taken.",
])
def test_an_embassy_that_denies_is_not_accused(text):
    assert accused(text) <= {"unidentified-armed-men"}


@pytest.mark.parametrize("text", [
    "Après l'exécution de vingt civils par l'armée le 12 mai à Gossi, les jihadistes du Jnim ont instauré un blocus.",
    "After the army summarily executed twenty civilians in Gossi on May 12, JNIM imposed a blockade on the village.",
    "L'armée a exécuté vingt civils le 12 mai à Gossi. Les jihadistes du Jnim ont ensuite instauré un blocus sur le village.",
    "Une frappe de drone de l'armée a tué deux bergers lundi à Gossi, où le Jnim a instauré un blocus.",
    "Après le massacre de vingt civils par l'armée le 12 mai à Gossi, le Jnim a attaqué le camp militaire.",
])
def test_who_besieges_or_strikes_next_did_not_kill_before(text):
    assert accused(text) == {"fama"}


@pytest.mark.parametrize("text", [
    "JNIM has imposed a blockade on Gossi since Sunday, killing two lorry drivers.",
    "Le Jnim a décrété lundi un blocus contre Gossi.",
])
def test_who_besieges_is_accused_of_that(text):
    assert accused(text) == {"jnim"}


def test_who_claims_several_attacks_elsewhere_does_not_own_this_one():
    told = "Ten people were killed in Gossi on Sunday, a resident said. Ansar Dine has claimed responsibility for a series "
    assert accused(told + "of attacks in Bamako and near the Ivory Coast.") == set()


@pytest.mark.parametrize("text", [
    "Le Jnim a dit que le raid de dimanche à Hombori, qui a tué neuf civils, répondait aux crimes commis par l'armée.",
    "JNIM said Sunday's raid in Hombori, which killed nine, was in response to crimes committed by the army.",
])
def test_whom_a_raid_answers_is_not_accused_of_it(text):
    assert "fama" not in accused(text) | claimed(text)


def test_what_the_dead_had_belonged_to_is_not_accused():
    assert accused("Certains des huit civils tués dimanche à Hombori par l'armée étaient d'anciens membres du Gatia.") == {"fama"}


@pytest.mark.parametrize("text", [
    "Des individus lourdement armés non encore identifiés ont attaqué Hombori dimanche. Trois personnes ont été tuées.",
    "Des hommes lourdement armés non identifiés ont attaqué Hombori dimanche, tuant trois personnes.",
])
def test_armed_men_of_whom_no_more_is_known(text):
    assert accused(text) == {"unidentified-armed-men"}


@pytest.mark.parametrize("text", [
    "Trois hommes soupçonnés du meurtre de sept civils ont été arrêtés lundi à Bankass.",
    "Deux suspects de l'assassinat de neuf bergers ont été interpellés mardi à Douentza par la gendarmerie.",
    "La gendarmerie a arrêté lundi à Bankass trois hommes accusés d'avoir tué sept civils.",
    "Three hunters suspected of the murder of seven civilians were arrested on Monday in Bankass.",
    ("Des tensions ont éclaté dimanche dans le cercle de Djenné après l'arrestation de chasseurs suspectés de l'assassinat "
    "de sept civils."),
])
def test_where_and_when_suspects_are_caught_nobody_was_killed(text):
    assert not [one for one in incidents(text) if (one["date"] or {}).get("start") or one["place"]["lat"]]
    assert "gendarmerie" not in accused(text)


def test_who_arrests_and_kills_is_accused():
    text = "La gendarmerie a arrêté lundi à Bankass sept civils et les a exécutés, selon un habitant."
    assert accused(text) == {"gendarmerie"}
