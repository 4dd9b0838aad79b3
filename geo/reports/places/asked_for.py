"""What is asked for a phrase, and how units and bare names are written for the resolver."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from geo.gazetteer.unit_names import exact_units
from geo.model.admin import Level, Vintage
from geo.model.frozen import record
from geo.model.resolution import Resolution

REFORM = date(2023, 3, 13)  # the day of the laws that made the regions of 2023
_LEVEL_WORDS = {Level.ADM1: "region", Level.ADM2: "cercle", Level.ADM3: "commune"}


@record(frozen=True, slots=True)
class Question:
    """What is asked for a phrase: texts for the resolver, the best first, or a ready answer.

    ``bare`` marks a name that nothing shows to be a town's rather than its commune's, ``in_region``
    one whose region is stated;
    ``ends`` are the names at the ends of a way; ``sideways`` says that the phrase gives a
    direction; ``abroad`` is the country (ISO) that it states, where that is not Mali; ``aside``
    marks what a paragraph names in which no deed is told; ``paragraph`` is its number, that of a
    scene only.
    """

    texts: tuple[str, ...] = ()
    ready: Resolution | None = None
    abroad: str = ""
    name: str = ""
    sideways: bool = False
    ends: tuple[str, ...] = ()
    bare: bool = False
    in_region: bool = False
    aside: bool = False
    paragraph: int | None = None


def is_beside(said: str) -> bool:
    """Tell whether what is asked is near a place or some way from it, not the place."""
    return said.startswith("near ") or said[:1].isdigit()


def unit_text(name: str, level: Level) -> str:
    """Write a unit so that the resolver reads its level; the district of Bamako is a region."""
    if level is Level.ADM2 and (name.casefold() == "bamako" or _became_region(name)):
        level = Level.ADM1
    return f"{_LEVEL_WORDS[level]} of {name}"


@lru_cache(maxsize=5000)
def _became_region(name: str) -> bool:
    """Tell whether cercles of two years are called so: the older one is all of a later region."""
    return len(exact_units(name, Level.ADM2)) > 1 and bool(exact_units(name, Level.ADM1))


@lru_cache(maxsize=5000)
def bare_name(folded: str, name: str, published: date | None) -> str:
    """Write a name that stands alone: that of a region means the region, as the handbook says.

    Regions of the 2023 reform are meant from the day of its laws on; before it, the cercle.
    """
    regions = exact_units(folded, Level.ADM1)
    if not regions:
        return name
    old = any(m.vintage is not Vintage.V2023 for m in regions)
    if old or published is None or published >= REFORM:
        return unit_text(name, Level.ADM1)
    return unit_text(name, Level.ADM2) if exact_units(folded, Level.ADM2) else name
