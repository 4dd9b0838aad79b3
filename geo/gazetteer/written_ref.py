"""An answer of the resolver → the written reference that the store keeps, never finer than it.

An answer that only an installed gazetteer gives is written as its point, so that the store can be
read without that gazetteer.
"""

from __future__ import annotations

import re

from geo.gazetteer.coordinate_where import POINT_KM
from geo.gazetteer.places import COUNTRIES, named, places, routes
from geo.model.place_ref import RefKind, parse_place
from geo.model.reason import Reason
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

DECIMALS = 5  # of degrees
_LONGEST = 300  # characters of a reason inside a reference
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f]+")
# Coordinates that stand for a whole unit are written as the unit.
_POINTS = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR})


def written(found: Resolution, toponym: str, coarsest: GeoPrecision = GeoPrecision.EXACT) -> str:
    """Write where an answer leads; ``toponym`` is the name that was asked for.

    A point is written no finer than ``coarsest``, as far as that is a point's precision, and with
    the radius within which the place lies where that is not what its precision says.

    >>> written(Resolution("Xyz"), "Xyz")
    'unlocated:nothing is known of Xyz'
    """
    if found.status is GeoStatus.AMBIGUOUS:
        return ambiguous_ref(found, toponym)
    if found.status is GeoStatus.UNLOCATED:
        return unlocated_ref(" ".join(english(r) for r in found.reasons)
                             or f"nothing is known of {toponym}")
    if is_known(found.place_id):
        return _known(found, coarsest)
    return _point(found, coarsest) or without_point(found)


def _known(found: Resolution, coarsest: GeoPrecision) -> str:
    kind, _, ref = found.place_id.partition(":")
    loose = GeoPrecision.NEAR in (found.precision, coarsest)
    return f"near:{ref}" if kind == RefKind.PLACE and loose else found.place_id


def _point(found: Resolution, coarsest: GeoPrecision) -> str:
    """Write the point of an entry that is not built in, or that lies some way from one."""
    abroad = found.status is GeoStatus.OUTSIDE and found.precision in _POINTS
    if found.is_route or found.lat is None or found.lon is None or not (found.is_pin or abroad):
        return ""
    lat, lon = (round(v, DECIMALS) + 0.0 for v in (found.lat, found.lon))  # no minus zero
    level = GeoPrecision.NEAR if coarsest is GeoPrecision.NEAR else found.precision
    told = found.radius_km if found.precision is GeoPrecision.NEAR else None
    radius = "" if told in (None, POINT_KM[GeoPrecision.NEAR]) else f";{told:g}"
    return f"point:{lat:.8g},{lon:.8g};{level.value}{radius}"


def without_point(found: Resolution) -> str:
    """Write the unit or country of an answer that is no point."""
    if found.status is GeoStatus.OUTSIDE:
        return country_ref(found.country) or unlocated_ref(
            " ".join(english(r) for r in found.reasons) or "outside Mali")
    unit = found.adm3 or found.adm2 or found.adm1
    return f"unit:{unit}" if unit else "country:mali"


def country_ref(iso: str) -> str:
    """Write a country that the atlas knows as a place reference; else nothing.

    >>> country_ref("NE"), country_ref("FR")
    ('country:niger', '')
    """
    return next((f"country:{name}" for name, code in COUNTRIES.items() if code == iso), "")


def is_known(reference: str) -> bool:
    """Tell whether a reference names something that every atlas has."""
    kind, _, ref = reference.partition(":")
    if kind in {RefKind.PLACE, RefKind.NEAR}:
        return bool(ref) and parse_place(reference).name in places()
    return ref in routes() or ";" in ref if kind == RefKind.ROUTE else (
        bool(ref) and kind in {RefKind.UNIT, RefKind.AREA, RefKind.COUNTRY})


def ambiguous_ref(found: Resolution, toponym: str) -> str:
    """Write a name that several places bear, with what narrows it."""
    name = next((n for n in (toponym, found.name) if len(named(n)) > 1), toponym)
    within = found.adm3 or found.adm2 or found.adm1
    return f"ambiguous:{plain_words_of(name)}" + (f"@{within}" if within else "")


def unlocated_ref(why: str) -> str:
    """Write that a place is not known, and why, as a reference.

    >>> unlocated_ref("no such name: a@b")
    'unlocated:no such name: a (at) b'
    """
    return f"unlocated:{plain_words_of(why)}"


def plain_words_of(text: str) -> str:
    """Make words fit for a reference: one line, no sign that parts it."""
    return _UNSAFE.sub(" ", text.replace("@", " (at) ")).strip()[:_LONGEST].strip() or "–"


def english(reason: Reason) -> str:
    """Tell a reason in English, as it is stored inside a reference."""
    values = {k: ", ".join(map(str, v)) if isinstance(v, tuple) else str(v)
              for k, v in reason.values}
    return reason.message.format(**values) if values else reason.message
