"""Places of reports: spans, joined phrases, roles, references, and never finer than the text."""

from __future__ import annotations

import re
import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_places_samples import read, report

from geo.gazetteer.locate import locate
from geo.gazetteer.units import units
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.model import Part, WhereRole
from geo.reports.places import find_places

REGIONS = sorted(units("adm1")["name"])
CERCLES = sorted(units("adm2")["name"])
ATTACKS = ["Ten people were killed in {}.", "Gunmen attacked villages in {} on Monday.",
           "Dix personnes ont été tuées dans {}.", "{} was hit by an attack."]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(REGIONS), st.sampled_from(ATTACKS),
       st.sampled_from(["the {} region", "{} region", "la région de {}", "{}"]))
def test_a_region_alone_is_never_finer(name, attack, said):
    for where in read(attack.format(said.format(name))):
        found = where.resolution
        assert found.precision.rank >= GeoPrecision.ADM1.rank
        assert not found.adm3
        assert not found.is_pin


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(CERCLES), st.sampled_from(ATTACKS),
       st.sampled_from(["the {} cercle", "le cercle de {}", "{} circle"]),
       st.sampled_from(["", "the village of Qzxolo in ", "un hameau nommé Qzxolo, dans "]))
def test_a_cercle_is_never_finer(name, attack, said, village):
    for where in read(attack.format(village + said.format(name))):
        found = where.resolution
        if found.status is GeoStatus.RESOLVED:
            assert found.precision.rank >= GeoPrecision.ADM2.rank
        assert not found.adm3


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(["Gao", "Ansongo", "Hombori", "Gossi", "Niono", "Bankass", "Diabaly"]),
       st.sampled_from(["near {}", "close to {}", "aux abords de {}", "30 km north of {}",
                        "à 12 km de {}", "north of {}", "non loin de {}", "outside {}"]))
def test_nearness_is_no_pin_and_no_commune(name, said):
    (where,) = read(f"Ten people were killed {said.format(name)}.")
    assert where.resolution.precision is GeoPrecision.NEAR
    assert not where.resolution.adm3
    assert not where.ref.startswith("place:")


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from([
    "Gao", "Kidal", "in ", "the ", "village of ", "Xyzor", ", ", " and ", "between ", "near ",
    "à ", "d’", "l'", "région de ", "Niger", "Mali", "’s ", "(", ")", "30 km ", "north ", "of ",
    "from ", "to ", "\u200f", "e\u0301", "é", "\x00", "{{ }}", "🙂", "\n", ". ", "killed ",
    "Tin-Zaouatène", "TI-N-ESSAKO", "border ", "cercle ", "Ber", "Malian ", "n'", "-"]),
    max_size=40))
def test_spans_are_exact(parts):
    text = "".join(parts)
    found = find_places(report(text))
    for where in found:
        assert text[slice(*where.span)] == where.text == where.resolution.text
        assert where.text.strip()
        locate(where.ref)
    ends = [w.span for w in found]
    assert all(a[1] <= b[0] for a, b in pairwise(ends))


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_read(text):
    for where in find_places(report(text)):
        assert text[slice(*where.span)] == where.text


@pytest.mark.parametrize("text", [
    "", "\x00", "a" * 1_000_000, "A" * 200_000, "Gao " * 20_000, "{{ 7*7 }} in Gao {% x %}",
    "\u202eoaG ni dellik\u202c", "🙂" * 5000, "in the village of " * 3000, "de la " * 5000,
    "between " * 5000, "(" * 5000, "A-" * 20_000, "d'" * 20_000, "12 km " * 5000,
    "Xa Xb Xc Xd " * 3000, "near the " * 5000, "region of the " * 4000])
def test_hostile_texts_end(text):
    begun = time.process_time()
    find_places(report(text))
    assert time.process_time() - begun < 20


def test_a_decomposed_text_has_exact_spans():
    text = "Dix civils ont été tués à Me\u0301naka, dans la région de Gao, lundi."
    where = read(text)[0]
    assert text[slice(*where.span)] == where.text == "Me\u0301naka, dans la région de Gao"


def test_no_part_aside_holds_a_scene():
    text = "Ten people were killed in the village of Moura."
    assert read(text)[0].role is WhereRole.SCENE
    for part in (Part.CAPTION, Part.FURNITURE):
        assert read(text, part)[0].role is WhereRole.CONTEXT


def test_a_name_said_again_lies_where_it_was_put():
    text = ("Gunmen attacked the village of Qzxolo, in the Bandiagara cercle. "
            "In Qzxolo, ten people were killed.")
    first, second = read(text)
    assert second.text == "Qzxolo"
    assert second.resolution.adm2 == first.resolution.adm2 == "mopti.bandiagara"
    assert second.resolution.precision is GeoPrecision.ADM2


def test_a_unit_at_the_end_of_a_list_holds_for_all():
    text = "Attackers struck the villages of Qzxolo and Vrubo in the Bankass circle."
    assert [w.resolution.adm2 for w in read(text)] == ["mopti.bankass"] * 2


def test_the_regions_of_the_reform_are_meant_from_its_day_on():
    text = "Ten people were killed in Bandiagara."
    after, before = (read(text, published=d)[0].ref for d in (date(2024, 1, 1), date(2021, 1, 1)))
    assert (after, before) == ("unit:bandiagara", "unit:mopti.bandiagara")


def test_lists_of_regions_are_not_joined():
    text = "People were killed in Gao, Kidal and Timbuktu."
    assert [w.text for w in read(text)] == ["Gao", "Kidal", "Timbuktu"]


@pytest.mark.parametrize(("text", "ref"), [
    ("They were killed between Gao and Algeria.", "route:gao-algeria"),
    ("They were killed in the town of Kidal.", "place:kidal"),
    ("They were killed near Dioura, in the Mopti region.", "near:dioura"),
    ("They were killed in Tilemsi commune, Gao region.", "unit:gao.gao.tilemsi"),
    ("They were killed in northern Mali.", "area:northern-mali"),
    ("They were killed in Mali.", "country:mali"),
    ("They were killed in Welingara village.", "ambiguous:Welingara"),
    ("They were killed in Niger.", "country:niger"),
    ("They were killed in the village of Qzxolo.",
     "unlocated:no gazetteer entry is called “Qzxolo”"),
])
def test_references(text, ref):
    assert read(text)[0].ref == ref


def test_the_five_reports_have_exact_spans(reference):
    for path in sorted((reference / "reports").glob("*.txt")):
        text = path.read_text("utf-8")
        for where in find_places(report(text)):
            assert text[slice(*where.span)] == where.text
            assert not re.search("\n", where.text)


def test_what_a_country_owns_is_no_place():
    text = "A fellow at Morocco’s Qzxolo Center spoke of the attack near Gao."
    assert [w.text for w in read(text)] == ["Morocco", "near Gao"]
