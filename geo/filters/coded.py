"""The filter on codes: a frame's columns read once, so that a choice costs the same for any text.

Each column that a filter looks at becomes a small code a row. A filter is then, per column, which
codes count; the map's arrays hold the same codes, so the browser comes to the same answer by
itself. ``geo.filters.mask`` is the oracle that this is tested against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.filters.mask import IN_BATCH, lies_in, load, members, wanted_actors
from geo.gazetteer.fold_name import fold_name
from geo.model.vocabulary import Basis, GeoPrecision, GeoStatus, Match, Outside, Role

if TYPE_CHECKING:
    from geo.filters.incident_filter import IncidentFilter

Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
EPOCH: Final = np.datetime64("1900-01-01", "D")
NO_DAY: Final = np.int32(-(2**31))
OUT, POSSIBLE, DEFINITE = 0, 1, 2
_ONE: Final = {"type": "event_type", "targeting": "targeting", "grade": "grade"}
_LISTS: Final = {"sources": "source_ids", "accused": "perpetrators_alleged", "parties": "parties",
                 "speakers": "speakers", "units": "unit_ids"}
_ROLES: Final = {Role.PERPETRATOR: ("accused",), Role.SPEAKER: ("speakers",),
                 Role.ANY: ("accused", "parties", "speakers")}


@dataclass(frozen=True, eq=False)
class Column:
    """A code a row, and the terms that codes stand for; a missing value has a code beyond."""

    codes: NDArray[Any]
    terms: tuple[str, ...]

    @cached_property
    def lists(self) -> tuple[frozenset[Any], ...]:
        """Give the terms as sets, for columns of lists."""
        return tuple(frozenset(load(v)) for v in self.terms)

    def holds(self, told: Bools) -> Bools:
        """Spread over the rows what is told of each term; a missing value holds nothing."""
        found: Bools = np.append(told, False).take(self.codes, mode="clip")
        return found


@dataclass(frozen=True, eq=False)
class Coded:
    """A frame's columns as codes; nothing here is ever changed.

    Days count from ``EPOCH``, ``NO_DAY`` where there is none; ``options`` are the competing dates
    as row, first and last day; ``killed`` is persons by basis, -1 where nobody gave a figure.
    ``in_batch`` is there where the frame tells it.
    """

    columns: Mapping[str, Column]
    first: Ints
    last: Ints
    options: tuple[Ints, Ints, Ints]
    killed: Mapping[Basis, Ints]
    texts: pd.Series
    in_batch: Bools | None = None

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.first)


@dataclass(frozen=True, eq=False)
class Test:
    """Which codes of a column count."""

    column: str
    told: Bools


def code(frame: pd.DataFrame) -> Coded:
    """Read the columns of a frame (see ``geo.model.schema``) that filters look at."""
    columns = {name: _coded(frame[column], str) for name, column in _ONE.items()}
    columns |= {name: _coded(frame[column], str) for name, column in _LISTS.items()}
    columns["harm"] = _coded(frame["harm"], lambda v: _joined(h["kind"] for h in load(v)))
    columns["response"] = _coded(frame["response"], lambda v: _joined(
        r["response"] for r in load(v)) or "none")
    columns["precision"] = _coded(frame["geo_precision"], str, tuple(map(str, GeoPrecision)))
    columns["status"] = _coded(frame["geo_status"], str, tuple(map(str, GeoStatus)))
    first, last = (_days(frame[c]) for c in ("date_start", "date_end"))
    brought = frame[IN_BATCH].to_numpy(dtype=bool) if IN_BATCH in frame else None
    return Coded(columns, first, last, _options(frame["date_options"]), killed_of(frame),
                 frame["search_text"], brought)


def killed_of(frame: pd.DataFrame) -> dict[Basis, Ints]:
    """Give the people killed by basis, -1 where nobody gave a figure."""
    return {b: frame[f"killed_{b}"].to_numpy(dtype="int32", na_value=-1) for b in Basis}


def _joined(words: Iterable[str]) -> str:
    return " ".join(sorted(set(words)))


def _coded(column: pd.Series, value_of: Callable[[str], str],
           known: tuple[str, ...] = ()) -> Column:
    """Give each row the code of its value: those that occur, in order, or those that are known."""
    held = column.astype("category")
    codes = held.cat.codes.to_numpy()
    made = [value_of(str(v)) for v in held.cat.categories]
    used = np.bincount(codes + 1, minlength=len(made) + 1)[1:] > 0
    values = known or tuple(sorted({v for v, some in zip(made, used, strict=True) if some}))
    place = {v: at for at, v in enumerate(values)}
    kind = _width(len(values))
    beyond = np.iinfo(kind).max
    table = np.array([place.get(v, beyond) for v in made] + [beyond], dtype=kind)
    return Column(table[codes], values)  # missing has code -1: the last


def _width(values: int) -> type[np.unsignedinteger[Any]]:
    """Choose the smallest code; the last two of a byte mean something on the map."""
    return next(kind for kind, most in ((np.uint8, 250), (np.uint16, 65_000), (np.uint32, 2**32))
                if values <= most)


def _days(dates: pd.Series) -> Ints:
    values = dates.to_numpy(dtype="datetime64[s]").astype("datetime64[D]")
    days = (values - EPOCH).astype("int64")
    days[np.isnat(values)] = NO_DAY
    found: Ints = days.astype("int32")
    return found


def day_number(day: object) -> int:
    """Give a date as days since ``EPOCH``."""
    return int((np.datetime64(str(day), "D") - EPOCH).astype(int))


def _options(column: pd.Series) -> tuple[Ints, Ints, Ints]:
    """Gather the dates of rows with more than one."""
    held = column.astype("category")
    several = {at: options for at, v in enumerate(held.cat.categories)
               if "],[" in str(v).replace(" ", "") and len(options := load(str(v))) > 1}
    codes = held.cat.codes.to_numpy()
    rows = np.flatnonzero(np.isin(codes, np.fromiter(several, dtype=codes.dtype)))
    told = [(row, day_number(a), day_number(b)) for row in rows for a, b in several[codes[row]]]
    table = np.array(told, dtype="int32").reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]


# --- which rows a filter lets through ---------------------------------------------------------


def match(coded: Coded, wanted: IncidentFilter, anytime: Bools | None = None) -> Bytes:
    """Give 0 (out), 1 (possibly in the range) or 2 (definitely) for each row.

    Equals ``IncidentFilter.match_dates``; ``anytime`` is what the function of this name gives, if
    it is known already.
    """
    shown = holds_anytime(coded, wanted) if anytime is None else anytime
    if wanted.since is None and wanted.until is None:
        sure: Bytes = np.where(shown, np.uint8(DEFINITE), np.uint8(OUT))
        return sure
    since = NO_DAY + 1 if wanted.since is None else day_number(wanted.since)
    until = -(NO_DAY + 1) if wanted.until is None else day_number(wanted.until)
    dated = coded.first != NO_DAY
    touching = (coded.first <= until) & (coded.last >= since)
    found: Bytes = np.where(touching | ~dated, np.uint8(POSSIBLE), np.uint8(OUT))
    rows, first, last = coded.options
    found[rows] = OUT
    found[rows[(first <= until) & (last >= since)]] = POSSIBLE
    found[dated & (coded.first >= since) & (coded.last <= until)] = DEFINITE
    found[~shown] = OUT
    return found


def holds_anytime(coded: Coded, wanted: IncidentFilter) -> Bools:
    """Tell for which rows the filter holds apart from its dates.

    Raises KeyError where it names imports and nothing tells what they bring.
    """
    shown = np.ones(len(coded), dtype=bool)
    for group in tests(coded, wanted):
        shown &= np.logical_or.reduce([coded.columns[t.column].holds(t.told) for t in group])
    if wanted.killed is not None:
        shown &= coded.killed[wanted.basis] >= wanted.killed
    if wanted.q.strip():
        shown &= says(coded, wanted.q)
    if wanted.batch:
        if coded.in_batch is None:
            raise KeyError(IN_BATCH)
        shown &= coded.in_batch
    return shown


def says(coded: Coded, text: str) -> Bools:
    """Tell which rows hold a text, as ``fold_name`` folds it."""
    found: Bools = coded.texts.str.contains(fold_name(text), regex=False).to_numpy(dtype=bool)
    return found


def tests(coded: Coded, wanted: IncidentFilter) -> list[tuple[Test, ...]]:
    """Give what a filter asks of the codes: of each group one test must hold, of all groups one.

    ``killed``, the dates, the text and the imports are asked beside.
    """
    return [*_of_values(coded, wanted), *_of_actors(coded, wanted), *_of_units(coded, wanted)]


def _of_values(coded: Coded, wanted: IncidentFilter) -> Iterator[tuple[Test]]:
    for name, values in (("type", wanted.type), ("targeting", wanted.targeting),
                         ("grade", wanted.grade)):
        if values:
            yield (_test(coded, name, frozenset(values).__contains__),)
    for name, values in (("harm", wanted.harm), ("response", wanted.response)):
        if values:
            yield (_test(coded, name, _any_word(values)),)
    if wanted.source:
        yield (_of_list(coded, "sources", frozenset(wanted.source)),)
    if wanted.precision:
        coarsest = wanted.precision.rank
        yield (_test(coded, "precision", lambda v: GeoPrecision(v).rank <= coarsest),)
    if wanted.outside is not Outside.WITH:
        abroad = wanted.outside is Outside.ONLY
        yield (_test(coded, "status", lambda v: (v == GeoStatus.OUTSIDE) is abroad),)


def _any_word(values: Iterable[str]) -> Callable[[str], bool]:
    """Make a test of words set apart by blanks: one of the values is among them."""
    chosen = frozenset(values)
    return lambda words: not chosen.isdisjoint(words.split())


def _test(coded: Coded, name: str, holds: Callable[[str], bool]) -> Test:
    return Test(name, np.array([holds(v) for v in coded.columns[name].terms], dtype=bool))


def _of_list(coded: Coded, name: str, chosen: frozenset[str]) -> Test:
    told = [not chosen.isdisjoint(ids) for ids in coded.columns[name].lists]
    return Test(name, np.array(told, dtype=bool))


def _of_actors(coded: Coded, wanted: IncidentFilter) -> Iterator[tuple[Test, ...]]:
    """Ask for actors in their role: all of them one by one, or any of them at once."""
    chosen = [wanted_actors(a) for a in wanted.actor]
    if wanted.match is not Match.ALL and chosen:
        chosen = [frozenset[str]().union(*chosen)]
    for ids in chosen:
        yield tuple(_of_list(coded, name, ids) for name in _ROLES[wanted.role])


def _of_units(coded: Coded, wanted: IncidentFilter) -> Iterator[tuple[Test]]:
    for ids in (wanted.adm1, wanted.adm2, wanted.adm3):
        if ids:
            inside = members(ids, wanted.vintage)
            yield (_test(coded, "units", lambda v, inside=inside: lies_in(inside, v)),)  # type: ignore[misc]
