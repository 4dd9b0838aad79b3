"""The names that the gazetteer, the units and the neighbours bear, for looking up words of a text.

Names are keyed by their bare letters and digits, so that "Tin Zaouatene", "Ti-n-Zaouâtene" and
"TINZAOUATEN" are found alike, and by their sound, which is weaker evidence.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from geo.gazetteer.bare_units import unit_sounds
from geo.gazetteer.toponym import fold, sound
from geo.gazetteer.toponym_index import Index, area_ids
from geo.gazetteer.unit_names import exact_units, match_units, unit_folds
from geo.model.admin import Level
from geo.model.frozen import record
from geo.reports.places.abroad_words import CITIES, COUNTRIES
from geo.reports.places.people import COMMON, PERSONS

_SHORT = 3
SURE, LIKELY, COMMON_WORD = 3, 2, 1  # how readily a name is taken
_HEARD_FROM = 6  # letters: shorter words sound alike by chance


@record(frozen=True, eq=False)
class Lexicon:
    """Which names are known, and how readily a word is taken for one of them.

    ``sure`` names are taken wherever they stand as names, ``likely`` ones after a preposition,
    ``common`` ones only where the words around them say that a place is meant.
    """

    index: Index
    sure: frozenset[str]
    likely: frozenset[str]
    common: frozenset[str]

    def strength(self, folded: str) -> int:
        """Tell how readily a name is taken: 3 sure, 2 likely, 1 common, 0 not known."""
        if folded in self.sure:
            return SURE
        return LIKELY if folded in self.likely else int(folded in self.common)

    def sounds_known(self, folded: str) -> bool:
        """Tell whether a longer name sounds like one that is known."""
        if len(folded) < _HEARD_FROM or folded in PERSONS:
            return False
        key = _sound(folded)
        return key in self.index.sound_number or key in unit_sounds()


@lru_cache(maxsize=100_000)
def _sound(folded: str) -> str:
    return sound(folded)


@lru_cache(maxsize=2)
def lexicon(index: Index) -> Lexicon:
    """Sort the names of an index."""
    listed = index.is_listed[index.owner] | (index.country[index.owner] != "ML")
    names = {str(n) for n in index.folded[listed].tolist()}
    more = {str(n) for n in index.folded[~listed].tolist()}
    large = {f for f in unit_folds() if exact_units(f, Level.ADM1) or exact_units(f, Level.ADM2)}
    more |= unit_folds() - large
    sure = names | large | set(CITIES)
    countries = set(COUNTRIES)
    common = {n for n in sure | more if n in COMMON or n in PERSONS or len(n) <= _SHORT}
    common -= {"gao"}
    sure = {n for n in sure - common - countries if not n.isdigit()}
    likely = {n for n in more - sure - common - countries if not n.isdigit()}
    return Lexicon(index, frozenset(sure), frozenset(likely), frozenset(common - countries))


@lru_cache(maxsize=20_000)
def is_region(folded: str) -> bool:
    """Tell whether a region, of any year, is called so."""
    return bool(exact_units(folded, Level.ADM1))


@lru_cache(maxsize=20_000)
def is_large_unit(folded: str) -> bool:
    """Tell whether a region or cercle is called so."""
    return is_region(folded) or bool(exact_units(folded, Level.ADM2))


@lru_cache(maxsize=20_000)
def _communes_of_unit(name: str) -> frozenset[str]:
    found = match_units(name)
    return frozenset(c for m in found for c in m.members)


def may_lie_in(index: Index, name: str, unit: str) -> bool:
    """Tell whether a place or unit called so lies in a unit, as far as anyone knows."""
    inside = _communes_of_unit(unit)
    wanted = fold(name)
    owners = index.owner[np.flatnonzero(index.folded == wanted)].tolist()
    areas = [area_ids()[int(index.area[i])] for i in owners]
    if any(a in inside or any(c.startswith(f"{a}.") for c in inside if a) for a in areas):
        return True
    own = _communes_of_unit(name) if wanted in unit_folds() else frozenset()
    return bool(own & inside) if own else not areas
