"""What narrows a name: stated admin units of any vintage, a country, other places of the report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.abroad import stated_country
from geo.gazetteer.toponym import fold, plain_words
from geo.gazetteer.toponym_index import NOWHERE, area_ids
from geo.gazetteer.unit_names import UnitMatch, match_units, unit_folds
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import Reason, because

OUTSIDE, BESIDE, INSIDE = 0, 1, 2
MALI = "ML"
FREE, COUNTRY, CONTEXT, REGION, CERCLE, COMMUNE = range(6)
_STRENGTH = {Level.ADM1: REGION, Level.ADM2: CERCLE, Level.ADM3: COMMUNE}
_NO_UNIT = frozenset({"", "nan", "none", "na", "null", "nil", "unknown", "inconnu", "mali"})


@dataclass(frozen=True, slots=True, eq=False)
class Constraint:
    """Where a place must lie: a state (outside, beside, inside) for each area number.

    ``strength`` says how narrow it is, ``stated`` the units it was made of, ``reasons`` what could
    not be used.
    """

    strength: int
    states: NDArray[np.int8]
    stated: tuple[UnitMatch, ...] = ()
    reasons: tuple[Reason, ...] = ()
    country: str = MALI
    communes: frozenset[str] = field(default_factory=frozenset)

    @property
    def is_abroad(self) -> bool:
        """Tell whether another country than Mali is stated: nothing in Mali is meant then."""
        return self.country != MALI


@cache
def no_constraint() -> Constraint:
    """Give the constraint of a name about which nothing is stated."""
    return Constraint(FREE, np.full(len(area_ids()), INSIDE, dtype=np.int8))


@lru_cache(maxsize=256)
def in_country(code: str) -> Constraint:
    """Give the constraint of a stated country (ISO 3166-1)."""
    mali = np.arange(len(area_ids())) <= NOWHERE
    named = np.array([one == code for one in area_ids()])
    inside = mali if code == MALI else named
    states = np.where(inside, INSIDE, OUTSIDE).astype(np.int8)
    return Constraint(FREE if code == MALI else COUNTRY, states, country=code)


@lru_cache(maxsize=20_000)
def stated_units(adm1: str = "", adm2: str = "", adm3: str = "") -> Constraint:
    """Make a constraint of units as written; what cannot be read is told and left aside."""
    reasons: list[Reason] = []
    found: list[tuple[UnitMatch, ...]] = []
    for text, level in ((adm1, Level.ADM1), (adm2, Level.ADM2), (adm3, Level.ADM3)):
        if fold(text) in _NO_UNIT:
            continue
        matches = match_units(text, level)
        if matches:
            found.append(matches)
        else:
            reasons.append(because(N_("No region, cercle or commune is called “{name}”."),
                                   name=text))
    return narrowed(found, tuple(reasons))


def narrowed(found: Sequence[tuple[UnitMatch, ...]], reasons: tuple[Reason, ...] = ()
             ) -> Constraint:
    """Take what all stated units share; if they contradict each other, the narrowest holds."""
    if not found:
        return _with(no_constraint(), reasons)
    sets = [frozenset(c for m in matches for c in m.members) for matches in found]
    shared = frozenset.intersection(*sets)
    if not shared:
        reasons += (because(N_("The stated units contradict each other; the narrowest is used.")),)
        shared = min(sets, key=len)
    strength = max(REGION if m[0].borrowed else _STRENGTH[m[0].level] for m in found)
    kept = tuple(m for m in min(zip(sets, found, strict=True), key=lambda p: len(p[0]))[1]
                 if m.members & shared)
    return Constraint(strength, states_of(shared), kept, reasons, communes=shared)


def _with(base: Constraint, reasons: tuple[Reason, ...]) -> Constraint:
    if not reasons:
        return base
    return Constraint(base.strength, base.states, base.stated, reasons, base.country,
                      base.communes)


@lru_cache(maxsize=20_000)
def combined(adm1: str, adm2: str, within: tuple[str, ...], country: str,
             near: frozenset[str]) -> Constraint:
    """Put together what columns state, what the phrase states and what the report names.

    ``within`` are units as a phrase names them (the largest that bears the name is meant),
    ``near`` communes of other places in the same report. Tables too state another country where
    they should state a region. Mali itself narrows a name about which nothing else is stated.
    """
    country = country or country_of(adm1) or country_of(adm2)
    if country not in ("", MALI):
        return in_country(country)
    stated = stated_units(adm1, adm2)
    named = [m for m in (match_units(text) for text in within) if m]
    if named:
        columns = [stated.stated] if stated.stated else []
        stated = narrowed([*columns, *named], stated.reasons)
    if stated.strength == FREE and near:
        return around(near)
    if stated.strength == FREE and country:
        return _with(in_country(country), stated.reasons)
    return stated


@lru_cache(maxsize=20_000)
def country_of(column: str) -> str:
    """Give the country that a column of units names instead of a unit, or nothing."""
    return "" if fold(column) in unit_folds() else stated_country(plain_words(column))


def around(communes: Iterable[str]) -> Constraint:
    """Make a loose constraint: the cercles of the communes named in the same report."""
    cercles = {commune.rsplit(".", 1)[0] for commune in communes}
    inside = frozenset(c for cercle in cercles for c in units.members(cercle))
    return Constraint(CONTEXT, states_of(inside), communes=inside)


@lru_cache(maxsize=4096)
def states_of(communes: frozenset[str]) -> NDArray[np.int8]:
    """Give the state of every area: inside the communes, in one that touches them, or outside."""
    ids = area_ids()
    states = np.full(len(ids), OUTSIDE, dtype=np.int8)
    inside = [at for at, one in enumerate(ids[:NOWHERE]) if one in communes]
    states[:NOWHERE][_touching()[inside].any(axis=0)] = BESIDE
    states[inside] = INSIDE
    above = {commune[:at] for commune in communes for at, char in enumerate(commune) if char == "."}
    states[[at for at in range(NOWHERE + 1, len(ids)) if ids[at] in above]] = INSIDE
    return states


@cache
def _touching() -> NDArray[np.bool_]:
    shapes = units.communes().geometry.to_numpy()
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    matrix = np.zeros((len(shapes), len(shapes)), dtype=bool)
    matrix[left, right] = True
    return matrix
