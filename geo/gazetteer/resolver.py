"""The toponym resolver: a name or phrase, with what is stated about it → an answer object.

Exact, then folded, then near spelling; stated admin units of any vintage and other places of the
same report decide between namesakes. How plausible an actor or a date would be there stays out:
that would bake in bias. Work is done on unique strings only and joined back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer.answer_table import Answers
from geo.gazetteer.bare_units import unit_sounds
from geo.gazetteer.batch import judge
from geo.gazetteer.candidates import Keys, keys_of
from geo.gazetteer.constraint import combined
from geo.gazetteer.phrase_words import may_be_phrase
from geo.gazetteer.phrases import Form, Phrase, parse_phrase
from geo.gazetteer.special_answer import special_answers
from geo.gazetteer.toponym import fold, sound
from geo.gazetteer.toponym_index import Index, build_index, load_index, save_index
from geo.model.admin import Level
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

__all__ = ["Answers", "Index", "build_index", "cached_index", "load_index", "resolve",
           "resolve_many", "resolve_unique", "save_index"]

_NEVER_NAMES = frozenset({Form.UNIT, Form.COUNTRY, Form.VAGUE})
_UNIT_KINDS = {"commune": Level.ADM3, "adm3": Level.ADM3, "cercle": Level.ADM2,
               "adm2": Level.ADM2, "region": Level.ADM1, "adm1": Level.ADM1}


def cached_index(entries: Callable[[], pd.DataFrame], digest: str, folder: Path) -> Index:
    """Load the index of a digest from a folder, or build and keep it; older ones are removed."""
    path = folder / f"index-{digest}.npz"
    found = load_index(path)
    if found is None:
        found = build_index(entries())
        save_index(found, path)
        for old in folder.glob("index-*.npz"):
            if old != path:
                old.unlink(missing_ok=True)
    return found


@dataclass(frozen=True, slots=True)
class Query:
    """One distinct question: the text, the units stated beside it, what kind of place it names."""

    text: str
    adm1: str = ""
    adm2: str = ""
    kind: str = ""


def resolve(index: Index, text: str, *, adm1: str | None = None, adm2: str | None = None,
            kind: str | None = None, context: Sequence[str] = ()) -> Resolution:
    """Answer one text; ``context`` are other places named in the same report.

    ``adm1`` and ``adm2`` may be of any vintage and spelling; ``kind`` may be commune, cercle or
    region where the column is known to hold such names.
    """
    near = _communes_of(index, context)
    query = Query(text, adm1 or "", adm2 or "", kind or "")
    return resolve_unique(index, [query], near).resolution(0)


def resolve_many(index: Index, texts: Sequence[str | None],
                 adm1s: Sequence[str | None] | None = None,
                 adm2s: Sequence[str | None] | None = None,
                 kinds: Sequence[str | None] | None = None) -> Answers:
    """Answer many rows: the distinct ones are answered once, and `Answers.rows` joins them back."""
    columns = [c for c in (texts, adm1s, adm2s, kinds) if c is not None]
    given = [c is not None for c in (texts, adm1s, adm2s, kinds)]
    coded = [_coded(column) for column in columns]
    combination = np.zeros(len(texts), dtype=np.int64)
    for codes, values in coded:
        combination *= len(values) + 1
        combination += codes
    if len(coded) == 1:
        distinct, rows = np.arange(len(coded[0][1])), combination
    else:
        rows, distinct = pd.factorize(combination)
    parts: list[list[str]] = []
    for codes_values, size in zip(reversed(coded), [len(v) + 1 for _c, v in reversed(coded)],
                                  strict=True):
        distinct, code = np.divmod(distinct, size) if len(coded) > 1 else (distinct, distinct)
        parts.insert(0, [codes_values[1][i] for i in code.tolist()])
    full = iter(parts)
    queries = [Query(*row) for row in zip(*(next(full) if is_given else [""] * len(parts[0])
                                            for is_given in given), strict=True)]
    answers = resolve_unique(index, queries)
    return replace(answers, rows=rows)


def _coded(column: Sequence[str | None]) -> tuple[NDArray[np.int64], list[str]]:
    values = column if isinstance(column, pd.Series) else pd.Series(list(column), dtype="str")
    codes, found = pd.factorize(values, use_na_sentinel=True)
    texts = [str(v) for v in found]
    if (codes < 0).any():
        texts.append("")
        codes = np.where(codes < 0, len(texts) - 1, codes)
    return codes.astype(np.int64), texts


def resolve_unique(index: Index, queries: Sequence[Query], near: frozenset[str] = frozenset()
                   ) -> Answers:
    """Answer distinct queries in one go."""
    whole = keys_of([q.text for q in queries])
    phrases = _phrases(index, queries, whole.heard)
    keys = Keys([], [], [])
    which: list[int] = []
    number: dict[tuple[str, str, tuple[str, ...], str, frozenset[str]], int] = {}
    first: list[int] = []
    for i, (query, phrase) in enumerate(zip(queries, phrases, strict=True)):
        first.append(len(keys.names))
        within = phrase.within if phrase else ()
        country = phrase.country if phrase and phrase.form is not Form.COUNTRY else ""
        key = (query.adm1, query.adm2, within, country, near)
        _add(keys, keys_of(phrase.heads) if phrase else whole, None if phrase else i)
        which.extend([number.setdefault(key, len(number))] * (len(phrase.heads) if phrase else 1))
    constraints = [combined(*key) for key in number]
    batch = judge(index, keys, constraints, np.array(which, dtype=np.int64))
    texts = [q.text for q in queries]
    special = special_answers(batch, texts, phrases, first)
    return Answers(batch, texts, np.array(first, dtype=np.int64), special)


def _add(keys: Keys, more: Keys, at: int | None) -> None:
    part = slice(None) if at is None else slice(at, at + 1)
    keys.names.extend(more.names[part])
    keys.folded.extend(more.folded[part])
    keys.heard.extend(more.heard[part])


def _phrases(index: Index, queries: Sequence[Query], heard: Sequence[str]
             ) -> list[Phrase | None]:
    """Take apart what is more than a name; a name that the gazetteer has stays whole."""
    units = unit_sounds()
    return [_phrase(index, query, is_name=key in index.sound_number or key in units)
            for query, key in zip(queries, heard, strict=True)]


def _phrase(index: Index, query: Query, *, is_name: bool) -> Phrase | None:
    if query.kind in _UNIT_KINDS:
        return Phrase(Form.UNIT, (query.text,), level=_UNIT_KINDS[query.kind])
    if not may_be_phrase(query.text, is_name=is_name):
        return None
    found = parse_phrase(query.text, lambda name: _is_known(index, name))
    if is_name and found.form not in _NEVER_NAMES:
        return None
    bare = found.form is Form.NAME and not (found.within or found.country or found.settled)
    return None if bare and fold(found.heads[0]) == fold(query.text) else found


def _is_known(index: Index, name: str) -> bool:
    key = sound(name)
    return bool(key) and (key in index.sound_number or key in unit_sounds())


def _communes_of(index: Index, context: Sequence[str]) -> frozenset[str]:
    """Give the communes of other places of the report, as far as those are sure."""
    if not context:
        return frozenset()
    found = resolve_unique(index, [Query(t) for t in context])
    sure = [found.resolution(i) for i in range(len(context))]
    return frozenset(r.adm3 for r in sure if r.status is GeoStatus.RESOLVED and r.adm3
                     and r.precision is not GeoPrecision.UNKNOWN)
