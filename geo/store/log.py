"""The log of batches: who added, undid or judged what, each entry chained by hash to the last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.model.record import ID_LENGTH

START = "0" * 64
Ids: TypeAlias = NDArray[np.bytes_]


@dataclass(frozen=True)
class Entry:
    """A line of the log. ``action`` is ``import``, ``undo`` or ``judge``; an undo names its target.

    ``n_new``, ``n_changed`` and ``n_withdrawn`` count records (of a batch of claims: new claims).
    """

    batch_id: int
    action: str
    target: int | None
    label: str
    digest: str
    recorded_at: str
    recorded_by: str
    n_claims: int
    chain: str
    n_records: int = 0
    n_new: int = 0
    n_changed: int = 0
    n_withdrawn: int = 0
    file_name: str = ""
    file_sha256: str = ""
    file_format: str = ""
    file_kept: str = ""


ENTRY_COLUMNS = tuple(f.name for f in fields(Entry))
_CHAINED = ("n_records", "n_new", "n_changed", "n_withdrawn", "file_name", "file_sha256",
            "file_format")  # not file_kept: where the original lies differs between machines


def ids_in(ids: Iterable[str]) -> Ids:
    """Give ids of records, all of one length, as an array that takes little room."""
    return np.array(list(ids), dtype=f"S{ID_LENGTH}")


def digest_of(ids: Iterable[str] | Ids) -> str:
    """Hash a set of ids, whatever their order; an array is sorted and holds each once."""
    if isinstance(ids, np.ndarray):
        lines = np.full((len(ids), ID_LENGTH + 1), ord("\n"), dtype=np.uint8)
        lines[:, :-1] = ids.view(np.uint8).reshape(len(ids), ID_LENGTH)
        return hashlib.sha256(lines.tobytes()[:-1]).hexdigest()
    return hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()


def digest_of_batch(claim_ids: Iterable[str], record_ids: Iterable[str] | Ids = (), *,
                    sha256: str = "", judgement: tuple[str, ...] = ()) -> str:
    """Hash all that a batch holds; a batch of claims alone has the digest of its claim ids."""
    claims, of_records = digest_of(claim_ids), digest_of(record_ids)
    if of_records == digest_of(()) and not (sha256 or judgement):
        return claims
    return digest_of_parts(claims, of_records, sha256, judgement)


def digest_of_parts(claims: str, of_records: str, sha256: str, judgement: tuple[str, ...]) -> str:
    """Hash the parts of a batch together."""
    text = json.dumps([claims, of_records, sha256, list(judgement)], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def chained(before: str, entry: Entry) -> str:
    """Hash an entry onto the chain; when and by whom is left out: equal content is equal."""
    content: list[object] = [before, entry.action, entry.target, entry.label, entry.digest]
    later = [getattr(entry, name) for name in _CHAINED]
    if any(later):
        content.append(later)
    text = json.dumps(content, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def undone(log: Iterable[Entry]) -> dict[int, Entry]:
    """Give the batches that were undone, each with the entry that says so."""
    return {e.target: e for e in log if e.action == "undo" and e.target is not None}


def active(log: Iterable[Entry], upto: int | None = None) -> set[int]:
    """Give the batches that count: not undone, in the log or its first ``upto`` entries."""
    seen = [e for e in log if upto is None or e.batch_id <= upto]
    return {e.batch_id for e in seen if e.action != "undo"} - {e.target for e in seen}
