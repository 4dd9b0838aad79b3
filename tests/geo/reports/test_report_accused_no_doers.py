"""Who reacts to a deed, announces it, is hurt by it or holds the place is not its doer."""

from __future__ import annotations

import pytest

from tests.geo.reports.report_accused import blamed

NOT = [
    "Une frappe de drone a tué neuf civils dimanche à Léré. Les rebelles du FLA ont réagi à cette frappe.",
    "Une attaque a tué neuf civils dimanche à Gossi. Le Jnim a réagi à cette attaque dans un communiqué.",
    "A drone strike killed nine civilians in Léré on Sunday. The FLA rebels reacted to the strike.",
    "L'enlèvement de quatre chauffeurs près de Ténenkou a été annoncé lundi par la gendarmerie.",
    "The abduction of four drivers near Gossi was reported on Tuesday by the police.",
    "An attack near Gossi on Sunday, confirmed by the army, killed six traders.",
    "L'attaque dimanche d'un car à Gossi a coûté la vie à un militaire malien et blessé huit civils.",
    "Sunday's raid on Gossi cost the lives of three Malian soldiers.",
    "Quatre morts dimanche dans une frappe de drone sur le camp de Kidal, occupé par les rebelles.",
    "A drone strike on Sunday on the camp in Kidal, then held by the CSP rebels, killed four.",
]
STILL = [
    ("Nine civilians, reported killed on Sunday near Gossi by the army, were herders.", "fama"),
    ("A raid on Sunday by the army killed nine herders in Gossi.", "fama"),
]


@pytest.mark.parametrize("text", NOT)
def test_who_only_speaks_of_a_deed_or_suffers_it_is_not_accused(text: str) -> None:
    assert not any(blamed(text))


@pytest.mark.parametrize(("text", "actor"), STILL)
def test_who_did_it_stays_accused(text: str, actor: str) -> None:
    assert any(actor in one for one in blamed(text))


@pytest.mark.parametrize("text", [
    "Gunmen ambushed a convoy of soldiers escorting traders near Gossi on Sunday, killing four traders and two soldiers.",
    "Des hommes armés ont attaqué dimanche près de Gossi un convoi de militaires escortant des commerçants, tuant quatre commerçants et deux soldats.",
    "A convoy of soldiers was ambushed near Gossi on Sunday. Four traders and two soldiers died.",
    "Onze personnes ont été tuées dimanche dans une attaque contre un camp à Gossi : quatre soldats et sept assaillants, selon l’armée.",
    "Armed men killed 14 villagers in Gossi on Sunday, residents said. JNIM denied killing civilians.",
    "Des hommes armés ont tué 14 habitants de Gossi dimanche, selon un élu. Le Jnim nie avoir tué des civils.",
])
def test_whose_convoy_was_hit_and_who_denies_is_not_accused(text: str) -> None:
    assert not any({"fama", "jnim"} & set(one) for one in blamed(text))


@pytest.mark.parametrize("text", [
    "Villagers were killed in Gossi on Sunday by soldiers, residents said. The army denied killing civilians.",
    "Four traders were killed on Sunday near Gossi when a patrol of the army passed through the village.",
])
def test_whose_patrol_killed_stays_accused(text: str) -> None:
    assert any("fama" in one for one in blamed(text))
