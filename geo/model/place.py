"""Named places, routes between them, and vague areas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What a named place is on the ground."""

    TOWN = "town"
    VILLAGE = "village"
    WELL = "well"
    VALLEY = "valley"
    FOREST = "forest"
    LAKE = "lake"
    MOUNTAIN = "mountain"
    MINE = "mine"
    BORDER_POST = "border_post"
    AREA = "area"


_EXTENDED = frozenset(
    {PlaceKind.VALLEY, PlaceKind.FOREST, PlaceKind.LAKE, PlaceKind.MOUNTAIN, PlaceKind.AREA}
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place that has a name: EPSG:4326 degrees, three decimals (about 100 m).

    ``lon`` and ``lat`` are missing together where no open gazetteer knows the place; then
    ``commune_id`` holds the smallest unit of 2015 that reports put it in (a commune, a cercle or
    a region) instead of the commune. ``source`` names the gazetteer entries that were compared,
    the one that gives the point first.
    """

    place_id: str
    name: str
    kind: PlaceKind
    lon: float | None
    lat: float | None
    commune_id: str
    alt_names: tuple[str, ...] = ()
    source: str = ""
    note: str = ""

    @property
    def has_point(self) -> bool:
        """Tell whether anybody knows where it is."""
        return self.lon is not None and self.lat is not None

    @property
    def is_extended(self) -> bool:
        """Tell whether its point stands for something too wide for a point."""
        return self.kind in _EXTENDED

    @property
    def names(self) -> tuple[str, ...]:
        """Give every spelling, the official one first."""
        return (self.name, *self.alt_names)


@dataclass(frozen=True, slots=True)
class Route:
    """A way between two places that reports name; its course is approximate.

    ``to_id`` may be a country (``country:algeria``); ``via`` holds place ids and, for a crossing
    of the border, ``at:<lat>,<lon>``.
    """

    route_id: str
    name: str
    from_id: str
    to_id: str
    via: tuple[str, ...] = ()
    note: str = ""

    @property
    def stops(self) -> tuple[str, ...]:
        """Give what the line runs through: all but a country, which has no point."""
        ends = () if self.to_id.startswith("country:") else (self.to_id,)
        return (self.from_id, *self.via, *ends)


@dataclass(frozen=True, slots=True)
class Area:
    """A vague area as a list of 2015 regions: a convention of this project, told in ``note``."""

    area_id: str
    name: str
    name_fr: str
    adm1_ids: tuple[str, ...]
    note: str = ""
