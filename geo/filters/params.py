"""The filter in the URL and on the command line: one schema, read and rejected in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from geo.builtin import builtin_actors, builtin_sources
from geo.errors import AtlasError, InputError, UnknownActor, UnknownUnit
from geo.filters.incident_filter import IncidentFilter
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.units import find_units, members
from geo.i18n import LANGUAGES, N_, in_language
from geo.labels import LABELS
from geo.model.actor import NAMED
from geo.model.admin import Vintage
from geo.model.vocabulary import (
    Basis,
    EventType,
    GeoPrecision,
    Grade,
    Harm,
    Match,
    Outside,
    ResponseKind,
    Role,
    Targeting,
)

T = TypeVar("T")
MAX_DIGITS = 9
MAX_TEXT = 200  # nobody searches for more, and a URL should not carry more
_IMPORTED = re.compile(r"acled|ucdp-(ged|candidate)|insecurity-insight(:[a-z-]{1,40})?|"
                       r"table:[0-9a-f]{8}")


@dataclass(frozen=True)
class Rejected:
    """A parameter that cannot be used, its value and why."""

    param: str
    value: str
    reason: str


def read_params(params: Mapping[str, Sequence[str]],
                opening: IncidentFilter) -> tuple[IncidentFilter, tuple[Rejected, ...]]:
    """Read what can be used of the filter's parameters; foreign ones are not looked at.

    What no parameter tells in a way that can be used is as in ``opening``.
    """
    values: dict[str, Any] = {}
    rejected: list[Rejected] = []
    for param in ORDER:
        given = [v for v in params.get(param, ()) if v != ""]
        read = _READERS[param]
        many = param in MANY
        if len(given) > 1 and not many:
            once = _told(N_("only one value is taken"))
            rejected += [Rejected(param, v, once) for v in given[1:]]
        accepted: list[Any] = []
        for text in given if many else given[:1]:
            try:
                accepted.append(read(text, values))
            except AtlasError as error:
                rejected.append(Rejected(param, text, str(error)))
        if accepted:
            values[param] = _flat(accepted) if many else accepted[0]
    if values.get("since", date.min) > values.get("until", date.max):
        rejected.append(Rejected("until", str(values.pop("until")),
                                 _told(N_("the range ends before it begins"))))
    return replace(opening, **values), tuple(rejected)


def _told(message: str) -> str:
    return str(InputError(message))


def _flat(accepted: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(v for values in accepted for v in values))


def read_date(text: str, _values: Mapping[str, Any] | None = None) -> date:
    """Read a calendar date. Raises InputError, quoting the text."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(N_("“{text}” is no date: write 2025-02-17."), text=text) from error


def _number(text: str, _values: Mapping[str, Any]) -> int:
    digits = text.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= MAX_DIGITS):
        raise InputError(N_("“{text}” is no whole number of 0 or more."), text=text)
    return int(digits)


def _batch(text: str, _values: Mapping[str, Any]) -> tuple[int, ...]:
    digits = text.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= MAX_DIGITS and int(digits)):
        raise InputError(N_("“{text}” is no number of an import: write 3."), text=text)
    return (int(digits),)


def _text(text: str, _values: Mapping[str, Any]) -> str:
    if len(text) > MAX_TEXT:
        raise InputError(N_("The text is longer than {n} characters."), n=MAX_TEXT)
    if not fold_name(text):
        raise InputError(N_("“{text}” has no letter and no digit to look for."), text=text)
    return text


def _actor(text: str, _values: Mapping[str, Any]) -> tuple[str, ...]:
    known = builtin_actors()
    if text in known.by_id:  # before the classes: `un` is an actor and a class
        return (text,)
    if text.startswith(NAMED) and len(text) <= MAX_TEXT:  # whom an imported file names
        return (text,)
    names = {words.casefold(): value for value, words in LABELS["class"].items()}
    named = names.get(text.strip().casefold(), text.removeprefix("class:"))
    found = (f"class:{named}",) if named in known.classes() else known.find(text)
    if not found:
        raise UnknownActor(N_("No actor is called “{text}”."), text=text)
    return found


def _source(text: str, _values: Mapping[str, Any]) -> tuple[str, ...]:
    wanted = text.strip().casefold()
    if _IMPORTED.fullmatch(wanted):
        return (wanted,)
    found = tuple(s.source_id for s in builtin_sources().values()
                  if wanted in (s.source_id.casefold(), s.publisher.casefold()))
    if not found:
        raise InputError(N_("No source is called “{text}”."), text=text)
    return found


_UNKNOWN = {
    "adm1": N_("No region of {vintage} is called “{text}”."),
    "adm2": N_("No cercle of {vintage} is called “{text}”."),
    "adm3": N_("No commune of {vintage} is called “{text}”."),
}


def _unit(level: str) -> Callable[[str, Mapping[str, Any]], tuple[str, ...]]:
    def read(text: str, values: Mapping[str, Any]) -> tuple[str, ...]:
        vintage = values.get("vintage", Vintage.V2015)
        found = find_units(text, level, vintage)
        if not found:
            raise UnknownUnit(_UNKNOWN[level], vintage=str(vintage), text=text)
        found = tuple(u for u in found if members(u, vintage))
        if not found:
            raise UnknownUnit(N_("“{text}” is known by name only: without an open outline nothing "
                                 "can be filtered by it."), text=text)
        return found

    return read


def _one_of(kind: type[StrEnum]) -> Callable[[str, Mapping[str, Any]], Any]:
    def read(text: str, _values: Mapping[str, Any]) -> StrEnum:
        try:
            return kind(text.strip().casefold())
        except ValueError as error:
            raise InputError(N_("“{text}” is none of {values}."), text=text,
                             values=", ".join(kind)) from error

    return read


@cache
def _labelled(values: tuple[str, ...]) -> dict[str, str]:
    """Give the values by what they are called, in every language."""
    return {in_language(lang, words).casefold(): value for lang in LANGUAGES
            for vocabulary in LABELS.values() for value, words in vocabulary.items()
            if value in values}


def _list_of(kind: type[StrEnum], *more: str) -> Callable[[str, Mapping[str, Any]], Any]:
    values = (*(str(v) for v in kind), *more)

    def read(text: str, _values: Mapping[str, Any]) -> tuple[str, ...]:
        wanted = text.strip().casefold()
        spelt = wanted.replace(" ", "_").replace("-", "_")
        value = spelt if spelt in values else _labelled(values).get(wanted)
        if value is None:
            raise InputError(N_("“{text}” is none of {values}."), text=text,
                             values=", ".join(values))
        return (value,)

    return read


_READERS: dict[str, Callable[[str, dict[str, Any]], Any]] = {
    "vintage": _one_of(Vintage),
    "since": read_date, "until": read_date, "asof": read_date,
    "role": _one_of(Role), "actor": _actor, "match": _one_of(Match),
    "adm1": _unit("adm1"), "adm2": _unit("adm2"), "adm3": _unit("adm3"),
    "type": _list_of(EventType), "harm": _list_of(Harm), "targeting": _list_of(Targeting),
    "grade": _list_of(Grade), "response": _list_of(ResponseKind, "none"), "source": _source,
    "batch": _batch, "precision": _one_of(GeoPrecision), "outside": _one_of(Outside),
    "killed": _number, "basis": _one_of(Basis), "q": _text,
}
ORDER = tuple(_READERS)  # the vintage first: units are looked up in it
MANY = frozenset({"actor", "adm1", "adm2", "adm3", "type", "harm", "targeting", "grade",
                  "response", "source", "batch"})
