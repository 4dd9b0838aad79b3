"""Fit the chance that the resolver's first candidate is right.

    python -m data.build.calibration GEONAMES_ML.txt.gz OCHA_POPULATED_PLACES.parquet

Index one gazetteer, ask for the settlements of the other, and reverse; with nothing stated, the
region stated, and region and cercle stated. Truth never comes from the gazetteer indexed, and the
namesakes of built-in places are counted without the gazetteer that judges. A candidate is right if
it lies within 10 km. Seats of regions and cercles weigh twenty times, for reports name them more
often than villages. Half of the cercles (by a checksum of their ids) are never used for the fit:
``data/places/calibration.json`` also holds how the scores hold there.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from zlib import crc32

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.build import namesakes, settlements
from geo.gazetteer.candidates import find_pairs, keys_of
from geo.gazetteer.constraint import stated_units
from geo.gazetteer.evaluate import NEAR_ENOUGH_KM, distances_km
from geo.gazetteer.scoring import CALIBRATION, FEATURES, features, rank
from geo.gazetteer.toponym_index import Index, build_index

Floats = NDArray[np.float64]
SEAT_WEIGHT, RIDGE, ROUNDS, TENTHS = 20.0, 1.0, 40, 10


def main(first: Path, second: Path) -> None:
    """Fit on half of the cercles, print the reliability on the others, and write both."""
    tables = {"first": settlements.read(first), "second": settlements.read(second)}
    parts = []
    for indexed, judge in (("first", "second"), ("second", "first")):
        counted = namesakes.counts(tables[indexed])
        for frames in ([settlements.builtin()], [tables[indexed]],
                       [settlements.builtin(), tables[indexed]]):
            index = build_index(pd.concat(frames, ignore_index=True))
            known = [counted.get(i, (0, 0, 0)) for i in index.entry_id.tolist()]
            object.__setattr__(index, "namesakes", np.array(known, dtype=np.int16))
            parts += [_examples(index, tables[judge], level) for level in range(3)]
    x, right, weight, held_out = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    fitted = fit(x[~held_out], right[~held_out], weight[~held_out])
    table = reliability(chance(x[held_out], fitted), right[held_out])
    for row in table:
        print("{score:4} {answers:8} {mean:6} {right:6}".format_map(row))
    CALIBRATION.write_text(json.dumps({
        "made_by": "data/build/calibration.py", "examples": int((~held_out).sum()),
        "truth": "GeoNames Mali (2014) judged on OCHA/DNCT settlements (2015), and the reverse",
        "weights": {n: round(float(v), 3) for n, v in zip(FEATURES, fitted, strict=True)},
        "held_out": table,
    }, indent=1) + "\n", encoding="utf-8")


def _examples(index: Index, table: pd.DataFrame, level: int) -> tuple[Floats, ...]:
    """Give features, whether right, weights and whether held out; ``level`` units are stated."""
    truth = table[table["kind"].isin(["village", "town"]) & table["commune_id"].notna()]
    stated = list(zip(*([*truth[c]] if level > n else [""] * len(truth)
                        for n, c in enumerate(("adm1", "adm2"))), strict=True))
    number = {pair: i for i, pair in enumerate(dict.fromkeys(stated))}
    which = np.array([number[pair] for pair in stated])
    constraints = [stated_units(*pair) for pair in number]
    pairs = find_pairs(index, keys_of(truth["name"].astype(str).tolist()), constraints, which)
    strength = np.array([c.strength for c in constraints])[which]
    ranking = rank(index, pairs, strength)
    asked = np.flatnonzero(ranking.first >= 0)
    rows = truth.iloc[asked]
    off = distances_km(ranking.spots.lon[asked], ranking.spots.lat[asked],
                       rows["lon"].to_numpy(), rows["lat"].to_numpy())
    out = np.array([crc32(c.rsplit(".", 1)[0].encode()) % 2 == 1 for c in rows["commune_id"]])
    x = features(index, ranking.pairs, ranking.share, ranking.spots.twin, ranking.first, strength)
    weight = np.where(rows["kind"] == "town", SEAT_WEIGHT, 1.0)
    return x, off <= NEAR_ENOUGH_KM, weight, out


def fit(x: Floats, right: NDArray[np.bool_], weight: Floats) -> Floats:
    """Fit a logistic curve by Newton's method with a small ridge."""
    found = np.zeros(x.shape[1])
    for _round in range(ROUNDS):
        p = chance(x, found)
        curve = (x * (weight * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        step = np.linalg.solve(curve, x.T @ (weight * (right - p)) - RIDGE * found)
        found += step
        if np.abs(step).max() < 1e-6:  # noqa: PLR2004
            break
    return found


def chance(x: Floats, weights: Floats) -> Floats:
    """Give the chance that the curve reckons."""
    return np.asarray(1 / (1 + np.exp(-np.clip(x @ weights, -30, 30))))


def reliability(scores: Floats, right: NDArray[np.bool_]) -> list[dict[str, float]]:
    """Give for each tenth of the score: its start, answers, mean score and share right."""
    found = []
    for i in range(TENTHS):
        inside = (scores >= i / TENTHS) & (scores < (i + 1) / TENTHS)
        if inside.any():
            found.append({"score": i / TENTHS, "answers": int(inside.sum()),
                          "mean": round(float(scores[inside].mean()), 3),
                          "right": round(float(right[inside].mean()), 3)})
    return found


if __name__ == "__main__":
    main(*(Path(a) for a in sys.argv[1:3]))
