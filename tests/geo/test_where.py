"""A place in words: what is said to lie so far from a town is not said to be near it."""

from __future__ import annotations

import pytest

from geo.i18n import use
from geo.where import where_text


@pytest.mark.parametrize(("lang", "place_id", "told"), [
    ("en", "near:gossi", "near Gossi, Tombouctou"),
    ("en", "near:kayes;110", "about 110 km from Kayes, Tombouctou"),
    ("fr", "near:kayes;110@kayes", "à 110 km environ de Kayes, Tombouctou"),
    ("en", "unlocated:no such name", "as printed, Tombouctou")])
def test_a_place_in_words(lang, place_id, told):
    use(lang)
    row = {"adm3": "", "adm2": None, "adm1": "Tombouctou", "place_id": place_id,
           "geo_precision": "near", "place_text": "as printed"}
    assert where_text(row) == told
    use("en")
