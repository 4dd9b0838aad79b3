"""Rows in the shape of an ACLED export, made up: for benches and tests, marked in every row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
from numpy.typing import NDArray

from geo.errors import InputError
from geo.gazetteer import units
from geo.gazetteer.places import places
from geo.i18n import N_

Chance = np.random.Generator
Ints = NDArray[np.int64]
ROWS = 100_000  # a part: written before the next is made
ENDINGS = (".csv", ".parquet")
FIRST_DAY, DAYS = np.datetime64("2012-01-17", "D"), 5277  # none is still to come
_AROUND = 8  # made-up places about each commune's point
_TYPES = (  # event, sub-event, at civilians, weight
    ("Battles", "Armed clash", False, 30), ("Battles", "Government regains territory", False, 1),
    ("Battles", "Non-state actor overtakes territory", False, 1),
    ("Explosions/Remote violence", "Air/drone strike", False, 7),
    ("Explosions/Remote violence", "Air/drone strike", True, 2),
    ("Explosions/Remote violence", "Remote explosive/landmine/IED", False, 9),
    ("Explosions/Remote violence", "Shelling/artillery/missile attack", False, 4),
    ("Violence against civilians", "Attack", True, 26),
    ("Violence against civilians", "Abduction/forced disappearance", True, 10),
    ("Violence against civilians", "Sexual violence", True, 1),
    ("Strategic developments", "Looting/property destruction", False, 9))
_ARMED = (  # name, class, weight
    ("JNIM: Group for Support of Islam and Muslims", "Rebel group", 30),
    ("Military Forces of Mali (2021-)", "State forces", 26),
    ("Islamic State Sahel Province (ISSP)", "Rebel group", 12),
    ("Wagner Group", "External/Other forces", 8), ("Dan Na Ambassagou", "Political militia", 7),
    ("FLA: Azawad Liberation Front", "Rebel group", 4),
    ("Unidentified Armed Group (Mali)", "Political militia", 13))
_CIVILIANS = (("Civilians (Mali)", 9), ("Civilians (Burkina Faso)", 1))
_ASSOCIATES = ("", "Pastoralists (Mali)", "Farmers (Mali)", "Women (Mali)", "Traders (Mali)")
_CITED = tuple(f"{kind} {n}" for n in range(1, 5) for kind in (
    "Radio station", "Local paper", "News agency", "Security report", "Observer"))


def write_acled(path: Path, n: int, seed: int = 1,
                progress: Callable[[int], None] = lambda _done: None) -> None:
    """Write ``n`` rows, as CSV or Parquet by the ending; the same seed writes the same file.

    Raises InputError for another ending.
    """
    refuse_ending(path)
    writer = None
    try:
        for start, table in _tables(n, seed):
            if writer is None:
                writer = (pyarrow.csv.CSVWriter if path.suffix == ".csv" else pq.ParquetWriter)(
                    path, table.schema)
            writer.write_table(table)
            progress(start + len(table))
    finally:
        if writer is not None:
            writer.close()


def refuse_ending(path: Path) -> None:
    """Raise InputError for a file that is named as none that can be written."""
    if path.suffix not in ENDINGS:
        raise InputError(N_("“{name}” ends in neither .csv nor .parquet; name the file so."),
                         name=path.name)


def _tables(n: int, seed: int) -> Iterator[tuple[int, pa.Table]]:
    for start in range(0, n, ROWS):
        size = min(ROWS, n - start)
        chance = np.random.default_rng((seed, start))
        yield start, pa.table(acled_columns(np.arange(start, start + size), chance))


def acled_columns(number: Ints, chance: Chance) -> dict[str, Any]:
    """Make the columns of an export for rows of these numbers."""
    n = len(number)
    days = FIRST_DAY + chance.integers(0, DAYS, n).astype("timedelta64[D]")
    kind = _drawn(chance, [t[-1] for t in _TYPES], n)
    first, second = (_drawn(chance, [a[-1] for a in _ARMED], n) for _side in range(2))
    second = np.where(second == first, (second + 1) % len(_ARMED), second)
    civilian = np.array([t[2] for t in _TYPES])[kind]
    kinds = _pick([t[0] for t in _TYPES], kind)
    return {
        "event_id_cnty": pa.array([f"SYN{i + 1}" for i in number.tolist()]),
        "event_date": pa.array(days.astype(str)),
        "year": pa.array(days.astype("datetime64[Y]").astype(int) + 1970),
        "time_precision": pa.array(_drawn(chance, (0, 88, 9, 3), n)),
        "disorder_type": _pick(["Strategic developments" if t[0].startswith("Strat")
                                else "Political violence" for t in _TYPES], kind),
        "event_type": kinds, "sub_event_type": _pick([t[1] for t in _TYPES], kind),
        **_sides(chance, first, second, civilian),
        "civilian_targeting": _pick(["", "Civilian targeting"], civilian.astype(int)),
        "iso": pa.array(np.full(n, 466)), **_same("region", "Western Africa", n),
        **_same("country", "Mali", n), **_where(chance, n),
        **_same("source_scale", "Synthetic", n),
        **_same("notes", "SYNTHETIC: made up for tests, nothing of this happened.", n),
        "fatalities": pa.array(_dead(chance, n)), **_same("tags", "synthetic", n),
        "timestamp": pa.array(np.full(n, 1_760_000_000)),
    }


def _sides(chance: Chance, first: Ints, second: Ints, civilian: NDArray[np.bool_]
           ) -> dict[str, Any]:
    n = len(first)
    names = [a[0] for a in _ARMED] + [c[0] for c in _CIVILIANS]
    classes = [a[1] for a in _ARMED] + ["Civilians"] * len(_CIVILIANS)
    hit = np.where(civilian, len(_ARMED) + _drawn(chance, [c[1] for c in _CIVILIANS], n), second)
    with_them = np.where(civilian, chance.integers(0, len(_ASSOCIATES), n), 0)
    pairs = [f"{a}-{b}" for a in classes for b in classes]
    return {"actor1": _pick(names, first), **_same("assoc_actor_1", "", n),
            "inter1": _pick(classes, first), "actor2": _pick(names, hit),
            "assoc_actor_2": _pick(_ASSOCIATES, with_them), "inter2": _pick(classes, hit),
            "interaction": _pick(pairs, first * len(classes) + hit)}


def _where(chance: Chance, n: int) -> dict[str, Any]:
    known = known_places()
    at = chance.integers(0, len(known["name"]), n)
    # a few hundred metres: more points than names, as where coders pin a place differently
    jitter = chance.integers(-30, 31, (2, n)) / 10_000
    return {**{name: _pick(known[name], at) for name in ("admin1", "admin2", "admin3")},
            "location": _pick(known["name"], at),
            "latitude": pa.array(np.round(np.array(known["lat"])[at] + jitter[0], 4)),
            "longitude": pa.array(np.round(np.array(known["lon"])[at] + jitter[1], 4)),
            "geo_precision": pa.array(_drawn(chance, (0, 62, 32, 6), n)),
            "source": _pick(_sources(), _cited(chance, n))}


@cache
def _sources() -> list[str]:
    """Join the generator's name and one to three outlets, as the data set joins its sources."""
    return ["; ".join(dict.fromkeys(("Synthetic generator", *three)))
            for three in product(_CITED, repeat=3)]


