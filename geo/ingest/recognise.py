"""Which format a file is in: told by its columns, or by whoever imports it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_
from geo.ingest.format import Format
from geo.ingest.names import FORMAT_NAMES
from geo.ingest.raw import RawFile, kind_of, read_parts
from geo.tables.archive import open_zip

__all__ = ["FORMAT_NAMES", "LAYERS", "data_sets", "is_layer", "open_raw", "recognise"]

LAYERS = frozenset({"gpkg", "xml"})


@cache
def data_sets() -> tuple[Format, ...]:
    """Give the formats of published data sets, in the order in which they are tried."""
    from geo.ingest.acled import ACLED, ACLED_ACTORS  # noqa: PLC0415 - a shell's help needs none
    from geo.ingest.insecurity_insight import INSECURITY_INSIGHT  # noqa: PLC0415
    from geo.ingest.ucdp import UCDP_CANDIDATE, UCDP_GED  # noqa: PLC0415

    return ACLED, ACLED_ACTORS, UCDP_CANDIDATE, UCDP_GED, *INSECURITY_INSIGHT


def recognise(path: Path, wanted: str = "auto") -> Format:
    """Find the format of a file. A table or layer that no data set makes is mapped by its columns.

    Raises InputError for a file that cannot be read, or that is not what ``wanted`` says.
    """
    if wanted == "layer" or (wanted == "auto" and is_layer(path)):
        from geo.ingest.layer import layer_format  # noqa: PLC0415 - GDAL takes its time

        return layer_format(path)
    raw = read_parts(path)
    found = next((f for f in data_sets() if wanted in ("auto", f.name)
                  and f.recognises(raw.header, path)), None)
    if found is not None:
        return found
    if wanted in ("auto", "table"):
        from geo.ingest.table import table_format  # noqa: PLC0415 - as above

        return table_format(path, raw)
    raise InputError(N_("“{name}” does not have the columns of {format}; it has: {columns}. "
                        "--format table maps the columns of any table."), name=path.name,
                     format=wanted, columns=", ".join(raw.header)[:400])


def is_layer(path: Path) -> bool:
    """Tell a map layer from a table by its first bytes, and a zip or JSON by what is in it."""
    kind = kind_of(path)
    if kind == "zip":
        with open_zip(path) as archive:
            return any(n.lower().endswith((".shp", ".kml")) for n in archive.namelist())
    if kind == "json":
        with path.open("rb") as file:
            return b'"FeatureCollection"' in file.read(4096)
    return kind in LAYERS


def open_raw(path: Path, wanted: Format) -> RawFile:
    """Open a file's rows as a format wants them."""
    if wanted.name == "layer" or is_layer(path):
        from geo.ingest.layer import read_layer  # noqa: PLC0415

        return read_layer(path)
    return read_parts(path)
