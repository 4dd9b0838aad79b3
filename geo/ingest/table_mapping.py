"""Which column of a table holds what: a value, remembered for files with the same columns."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from geo.errors import StoreError
from geo.gazetteer.fold_name import fold_name
from geo.i18n import N_, _
from geo.ingest.table_names import DATE_NAMES, FIELDS, PLACE_NAMES
from geo.project import VAR

FOLDER = "mappings"
OWN_KEY = "a71a5000"  # of all exports: a newer one takes an older one's place, whatever its format
PLACES = ("place", "adm1", "adm2", "adm3", "lat", "point")  # any of them says where
DATES = ("date", "date_start", "year")  # any of them says when
_SHAPE = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True)
class Mapping:
    """Which column of a table holds what, and how to read what the cells leave open.

    ``columns`` pairs fields (``table_names.FIELDS``) with columns, in the order of the fields.
    ``day_first`` tells how ``05/03/2025`` is read; None: not known. ``open_dates`` are the columns
    with cells that can be read in both ways; ``mixed_dates`` says that other cells show both orders
    and settle nothing. ``publisher`` answers for the table; ``civilians``
    says that all rows tell of attacks on civilians; ``own`` that the atlas wrote the file.
    """

    shape: str
    columns: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None
    open_dates: tuple[str, ...] = ()
    mixed_dates: bool = False
    publisher: str = ""
    civilians: bool = False
    own: bool = False

    def column(self, field: str) -> str:
        """Give the column that holds a field, ``""`` where none does."""
        return dict(self.columns).get(field, "")

    def with_columns(self, columns: AnyMapping[str, str]) -> Mapping:
        """Give the mapping with other columns: fields to names, ``""`` for none."""
        chosen = tuple((f, columns[f]) for f in FIELDS if columns.get(f))
        return replace(self, columns=chosen)

    @property
    def questions(self) -> tuple[str, ...]:
        """Give what is still open, in words; rows that hang on it are rejected meanwhile."""
        return (*filter(None, [self.order_question]), *(q for q, _names in self.column_questions))

    @property
    def order_question(self) -> str:
        """Ask whether days or months come first; ``""`` where that is settled."""
        if not self.open_dates or self.day_first is not None:
            return ""
        names = ", ".join(_("“{text}”").format(text=c) for c in self.open_dates)
        if self.mixed_dates:
            return _("In {columns}, does 05/03 mean 5 March or 3 May? Some cells show that the day "
                     "comes first, others that the month does.").format(columns=names)
        return _("In {columns}, does 05/03 mean 5 March or 3 May? No cell shows it.").format(
            columns=names)

    @property
    def column_questions(self) -> tuple[tuple[str, str], ...]:
        """Ask for the columns that say when and where, each with names that they could have."""
        asked = ((DATES, _("Which column holds the date?"), _(DATE_NAMES)),
                 (PLACES, _("Which column holds the place, or the coordinates?"), _(PLACE_NAMES)))
        return tuple((question, names) for fields, question, names in asked
                     if not any(self.column(f) for f in fields))

    @property
    def notes(self) -> tuple[str, ...]:
        """Give what a reader should know about how the table is read, in words."""
        told = []
        if not self.column("key"):
            told.append(_("No column holds the number or id of an event, so that each row is known "
                          "by its date, place, toll and words: a row that is changed later will "
                          "come in as a new event beside the old one."))
        if self.own:
            told.append(_("This is an export of the atlas: its rows go under the ids of their "
                          "incidents and add no voice of their own. Who said what, and who denies "
                          "it, is in its claims and not in these rows: to take that along, copy "
                          "the store (backup, copy-store)."))
        return tuple(told)

    @property
    def source_key(self) -> str:
        """Name the table as a source: its shape and, where one is given, who publishes it.

        Two tables with the same columns are two sources if two publishers answer for them; exports
        of the atlas are one source in whatever format.
        """
        if self.own:
            return OWN_KEY
        if not self.publisher:
            return self.shape
        return _short_hash(f"{self.shape}|{fold_name(self.publisher)}")


def shape_of(header: Sequence[str]) -> str:
    """Give the shape of a table: a hash of its columns' names, whatever their case and accents.

    >>> shape_of(["Date", "Lieu"]) == shape_of(["date", " LIEU "]), len(shape_of(["a"]))
    (True, 8)
    """
    return _short_hash("|".join(fold_name(name) or name.strip() for name in header))


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def remember(mapping: Mapping, under: Path | None = None) -> None:
    """Keep a mapping for files of its shape. Raises StoreError where the disk refuses."""
    to = _file(mapping.shape, under)
    half = to.with_name(f".{to.name}.part{os.getpid()}")
    # what the cells leave open is asked of each file anew
    kept = {k: v for k, v in asdict(mapping).items()
            if k not in ("open_dates", "mixed_dates", "own")}
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        half.replace(to)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise StoreError(N_("What the columns hold cannot be kept in {file}: {error}"), file=to,
                         error=error) from error


def remembered(shape: str, under: Path | None = None) -> Mapping | None:
    """Give the mapping kept for a shape; None where there is none, or none that can be read."""
    if not _SHAPE.fullmatch(shape):
        return None
    try:
        kept = json.loads(_file(shape, under).read_text(encoding="utf-8"))
        columns = {str(f): str(c) for f, c in kept["columns"] if f in FIELDS}
        known = Mapping(shape, day_first=_bool(kept["day_first"]), publisher=str(kept["publisher"]),
                        civilians=bool(kept["civilians"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return known.with_columns(columns)


def _bool(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _file(shape: str, under: Path | None) -> Path:
    return (under or VAR) / FOLDER / f"{shape}.json"
