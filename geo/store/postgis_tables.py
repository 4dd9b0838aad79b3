"""The incidents table of the team's store, as ``geo.store.migrations`` makes it.

The other tables have the names and columns of ``geo.store.tables``, and the same SQL asks them
(``geo.store.postgis_sql``). This one has ``keys`` beside: what a filter by lists looks for, under
one index (``geo.store.postgis_filter``); its texts are numbers of wordings, but for ``OWN``.
"""

from __future__ import annotations

from typing import Any

from geoalchemy2 import Geometry
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    Identity,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from geo.model.schema import COUNTS, DATES, FLAGS
from geo.store.tables import FEATURES

VERSION_TABLE = "atlas_migrations"
HEAD = "0001"  # the last step under migrations/versions

OWN = ("incident_id", "title", "title_fr", "search_text")  # texts that few incidents share
NUMBERED = tuple(c for c in FEATURES
                 if c not in (*OWN, *DATES, *COUNTS, *FLAGS, "radius_km"))

metadata = MetaData()


def _feature(name: str) -> Column[Any]:
    if name in DATES:
        return Column(name, Date)
    if name in COUNTS or name in NUMBERED:
        return Column(name, Integer)
    if name in FLAGS:
        return Column(name, Boolean)
    return Column(name, Double if name == "radius_km" else Text)


incidents = Table("incidents", metadata,
                  Column("fid", BigInteger, Identity(always=False), primary_key=True),
                  Column("geom", Geometry("POINT", 4326, spatial_index=False)),
                  *map(_feature, FEATURES), Column("keys", ARRAY(Text)))
