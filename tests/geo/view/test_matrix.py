"""The claims matrix: who says what about which fact, who denies it, and who is silent."""

from __future__ import annotations

import pytest

from geo.builtin import builtin_claims
from geo.model.incident import Toll
from geo.model.vocabulary import Prop, Stance
from geo.view.matrix import claim_toll, matrix, value_text

MOURA = [c for c in builtin_claims() if c.incident_id == "mli-2022-03-27-moura"]


def cell(found, speaker, column):
    return found.cells[found.speakers.index(speaker)][found.columns.index(column)]


def test_agreement_denial_and_silence(claim):
    found = matrix([claim("fla alleges perpetrator", "fama"), claim("rfi corroborates perpetrator", "fama"),
                    claim("fama denies perpetrator", "fama"), claim("hrw alleges killed", "9", 9, 9)])
    blamed = {s: [(e.text, e.stance) for e in cell(found, s, "Alleged perpetrator")] for s in found.speakers}
    assert blamed == {"fla": [("Malian Armed Forces", Stance.ALLEGES)],
                      "rfi": [("Malian Armed Forces", Stance.CORROBORATES)],
                      "fama": [("Malian Armed Forces", Stance.DENIES)], "hrw": []}
    assert cell(found, "fla", "Killed") == ()


def test_every_claim_but_titles_and_kinds_stands_in_one_cell():
    found = matrix(MOURA)
    entries = [e.claim for row in found.cells for entries in row for e in entries]
    wanted = [c for c in MOURA if c.prop not in (Prop.TITLE, Prop.KIND)]
    assert sorted(c.claim_id for c in entries) == sorted(c.claim_id for c in wanted)
    assert all(len(row) == len(found.columns) for row in found.cells)
    assert len(found.cells) == len(found.speakers) == len({c.speaker for c in wanted})


@pytest.mark.parametrize("prop", [p for p in Prop if p not in (Prop.TITLE, Prop.KIND)])
def test_no_property_is_left_out(claim, prop):
    values = {Prop.DATE: "2025-02-17", Prop.PLACE: "place:moura", Prop.EVENT: ""}
    found = matrix([claim(f"a alleges {prop}", values.get(prop, "9"))])
    assert [len(row) for row in found.cells] == [1]
    assert found.cells[0][0][0].claim.prop is prop


def test_columns_are_the_facts_somebody_speaks_of():
    assert matrix(MOURA).columns == (
        "The event", "Date", "Place", "Killed", "Among the killed", "Other harm", "Alleged perpetrator",
        "Victims", "Event type", "Operation nearby")
    assert matrix([]).columns == matrix([]).cells == ()


def test_harm_is_one_column_with_its_kinds_named(claim):
    found = matrix([claim("hrw alleges homes_burned", "100", 100, None),
                    claim("hrw alleges disappeared", "4", 4, 4)])
    assert found.columns == ("Other harm",)
    assert {e.text for e in found.cells[0][0]} == {"Homes burned: 100+", "Disappeared: 4"}


@pytest.mark.parametrize(("words", "value", "low", "high", "original", "told"), [
    ("fla alleges killed", "24", 24, None, "", "24+"),
    ("rfi reports killed", "", 4, 7, "", "4–7"),
    ("rfi reports killed", "", None, 10, "", "up to 10"),
    ("rfi reports killed", "", None, None, "dozens", "dozens"),
    ("rfi reports killed", "0", 0, 0, "", "0"),
    ("hrw alleges civilians_killed", "9", 9, 9, "", "Civilians killed: 9"),
    ("hrw alleges killed_subset", "20", None, None, "some 20 women", "Among the killed: some 20 women"),
    ("hrw alleges killed_subset", "20", None, None, "", "Among the killed: 20"),
    ("hrw alleges date", "2022-03-27/2022-03-31", None, None, "", "27–31 Mar 2022"),
    ("hrw alleges date", "2022-03", None, None, "", "March 2022"),
    ("hrw alleges place", "unit:mopti.djenne", None, None, "", "Djenné"),
    ("hrw alleges place", "unit:mopti.djenne", None, None, "near Djenné", "near Djenné"),
    ("hrw alleges event_type", "air_drone_strike", None, None, "", "Air or drone strike"),
    ("hrw alleges operation", "an-actor-no-table-knows", None, None, "", "an-actor-no-table-knows"),
    ("fama investigates event", "announced", None, None, "", "announced"),
    ("fama investigates event", "closed", None, None, "", "closed"),
    ("fama reports event", "no_comment", None, None, "", "no comment"),
    ("hrw reports event", "inquiry_called_for", None, None, "", "calls for an inquiry"),
    ("fama denies event", "", None, None, "", ""),
    ("atlas-coder reports set_aside", "a battle", None, None, "", "Set aside: a battle"),
])
def test_values_in_words(claim, words, value, low, high, original, told):
    assert value_text(claim(words, value, low, high, original_value=original)) == told


def test_the_range_of_one_claim(claim):
    assert claim_toll(claim("a alleges killed", "24", 24, None)) == Toll(24, 24, None, open=True)
    assert claim_toll(claim("a alleges killed", "", None, 10)) == Toll(None, None, 10, open=False)
