"""When the rows of a table were: their date columns → spans, or the reason why not."""

from __future__ import annotations

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest import table_dates as dates
from geo.ingest.cell_codes import Words
from geo.ingest.cells import Cells, Mask
from geo.ingest.table_mapping import Mapping


def when_columns(cells: Cells, mapping: Mapping) -> dict[str, Words]:
    """Give the dates: of one column, of both ends of a span, or of year, month and day."""
    fields = next((f for f in (("date_start", "date_end"), ("date",), ("year", "month", "day"))
                   if f[0] in cells), ())
    if not fields:
        return {}
    made = cells.each(lambda *told: _date(told, mapping.day_first), *fields)
    for told in (fields,) if fields[0] == "year" else ((f,) for f in fields):
        cells.refuse_ahead(lambda *cell: _date(cell, mapping.day_first), *told)
    missing = pd.isna(made)
    if missing.any():
        _refuse_dates(cells, fields, missing.astype(bool), mapping)
    words = cells.each(said, *fields)
    return {"date": np.where(missing, "", made),
            "date_original": np.where(words == made, "", words).astype(object)}


def _date(told: tuple[str, ...], day_first: bool | None) -> str | None:  # noqa: FBT001
    if len(told) == 3:  # noqa: PLR2004 - year, month, day
        return dates.parts(*told)
    start = dates.when(told[0], day_first)
    if len(told) == 1 or not told[1]:
        return start
    end = dates.when(told[1], day_first)
    return start if start == end else dates.between(start, end)


def said(*told: str) -> str:
    """Join what the cells say, as it stands."""
    return " / ".join(dict.fromkeys(t for t in told if t))


def _refuse_dates(cells: Cells, fields: tuple[str, ...], missing: Mask, mapping: Mapping) -> None:
    if mapping.day_first is None:
        for field in fields:
            two_ways = cells.each(_two_ways, field).astype(bool)
            cells.refuse(missing & two_ways, field, _(
                "This date can be read in two ways, and other cells show both of them: say whether "
                "the day or the month comes first.") if mapping.mixed_dates else _(
                "This date can be read in two ways, and no cell of the column shows which: say "
                "whether the day or the month comes first."))
    blank = cells.words(fields[0]) == ""
    cells.refuse(missing & blank, fields[0], _("There is no date."))
    bad = next((f for f in fields[1:] if f in cells), fields[0])
    for field in (fields[0], bad):
        wrong = cells.each(lambda t, f=field: not _readable(t, f, mapping.day_first), field)
        cells.refuse((missing & wrong).astype(bool), field, _(
            "This is no date that can be read: write 2025-02-17, 17 February 2025, February 2025, "
            "2025, or 1-3 March 2025."))
    cells.refuse(missing, bad, _("The dates of this row do not go together."))


def _readable(text: str, field: str, day_first: bool | None) -> bool:  # noqa: FBT001
    if not text:
        return True
    if field in ("year", "month", "day"):
        told = {"year": ("2024", "", ""), "month": ("2024", "1", ""), "day": ("2024", "1", "1")}
        filled = [text if f == field else t for f, t in zip(("year", "month", "day"), told[field],
                                                            strict=True)]
        return dates.parts(*filled) is not None
    return dates.when(text, day_first) is not None


def _two_ways(text: str) -> bool:
    first, second = (dates.when(text, day_first=way) for way in (True, False))
    return first is not None and second is not None and first != second
