"""Incidents along time: counts by month for what fits in one, spans for what does not."""

from __future__ import annotations

import pandas as pd

from geo.filters.mask import load
from geo.model.vocabulary import ColorBy, Kind
from geo.view.palette import NOBODY_CODE, SEVERAL_CODE

SPANS = 40  # more lines than that are no longer read
_COLUMN = {ColorBy.TYPE: "event_type", ColorBy.GRADE: "grade"}


def stacks(frame: pd.DataFrame, by: ColorBy) -> pd.Series:
    """Give the value by which each row is stacked and coloured."""
    if by is not ColorBy.PERPETRATOR:
        return frame[_COLUMN[by]].astype(str)
    alleged = frame["perpetrators_alleged"].astype("category")
    lists = [load(str(v)) for v in alleged.cat.categories]
    names = [ids[0] if len(ids) == 1 else SEVERAL_CODE if ids else NOBODY_CODE for ids in lists]
    return alleged.map(dict(zip(alleged.cat.categories, names, strict=True))).astype(str)


def monthly(frame: pd.DataFrame, by: ColorBy, inside: pd.Series) -> pd.DataFrame:
    """Count incidents by month, stack and whether they lie in the chosen range.

    Columns: month (first day), stack, inside (bool), n. Only incidents whose dates lie within one
    month are counted; ``spans`` gives the others.
    """
    start, end = (frame[c].dt.to_period("M") for c in ("date_start", "date_end"))
    fits = frame["kind"].eq(Kind.INCIDENT) & start.notna() & (start == end)
    table = pd.DataFrame({"month": start[fits].dt.to_timestamp(), "stack": stacks(frame, by)[fits],
                          "inside": inside[fits]})
    groups = table.groupby(["month", "stack", "inside"], observed=True)
    return groups.size().rename("n").reset_index()


def spans(frame: pd.DataFrame, by: ColorBy, inside: pd.Series) -> pd.DataFrame:
    """Give what reaches over months: ranges, competing dates, and statements about periods.

    Columns: row (index of the frame), start, end, stack, inside, kind; by start, at most ``SPANS``.
    """
    start, end = frame["date_start"], frame["date_end"]
    long = start.notna() & ((start.dt.to_period("M") != end.dt.to_period("M"))
                            | frame["kind"].eq(Kind.AGGREGATE))
    table = pd.DataFrame({"row": frame.index[long], "start": start[long].to_numpy(),
                          "end": end[long].to_numpy(), "stack": stacks(frame, by)[long].to_numpy(),
                          "inside": inside[long].to_numpy(),
                          "kind": frame["kind"][long].astype(str).to_numpy()})
    return table.sort_values(["start", "end"]).head(SPANS).reset_index(drop=True)
