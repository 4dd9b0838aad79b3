"""Pins whose names may mean several things, held against each of these.

Where the resolver is sure of a name, ``geo.ingest.place_names`` holds the pin against its answer.
Where it is not, a pin may still lie far from everything that the name can mean. Nothing is moved.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from geo.gazetteer.readings import Readings
from geo.i18n import N_
from geo.ingest.place_check import distances_km, sphere_km
from geo.ingest.place_columns import Floats, Ints, Notes
from geo.ingest.place_points import Rows
from geo.model.reason import because


def check_readings(rows: Rows, at: Ints, limit: Floats, meant: Sequence[Readings | None],
                   notes: Notes) -> None:
    """Note pins (row numbers ``at``) farther than their limits from all that their names mean."""
    groups: dict[Readings, list[int]] = {}
    for i, one in enumerate(meant):
        if one is not None:
            groups.setdefault(one, []).append(i)
    for one, members in groups.items():
        here = np.array(members, dtype=np.int64)
        _tell(rows, at[here], limit[here], one, notes)


def _tell(rows: Rows, at: Ints, limit: Floats, one: Readings, notes: Notes) -> None:
    km, names = _nearest(one, rows.lon[at], rows.lat[at])
    for i in np.flatnonzero(km > limit).tolist():
        notes.add(int(at[i]), because(
            N_("The row's coordinates lie {km} km from {place}, the nearest of what its name "
               "may mean in the gazetteer; the coordinates are kept."),
            km=round(float(km[i])), place=names[i]), conflict=True)


def _nearest(one: Readings, lon: Floats, lat: Floats) -> tuple[Floats, list[str]]:
    """Measure from each pin to the closest place or unit of a name, and say which that is."""
    away = sphere_km(lon[:, None], lat[:, None], one.lon, one.lat) - one.reach_km
    km, names = np.full(len(lon), np.inf), [""] * len(lon)
    if len(one.lat):
        km, names = away.min(axis=1), [one.names[i] for i in away.argmin(axis=1).tolist()]
    if not one.communes:
        return km, names
    to_unit = distances_km(lon, lat, [one.communes] * len(lon))
    return np.minimum(km, to_unit), [one.unit if unit < place else name for unit, place, name
                                     in zip(to_unit, km, names, strict=True)]
