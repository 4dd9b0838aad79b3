"""For whom a file is, and what of the store they may have.

For the public the table is folded anew without the claims that may not be passed on, and only then
filtered: a filter must not tell of what it hides.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import geopandas as gpd
import pandas as pd

from geo.errors import InputError
from geo.export.readme import by_hand, explained
from geo.export.rows import synthetic
from geo.export.selection import Selection
from geo.filters import IncidentFilter
from geo.filters.incident_filter import OPENING_TARGETING
from geo.filters.mask import by_value, load
from geo.fold import fold_all, said_by
from geo.frame import to_frame, typed
from geo.i18n import N_, number
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Handling, Kind
from geo.store.import_words import imports_named
from geo.store.protocol import Store

MOST = 250_000  # incidents whose claims fit into memory together


class Audience(StrEnum):
    """For whom a file is."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True)
class _Shown:
    """The rows of a filter; how many more without the choice of targets; how many withheld."""

    rows: gpd.GeoDataFrame
    hidden: int = 0
    withheld: int = 0
    refolded: int = 0


def select(store: Store, wanted: IncidentFilter, audience: Audience = Audience.INTERNAL, *,
           whole: gpd.GeoDataFrame | None = None, claims: bool = True,
           incident_id: str = "", chosen: Collection[str] = ()) -> Selection:
    """Read what a filter shows to an audience, with its claims and sources.

    ``whole`` is the store's table on the filter's day, where a caller holds it already;
    ``incident_id`` picks one incident of it, ``chosen`` those of its incidents that a reader chose
    by hand. Without ``claims`` the sources are those of the rows.
    Raises InputError where the claims of so many incidents are too many for one file.
    """
    sources, public = store.read_sources(), audience is Audience.PUBLIC
    barred = frozenset(i for i, s in sources.items() if not passes(s)) if public else frozenset()
    if whole is None:
        whole = store.read_incidents(IncidentFilter(asof=wanted.asof) if barred else
                                     replace(wanted, targeting=()))
    if incident_id:
        whole = whole[whole["incident_id"].eq(incident_id)]
    if chosen:
        whole = whole[whole["incident_id"].isin(chosen)]
    if wanted.batch:
        whole = store.marked(whole, wanted)
    shown = _public(store, whole, wanted, barred) if barred else _filtered(whole, wanted)
    if claims and len(shown.rows) > MOST:
        raise InputError(N_("{n} incidents have too many claims for one file ({most} incidents at "
                            "most): narrow the filter, or leave the claims out (--no-claims)."),
                         n=number(len(shown.rows)), most=number(MOST))
    said = tuple(claims_of(store, shown.rows["incident_id"].astype(str), wanted, barred)
                 ) if claims else ()
    used = {c.source_id for c in said} if claims else {
        i for text in shown.rows["source_ids"].unique() for i in load(str(text))}
    held = tuple(s for i, s in sources.items() if i in used)
    named = {} if public else imports_named(store, wanted.batch)  # a file's name may tell much
    about = explained(wanted, audience=audience, version=store.version(), sources=held,
                      counts=_counts(shown, said, told=claims),
                      synthetic=any(synthetic(shown.rows)), incident_id=incident_id,
                      described=by_hand(len(chosen), wanted.describe(imports=named)))
    return Selection(shown.rows, said, held, about, public=public, with_claims=claims)


def passes(source: Source) -> bool:
    """Tell whether a source may be seen by the public."""
    return source.may_be_passed_on and source.handling is Handling.OPEN


def _counts(shown: _Shown, claims: Sequence[Claim], *, told: bool) -> dict[str, int]:
    incidents = int(shown.rows["kind"].eq(Kind.INCIDENT).sum())
    return {"incidents": incidents, "statements_about_periods": len(shown.rows) - incidents,
            **({"claims": len(claims)} if told else {}), "hidden_by_default": shown.hidden,
            "withheld_incidents": shown.withheld, "refolded_incidents": shown.refolded}


def _filtered(whole: gpd.GeoDataFrame, wanted: IncidentFilter) -> _Shown:
    rows = gpd.GeoDataFrame(wanted.apply(whole))
    if set(wanted.targeting) != set(OPENING_TARGETING):
        return _Shown(rows)
    return _Shown(rows, int(replace(wanted, targeting=()).mask(whole).sum()) - len(rows))


def _public(store: Store, whole: gpd.GeoDataFrame, wanted: IncidentFilter,
            barred: frozenset[str]) -> _Shown:
    """Fold anew what rests on barred sources too, leave out what rests on them alone."""
    touched = by_value(whole["source_ids"], lambda v: bool(barred.intersection(load(v))))
    alone = by_value(whole["source_ids"], lambda v: bool(load(v)) and barred.issuperset(load(v)))
    ids = whole.loc[touched & ~alone, "incident_id"].astype(str)
    claims = claims_of(store, ids, wanted, barred, own_ids=False)
    anew = to_frame(fold_all(claims, wanted.asof, store.context()))
    if wanted.batch:  # as who is not barred speaks of them
        anew = store.marked(anew, wanted)
    kept, again = _filtered(whole[~touched], wanted), _filtered(anew, wanted)
    rows = kept.rows if again.rows.empty else typed(pd.concat(
        [kept.rows, again.rows]).sort_values(["date_start", "incident_id"],
                                             na_position="first", ignore_index=True))
    withheld = int(wanted.mask(whole[alone]).sum())
    return _Shown(rows, kept.hidden + again.hidden, withheld, len(again.rows))


def claims_of(store: Store, ids: Iterable[str], wanted: IncidentFilter,
              barred: frozenset[str] = frozenset(), *, own_ids: bool = True) -> list[Claim]:
    """Give the claims of incidents as far as they had been said, without those of barred sources.

    Of incidents judged the same, claims keep the id that they were made under, unless
    ``own_ids`` is off: then they bear the one under which they are folded.
    """
    chosen = frozenset(ids)
    passed = (c for c in _held(store, sorted(chosen)) if c.source_id not in barred)
    if not own_ids:
        passed = (c if c.incident_id in chosen else
                  replace(c, incident_id=store.canonical(c.incident_id)) for c in passed)
    return list(said_by(passed, wanted.asof, store.context()))


def _held(store: Store, ids: Sequence[str]) -> Iterable[Claim]:
    """Read the claims of incidents, together where a store can."""
    together: Callable[[Sequence[str]], Iterable[Claim]] | None = getattr(
        store, "iter_claims", None)
    return together(ids) if together else (c for i in ids for c in store.read_claims(i))
