"""Drafts ⇄ JSON: each value by the type that its field declares."""

from __future__ import annotations

import json
import types
from dataclasses import asdict, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from geo.errors import InputError
from geo.i18n import N_
from geo.reports.drafting import Draft


def dump_draft(draft: Draft) -> str:
    """Write a draft as JSON."""
    return json.dumps(asdict(draft), ensure_ascii=False, default=str)


def load_draft(text: str) -> Draft:
    """Read a draft. Raises InputError where the text is none."""
    try:
        draft = _read(Draft, json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(N_("This draft cannot be read: {error}. Paste the report again."),
                         error=error) from error
    if not isinstance(draft, Draft):
        raise InputError(N_("This draft cannot be read: {error}. Paste the report again."),
                         error="{}")
    return draft


def _read(kind: Any, value: Any) -> Any:  # noqa: ANN401 - any type that a field declares
    """Read a value as a declared type."""
    if is_dataclass(kind) and isinstance(kind, type):
        return kind(**{name: _read(hint, value[name]) for name, hint in _hints(kind).items()
                       if name in value})
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _read(next(a for a in inside if a is not type(None)),
                                                value)
    if origin is tuple:
        each = [inside[0]] * len(value) if inside[-1] is Ellipsis else inside
        return tuple(_read(a, v) for a, v in zip(each, value, strict=True))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    return date.fromisoformat(value) if kind is date else _plain(kind, value)


def _plain(kind: Any, value: Any) -> Any:  # noqa: ANN401
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise TypeError(value)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    known = get_type_hints(kind)
    return {f.name: known[f.name] for f in fields(kind)}
