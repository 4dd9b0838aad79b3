"""Units and places for a search box: every bearer of a name, in any spelling, none left out."""

from __future__ import annotations

import pytest

from geo.gazetteer.find import BEGINS, EXACT, NEAR, find
from geo.gazetteer.spellings import Spellings

MALI = (10.0, -12.3, 25.1, 4.4)


@pytest.fixture(scope="module")
def search(builtin_index):
    return lambda text: find(builtin_index, text)


def test_a_name_gives_all_that_bear_it_the_largest_first(search):
    found = [f for f in search("Gao") if f.fit == EXACT]
    assert [f.kind for f in found] == ["adm1", "town", "adm2", "adm3"]
    assert {f.name for f in found} == {"Gao"}
    assert found[1].point == (-0.045, 16.272)
    assert found[1].around == ("Gao", "Gao", "Gao")


@pytest.mark.parametrize("text", ["Tombouctou", "timbuktu", "TIMBUKTU", "Tombuktu", "tombou"])
def test_spellings_and_beginnings_lead_to_the_same_region(search, text):
    assert search(text)[0].name == "Tombouctou"
    assert search(text)[0].kind == "adm1"


def test_namesakes_are_told_apart_by_what_is_around_them(search):
    communes = [f for f in search("tilemsi") if f.kind == "adm3"]
    assert {f.around for f in communes} == {("Gao", "Gao"), ("Goundam", "Tombouctou")}
    assert len({(f.kind, f.around) for f in search("bamba")}) == len(search("bamba"))


@pytest.mark.parametrize("text", ["Tilemsi, Goundam", "tilemsi (goundam)", "Tilemsi, tombouctou"])
def test_what_follows_a_comma_must_lie_around(search, text):
    found = search(text)
    assert found
    assert all("Tombouctou" in f.around for f in found)


def test_a_word_for_the_level_leaves_the_others_out(search):
    assert [f.kind for f in search("cercle de Gao")] == ["adm2"]
    assert search("tessalit region")[0].name == "Tessalit"  # there is no such region: the others


def test_what_is_misspelt_is_found_where_nothing_else_fits(search):
    assert {f.name for f in search("Kidol")} == {"Kidal"}
    assert {f.fit for f in search("Kidol")} == {NEAR}
    assert NEAR not in {f.fit for f in search("Gao")}
    assert search("ga")[0].fit == BEGINS


def test_arabic_finds_what_bears_the_name(search):
    assert "Tombouctou" in {f.name for f in search("تمبكتو")}


@pytest.mark.parametrize("text", ["", " ", "(", ",,", "<script>alert(1)</script>", "\x00", "'; --",
                                  "z" * 5000, "𝕲𝖆𝖔 💥", "\u202e", "région de", ".*"])
def test_odd_texts_do_no_harm(search, text):
    assert isinstance(search(text), list)


def test_everything_found_lies_somewhere(search):
    south, west, north, east = MALI
    for text in ("ba", "to", "men", "nioro"):
        for found in search(text):
            assert (found.point is None) != (found.box is None)
            if found.box:
                assert south <= found.box[0] < found.box[2] <= north
                assert west <= found.box[1] < found.box[3] <= east


def test_spellings_hold_and_begin_as_texts_do():
    texts = ["gao", "", "agao", "gossi", "a"]
    spellings = Spellings(texts)
    for piece in ("g", "ga", "gao", "o", "x", "gossigao", "", "agaog"):
        assert spellings.holding(piece).tolist() == [piece in t for t in texts]
        assert spellings.beginning(piece).tolist() == [t.startswith(piece) for t in texts]
    assert not len(Spellings([]).holding("a"))
    assert not len(Spellings([]).beginning("a"))
