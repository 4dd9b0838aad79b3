"""The words of the table's rows, fetched a block at a time, and the order of its columns of words.

The browser sorts numbers by itself. For words it asks once for each column: every row's rank in
the alphabet of the language.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from geo.filters.mask import load
from geo.gazetteer.fold_name import fold_name
from geo.i18n import language, use
from geo.labels import actors, label
from geo.where import Fields, where_text
from ui import data
from ui.asked import KEEP, asked_edition, gone, packed

MOST = 200
LAST = 0xFFFFFFFF  # the rank of a row that says nothing in the column
_WHERE = ["place_id", "place_text", "adm1", "adm2", "adm3", "geo_precision", "geo_status"]
_SHARED = ("unit:", "place:", "near:", "route:", "ambiguous:", "area:", "country:")
_RECORD = ["incident_id", "kind", "title", "title_fr", "date_options", "event_type", "grade",
           "killed_low", "killed_best", "killed_high", "killed_open", "perpetrators_alleged",
           "response", "has_conflict", "n_sources", *_WHERE]

_NUMBER = re.compile(r"[0-9]{1,9}")


def rows(request: Request) -> Response:
    """Answer the words of the rows that ``rows`` lists (``1,2,3``; at most 200)."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    numbers = _numbers(request.query_params.get("rows", ""))
    if numbers is None:
        return PlainTextResponse(f"Ask for at most {MOST} rows by number: 1,2,3", status_code=400)
    told = row_words(seen, numbers, request.path_params["lang"])
    return JSONResponse({"rows": told}, headers=KEEP)


def _numbers(text: str) -> list[int] | None:
    parts = text.split(",", MOST)
    if len(parts) > MOST or not all(_NUMBER.fullmatch(p) for p in parts):
        return None
    return [int(p) for p in parts]


def row_words(seen: data.Edition, numbers: list[int], lang: str) -> dict[str, dict[str, object]]:
    """Give the words of rows, by row number; numbers that the table does not have are left out."""
    table = data.frame(seen)
    known = sorted({n for n in numbers if n < len(table)})
    part = pd.DataFrame(table[_RECORD]).iloc[known].astype(object).to_dict("records")
    return {str(n): _words(row, lang) for n, row in zip(known, part, strict=True)}


def _words(row: Mapping[Any, Any], lang: str) -> dict[str, object]:
    told = data.record(cast("pd.Series[Any]", row), lang)  # cells by column, which is all it reads
    return {"id": told.incident_id, "title": told.title, "date": told.when, "place": told.where,
            "killed": told.killed, "type": told.event_type, "grade": told.grade,
            "accused": told.accused, "response": told.response, "sources": int(row["n_sources"]),
            "precision": label("precision", row["geo_precision"]), "conflict": told.conflict}


def order(request: Request) -> Response:
    """Answer the rank of every row in a column of words: uint32, little-endian, gzipped."""
    seen, column = asked_edition(request), request.path_params["column"]
    if seen is None or column not in COLUMNS:
        return gone()
    return packed(ranks(seen, column, request.path_params["lang"]))


@lru_cache(maxsize=12)
def ranks(seen: data.Edition, column: str, lang: str) -> bytes:
    """Rank the rows by what the column says in a language; what says nothing comes last."""
    use(lang)
    codes, words = COLUMNS[column](pd.DataFrame(data.frame(seen)))
    keys = np.array([fold_name(w) for w in words] + [""], dtype=object)
    _distinct, rank = np.unique(keys, return_inverse=True)
    rank = np.where(keys == "", LAST, rank).astype("<u4")
    return gzip.compress(rank[codes].tobytes(), compresslevel=3, mtime=0)


Coded = tuple[NDArray[np.intp], list[str]]


def _places(table: pd.DataFrame) -> Coded:
    """Code the rows by what they say of their place; coordinates say no more than the name."""
    places = table[_WHERE].copy()
    shared = places["place_id"].str.startswith(_SHARED)
    places["place_id"] = places["place_id"].where(shared, "")
    codes, first = _grouped(places)
    told = places.iloc[first].astype(object).to_dict("records")
    return codes, [where_text(cast("Fields", row)) for row in told]


def _grouped(table: pd.DataFrame) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give each row the number of what it says, and the first row of each number."""
    codes = np.zeros(len(table), dtype=np.int64)
    for column in table:
        more, values = pd.factorize(table[column], use_na_sentinel=False)
        codes, _distinct = pd.factorize(codes * len(values) + more)
    return codes, np.unique(codes, return_index=True)[1]


def _sources(table: pd.DataFrame) -> Coded:
    """Code the rows by how many sources carry them; a number is its own word, written in full."""
    counts, codes = np.unique(table["n_sources"].fillna(0).to_numpy("i8"), return_inverse=True)
    return codes, [f"{n:09}" for n in counts]


def _by(column: str, words: Callable[[str], str]) -> Callable[[pd.DataFrame], Coded]:
    def code(table: pd.DataFrame) -> Coded:
        codes, values = pd.factorize(table[column])
        return codes, [words(str(v)) for v in values]

    return code


def _titles(table: pd.DataFrame) -> Coded:
    return _by("title_fr" if language() == "fr" else "title", str)(table)


COLUMNS: Mapping[str, Callable[[pd.DataFrame], Coded]] = {
    "type": _by("event_type", lambda v: label("type", v)),
    "grade": _by("grade", lambda v: label("grade", v)),
    "accused": _by("perpetrators_alleged", lambda v: actors(load(v))),
    "precision": _by("geo_precision", lambda v: label("precision", v)),
    "place": _places, "sources": _sources,
    "title": _titles,
}
"""How the rows of a column are coded, and what each code is called in the context's language."""
