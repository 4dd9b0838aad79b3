"""Where: how well the places of two incidents agree, as far as each is known."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from geo.gazetteer.sphere import EARTH_KM
from geo.link import weights as w
from geo.link.communes import Sets, meet, sets_of
from geo.link.names import Names, names_of, share_name
from geo.model.vocabulary import GeoPrecision, GeoStatus

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Spots:
    """Where each row may lie. ``area`` numbers into ``sets``; an empty set is no evidence.

    ``lon`` and ``lat`` are missing (NaN) but for pins; ``radius`` is in kilometres.
    """

    area: Ints
    sets: Sets
    lon: Floats
    lat: Floats
    radius: Floats
    names: Names
    abroad: Bools

    def area_known(self, rows: Ints) -> Bools:
        """Tell which rows lie in communes that are known."""
        known: Bools = self.sets.share[self.area[rows]] > 0
        return known


def spots_of(frame: pd.DataFrame) -> Spots:
    """Read the places of an incidents table."""
    area, listed = pd.factorize(frame["unit_ids"].astype(object).fillna(""))
    sets = sets_of(frozenset(json.loads(t or "[]")) for t in listed)
    geometry = frame["geometry"].to_numpy()
    status = frame["geo_status"].astype(str)
    pin = (frame["geo_precision"].astype(str).isin([GeoPrecision.EXACT, GeoPrecision.NEAR])
           & ~frame["is_route"].astype(bool)
           & status.isin([GeoStatus.RESOLVED, GeoStatus.OUTSIDE])).to_numpy()
    radius = frame["radius_km"].astype("Float64").to_numpy(dtype=float, na_value=0.0)
    pin = pin & (radius <= w.FAR_KM)
    lon, lat = (np.where(pin, get(geometry), np.nan) for get in (shapely.get_x, shapely.get_y))
    return Spots(area.astype(np.int64), sets, lon, lat, np.where(pin, radius, 0.0),
                 names_of(frame), status.eq(GeoStatus.OUTSIDE).to_numpy())


def weigh_spots(left: Spots, i: Ints, right: Spots, j: Ints) -> tuple[Floats, Floats, Bools]:
    """Give the weight of the places of pairs, the kilometres between pins, and who contradict."""
    km = _between(left, i, right, j)
    agreed, weight = _areas(left, i, right, j)
    pins = ~np.isnan(km)
    gap = np.where(pins, np.maximum(km - left.radius[i] - right.radius[j], 0.0), 0.0)
    agreed = np.where(pins & (agreed == 0), w.UNKNOWN_NAME, agreed)  # abroad no communes are known
    off = np.maximum(agreed - w.SAME_NAME, 0.0) * (1.0 - np.minimum(gap / w.FAR_KM, 1.0))
    by_pin = np.select([gap <= w.AT_ONCE_KM, gap <= w.FAR_KM], [agreed, off], -np.inf)
    weight = np.where(pins, by_pin, weight)
    crossing = (left.abroad[i] != right.abroad[j]) & ~pins
    weight = np.where(crossing & (left.area_known(i) | right.area_known(j)), w.ACROSS, weight)
    weight = _named(left, i, right, j, weight, agreed)
    barred = np.isneginf(weight)
    return np.where(barred, 0.0, weight), km, barred


def _named(left: Spots, i: Ints, right: Spots, j: Ints, weight: Floats, agreed: Floats) -> Floats:
    """Add what the names say: one name for both, or a name of its own for each scene.

    What lies apart stays apart under one name, unless one of them was put where it is by a guess.
    """
    same, apart = same_name(left, i, right, j), np.isneginf(weight)
    guessed = left.names.loose[i] | right.names.loose[j]
    named = np.maximum(weight + np.where(agreed > 0, w.SAME_NAME, 0.0), w.UNKNOWN_NAME)
    scenes = left.names.village[i] & right.names.village[j]
    other = np.where(scenes & ~same, weight + w.OTHER_NAME, weight)
    return np.where(same & (~apart | guessed), named, other)


def same_name(left: Spots, i: Ints, right: Spots, j: Ints) -> Bools:
    """Tell for pairs whether both name the same place."""
    return share_name(left.names, i, right.names, j)


def _areas(left: Spots, i: Ints, right: Spots, j: Ints) -> tuple[Floats, Floats]:
    """Give what pairs would weigh if their areas met, and what they weigh as areas.

    The coarser area decides: a village in the region that another telling names agrees with it
    no better than any other village there.
    """
    one, other = left.area[i], right.area[j]
    share = np.maximum(left.sets.share[one], right.sets.share[other])
    known = left.area_known(i) & right.area_known(j)
    agreed = np.where(known, np.clip(-np.log(np.maximum(share, 1e-9)), 0, w.AGREE_AT_BEST), 0.0)
    inside = meet(left.sets.inside, one, right.sets.inside, other)
    close = meet(left.sets.close, one, right.sets.inside, other)
    beside = np.minimum(w.BESIDE, agreed)
    return agreed, np.select([~known, inside, close], [0.0, agreed, beside], -np.inf)


def _between(left: Spots, i: Ints, right: Spots, j: Ints) -> Floats:
    """Measure the great circles between pins (km); NaN where one is no pin."""
    lon1, lat1, lon2, lat2 = (np.radians(v) for v in (left.lon[i], left.lat[i],
                                                      right.lon[j], right.lat[j]))
    chord = (np.sin((lat2 - lat1) / 2) ** 2
             + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2)
    km: Floats = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(chord, 1.0)))
    return km
