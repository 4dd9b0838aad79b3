"""Place phrases in both languages: what they say, and where they lead."""

from __future__ import annotations

import pytest
import shapely

from geo.errors import InputError
from geo.gazetteer.locate import locate
from geo.gazetteer.phrases import Form, parse_phrase
from geo.gazetteer.resolver import resolve
from geo.gazetteer.sphere import distance_km
from geo.gazetteer.toponym import sound
from geo.gazetteer.units import communes_along, communes_at
from geo.gazetteer.written_ref import written
from geo.model.admin import Level
from geo.model.place_ref import parse_place
from geo.model.vocabulary import GeoPrecision, GeoStatus

NAMES = ("Gao", "Kidal", "Moura", "Gossi", "Niono", "Hombori", "Ansongo", "Ménaka", "Boni", "Ber",
         "Douentza", "Tombouctou", "Nampala", "Diabaly", "Dioura")
KNOWN = {sound(n) for n in NAMES}
PINS = {GeoPrecision.EXACT, GeoPrecision.NEAR}


def parsed(text):
    return parse_phrase(text, lambda name: sound(name) in KNOWN)


@pytest.mark.parametrize("text", ["5 km north of " * 500, "near " * 90 + "Gao", ", " * 999,
                                  "village of " * 300 + "Gossi", "in Gao " * 49])
def test_phrases_without_end_have_answers_too(builtin_index, text):
    assert resolve(builtin_index, text).text == text


@pytest.mark.parametrize(("text", "form", "heads", "within"), [
    ("Tilemsi commune, Gao region", Form.UNIT, ("tilemsi",), ("gao region",)),
    ("commune de Tilemsi (cercle de Gao)", Form.UNIT, ("tilemsi",), ("cercle de gao",)),
    ("the village of Moura in Mopti", Form.NAME, ("moura",), ("mopti",)),
    ("le village de Moura, dans le cercle de Djenné", Form.NAME, ("moura",),
     ("cercle de djenne",)),
    ("near Hombori, Mopti region", Form.NEAR, ("hombori",), ("mopti region",)),
    ("Hombori (near)", Form.NEAR, ("hombori",), ()),
    ("aux environs de Gossi", Form.NEAR, ("gossi",), ()),
    ("à proximité de Ber", Form.NEAR, ("ber",), ()),
    ("military camp in Gossi", Form.NEAR, ("gossi",), ()),
    ("in the Boni area", Form.AROUND, ("boni",), ()),
    ("le secteur de Nampala", Form.AROUND, ("nampala",), ()),
    ("Nampala sector of the Ségou region", Form.AROUND, ("nampala",), ("segou region",)),
    ("between Gao and Kidal", Form.ROUTE, ("gao", "kidal"), ()),
    ("entre Ansongo et Ménaka", Form.ROUTE, ("ansongo", "menaka"), ()),
    ("between the towns of Gao and Ansongo, Gao region", Form.ROUTE, ("gao", "ansongo"),
     ("gao region",)),
    ("on the road from Niono to Diabaly", Form.ROUTE, ("niono", "diabaly"), ()),
    ("on the road from Niono towards Mauritania", Form.ROUTE, ("niono", "mauritania"), ()),
    ("sur la route de Niono à Diabaly", Form.ROUTE, ("niono", "diabaly"), ()),
    ("sur l'axe Gao-Kidal", Form.ROUTE, ("gao", "kidal"), ()),
    ("the Gao–Kidal axis", Form.ROUTE, ("gao", "kidal"), ()),
    ("Gao - Ansongo road", Form.ROUTE, ("gao", "ansongo"), ()),
    ("on the road to Kidal", Form.ONE_END, ("kidal",), ()),
    ("dans le cercle de Douentza", Form.UNIT, ("douentza",), ()),
    ("région de Kidal", Form.UNIT, ("kidal",), ()),
    ("Moura and Gossi", Form.SEVERAL, ("moura", "gossi"), ()),
    ("Dioura Mopti", Form.NAME, ("dioura",), ("mopti",)),
    ("Gao", Form.NAME, ("gao",), ()),
])
def test_forms(text, form, heads, within):
    found = parsed(text)
    assert (found.form, found.heads, found.within) == (form, heads, within)


