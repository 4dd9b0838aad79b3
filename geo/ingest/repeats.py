"""Rows of a file that tell of one event: they are merged, never counted twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest.cell_codes import Words
from geo.ingest.cells import Cells, Mask, all_differ
from geo.ingest.draft import Drafted, drafts


def refuse_contradictions(cells: Cells, key: str, facts: Sequence[str], newest: str = "") -> Mask:
    """Tell which row of each event stands; refuse rows that tell its facts otherwise.

    The standing row is the first, or the first of the latest by the whole number in ``newest``.
    """
    if all_differ(cells.texts(key)):
        return np.ones(len(cells), dtype=bool)
    ids = pd.Series(cells.words(key))
    stands: Mask = ~ids.duplicated().to_numpy() | (ids == "").to_numpy()
    shared = ids.duplicated(keep=False).to_numpy() & (ids != "").to_numpy()
    if not shared.any():
        return stands
    rows = np.flatnonzero(shared)
    when = pd.to_numeric(pd.Series(cells.words(newest)[rows]), errors="coerce").fillna(0)
    order = np.lexsort((rows, -when.to_numpy(), ids[rows].to_numpy(dtype=str)))
    first = ~ids[rows[order]].duplicated().to_numpy()
    stands[rows] = False
    stands[rows[order][first]] = True
    leader = np.repeat(rows[order][first], np.diff(np.append(np.flatnonzero(first), len(rows))))
    for name in facts:
        told = cells.words(name)
        bad = np.zeros(len(cells), dtype=bool)
        bad[rows[order]] = told[rows[order]] != told[leader]
        cells.refuse(bad, name, _("Another row of this event says something else here; one of "
                                  "them has to go."))
    return stands


def settle(cells: Cells, key: str, stands: Mask, columns: Mapping[str, Any]) -> Drafted:
    """Make drafts of the rows that stand for an event; the others are merged or refused.

    ``columns`` are those of drafts, for all rows. A row whose event's own row cannot be used is
    refused too, so that none is lost.
    """
    kept = cells.usable() & stands
    if not stands.all():
        ids = pd.Series(cells.words(key))
        orphans = cells.usable() & ~stands & ~ids.isin(ids[kept]).to_numpy()
        cells.refuse(orphans, key, _("The row that stands for this event cannot be used."))
    rows = cells.frame["row"].to_numpy()
    if not kept.all():
        columns = {n: v if isinstance(v, str) else v[kept] for n, v in columns.items()}
        rows = rows[kept]
    return Drafted(drafts(columns, rows), cells.rejects(), int((cells.usable() & ~stands).sum()))


def both_actors(cells: Cells, key: str) -> dict[str, Words]:
    """Put the actors that all rows of an event name into its row: two, others as associates."""
    names = [(f"actor{n}", f"assoc_actor_{n}", f"inter{n}") for n in "12"]
    columns = {name: cells.words(name).copy() for side in names for name in side}
    ids = cells.words(key)
    shared = np.flatnonzero(pd.Series(ids).duplicated(keep=False).to_numpy())
    told: dict[str, dict[str, tuple[str, ...]]] = {}
    for side in names:
        for event, *cell in zip(ids[shared], *(columns[c][shared] for c in side), strict=True):
            if cell[0]:
                told.setdefault(event, {}).setdefault(cell[0], tuple(cell))
    whole = {event: _two_sides(list(actors.values())) for event, actors in told.items()}
    sides = [whole.get(event, ("",) * 6) for event in ids[shared]]
    for at, name in enumerate(columns):
        columns[name][shared] = np.array([s[at] for s in sides], dtype=object)
    return columns


def _two_sides(actors: list[tuple[str, ...]]) -> tuple[str, ...]:
    first, second, *others = *actors, ("", "", ""), ("", "", "")
    more = "; ".join(part for o in others for part in o[:2] if part)
    associates = "; ".join(part for part in (second[1], more) if part)
    return (*first, second[0], associates, second[2])


def one_row_each(cells: Cells, key: str, facts: Sequence[str]) -> dict[str, Words]:
    """Put what all rows of an event say into its row: the distinct cells of a column.

    Of whole numbers the largest stands, since two themes may count the same people; other cells
    are joined with ``, ``.
    """
    ids = cells.words(key)
    shared = np.flatnonzero(pd.Series(ids).duplicated(keep=False).to_numpy())
    columns: dict[str, Words] = {}
    for name in cells.names:
        if name in (key, *facts):
            continue
        told: dict[str, dict[str, None]] = {}
        words = cells.words(name)
        for event, cell in zip(ids[shared], words[shared], strict=True):
            told.setdefault(event, {})[cell] = None
        columns[name] = words.copy()
        columns[name][shared] = [_one(told[event]) for event in ids[shared]]
    return columns


def _one(cells: dict[str, None]) -> str:
    said = [c for c in cells if c]
    if said and all(c.isdigit() for c in said):
        return str(max(int(c) for c in said))
    return ", ".join(said)
