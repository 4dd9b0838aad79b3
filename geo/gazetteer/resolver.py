"""The toponym resolver: a name or phrase, with what is stated about it → an answer object.

Exact, then folded, then near spelling; stated admin units of any vintage and other places of the
same report decide between namesakes. How plausible an actor or a date would be there stays out:
that would bake in bias. Work is done on unique strings only and joined back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer.answer_table import Answers
from geo.gazetteer.bare_units import unit_sounds
from geo.gazetteer.batch import judge
from geo.gazetteer.candidates import Keys, keys_of
from geo.gazetteer.constraint import MALI, combined, country_of
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.phrase_signs import may_be_phrases
from geo.gazetteer.phrases import parse_phrase
from geo.gazetteer.special_answer import special_answers
from geo.gazetteer.toponym import fold, sound
from geo.gazetteer.toponym_index import Index, build_index, load_index, save_index
from geo.model.admin import Level
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

__all__ = ["Answers", "Index", "build_index", "cached_index", "load_index", "resolve",
           "resolve_many", "resolve_unique", "save_index"]

_Stated: TypeAlias = tuple[str, str, tuple[str, ...], str]  # adm1, adm2, units named, country
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


class Query(NamedTuple):
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
    texts = [q.text for q in queries]
    whole = keys_of(texts)
    phrases = _phrases(index, queries, whole.heard)
    keys, first = _heads(whole, phrases)
    columns = [(q.adm1, q.adm2, (), "") for q in queries]
    number: dict[_Stated, int] = {one: i for i, one in enumerate(dict.fromkeys(columns))}
    which = np.array([number[one] for one in columns], dtype=np.int64)
    for i, phrase in phrases.items():
        stated = _stated(queries[i], phrase, phrase.within)
        which[i] = number.setdefault(stated, len(number))
    spread = np.repeat(which, np.diff(np.append(first, len(keys.names))))
    for i, phrase in phrases.items():
        for j, within in enumerate(_stated_for_others(phrase), 1):
            stated = _stated(queries[i], phrase, within)
            spread[first[i] + j] = number.setdefault(stated, len(number))
    constraints = [combined(*stated, near) for stated in number]
    batch = judge(index, keys, constraints, spread)
    special = special_answers(batch, phrases, first)
    return Answers(batch, texts, first, special)


def _stated(query: Query, phrase: Phrase, within: tuple[str, ...]) -> _Stated:
    """Give what is stated for the names of a phrase: columns, units, country.

    What lies near a town abroad, or on a way to one, may lie in Mali all the same.
    """
    if phrase.form is Form.NAME:
        return query.adm1, query.adm2, within, phrase.country
    adm1, adm2 = ("" if country_of(one) == MALI else one for one in (query.adm1, query.adm2))
    beside = phrase.form is Form.COUNTRY or phrase.country == MALI
    return adm1, adm2, within, "" if beside else phrase.country


def _stated_for_others(phrase: Phrase) -> list[tuple[str, ...]]:
    """Give the units stated for each later name, where names beside each other may be units."""
    first = phrase.heads[:1] if sound(phrase.heads[0]) in unit_sounds() else ()
    return [(*first, *(w for w in phrase.within if w != head))
            for head in phrase.heads[1:] if head in phrase.within]


def _heads(whole: Keys, phrases: Mapping[int, Phrase]) -> tuple[Keys, NDArray[np.int64]]:
    """Put the names that phrases hang on in place of the phrases; tell where each text begins."""
    heads = keys_of([head for phrase in phrases.values() for head in phrase.heads])
    parts: list[Keys] = []
    done = taken = 0
    sizes = np.ones(len(whole.names), dtype=np.int64)
    for i, phrase in phrases.items():
        sizes[i] = len(phrase.heads)
        parts += [whole.part(done, i), heads.part(taken, taken + len(phrase.heads))]
        done, taken = i + 1, taken + len(phrase.heads)
    parts.append(whole.part(done, len(whole.names)))
    joined = Keys(*([one for part in column for one in part] for column in
                    zip(*((p.names, p.folded, p.heard) for p in parts), strict=True)))
    return joined, np.cumsum(sizes) - sizes


def _phrases(index: Index, queries: Sequence[Query], heard: Sequence[str]) -> dict[int, Phrase]:
    """Take apart what is more than a name; a name that the gazetteer has stays whole."""
    known, units = index.sound_number, unit_sounds()
    is_name = [key in known or key in units for key in heard]
    found: dict[int, Phrase] = {}
    for i in may_be_phrases([q.text for q in queries], is_name):
        phrase = _phrase(index, queries[i].text, is_name=is_name[i])
        if phrase is not None:
            found[i] = phrase
    for i, query in enumerate(queries):
        if query.kind in _UNIT_KINDS:
            found[i] = Phrase(Form.UNIT, (query.text,), level=_UNIT_KINDS[query.kind])
    return dict(sorted(found.items()))


def _phrase(index: Index, text: str, *, is_name: bool) -> Phrase | None:
    found = parse_phrase(text, lambda name: _is_known(index, name))
    if is_name and found.form not in _NEVER_NAMES:
        return None
    bare = found.form is Form.NAME and not (found.within or found.country or found.settled)
    return None if bare and fold(found.heads[0]) == fold(text) else found


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
