"""The log of batches: who added or undid what, each entry chained by hash to the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, fields

START = "0" * 64


@dataclass(frozen=True)
class Entry:
    """A line of the log. ``action`` is ``import`` or ``undo``; an undo names its target."""

    batch_id: int
    action: str
    target: int | None
    label: str
    digest: str
    recorded_at: str
    recorded_by: str
    n_claims: int
    chain: str


ENTRY_COLUMNS = tuple(f.name for f in fields(Entry))


def digest_of(claim_ids: Iterable[str]) -> str:
    """Hash a set of claim ids, whatever their order."""
    return hashlib.sha256("\n".join(sorted(claim_ids)).encode()).hexdigest()


def chained(before: str, action: str, target: int | None, label: str, digest: str) -> str:
    """Hash an entry onto the chain; when and by whom is left out: equal content is equal."""
    text = json.dumps([before, action, target, label, digest], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
