"""Whatever is said to lie in another country is not drawn in Mali, however that is said."""

from __future__ import annotations

import pytest

from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import GeoStatus

ELSEWHERE = "“{text}” is known only outside of what is stated: {places}."


@pytest.mark.parametrize("text", [
    "Koro, Burkina Faso", "Konna, Niger", "Hombori, Burkina Faso", "Hombori (Niger)",
    "Koro (Côte d'Ivoire)", "Gao, Niger", "Douentza, Mauritanie", "Hombori/Niger",
    "Hombori in Niger", "Hombori au Niger", "Hombori au Burkina", "Hombori en Mauritanie",
    "Hombori, Nigerien village", "Hombori, village nigérien", "Koro, Burkinabè",
    "Hombori, Burkinabe territory", "Hombori, en territoire burkinabè",
    "Hombori, nord du Burkina Faso", "Hombori, western Niger", "Koro, BF", "Hombori, Libya",
    "Hombori, Togo", "Hombori, Bénin", "Hombori in Ghana", "Hombori, Tillabéri, Niger",
    "Hombori, Mopti region, Niger", "ville de Hombori, Niger", "near Hombori, Niger",
    "30 km north of Hombori, Niger", "30 km from Hombori, Niger", "Hombori area, Niger",
    "commune de Hombori, Niger", "cercle de Koro, Burkina Faso", "Gao region, Niger"])
def test_a_name_of_mali_in_another_country_is_not_located(builtin_index, text):
    found = resolve(builtin_index, text)
    assert (found.status, found.lat, found.adm1) == (GeoStatus.UNLOCATED, None, "")
    assert ELSEWHERE in [r.message for r in found.reasons]
    assert written(found, text).startswith(f"unlocated:“{text}” is known only outside")


@pytest.mark.parametrize(("text", "status"), [
    ("northern Mali, Niger", GeoStatus.UNLOCATED), ("Liptako, Niger", GeoStatus.UNLOCATED),
    ("between Hombori and Gossi, Niger", GeoStatus.AMBIGUOUS),
    ("axe Gao-Kidal, Niger", GeoStatus.AMBIGUOUS),
    ("Hombori and Gossi, Niger", GeoStatus.AMBIGUOUS), ("Hombori - Niger", GeoStatus.AMBIGUOUS)])
def test_areas_and_ways_in_another_country_are_not_drawn(builtin_index, text, status):
    found = resolve(builtin_index, text)
    assert (found.status, found.lat, found.line) == (status, None, ())


@pytest.mark.parametrize("text", [
    "Ayorou, Mali", "Ayorou (Mali)", "Ayorou au Mali", "Ayorou in Mali", "Niamey, Mali",
    "Ayorou, village malien", "town of Ayorou, Mali", "Mali, Ayorou", "Mali (Ayorou)",
    "Ouagadougou, Mali", "near Ayorou, Mali", "60 km south of Ayorou, Mali", "Ayorou area, Mali"])
def test_a_name_of_elsewhere_in_mali_is_not_located(builtin_index, text):
    found = resolve(builtin_index, text)
    assert (found.status, found.lat, found.country) == (GeoStatus.UNLOCATED, None, "")
    assert [r.message for r in found.reasons] == [ELSEWHERE]
    assert dict(found.reasons[0].values)["places"] in (
        ("Ayorou (NE)",), ("Niamey (NE)",), ("Ouagadougou (BF)",))


def test_mali_in_the_column_of_regions_states_the_country(builtin_index):
    assert resolve(builtin_index, "Ayorou", adm1="Mali").status is GeoStatus.UNLOCATED
    assert resolve(builtin_index, "Ayorou", adm2="MALI").status is GeoStatus.UNLOCATED
    way = resolve(builtin_index, "between Gao and Niamey", adm1="Mali")
    assert (way.status, way.is_route) == (GeoStatus.RESOLVED, True)


@pytest.mark.parametrize("text", ["Mali, Niger", "Niger, Mali", "Burkina Faso / Mali"])
def test_of_two_countries_neither_is_meant_alone(builtin_index, text):
    found = resolve(builtin_index, text)
    assert (found.status, found.country) == (GeoStatus.UNLOCATED, "")
    assert [r.message for r in found.reasons] == ["More than one place is named: {places}."]


@pytest.mark.parametrize(("text", "ref"), [
    ("Mali, Hombori", "place:hombori"), ("Mali (Hombori)", "place:hombori"),
    ("Mali, Mopti region, Hombori", "place:hombori"), ("Mali, région de Gao", "unit:gao"),
    ("Niger, Ayorou", "point:14.731,0.917;exact"), ("Mali, unspecified", "country:mali"),
    ("60 km north-west of Ayorou, Mali", "point:15.1125,0.5222;near;33"),
    ("Niger State, Nigeria", "unlocated:Nigeria lies outside Mali.")])
def test_a_country_may_come_first_and_may_be_that_of_what_lies_beside_it(
        builtin_index, text, ref):
    assert written(resolve(builtin_index, text), text) == ref


@pytest.mark.parametrize("adm1", ["Niger", "Burkina Faso", "Mauritanie"])
def test_a_country_in_the_column_of_regions_is_one(builtin_index, adm1):
    assert resolve(builtin_index, "Hombori", adm1=adm1).status is GeoStatus.UNLOCATED
    assert resolve(builtin_index, "Hombori", adm1="Mali").place_id == "place:hombori"


@pytest.mark.parametrize(("text", "ref"), [
    ("Ayorou, Niger", "point:14.731,0.917;exact"), ("Ayorou au Niger", "point:14.731,0.917;exact"),
    ("Ayorou, Nigerien town", "point:14.731,0.917;exact"),
    ("60 km north-west of Ayorou, Niger", "point:15.1125,0.5222;near;33"),
    ("Hombori, Mali", "place:hombori"), ("Hombori, village malien", "place:hombori"),
    ("Hombori, Niger river", "place:hombori"), ("Hombori, fleuve Niger", "place:hombori"),
    ("Hombori, near the border with Niger", "place:hombori")])
def test_what_lies_in_the_country_that_is_stated_is_found(builtin_index, text, ref):
    assert written(resolve(builtin_index, text), text) == ref
