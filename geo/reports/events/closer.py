"""What a later sentence says more closely of a place: a village in the cercle told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.gazetteer.locate import find_unit
from geo.gazetteer.places import areas
from geo.gazetteer.toponym import fold
from geo.model.vocabulary import GeoPrecision
from geo.reports.events.agree import Likeness, fineness, fineness_of, places_agree
from geo.reports.events.cues import is_near
from geo.reports.events.place_cues import (
    is_area,
    is_distance,
    is_sector,
    is_side,
    names_settlement,
)
from geo.reports.model import Where
from geo.reports.places.ways import off_way

NEAR_WAY = 0.6   # degrees, some 65 km: a way is drawn straight between its ends
_LIES_IN = re.compile(r", | (?:in|dans) (?:the |le |la )?")
_BEHIND = 12  # characters between a distance and the place that lies there: ", in ", ", dans "


def closest(best: Where, found: Sequence[Where]) -> Where:
    """Give what a later sentence says more closely of a place."""
    for other in found:
        agree = places_agree(best, other)
        if _is_beside_way(best, other):
            best = other
        if _is_vaguer(best, other) or is_far_off(other) or _are_two_villages(best, other) \
                or _is_base(best, other) or _is_beside_it(best, other):
            continue
        if _is_on_side(best, other) or _is_named_after(best, other) or _is_in_sector(best, other):
            best = other
        elif best.resolution.precision is GeoPrecision.ADM3 and is_distance(other.text):
            continue  # so far off in whatever direction: the commune says more
        elif fineness(other) < fineness(best) and agree is not Likeness.APART:
            broad = best.ref.startswith("unlocated:") and is_sector(best.text)
            # "X, in the Y cercle" under the heading "Y cercle"
            unit = is_unit(best) and agree is Likeness.SAME and other.resolution.is_pin
            inside = agree is Likeness.COMPATIBLE or unit or broad or _on_the_way(best, other)
            best = other if not _settled(best) or inside else best
        elif agree is Likeness.SAME and is_near(other.text) and not is_near(best.text):
            best = other  # "near X" beside "X": never finer than the words
    return best


def is_far_off(where: Where) -> bool:
    """Tell whether a distance is so long that no region holds it: a named region says more."""
    return where.ref.startswith("near:") and not where.resolution.adm1


def _is_on_side(best: Where, other: Where) -> bool:
    """Tell whether a place is the one that "east of X" only pointed at, not X itself."""
    side, place = best.resolution, other.resolution
    if not (is_side(best.text) and place.is_pin) or place.name in best.text or is_side(other.text):
        return False
    return side.adm1 == place.adm1 and side.lat is not None and place.lat is not None \
        and side.lon is not None and place.lon is not None \
        and max(abs(side.lat - place.lat), abs(side.lon - place.lon)) < NEAR_WAY


def _is_vaguer(best: Where, other: Where) -> bool:
    """Tell whether "the X area" only says again that it was in the X region, or the X cercle.

    Beside the cercle that is so where a village of it was named that nobody knows.
    """
    area, held = other.resolution, best.resolution.precision
    if not is_unit(best) or area.precision is not GeoPrecision.NEAR or not is_sector(other.text):
        return False
    name = fold(find_unit(best.ref.removeprefix("unit:"))[0].name)
    return fold(area.name) == name and (
        held is GeoPrecision.ADM1 or (held is GeoPrecision.ADM2 and names_other(best)))


def names_other(unit: Where) -> bool:
    """Tell whether a whole unit stands for a village in it: "X, in the Y cercle"."""
    name = fold(find_unit(unit.ref.removeprefix("unit:"))[0].name)
    return name not in fold(_LIES_IN.split(unit.text)[0])


def _is_beside_it(best: Where, other: Where) -> bool:
    """Tell whether another place of a commune is named than the one drawn as that commune."""
    drawn = is_unit(best) and best.resolution.precision is GeoPrecision.ADM3 and names_other(best)
    return drawn and other.resolution.is_pin and not is_distance(other.text) \
        and fold(other.resolution.name) not in fold(best.text)


def _is_base(best: Where, other: Where) -> bool:
    """Tell whether a place is only what the distance told was measured from: "110 km from X"."""
    kind, _, told = best.ref.partition(":")
    base, _, km = told.partition(";")
    return kind == "near" and bool(km) and other.ref in {f"place:{base}", f"near:{base}"}


def _are_two_villages(best: Where, other: Where) -> bool:
    """Tell whether a place is not the village told in an area: "X, in central Mali. … Y"."""
    if not best.ref.startswith("area:") or is_area(best.text):
        return False
    held = areas()[best.ref.removeprefix("area:")].adm1_ids
    lost = other.ref.startswith("unlocated:no gazetteer")
    return (lost and places_agree(best, other) is not Likeness.SAME) or (
        bool(other.resolution.adm1) and other.resolution.adm1 not in held)


def _is_named_after(best: Where, other: Where) -> bool:
    """Tell whether a place is named right behind its distance: "15 km from Y, in X"."""
    gap = other.span[0] - best.span[1]
    far = best.resolution.precision is GeoPrecision.NEAR and 0 < gap <= _BEHIND
    return far and other.resolution.is_pin and not is_near(other.text) \
        and other.resolution.precision is GeoPrecision.EXACT \
        and other.resolution.adm1 == best.resolution.adm1


def _is_in_sector(best: Where, other: Where) -> bool:
    """Tell whether a commune or village is named of what was told before: "near X. … in Y"."""
    sector, unit = best.resolution, other.resolution
    told = is_sector(best.text) or (is_near(best.text) and names_settlement(other.text))
    return (told and sector.precision is GeoPrecision.NEAR and bool(sector.adm2)
            and unit.precision is GeoPrecision.ADM3 and unit.adm2 == sector.adm2)


def _is_beside_way(best: Where, other: Where) -> bool:
    """Tell whether a later sentence puts what befell on a way that nobody knows near a place."""
    return best.ref.startswith("unlocated:A way") and other.ref.startswith("near:") \
        and not is_sector(other.text)


def _on_the_way(way: Where, other: Where) -> bool:
    """Tell whether a place lies on a way that is told, or near it."""
    found = other.resolution
    far = other.ref.startswith("near:") and is_distance(other.text)  # "15 km from" one of them
    if found.name in way.text and not far:
        return False  # the ends of a way are not the scene
    return not off_way(way.resolution, found.lat, found.lon, NEAR_WAY)


def is_unit(where: Where) -> bool:
    """Tell whether a place is a whole unit, and no way through it."""
    return where.ref.startswith("unit:") and not where.resolution.is_route


def _settled(where: Where) -> bool:
    """Tell whether a place is closer than a region."""
    return fineness(where) < fineness_of(GeoPrecision.ADM1)


def is_vague(where: Where) -> bool:
    """Tell whether a place is the country, an area, abroad, or a border."""
    return fineness(where) >= fineness_of(GeoPrecision.COUNTRY)
