"""Regions by any name, joined with the filter; tables and levels that follow from them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geo.brief import content
from geo.brief.model import Request
from geo.brief.regions import find_region, narrowed, region_of, regions_of
from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.i18n import use
from geo.model.admin import Vintage
from geo.model.vocabulary import Outside

ALL = IncidentFilter()


@pytest.mark.parametrize(("text", "unit_id"), [
    ("gao", "gao"), ("Timbuktu", "tombouctou"), ("TOMBOUCTOU", "tombouctou"), ("Région de Ségou", "segou"),
    ("cercle de Gao", "gao.gao"), ("djenne", "mopti.djenne"), ("Togué Mourari", "mopti.djenne.togue-mourari"),
    ("gao.gao.tilemsi", "gao.gao.tilemsi"), ("Kidal region", "kidal"), ("Ménaka", "gao.menaka"),
    ("menaka region", "menaka"), ("Nara region", "nara"), ("taoudenit", "taoudenit")])
def test_a_region_is_found_by_id_and_by_any_name(text, unit_id):
    assert find_region(text).unit_id == unit_id


def test_the_vintage_asked_for_goes_first():
    assert find_region("menaka", Vintage.V2016).unit_id == "menaka"
    assert find_region("gao", Vintage.V2016).vintage is Vintage.V2016


def test_names_that_nobody_or_several_bear_are_refused_with_offers():
    use("en")
    with pytest.raises(InputError, match=r"“Timbuktoo”.* Tombouctou"):
        find_region("Timbuktoo")
    with pytest.raises(InputError, match=r"gao\.gao\.tilemsi or tombouctou\.goundam\.tilemsi"):
        find_region("Tilemsi")
    with pytest.raises(InputError, match="known by name only"):
        find_region(next(u for u in only_named()))


def only_named():
    from geo.gazetteer import units
    from geo.gazetteer.register import register

    known = {n.name for v in Vintage for n in register(v).values() if units.members(n.unit_id, v)}
    return sorted(u.name for u in register(Vintage.V2023).values()
                  if not units.members(u.unit_id, Vintage.V2023) and u.name not in known)


@pytest.mark.parametrize("text", ["", "Mali", "country"])
def test_the_country_is_the_region_that_is_not_named(text):
    region = region_of(Request(region=text))
    assert (region.unit_id, narrowed(ALL, region)) == ("", replace(ALL, outside=Outside.WITHOUT))


def test_what_lies_outside_mali_belongs_into_a_box_alone():
    only = replace(ALL, outside=Outside.ONLY)
    box = region_of(Request(bbox=(-1.5, 12.0, 3.0, 16.0)))
    assert [narrowed(f, box) for f in (ALL, only)] == [ALL, only]
    for region, name in (("", "Mali"), ("gao", "Gao region")):
        with pytest.raises(InputError) as caught:
            narrowed(only, region_of(Request(region=region)))
        assert str(caught.value) == (f"The filter shows other countries only and the brief is of {name}: choose "
                                     "another filter, or a box.")


def test_the_filter_keeps_what_lies_in_the_region():
    gao = region_of(Request(region="gao"))
    assert narrowed(ALL, gao) == replace(ALL, adm1=("gao",))
    assert narrowed(replace(ALL, adm1=("gao", "kidal")), gao) == replace(ALL, adm1=("gao",))
    assert narrowed(replace(ALL, adm2=("gao.gao", "kidal.kidal")), gao) == replace(ALL, adm2=("gao.gao",))
    commune = region_of(Request(region="gao.gao.tilemsi"))
    assert narrowed(replace(ALL, adm1=("gao",)), commune) == replace(ALL, adm3=("gao.gao.tilemsi",))
    with pytest.raises(InputError, match="do not lie in Gao"):
        narrowed(replace(ALL, adm1=("kidal",)), gao)
    reform = region_of(Request(region="Nara region"))
    assert narrowed(ALL, reform) == replace(ALL, adm1=("nara",), vintage=Vintage.V2023)
    with pytest.raises(InputError, match="one vintage"):
        narrowed(replace(ALL, adm1=("gao",)), reform)


@pytest.mark.parametrize(("vintage", "n"), [(Vintage.V2015, 9), (Vintage.V2016, 11), (Vintage.V2023, 20)])
def test_all_regions_of_a_vintage(vintage, n):
    assert len(regions_of("all", vintage)) == n


def test_some_regions_by_name():
    assert regions_of("Timbuktu, gao,Gao") == ("tombouctou", "gao")
    with pytest.raises(InputError):
        regions_of("gao,atlantis")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("vintage", list(Vintage))
def test_every_region_of_every_vintage_makes_a_brief(built_in, vintage, lang):
    wanted = IncidentFilter(vintage=vintage)
    briefs = list(content.make_all(Request(wanted, lang=lang), built_in, regions_of("all", vintage)))
    frame = built_in.read_incidents()
    for brief in briefs:
        mask = IncidentFilter(vintage=vintage, adm1=(brief.map.region,)).mask(frame)
        assert brief.figures[0].value == str((mask & frame["kind"].eq("incident")).sum())
        west, south, east, north = brief.map.view
        assert -13 < west < east < 6
        assert 9 < south < north < 26
        assert brief.region_name in brief.title


def test_names_in_the_reader_s_language(built_in):
    assert content.make(Request(region="tombouctou"), built_in).region_name == "Timbuktu region"
    assert content.make(Request(region="tombouctou", lang="fr"), built_in).region_name == "Tombouctou (région)"
    assert content.make(Request(region="bamako"), built_in).region_name == "Bamako"


@pytest.mark.parametrize(("region", "head"), [("", "Region"), ("gao", "Cercle"), ("gao.gao", "Commune"),
                                              ("gao.gao.tilemsi", "Commune"), ("Nara region", "Cercle")])
def test_the_table_counts_by_the_level_below(built_in, region, head):
    table = content.make(Request(region=region), built_in).counted
    assert table.head[0] == head
    assert table.head[1] in ("Month", "Year")
