"""Names a few letters apart, found through the hashes of what is left when letters are deleted.

Two words one edit apart (a letter more, less, other, or two swapped) share a word that each gives
by losing one letter at most; with two edits, two. (Symmetric deletion: Garbe 2012.) A polynomial
hash makes every deletion an arithmetic step on whole columns, so no string is ever built.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

LONGEST = 40
_WORTH_THREADS = 5_000  # pairs: starting a thread takes as long as measuring these
ONE_EDIT_FROM, TWO_EDITS_FROM = 4, 8
_BASE = 0x9E3779B97F4A7C15  # odd, so that it can be undone modulo 2**64
_UNDO = np.uint64(pow(_BASE, -1, 2**64))
_POWERS: Hashes = np.array([pow(_BASE, i, 2**64) for i in range(LONGEST)], dtype=np.uint64)


def allowed_edits(lengths: Ints) -> Ints:
    """Give the edits that a key of each length may have: 0 below 4 letters, 1 below 8, else 2."""
    return np.asarray((lengths >= ONE_EDIT_FROM) * 1 + (lengths >= TWO_EDITS_FROM) * 1)


def deletion_hashes(keys: Sequence[str], edits: Ints) -> tuple[Hashes, Ints]:
    """Give the hashes of ASCII keys with up to ``edits`` letters deleted, and whose they are."""
    lengths = np.array([len(k) for k in keys], dtype=np.int64)
    kept = (edits > 0) & (lengths <= LONGEST)
    parts = [_of_one_length(keys, np.flatnonzero(kept & (lengths == n)), edits)
             for n in np.unique(lengths[kept]).tolist()]
    if not parts:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    return np.concatenate([h for h, _o in parts]), np.concatenate([o for _h, o in parts])


def _of_one_length(keys: Sequence[str], owner: Ints, edits: Ints) -> tuple[Hashes, Ints]:
    prefix = _prefix_hashes([keys[i] for i in owner])
    hashes = [prefix[:, -1:], _without_one(prefix)]
    if edits[owner[0]] > 1:
        hashes.append(_without_two(prefix))
    found = np.hstack(hashes)
    return found.ravel(), np.repeat(owner, found.shape[1])


def _prefix_hashes(keys: Sequence[str]) -> Hashes:
    """Hash all beginnings of words of one length."""
    length = len(keys[0])
    letters = np.array(keys, dtype=f"S{length}").view(np.uint8).reshape(len(keys), length)
    prefix = np.zeros((len(keys), length + 1), dtype=np.uint64)
    np.cumsum(_mixed(letters.astype(np.uint64)) * _POWERS[:length], axis=1, out=prefix[:, 1:])
    return prefix


def _mixed(letters: Hashes) -> Hashes:
    """Spread letters over 64 bits, so that sums do not collide."""
    return np.asarray(letters * np.uint64(0xD6E8FEB86659FD93))


def _without_one(prefix: Hashes) -> Hashes:
    rest = (prefix[:, -1:] - prefix[:, 1:]) * _UNDO
    return np.asarray(prefix[:, :-1] + rest)


def _without_two(prefix: Hashes) -> Hashes:
    first, second = np.triu_indices(prefix.shape[1] - 1, 1)
    middle = (prefix[:, second] - prefix[:, first + 1]) * _UNDO
    rest = (prefix[:, -1:] - prefix[:, second + 1]) * _UNDO * _UNDO
    return np.asarray(prefix[:, first] + middle + rest)


def build(keys: Sequence[str]) -> tuple[Hashes, NDArray[np.int32]]:
    """Give the sorted hashes of a gazetteer's keys and the number of the key behind each."""
    lengths = np.array([len(k) for k in keys], dtype=np.int64)
    hashes, owners = deletion_hashes(keys, allowed_edits(lengths))
    order = np.argsort(hashes, kind="stable")
    return hashes[order], owners[order].astype(np.int32)


def near_pairs(wanted: Sequence[str], keys: Sequence[str], hashes: Hashes,
               owners: NDArray[np.int32]) -> tuple[Ints, Ints, Ints]:
    """Give the pairs (wanted number, key number, edits) within the edits that both keys allow."""
    edits = allowed_edits(np.array([len(k) for k in wanted], dtype=np.int64))
    asked, who = deletion_hashes(wanted, edits)
    order = np.argsort(asked)  # in order, the search walks through memory instead of jumping
    asked, who = asked[order], who[order]
    start = np.searchsorted(hashes, asked)
    hit = np.flatnonzero(hashes[np.minimum(start, len(hashes) - 1)] == asked) if len(hashes) else (
        np.empty(0, np.int64))
    who, start = who[hit], start[hit]
    stop = np.searchsorted(hashes, asked[hit], side="right")
    found = np.unique(np.repeat(who, stop - start) * len(keys) + owners[spans(start, stop)])
    left, right = np.divmod(found, max(len(keys), 1))
    distance = _distances([wanted[i] for i in left], [keys[i] for i in right])
    allowed = np.minimum(edits[left], allowed_edits(np.array([len(keys[i]) for i in right])))
    fits = distance <= allowed if len(left) else np.empty(0, bool)
    return left[fits], right[fits], distance[fits]


def _distances(left: list[str], right: list[str]) -> Ints:
    if not left:
        return np.empty(0, np.int64)
    workers = 2 if len(left) >= _WORTH_THREADS else 1
    return np.asarray(process.cpdist(left, right, scorer=OSA.distance, dtype=np.int64,
                                     workers=workers))


def spans(start: Ints, stop: Ints) -> Ints:
    """Give all numbers of all half-open spans, one after the other."""
    sizes = stop - start
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    return np.asarray(np.arange(total) + np.repeat(start - (ends - sizes), sizes))

