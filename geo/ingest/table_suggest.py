"""Which column of an unknown table holds what: told by its name, checked and told by its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from geo.gazetteer import places, units
from geo.gazetteer.fold_name import fold_name
from geo.ingest import table_dates as dates
from geo.ingest import table_figures as figures
from geo.ingest.table_mapping import DATES, PLACES, Mapping, shape_of
from geo.ingest.table_names import by_name
from geo.ingest.table_where import AROUND

SOME, MOST = 0.5, 0.8  # of a column's filled cells
OWN = frozenset({"incident_id", "geo_status", "perpetrators_alleged", "grade", "n_independent"})
FEW, DISTINCT = 3, 500  # filled cells by which a column is judged, at least and at most
FIVE = 5  # digits: no year, month or day has as many
_NUMBERS = frozenset({"killed", "killed_low", "killed_high", "civilians_killed", "injured",
                      "abducted"})
_YEARS, _MONTHS, _DAYS = range(1900, 2100), range(1, 13), range(1, 32)


def suggest(header: Sequence[str], sample: pd.DataFrame) -> Mapping:
    """Suggest what the columns hold. A name that its cells do not bear out is passed over.

    ``sample`` holds some rows as text under the names of ``header``.
    """
    cells = {c: _filled(sample[c]) for c in header if c in sample}
    found: dict[str, str] = {}
    no_rows = sample.empty  # none can be read, and it would mislead to ask for the columns
    for field, column in by_name(list(cells)):
        if field not in found and (no_rows or _bears_out(field, cells[column])):
            found[field] = column
    found = _without_doubles(found)
    _by_cells(found, {c: told for c, told in cells.items() if c not in found.values()})
    own = {str(h).casefold() for h in header} >= OWN
    return Mapping(shape_of(header), own=own).with_columns(found)


def _filled(column: pd.Series) -> list[str]:
    cells = column.str.strip()
    return [str(c) for c in cells[cells.ne("")].head(DISTINCT)]


def _share(cells: Sequence[str], good: Callable[[str], bool]) -> float:
    return sum(map(good, cells)) / len(cells) if cells else 0.0


def _bears_out(field: str, cells: list[str]) -> bool:
    """Tell whether a column's cells can be what its name says; an empty column can."""
    if not cells:  # an empty column may be filled one day, but says neither when nor where today
        return field not in (*DATES, "date_end", "lat", "lon", "point")
    if field == "key":
        # an id that stands twice by mistake is an id; a number that every group begins anew is none
        return len(set(cells)) > SOME * len(cells) and not _share(cells, _is_date) > MOST
    if field == "targeting":
        return True
    test = _TESTS.get(field)
    return test is None or _share(cells, test) >= SOME


def _without_doubles(found: dict[str, str]) -> dict[str, str]:
    """Leave out what another column says better: both ends of a span, latitude and longitude."""
    left_out = set()
    if not ("lat" in found and "lon" in found):
        left_out |= {"lat", "lon"}
    elif "point" in found:
        left_out.add("point")
    if "date_start" not in found and "date_end" in found and "date" in found:
        found = {**found, "date_start": found["date"]}
    if "date_start" not in found:
        left_out.add("date_end")
    elif "date" in found and "date_end" in found:
        left_out.add("date")
    elif "date" in found:
        left_out.add("date_start")
    if {"date", "date_start"} & (found.keys() - left_out):
        left_out |= {"year", "month", "day"}
    elif "year" not in found:
        left_out |= {"month", "day"}
    return {f: c for f, c in found.items() if f not in left_out}


def _by_cells(found: dict[str, str], left: dict[str, list[str]]) -> None:
    """Find what no name told by what the cells hold: a date, coordinates, a place, units."""
    left = {c: told for c, told in left.items() if len(told) >= FEW}
    if not any(f in found for f in DATES):
        _take(found, left, "date", _is_plain_date)
    if not any(f in found for f in ("lat", "point")):
        _take(found, left, "point", lambda text: figures.point(text) is not None)
    if not any(f in found for f in ("lat", "point")):
        _two_columns(found, left)
    for level in ("adm1", "adm2", "adm3"):
        if level not in found and not any(f in found for f in PLACES):
            _take(found, left, level, _names_unit(level))
    if "place" not in found:
        _take(found, left, "place", lambda text: bool(places.named(text)), SOME)


def _take(found: dict[str, str], left: dict[str, list[str]], field: str,
          good: Callable[[str], bool], enough: float = MOST) -> None:
    shares = {c: _share(told, good) for c, told in left.items()}
    best = max(shares, key=lambda c: shares[c], default="")
    if best and shares[best] >= enough:
        found[field] = best
        del left[best]


def _two_columns(found: dict[str, str], left: dict[str, list[str]]) -> None:
    """Find coordinates where exactly one column fits each of latitude and longitude in Mali."""
    fits = [[c for c, told in left.items() if _share(told, _within(*ends)) >= MOST]
            for ends in AROUND]
    lats, lons = ([c for c in one if c not in other] for one, other in (fits, reversed(fits)))
    if len(lats) == len(lons) == 1:
        found["lat"], found["lon"] = lats[0], lons[0]
        del left[lats[0]], left[lons[0]]


def _within(least: float, most: float) -> Callable[[str], bool]:
    def told(text: str) -> bool:
        value = figures.degrees(text)
        return value is not None and least <= value <= most and not text.isdigit()

    return told


def _names_unit(level: str) -> Callable[[str], bool]:
    return lambda text: bool(fold_name(text)) and bool(units.find_units(text, level))


def _is_date(text: str) -> bool:
    return any(dates.when(text, day_first=way) is not None for way in (True, False))


def _is_plain_date(text: str) -> bool:
    """Tell a date from a mere number: years and spreadsheets' day numbers need a name."""
    return not text.replace(".", "", 1).isdigit() and _is_date(text)


def _number_in(numbers: range) -> Callable[[str], bool]:
    def told(text: str) -> bool:
        bare = text.removesuffix(".0")
        return len(bare) < FIVE and bare.isdecimal() and int(bare) in numbers

    return told


def _is_month(text: str) -> bool:
    return dates.parts("2024", text, "") is not None


def _is_degree(most: float) -> Callable[[str], bool]:
    def told(text: str) -> bool:
        value = figures.degrees(text)
        return value is not None and abs(value) <= most

    return told


def _is_words(text: str) -> bool:
    return not text.replace(".", "").isdigit()


_TESTS: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(_NUMBERS, lambda text: figures.figure(text) is not None),
    **dict.fromkeys(("date", "date_start", "date_end"), _is_date),
    "year": _number_in(_YEARS), "month": _is_month, "day": _number_in(_DAYS),
    "lat": _is_degree(90), "lon": _is_degree(180),
    "point": lambda text: figures.point(text) is not None,
    **dict.fromkeys(("place", "adm1", "adm2", "adm3", "event_type", "perpetrator", "victims",
                     "title", "notes", "source", "parties"), _is_words),
}
