"""Bodies that are found, captives who die, and where the dead came from."""

from __future__ import annotations

import pytest
from report_read import incidents


def harm(one):
    return {h["kind"]: h["n"] for h in one["harm"]}


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The bodies of four unidentified men were found in Sofara on Monday, residents said."),
    ("en", "Four unidentified men were found dead in Sofara on Monday, residents said."),
    ("en", "Residents found the bodies of four gunmen in Sofara on Monday."),
    ("fr", "Les corps de quatre hommes non identifiés ont été retrouvés lundi à Sofara, selon des habitants."),
    ("fr", "Quatre individus non identifiés ont été retrouvés égorgés lundi à Sofara.")])
def test_unknown_men_whose_bodies_are_found_are_not_accused(lang, text):
    (one,) = incidents(text, lang)
    assert (one["perpetrators"], one["killed"]["best"]) == ([], 4)


def test_unknown_men_who_kill_are():
    (one,) = incidents("Two traders were killed in Sofara on Monday by unidentified men, residents said.", "en")
    assert [p["actor_id"] for p in one["perpetrators"]] == ["unidentified-armed-men"]


@pytest.mark.parametrize(("lang", "text", "told"), [
    ("en", "The bodies of four civilians abducted by gunmen last week were found in Sofara on Monday, residents said.",
     {"abducted": 4}),
    ("en", "The bodies of four men arrested by soldiers in Sofara on 2 May were found on Monday, residents said.",
     {"detained": 4}),
    ("fr", "Les corps sans vie de quatre civils enlevés le 2 mai ont été retrouvés lundi à Sofara, selon des habitants.",
     {"abducted": 4})])
def test_those_whose_bodies_are_found_died_whatever_befell_them_before(lang, text, told):
    (one,) = incidents(text, lang)
    assert (one["killed"]["low"], one["killed"]["best"], harm(one)) == (4, 4, told)


@pytest.mark.parametrize(("lang", "text", "unit"), [
    ("en", "A vehicle hit a mine in the Gao region on Wednesday. At least 16 people died, mostly residents of Gossi.",
     "Gao"),
    ("en", "A vehicle hit a mine in the Gao region on Wednesday. At least 16 people died, most of them from Gossi.",
     "Gao"),
    ("fr", ("Un véhicule a roulé mercredi sur un engin explosif dans la région de Gao. On dénombre 16 morts, des "
            "habitants de Gossi pour la plupart."), "Gao"),
    ("fr", "Neuf civils, tous habitants de Gossi, ont été tués mercredi.", None),
    ("fr", "Neuf habitants de Gossi ont été tués mercredi.", "Tombouctou")])
def test_where_most_of_the_dead_lived_is_not_where_they_died(lang, text, unit):
    (one,) = incidents(text, lang)
    assert one["place"]["adm1"] == unit


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Residents of Diafarabé said soldiers executed six men on Monday. The army said the six men died while trying to escape."),
    ("fr", "Selon des habitants, des soldats ont tué six hommes lundi à Sofara. D’après l’armée, les six hommes ont tenté de fuir.")])
def test_captives_who_die_as_they_flee_died_in_their_captors_hands(lang, text):
    (one,) = incidents(text, lang)
    told = {(c["actor_id"], c["stance"]) for c in one["claims"]}
    assert ("fama", "acknowledges") in told
    assert ("fama", "alleges") not in told


@pytest.mark.parametrize(("lang", "text", "accused"), [
    ("en", "JNIM fighters shelled a camp near Sofara on Monday, killing six soldiers, the army said.", []),
    ("fr", "Un drone du JNIM a tué trois militaires lundi à Sofara, selon l’armée.", []),
    ("en", "JNIM fighters shelled a camp near Sofara on Monday, killing six soldiers and two civilians, the army said.",
     ["jnim"])])
def test_where_soldiers_alone_are_hit_actors_are_parties(lang, text, accused):
    (one,) = incidents(text, lang)
    assert [p["actor_id"] for p in one["perpetrators"]] == accused


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Armed men killed 27 people at the market of Boni on Thursday. The toll rose to 27 after eleven of the wounded died, a nurse said."),
    ("en", "Armed men killed 27 people at the market of Boni on Thursday. The toll has risen to 27, up from 16, after eleven of the wounded died."),
    ("en", "Armed men killed 16 people at the market of Boni on Thursday. The toll rose to 27 after eleven of the wounded died, a nurse said."),
    ("fr", "Des hommes armés ont tué 27 personnes jeudi au marché de Boni. Le bilan est passé à 27 morts après le décès de onze blessés.")])
def test_a_toll_that_rose_is_told_once(lang, text):
    (one,) = incidents(text, lang)
    assert one["killed"]["high"] == 27
