"""Two names in one phrase: the smaller of them inside the larger, or neither of them alone."""

from __future__ import annotations

import pytest

from geo.gazetteer.resolver import resolve, resolve_many
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import GeoStatus


def stored(index, text):
    return written(resolve(index, text), text)


@pytest.mark.parametrize(("larger", "smaller", "ref"), [
    ("Douentza", "Hombori", "place:hombori"), ("Gourma-Rharous", "Gossi", "place:gossi"),
    ("Ansongo", "Tessit", "place:tessit"), ("Bourem", "Bamba", "place:bamba-bourem"),
    ("Tessalit", "Aguelhok", "place:aguelhok"), ("Djenné", "Moura", "place:moura")])
@pytest.mark.parametrize("how", ["{}, {}", "{} ({})"])
def test_the_smaller_lies_in_the_larger_whichever_is_named_first(
        builtin_index, larger, smaller, ref, how):
    assert stored(builtin_index, how.format(larger, smaller)) == ref
    assert stored(builtin_index, how.format(smaller, larger)) == ref


@pytest.mark.parametrize(("text", "ref"), [
    ("Koro, Dinangourou", "unit:mopti.koro.dinangourou"), ("Mopti, Bankass", "unit:mopti.bankass"),
    ("Kidal, Tessalit", "unit:kidal.tessalit"),
    ("Ménaka, Anderamboukane", "unit:menaka.anderamboukane"),
    ("Gao, Ansongo, Tessit", "place:tessit"), ("Tessit, Ansongo, Gao", "place:tessit"),
    ("Mopti region, Douentza, Hombori", "place:hombori"), ("Gao, Gao", "place:gao"),
    ("near Douentza, Hombori", "near:hombori"), ("Hombori/Douentza", "place:hombori"),
    ("30 km au nord de Douentza, Hombori", "near:hombori;30n")])
def test_a_unit_or_a_chain_of_units_is_read_in_either_order(builtin_index, text, ref):
    assert stored(builtin_index, text) == ref


@pytest.mark.parametrize(("text", "adm2", "offered"), [
    ("Ber; Gossi", "", {"place:ber", "place:gossi", "place:mare-de-gossi"}),
    ("Boni, Hombori", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("Hombori, Boni", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("Boni (Hombori)", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("Boni, village of Hombori", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("the town of Douentza, Hombori", "mopti.douentza", {"place:douentza", "place:hombori"}),
    ("Tessalit/Aguelhok", "kidal.tessalit", {"place:tessalit", "place:aguelhok"}),
    ("Tessalit; Aguelhok", "kidal.tessalit", {"place:tessalit", "place:aguelhok"}),
    ("Tessalit | Aguelhok", "kidal.tessalit", {"place:tessalit", "place:aguelhok"}),
    ("near Boni, Hombori", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("30 km north of Boni, Hombori", "mopti.douentza", {"place:boni", "place:hombori"}),
    ("near Gao, Kidal", "", {"place:gao", "unit:kidal"}),
    ("Hombori, Ayorou", "", {"place:hombori", "abroad:ayorou"}),
    ("Hombori, Moura", "", {"place:hombori", "place:moura"})])
def test_of_two_places_neither_is_meant_alone(builtin_index, text, adm2, offered):
    found = resolve(builtin_index, text)
    assert (found.status, found.lat, found.adm2) == (GeoStatus.AMBIGUOUS, None, adm2)
    assert {c.entry_id for c in found.candidates} == offered
    assert found.reasons[0].message == "More than one place is named: {places}."
    assert stored(builtin_index, text).startswith(f"ambiguous:{text}")


@pytest.mark.parametrize(("text", "ref"), [
    ("Ansongo, Xyzzyq", "unit:gao.ansongo"), ("Tessalit (Xyzzyq)", "unit:kidal.tessalit"),
    ("Hombori, Xyzzyq", "place:hombori"), ("town of Ansongo, Xyzzyq", "place:ansongo"),
    ("Ansongo, on the left bank of the river", "place:ansongo"),
    ("Xyzzyq, Ansongo", "unit:gao.ansongo"), ("near Ansongo, Xyzzyq", "near:ansongo")])
def test_a_name_nobody_knows_is_not_the_town_before_it(builtin_index, text, ref):
    assert stored(builtin_index, text) == ref


@pytest.mark.parametrize(("text", "quoted"), [
    ("Hombori, Xyzzyq", ["Xyzzyq"]), ("Hombori (Xyzzyq)", ["Xyzzyq"]),
    ("Hombori in Xyzzyq", ["Xyzzyq"]), ("Hombori, cercle de Xyzzyq", ["cercle de Xyzzyq"]),
    ("Hombori, Douentza, Xyzzyq", ["Xyzzyq"]), ("near Hombori, Xyzzyq", ["Xyzzyq"]),
    ("à 30 km au nord de Hombori, Xyzzyq", ["Xyzzyq"]), ("hombori, xyzzyq", ["xyzzyq"]),
    ("Ansongo, Xyzzyq", ["Xyzzyq"]), ("Gao, quartier Xyzzyq", ["quartier Xyzzyq"]),
    ("Hombori, market", []), ("Hombori (marché hebdomadaire)", []), ("Hombori, Mali", []),
    ("Hombori, Mopti", []), ("Hombori, Boni", []), ("Hombori, Niger", []),
    ("Ansongo, on the left bank of the river", [])])
def test_a_name_beside_a_place_that_nobody_knows_is_quoted(builtin_index, text, quoted):
    unread = "“{text}” was not understood: no place or unit is called so."
    told = [r for r in resolve(builtin_index, text).reasons if r.message == unread]
    assert [dict(r.values)["text"] for r in told] == quoted


@pytest.mark.parametrize("text", ["not in Gao", "not in the Gao region", "never in Gossi",
                                  "the attack was not in Gao", "pas dans Gao", "pas à Gao",
                                  "non dans la région de Gao"])
def test_where_something_is_not_it_is_not_drawn(builtin_index, text):
    found = resolve(builtin_index, text)
    assert (found.status, found.lat, found.adm1) == (GeoStatus.UNLOCATED, None, "")


def test_columns_say_what_the_answers_say(builtin_index):
    texts = ["Boni, Hombori", "Douentza, Hombori", "Hombori, Niger", "Ber; Gossi"]
    table = resolve_many(builtin_index, texts).frame()
    assert table["place_id"].tolist() == ["", "place:hombori", "", ""]
    assert table["status"].tolist() == ["ambiguous", "resolved", "unlocated", "ambiguous"]
    assert table["adm2"].tolist() == ["mopti.douentza", "mopti.douentza", "", ""]