@pytest.mark.parametrize(("text", "head", "far"), [
    ("55 km south of Gao", "gao", "55s"), ("à 30 km de Gossi", "gossi", "30"),
    ("about 12.5 km north-west of Ber", "ber", "12.5nw"),
    ("environ 12,5 km à l'est de Gossi", "gossi", "12.5e"),
    ("30km au nord-est de Gao", "gao", "30ne"), ("north-east of Kidal", "kidal", "ne"),
    ("au nord de Gossi", "gossi", "n"), ("au sud-ouest de Ménaka", "menaka", "sw"),
    ("à une quinzaine de kilomètres à l'ouest de Gao", "gao", "15w"),
    ("ten miles north of Gao", "gao", "16n"), ("some 20 kilometres from Ber", "ber", "20"),
    ("30 km N of Gao", "gao", "30n"), ("30 km SO de Gao", "gao", "30sw"),
    ("30 km NE Gao", "gao", "30ne"), ("Gao, 30 km au nord", "gao", "30n"),
    ("vingt-cinq km au nord de Gao", "gao", "25n"), ("cent quatre-vingt-dix km de Gao", "gao", "190"),
    ("a hundred and fifty km from Gao", "gao", "150"), ("a dozen miles from Gao", "gao", "19"),
    ("à 30 km de Gao sur la RN17", "gao", "30"), ("quelques km au nord de Gao", "gao", "n"),
    ("Xyzzyq (30 km au nord de Gao)", "gao", "30n"),
])
def test_offsets(text, head, far):
    found = parsed(text)
    assert (found.form, found.heads, str(found.far)) == (Form.OFFSET, (head,), far)


@pytest.mark.parametrize(("text", "area"), [
    ("central Mali", "central-mali"), ("le centre du Mali", "central-mali"),
    ("northern Mali", "northern-mali"), ("dans le nord du Mali", "northern-mali"),
    ("Liptako-Gourma", "liptako-gourma"), ("the three-border area", "liptako-gourma"),
    ("northern and central Mali", "north-and-central-mali"),
])
def test_vague_areas(text, area):
    assert parsed(text).area_id == area


@pytest.mark.parametrize("text", [
    "between Gao and Kidal", "axe Niono-Diabaly", "on the road from Niono to Mauritania",
    "on the road to Gossi", "central Mali", "northern Mali", "Liptako-Gourma", "Kidal region",
    "région de Ségou", "cercle de Douentza", "Tilemsi commune, Gao region", "Mali", "Niger",
    "Niger State", "south of Ségou region", "near Kidal region", "Gao and Kidal",
])
def test_ways_units_and_areas_are_never_pins(builtin_index, text):
    found = resolve(builtin_index, text)
    assert not found.is_pin
    assert found.precision not in PINS


@pytest.mark.parametrize(("text", "truth", "precision"), [
    ("55 km south of Gao", (-0.05, 15.80), "near"), ("au nord de Gossi", (-1.30, 15.98), "near"),
    ("à 30 km de Gossi", (-1.28, 16.08), "near"), ("near Hombori", (-1.62, 15.31), "near"),
    ("20 km au nord-est de Gao", (0.10, 16.40), "near"),
])
def test_offsets_cover_the_truth(builtin_index, text, truth, precision):
    found = resolve(builtin_index, text)
    assert (found.status, found.precision) == (GeoStatus.RESOLVED, precision)
    assert distance_km(found.lon, found.lat, *truth) <= found.radius_km


@pytest.mark.parametrize(("text", "place_id", "adm", "precision", "drawn"), [
    ("10 km from Gossi", "near:gossi",
     ("tombouctou", "tombouctou.gourma-rharous"), "near", "near"),
    ("à 30 km de Gossi", "near:gossi;30",
     ("tombouctou", "tombouctou.gourma-rharous"), "near", "adm2"),
    ("à environ 110 km de Kayes", "near:kayes;110", ("kayes", ""), "adm1", "adm1"),
    ("100 km from Gourma-Rharous, région de Tombouctou", "near:gourma-rharous;100@tombouctou",
     ("tombouctou", ""), "adm1", "adm1"),
    ("150 km from Gao", "near:gao;150", ("", ""), "country", "country")])
