"""How many other places of a name are known to exist where the built-in gazetteer has only one."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from geo.gazetteer.place_tables import PLACES


@cache
def known_namesakes() -> Mapping[str, tuple[int, int, int]]:
    """Give how many more settlements bear a built-in place's name: in Mali, region and cercle.

    Counted once in open gazetteers by ``data/build/namesakes.py``; only the counts are kept.
    """
    with (PLACES / "namesakes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return MappingProxyType({r["place_id"]: (int(r["others"]), int(r["in_region"]),
                                             int(r["in_cercle"])) for r in rows})