def _cited(chance: Chance, n: int) -> Ints:
    weights = [1 / (rank + 1) for rank in range(len(_CITED))]
    a, b, c = (_drawn(chance, weights, n) for _outlet in range(3))
    return (a * len(_CITED) + b) * len(_CITED) + c


@cache
def known_places() -> dict[str, list[Any]]:
    """Give the built-in places, and made-up ones named after their commune, in that commune."""
    chance = np.random.default_rng(7)
    table = units.units("adm3")
    lon, lat = (np.repeat(table[c].to_numpy(), _AROUND) for c in ("lon", "lat"))
    reach = np.repeat(np.minimum(table["radius_km"].to_numpy(), 20) / 111 / 2, _AROUND)
    lon, lat = (np.round(axis + chance.uniform(-1, 1, len(axis)) * reach, 4)
                for axis in (lon, lat))
    names = [f"{name} {i + 1}" for name in table["name"] for i in range(_AROUND)]
    pinned = [p for p in places().values() if p.lon is not None and p.commune_id]
    told = [*zip(names, lon.tolist(), lat.tolist(), units.communes_at(lon, lat), strict=True),
            *((p.name, p.lon, p.lat, p.commune_id) for p in pinned)]
    rows = [(name, x, y, *(u.name for u in units.chain(c))) for name, x, y, c in told if c]
    return dict(zip(("name", "lon", "lat", "admin1", "admin2", "admin3"),
                    map(list, zip(*rows, strict=True)), strict=True))


def _dead(chance: Chance, n: int) -> Ints:
    """Draw tolls: mostly none to a few, seldom scores."""
    few, many = chance.geometric(0.25, n) - 1, chance.integers(21, 300, n)
    return np.where(chance.random(n) < 0.005, many, np.minimum(few, 20))  # noqa: PLR2004


def _drawn(chance: Chance, weights: Sequence[float], n: int) -> Ints:
    shares = np.cumsum(np.asarray(weights, dtype=float))
    drawn: Ints = np.searchsorted(shares, chance.random(n) * shares[-1], side="right")
    return drawn


def _pick(values: Sequence[str], codes: Ints) -> pa.Array:
    return pa.array(values, type=pa.string()).take(pa.array(codes))


def _same(name: str, value: str, n: int) -> dict[str, pa.Array]:
    return {name: pa.repeat(value, n)}
