"""Titles, and the words by which a million incidents are searched."""

from __future__ import annotations

import string
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from typing import Any

import pandas as pd

from geo.bulk.codes import Ints, Spread, distinct, listed
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
    kinds = types.table["event_type"].tolist()
    kind, place = types.codes[first], texts.take(where[first]).tolist()
    made = {name: _told(kinds, kind, place, name) for name in ("title", "title_fr")}
    titled = listed(rows["title"], first)
    if any(titled):
        langs = listed(rows["lang"], first)
        for at in [at for at, title in enumerate(titled) if title]:
            own = titles_of({langs[at]: titled[at]}, kinds[kind[at]], place[at])
            for name, cells in made.items():
                cells[at] = own[name]
    return Spread(codes, pd.DataFrame({n: pd.array(c, dtype="str") for n, c in made.items()}))


def _told(kinds: list[str], kind: Ints, place: list[str], name: str) -> list[str]:
    """Tell what is said to have been done where, as ``titles_of`` does without a title."""
    alone = [titles_of({}, one, "")[name] for one in kinds]
    before = [titles_of({}, one, "-")[name][:-1] for one in kinds]
    return [before[k] + p if p else alone[k] for k, p in zip(kind.tolist(), place, strict=True)]


def search_texts(rows: pd.DataFrame, areas: Spread, own_place: Spread) -> pd.Series:
    """Give the folded words of each row: its id, title, place and the people, each word once."""
    people, people_words = _people(rows)
    place, place_words = _places(areas, own_place)
    if len(_known[0].told) > _MOST_KNOWN:
        _known.append(_Known())
    words = _known[0]
    first, then = ([words.of(w) for w in cells] for cells in (place_words, people_words))
    titled = [t or "" for t in rows["title"].tolist()] if rows["title"].ne("").any() else None
    ids = rows["incident_id"].tolist()
    heads = [i.translate(_ASCII) if i.isascii() else fold_name(i) for i in ids]
    told = zip(heads, titled or repeat(""), place.tolist(), people.tolist(), strict=False)
    return pd.Series([words.text(head, title, first[at], then[who])
                      for head, title, at, who in told], dtype="str")


@dataclass(frozen=True, slots=True)
class _Words:
    """Words that follow the others of a row, each once; ``text`` puts a line end before each."""

    each: tuple[str, ...]
    text: str
    own: frozenset[str]


@dataclass(frozen=True, eq=False)
class _Known:
    """Words that were joined before: the parts of an import say much the same."""

    told: dict[tuple[str, ...], _Words] = field(default_factory=dict)
    every: set[str] = field(default_factory=set)

    def of(self, words: tuple[str, ...]) -> _Words:
        """Join words, once."""
        if (found := self.told.get(words)) is None:
            once = tuple(dict.fromkeys(words))
            self.told[words] = found = _Words(once, _lines(once), frozenset(once))
            self.every.update(once)
        return found

    def text(self, head: str, title: str, first: _Words, then: _Words) -> str:
        """Join the words of a row; mostly none stands twice, and they are joined already."""
        if not title and head not in self.every and first.own.isdisjoint(then.own):
            return head + first.text + then.text
        return "\n".join(dict.fromkeys((head, *_words([title]), *first.each, *then.each)))


_MOST_KNOWN = 100_000
_known = deque([_Known()], maxlen=1)


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
