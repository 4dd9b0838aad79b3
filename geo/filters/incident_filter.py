"""The filter: which incidents are shown. Frozen, so that it can be a cache key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from geo.filters import mask as masks
from geo.model.admin import Vintage
from geo.model.vocabulary import Basis, GeoPrecision, Match, Outside, Role, Targeting

if TYPE_CHECKING:
    from geo.filters.params import Rejected

EVERY_TARGET = tuple(str(t) for t in Targeting)
OPENING_TARGETING = (Targeting.CIVILIANS, Targeting.DISPUTED)
"""What the app shows before anyone chooses; it says how many others are hidden."""


@dataclass(frozen=True)
class IncidentFilter:
    """What to show. Empty means no restriction. Values are language-independent ids.

    ``since`` and ``until`` are calendar dates, both included; ``asof`` folds only what had been
    said by that day. ``actor`` holds actor ids and ``class:…``; an actor includes whatever belongs
    to it. ``adm1`` … ``adm3`` are unit ids of ``vintage``. ``outside`` asks what certainly lies in
    another country: a place that sources dispute with one in Mali is none of it. ``killed`` is a
    minimum on ``basis``, ``precision`` the coarsest accepted. ``batch`` are numbers of imports in
    the store's log: shown are incidents of which one of them holds a claim that counts, known
    before or not. What was undone holds none, and of one data set's records of an incident only
    the newest counts.
    """

    since: date | None = None
    until: date | None = None
    asof: date | None = None
    role: Role = Role.PERPETRATOR
    actor: tuple[str, ...] = ()
    match: Match = Match.ANY
    adm1: tuple[str, ...] = ()
    adm2: tuple[str, ...] = ()
    adm3: tuple[str, ...] = ()
    vintage: Vintage = Vintage.V2015
    type: tuple[str, ...] = ()
    harm: tuple[str, ...] = ()
    targeting: tuple[str, ...] = ()
    grade: tuple[str, ...] = ()
    response: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    batch: tuple[int, ...] = ()
    precision: GeoPrecision | None = None
    outside: Outside = Outside.WITH
    killed: int | None = None
    basis: Basis = Basis.LOW
    q: str = ""

    def match_dates(self, frame: pd.DataFrame) -> pd.Series:
        """Give ``definite``, ``possible`` or missing for each row: how it lies in the range.

        Rows that another part of the filter leaves out are missing too. Columns used: those of
        ``geo.model.schema``; the answer has the frame's index. A filter that names imports asks
        for the column that ``Store.marked`` adds. Raises KeyError where that is missing.
        """
        return masks.match(self, frame)

    def mask(self, frame: pd.DataFrame) -> pd.Series:
        """Tell for each row whether it is shown, definitely or possibly in the range.

        This is the oracle that every store's own query is tested against.
        """
        return self.match_dates(frame).notna()

    def apply(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Give the rows that are shown, with ``date_match`` filled in, without ``IN_BATCH``."""
        found = self.match_dates(frame)
        shown = frame[found.notna()]
        if self.batch:
            shown = shown.drop(columns=masks.IN_BATCH)
        return shown.assign(date_match=found[found.notna()])

    @classmethod
    def from_params(cls, params: Mapping[str, Sequence[str]], opening: IncidentFilter | None = None
                    ) -> tuple[IncidentFilter, tuple[Rejected, ...]]:
        """Read URL parameters; what cannot be used is given back as rejected, never raised.

        What is not told is as in ``opening``, if there is one.
        """
        from geo.filters.params import read_params  # noqa: PLC0415 - params builds filters

        return read_params(params, opening or cls())

    def to_params(self, opening: IncidentFilter | None = None) -> dict[str, list[str]]:
        """Write URL parameters; what is at its default, or as in ``opening``, is left out."""
        default = opening or IncidentFilter()
        return {f.name: _texts(value) for f in fields(self)
                if (value := getattr(self, f.name)) != getattr(default, f.name)}

    def describe(self, sources: Mapping[str, str] | None = None,
                 imports: Mapping[int, str] | None = None) -> str:
        """Say in words what is shown, in the language of the context.

        ``sources`` and ``imports`` name those of the store by id and by number.
        """
        from geo.filters.sentence import describe  # noqa: PLC0415 - the sentence reads filters

        return describe(self, sources or {}, imports or {})


OPENING = IncidentFilter(targeting=tuple(str(t) for t in OPENING_TARGETING),
                         outside=Outside.WITHOUT)
"""What the app shows before anyone chooses."""


def opening_params(wanted: IncidentFilter) -> dict[str, list[str]]:
    """Write a filter as the app's address has it: beside what the app opens with.

    Where nobody is chosen of those who were hit all are named, since none is the opening choice.
    """
    params = wanted.to_params(OPENING)
    return params if wanted.targeting else params | {"targeting": list(EVERY_TARGET)}


def _texts(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [str(v) for v in value]
    return [value.isoformat() if isinstance(value, date) else str(value)]
