"""Titles, and the words by which a million incidents are searched."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from geo.bulk.codes import Ints, Spread, distinct, listed
from geo.frame import names_of, titles_of
from geo.gazetteer.fold_name import fold_name
from geo.model.record import items

Bools = NDArray[np.bool_]
_KEPT = string.ascii_letters + string.digits
_ASCII = {ord("\n"): "\n"} | {
    i: chr(i).lower() if chr(i) in _KEPT else None for i in range(128) if chr(i) != "\n"}
_fold_name = lru_cache(100_000)(fold_name)
_TEXT = pd.StringDtype("pyarrow", na_value=np.nan)
_ARROW = pa.large_string()


def titles(rows: pd.DataFrame, types: Spread, own_place: Spread) -> Spread:
    """Tell the titles; records seldom have one, and then type and place are told instead."""
    text, texts = pd.factorize(own_place.table["place_text"])
    where = text[own_place.codes]
    codes, first = distinct([rows["title"], rows["lang"], types.codes, where])
    kinds = types.table["event_type"].tolist()
    kind, place = types.codes[first], pa.array(texts.take(where[first]), _ARROW)
    made = {name: _told(kinds, kind, place, name) for name in ("title", "title_fr")}
    titled = listed(rows["title"], first)
    if any(titled):
        langs = listed(rows["lang"], first)
        own = {at: titles_of({langs[at]: title}, kinds[kind[at]], place[at].as_py())
               for at, title in enumerate(titled) if title}
        made = {name: _put(column, {at: told[name] for at, told in own.items()})
                for name, column in made.items()}
    return Spread(codes, pd.DataFrame({n: _TEXT.__from_arrow__(c) for n, c in made.items()}))


def _told(kinds: list[str], kind: Ints, place: pa.Array, name: str) -> pa.Array:
    """Tell what is said to have been done where, as ``titles_of`` does without a title."""
    alone = pa.array([titles_of({}, one, "")[name] for one in kinds], _ARROW)
    before = pa.array([titles_of({}, one, "-")[name][:-1] for one in kinds], _ARROW)
    which = pa.array(kind)
    return pc.if_else(pc.equal(place, ""), alone.take(which), _join(before.take(which), place))


def _put(column: pa.Array, cells: Mapping[int, str]) -> pa.Array:
    """Put other texts into a column."""
    there = np.zeros(len(column), dtype=bool)
    there[list(cells)] = True
    texts = pa.array([cells[at] for at in sorted(cells)], _ARROW)
    return pc.replace_with_mask(column, pa.array(there), texts)


def _join(*columns: pa.Array) -> pa.Array:
    return pc.binary_join_element_wise(*columns, pa.scalar("", _ARROW))


def search_texts(rows: pd.DataFrame, areas: Spread, own_place: Spread) -> pd.Series:
    """Give the folded words of each row: its id, title, place and the people, each word once."""
    people, people_words = _people(rows)
    place, place_words = _places(areas, own_place)
    heads, own = _all_folded(rows["incident_id"].tolist()), rows["title"].tolist()
    head = pa.array(heads, _ARROW)
    joined = _join(head, _lines(place_words).take(pa.array(place)),
                   _lines(people_words).take(pa.array(people)))
    first, then = (frozenset().union(*told) for told in (place_words, people_words))
    again = (_holds(place_words, then)[place] & _holds(people_words, first)[people]
             | pc.is_in(head, pa.array(first | then, _ARROW)).to_numpy(zero_copy_only=False)
             | rows["title"].ne("").to_numpy(dtype=bool))
    once = {at: _once(heads[at], _words([own[at]]), place_words[place[at]],
                      people_words[people[at]]) for at in np.flatnonzero(again).tolist()}
    return pd.Series(_TEXT.__from_arrow__(_put(joined, once) if once else joined))


def _lines(told: Iterable[tuple[str, ...]]) -> pa.Array:
    """Put a line end before each word, and each word once."""
    return pa.array(["".join(f"\n{word}" for word in dict.fromkeys(words)) for words in told],
                    _ARROW)


def _holds(told: Iterable[tuple[str, ...]], others: frozenset[str]) -> Bools:
    """Tell which words have one that others say as well: mostly none has."""
    return np.array([not others.isdisjoint(words) for words in told], dtype=bool)


def _once(head: str, *words: tuple[str, ...]) -> str:
    return "\n".join(dict.fromkeys((head, *chain.from_iterable(words))))


def _people(rows: pd.DataFrame) -> tuple[Ints, list[tuple[str, ...]]]:
    codes, first = distinct([rows["perpetrators"], rows["parties"], rows["speaker"]])
    few = (listed(rows[name], first) for name in ("perpetrators", "parties", "speaker"))
    return codes, [_named(*cells) for cells in zip(*few, strict=True)]


@lru_cache(50_000)
def _named(accused: str, parties: str, speaker: str) -> tuple[str, ...]:
    return _words(names_of((*sorted(set(items(accused))), *sorted(set(items(parties))), speaker)))


def _places(areas: Spread, own_place: Spread) -> tuple[Ints, list[tuple[str, ...]]]:
    """Tell apart the words of places."""
    names = areas.table[["adm1", "adm2", "adm3"]]
    units, units_first = distinct(names[c] for c in names.columns)
    text, texts = pd.factorize(own_place.table["place_text"])
    codes, first = distinct([text[own_place.codes], units[areas.codes]])
    chains = [_words(row) for row in names.take(units_first).to_numpy().tolist()]
    told = [_words([t]) for t in texts.tolist()]
    pairs = zip(text[own_place.codes[first]].tolist(), units[areas.codes[first]].tolist(),
                strict=True)
    return codes, [(*told[t], *chains[c]) for t, c in pairs]


def _words(words: Any) -> tuple[str, ...]:  # noqa: ANN401 - any row of texts
    return tuple(_fold_name(w) for w in words if w)


def _all_folded(words: list[str]) -> list[str]:
    """Fold many names at once; what is plain ASCII needs no tables of letters."""
    lines = "\n".join(words)
    if lines.isascii() and lines.count("\n") == len(words) - 1:
        return lines.translate(_ASCII).split("\n")
    return [fold_name(word) for word in words]
