"""The country that a row states, in any of the ways in which data sets write one."""

from __future__ import annotations

from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global

from geo.gazetteer.abroad import country_code
from geo.gazetteer.country import UNKNOWN
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.toponym import plain_words

MALI = "ML"
_LETTERS = {2, 3}  # of ISO 3166-1 codes


@lru_cache(maxsize=5000)
def country_iso(text: str) -> str:
    """Give the ISO 3166-1 code of a country's name (English, French) or code.

    Empty where nothing is stated, ``ZZ`` where nobody knows the name. Words around “Mali” do no
    harm.

    >>> country_iso("MLI"), country_iso("Côte d'Ivoire"), country_iso(""), country_iso("Atlantis")
    ('ML', 'CI', '', 'ZZ')
    """
    if not fold_name(text):
        return ""
    found = country_code(plain_words(text)) or _names().get(fold_name(text), "")
    code = text.strip().upper()
    if not found and "mali" in plain_words(text).split():
        return MALI
    if not found and len(code) in _LETTERS and code.isascii():
        aliases = get_global("territory_aliases").get(code, [code])
        found = aliases[0] if aliases[0] in _codes() else ""
    return found or UNKNOWN


@cache
def _codes() -> frozenset[str]:
    return frozenset(c for c in map(str, Locale("en").territories)
                     if len(c) == min(_LETTERS) and c.isalpha())


@cache
def _names() -> dict[str, str]:
    return {fold_name(name): code for lang in ("fr", "en")
            for code, name in Locale(lang).territories.items() if str(code) in _codes()}
