"""Who says so, by whom it is carried, and the grade that follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from geo.bulk.codes import Spread, spread
from geo.bulk.parts import BITS, claims_like
from geo.fold.context import Context
from geo.fold.grade import grade_by_origins, is_party
from geo.fold.incident import party_only
from geo.fold.parties import NO_STANCE, origins
from geo.frame import dump, grade_columns
from geo.model.record import items
from geo.model.vocabulary import Flag, Grade

_REMEMBERED = 20_000


def voices(rows: pd.DataFrame, context: Context) -> Spread:
    """Tell the speaker, the source and what it cites, and grade by them."""
    return spread(rows, ["source_id", "speaker", "stance", "origins"], _graders(_Known(context)))


@dataclass(frozen=True, eq=False)
class _Known:
    """A context, told apart by being the same one: an import folds all its parts with it."""

    context: Context

    def __hash__(self) -> int:
        """Hash the context's identity."""
        return id(self.context)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is the very same context."""
        return isinstance(other, _Known) and self.context is other.context


@lru_cache(maxsize=2)
def _graders(known: _Known) -> Callable[[str, str, str, str], dict[str, Any]]:
    """Give what tells the grade within a context, and remembers what it told.

    A record has no action nearby, no answer and no rival account, so its origins alone decide.
    """
    context = known.context

    @lru_cache(_REMEMBERED)
    def told_by(source_id: str, speaker: str, stance: str, cited: str) -> frozenset[str]:
        return origins(claims_like(source_id=source_id, speaker=speaker, stance=stance,
                                   origins=cited), context)

    @lru_cache(_REMEMBERED)
    def a_party(origin: str, speaker: str) -> bool:
        return is_party(origin, (speaker,), context)

    @lru_cache(_REMEMBERED)
    def graded(found: frozenset[str], speaker: str) -> dict[str, Any]:
        parties = {o for o in found if a_party(o, speaker)}
        grade, trace = grade_by_origins(found - parties, parties)
        only = party_only(found, context) and grade is Grade.SINGLE_SOURCE
        return {**grade_columns(grade, trace), "n_independent": len(found),
                "_flags": BITS[Flag.PARTY_ONLY] if only else 0}

    @lru_cache(_REMEMBERED)
    def tell(source_id: str, speaker: str, stance: str, joined: str) -> dict[str, Any]:
        cited = items(joined)
        found = frozenset[str]().union(*(told_by(source_id, speaker, stance, c) for c in
                                         [c for c in cited if c not in NO_STANCE] or [""]))
        return {**graded(found, speaker), "_claims": len(cited)}

    return tell


def carriers(rows: pd.DataFrame, context: Context) -> Spread:
    """Tell who speaks and which source carries it."""
    def tell(source_id: str, speaker: str) -> dict[str, Any]:
        source = context.source(source_id)
        return {"speakers": dump([speaker]), "source_ids": dump([source_id]), "n_sources": 1,
                "source_urls": dump([source.url] if source.url else []),
                "licence": source.licence}

    return spread(rows, ["source_id", "speaker"], tell)
