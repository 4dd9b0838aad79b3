"""What UCDP's codes mean in the atlas's terms: violence, tolls, precision.

After the codebooks of UCDP GED and of the candidate events: ``type_of_violence`` 1 state-based,
2 non-state, 3 one-sided; ``where_prec`` 1 to 7; ``date_prec`` 1 to 5.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from geo.ingest.days import span, week_of
from geo.model.vocabulary import EventType, GeoPrecision, Targeting, Victim

ONE_SIDED = "3"
_VIOLENCE = {"state-based violence": "1", "non-state violence": "2", "one-sided violence": "3",
             "1": "1", "2": "2", "3": ONE_SIDED}
NAMES = {"1": "state-based violence", "2": "non-state violence", "3": "one-sided violence"}
PRECISION = {"1": GeoPrecision.EXACT, "2": GeoPrecision.NEAR, "3": GeoPrecision.ADM2,
             "4": GeoPrecision.ADM1, "6": GeoPrecision.COUNTRY}
AT_SEA = "7"  # or in the air: no place on land, whatever point the row has
FUZZY = "5"
_LINE = re.compile(r"\b(?:between|road|highway|route|axis|border|river|frontline|direction)\b|"
                   r"\bbordering\b", re.IGNORECASE)
_VAGUE = re.compile(r"^(?:(?:north|south|east|west|centr)\w*|the)\b.*\bmali\b", re.IGNORECASE)
_UNITS = (
    (GeoPrecision.ADM3, r"communes?|departments?|woredas?|townships?|sub-?districts?|kebeles?"),
    (GeoPrecision.ADM2, r"cercles?|districts?|county|counties|municipality|provinces?|zones?"),
    (GeoPrecision.ADM1, r"regions?|states?|governorates?|oblasts?|divisions?"))
_ENDS = tuple((level, re.compile(rf"\b(?:{words})$", re.IGNORECASE)) for level, words in _UNITS)


def violence(text: str) -> str | None:
    """Read the type of violence, as a digit or in words.

    >>> violence("One-sided violence"), violence("2"), violence("4")
    ('3', '2', None)
    """
    return _VIOLENCE.get(text.casefold().removesuffix(".0"))


class Where(NamedTuple):
    """How close a row's place is; ``by_name``: its words say it better than its point."""

    precision: str
    by_name: bool = False


def where(code: str, words: str, adm1: str, adm2: str, country: str) -> Where | None:
    """Read ``where_prec``; 5 is read from the place's words. None for a code that is none.

    A line or a vague area in Mali is left to its name, so that it is never a pin.

    >>> where("5", "Nampala commune", "Segou region", "Niono cercle", "Mali").precision
    'adm3'
    >>> where("5", "Between Ansongo and Menaka", "", "", "Mali").by_name
    True
    """
    code = code.removesuffix(".0")
    if code in PRECISION:
        return Where(PRECISION[code].value)
    if code in ("", AT_SEA):
        return Where(GeoPrecision.UNKNOWN.value)
    return _fuzzy(words, adm1, adm2, country) if code == FUZZY else None


def _fuzzy(words: str, adm1: str, adm2: str, country: str) -> Where:
    for level, ends in _ENDS:
        if ends.search(words) and not _LINE.search(words):
            return Where(level.value)
    level = (GeoPrecision.ADM2 if adm2 else GeoPrecision.ADM1 if adm1 else GeoPrecision.COUNTRY)
    named = bool(_LINE.search(words) or _VAGUE.search(words)) and country.casefold() == "mali"
    return Where(GeoPrecision.UNKNOWN.value if named else level.value, by_name=named)


def days(start: date, end: date, code: str) -> str:
    """Write the span of a row; a single day that is said to be vague stands for its week or month.

    >>> days(date(2024, 3, 1), date(2024, 3, 4), "2")
    '2024-03-01/2024-03-04'
    """
    vague = code.removesuffix(".0") if start == end else ""
    return {"3": week_of(start), "4": f"{start:%Y-%m}", "5": f"{start:%Y}"}.get(
        vague, span(start, end))


class Toll(NamedTuple):
    """A row's dead: of all, and of those that UCDP counts as civilians."""

    best: int | None
    low: int | None
    high: int | None
    civilians: int | None
    civilians_low: int | None
    civilians_high: int | None
    original: str


def toll(best: int | None, low: int | None, high: int | None, civilians: int | None,
         unknown: int | None) -> Toll:
    """Give the tolls; bounds that do not hold the best figure are widened, and said in words.

    The dead civilians have an upper bound only where no dead is of unknown status and the best
    figure is the highest.

    >>> toll(3, 4, 3, 1, 0)[:3]
    (3, 3, 4)
    """
    told = [n for n in (best, low, high) if n is not None]
    mixed = bool(told) and ((low is not None and low > min(told))
                            or (high is not None and high < max(told)))
    original = f"best {best}, low {low}, high {high}" if mixed else ""
    closed = unknown == 0 and best is not None and best == high
    if mixed:
        low, high = min(told), max(told)
    return Toll(best, low, high, civilians,
                civilians if civilians is None or low is None else min(civilians, low),
                civilians if closed else None, original)


def hit(kind: str | None, sides: int | None, civilians: int | None,
        unknown: int | None) -> tuple[str, str]:
    """Tell who was hit and who the victims are.

    ``sides`` counts the dead of both sides. In fighting nobody is called a combatant where a dead
    civilian, or a dead of unknown status, is counted.
    """
    named = [Victim.CIVILIANS.value] if kind == ONE_SIDED or civilians else []
    if sides and kind != ONE_SIDED:
        named.append(Victim.COMBATANTS.value)
    if kind == ONE_SIDED or civilians:
        targeting = Targeting.CIVILIANS.value
    else:
        targeting = "" if unknown else Targeting.COMBATANTS.value
    return targeting, "|".join(named)


def event_type(kind: str, high: int | None) -> str:
    """Give the event type: UCDP tells fighting from killing and says nothing of the means."""
    if kind != ONE_SIDED:
        return EventType.BATTLE.value
    return (EventType.KILLING if high else EventType.OTHER).value
