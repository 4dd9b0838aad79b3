"""Which administrative unit a row means: the one that holds its point, or the one it states."""

from __future__ import annotations

from functools import lru_cache

from geo.gazetteer.check_point import Stated, stated_communes
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.unit_names import UnitMatch, match_units
from geo.model.admin import Level, Vintage

_NOTHING = frozenset({"", "nan", "none", "null", "na", "nil", "unknown", "inconnu", "unspecified",
                      "nonprecise"})
LONGEST = 200  # characters
_LEVELS = list(Level)  # the region first


@lru_cache(maxsize=100_000)
def stated_text(text: str) -> str:
    """Give a unit as stated; the country is none, nor are words that nothing is known.

    >>> stated_text("Gao "), stated_text("N/A"), stated_text("Mali")
    ('Gao', '', '')
    """
    return "" if fold_name(text) == "mali" else named_text(text)


@lru_cache(maxsize=100_000)
def named_text(text: str) -> str:
    """Give a name as it stands; words such as “unknown” or a dash are none.

    What is longer than any name or phrase for a place is cut: nothing is looked for in essays.
    """
    kept = text.strip()[:LONGEST]
    return "" if fold_name(kept) in _NOTHING else kept


def down_to(stated: Stated, level: Level) -> Stated:
    """Leave out what is stated below a level: a point that stands for a region lies anywhere."""
    kept = _LEVELS.index(level) + 1
    adm1, adm2, adm3 = (*stated[:kept], "", "", "")[:3]
    return adm1, adm2, adm3


@lru_cache(maxsize=100_000)
def holding_unit(commune: str, stated: Stated, level: Level) -> str:
    """Give the unit of a level that holds a commune: of 2015, or the later one that is stated.

    >>> holding_unit("gao.menaka.menaka", ("", "", ""), Level.ADM1)
    'gao'
    >>> holding_unit("gao.menaka.menaka", ("Ménaka", "", ""), Level.ADM1)
    'menaka'
    """
    named = [m for m in _named(stated, level) if commune in m.members and not m.edits]
    named.sort(key=lambda m: m.vintage is not Vintage.V2015)
    return named[0].unit_id if named else _above(commune, level)


@lru_cache(maxsize=100_000)
def stated_unit(stated: Stated, level: Level) -> str:
    """Give the unit of a level that is stated, else the smallest stated one above that level.

    Empty where nothing that is known is stated.

    >>> stated_unit(("Gao", "Ansongo", ""), Level.ADM2), stated_unit(("Gao", "", ""), Level.ADM3)
    ('gao.ansongo', 'gao')
    """
    inside = stated_communes(stated)
    if not inside:
        return ""
    for one in reversed(_LEVELS[: _LEVELS.index(level) + 1]):
        named = [m.unit_id for m in _named(stated, one) if m.members & inside]
        shared = {_above(c, one) for c in inside}
        if len(named) == 1:
            return named[0]
        if len(shared) == 1:
            return shared.pop()
    return ""


def _named(stated: Stated, level: Level) -> list[UnitMatch]:
    """Give the units of a level that its stated name may mean and that have limits."""
    text = stated[_LEVELS.index(level)]
    return [m for m in match_units(text, level) if m.level is level and not m.borrowed] \
        if text else []


def _above(commune: str, level: Level) -> str:
    return ".".join(commune.split(".")[: _LEVELS.index(level) + 1])
