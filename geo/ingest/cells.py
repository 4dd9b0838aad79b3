"""Columns of text cells → values, a part at a time: each distinct cell is worked on once.

``Cells`` reads the columns of one part and remembers which rows cannot be used: a row's first
fault is told, with its number, column, value and reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from geo.i18n import _, number
from geo.ingest import days
from geo.ingest.cell_codes import Coded, Texts, Words, coded, trimmed
from geo.ingest.days import is_ahead
from geo.ingest.draft import rejects

Mask = NDArray[np.bool_]
SAMPLE = 200
MAX_DIGITS = 7  # more are no number of people in one event
QUOTED = 200  # letters of a cell that a reject quotes
NAME, WORDS, TEXT = 300, 2_000, 20_000  # letters of a name, of a list or a title, of a report


class Cells:
    """The text columns of one part under names in lower case, without rows of HXL tags.

    ``aliases`` gives a column that the file lacks the one that it has under another name.
    """

    def __init__(self, raw: pd.DataFrame, aliases: Mapping[str, str] | None = None) -> None:
        """Take the columns of a part."""
        frame = raw.set_axis([plain(c) for c in raw.columns], axis=1)
        frame = frame.loc[:, ~frame.columns.duplicated()]
        for wanted, other in (aliases or {}).items():
            if wanted not in frame and other in frame:
                frame = frame.rename(columns={other: wanted})
        self.frame = frame[~tag_rows(frame)].reset_index(drop=True)
        self._words: dict[str, Words] = {}
        self._coded: dict[str, Coded] = {}
        self._faults: dict[int, tuple[str, str, str]] = {}

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.frame)

    def __contains__(self, name: str) -> bool:
        """Tell whether the file has a column."""
        return name in self.frame

    @property
    def names(self) -> list[str]:
        """Give the names of the text columns."""
        return [str(c) for c in self.frame.columns if c != "row"]

    def words(self, name: str) -> Words:
        """Give a column's cells without blanks at their ends; ``""`` where it is not there."""
        if name not in self._words:
            if name not in self.frame:
                self._words[name] = np.full(len(self), "", dtype=object)
            elif name in self._coded or not self._varied(name):
                self._words[name] = self.coded(name).rows()
            else:
                self._words[name] = self.frame[name].str.strip().to_numpy(dtype=object)
        return self._words[name]

    def texts(self, name: str) -> Texts:
        """Give a column's cells as ``words`` does, in Arrow's form."""
        if name in self._words or name in self._coded or name not in self.frame \
                or not self._varied(name):
            return self.coded(name).texts()
        return self.frame[name].str.strip().array

    def _varied(self, name: str) -> bool:
        """Guess from its first cells whether most cells of a column differ, as ids and notes do."""
        return bool(2 * self.frame[name].head(SAMPLE).nunique() > SAMPLE)

    def coded(self, name: str) -> Coded:
        """Give a column with its distinct values numbered."""
        if name not in self._coded:
            if name in self._words or name not in self.frame:
                self._coded[name] = Coded.of(self.words(name))
            else:
                self._coded[name] = trimmed(*pd.factorize(self.frame[name]))
        return self._coded[name]

    def each(self, make: Callable[..., Any], *names: str) -> Words:
        """Apply a function to each distinct combination of some columns' cells."""
        return self.told(make, *names).rows()

    def told(self, make: Callable[..., Any], *names: str) -> Coded:
        """Apply a function as ``each`` does; give its answers as a column."""
        return coded(make, *(self.coded(n) for n in names))

    def replace(self, columns: Mapping[str, Words]) -> None:
        """Put other cells into columns."""
        for name, cells in columns.items():
            self._words[name] = cells
            self._coded.pop(name, None)

    def refuse(self, bad: Mask, name: str, reason: str) -> None:
        """Remember that rows cannot be used; ``reason`` is a sentence in the reader's language."""
        if not bad.any():
            return
        cells = self.words(name)
        for at in np.flatnonzero(bad).tolist():
            self._faults.setdefault(at, (name, cells[at], reason))

    def refuse_long(self, most: Mapping[str, int]) -> None:
        """Refuse rows with more letters in a column than anybody writes there."""
        for name, letters in most.items():
            if name not in self.frame:
                continue
            size = pc.utf8_length(pa.array(self.frame[name]))
            if (pc.max(size).as_py() or 0) > letters:
                self.refuse(np.asarray(pc.greater(size, letters)), name, _(
                    "This cell is too long: {n} letters are read at most. Shorten it, or put a "
                    "link to the text.").format(n=number(letters)))

    def refuse_ahead(self, iso: Callable[..., Any], *names: str) -> None:
        """Refuse rows whose date is still to come; ``iso`` reads the cells as a day or a span."""
        today = days.newest()
        ahead = self.told(lambda *cell: is_ahead(iso(*cell), today), *names)
        if any(ahead.told):
            self.refuse(ahead.rows().astype(bool), names[0],
                        _("This date is still to come: correct it."))

    def usable(self) -> Mask:
        """Tell which rows nothing was found against."""
        good = np.ones(len(self), dtype=bool)
        good[list(self._faults)] = False
        return good

    def rejects(self) -> pd.DataFrame:
        """Give the rows that cannot be used."""
        rows = self.frame["row"].to_numpy()
        return rejects([(int(rows[at]), name, quoted(cell), reason)
                        for at, (name, cell, reason) in sorted(self._faults.items())])

    def read(self, name: str, parse: Callable[[str], Any], reason: str, *,
             needed: bool = False) -> Coded:
        """Parse a column into values, None where a cell is blank or cannot be used.

        A cell that ``parse`` answers with None is a fault, and so is a blank one where it is
        ``needed``.
        """
        read = coded(lambda text: parse(text) if text else None, self.coded(name))
        if pd.isna(read.told).any():
            bad = pd.isna(read.told)[read.codes] & ((self.words(name) != "") | needed)
            self.refuse(bad.astype(bool), name, reason)
        return read

    def counts(self, name: str) -> Coded:
        """Read whole numbers of people; None where the cell is blank."""
        return self.read(name, count, _(
            "This is no whole number of people: write digits, or leave the cell empty."))

    def degrees(self, lat: str = "latitude", lon: str = "longitude") -> tuple[Any, Any]:
        """Read coordinates in degrees, NaN where both are blank; one alone or 0, 0 is a fault."""
        blank = np.asarray((self.texts(lat) == "") & (self.texts(lon) == ""), dtype=bool)
        values = [_floats(self.words(c)) for c in (lat, lon)]
        for name, value, most in zip((lat, lon), values, (90, 180), strict=True):
            wrong = ~(np.abs(value) <= most) & ~blank
            self.refuse(wrong, name, _("These are no degrees: write decimal degrees with a point, "
                                       "latitude within 90, longitude within 180."))
        nowhere = (values[0] == 0) & (values[1] == 0)
        self.refuse(nowhere, lat, _("0, 0 is a place in the sea that stands for “not known”: leave "
                                    "both coordinates empty."))
        return values[0], values[1]


