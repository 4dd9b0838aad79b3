"""Ways from the capital, lands around a town called its region, boats named after towns, areas."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report

DAY = date(2024, 5, 16)


def place(text):
    found = extract(make_report(text, published_on=DAY, publisher="Test")).candidates
    return found[0].where


def ref(text):
    where = place(text)
    return where.ref if where else ""


@pytest.mark.parametrize("way", [
    "on the road linking the capital Bamako to the town of Gao",
    "on the road from the capital, Bamako, to Segou",
    "between the Malian capital Bamako and the town of Sevare",
    "on the road between Mali's capital, Bamako, and Segou",
])
def test_a_way_from_the_capital_is_a_way(way):
    assert ref(f"Five traders were killed {way} on Sunday.").startswith("route:")


@pytest.mark.parametrize("way", [
    "sur la route reliant la capitale Bamako à la ville de Gao",
    "entre la capitale Bamako et la ville de Ségou",
    "sur l'axe qui relie la capitale malienne, Bamako, à Ségou",
    "sur la route qui relie la ville de Mopti à celle de Bandiagara",
])
def test_une_route_de_la_capitale_est_une_route(way):
    assert ref(f"Cinq forains ont été tués dimanche {way}.").startswith("route:")


@pytest.mark.parametrize("text", [
    "Five traders were killed on Sunday in the Malian capital.",
    "Five traders were killed on Sunday in Mali's capital, Bamako.",
    "Five traders were killed on Sunday in the capital Bamako.",
    "Cinq forains ont été tués dimanche dans la capitale malienne, Bamako.",
])
def test_the_capital_itself_is_bamako(text):
    assert ref(text) == "unit:bamako"


@pytest.mark.parametrize(("text", "told"), [
    ("Nine civilians were killed on Sunday in the Hombori region.", "near:hombori"),
    ("Neuf civils ont été tués dimanche dans la région de Gossi, au sud-ouest de Gao.",
     "near:gossi"),
    ("Nine civilians were killed on Sunday in the Niono region.", "unit:segou.niono"),
    ("Neuf civils ont été tués dimanche à Ndossi, dans la région de Niono.", "unit:segou.niono"),
    ("Nine civilians were killed on Sunday in the Timbuktu region.", "unit:tombouctou"),
    ("Nine civilians were killed on Sunday in the region of Douentza.", "unit:douentza"),
])
def test_the_region_of_what_is_no_region_is_the_land_around_it(text, told):
    assert ref(text).startswith(told)


@pytest.mark.parametrize("text", [
    "Rockets hit the boat Tombouctou on Sunday, killing nine passengers.",
    "L'attaque du bateau Tombouctou a fait neuf morts dimanche.",
    "Nine people died in Sunday's attack on the Timbuktu, a passenger boat.",
])
def test_a_boat_that_bears_a_towns_name_is_no_town(text):
    assert "tombouctou" not in ref(text)


def test_the_town_where_a_boat_was_hit_stays():
    assert ref("In Timbuktu, a passenger boat was hit on Sunday and nine died.") == (
        "unit:tombouctou")


@pytest.mark.parametrize("said", [
    "à Gossi", "à Gossi (nord)", "à Gossi (nord du Mali)", "à Gossi, dans le nord du Mali"])
def test_a_vague_direction_makes_a_bare_name_no_finer(said):
    assert place(f"Neuf civils ont été tués dimanche {said}.").resolution.precision.value == "adm3"


def test_a_direction_in_brackets_tells_namesakes_apart():
    told = place("Neuf soldats ont été tués dimanche dans un camp à Dioura (centre).")
    assert told.resolution.adm1 == "mopti"


@pytest.mark.parametrize(("text", "told"), [
    (("Une ambulance a été attaquée dimanche sur l'axe Tombouctou-Goundam. Trois personnes sont "
     "mortes. L'attaque s'est produite à 26 km de Goundam."), "near:goundam;26"),
    (("A bus was attacked on Sunday on the road from Gossi to Hombori, killing six. It happened "
     "some 15 km from Gossi, a driver said."), "near:gossi;15"),
    (("A bus was attacked on Sunday on the road from Gossi to Hombori, killing six. Gossi is 160 km "
     "from Gao."), "route:"),
])
def test_so_far_from_an_end_of_a_way_says_more_than_the_way(text, told):
    assert ref(text).startswith(told)
