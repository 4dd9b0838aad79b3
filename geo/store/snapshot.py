"""Snapshots of the incidents table: GeoParquet files beside a store, one per version.

A snapshot only saves time. It is written whole or not at all, checked page by page when it is
read, ignored where it is damaged or another store's, and made anew from the database.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from geo.store.columns import CODED, SCHEMA, SHARED

KEPT = 2  # the present version, and one to bring up to date if the present one is lost
_ENDING = ".parquet"
_FEW = 4  # rows for each value


@dataclass(frozen=True)
class Begun:
    """A snapshot that is written and not in its place yet; one that the disk refused is none."""

    part: Path
    to: Path
    clear: Callable[[], None]

    def keep(self) -> None:
        """Put it in its place; older ones go."""
        with suppress(OSError):
            self.part.replace(self.to)
            self.clear()

    def drop(self) -> None:
        """Take it away again."""
        with suppress(OSError):
            self.part.unlink(missing_ok=True)


class Snapshots:
    """The snapshots of one store in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it is made when there is something to keep."""
        self.folder = folder

    def read(self, identity: str, version: str) -> pa.Table | None:
        """Give the snapshot of a version, or None where there is no sound one."""
        return self._sound(self._path(version), identity, version.__eq__)

    def newest(self, identity: str, holds: Callable[[str], bool]) -> pa.Table | None:
        """Give the newest sound snapshot of a version that the store once was of."""
        found = (self._sound(path, identity, holds) for path in self._files())
        return next((table for table in found if table is not None), None)

    def write(self, table: pa.Table, identity: str, version: str) -> None:
        """Keep a snapshot; where the disk refuses, there is none. Older ones go."""
        self.begin(table, identity, version).keep()

    def begin(self, table: pa.Table, identity: str, version: str) -> Begun:
        """Write a snapshot under a name that nobody reads, until it is known to be wanted."""
        to = self._path(version)
        part = to.with_name(f".{to.name}.part{os.getpid()}")
        told = {"geo": _geo(), "store": identity, "version": version}
        begun = Begun(part, to, self._clear)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            pq.write_table(table.replace_schema_metadata(told), part, compression="lz4",
                           use_dictionary=_repeating(table), write_statistics=False,
                           write_page_checksum=True)
        except (OSError, pa.ArrowException):
            begun.drop()
        except BaseException:
            begun.drop()
            raise
        return begun

    def _clear(self) -> None:
        for old in list(self._files())[KEPT:]:
            with suppress(OSError):
                old.unlink()

    def _path(self, version: str) -> Path:
        return self.folder / f"{version[:32]}{_ENDING}"

    def _files(self) -> Iterator[Path]:
        """Yield the files there are, the newest first."""
        with suppress(OSError):
            found = [(p.stat().st_mtime_ns, p) for p in self.folder.glob(f"*{_ENDING}")]
            yield from (path for _time, path in sorted(found, reverse=True))

    def _sound(self, path: Path, identity: str,
               wanted: Callable[[str], bool]) -> pa.Table | None:
        try:
            with pq.ParquetFile(path, page_checksum_verification=True, pre_buffer=True) as file:
                told = file.schema_arrow.metadata or {}
                if (told.get(b"store", b"").decode() != identity
                        or not wanted(told.get(b"version", b"").decode())):
                    return None
                table = file.read().replace_schema_metadata(None)
                return table if table.schema.equals(SCHEMA) else None
        except (OSError, pa.ArrowException, ValueError):
            return None


def _repeating(table: pa.Table) -> list[str]:
    """Name the columns of few values: only those are smaller and faster as dictionaries."""
    few = [c for c in CODED if sum(len(part.dictionary) for part in table[c].chunks)
           < max(len(table) // _FEW, 1_000)]
    return [*few, *SHARED]


def _geo() -> str:
    """Write what GeoParquet 1.1 wants to know; without a CRS, degrees of WGS 84 are meant."""
    column = {"encoding": "point", "geometry_types": ["Point"]}
    return json.dumps({"version": "1.1.0", "primary_column": "geometry",
                       "columns": {"geometry": column}})
