"""Which gazetteer a file is, and its rows."""

from __future__ import annotations

from pathlib import Path

from geo.errors import InputError
from geo.gazetteer.readers import cod_ab, geoboundaries, geonames, whos_on_first
from geo.gazetteer.readers.content import layers_of
from geo.gazetteer.readers.layer import columns_of
from geo.gazetteer.readers.rows import Reading
from geo.i18n import N_


def read_gazetteer(path: Path) -> Reading:
    """Read a gazetteer file of any kind that is known, by its content.

    Raises InputError, quoting the columns there are, for a file of no known kind.
    """
    layers = layers_of(path)
    if records := [one for one in layers if whos_on_first.recognises(one)]:
        return whos_on_first.read(records)
    if found := [one for one in layers if geoboundaries.recognises(one)]:
        return geoboundaries.read(found[0])
    if units := [one for one in layers if cod_ab.recognises_boundaries(one)]:
        return cod_ab.read_boundaries(units)
    if found := [one for one in layers if cod_ab.recognises_settlements(one)]:
        return cod_ab.read_settlements(found[0])
    if found := [one for one in layers if geonames.recognises(one)]:
        return geonames.read(found[0])
    columns = columns_of(layers)
    raise InputError(
        N_("“{name}” is no gazetteer that is known here (GeoNames, OCHA boundaries or settlements, "
           "Who’s On First, geoBoundaries). It has {n} columns: {columns}"),
        name=path.name, n=len(columns), columns=", ".join(columns[:30]))
