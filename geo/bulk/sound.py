"""Whether folded incidents keep to the schema, asked of the distinct rows of their parts.

Says no more than yes or no: ``geo.model.schema.check_frame`` tells the faults, of every row.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from geo.bulk.codes import Spread
from geo.model.schema import COUNTS, VOCABULARIES
from geo.model.vocabulary import GeoStatus

_ORDERED = (("date_start", "date_end"), ("killed_low", "killed_high"),
            ("civilians_killed_low", "civilians_killed_high"))


def sound(parts: Sequence[Spread], areas: Spread, place: Spread) -> bool:
    """Tell whether the table of the parts would pass ``check_frame``.

    Ids and points have been looked at where they came from: ids are no column of a part.
    """
    few = {name: part.table[name] for part in parts for name in part.shown}
    return (all(_in_order(few[low], few[high]) for low, high in _ORDERED)
            and not any(_negative(few[name]) for name in COUNTS if name in few)
            and all(set(few[name].unique()) <= set(words) for name, words in VOCABULARIES.items())
            and _on_earth(place) and _located(areas, place))


def _in_order(low: pd.Series, high: pd.Series) -> bool:
    both = low.notna() & high.notna()
    return bool((low[both] <= high[both]).all())


def _negative(counts: pd.Series) -> bool:
    return bool((counts.dropna() < 0).any())


def _on_earth(place: Spread) -> bool:
    lon, lat = (place.table[name].to_numpy(dtype=float) for name in ("_lon", "_lat"))
    here = np.isfinite(lon) | np.isfinite(lat)
    good = (np.abs(lon) <= 180) & (np.abs(lat) <= 90) & ~((lon == 0) & (lat == 0))  # noqa: PLR2004
    return bool((good | ~here).all())


def _located(areas: Spread, place: Spread) -> bool:
    """Tell whether nothing that is not located has a point."""
    here = np.isfinite(place.table["_lon"].to_numpy(dtype=float))
    lost = areas.table["geo_status"].eq(GeoStatus.UNLOCATED.value).to_numpy(dtype=bool)
    return not lost.any() or not bool((here[place.codes] & lost[areas.codes]).any())
