"""Reasons: why a result is as it is, kept so that it can be told in any language."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reason:
    """A message (English, marked with ``N_``) and the values it quotes.

    A value named ``actor`` or ``actors`` holds actor ids, ``area_id`` a vague area, ``country_id``
    a country: whoever tells the reason puts names for them.
    """

    message: str
    values: tuple[tuple[str, Any], ...] = ()


def because(message: str, **values: Any) -> Reason:  # noqa: ANN401 - whatever the message quotes
    """Make a reason; lists become tuples so that it stays hashable."""
    frozen = ((k, tuple(v) if isinstance(v, list | set | frozenset) else v)
              for k, v in values.items())
    return Reason(message, tuple(frozen))


def dump_reasons(reasons: Sequence[Reason]) -> str:
    """Write reasons as JSON."""
    return json.dumps([[r.message, dict(r.values)] for r in reasons], ensure_ascii=False)


def load_reasons(text: str) -> tuple[Reason, ...]:
    """Read reasons back from JSON."""
    return tuple(because(message, **values) for message, values in json.loads(text or "[]"))
