"""Spellings of border towns and wells in the press, and the neighbour's half of a town that two countries share."""

from __future__ import annotations

import pytest
from report_read import incidents


def refs(text):
    return [c["place"]["ref"] for c in incidents(text)]


@pytest.mark.parametrize("spelling", ["Tinzaouatine", "Tinzaouaten", "Tinzaouatène", "Tin Zaouatine", "Tin-Zaouatène", "Tinzawatene"])
def test_the_press_s_spellings_of_a_border_town_are_known(spelling):
    assert refs(f"At least 20 people were killed on May 3 in the village of {spelling}, in the Kidal region, residents said.") == ["place:tinzaouaten"]
    assert refs(f"Au moins 20 civils ont été tués le 3 mai à {spelling}, dans le nord du Mali, selon des habitants.") == ["unit:kidal.abeibara.tinzawatene"]


@pytest.mark.parametrize("text", [
    "Drones killed 20 people on May 3 in the Algerian town of Tinzaouatine, residents said.",
    "Drones killed 20 people on May 3 in Tinzaouatine, Algeria, residents said.",
    "Des drones ont tué vingt personnes le 3 mai dans la ville algérienne de Tinzaouaten, selon des habitants.",
    "Des drones ont tué vingt personnes le 3 mai à Tinzaouatine, en Algérie, selon des habitants.",
])
def test_the_neighbour_s_half_of_the_town_is_not_pinned_in_mali(text):
    assert refs(text) == []


@pytest.mark.parametrize("text", [
    "Drones killed 20 people on May 3 in the Malian town of Tinzaouatine, residents said.",
    "Drones killed 20 people on May 3 in the Algerian border town of Tinzaouatine in northern Mali, residents said.",
])
def test_the_malian_half_is(text):
    assert refs(text) == ["place:tinzaouaten"]


@pytest.mark.parametrize(("text", "ref"), [
    ("Gunmen killed six people on May 3 in the village of In Délimane, residents said.", "place:i-n-delimane"),
    ("Gunmen killed six people on May 3 near In Delimane, residents said.", "near:i-n-delimane"),
    ("Gunmen killed six people on May 3 at In Khalil, in the Kidal region, residents said.", "place:in-khalil"),
    ("Six personnes ont été tuées le 3 mai à In-Khalil, dans la région de Kidal, selon des habitants.", "place:in-khalil"),
    ("Six personnes ont été tuées le 3 mai dans le village d’In Tillit, selon des habitants.", "place:n-tillit"),
])
def test_the_in_of_a_well_s_name_is_no_preposition(text, ref):
    assert refs(text) == [ref]
