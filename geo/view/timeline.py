"""By what incidents are stacked along time and coloured on the map."""

from __future__ import annotations

import pandas as pd

from geo.filters.mask import load
from geo.model.vocabulary import ColorBy
from geo.view.palette import NOBODY_CODE, SEVERAL_CODE

_COLUMN = {ColorBy.TYPE: "event_type", ColorBy.GRADE: "grade"}


def stacks(frame: pd.DataFrame, by: ColorBy) -> pd.Series:
    """Give the value by which each row is stacked and coloured."""
    if by is not ColorBy.PERPETRATOR:
        return frame[_COLUMN[by]].astype(str)
    alleged = frame["perpetrators_alleged"].astype("category")
    lists = [load(str(v)) for v in alleged.cat.categories]
    names = [ids[0] if len(ids) == 1 else SEVERAL_CODE if ids else NOBODY_CODE for ids in lists]
    return alleged.map(dict(zip(alleged.cat.categories, names, strict=True))).astype(str)
