"""What a filtered table amounts to: the figures of the line under the map, and the line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from geo.filters import IncidentFilter
from geo.filters.coded import DEFINITE, Bools, Bytes, Ints
from geo.filters.mask import by_value, load
from geo.i18n import _, ngettext, number, semicolons
from geo.model.incident import Toll
from geo.model.vocabulary import (
    Basis,
    DateMatch,
    Flag,
    GeoPrecision,
    GeoStatus,
    Kind,
    Outside,
    ResponseKind,
)


@dataclass(frozen=True)
class Summary:
    """Counts of incidents and the dead reported on the filter's basis (persons).

    Tolls are summed over incidents definitely in the range; aggregates are never summed.
    ``unfigured`` counts incidents that have no figure on the basis; ``outside`` those that lie
    outside Mali, which are not among the ``unmapped``. ``left_out`` are those outside that the
    filter leaves out for it, ``hidden`` what it leaves out for who was hit.
    """

    incidents: int
    possible: int
    aggregates: int
    killed: int
    unfigured: int
    open: bool
    denied: int
    unmapped: int
    outside: int = 0
    hidden: int = 0
    left_out: int = 0


def mappable(frame: pd.DataFrame) -> pd.Series:
    """Tell which rows a map can draw: incidents with a point, or with a route or places."""
    drawn = frame.geometry.notna() if "geometry" in frame else frame["has_point"]
    coarse = frame["geo_precision"].eq(GeoPrecision.COUNTRY)
    competing = frame["geo_status"].eq(GeoStatus.AMBIGUOUS) | frame["is_route"]
    return (frame["kind"].eq(Kind.INCIDENT) & drawn & (~coarse | competing)
            & ~outside(frame))


def outside(frame: pd.DataFrame) -> pd.Series:
    """Tell which rows lie outside Mali, whatever place there is meant."""
    return frame["geo_status"].eq(GeoStatus.OUTSIDE)


def denied(frame: pd.DataFrame) -> pd.Series:
    """Tell which rows an accused side denies."""
    told = by_value(frame["response"], lambda v: any(
        r["response"] == ResponseKind.DENIED for r in load(v)))
    return pd.Series(told, index=frame.index)


def summarise(wanted: IncidentFilter, shown: pd.DataFrame, hidden: int = 0,
              left_out: int = 0) -> Summary:
    """Count what is shown; what the filter leaves out is told: see ``Summary``."""
    incidents = shown[shown["kind"].eq(Kind.INCIDENT)]
    sure = incidents[incidents["date_match"].eq(DateMatch.DEFINITE)]
    toll = sure[f"killed_{wanted.basis}"]
    return Summary(
        incidents=len(sure), possible=len(incidents) - len(sure),
        aggregates=len(shown) - len(incidents), killed=int(toll.sum()),
        unfigured=int(toll.isna().sum()), open=bool(sure["killed_open"].any()),
        denied=int(denied(sure).sum()), outside=int(outside(incidents).sum()),
        unmapped=int((~mappable(incidents) & ~outside(incidents)).sum()), hidden=hidden,
        left_out=left_out)


@dataclass(frozen=True, eq=False)
class Facts:
    """What the sentence counts, a value a row: see ``Summary``."""

    incident: Bools
    mapped: Bools
    outside: Bools
    open: Bools
    denied: Bools
    synthetic: Bools


def facts_of(frame: pd.DataFrame) -> Facts:
    """Read a whole incidents table once for ``count``."""
    return Facts(
        frame["kind"].eq(Kind.INCIDENT).to_numpy(dtype=bool),
        mappable(frame).to_numpy(dtype=bool), outside(frame).to_numpy(dtype=bool),
        frame["killed_open"].to_numpy(dtype=bool),
        denied(frame).to_numpy(dtype=bool),
        by_value(frame["flags"], lambda v: Flag.SYNTHETIC in load(v)))


def count(facts: Facts, killed: Ints, match: Bytes, hidden: int = 0,
          left_out: int = 0) -> Summary:
    """Count what a filter shows of a whole table, as ``summarise`` does of the rows themselves.

    ``killed`` is persons on the filter's basis, -1 where nobody gave a figure; ``match`` is what
    ``geo.filters.coded.match`` gives.
    """
    shown = match > 0
    incidents = shown & facts.incident
    sure = np.flatnonzero(incidents & (match == DEFINITE))
    toll = killed[sure]
    n, abroad = (int(np.count_nonzero(rows)) for rows in (incidents, incidents & facts.outside))
    return Summary(
        incidents=len(sure), possible=n - len(sure), aggregates=int(np.count_nonzero(shown)) - n,
        killed=int(toll.clip(min=0).sum(dtype=np.int64)),
        unfigured=int(np.count_nonzero(toll < 0)), open=bool(facts.open[sure].any()),
        denied=int(np.count_nonzero(facts.denied[sure])),
        unmapped=n - abroad - int(np.count_nonzero(incidents & facts.mapped)), outside=abroad,
        hidden=hidden, left_out=left_out)


def total(rows: pd.DataFrame, prefix: str = "killed") -> Toll:
    """Add up the lowest and the highest figures of incidents; missing where nobody gives one.

    An incident with a lower bound alone counts with it in both; ``best`` adds what all agree on.
    """
    low, high = rows[f"{prefix}_low"], rows[f"{prefix}_high"]
    told = low.notna() | high.notna()
    if not told.any():
        return Toll()
    best = rows["killed_best"] if prefix == "killed" else pd.Series(dtype="Int32")
    is_open = bool((rows["killed_open"] if prefix == "killed" else high.isna() & told).any())
    most = int(high.fillna(low).fillna(0).sum())
    least = int(low.fillna(0).sum()) if low.notna().any() else None
    return Toll(least, int(best.sum()) if best.notna().any() else None, most, is_open)


def sentence(wanted: IncidentFilter, summary: Summary, *, tolls: bool = True,
             sources: Mapping[str, str] | None = None,
             imports: Mapping[int, str] | None = None) -> str:
    """Say in words what is shown: incidents, toll, filter, denials and what is not on the map.

    Without ``tolls`` it leaves the figures to who says them apart, by one voice. ``sources`` and
    ``imports`` name the store's own by id and by number.
    """
    head = ngettext("{n} incident reported", "{n} incidents reported",
                    summary.incidents).format(n=number(summary.incidents))
    told = tolls and summary.unfigured < summary.incidents  # no figure at all is no zero
    parts = [head, _toll(wanted.basis, summary)] if told else [head]
    shown = summary if tolls else replace(summary, unfigured=0)
    if wanted.outside is Outside.ONLY:  # said of the filter
        shown = replace(shown, outside=0)
    if wanted.outside is Outside.WITHOUT:  # said with how many they are, where there are any
        wanted = replace(wanted, outside=Outside.WITH)
    return semicolons([", ".join([*parts, wanted.describe(sources, imports)]), *_tail(shown)]) + "."


def _toll(basis: Basis, summary: Summary) -> str:
    n = number(summary.killed)
    if basis is Basis.BEST:
        return ngettext("{n} person reported killed where all sources agree",
                        "{n} people reported killed where all sources agree",
                        summary.killed).format(n=n)
    if basis is Basis.HIGH:
        return ngettext("up to {n} person reported killed, open upwards",
                        "up to {n} people reported killed, open upwards", summary.killed
                        ).format(n=n) if summary.open else ngettext(
            "up to {n} person reported killed", "up to {n} people reported killed",
            summary.killed).format(n=n)
    return ngettext("at least {n} person reported killed", "at least {n} people reported killed",
                    summary.killed).format(n=n)


def _tail(summary: Summary) -> Iterator[str]:
    if summary.denied:
        yield ngettext("{n} denied by the accused", "{n} denied by the accused",
                              summary.denied).format(n=number(summary.denied))
    if summary.possible:
        yield ngettext("{n} more possibly in range", "{n} more possibly in range",
                              summary.possible).format(n=number(summary.possible))
    if summary.unmapped:
        yield ngettext("{n} not mappable", "{n} not mappable",
                              summary.unmapped).format(n=number(summary.unmapped))
    if summary.outside:
        yield _("{n} outside Mali").format(n=number(summary.outside))
    if summary.unfigured:
        yield ngettext("{n} without a figure on this basis",
                              "{n} without a figure on this basis",
                              summary.unfigured).format(n=number(summary.unfigured))
    if summary.aggregates:
        yield ngettext(
            "{n} statement about a period, not added up",
            "{n} statements about periods, not added up",
            summary.aggregates).format(n=number(summary.aggregates))
    if summary.hidden:
        yield ngettext("{n} other hidden by the choice of who was hit",
                              "{n} others hidden by the choice of who was hit",
                              summary.hidden).format(n=number(summary.hidden))
    if summary.left_out:
        yield ngettext("{n} outside Mali left out", "{n} outside Mali left out",
                       summary.left_out).format(n=number(summary.left_out))