def quoted(cell: str) -> str:
    """Give a cell as a reject quotes it: the beginning of a long one.

    >>> quoted("Gao"), len(quoted("x" * 1_000)), quoted("x" * 1_000)[-2:]
    ('Gao', 200, 'x…')
    """
    return cell if len(cell) <= QUOTED else f"{cell[:QUOTED - 1]}…"


def all_differ(column: Texts) -> bool:
    """Tell whether no text of a column stands twice."""
    return bool(pc.count_distinct(pa.array(column)).as_py() == len(column))


def plain(name: str) -> str:
    """Write a column's name without case and outer blanks.

    >>> plain(" EVENT_DATE")
    'event_date'
    """
    return " ".join(str(name).replace("\ufeff", "").split()).casefold()


def tag_rows(frame: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell which rows hold HXL tags: every cell that is not blank begins with ``#``."""
    texts = [c for c in frame.columns if c != "row"]
    tagged = np.zeros(len(frame), dtype=bool)
    if not len(frame) or not texts:
        return tagged
    maybe = np.ones(len(frame), dtype=bool)
    for name in texts:
        if not maybe.any():  # so it is after the first column that is filled
            break
        trimmed = frame[name].str.strip()
        maybe &= (trimmed.str.startswith("#") | trimmed.eq("")).to_numpy(dtype=bool)
    for at in np.flatnonzero(maybe).tolist():
        cells = [str(v).strip() for v in frame.iloc[at][texts] if str(v).strip()]
        tagged[at] = bool(cells) and all(c.startswith("#") for c in cells)
    return tagged


def _floats(words: Words) -> NDArray[np.float64]:
    """Read numbers; NaN where a cell is none. A column without a fault takes half the time."""
    try:
        return words.astype(float)
    except ValueError:
        return np.asarray(pd.to_numeric(pd.Series(words), errors="coerce"), dtype=float)


def count(text: str) -> int | None:
    """Read a whole number that is not negative.

    >>> count("12"), count("12.0"), count("many"), count("-1")
    (12, 12, None, None)
    """
    whole, _point, rest = text.partition(".")
    if not (whole.isascii() and whole.isdigit()) or rest.strip("0") or len(whole) > MAX_DIGITS:
        return None
    return int(whole)
