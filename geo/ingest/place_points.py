"""The coordinates of rows: which can be used, why not the others, and where they lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from geo.gazetteer import units
from geo.i18n import N_
from geo.ingest.place_columns import Bools, Coded, Floats, Ints, Notes, coded
from geo.ingest.place_country import country_iso
from geo.ingest.place_units import named_text, stated_text
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision

_MAX_LAT, _MAX_LON = 90.0, 180.0
OUTSIDE = -1  # the code of a point in no commune


@dataclass(frozen=True, eq=False)
class Rows:
    """What drafts say of their places: degrees (NaN where unusable), codes of distinct texts.

    ``commune`` numbers ``communes``; it is ``OUTSIDE`` for a point outside Mali and for no point.
    ``country`` holds ISO codes, ``country_said`` the file's words.
    """

    lat: Floats
    lon: Floats
    commune: Ints
    communes: list[str]
    toponym: Coded
    precision: Coded
    country: Coded
    country_said: Coded
    adm: tuple[Coded, Coded, Coded]

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.lat)

    @property
    def placed(self) -> Bools:
        """Tell which rows have coordinates that can be used."""
        placed: Bools = np.isfinite(self.lat)
        return placed

    @property
    def outside(self) -> Bools:
        """Tell which rows have coordinates outside Mali."""
        found: Bools = self.placed & (self.commune == OUTSIDE)
        return found

    def stated(self, row: int) -> tuple[str, str, str]:
        """Give the units that a row states."""
        adm1, adm2, adm3 = (one.at(row) for one in self.adm)
        return adm1, adm2, adm3


def rows_of(drafts: pd.DataFrame, notes: Notes) -> Rows:
    """Read the place columns of drafts, noting coordinates that cannot be used."""
    lat, lon = (np.array(drafts[name], dtype=float) for name in ("lat", "lon"))
    _refuse(lat, lon, notes)
    found = pd.factorize(np.array(units.communes_at(lon, lat), dtype=object))
    said = coded(drafts["country"]).turned(named_text)
    return Rows(lat, lon, found[0].astype(np.int64), [str(c) for c in found[1]],
                coded(drafts["toponym"]).turned(named_text),
                coded(drafts["precision"]).turned(_precision),
                said.turned(country_iso), said,
                (coded(drafts["adm1"]).turned(stated_text),
                 coded(drafts["adm2"]).turned(stated_text),
                 coded(drafts["adm3"]).turned(stated_text)))


def _precision(text: str) -> str:
    return text if text in set(GeoPrecision) else GeoPrecision.UNKNOWN.value


def _refuse(lat: Floats, lon: Floats, notes: Notes) -> None:
    """Take away, in place, coordinates that stand for nothing; they count as not given."""
    with np.errstate(invalid="ignore"):
        faults = (
            (N_("Only one of latitude and longitude is given; the row counts as one without "
                "coordinates."), np.isnan(lat) != np.isnan(lon)),
            (N_("The coordinates are 0, 0, which stands for “none”; the row counts as one "
                "without coordinates."), (lat == 0) & (lon == 0)),
            (N_("“{lat}, {lon}” is no latitude and longitude; the row counts as one without "
                "coordinates."), (np.abs(lat) > _MAX_LAT) | (np.abs(lon) > _MAX_LON)),
        )
        for message, where in faults:
            for row in np.flatnonzero(where).tolist():
                values = {"lat": str(lat[row]), "lon": str(lon[row])} if "{" in message else {}
                notes.add(row, because(message, **values))
    bad = np.logical_or.reduce([where for _message, where in faults])
    lat[bad] = lon[bad] = np.nan
