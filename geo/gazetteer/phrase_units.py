"""Units that a phrase names before what lies in them: "Kidal region, Tessalit"."""

from __future__ import annotations

from collections.abc import Callable

from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.unit_names import folds_of, split_level
from geo.model.admin import Level

LEVEL_WORD = {Level.ADM1: "region", Level.ADM2: "cercle", Level.ADM3: "commune"}


def smaller_first(found: Phrase, known: Callable[[str], bool]) -> Phrase:
    """Turn "Kidal region, Tessalit" round: what is named after a unit may lie in it."""
    if found.form is not Form.UNIT or found.level is None:
        return found
    larger = frozenset().union(*(folds_of(level) for level in Level if level < found.level))
    for part in reversed(found.within):
        bare = split_level(part)[1] is None and part.replace(" ", "") not in larger
        if bare and known(part):
            others = tuple(p for p in found.within if p != part)
            unit = f"{LEVEL_WORD[found.level]} {found.heads[0]}"
            return Phrase(Form.NAME, (part,), (*others, unit), country=found.country)
    return found