def test_a_distance_that_goes_no_way_is_kept_and_names_no_unit_that_it_may_leave(
        builtin_index, text, place_id, adm, precision, drawn):
    found = resolve(builtin_index, text)
    where = locate(found.place_id)
    assert (found.place_id, found.adm1, found.adm2) == (place_id, *adm)
    assert (bool(where.adm1), bool(where.adm2)) == (bool(adm[0]), bool(adm[1]))
    assert where.radius_km == pytest.approx(found.radius_km * (1 + where.is_route))
    assert (found.precision, where.precision) == (precision, drawn)
    assert written(found, text) == place_id


@pytest.mark.parametrize(("ref", "precision"), [
    ("near:gao;150", "country"), ("near:kayes;110@kayes", "adm1"), ("near:mopti;51", "adm1"),
    ("near:gossi;30", "adm2")])
def test_what_lies_far_from_a_place_lies_on_a_line_around_it(ref, precision):
    where, town = locate(ref), locate(f"near:{parse_place(ref).name}")
    (shape,) = where.shapes
    far = [distance_km(town.lon, town.lat, *point) for point in shape["line"]]
    told = parse_place(ref).far.most
    assert [where.lon, where.lat] == shape["line"][18]
    assert set(where.units) <= set(communes_along(shapely.LineString(shape["line"])))
    assert (where.precision, where.is_route) == (precision, True)
    assert min(far) == pytest.approx(told, rel=0.03)
    assert max(far) == pytest.approx(told, rel=0.03)
    assert communes_at(*zip(shape["line"][18], strict=True))[0] in where.units  # its symbol's


def test_ten_kilometres_from_a_place_are_near_it():
    assert locate("near:gossi;10").shapes == locate("near:gossi").shapes


def test_so_far_from_a_town_is_nowhere_in_mali():
    assert locate("near:gao;2000").status is GeoStatus.UNLOCATED


@pytest.mark.parametrize("far", ["far", "nan", "inf", "-4", "1e9", "50-20", "99999", "30x"])
def test_a_distance_that_is_none_is_quoted(far):
    with pytest.raises(InputError, match=f"“{far}” is no distance"):
        locate(f"near:gossi;{far}")


def test_a_known_route_has_its_course(builtin_index):
    found = resolve(builtin_index, "sur la route de Gao vers l'Algérie")
    assert found.place_id == "route:gao-algeria"
    assert found.is_route
    assert "gao.gao.tilemsi" in found.units
    assert len(found.line) > 2


def test_an_unknown_route_is_a_straight_line_and_stored_as_one(builtin_index):
    found = resolve(builtin_index, "between Kidal and Tombouctou town")
    where = locate(written(found, found.text))
    assert found.place_id == "route:kidal;tombouctou"
    assert (found.is_route, len(found.line), found.adm3) == (True, 2, "")
    assert (where.is_route, where.precision, where.units) == (True, found.precision, found.units)
    assert [tuple(p) for p in where.shapes[0]["line"]] == list(found.line)


@pytest.mark.parametrize("ref", ["route:gao;gao", "route:gao;95,0", "route:gao;aslagh"])
def test_a_way_to_nowhere_is_refused(ref):
    with pytest.raises(InputError):
        locate(ref)


def test_where_the_unit_is_also_a_town_the_unit_is_meant(builtin_index):
    found = resolve(builtin_index, "the village of Aslagh in Kidal")
    assert (found.precision, found.adm1, found.adm2) == (GeoPrecision.ADM1, "kidal", "")


@pytest.mark.parametrize("text", ["Chinagodrar", "Arbinda", "Tin Zaouatine, Algeria", "Niger State",
                                  "Niger", "Aribinda, Burkina Faso"])
def test_places_abroad_are_outside(builtin_index, text):
    assert resolve(builtin_index, text).status is GeoStatus.OUTSIDE


def test_a_level_is_read_in_both_languages():
    assert parsed("Gao circle").level is Level.ADM2
    assert parsed("commune of Gossi").level is Level.ADM3
