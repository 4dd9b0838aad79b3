"""Which towns a map may name, and in which order they give way where there is no room."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from geo.brief.model import Box
from geo.gazetteer import units
from geo.gazetteer.abroad import abroad_entries
from geo.gazetteer.places import places
from geo.model.admin import AdminUnit, Level, Vintage

_CAPITALS = frozenset({"bamako", "niamey", "ouagadougou", "nouakchott", "dakar", "conakry",
                       "abidjan", "algiers"})
_SEATS = frozenset({"kayes", "koulikoro", "sikasso", "segou", "mopti", "tombouctou", "gao", "kidal",
                    "menaka", "taoudenni", "taoudenit"})
_SEATS_2023 = frozenset({"nioro-du-sahel", "kita", "dioila", "nara", "bougouni", "koutiala", "san",
                         "bandiagara", "douentza"})


@dataclass(frozen=True)
class Town:
    """A town: its place (EPSG:4326 degrees) and rank, 0 the capital to 6 a village."""

    town_id: str
    name: str
    lon: float
    lat: float
    rank: int


@cache
def towns(lang: str) -> tuple[Town, ...]:
    """Give every town and village, the most important first, then by id."""
    cercles = {i.rsplit(".", 1)[-1] for i in units.units(Level.ADM2, Vintage.V2016).index}
    english = {u.unit_id: u.name_en for u in _regions()} if lang == "en" else {}
    own = [Town(p.place_id, english.get(p.place_id, p.name), float(p.lon), float(p.lat),
                _rank(p.place_id, str(p.kind), cercles, p.source))
           for p in places().values()
           if str(p.kind) in ("town", "village") and p.lon is not None and p.lat is not None]
    abroad = abroad_entries().dropna(subset=["lon", "lat"])
    others = [Town(str(i), str(name), float(lon), float(lat),
                   1 if str(i).removeprefix("abroad:") in _CAPITALS else 4)
              for i, name, kind, lon, lat in zip(
                  abroad["entry_id"], abroad["name"], abroad["kind"], abroad["lon"],
                  abroad["lat"], strict=True) if kind == "town"]
    return tuple(sorted([*own, *others], key=lambda t: (t.rank, t.town_id)))


def _regions() -> list[AdminUnit]:
    return [units.unit(str(i), Vintage.V2016) for i in units.units(Level.ADM1, Vintage.V2016).index]


def _rank(place_id: str, kind: str, cercles: set[str], source: str) -> int:
    if place_id == "bamako":
        return 0
    if place_id in _SEATS:
        return 1
    if place_id in _SEATS_2023:
        return 2
    if kind == "town":
        return 3 if place_id in cercles else 4 if "OCHA" in source or ";" in source else 5
    return 6


def towns_in(box: Box, lang: str, least: int) -> list[Town]:
    """Give the towns in a box (degrees) whose rank is at most ``least``."""
    west, south, east, north = box
    return [t for t in towns(lang) if t.rank <= least
            and west <= t.lon <= east and south <= t.lat <= north]
