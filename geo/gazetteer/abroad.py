"""Places just across the borders that reports on Mali name: known, so that they are not guessed."""

from __future__ import annotations

import csv
from functools import cache

import pandas as pd

from geo.gazetteer.place_tables import PLACES, split

# Words for countries in English and French, and Nigeria's Niger State, which is not Niger.
COUNTRY_WORDS = {
    "algeria": "DZ", "algerie": "DZ", "burkina faso": "BF", "burkina": "BF",
    "cote d ivoire": "CI", "cote divoire": "CI", "ivory coast": "CI", "guinea": "GN",
    "guinee": "GN", "mali": "ML", "mauritania": "MR", "mauritanie": "MR", "niger": "NE",
    "nigeria": "NG", "senegal": "SN", "niger state": "NG", "niger state nigeria": "NG",
    "etat du niger": "NG", "republic of niger": "NE", "republique du niger": "NE",
    "republic of mali": "ML", "republique du mali": "ML", "le mali": "ML", "le niger": "NE",
    "l algerie": "DZ", "la mauritanie": "MR", "le burkina": "BF", "le burkina faso": "BF",
    "le senegal": "SN", "la guinee": "GN", "la cote d ivoire": "CI", "malian": "ML",
}


def country_code(words: str) -> str:
    """Give the country that plain words name, or nothing.

    >>> country_code("niger state"), country_code("niger"), country_code("gao")
    ('NG', 'NE', '')
    """
    return COUNTRY_WORDS.get(words, "")


@cache
def abroad_entries() -> pd.DataFrame:
    """Give the places abroad in the columns of `build_index`."""
    with (PLACES / "abroad.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return pd.DataFrame([{
        "entry_id": f"abroad:{r['place_id']}", "name": r["name"],
        "alt_names": split(r["alt_names"]), "kind": r["kind"],
        "lon": float(r["lon"]) if r["lon"] else None, "lat": float(r["lat"]) if r["lat"] else None,
        "commune_id": None, "country": r["country"], "population": None, "sources": ("atlas",),
    } for r in rows])
