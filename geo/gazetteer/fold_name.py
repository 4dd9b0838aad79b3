"""One spelling for names that differ only in case, accents, hyphens, apostrophes or spaces."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ŋ": "ng", "ɛ": "e", "ɔ": "o", "ɲ": "ny", "ɣ": "gh"}
)


def fold_name(text: str) -> str:
    """Reduce a name to its bare letters and digits; any script is kept.

    Folding a folded name changes nothing.

    >>> fold_name("Ti-n-Zaouâtene"), fold_name("N’Tillit"), fold_name("DJENNÉ")
    ('tinzaouatene', 'ntillit', 'djenne')
    """
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in parts if c.isalnum() and not unicodedata.combining(c))
    return bare.casefold().translate(_LETTERS)
