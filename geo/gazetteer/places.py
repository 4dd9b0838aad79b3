"""The named places, routes and vague areas that the project knows by itself."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import shapely
from babel import Locale

from geo.errors import DataError, UnknownPlace
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.place_tables import PLACES, read_areas, read_places, read_routes
from geo.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geo.model.place import Area, Place, Route

COUNTRIES = MappingProxyType(
    {  # ISO 3166-1; the neighbours of Mali and Mali itself
        "algeria": "DZ",
        "burkina-faso": "BF",
        "cote-d-ivoire": "CI",
        "guinea": "GN",
        "mali": "ML",
        "mauritania": "MR",
        "niger": "NE",
        "senegal": "SN",
    }
)


@cache
def places() -> Mapping[str, Place]:
    """Return every built-in place by its id: the curated ones, then the cities of GeoNames.

    Raises DataError if a table is damaged or an id stands twice.
    """
    found: dict[str, Place] = {}
    for table in ("curated.csv", "cities.csv"):
        for row in read_places(PLACES / table):
            if row.place_id in found:
                raise DataError(N_("The place id “{place}” stands twice."), place=row.place_id)
            found[row.place_id] = row
    return MappingProxyType(found)


def place(place_id: str) -> Place:
    """Return one place; raise UnknownPlace if there is none of this id.

    >>> place("moura").commune_id
    'mopti.djenne.togue-mourari'
    """
    try:
        return places()[place_id]
    except KeyError:
        message = N_("The gazetteer has no place with the id “{place}”.")
        raise UnknownPlace(message, place=place_id) from None


@cache
def _by_name() -> dict[str, tuple[Place, ...]]:
    bearers: defaultdict[str, dict[str, Place]] = defaultdict(dict)
    for known in sorted(places().values(), key=lambda p: p.place_id):
        for name in known.names:
            bearers[fold_name(name)][known.place_id] = known
    return {name: tuple(found.values()) for name, found in bearers.items()}


def named(name: str) -> tuple[Place, ...]:
    """Return all places that bear a name or spelling, by id; none is an empty tuple.

    Case, accents, hyphens, apostrophes and spaces are ignored.

    >>> [p.place_id for p in named("TIN ZAOUATENE")]
    ['tinzaouaten']
    """
    return _by_name().get(fold_name(name), ())


@cache
def routes() -> Mapping[str, Route]:
    """Return every built-in route by its id."""
    return MappingProxyType({r.route_id: r for r in read_routes(PLACES / "routes.csv")})


def route(route_id: str) -> Route:
    """Return one route; raise UnknownPlace if there is none of this id."""
    try:
        return routes()[route_id]
    except KeyError:
        message = N_("The gazetteer has no route with the id “{route}”.")
        raise UnknownPlace(message, route=route_id) from None


@cache
def route_line(route_id: str) -> shapely.LineString:
    """Return the approximate course of a route (EPSG:4326).

    Raises UnknownPlace for an unknown route or stop, DataError for a stop without a point.
    """
    return shapely.LineString([_stop(stop) for stop in route(route_id).stops])


def _stop(stop: str) -> tuple[float, float]:
    if stop.startswith("at:"):
        lat, _, lon = stop.removeprefix("at:").partition(",")
        return float(lon), float(lat)
    known = place(stop)
    if known.lon is None or known.lat is None:
        raise DataError(
            N_("No route can run through {place}: nobody knows where it is."), place=known.name
        )
    return known.lon, known.lat


@cache
def areas() -> Mapping[str, Area]:
    """Return every vague area by its id."""
    return MappingProxyType({a.area_id: a for a in read_areas(PLACES / "areas.csv")})


def country_name(country_id: str, lang: str = "fr") -> str:
    """Return a country's name, French like all stored names; raise UnknownPlace if not known.

    >>> country_name("algeria"), country_name("algeria", "en")
    ('Algérie', 'Algeria')
    """
    try:
        code = COUNTRIES[country_id.removeprefix("country:")]
    except KeyError:
        message = N_("The gazetteer has no country with the id “{country}”.")
        raise UnknownPlace(message, country=country_id) from None
    return str(Locale(lang).territories[code])
