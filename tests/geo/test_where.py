"""A place in words: what is said to lie so far from a town is not said to be near it."""

from __future__ import annotations

import pytest

from geo.gazetteer.phrases import parse_phrase
from geo.i18n import use
from geo.where import far_text, level_words, where_text


@pytest.mark.parametrize(("lang", "place_id", "told"), [
    ("en", "near:gossi", "near Gossi, Tombouctou"),
    ("en", "near:kayes;110", "about 110 km from Kayes, Tombouctou"),
    ("fr", "near:kayes;110@kayes", "à 110 km environ de Kayes, Tombouctou"),
    ("en", "unlocated:no such name", "as printed, Tombouctou")])
def test_a_place_in_words(lang, place_id, told):
    use(lang)
    row = {"adm3": "", "adm2": None, "adm1": "Tombouctou", "place_id": place_id,
           "geo_precision": "near", "place_text": "as printed", "geo_status": "resolved"}
    assert where_text(row) == told
    use("en")


@pytest.mark.parametrize(("words", "lang", "told"), [
    ("15 miles from Gao", "en", "about 24 km from Gao"),
    ("15 miles from Gao", "fr", "à 24 km environ de Gao"),
    ("within 30 miles of Gao", "en", "within 48 km of Gao"),
    ("125 miles north of Gao", "en", "about 200 km north of Gao"),
    ("60 to 75 miles from Gao", "en", "97 to 120 km from Gao"),
    ("5 miles north of Gao", "en", "about 8 km north of Gao"),
    ("12.5 km north of Gao", "en", "about 12.5 km north of Gao"),
    ("125 km from Gao", "en", "about 125 km from Gao")])
def test_miles_are_told_no_finer_than_they_were_said(words, lang, told):
    use(lang)
    found = parse_phrase(words, {"gao"}.__contains__)
    assert far_text(found.far, "Gao") == told
    use("en")


@pytest.mark.parametrize(("reference", "precision", "is_route", "words"), [
    ("near:gao;150", "country", True, "Direction not told"),
    ("route:gao-ansongo", "adm1", True, "Along a route"),
    ("place:moura", "exact", False, "Named place")])
def test_how_closely_a_place_is_known_is_said(reference, precision, is_route, words):
    use("en")
    assert level_words(reference, precision, is_route=is_route) == words
