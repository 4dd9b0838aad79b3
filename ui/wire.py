"""What the filter and the browser go by: codes of an edition, read once and shared by sessions.

The arrays are put together by the first browser that asks for them, outside of any script, so
that nobody's page waits for it.
"""

from __future__ import annotations

import gzip
import json
import threading
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import pandas as pd

from geo.filters import IncidentFilter
from geo.filters import coded as codes_
from geo.filters.coded import Bools, Bytes, Coded, Column
from geo.filters.mask import IN_BATCH
from geo.model.vocabulary import ColorBy
from geo.summary import Facts, facts_of
from geo.view.arrays import lay_out, pack, perpetrators
from ui import data, lens_figures

_coding, _packing = threading.Lock(), threading.Lock()
_COLUMN = {ColorBy.TYPE: "type", ColorBy.GRADE: "grade", ColorBy.PERPETRATOR: "perp"}
HELD = 24  # answers to filters; each is a byte a row


def coded(seen: data.Edition, lens: str = "") -> Coded:
    """Give the codes of an edition; with a lens, the people killed are those it tells of."""
    if lens:
        return _by_lens(seen, lens)
    with _coding:
        return _coded(seen)


@lru_cache(maxsize=4)
def _coded(seen: data.Edition) -> Coded:
    return codes_.code(pd.DataFrame(data.frame(seen)))


@lru_cache(maxsize=4)
def _by_lens(seen: data.Edition, lens: str) -> Coded:
    return replace(coded(seen), killed=codes_.killed_of(lens_figures.by(seen, lens)))


@lru_cache(maxsize=4)
def facts(seen: data.Edition, lens: str = "") -> Facts:
    """Give what the sentence counts."""
    return facts_of(lens_figures.by(seen, lens))


@lru_cache(maxsize=HELD)
def anytime(seen: data.Edition, lens: str, wanted: IncidentFilter) -> Bools:
    """Tell for which rows a filter without dates holds; nobody may change it."""
    known = coded(seen, lens)
    if wanted.batch:
        known = replace(known, in_batch=brought(seen, wanted.batch))
    return codes_.holds_anytime(known, wanted)


@lru_cache(maxsize=HELD)
def brought(seen: data.Edition, batches: tuple[int, ...]) -> Bools:
    """Tell which rows some imports bring; nobody may change it."""
    asked = IncidentFilter(batch=batches, asof=seen.asof)
    marked = data.store().marked(data.frame(seen), asked)
    return marked[IN_BATCH].to_numpy(dtype=bool)


@lru_cache(maxsize=HELD)
def matched(seen: data.Edition, lens: str, wanted: IncidentFilter) -> Bytes:
    """Give 0 (out), 1 (possibly in the range) or 2 (definitely) a row; nobody may change it."""
    dateless = replace(wanted, since=None, until=None)
    return codes_.match(coded(seen, lens), wanted, anytime(seen, lens, dateless))


@lru_cache(maxsize=HELD)
def saying(seen: data.Edition, text: str) -> Bools:
    """Tell which rows hold a text."""
    return codes_.says(coded(seen), text)


@lru_cache(maxsize=12)
def colored(seen: data.Edition, by: ColorBy) -> Column:
    """Give by what the map colours; terms are ids, codes as in the arrays."""
    return perpetrators(coded(seen)) if by is ColorBy.PERPETRATOR else coded(seen).columns[
        _COLUMN[by]]


def color_column(by: ColorBy) -> str:
    """Give the name of the arrays' column by which the map colours."""
    return _COLUMN[by]


@dataclass(frozen=True)
class Wire:
    """What the browser fetches of an edition: arrays and shapes, gzipped."""

    arrays: bytes
    shapes: bytes


def wire(seen: data.Edition) -> Wire:
    """Put together what the browser fetches; whoever asks meanwhile waits for the same."""
    with _packing:
        return _wire(seen)


@lru_cache(maxsize=4)
def _wire(seen: data.Edition) -> Wire:
    layout = lay_out(pd.DataFrame(data.frame(seen)), coded(seen))
    shapes = json.dumps(layout.shapes, separators=(",", ":")).encode()
    return Wire(*(gzip.compress(told, compresslevel=5, mtime=0)
                  for told in (pack(layout), shapes)))


def numbers(found: Bytes | Bools) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Give the row numbers of what is shown, ascending."""
    return np.flatnonzero(found)
