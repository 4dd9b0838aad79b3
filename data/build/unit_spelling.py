"""Fit how sure a misspelt unit name is of the unit that comes closest.

    python -m data.build.unit_spelling COD_AB_ADM3.parquet OCHA_POPULATED_PLACES.parquet

Commune names of OCHA's boundaries are misspelt as clerks do it (a letter lost, doubled, swapped,
wrong or added, another vowel, a space, capitals, "commune de"), some twice; villages that no
commune sounds like stand for communes that no list has. Each is asked with nothing, the region, and
region and cercle stated. Half of the villages, and misspellings of another seed, are never used for
the fit: how the chances hold there is printed and kept.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from zlib import crc32

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from data.build.calibration import chance, fit, reliability
from geo.gazetteer.bare_units import without_level
from geo.gazetteer.constraint import stated_units
from geo.gazetteer.toponym import sound
from geo.gazetteer.unit_closest import CALIBRATION, FEATURES, nearest
from geo.gazetteer.unit_names import units_by_sound
from geo.gazetteer.units import communes_at
from geo.model.admin import Level

SEEDS, TIMES, NONE_ROWS = (11, 4711), 2, 2500
TWICE, LOUD, QUIET, SAID = 0.3, 0.25, 0.25, 0.2
LETTERS, VOWELS = "aeioulnrtsmkh", "aeiou"


def main(communes: Path, settlements: Path) -> None:
    """Fit on one list, print the reliability on the other, and write both."""
    official, places = _official(communes), _no_communes(settlements)
    parts = []
    for held_out, seed in enumerate(SEEDS):
        half = places[[crc32(n.encode()) % 2 == held_out for n in places["place"]]]
        half = half.sample(NONE_ROWS, random_state=seed)
        table = pd.concat([misspelt(official, seed), half], ignore_index=True)
        parts.append([_examples(table, level) for level in range(3)])
    (x, right), (x_out, right_out) = (
        tuple(np.concatenate(columns) for columns in zip(*part, strict=True)) for part in parts)
    fitted = fit(x, right, np.ones(len(x)))
    table = reliability(chance(x_out, fitted), right_out)
    for row in table:
        print("{score:4} {answers:8} {mean:6} {right:6}".format_map(row))
    CALIBRATION.write_text(json.dumps({
        "made_by": "data/build/unit_spelling.py", "examples": len(x),
        "weights": {n: round(float(v), 3) for n, v in zip(FEATURES, fitted, strict=True)},
        "held_out": table,
    }, indent=1) + "\n", encoding="utf-8")


def _official(path: Path) -> pd.DataFrame:
    """Read names, units above and the commune of 2015 that each outline is."""
    raw = gpd.read_parquet(path)
    inside = shapely.point_on_surface(raw.geometry.to_numpy())
    return pd.DataFrame({
        "place": raw["admin3Name"], "adm1": raw["admin1Name"], "adm2": raw["admin2Name"],
        "commune_id": communes_at(shapely.get_x(inside), shapely.get_y(inside))})


def _no_communes(path: Path) -> pd.DataFrame:
    """Read villages whose names are no commune's, in any spelling of one sound."""
    raw = pd.read_parquet(path).drop_duplicates(["name", "admin2Name"])
    known = units_by_sound(Level.ADM3)
    kept = raw[[sound(str(name)) not in known for name in raw["name"]]]
    return pd.DataFrame({"place": kept["name"].astype(str), "adm1": kept["admin1Name"],
                         "adm2": kept["admin2Name"], "commune_id": None})


def misspelt(names: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Misspell each name a few times."""
    chosen = random.Random(seed)  # noqa: S311
    return pd.concat([names.assign(place=[_as_typed(chosen, str(n)) for n in names["place"]])
                      for _time in range(TIMES)], ignore_index=True)


def _as_typed(chosen: random.Random, name: str) -> str:
    name = _with_typo(chosen, name)
    if chosen.random() < TWICE and len(name) > 6:  # noqa: PLR2004
        name = _with_typo(chosen, name)
    dice = chosen.random()
    if dice < LOUD:
        return name.upper()
    if dice < LOUD + QUIET:
        return name.lower().replace("-", " ")
    return f"commune de {name}" if dice < LOUD + QUIET + SAID else name


def _with_typo(chosen: random.Random, name: str) -> str:
    at = min(chosen.randrange(1, max(len(name), 2)), len(name) - 1)
    before, letter, after = name[:at], name[at], name[at + 1:]
    vowels = [i for i, c in enumerate(name) if c in VOWELS and i]
    ways = [before + after if len(name) > 3 else name,  # noqa: PLR2004
            before + letter * 2 + after, before + after[:1] + letter + after[1:],
            before + chosen.choice(LETTERS) + after,
            before + chosen.choice(LETTERS) + letter + after, f"{before} {letter}{after}"]
    if vowels:
        at = chosen.choice(vowels)
        ways += [name[:at] + chosen.choice(VOWELS) + name[at + 1:]] * 2
    return chosen.choice(ways)


def _examples(table: pd.DataFrame, level: int) -> tuple[np.ndarray, np.ndarray]:
    """Give features of the closest unit and whether it is right; exact names are left out."""
    rows, right = [], []
    for place, adm1, adm2, commune in table.itertuples(index=False):
        stated = stated_units(adm1 if level > 0 else "", adm2 if level > 1 else "")
        near = nearest(without_level(place), Level.ADM3, stated)
        if near is not None and near.unit.edits:
            rows.append(near.features)
            right.append(near.unit.unit_id == commune)
    return np.array(rows), np.array(right)


if __name__ == "__main__":
    main(*(Path(a) for a in sys.argv[1:3]))
