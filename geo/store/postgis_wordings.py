"""Texts that many incidents share, held once: a row of incidents has their numbers.

Reasons, shapes and lists of actors repeat a thousandfold. With numbers in their place a row takes
a fifth of the room and of the time. A wording is never changed, so what was read once stays known.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

import numpy as np
import pyarrow as pa

from geo.store.postgis_text import to_keep
from geo.store.sql import Sql

MOST_KNOWN = 500_000


class Wordings:
    """The wordings that were asked for so far, by number."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, str] = {}

    def read(self, db: Sql, numbers: pa.Array) -> pa.DictionaryArray:
        """Give the texts of a column of numbers."""
        coded = numbers.dictionary_encode()
        texts = self._texts(db, coded.dictionary.to_pylist())
        return pa.DictionaryArray.from_arrays(coded.indices, pa.array(texts, pa.large_string()))

    def _texts(self, db: Sql, numbers: list[int]) -> list[str | None]:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        missing = [n for n in numbers if n not in self._known]
        if missing:
            self._known |= dict(db.execute(
                "SELECT wording_id, text FROM wordings WHERE wording_id = ANY(?::integer[])",
                ("{" + ",".join(map(str, missing)) + "}",)).fetchall())
        return [self._known.get(n) for n in numbers]


class NewWordings:
    """Wordings inside a transaction that writes; those that are new are kept."""

    def __init__(self, db: Sql) -> None:
        """Look up which numbers were used."""
        self._db = db
        self._number: dict[str, int] = {}
        row = db.execute("SELECT max(wording_id) FROM wordings").fetchone()
        self._last: int = (row[0] or 0) if row else 0

    def keep(self, column: pa.DictionaryArray) -> pa.Array:
        """Give the numbers of a column of texts."""
        texts = column.dictionary.to_pylist()
        self._learn(t for t in texts if t not in self._number)
        numbers = pa.array([self._number[t] for t in texts], pa.int32())
        return numbers.take(column.indices)

    def _learn(self, texts: Iterable[str]) -> None:
        wanted = {_hashed(text): text for text in texts}
        if not wanted:
            return
        for number, hashed in self._db.execute(
                "SELECT wording_id, md5(text) FROM wordings WHERE md5(text) IN "
                "(SELECT value FROM json_each(?))", (json.dumps(list(wanted)),)):
            self._number[wanted.pop(hashed)] = number
        numbers = np.arange(self._last + 1, self._last + 1 + len(wanted)).tolist()
        self._db.executemany("INSERT INTO wordings (wording_id, text) VALUES (?, ?)",
                             zip(numbers, wanted.values(), strict=True))
        self._number |= dict(zip(wanted.values(), numbers, strict=True))
        self._last += len(numbers)


def _hashed(text: str) -> str:
    kept = str(to_keep(text))
    return hashlib.md5(kept.encode(), usedforsecurity=False).hexdigest()
