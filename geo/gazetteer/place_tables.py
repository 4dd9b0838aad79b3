"""The tables of ``data/places`` as values; all faults of a table are told together."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TypeVar

from geo.errors import DataError
from geo.i18n import N_
from geo.model.place import Area, Place, PlaceKind, Route
from geo.project import DATA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLACES = DATA / "places"
MAX_LON, MAX_LAT = 180.0, 90.0

Row = dict[str, str]
T = TypeVar("T")


def read_places(path: Path) -> list[Place]:
    """Read a table of places; raise DataError with every fault and its line."""
    return _read(path, _place)


def read_routes(path: Path) -> list[Route]:
    """Read the table of routes; raise DataError with every fault and its line."""
    return _read(path, _route)


def read_areas(path: Path) -> list[Area]:
    """Read the table of vague areas; raise DataError with every fault and its line."""
    return _read(path, _area)


def _read(path: Path, make: Callable[[Row], T]) -> list[T]:
    made: list[T] = []
    faults: list[str] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            try:
                made.append(make(row))
            except (ValueError, KeyError) as fault:
                faults.append(f"{path.name}:{reader.line_num}: {fault}")
    if faults:
        raise DataError(N_("The table cannot be read:\n{faults}"), faults="\n".join(faults))
    return made


def _place(row: Row) -> Place:
    lon, lat = _degrees(row["lon"], MAX_LON), _degrees(row["lat"], MAX_LAT)
    if (lon is None) != (lat is None):
        fault = f"{row['place_id']} has only one of lon and lat"
        raise ValueError(fault)
    return Place(
        row["place_id"],
        row["name"],
        PlaceKind(row["kind"]),
        lon,
        lat,
        row["commune_id"],
        split(row["alt_names"]),
        row["source"],
        row["note"],
    )


def _route(row: Row) -> Route:
    ends = row["from_id"], row["to_id"]
    return Route(row["route_id"], row["name"], *ends, split(row["via"]), row["note"])


def _area(row: Row) -> Area:
    names = row["name"], row["name_fr"]
    return Area(row["area_id"], *names, split(row["adm1_ids"]), row["note"])


def split(text: str) -> tuple[str, ...]:
    """Split a cell that lists several values.

    >>> split("Djenne|Jenne"), split("")
    (('Djenne', 'Jenne'), ())
    """
    return tuple(part.strip() for part in text.split("|") if part.strip())


def _degrees(text: str, largest: float) -> float | None:
    if not text:
        return None
    value = float(text)
    if not -largest <= value <= largest:
        fault = f"{text} is no coordinate in degrees"
        raise ValueError(fault)
    return value
