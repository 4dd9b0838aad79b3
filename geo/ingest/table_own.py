"""Exports of the atlas brought home: what their own columns say beside those of any table.

See ``docs/decisions/0021-tables-of-your-own.md`` for what a row can bring back and what it cannot.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from geo.errors import AtlasError
from geo.gazetteer.locate import locate
from geo.gazetteer.written_ref import unlocated_ref
from geo.i18n import _
from geo.ingest.actor_names import joined
from geo.ingest.cell_codes import Coded, Words, coded, numbers
from geo.ingest.cells import Cells, count
from geo.ingest.table_words import listed, targeting
from geo.model.vocabulary import Flag, GeoStatus, Harm, Kind, Prop, Targeting

PREFIX = "own "  # a table's fields may bear the same names
COLUMNS = ("kind", "place_id", "geo_status", "is_route", "killed_low", "killed_best", "killed_high",
           "killed_open", "civilians_killed_low", "civilians_killed_high", "harm")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._-]{0,119}")
_ESCAPED = re.compile(r"'(?=[=+\-@\t\r])")  # what an export puts before what could be a formula
_SYNTHETIC = "synthetic:"
_YES = frozenset({"true", "1", "vrai"})
_CIVIL = frozenset({Targeting.CIVILIANS.value, Targeting.DISPUTED.value})


class Bounds(NamedTuple):
    """A figure as one claim tells it."""

    value: int | None
    low: int | None
    high: int | None


def own_columns(raw: pd.DataFrame) -> dict[str, Any]:
    """Give the columns of an export that no other table has, under names of their own."""
    return {PREFIX + name: raw[name] for name in COLUMNS if name in raw}


def refuse_own(cells: Cells) -> None:
    """Refuse what is no incident of an export, and figures that are none."""
    cells.refuse(cells.words(f"{PREFIX}kind") == Kind.AGGREGATE, f"{PREFIX}kind",
                 _("This is a statement about a period and no incident."))
    good = cells.each(lambda key: bool(_ID.fullmatch(key)), "key").astype(bool)
    cells.refuse(~good, "key", _("The row of an export needs its incident_id."))
    for name in (c for c in COLUMNS if c.startswith(("killed", "civ")) and c != "killed_open"):
        cells.counts(PREFIX + name)
    cells.read(f"{PREFIX}harm", _harm, _("This is no list of figures as the atlas writes them."))


def own_fields(cells: Cells) -> dict[str, Any]:
    """Give what the row of an export says in its own columns: ids, place and figures."""
    keys = cells.words("key")
    return {"incident_id": keys, "locator": keys, "flags": cells.each(_made_up, "key"),
            "title": cells.each(_unescaped, "title"), **_figures(cells), "origins": "",
            "perpetrators": cells.each(lambda ids: joined(listed(ids)), "perpetrator"),
            "parties": "", "killed_original": "", "note": ""}


def own_place(cells: Cells, told: dict[str, Any]) -> dict[str, Any]:
    """Take a row's place by its reference; without one, by its coordinates, as any table's.

    Places that compete have no reference, and the point between them is nobody's.
    """
    refs = cells.each(_reference, f"{PREFIX}place_id", f"{PREFIX}geo_status",
                      f"{PREFIX}is_route", "place")
    return {**told, "place_ref": refs, "toponym": cells.each(_unescaped, "place"),
            "precision_original": np.where(refs != "", "", told["precision_original"])}


def _made_up(key: str) -> str:
    return Flag.SYNTHETIC.value if key.startswith(_SYNTHETIC) else ""


def _unescaped(text: str) -> str:
    return _ESCAPED.sub("", text, count=1) if _ESCAPED.match(text) else text


@lru_cache(maxsize=50_000)
def _reference(place_id: str, status: str, is_route: str, place: str) -> str:
    if not place_id:
        compete = status == GeoStatus.AMBIGUOUS or is_route.casefold() in _YES
        return unlocated_ref(f"several places are told of: {place}") if compete else ""
    try:
        locate(place_id)
    except AtlasError:  # of a gazetteer that is not here, or of a newer atlas
        return ""
    return place_id


def _figures(cells: Cells) -> dict[str, Any]:
    """Give tolls as a record holds them; one that needs two claims stands among the harm."""
    killed = coded(bounds, *(cells.coded(f"{PREFIX}killed_{c}")
                             for c in ("best", "low", "high", "open")))
    plain = coded(lambda told: told[0] if len(told) == 1 else None, killed)
    civilians = coded(_civilians, *(cells.coded(f"{PREFIX}civilians_killed_{c}")
                                    for c in ("low", "high")), cells.coded("targeting"))
    return {**_counts("killed", plain), **_counts("civilians_killed", civilians),
            "harm": _all_harm(killed, cells.coded(f"{PREFIX}harm"))}


def bounds(best: str, low: str, high: str, is_open: str) -> tuple[Bounds, ...]:
    """Give the claims that fold to a toll again.

    An open toll has no upper end: its largest figure is a lower bound, of a second claim where the
    smallest is another.

    >>> bounds("24", "24", "", "true"), bounds("", "203", "500", "true")[1]
    ((Bounds(value=24, low=24, high=None),), Bounds(value=None, low=500, high=None))
    """
    value, least, most = (count(text) if text else None for text in (best, low, high))
    if value is least is most is None:
        return ()
    if is_open.casefold() not in _YES:
        return (Bounds(value, least, most),)
    first = Bounds(value, least, None)
    return (first,) if most in (None, value) else (first, Bounds(value, most, None))


def _civilians(low: str, high: str, aimed: str) -> Bounds | None:
    """Give the figure of dead civilians; an export has its bounds and not its best.

    From 0 on, the best was 0 where nobody is said to have hit civilians: any other would say so.
    """
    none = count(low) == 0 and targeting(aimed) not in _CIVIL
    told = bounds("0" if none else low if low == high else "", low, high, "")
    return told[0] if told else None


def _counts(name: str, told: Coded) -> dict[str, Any]:
    return {name: numbers(lambda b: b and b.value, told),
            f"{name}_low": numbers(lambda b: b and b.low, told),
            f"{name}_high": numbers(lambda b: b and b.high, told)}


def _all_harm(killed: Coded, harm: Coded) -> Words:
    def told(figures: tuple[Bounds, ...], cell: str) -> str:
        twice = figures if len(figures) > 1 else ()
        rows = [(Prop.KILLED.value, *f) for f in twice] + list(_harm(cell) or ())
        return json.dumps(rows, separators=(",", ":")) if rows else ""

    return coded(told, killed, harm).rows()


def _harm(cell: str) -> tuple[tuple[Any, ...], ...] | None:
    """Read the harm that an export tells; None where it is no such list."""
    try:
        found = tuple((Harm(one["kind"]).value, *claim) for one in json.loads(cell or "[]")
                      for claim in bounds(*(_text(one.get(c))
                                            for c in ("best", "low", "high", "open")))
                      or (Bounds(None, None, None),))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return found


def _text(value: object) -> str:
    return "" if value is None else str(value)
