"""Dates as people write them in tables, English and French → ISO days, months, years and spans.

``05/03/2025`` can be read in two ways; which one holds is a question to the whole column, never to
the cell (``Order``). Whatever can be read in one way only is read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from geo.errors import InputError
from geo.gazetteer.fold_name import fold_name
from geo.ingest.days import span
from geo.model.dates import DateSpan, parse_span

EPOCH = date(1899, 12, 30)  # day 0 of spreadsheets, as their day 60 is no day
SERIALS = range(25_569, 73_051)  # 1970 to 2099
YEARS = range(1900, 2100)
LONGEST = 80  # letters of a cell that can be a date
_MONTHS = {name: n for n, names in enumerate((
    "jan january janv janvier", "feb february fev fevr fevrier", "mar march mars",
    "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
    "aug august aou aout",
    "sep sept september septembre", "oct october octobre", "nov november novembre",
    "dec december decembre"), 1) for name in names.split()}
_TIME = (
    r"(?:[T ,]\s*\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|"
    r"[+-]\d{2}:?\d{2})?)?")
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}", re.IGNORECASE)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMERIC = re.compile(rf"(\d{{1,2}})([-/. ])(\d{{1,2}})\2(\d{{4}}|(?<=[/.])\d{{2}}){_TIME}",
                      re.IGNORECASE)
_MONTH = re.compile(r"(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))")
_YEAR = re.compile(r"(\d{4})(?:\.0)?")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_WEEKDAY = re.compile(
    r"^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)\b\.?,?\s+(?=\S)", re.IGNORECASE)
_NAME = r"([^\W\d_]{3,10})\.?"
_TH = r"(\d{1,2})(?:st|nd|rd|th|er|e)?"
_TO = r"\s*(?:-|–|—|/|to|until|and|au|à|a|et|jusqu['’ ]?au)\s*"
_DAY_NAME = re.compile(rf"{_TH}[\s-]+(?:of\s+)?{_NAME}[\s,-]+(\d{{4}}|\d{{2}}){_TIME}",
                       re.IGNORECASE)
_NAME_DAY = re.compile(rf"{_NAME}\s+{_TH},?\s+(\d{{4}}){_TIME}", re.IGNORECASE)
_NAME_YEAR = re.compile(rf"{_NAME}[\s,-]+(\d{{4}})", re.IGNORECASE)
_DAYS_NAME = re.compile(rf"{_TH}{_TO}{_TH}\s+{_NAME}\s+(\d{{4}})", re.IGNORECASE)
_NAME_DAYS = re.compile(rf"{_NAME}\s+{_TH}{_TO}{_TH},?\s+(\d{{4}})", re.IGNORECASE)
_TWO = re.compile(r"\s+(?:-|–|—|to|until|and|au|à|et)\s+|\s*(?:–|—)\s*|/(?=\d{4}-\d)",
                  re.IGNORECASE)
_BEFORE = re.compile(r"^(?:from|between|du|de|entre(?: le)?|le|on)\s+", re.IGNORECASE)
_YEARLESS = re.compile(rf"(?:{_TH}\s+{_NAME}|{_NAME}\s+{_TH})", re.IGNORECASE)


@dataclass(frozen=True)
class Order:
    """How a column writes its days: what its cells show, all of them looked at.

    ``day_first`` and ``month_first`` tell that a cell can only be read so, ``open`` that one can be
    read in both ways.
    """

    day_first: bool = False
    month_first: bool = False
    open: bool = False

    def __or__(self, other: Order) -> Order:
        """Join what two parts of a column show."""
        return Order(self.day_first or other.day_first, self.month_first or other.month_first,
                     self.open or other.open)

    @property
    def settled(self) -> bool | None:
        """Tell whether the day comes first; None where no cell shows it, or cells show both."""
        return None if self.day_first == self.month_first else self.day_first

    @property
    def mixed(self) -> bool:
        """Tell whether cells show both orders."""
        return self.day_first and self.month_first


def order_of(cells: Iterable[str]) -> Order:
    """Tell how a column writes its days.

    >>> order_of(["05/03/2025", "17/02/2025"]).settled, order_of(["05/03/2025"]).settled
    (True, None)
    """
    found = Order()
    for text in cells:
        for part in (text, *_TWO.split(text)) if len(text) <= LONGEST else ():
            if shown := _NUMERIC.fullmatch(part.strip()):
                first, second = int(shown[1]), int(shown[3])
                point, both = shown[2] == ".", max(first, second) <= 12  # noqa: PLR2004
                found |= Order(day_first=second <= 12 < first or point,  # noqa: PLR2004
                               month_first=first <= 12 < second and not point,  # noqa: PLR2004
                               open=both and first != second and not point)
    return found


@lru_cache(maxsize=100_000)
def when(text: str, day_first: bool | None = None) -> str | None:  # noqa: FBT001 - cached
    """Read a date as ISO day, month, year or interval; None where it cannot be read in one way.

    >>> when("17 février 2025"), when("Feb 17, 2025"), when("02/2025"), when("1-3 mars 2025")
    ('2025-02-17', '2025-02-17', '2025-02', '2025-03-01/2025-03-03')
    >>> when("05/03/2025"), when("05/03/2025", True), when("13/03/2025"), when("45705")
    (None, '2025-03-05', '2025-03-13', '2025-02-17')
    """
    text = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
    if not text or len(text) > LONGEST:
        return None
    try:
        return _one(text, day_first) or _two(text, day_first)
    except (ValueError, InputError, OverflowError):  # not in the calendar, or ends before it begins
        return None


def _one(text: str, day_first: bool | None) -> str | None:  # noqa: FBT001
    text = _WEEKDAY.sub("", _BEFORE.sub("", text)).strip(" .,")
    return _digits(text, day_first) or _words(text)


def _digits(text: str, day_first: bool | None) -> str | None:  # noqa: FBT001
    if found := _ISO.fullmatch(text) or _PACKED.fullmatch(text):
        year, *_sign, month, day = found.groups()
        return _day(int(year), int(month), int(day))
    if found := _NUMERIC.fullmatch(text):
        return _numeric(found, day_first)
    if found := _MONTH.fullmatch(text):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _day(int(year), int(month), 1)[:7]
    if (found := _YEAR.fullmatch(text)) and int(found[1]) in YEARS:
        return found[1]
    if (found := _SERIAL.fullmatch(text)) and int(found[1]) in SERIALS:
        return str(EPOCH + timedelta(int(found[1])))
    return None


def _numeric(found: re.Match[str], day_first: bool | None) -> str | None:  # noqa: FBT001
    first, second, year = int(found[1]), int(found[3]), _full(found[4])
    if first == second or found[2] == ".":
        return _day(year, second, first)
    if first > 12 or second > 12:  # noqa: PLR2004 - months
        return _day(year, min(first, second), max(first, second))
    if day_first is None:
        return None
    return _day(year, second, first) if day_first else _day(year, first, second)


def _words(text: str) -> str | None:
    if found := _DAY_NAME.fullmatch(text):
        return _day(_full(found[3]), _month(found[2]), int(found[1]))
    if found := _NAME_DAY.fullmatch(text):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if found := _NAME_YEAR.fullmatch(text):
        return _day(int(found[2]), _month(found[1]), 1)[:7]
    if found := _DAYS_NAME.fullmatch(text):
        return _span(_day(int(found[4]), _month(found[3]), int(found[n])) for n in (1, 2))
    if found := _NAME_DAYS.fullmatch(text):
        return _span(_day(int(found[4]), _month(found[1]), int(found[n])) for n in (2, 3))
    return None


def _two(text: str, day_first: bool | None) -> str | None:  # noqa: FBT001
    """Read “30 March – 2 April 2025”, ``2025-03-01/2025-03-03`` and the like."""
    parts = _TWO.split(_BEFORE.sub("", text))
    if len(parts) != 2:  # noqa: PLR2004
        return None
    first, second = (_WEEKDAY.sub("", p.strip()) for p in parts)
    if _YEARLESS.fullmatch(first):
        first = f"{first} {second[-4:]}"
    return between(_one(first, day_first), _one(second, day_first))


def between(start: str | None, end: str | None) -> str | None:
    """Join the two ends of a span; None where one is missing or they stand the wrong way round.

    >>> between("2025-03-01", "2025-03"), between("2025-03-02", "2025-03-01")
    ('2025-03', None)
    """
    if start is None or end is None:
        return None
    try:
        first, last = parse_span(start), parse_span(end)
        hull = parse_span(f"{first.start}/{last.end}")
    except InputError:
        return None
    return _written(hull)


def _written(hull: DateSpan) -> str:
    """Write a span in its shortest form: a whole month or year as such."""
    return {"month": f"{hull.start:%Y-%m}", "year": f"{hull.start:%Y}"}.get(
        hull.precision.value, span(hull.start, hull.end))


def _span(days: Iterable[str]) -> str | None:
    start, end = days
    return between(start, end)


def parts(year: str, month: str, day: str) -> str | None:
    """Join a year, a month (number or name) and a day of three columns, as far as they go.

    >>> parts("2025", "février", "17"), parts("2025", "2", ""), parts("2025", "", "3")
    ('2025-02-17', '2025-02', None)
    """
    try:
        number = int(_whole(year))
        if number not in YEARS or (day and not month):
            return None
        if not month:
            return f"{number:04}"
        which = _MONTHS.get(fold_name(month)) or int(_whole(month))
        told = _day(number, which, int(_whole(day)) if day else 1)
    except ValueError:
        return None
    return told if day else told[:7]


def _whole(text: str) -> str:
    return text.strip().removesuffix(".0")


def _full(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004 - digits


def _month(name: str) -> int:
    """Give a month's number. Raises ValueError for a word that is none."""
    found = _MONTHS.get(fold_name(name))
    if not found:
        raise ValueError(name)
    return found


def _day(year: int, month: int, day: int) -> str:
    """Write a day. Raises ValueError where the calendar has none, or the year is far off."""
    if year not in YEARS:
        raise ValueError(year)
    return date(year, month, day).isoformat()
