"""Titles, and the words by which a million incidents are searched."""

from __future__ import annotations

import string
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pandas as pd

from geo.bulk.codes import Ints, Spread, distinct, listed, tabled
from geo.frame import names_of, titles_of
from geo.gazetteer.fold_name import fold_name
from geo.model.record import items

_fold_name = lru_cache(100_000)(fold_name)
_ASCII = {i: c.lower() if (c := chr(i)) in string.ascii_letters + string.digits else None
          for i in range(128)}


def titles(rows: pd.DataFrame, types: Spread, own_place: Spread) -> Spread:
    """Tell the titles; records seldom have one, and then type and place are told instead."""
    text, texts = pd.factorize(own_place.table["place_text"])
    where = text[own_place.codes]
    codes, first = distinct([rows["title"], rows["lang"], types.codes, where])
    kinds, places = types.table["event_type"].tolist(), texts.tolist()
    few = zip(listed(rows["title"], first), listed(rows["lang"], first),
              types.codes[first].tolist(), where[first].tolist(), strict=True)
    return Spread(codes, tabled([titles_of({lang: title} if title else {}, kinds[kind], places[at])
                                 for title, lang, kind, at in few]))


def search_texts(rows: pd.DataFrame, areas: Spread, own_place: Spread) -> pd.Series:
    """Give the folded words of each row: its id, title, place and the people, each word once."""
    people, people_words = _people(rows)
    place, place_words = _places(areas, own_place)
    code, first = distinct([rows["title"], place, people])
    words = _Tails([_Words.of(w) for w in place_words], [_Words.of(w) for w in people_words])
    tails = [words.tail(*cells) for cells in zip(
        listed(rows["title"], first), place[first].tolist(), people[first].tolist(), strict=True)]
    return pd.Series(_joined(rows["incident_id"].tolist(), code, tails, words.known), dtype="str")


def _joined(ids: list[str], code: Ints, tails: list[str], known: set[str]) -> list[str]:
    heads = [i.translate(_ASCII) if i.isascii() else fold_name(i) for i in ids]
    return [head + tails[c] if head not in known
            else "\n".join(dict.fromkeys((head, *tails[c].split("\n")[1:])))
            for head, c in zip(heads, code.tolist(), strict=True)]


@dataclass(frozen=True)
class _Words:
    """Words that follow the others of a row, each once; ``text`` puts a line end before each."""

    each: tuple[str, ...]
    text: str
    own: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[str]) -> _Words:
        once = tuple(dict.fromkeys(words))
        return cls(once, _lines(once), frozenset(once))


@dataclass(frozen=True, eq=False)
class _Tails:
    """The words of places and of people; ``known`` are all words that stand in some row."""

    places: list[_Words]
    people: list[_Words]
    known: set[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the words."""
        object.__setattr__(self, "known", set().union(
            *(w.own for w in self.places), *(w.own for w in self.people)))

    def tail(self, title: str, place: int, people: int) -> str:
        """Join the words of a row; mostly none stands twice, and they are joined already."""
        first, then = self.places[place], self.people[people]
        if not title and first.own.isdisjoint(then.own):
            return first.text + then.text
        named = _words([title])
        self.known.update(named)
        return _lines(dict.fromkeys((*named, *first.each, *then.each)))


def _lines(words: Iterable[str]) -> str:
    return "".join(f"\n{word}" for word in words)


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
