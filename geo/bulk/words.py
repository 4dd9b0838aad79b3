"""Titles, and the words by which a million incidents are searched."""

from __future__ import annotations

import string
from functools import lru_cache
from typing import Any

import pandas as pd

from geo.bulk.codes import Ints, Spread, distinct, spread
from geo.frame import names_of, titles_of
from geo.gazetteer.fold_name import fold_name
from geo.model.record import items

_fold_name = lru_cache(100_000)(fold_name)
_ASCII = {i: c.lower() if (c := chr(i)) in string.ascii_letters + string.digits else None
          for i in range(128)}


def titles(rows: pd.DataFrame, types: Spread, own_place: Spread) -> Spread:
    """Tell the titles; records seldom have one, and then type and place are told instead."""
    text, texts = pd.factorize(own_place.table["place_text"])
    told = types.table["event_type"].tolist()
    known = rows[["title", "lang"]].assign(type=types.codes, place=text[own_place.codes])
    return spread(known, list(known.columns), lambda title, lang, type_, place: titles_of(
        {lang: title} if title else {}, told[type_], texts[place]))


def search_texts(rows: pd.DataFrame, areas: Spread, own_place: Spread) -> pd.Series:
    """Give the folded words of each row: its id, title, place and the people, each word once."""
    people, people_words = _people(rows)
    place, place_words = _places(areas, own_place)
    code, first = distinct([rows["title"], place, people])
    tails = [tuple(dict.fromkeys((*_words([title]), *place_words[p], *people_words[a])))
             for title, p, a in zip(rows["title"].take(first), place[first].tolist(),
                                    people[first].tolist(), strict=True)]
    return pd.Series(_joined(rows["incident_id"].tolist(), code, tails), dtype="str")


def _joined(ids: list[str], code: Ints, tails: list[tuple[str, ...]]) -> list[str]:
    joined = ["".join(f"\n{word}" for word in tail) for tail in tails]
    known = {word for tail in tails for word in tail}
    heads = [i.translate(_ASCII) if i.isascii() else fold_name(i) for i in ids]
    return [head + joined[c] if head not in known
            else "\n".join(dict.fromkeys((head, *tails[c])))
            for head, c in zip(heads, code.tolist(), strict=True)]


def _people(rows: pd.DataFrame) -> tuple[Ints, list[tuple[str, ...]]]:
    codes, first = distinct([rows["perpetrators"], rows["parties"], rows["speaker"]])
    few = rows[["perpetrators", "parties", "speaker"]].take(first)
    return codes, [_words(names_of((*sorted(set(items(accused))), *sorted(set(items(parties))),
                                    speaker)))
                   for accused, parties, speaker in few.itertuples(index=False, name=None)]


def _places(areas: Spread, own_place: Spread) -> tuple[Ints, list[tuple[str, ...]]]:
    """Tell apart the words of places."""
    names = areas.table[["adm1", "adm2", "adm3"]]
    chain, chain_first = distinct(names[c] for c in names.columns)
    text, texts = pd.factorize(own_place.table["place_text"])
    codes, first = distinct([text[own_place.codes], chain[areas.codes]])
    chains = [_words(row) for row in names.take(chain_first).itertuples(index=False, name=None)]
    told = [_words([t]) for t in texts]
    pairs = zip(text[own_place.codes[first]].tolist(), chain[areas.codes[first]].tolist(),
                strict=True)
    return codes, [(*told[t], *chains[c]) for t, c in pairs]


def _words(words: Any) -> tuple[str, ...]:  # noqa: ANN401 - any row of texts
    return tuple(_fold_name(w) for w in words if w)
