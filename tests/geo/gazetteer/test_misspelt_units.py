"""A name that nobody at hand bears: a misspelt commune, or one of the thousands of unlisted villages."""

from __future__ import annotations

import pytest

from geo.gazetteer.resolver import resolve, resolve_many
from geo.model.vocabulary import GeoPrecision, GeoStatus

FINE = (GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.ADM3)


@pytest.mark.parametrize(("name", "unit"), [
    ("Ansogo", "unit:gao.ansongo.ansongo"), ("Ouattagona", "unit:gao.ansongo.ouattagouna")])
def test_what_is_surely_a_commune_misspelt_is_drawn_as_it(builtin_index, name, unit):
    assert resolve(builtin_index, name).place_id == unit


@pytest.mark.parametrize("name", ["Sama", "Binda", "Nion"])
def test_a_short_name_is_offered_the_commune_that_it_resembles(builtin_index, name):
    found = resolve(builtin_index, name)
    assert found.status is GeoStatus.AMBIGUOUS
    assert found.candidates


@pytest.mark.parametrize("name", ["Tina", "Garou", "Koby", "Tabakoto", "Toïla"])
def test_a_name_is_not_stretched_until_it_is_a_commune(builtin_index, name):
    found = resolve(builtin_index, name)
    assert found.status is GeoStatus.UNLOCATED or not any(
        c.entry_id.startswith("unit:") for c in found.candidates)


def test_a_stated_commune_is_not_another_with_another_beginning(builtin_index):
    found = resolve(builtin_index, "15 km of Yorosso, commune of Manamba")  # no Banamba, 400 km off
    assert (found.precision, found.adm2) == (GeoPrecision.NEAR, "sikasso.yorosso")


def test_a_stated_commune_may_lack_its_first_letter(builtin_index):
    assert resolve(builtin_index, "Fintrou, commune d'Intillit").place_id == "unit:gao.gao.n-tillit"


@pytest.mark.parametrize(("name", "country"), [
    ("Koloko", "BF"), ("Faramana", "BF"), ("Kiffa", "MR"), ("Fassala", "MR")])
def test_towns_across_the_border_are_no_communes_of_mali(builtin_index, name, country):
    found = resolve(builtin_index, name)
    assert (found.status, found.country) == (GeoStatus.OUTSIDE, country)


def test_unlisted_villages_are_hardly_ever_drawn_elsewhere(builtin_index, ocha):
    villages = ocha[(ocha["kind"] == "village") & ocha["commune_id"].notna()]
    villages = villages.sample(2000, random_state=5)
    found = resolve_many(builtin_index, villages["name"].tolist()).frame()
    cercles = [commune.rpartition(".")[0] for commune in villages["commune_id"]]
    drawn = (found["status"] == GeoStatus.RESOLVED) & found["precision"].isin(FINE)
    assert (drawn & (found["adm2"].to_numpy() != cercles)).mean() < 0.03
    assert (drawn & (found["adm2"].to_numpy() == cercles)).mean() > 0.03


@pytest.mark.parametrize(("text", "unit"), [
    ("Hérémakono, cercle de Sikasso", "sikasso.sikasso.finkolo"),
    ("Talataye", "gao.ansongo.talataye"), ("Songobia", "mopti.bandiagara.bara-sara"),
    ("Niondo", "mopti.bankass.segue"), ("Fekola", "kayes.kenieba.kenieba"),
    ("Kori-Maoundé", "mopti.bandiagara.pignari-bana")])
def test_places_are_those_that_reports_mean(builtin_index, text, unit):
    found = resolve(builtin_index, text)
    assert found.adm3 == unit or any(c.adm[2] == unit for c in found.candidates)


@pytest.mark.parametrize(("name", "units"), [
    ("Gangafani", {"mopti.koro.yoro", "mopti.koro.dinangourou"}),
    ("Hérémakono", {"sikasso.sikasso", "segou.niono"})])
def test_names_of_two_places_in_the_news_stay_open(builtin_index, name, units):
    found = resolve(builtin_index, name)
    assert found.status is GeoStatus.AMBIGUOUS
    held = {unit for c in found.candidates for unit in c.adm}
    assert all(any(unit.startswith(one) for unit in held if unit) for one in units)


@pytest.mark.parametrize(("adm2", "precision", "drawn"), [
    ("Abeïbara", GeoPrecision.ADM2, "unit:kidal.abeibara"),
    ("", GeoPrecision.ADM1, "place:aslagh")])
def test_a_place_without_a_point_lies_in_the_unit_that_is_stated(builtin_index, adm2, precision, drawn):
    found = resolve(builtin_index, "Aslagh", adm1="Kidal", adm2=adm2)
    assert (found.precision, found.place_id) == (precision, drawn)
