"""Count, for each built-in place, the others in open gazetteers that bear its name.

    python -m data.build.namesakes GEONAMES_ML.txt.gz OCHA_POPULATED_PLACES.parquet

Writes ``data/places/namesakes.csv``: how many settlements lie elsewhere in Mali, in the same region
and in the same cercle; for a well, how many settlements and wells, while a town is not mistaken for
a well of its name. A number is no part of a name ("Gangafani 2"): reports leave it out. Only the
counts are kept. The built-in gazetteer needs them to know that it has one Sokoura of many.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

import numpy as np
import pandas as pd

from data.build import settlements
from geo.gazetteer.toponym import fold_many, sound_many
from geo.project import DATA

OUT = DATA / "places" / "namesakes.csv"
APART_KM, DEGREE_KM = 10.0, 110.0
SETTLED = ("village", "town")
_NUMBER = re.compile(r"[ -]+(?:\d+|I{1,3}|IV)$")


def main(paths: list[Path]) -> None:
    """Count and write."""
    counted = counts(pd.concat([settlements.read(p) for p in paths]))
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["place_id", "others", "in_region", "in_cercle"])
        writer.writerows([place, *numbers] for place, numbers in sorted(counted.items()))


def counts(found: pd.DataFrame) -> dict[str, tuple[int, int, int]]:
    """Count settlements and wells of the same sound, each group of points within 10 km once."""
    found = found[found["kind"].isin([*SETTLED, "well"])]
    spelt = [(n, i) for i, (name, alt) in
             enumerate(zip(found["name"], found["alt_names"], strict=True))
             for n in {_NUMBER.sub("", str(one)) for one in (name, *alt)}]
    bearers: dict[str, set[int]] = {}
    heard = sound_many(fold_many([n for n, _i in spelt]))
    for key, (_name, number) in zip(heard, spelt, strict=True):
        bearers.setdefault(key, set()).add(number)
    known = settlements.builtin()
    return {row["entry_id"]: _count(row, found, bearers) for _i, row in known.iterrows()}


def _count(row: pd.Series, found: pd.DataFrame, bearers: dict[str, set[int]]
           ) -> tuple[int, int, int]:
    keys = set(sound_many(fold_many([row["name"], *row["alt_names"]])))
    same = found.iloc[sorted(set().union(*(bearers.get(k, set()) for k in keys)))]
    if row["kind"] != "well":
        same = same[same["kind"].isin(SETTLED)]
    seen = [] if np.isnan(row["lon"]) else [(row["lon"], row["lat"])]
    region, cercle = (".".join(row["commune_id"].split(".")[:n]) for n in (1, 2))
    others = [0, 0, 0]
    places = zip(same["lon"], same["lat"], same["commune_id"].fillna(""), strict=True)
    for lon, lat, within in places:
        if any(np.hypot(lon - x, lat - y) * DEGREE_KM < APART_KM for x, y in seen):
            continue
        seen.append((lon, lat))
        others = [others[0] + 1, others[1] + within.startswith(f"{region}."),
                  others[2] + within.startswith(f"{cercle}.")]
    return others[0], others[1], others[2]


if __name__ == "__main__":
    main([Path(a) for a in sys.argv[1:]])
