"""Places just across the borders that reports on Mali name: known, so that they are not guessed."""

from __future__ import annotations

import csv
from functools import cache

import pandas as pd
from babel import Locale

from geo.gazetteer.fold_name import fold_name
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

_PEOPLES = {
    "ML": "malian malien maliens malienne maliennes malians malo",
    "NE": "nigerien nigeriens nigerienne nigeriennes nigeriennes",
    "NG": "nigerian nigerians nigeriane nigerianes",
    "BF": "burkinabe burkinabes burkinabé burkinan burkinabee",
    "DZ": "algerian algerians algerien algeriens algerienne algeriennes",
    "MR": "mauritanian mauritanians mauritanien mauritaniens mauritanienne mauritaniennes",
    "SN": "senegalese senegalais senegalaise senegalaises",
    "CI": "ivorian ivorians ivoirien ivoiriens ivoirienne ivoiriennes",
    "GN": "guinean guineans guineen guineens guineenne guineennes",
    "FR": "french francais francaise francaises frenchman",
    "RU": "russian russians russe russes",
    "US": "american americans americain americains americaine",
    "TD": "chadian chadians tchadien tchadiens tchadienne", "UA": "ukrainian ukrainien ukrainiens",
    "TG": "togolese togolais", "BJ": "beninese beninois", "LY": "libyan libyen libyens",
    "MA": "moroccan moroccans marocain marocains", "TR": "turkish turc turcs",
    "CN": "chinese chinois",
    "GH": "ghanaian ghaneen", "GB": "british britannique britanniques",
}
PEOPLES = {word: code for code, words in _PEOPLES.items() for word in words.split()}
# As tables abbreviate the neighbours; "NE" is left out, which is a direction too
_CODES = {"bf": "BF", "bfa": "BF", "ner": "NE", "dza": "DZ", "mrt": "MR", "civ": "CI", "rci": "CI"}
_UNIONS, _ISO_LETTERS = frozenset({"EU", "EZ", "UN"}), 2  # no countries, though they have a code
# What a country is told with: "nigerien village", "northern Burkina Faso", "sur le sol malien"
_AROUND = frozenset({
    "the", "le", "la", "les", "l", "de", "du", "des", "d", "of", "in", "en", "au", "a", "on",
    "sur", "republic", "republique", "federal", "islamic", "islamique", "territory",
    "territoire", "soil", "sol", "side", "cote", "part", "partie", "village", "villages",
    "town", "city", "ville", "localite", "locality", "north", "northern", "south", "southern",
    "east", "eastern", "west", "western", "central", "nord", "sud", "est", "ouest", "centre",
    "northeast", "northeastern", "northwest", "northwestern", "southeast", "southeastern",
    "southwest", "southwestern",
})


def country_code(words: str) -> str:
    """Give the country that plain words name, or nothing.

    >>> country_code("niger state"), country_code("niger"), country_code("gao")
    ('NG', 'NE', '')
    """
    return COUNTRY_WORDS.get(words, "")


def stated_country(words: str) -> str:
    """Give the country in which plain words beside a name put it, or nothing.

    >>> stated_country("nigerien village"), stated_country("nord du burkina faso")
    ('NE', 'BF')
    >>> stated_country("libya"), stated_country("fleuve niger"), stated_country("cote d ivoire")
    ('LY', '', 'CI')
    """
    parts = words.split()
    while parts:
        left = " ".join(parts)
        code = (country_code(left) or PEOPLES.get(left) or _CODES.get(left)
                or _all_countries().get(left.replace(" ", "")))
        if code:
            return code
        at = 0 if parts[0] in _AROUND else -1
        if parts.pop(at) not in _AROUND:
            break
    return ""


@cache
def _all_countries() -> dict[str, str]:
    """Give the codes of all countries by their English and French names, letters alone."""
    names = ((str(code), name) for lang in ("fr", "en")
             for code, name in Locale(lang).territories.items() if str(code) not in _UNIONS)
    return {fold_name(name): code for code, name in names
            if len(code) == _ISO_LETTERS and code.isalpha()}


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
