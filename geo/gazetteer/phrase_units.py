"""Names behind a comma: units before what lies in them, and places beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.phrase_words import settlement_in
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


_OF_ONE_NAME = frozenset({Form.NAME, Form.OFFSET, Form.NEAR, Form.AROUND})


def beside_others(found: Phrase, behind: tuple[str, ...], known: Callable[[str], bool], *,
                  listed: bool) -> Phrase:
    """Add the names behind the commas to a phrase, as they may be places too.

    >>> found = Phrase(Form.NAME, ("douentza",), ("town of hombori",))
    >>> beside_others(found, found.within, lambda _name: True, listed=False).heads
    ('douentza', 'hombori')
    """
    if found.form not in _OF_ONE_NAME or len(found.heads) > 1:
        return found
    bare = {part: settlement_in(part) for part in found.within
            if part in behind and split_level(part)[1] is None}
    others = [one for one in dict.fromkeys(bare.values()) if known(one) and one != found.heads[0]]
    kept = tuple(bare[p] if bare.get(p) in others else p for p in found.within)
    return replace(found, heads=(*found.heads, *others), within=kept, listed=listed)
