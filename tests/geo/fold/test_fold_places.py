"""Places: agreement, competing places, names with several bearers (coding handbook, section 5)."""

from __future__ import annotations

import pytest

from geo.errors import InputError
from geo.fold import fold
from geo.gazetteer.locate import locate
from geo.model.vocabulary import Flag, GeoPrecision, GeoStatus


def folded(claim, *accounts):
    """Fold accounts; each is the place, or the places, that one source gives."""
    places = [(i, p) for i, a in enumerate(accounts) for p in ([a] if isinstance(a, str) else a)]
    return fold([claim(f"s{i} alleges place", p, src=f"source-{i}") for i, p in places])


@pytest.mark.parametrize("coarse", ["unit:gao", "unit:gao.gao", "route:gao-algeria",
                                    "area:northern-mali", "country:mali"])
def test_a_coarse_place_agrees_with_the_commune_it_contains_or_crosses(claim, coarse):
    found = folded(claim, coarse, "unit:gao.gao.tilemsi")
    assert found.where.place_id == "unit:gao.gao.tilemsi"
    assert (found.where.adm1, found.where.adm2, found.where.adm3) == ("Gao", "Gao", "Tilemsi")
    assert found.where.precision is GeoPrecision.ADM3
    assert found.where.status is GeoStatus.RESOLVED
    assert not found.where.is_route
    assert not found.has_conflict


def test_the_other_tilemsi_does_not_agree(claim):
    found = folded(claim, "unit:gao.gao.tilemsi", "unit:tombouctou.goundam.tilemsi")
    assert found.has_conflict
    assert found.where.status is GeoStatus.AMBIGUOUS
    assert (found.where.adm1, found.where.adm2, found.where.adm3) == ("", "", "Tilemsi")


def test_competing_places_keep_only_shared_names_and_cover_all(claim):
    found = folded(claim, "unit:gao.gao.tilemsi", "unit:gao.bourem")
    assert found.has_conflict
    assert Flag.PLACE_CONFLICT in found.flags
    assert (found.where.adm1, found.where.adm2, found.where.adm3) == ("Gao", "", "")
    assert found.where.precision is GeoPrecision.ADM1
    assert found.where.place_id == ""
    assert found.where.text == "Tilemsi / Bourem"
    assert {"gao.gao.tilemsi", "gao.bourem"} == set(found.where.units)
    both = [locate(p) for p in ("unit:gao.gao.tilemsi", "unit:gao.bourem")]
    assert min(p.lon for p in both) - 1 < found.where.lon < max(p.lon for p in both) + 1
    assert found.where.radius_km > max(p.radius_km for p in both) / 2


def test_places_in_two_regions_have_the_precision_of_the_country(claim):
    found = folded(claim, "unit:segou", "near:dioura")
    assert found.where.precision is GeoPrecision.COUNTRY
    assert found.where.adm1 == ""
    assert found.has_conflict


def test_near_a_place_agrees_with_the_place(claim):
    found = folded(claim, "near:moura", "place:moura")
    assert (found.where.place_id, found.where.precision) == ("place:moura", GeoPrecision.EXACT)
    assert not found.has_conflict


def test_two_named_places_compete_even_in_one_region(claim):
    assert folded(claim, "place:moura", "place:dioura").has_conflict


def test_one_source_may_tell_a_village_and_its_region(claim):
    found = folded(claim, ["place:moura", "unit:mopti"])
    assert found.where.place_id == "place:moura"
    assert not found.has_conflict


def test_a_source_whose_account_disagrees_in_one_part_competes(claim):
    assert folded(claim, "place:moura", ["unit:mopti", "place:dioura"]).has_conflict


def test_a_name_with_several_bearers_has_no_point_and_no_conflict(claim):
    found = folded(claim, "ambiguous:Welingara")
    where = found.where
    assert where.status is GeoStatus.AMBIGUOUS
    assert where.precision is GeoPrecision.UNKNOWN
    assert (where.lon, where.lat) == (None, None)
    assert len(where.units) == 7
    assert "none of these" in where.reasons[-1].message
    assert not found.has_conflict
    assert Flag.AMBIGUOUS_PLACE in found.flags


def test_narrowing_a_name_leaves_it_ambiguous(claim):
    found = folded(claim, "ambiguous:Welingara", "ambiguous:Welingara@nara")
    assert found.where.status is GeoStatus.AMBIGUOUS
    assert not found.has_conflict


def test_a_place_that_no_gazetteer_pins_is_its_unit_and_keeps_its_name(claim):
    found = folded(claim, "place:aslagh", "unit:kidal")
    where = found.where
    assert (where.place_id, where.text) == ("place:aslagh", "Aslagh")
    assert (where.precision, where.adm1, where.adm2) == (GeoPrecision.ADM1, "Kidal", "")
    assert (where.lon, where.lat) == (locate("unit:kidal").lon, locate("unit:kidal").lat)


@pytest.mark.parametrize("vague", ["area:northern-mali", "country:mali", "unlocated:not said"])
def test_vague_places_are_never_pinned(claim, vague):
    where = folded(claim, vague).where
    assert (where.lon, where.lat, where.radius_km) == (None, None, None)
    assert where.reasons


def test_an_unlocated_claim_does_not_compete(claim):
    found = folded(claim, "unlocated:a camp without a name", "place:moura")
    assert found.where.place_id == "place:moura"
    assert not found.has_conflict


def test_a_route_alone_is_a_line_and_no_village(claim):
    where = folded(claim, "route:gao-algeria").where
    assert where.is_route
    assert where.precision not in {GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.ADM3}
    assert where.shapes[0]["kind"] == "route"


def test_nobody_says_where(claim):
    found = fold([claim("a alleges event"), claim("b denies place", "place:moura")])
    assert found.where.status is GeoStatus.UNLOCATED
    assert found.where.reasons


def test_the_printed_words_of_the_finest_place_are_kept(claim):
    found = fold([claim("a alleges place", "unit:mopti", original_value="Mopti region"),
                  claim("a alleges place", "place:moura", original_value="village of Moura")])
    assert found.where.text == "village of Moura"


@pytest.mark.parametrize("value", ["Moura", "village:moura", "place:", "place:atlantis",
                                   "unit:gao.atlantis", "area:west", "point:north,east"])
def test_an_unreadable_place_is_an_input_error(claim, value):
    with pytest.raises(InputError) as told:
        fold([claim("a alleges place", value)])
    assert value.split(":")[-1] in str(told.value)


def test_places_abroad_that_compete_lie_outside_all_the_same(claim):
    found = folded(claim, "country:niger", "country:burkina-faso")
    assert found.where.status is GeoStatus.OUTSIDE
    assert found.where.text == "Niger / Burkina Faso"
    assert found.has_conflict


@pytest.mark.parametrize("abroad", ["country:niger", "point:14.5,0.1;near"])
def test_a_place_disputed_with_one_in_mali_is_not_outside(claim, abroad):
    found = folded(claim, abroad, "place:menaka")
    assert found.where.status is GeoStatus.AMBIGUOUS
    assert found.has_conflict


def test_a_point_just_across_the_border_leaves_the_place_in_mali_that_it_agrees_with(claim):
    assert locate("point:14.9,0.7;exact").status is GeoStatus.OUTSIDE
    found = folded(claim, "point:14.9,0.7;exact", "near:labbezanga")
    assert (found.where.status, found.where.place_id) == (GeoStatus.RESOLVED, "near:labbezanga")
    assert not found.has_conflict
